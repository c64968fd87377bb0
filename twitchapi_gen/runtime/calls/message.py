"""A request and a response, as plain values. Transports turn one into the other and know nothing else."""

from collections.abc import Mapping
from typing import TypeAlias

from attrs import define, field

from twitchapi_gen.runtime.secret import Secret

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"


@define
class Request:
    """What is sent. `url` is complete. `token` goes into the Authorization header, behind `scheme`. The repr shows neither headers nor body."""

    method: str
    url: str
    open_headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: bytes | None = field(default=None, repr=False)
    token: Secret[str] | None = None
    scheme: str = "Bearer"

    @property
    def headers(self) -> Mapping[str, str]:
        """All headers as they go out, the credential among them: for the wire, never for a variable."""
        if self.token is None:
            return self.open_headers
        return {**self.open_headers, "Authorization": f"{self.scheme} {self.token.reveal()}"}


@define
class Response:
    """What came back. `headers` finds names in any case. `request` is what it answers, once it has been delivered. The repr shows the status only."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request: Request | None = field(default=None, repr=False)
