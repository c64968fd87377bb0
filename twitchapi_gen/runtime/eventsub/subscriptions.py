"""The subscriptions of a webhook or conduit: their listeners, and the routing of events.

An event is matched by Twitch's subscription id if it is known here, otherwise by type, version and condition. So a restart loses no events."""

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.base.forks import mind_forks
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue, EventQueue
from twitchapi_gen.runtime.eventsub.interfaces import Callback
from twitchapi_gen.runtime.eventsub.types import Event, Key, SubscriptionInfo, SubscriptionType, key_of, subscription_in
from twitchapi_gen.runtime.models.model import Model


class Entry(Protocol):
    """A registered subscription. id: Twitch's; empty if Twitch has none."""

    id: str

    @property
    def key(self) -> Key: ...


W = TypeVar("W", bound=Entry)


@define(eq=False)
class Registry(Generic[W]):
    """A thread-safe registry of subscriptions. former: ids of ended subscriptions, whose last events may still arrive."""

    former: RecentIds = field(factory=lambda: RecentIds(600.0))
    _by_key: dict[Key, W] = field(factory=dict[Key, W], init=False)
    _by_id: dict[str, W] = field(factory=dict[str, W], init=False)
    _infos: dict[str, SubscriptionInfo] = field(factory=dict[str, SubscriptionInfo], init=False)
    """Twitch's last `subscription` object for each id."""
    _guard: threading.RLock = field(factory=threading.RLock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._guard = threading.RLock()

    def put(self, key: Key, make: Callable[[], W]) -> W:
        """Return the entry with this key; create it if it is missing."""
        with self._guard:
            return self._by_key.get(key) or self._by_key.setdefault(key, make())

    def remove(self, one: W) -> None:
        """Remove the entry."""
        with self._guard:
            self.forget_id(one)
            if self._by_key.get(one.key) is one:
                del self._by_key[one.key]

    def know_id(self, one: W, id: str) -> None:
        """Record Twitch's id for this entry."""
        with self._guard:
            if one.id != id:
                self.forget_id(one)
            one.id = id
            if self._by_key.get(one.key) is one:
                self._by_id[id.casefold()] = one

    def forget_id(self, one: W) -> None:
        """Forget this entry's id: the subscription has ended at Twitch."""
        with self._guard:
            if one.id and self._by_id.get(one.id.casefold()) is one:
                del self._by_id[one.id.casefold()]
                self._infos.pop(one.id.casefold(), None)
                self.end_id(one.id)

    def end_id(self, id: str) -> None:
        """Record that the subscription with this id has ended."""
        self.former.add(id.casefold())

    def had(self, id: str) -> bool:
        """Whether a subscription with this id was registered here and has ended."""
        return id.casefold() not in self._by_id and self.former.holds(id.casefold())

    def find(self, info: SubscriptionInfo) -> W | None:
        """Return the entry for an event. Match by id, whatever the condition; if the id is unknown here, match by type, version and condition.

        The first event may arrive before the reply with the id, and emulators invent ids.
        """
        found = self._by_id.get(info.id.casefold())
        if found is None:
            return self._by_key.get(info.key)
        return found if found.key[:2] == (info.type.casefold(), info.version.casefold()) else None

    def named_in(self, payload: Mapping[str, Any]) -> SubscriptionInfo:
        """Return the subscription of a notification or revocation, as `subscription_in` reads it.

        All events of a subscription carry the same object, so the result is cached until the object changes.
        """
        sent: Any = payload.get("subscription")
        id: Any = sent.get("id") if sent.__class__ is dict else None
        if not isinstance(id, str):
            return subscription_in(payload)
        key = id.casefold()
        info = self._infos.get(key)
        if info is None or info.json != sent:
            info = subscription_in(payload)
            with self._guard:
                if key in self._by_id:
                    self._infos[key] = info
        return info

    def __iter__(self) -> Iterator[W]:
        with self._guard:
            return iter(list(self._by_key.values()))

    def __len__(self) -> int:
        return len(self._by_key)


DECLARED, PENDING, ENABLED = "declared", "webhook_callback_verification_pending", "enabled"
"""`declared`: registered here, but not yet requested from Twitch."""


class Listener(Protocol):
    """A consumer of a route's events: a callback with its queue, or an iterator with its queue."""

    @property
    def callback_queue(self) -> CallbackQueue | None: ...

    @property
    def event_queue(self) -> EventQueue[Any] | None: ...


@define(eq=False)
class Route:
    """One subscription at Twitch, with all its local listeners."""

    type: SubscriptionType
    condition: Mapping[str, str]
    id: str = ""
    status: str = DECLARED
    cost: int = 0
    created_at: datetime | None = None
    listeners: tuple[Listener, ...] = ()
    key: Key = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.key = key_of(self.type.type, self.type.version, self.condition)

    @property
    def name(self) -> str:
        return self.type.name


class Routes(Registry[Route]):
    """All routes of a webhook or conduit."""

    def after_fork_(self) -> None:
        """See Forked. Queued events belong to the parent process, which dispatches them."""
        super().after_fork_()
        for route in self:
            for one in route.listeners:
                if one.callback_queue is not None:
                    one.callback_queue.after_fork()
                if one.event_queue is not None:
                    one.event_queue.after_fork()

    def add(self, type: SubscriptionType, condition: Mapping[str, str], listener: Listener) -> Route:
        """Add a listener to its route; create the route if it is missing."""
        with self._guard:
            route = self.put(key_of(type.type, type.version, condition), lambda: Route(type, condition))
            route.listeners = (*route.listeners, listener)
            return route

    def leave(self, route: Route, listener: Listener) -> bool:
        """Remove a listener. Return whether the route has others; without any, the route is removed."""
        with self._guard:
            route.listeners = tuple(one for one in route.listeners if one is not listener)
            if not route.listeners:
                self.remove(route)
            return bool(route.listeners)

    def identify(self, route: Route, at_twitch: SubscriptionInfo) -> None:
        """Associate the route with Twitch's subscription."""
        with self._guard:
            self.know_id(route, at_twitch.id)
            route.status, route.cost, route.created_at = at_twitch.status, at_twitch.cost, at_twitch.created_at


T = TypeVar("T", bound=Model)
E = TypeVar("E")


class Subscriber(Generic[T, E]):
    """A listener and its route. `end` is the client's method that ends it."""

    def __init__(
        self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None, routes: Routes, end: Callable[..., E]
    ) -> None:
        self.callback_queue = CallbackQueue(callback, type.name) if callback is not None else None
        self.event_queue = EventQueue[Event[T]]() if callback is None else None
        self._end = end
        self.route: Route = routes.add(type, condition, self)

    @property
    def id(self) -> str:
        """Twitch's id of the subscription; empty until Twitch has created it."""
        return self.route.id

    @property
    def type(self) -> str:
        return self.route.type.type

    @property
    def version(self) -> str:
        return self.route.type.version

    @property
    def condition(self) -> Mapping[str, str]:
        return self.route.condition

    @property
    def status(self) -> str:
        """`enabled` while events arrive, otherwise the reason why they don't; `declared` before the request to Twitch."""
        return self.route.status

    @property
    def cost(self) -> int:
        """Its share of the app's limit; 0 if the user has authorised the app."""
        return self.route.cost

    @property
    def created_at(self) -> datetime | None:
        return self.route.created_at

    def _iterated(self) -> EventQueue[Event[T]]:
        if self.event_queue is None:
            raise RuntimeError(f"the events of {self.route.name} go to a callback; to iterate over them, listen without a callback")
        return self.event_queue

    def __repr__(self) -> str:
        return f"<{self.route.name} {dict(self.condition)}: {self.status}>"


class WebhookSubscription(Subscriber[T, None]):
    """A subscription over a webhook. Without a callback, `for event in subscription` waits for each event and yields it.

    Iteration ends when the subscription or the webhook is stopped. It raises SubscriptionRevoked if Twitch ended the subscription.
    """

    def __iter__(self) -> Iterator[Event[T]]:
        return iter(self._iterated())

    def unsubscribe(self) -> None:
        """Stop listening. The last listener's end deletes Twitch's subscription."""
        self._end(self)


class AsyncWebhookSubscription(Subscriber[T, Awaitable[None]]):
    """A subscription over a webhook. Without a callback, `async for event in subscription` yields its events.

    Iteration ends when the subscription or the webhook is stopped. It raises SubscriptionRevoked if Twitch ended the subscription.
    """

    def __aiter__(self) -> AsyncIterator[Event[T]]:
        return self._iterated().__aiter__()

    async def unsubscribe(self) -> None:
        """Stop listening. The last listener's end deletes Twitch's subscription."""
        await self._end(self)
