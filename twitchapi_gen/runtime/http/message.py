"""Requests and responses as plain values, and the commands that a flow yields to its driver.

The driver executes each command, then sends the result into the flow or throws the error. Reprs show no secrets."""

from collections.abc import Callable, Generator, Hashable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.base.secret import Secret, plain

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"


@define
class Request:
    """A request. `url` is complete. `token` goes into the Authorization header, after `scheme`. The repr shows neither headers nor body."""

    method: str
    url: str
    open_headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: bytes | None = field(default=None, repr=False)
    token: Secret[str] | None = None
    scheme: str = "Bearer"

    @property
    def headers(self) -> Mapping[str, str]:
        """All headers, including the credential: pass them to the transport, and never store them in a variable."""
        if self.token is None:
            return self.open_headers
        return {**self.open_headers, "Authorization": f"{self.scheme} {self.token.reveal()}"}


@define
class Response:
    """A response. `headers` finds names in any case. `request` is its request, set after delivery. The repr shows the status only."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request: Request | None = field(default=None, repr=False)


R = TypeVar("R")


@define
class Send:
    """Send the request. The result is a Response, or a NetworkError is thrown. `deadline`: on the monotonic clock."""

    request: Request
    deadline: float


@define
class Sleep:
    """Wait for this many seconds."""

    seconds: float


@define(repr=False)
class SingleFlight:
    """Run a flow, but only once at a time per key: concurrent callers share the first one's outcome.

    The result is True; or False, at once, if the flow itself makes the call, by way of a callback.
    """

    thing: Hashable
    flow: "Callable[[], Flow[None]]"
    deadline: float


@define(repr=False)
class RunBlocking:
    """Call a function that may block. The result is its return value. The driver always waits for its end, since it is short."""

    function: Callable[[], Any]


@define(repr=False)
class Together:
    """Run flows concurrently, up to a maximum. The synchronous driver runs them one after the other, with the same outcome.

    The result is the flows' return values, in order, and None. If a flow failed, it is the values of those before it, and its error; those after
    it are cancelled or not started.
    """

    flows: "Sequence[Callable[[], Flow[Any]]]"
    most: int


@define(repr=False)
class CallHook:
    """Call a user's callback, a plain or async function. It receives secrets as plain text."""

    callback: Callable[..., object]
    arguments: tuple[Any, ...] = field(factory=tuple[Any, ...])

    def call(self) -> object:
        return self.callback(*map(plain, self.arguments))


Effect: TypeAlias = Send | Sleep | SingleFlight | RunBlocking | CallHook | Together
Flow: TypeAlias = Generator[Effect, Any, R]
