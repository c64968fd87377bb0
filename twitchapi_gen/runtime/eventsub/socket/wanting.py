"""What is wanted, and by whom: kept through drops, restarts and everything else, until it is unsubscribed or revoked."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, field

from twitchapi_gen.runtime.events.lanes import Lane
from twitchapi_gen.runtime.eventsub.event import Event, SubscriptionInfo
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.socket.calling import Made, condition_key
from twitchapi_gen.runtime.eventsub.types import SubscriptionType

PENDING, ENABLED, LOST, UNSUBSCRIBED = "pending", "enabled", "websocket_disconnected", "unsubscribed"
"""`pending` and `unsubscribed` are this side's words, the others Twitch's."""
Key = tuple[str, str, frozenset[tuple[str, str]]]


@define(eq=False)
class Listener:
    """Someone who wants something: with a callback, or iterating. ended: `unsubscribed`, or why it was revoked."""

    want: "Want"
    callback: Callable[..., object] | None
    box: Mailbox[Event[Any]] = field(factory=Mailbox[Event[Any]], init=False)
    lane: Lane | None = field(default=None, init=False)
    ended: str = field(default="", init=False)
    handle: Any = field(default=None, init=False)
    """What the user holds."""

    def __attrs_post_init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """For another start."""
        self.box = Mailbox()
        self.lane = Lane(self.callback, self.want.type.name) if self.callback is not None else None


@define(eq=False)
class Want:
    """One subscription at Twitch, for all who want the same. line: which of the sockets it is on. first: awaited by whoever asked for it."""

    type: SubscriptionType
    condition: Mapping[str, str]
    listeners: list[Listener] = field(factory=list[Listener])
    line: int = -1
    id: str = ""
    status: str = PENDING
    cost: int = 0
    first: "asyncio.Future[None] | None" = None

    @property
    def key(self) -> Key:
        return key_of(self.type.type, self.type.version, self.condition)

    def enable(self, made: Made) -> None:
        self.id, self.status, self.cost = made.info.id, ENABLED, made.info.cost
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


@define
class Wanted:
    """All that is wanted over the sockets of one user."""

    _by_key: dict[Key, Want] = field(factory=dict[Key, Want], init=False)
    _by_id: dict[str, Want] = field(factory=dict[str, Want], init=False)

    def __iter__(self) -> Iterator[Want]:
        return iter(list(self._by_key.values()))

    def __len__(self) -> int:
        return len(self._by_key)

    def add(self, type: SubscriptionType, condition: Mapping[str, str]) -> Want:
        """The want of that type and condition; the one there is, if any."""
        return self._by_key.setdefault(key_of(type.type, type.version, condition), Want(type, condition))

    def enabled(self, want: Want, made: Made) -> None:
        self._by_id.pop(want.id, None)
        want.enable(made)
        self._by_id[want.id] = want

    def lost(self, want: Want) -> None:
        self._by_id.pop(want.id, None)
        want.lose()

    def remove(self, want: Want) -> None:
        self._by_id.pop(want.id, None)
        if self._by_key.get(want.key) is want:
            del self._by_key[want.key]

    def of(self, info: SubscriptionInfo) -> Want | None:
        """The one that an event or a revocation is for. Its first event may come before the reply that names its id."""
        return self._by_id.get(info.id) or self._by_key.get(key_of(info.type, info.version, info.condition))

    def on(self, line: int) -> list[Want]:
        return [want for want in self if want.line == line]

    def roomy(self, lines: int, each: int) -> int | None:
        """The first line that has room; None when all are full."""
        counts: dict[int, int] = dict.fromkeys(range(lines), 0)
        for want in self:
            if want.line in counts:
                counts[want.line] += 1
        return next((line for line, count in counts.items() if count < each), None)


def key_of(type: str, version: str, condition: Mapping[str, Any]) -> Key:
    return type, version, condition_key(condition)
