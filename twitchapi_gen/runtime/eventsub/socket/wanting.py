"""What is wanted, and by whom: kept through drops, restarts and everything else, until it is unsubscribed or revoked."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from twitchapi_gen.runtime.events.lanes import MOST_WAITING, Lane
from twitchapi_gen.runtime.eventsub.event import Event, Key, key_of
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.refusals import Answers
from twitchapi_gen.runtime.eventsub.registry import Registry
from twitchapi_gen.runtime.eventsub.socket.calling import Made
from twitchapi_gen.runtime.eventsub.types import SubscriptionType

PENDING, ENABLED, LOST, UNSUBSCRIBED = "pending", "enabled", "websocket_disconnected", "unsubscribed"
"""`pending` and `unsubscribed` are this side's words, the others Twitch's."""


@define(eq=False)
class Listener:
    """Someone who wants something: with a callback, or iterating. waiting: so many events may wait for that. ended: `unsubscribed`, or why it was
    revoked.
    """

    want: "Want"
    callback: Callable[..., object] | None
    waiting: int = MOST_WAITING
    box: Mailbox[Event[Any]] = field(factory=Mailbox[Event[Any]], init=False)
    lane: Lane | None = field(default=None, init=False)
    ended: str = field(default="", init=False)
    handle: Any = field(default=None, init=False)
    """What the user holds."""

    def __attrs_post_init__(self) -> None:
        self.renew()

    @property
    def dropped(self) -> int:
        """How many events it was too slow for."""
        return self.box.missed.count if self.lane is None else self.lane.missed.count

    def renew(self) -> None:
        """For another start."""
        self.box = Mailbox(self.waiting)
        self.lane = Lane(self.callback, self.want.type.name) if self.callback is not None else None


@define(eq=False)
class Want:
    """One subscription at Twitch, for all who want the same. line: which of the sockets it is on. first: awaited by whoever asked for it.
    answers: what Twitch has refused it with.
    """

    type: SubscriptionType
    condition: Mapping[str, str]
    listeners: list[Listener] = field(factory=list[Listener])
    line: int = -1
    id: str = ""
    status: str = PENDING
    cost: int = 0
    first: "asyncio.Future[None] | None" = None
    answers: Answers = field(factory=Answers)

    @property
    def key(self) -> Key:
        return key_of(self.type.type, self.type.version, self.condition)

    def enable(self, made: Made) -> None:
        self.id, self.status, self.cost = made.info.id, ENABLED, made.info.cost
        self.answers.clear()
        if self.first is not None and not self.first.done():
            self.first.set_result(None)

    def lose(self) -> None:
        """It isn't at Twitch any more, and still wanted."""
        self.id, self.cost = "", 0
        if self.status == ENABLED:
            self.status = LOST

    def fail(self, error: Exception) -> bool:
        """Whether somebody was waiting for it, and now knows."""
        if self.first is None or self.first.done():
            return False
        self.first.set_exception(error)
        self.first.exception()  # whoever waits still gets it; where nobody does, asyncio needn't complain
        return True

    def end(self, status: str, error: Exception | None = None) -> None:
        """It isn't wanted any more."""
        self.status = status
        for one in self.listeners:
            one.ended = one.ended or status
            one.box.close(error)


class Wanted(Registry[Want]):
    """All that is wanted over the sockets of one user."""

    def add(self, type: SubscriptionType, condition: Mapping[str, str]) -> Want:
        """The want of that type and condition; the one there is, if any."""
        return self.put(key_of(type.type, type.version, condition), lambda: Want(type, condition))

    def enabled(self, want: Want, made: Made) -> None:
        self.know_id(want, made.info.id)
        want.enable(made)

    def lost(self, want: Want) -> None:
        self.forget_id(want)
        want.lose()

    def on(self, line: int) -> list[Want]:
        return [want for want in self if want.line == line]

    def roomy(self, lines: int, each: int) -> int | None:
        """The first line that has room; None when all are full."""
        counts: dict[int, int] = dict.fromkeys(range(lines), 0)
        for want in self:
            if want.line in counts:
                counts[want.line] += 1
        return next((line for line, count in counts.items() if count < each), None)
