"""What is wanted, by whom, and what one user may have; kept through drops and restarts, until it is unsubscribed or revoked.

https://dev.twitch.tv/docs/eventsub/manage-subscriptions/#subscription-limits"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Generic, Protocol, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.base.errors import RateLimited, SubscriptionLimit
from twitchapi_gen.runtime.dispatch.dispatcher import MOST_WAITING, CallbackQueue
from twitchapi_gen.runtime.dispatch.queue import EventQueue
from twitchapi_gen.runtime.eventsub.api import CreatedSubscription, Refusals
from twitchapi_gen.runtime.eventsub.event import Event, Key, key_of
from twitchapi_gen.runtime.eventsub.subscriptions import Registry
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.models.model import Model

SOCKETS = 3
EACH = 300
"""Enabled subscriptions on a socket."""
COST = 10
"""As long as no reply has said otherwise."""
_WORDS = (("total cost", "cost"), ("transports limit", "sockets"), ("type and condition", "alike"), ("subscriptions", "subscriptions"))


@define
class Quota:
    """What the replies say of cost, kept up to date between them."""

    total_cost: int = 0
    max_total_cost: int = COST
    _costs: dict[frozenset[str], int] = field(factory=dict[frozenset[str], int], init=False)

    def learn(self, reply: CreatedSubscription) -> None:
        if reply.total_cost is not None:
            self.total_cost = reply.total_cost
        if reply.max_total_cost is not None:
            self.max_total_cost = reply.max_total_cost

    def made(self, condition: Mapping[str, str], cost: int) -> None:
        """A subscription with these ids turned out to cost that."""
        self._costs[frozenset(condition.values())] = cost

    def freed(self, cost: int) -> None:
        """A subscription is no more."""
        self.total_cost = max(0, self.total_cost - cost)

    def check(self, type: SubscriptionType, condition: Mapping[str, str], ours: int) -> None:
        """Raises SubscriptionLimit for one that costs too much, by what others of the same ids cost; one that needs a scope is free.

        ours: what this socket's own cost. Those of others may be gone by now, so whether there is room beside them is Twitch's to say.
        """
        cost = 0 if type.scopes_any else self._costs.get(frozenset(condition.values()), 0)
        if ours + cost > self.max_total_cost:
            raise SubscriptionLimit(
                f"{type.name} would cost {cost}, and the subscriptions here cost {ours} of {self.max_total_cost} already; nothing was "
                "sent. Subscriptions are free where the user in the condition has authorised the app",
                limit="cost", total_cost=self.total_cost, max_total_cost=self.max_total_cost,
            )  # fmt: skip

    def full(self, type: SubscriptionType, sockets: int, each: int) -> SubscriptionLimit:
        """The error for one that finds no socket."""
        return SubscriptionLimit(
            f"{type.name}: the user's {sockets} sockets hold {each} subscriptions each, which is all that Twitch allows; nothing was sent",
            limit="subscriptions", total_cost=self.total_cost, max_total_cost=self.max_total_cost,
        )  # fmt: skip

    def explained(self, error: RateLimited) -> RateLimited:
        """Twitch's 429 as a SubscriptionLimit, where it is about one."""
        words = error.message.lower()
        kind = next((kind for part, kind in _WORDS if part in words), None)
        if kind is None:
            return error
        return SubscriptionLimit(
            error.message, limit=kind, total_cost=self.total_cost, max_total_cost=self.max_total_cost, operation=error.operation,
            error=error.error, request_id=error.request_id,
        )  # fmt: skip


PENDING, ENABLED, LOST, UNSUBSCRIBED = "pending", "enabled", "websocket_disconnected", "unsubscribed"
"""`pending` and `unsubscribed` are this side's words, the others Twitch's."""


@define(eq=False)
class Listener:
    """Someone who wants something: with a callback, or iterating. waiting: so many events may wait for that. ended: `unsubscribed`, or why it was
    revoked.
    """

    want: "WantedSubscription"
    callback: Callable[..., object] | None
    waiting: int = MOST_WAITING
    event_queue: EventQueue[Event[Any]] = field(factory=EventQueue[Event[Any]], init=False)
    callback_queue: CallbackQueue | None = field(default=None, init=False)
    ended: str = field(default="", init=False)
    handle: Any = field(default=None, init=False)
    """What the user holds."""

    def __attrs_post_init__(self) -> None:
        self.renew()

    @property
    def dropped(self) -> int:
        """How many events it was too slow for."""
        return self.event_queue.missed.count if self.callback_queue is None else self.callback_queue.missed.count

    def renew(self) -> None:
        """For another start."""
        self.event_queue = EventQueue(self.waiting)
        self.callback_queue = CallbackQueue(self.callback, self.want.type.name) if self.callback is not None else None


