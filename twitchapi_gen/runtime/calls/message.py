"""A request and a response, as plain values. Transports turn one into the other and know nothing else."""

from collections.abc import Mapping
from typing import TypeAlias

from attrs import define, field

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"


@define
class Request:
    """What is sent. `url` is complete. The repr shows neither headers nor body, since both carry secrets."""

    method: str
    url: str
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: bytes | None = field(default=None, repr=False)


@define
class Response:
    """What came back. `headers` finds names in any case. `request` is what it answers, once it has been delivered."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    request: Request | None = field(default=None, repr=False)
