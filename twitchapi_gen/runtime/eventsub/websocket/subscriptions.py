"""The registered subscriptions with their listeners, and the user's limits. Subscriptions outlast drops and restarts until unsubscribed or revoked.

https://dev.twitch.tv/docs/eventsub/manage-subscriptions/#subscription-limits"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Generic, Protocol, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.base.errors import RateLimited, SubscriptionLimit
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING, CallbackQueue, EventQueue
from twitchapi_gen.runtime.eventsub.api import CreatedSubscription, Refusals
from twitchapi_gen.runtime.eventsub.subscriptions import Registry
from twitchapi_gen.runtime.eventsub.types import Event, Key, SubscriptionType, key_of
from twitchapi_gen.runtime.models.model import Model

SOCKETS = 3
EACH = 300
"""Enabled subscriptions per socket."""
COST = 10
"""The limit until a reply states another one."""
_WORDS = (("total cost", "cost"), ("transports limit", "sockets"), ("type and condition", "alike"), ("subscriptions", "subscriptions"))


@define
class Quota:
    """The cost from Twitch's replies, kept up to date between them."""

    total_cost: int = 0
    max_total_cost: int = COST
    _costs: dict[frozenset[str], int] = field(factory=dict[frozenset[str], int], init=False)

    def learn(self, reply: CreatedSubscription) -> None:
        if reply.total_cost is not None:
            self.total_cost = reply.total_cost
        if reply.max_total_cost is not None:
            self.max_total_cost = reply.max_total_cost

    def made(self, condition: Mapping[str, str], cost: int) -> None:
        """Record the cost of a subscription with these ids."""
        self._costs[frozenset(condition.values())] = cost

    def freed(self, cost: int) -> None:
        """Subtract the cost of an ended subscription."""
        self.total_cost = max(0, self.total_cost - cost)

    def check(self, type: SubscriptionType, condition: Mapping[str, str], ours: int) -> None:
        """Raise SubscriptionLimit if the type's likely cost (that of others with the same ids) exceeds the limit. Types that need a scope are free.

        ours: the cost of this socket's own subscriptions. Those of others may have ended, so only Twitch knows whether they leave room.
        """
        cost = 0 if type.scopes_any else self._costs.get(frozenset(condition.values()), 0)
        if ours + cost > self.max_total_cost:
            raise SubscriptionLimit(
                f"{type.name} would cost {cost}, and the subscriptions here already cost {ours} of {self.max_total_cost}; nothing was "
                "sent. Subscriptions are free if the user in the condition has authorised the app",
                limit="cost", total_cost=self.total_cost, max_total_cost=self.max_total_cost,
            )  # fmt: skip

    def full(self, type: SubscriptionType, sockets: int, each: int) -> SubscriptionLimit:
        """Return the error for a subscription when all sockets are full."""
        return SubscriptionLimit(
            f"{type.name}: the user's {sockets} sockets already hold {each} subscriptions each, Twitch's limit; nothing was sent",
            limit="subscriptions", total_cost=self.total_cost, max_total_cost=self.max_total_cost,
        )  # fmt: skip

    def explained(self, error: RateLimited) -> RateLimited:
        """Convert Twitch's 429 to a SubscriptionLimit if it concerns a subscription limit."""
        words = error.message.lower()
        kind = next((kind for part, kind in _WORDS if part in words), None)
        if kind is None:
            return error
        return SubscriptionLimit(
            error.message, limit=kind, total_cost=self.total_cost, max_total_cost=self.max_total_cost, operation=error.operation,
            error=error.error, request_id=error.request_id,
        )  # fmt: skip


PENDING, ENABLED, LOST, UNSUBSCRIBED = "pending", "enabled", "websocket_disconnected", "unsubscribed"
"""`pending` and `unsubscribed` are this library's statuses, the others Twitch's."""


class DirectQueue(EventQueue[Event[Any]]):
    """Not a queue: hands each event to a function of this package at once, which must neither block nor raise."""

    def __init__(self, receive: Callable[[Event[Any]], object]) -> None:
        super().__init__()
        self._receive = receive

    def put(self, item: Event[Any]) -> bool:
        self._receive(item)
        return True