@define(eq=False)
class WantedSubscription:
    """One subscription at Twitch, for all who want the same. socket_number: which of the sockets it is on. first: awaited by whoever asked for it.
    answers: what Twitch has refused it with.
    """

    type: SubscriptionType
    condition: Mapping[str, str]
    listeners: list[Listener] = field(factory=list[Listener])
    socket_number: int = -1
    id: str = ""
    status: str = PENDING
    cost: int = 0
    first: "asyncio.Future[None] | None" = None
    answers: Refusals = field(factory=Refusals)
    key: Key = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.key = key_of(self.type.type, self.type.version, self.condition)

    def enable(self, made: CreatedSubscription) -> None:
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
            one.event_queue.close(error)


class WantedSubscriptions(Registry[WantedSubscription]):
    """All that is wanted over the sockets of one user."""

    def add(self, type: SubscriptionType, condition: Mapping[str, str]) -> WantedSubscription:
        """The want of that type and condition; the one there is, if any."""
        return self.put(key_of(type.type, type.version, condition), lambda: WantedSubscription(type, condition))

    def enabled(self, want: WantedSubscription, made: CreatedSubscription) -> None:
        self.know_id(want, made.info.id)
        want.enable(made)

    def lost(self, want: WantedSubscription) -> None:
        self.forget_id(want)
        want.lose()

    def on(self, number: int) -> list[WantedSubscription]:
        return [want for want in self if want.socket_number == number]

    def first_with_room(self, sockets: int, each: int) -> int | None:
        """The number of the first socket that has room; None when all are full."""
        counts: dict[int, int] = dict.fromkeys(range(sockets), 0)
        for want in self:
            if want.socket_number in counts:
                counts[want.socket_number] += 1
        return next((number for number, count in counts.items() if count < each), None)


T_co = TypeVar("T_co", bound=Model, covariant=True)


class Handle(Generic[T_co]):
    """One who listens. What Twitch knows of it changes with each session."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        listener.handle = self

    @property
    def id(self) -> str:
        """Twitch's id of the subscription; another one after each drop, empty while there is none."""
        return self._listener.want.id if not self._listener.ended else ""

    @property
    def type(self) -> str:
        """Such as `channel.follow`."""
        return self._listener.want.type.type

    @property
    def version(self) -> str:
        return self._listener.want.type.version

    @property
    def condition(self) -> Mapping[str, str]:
        """Which events are meant."""
        return self._listener.want.condition

    @property
    def status(self) -> str:
        """`enabled` while events come; `pending` before, `websocket_disconnected` between two sessions; in the end `unsubscribed`, or why it was
        revoked, such as `authorization_revoked`."""
        return self._listener.ended or self._listener.want.status

    @property
    def cost(self) -> int:
        """What it adds to the total cost; 0 where the user has authorised the app."""
        return self._listener.want.cost

    @property
    def dropped(self) -> int:
        """How many of its events were dropped since the start, because more than `max_waiting` waited for its callback or loop."""
        return self._listener.dropped

    @property
    def listener_(self) -> Listener:
        return self._listener

    def __repr__(self) -> str:
        condition = ", ".join(f"{name}={value}" for name, value in self.condition.items())
        return f"<{type(self).__name__} {self._listener.want.type.name} ({condition}): {self.status}>"


class AsyncOwner(Protocol):
    """The socket that a subscription belongs to."""

    async def unsubscribe(self, subscription: Any) -> None: ...

    def iterated_(self, listener: Listener) -> EventQueue[Event[Any]]: ...


class SyncOwner(Protocol):
    """The socket that a subscription belongs to."""

    def unsubscribe(self, subscription: Any) -> None: ...

    def iterated_(self, listener: Listener) -> EventQueue[Event[Any]]: ...


class AsyncSubscription(Handle[T_co]):
    """A subscription. Listened to without a callback, its events are iterated: `async for event in subscription`."""

    def __init__(self, listener: Listener, owner: AsyncOwner) -> None:
        super().__init__(listener)
        self._owner = owner

    async def unsubscribe(self) -> None:
        """Ends it. Events that had come before are still handed over."""
        await self._owner.unsubscribe(self)

    def __aiter__(self) -> AsyncIterator[Event[T_co]]:
        return aiter(self._owner.iterated_(self._listener))


class Subscription(Handle[T_co]):
    """A subscription. Listened to without a callback, its events are iterated: `for event in subscription`."""

    def __init__(self, listener: Listener, owner: SyncOwner) -> None:
        super().__init__(listener)
        self._owner = owner

    def unsubscribe(self) -> None:
        """Ends it. Events that had come before are still handed over."""
        self._owner.unsubscribe(self)

    def __iter__(self) -> Iterator[Event[T_co]]:
        return iter(self._owner.iterated_(self._listener))
