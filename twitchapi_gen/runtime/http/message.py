"""Requests and responses as plain values, and what a flow may ask of its driver.

The driver does what is asked, and sends the outcome back in or throws the error. Reprs show nothing secret."""

from collections.abc import Callable, Generator, Hashable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.base.secret import Secret, plain

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


R = TypeVar("R")


@define
class Send:
    """Send the request; answered by a Response, or a NetworkError. `deadline`: by the monotonic clock."""

    request: Request
    deadline: float


@define
class Sleep:
    """Do nothing for so many seconds."""

    seconds: float


@define(repr=False)
class SingleFlight:
    """Run a flow, but not twice at a time for the same thing: whoever comes second shares the first one's outcome.

    Answered by True; by False, at once, where the flow itself is what asks, by way of a callback.
    """

    thing: Hashable
    flow: "Callable[[], Flow[None]]"
    deadline: float


@define(repr=False)
class RunBlocking:
    """Call a function that may block; answered by what it returns. It is never left running: it is short."""

    function: Callable[[], Any]


@define(repr=False)
class Together:
    """Run flows side by side, at most so many at a time. The synchronous driver runs one after the other, and the outcome is as if both did.

    Answered by what the flows returned, in order, and None; or, where one failed, by what those before it returned, and its error. Those behind it
    are ended, or not begun.
    """

    flows: "Sequence[Callable[[], Flow[Any]]]"
    most: int


@define(repr=False)
class CallHook:
    """Call a user's callback, which may be a plain or an async function, and gets secrets as plain text."""

    callback: Callable[..., object]
    arguments: tuple[Any, ...] = field(factory=tuple[Any, ...])

    def call(self) -> object:
        return self.callback(*map(plain, self.arguments))


Effect: TypeAlias = Send | Sleep | SingleFlight | RunBlocking | CallHook | Together
Flow: TypeAlias = Generator[Effect, Any, R]
