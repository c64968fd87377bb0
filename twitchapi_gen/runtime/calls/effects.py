"""What a flow may ask of its driver. The driver does it, and sends the outcome back in or throws the error. Reprs show nothing secret."""

from collections.abc import Callable, Generator, Hashable, Sequence
from typing import Any, TypeAlias, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.secret import plain

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
class Once:
    """Run a flow, but not twice at a time for the same thing: whoever comes second shares the first one's outcome.

    Answered by True; by False, at once, where the flow itself is what asks, by way of a callback.
    """

    thing: Hashable
    flow: "Callable[[], Flow[None]]"
    deadline: float


@define(repr=False)
class Do:
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
class Tell:
    """Call a user's callback, which may be a plain or an async function, and gets secrets as plain text."""

    callback: Callable[..., object]
    arguments: tuple[Any, ...] = field(factory=tuple[Any, ...])

    def call(self) -> object:
        return self.callback(*map(plain, self.arguments))


Effect: TypeAlias = Send | Sleep | Once | Do | Tell | Together
Flow: TypeAlias = Generator[Effect, Any, R]
