"""One connection: its state, what it listens to, what it was asked and hasn't answered, and its PINGs."""

from enum import Enum

from attrs import define, field

from twitchapi_gen.runtime.secret import Secret


class State(Enum):
    DIALLING = "being opened"
    OPEN = "in use"
    NOTICED = "in use, and told to go: another one takes over"
    LEAVING = "given up, and read until its last answer"
    OVER = "closed"


LIVE = (State.OPEN, State.NOTICED)


@define(frozen=True, repr=False)
class Asked:
    """A LISTEN or UNLISTEN without its RESPONSE yet. late: when it won't come any more, by the monotonic clock."""

    topics: tuple[str, ...]
    token: Secret[str] | None
    late: float
    listen: bool = True


@define(eq=False, repr=False)
class Line:
    """heard: the topics that the server has confirmed, with the token they were asked with. asking: those on their way there.

    pinged, ponged: how many PINGs went out and PONGs came back. fence: the PONG that ends the watch for twins; 0 for none.
    """

    number: int
    state: State = State.DIALLING
    heard: dict[str, Secret[str] | None] = field(factory=dict[str, Secret[str] | None])
    asking: set[str] = field(factory=set[str])
    asked: dict[str, Asked] = field(factory=dict[str, Asked])
    ping_at: float = 0.0
    pong_by: float | None = None
    pinged: int = 0
    ponged: int = 0
    fence: int = 0
    last: str = ""
    """Nonce of the UNLISTEN after which it closes."""

    @property
    def live(self) -> bool:
        return self.state in LIVE

    def __repr__(self) -> str:
        return f"<connection {self.number}: {self.state.value}, {len(self.heard)} topics>"