@define(eq=False)
class Listener:
    """A consumer of events: a callback or an iterator. waiting: events that may wait for it. ended: `unsubscribed`, or why Twitch revoked it.
    direct: the callback is called at once, see DirectQueue.
    """

    want: "WantedSubscription"
    callback: Callable[..., object] | None
    waiting: int = MOST_WAITING
    direct: bool = False
    event_queue: EventQueue[Event[Any]] = field(factory=EventQueue[Event[Any]], init=False)
    callback_queue: CallbackQueue | None = field(default=None, init=False)
    ended: str = field(default="", init=False)
    handle: Any = field(default=None, init=False)
    """The user's subscription object."""

    def __attrs_post_init__(self) -> None:
        self.renew()

    @property
    def dropped(self) -> int:
        """How many events were dropped because its queue was full."""
        return self.event_queue.missed.count if self.callback_queue is None else self.callback_queue.missed.count

    def renew(self) -> None:
        """Prepare for another start."""
        self.event_queue, self.callback_queue = EventQueue(self.waiting), None
        if self.callback is not None and self.direct:
            self.event_queue = DirectQueue(self.callback)
        elif self.callback is not None:
            self.callback_queue = CallbackQueue(self.callback, self.want.type.name)


@define(eq=False)
class WantedSubscription:
    """One subscription at Twitch, shared by its listeners. socket_number: the socket that carries it. first: resolves when Twitch has created it.
    answers: Twitch's refusals so far.
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
        """Record that Twitch has ended it; it stays registered."""
        self.id, self.cost = "", 0
        if self.status == ENABLED:
            self.status = LOST

    def fail(self, error: Exception) -> bool:
        """Report the error to the waiting caller. Return whether there was one."""
        if self.first is None or self.first.done():
            return False
        self.first.set_exception(error)
        self.first.exception()  # a waiting caller still gets it; without one, asyncio shall not warn
        return True

    def end(self, status: str, error: Exception | None = None) -> None:
        """End it and its listeners."""
        self.status = status
        for one in self.listeners:
            one.ended = one.ended or status
            one.event_queue.close(error)


class WantedSubscriptions(Registry[WantedSubscription]):
    """All registered subscriptions over one user's sockets."""

    def add(self, type: SubscriptionType, condition: Mapping[str, str]) -> WantedSubscription:
        """Return the subscription with this type and condition; create it if it is missing."""
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
        """Return the number of the first socket with room; None if all are full."""
        counts: dict[int, int] = dict.fromkeys(range(sockets), 0)
        for want in self:
            if want.socket_number in counts:
                counts[want.socket_number] += 1
        return next((number for number, count in counts.items() if count < each), None)


T_co = TypeVar("T_co", bound=Model, covariant=True)


class Handle(Generic[T_co]):
    """A listener's subscription. Twitch's id and status change with each session."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        listener.handle = self

    @property
    def id(self) -> str:
        """Twitch's id of the subscription: a new one after each drop, empty while there is none."""
        return self._listener.want.id if not self._listener.ended else ""

    @property
    def type(self) -> str:
        """The subscription type, such as `channel.follow`."""
        return self._listener.want.type.type

    @property
    def version(self) -> str:
        return self._listener.want.type.version

    @property
    def condition(self) -> Mapping[str, str]:
        """The condition that selects the events."""
        return self._listener.want.condition

    @property
    def status(self) -> str:
        """`enabled` while events arrive, `pending` before, `websocket_disconnected` between two sessions. At the end, `unsubscribed` or why Twitch
        revoked it, such as `authorization_revoked`."""
        return self._listener.ended or self._listener.want.status

    @property
    def cost(self) -> int:
        """Its share of the total cost; 0 if the user has authorised the app."""
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
    """A subscription. Without a callback, iterate over its events: `async for event in subscription`."""

    def __init__(self, listener: Listener, owner: AsyncOwner) -> None:
        super().__init__(listener)
        self._owner = owner

    async def unsubscribe(self) -> None:
        """End the subscription. Events that have already arrived are still dispatched."""
        await self._owner.unsubscribe(self)

    def __aiter__(self) -> AsyncIterator[Event[T_co]]:
        return aiter(self._owner.iterated_(self._listener))


class Subscription(Handle[T_co]):
    """A subscription. Without a callback, iterate over its events: `for event in subscription`."""

    def __init__(self, listener: Listener, owner: SyncOwner) -> None:
        super().__init__(listener)
        self._owner = owner

    def unsubscribe(self) -> None:
        """End the subscription. Events that have already arrived are still dispatched."""
        self._owner.unsubscribe(self)

    def __iter__(self) -> Iterator[Event[T_co]]:
        return iter(self._owner.iterated_(self._listener))
