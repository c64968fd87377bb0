"""The life of a subscription, as a table: what happens to it, and what it is then. What isn't in the table is refused."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from attrs import define, field

from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.events.lanes import Lane
from twitchapi_gen.runtime.secret import Secret

if TYPE_CHECKING:
    from twitchapi_gen.runtime.topics import WebhookTopic


class State(StrEnum):
    """PENDING: asked for, not yet confirmed (any more). ENDING: its end is asked for. The last two are over."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    ENDING = "ending"
    DENIED = "denied"
    ENDED = "ended"


class What(StrEnum):
    """What can happen: the first three come from the hub, the others from here."""

    CONFIRM = "the hub asks whether it is wanted"
    CONFIRM_END = "the hub asks whether its end is wanted"
    DENY = "the hub says no"
    END = "its end is asked for"
    KEEP = "the hub didn't take that"
    LAPSE = "its lease is over"
    GIVE_UP = "nobody wants it any more"


_BEGINS: Mapping[tuple[State, What], State] = {
    (State.PENDING, What.CONFIRM): State.CONFIRMED,
    (State.PENDING, What.DENY): State.DENIED,
    (State.PENDING, What.END): State.ENDED,
    (State.PENDING, What.GIVE_UP): State.ENDED,
}
_LIVES: Mapping[tuple[State, What], State] = {
    (State.CONFIRMED, What.CONFIRM): State.CONFIRMED,
    (State.CONFIRMED, What.LAPSE): State.PENDING,
    (State.CONFIRMED, What.DENY): State.DENIED,
    (State.CONFIRMED, What.END): State.ENDING,
    (State.CONFIRMED, What.GIVE_UP): State.ENDED,
}
_ENDS: Mapping[tuple[State, What], State] = {
    (State.ENDING, What.CONFIRM_END): State.ENDED,
    (State.ENDING, What.DENY): State.ENDED,
    (State.ENDING, What.KEEP): State.CONFIRMED,
    (State.ENDING, What.GIVE_UP): State.ENDED,
    (State.ENDED, What.CONFIRM_END): State.ENDED,  # our answer got lost, and the hub asks again
}
TABLE: Mapping[tuple[State, What], State] = {**_BEGINS, **_LIVES, **_ENDS}
NOTIFIED = frozenset({State.CONFIRMED, State.ENDING})
"""In these, notifications are delivered: until its end is confirmed, a subscription is alive."""
OVER = frozenset({State.DENIED, State.ENDED})
_MARGIN = 60.0


@define(frozen=True)
class Left:
    """A subscription as the hub lists it."""

    topic: str
    callback: str


@define(eq=False, repr=False)
class Subscription:
    """One subscription. `secrets`: what notifications may be signed with, the newest first; none: they aren't signed.

    seconds: for how long it is asked for. until: when its lease ends, and renew_at: when it is asked for again, both by the monotonic clock.
    """

    uuid: UUID
    topic: "WebhookTopic"
    address: str
    callback: str
    lane: Lane
    seconds: int
    backoff: Backoff
    secrets: tuple[Secret[bytes], ...] = ()
    state: State = State.PENDING
    until: float = float("inf")
    renew_at: float = float("inf")
    renewing: bool = False
    moved: Callable[["Subscription", What, str], object] | None = field(default=None)
    """Called after each step, with what happened and the hub's reason where it gave one."""

    def step(self, what: What, reason: str = "") -> bool:
        """Takes a step. False, and nothing changes, where the table has none."""
        after = TABLE.get((self.state, what))
        if after is None:
            return False
        self.state = after
        if self.moved is not None:
            self.moved(self, what, reason)
        return True

    def leased(self, seconds: int, now: float) -> None:
        """The hub has granted so many seconds. It is renewed a tenth, or a minute, before they are over: time enough to try more than once."""
        self.until = now + seconds
        self.renew_at = self.until - min(max(_MARGIN, seconds / 10), seconds / 2)

    def sign_with(self, secret: Secret[bytes] | None) -> None:
        """From now on it is asked for with this secret. The one before stays good: what was under way is signed with it."""
        if secret is None:
            self.secrets = ()
        elif not self.secrets or self.secrets[0] != secret:
            self.secrets = (secret, *self.secrets[:1])
