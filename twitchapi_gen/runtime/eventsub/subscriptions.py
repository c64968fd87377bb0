"""The subscriptions of a webhook or conduit: who listens, and what an event is for.

It is found by Twitch's id where that is known here, else by type, version and condition; so a restart loses nothing."""

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.base.forks import mind_forks
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.dispatcher import CallbackQueue
from twitchapi_gen.runtime.dispatch.queue import EventQueue
from twitchapi_gen.runtime.eventsub.event import Event, Key, SubscriptionInfo, key_of, subscription_in
from twitchapi_gen.runtime.eventsub.interfaces import Callback
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.models.model import Model


class Entry(Protocol):
    """One subscription that is wanted. id: Twitch's; empty where there is none."""

    id: str

    @property
    def key(self) -> Key: ...


W = TypeVar("W", bound=Entry)


@define(eq=False)
class Registry(Generic[W]):
    """Safe for several threads. former: ids of subscriptions that were had here and are over, whose last events may still be on their way."""

    former: RecentIds = field(factory=lambda: RecentIds(600.0))
    _by_key: dict[Key, W] = field(factory=dict[Key, W], init=False)
    _by_id: dict[str, W] = field(factory=dict[str, W], init=False)
    _infos: dict[str, SubscriptionInfo] = field(factory=dict[str, SubscriptionInfo], init=False)
    """What was last said of those that Twitch has, by id."""
    _guard: threading.RLock = field(factory=threading.RLock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._guard = threading.RLock()

    def put(self, key: Key, make: Callable[[], W]) -> W:
        """The entry with this key; a new one, where there is none."""
        with self._guard:
            return self._by_key.get(key) or self._by_key.setdefault(key, make())

    def remove(self, one: W) -> None:
        """It isn't wanted any more."""
        with self._guard:
            self.forget_id(one)
            if self._by_key.get(one.key) is one:
                del self._by_key[one.key]

    def know_id(self, one: W, id: str) -> None:
        """Twitch has it under this id from now on."""
        with self._guard:
            if one.id != id:
                self.forget_id(one)
            one.id = id
            if self._by_key.get(one.key) is one:
                self._by_id[id.casefold()] = one

    def forget_id(self, one: W) -> None:
        """Twitch doesn't have it under its id any more."""
        with self._guard:
            if one.id and self._by_id.get(one.id.casefold()) is one:
                del self._by_id[one.id.casefold()]
                self._infos.pop(one.id.casefold(), None)
                self.end_id(one.id)

    def end_id(self, id: str) -> None:
        """Subscription of that id is over."""
        self.former.add(id.casefold())

    def had(self, id: str) -> bool:
        """Whether a subscription of that id is over, which was had here."""
        return id.casefold() not in self._by_id and self.former.holds(id.casefold())

    def find(self, info: SubscriptionInfo) -> W | None:
        """What an event is for, by what it says of its subscription: by the id, whatever condition it tells; by type, version and condition where the
        id is unknown here. The first event may come before the reply that names the id, and tools that play Twitch make ids up.
        """
        found = self._by_id.get(info.id.casefold())
        if found is None:
            return self._by_key.get(info.key)
        return found if found.key[:2] == (info.type.casefold(), info.version.casefold()) else None

    def named_in(self, payload: Mapping[str, Any]) -> SubscriptionInfo:
        """The subscription that a notification or revocation names, as `subscription_in` reads it.

        Every event says the same of its subscription, so that is read once, and again when it says something else.
        """
        sent = payload.get("subscription")
        id = sent.get("id") if is_object(sent) else None
        if not isinstance(id, str):
            return subscription_in(payload)
        info = self._infos.get(id.casefold())
        if info is None or info.json != sent:
            info = subscription_in(payload)
            with self._guard:
                if id.casefold() in self._by_id:
                    self._infos[id.casefold()] = info
        return info

    def __iter__(self) -> Iterator[W]:
        with self._guard:
            return iter(list(self._by_key.values()))

    def __len__(self) -> int:
        return len(self._by_key)


DECLARED, PENDING, ENABLED = "declared", "webhook_callback_verification_pending", "enabled"
"""`declared`: wanted, and Twitch hasn't been asked yet."""


class Listener(Protocol):
    """Somebody who wants a route's events: by a callback, which has a lane, or by iterating, from a mailbox."""

    @property
    def callback_queue(self) -> CallbackQueue | None: ...

    @property
    def event_queue(self) -> EventQueue[Any] | None: ...


@define(eq=False)
class Route:
    """One subscription at Twitch, and all who listen to it here."""

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
        """See Forked. What waits for the callbacks is the parent's to hand over."""
        super().after_fork_()
        for route in self:
            for one in route.listeners:
                if one.callback_queue is not None:
                    one.callback_queue.after_fork()
                if one.event_queue is not None:
                    one.event_queue.after_fork()

    def add(self, type: SubscriptionType, condition: Mapping[str, str], listener: Listener) -> Route:
        """The route with one more who listens; a new one, where nobody did before."""
        with self._guard:
            route = self.put(key_of(type.type, type.version, condition), lambda: Route(type, condition))
            route.listeners = (*route.listeners, listener)
            return route

    def leave(self, route: Route, listener: Listener) -> bool:
        """Whether others still listen; where nobody does, the route is gone."""
        with self._guard:
            route.listeners = tuple(one for one in route.listeners if one is not listener)
            if not route.listeners:
                self.remove(route)
            return bool(route.listeners)

    def identify(self, route: Route, at_twitch: SubscriptionInfo) -> None:
        """The route is that subscription of Twitch's."""
        with self._guard:
            self.know_id(route, at_twitch.id)
            route.status, route.cost, route.created_at = at_twitch.status, at_twitch.cost, at_twitch.created_at


T = TypeVar("T", bound=Model)
E = TypeVar("E")


class Subscriber(Generic[T, E]):
    """One who listens, and the route that brings the events. `end` is what its face does to end it."""

    def __init__(
        self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None, routes: Routes, end: Callable[..., E]
    ) -> None:
        self.callback_queue = CallbackQueue(callback, type.name) if callback is not None else None
        self.event_queue = EventQueue[Event[T]]() if callback is None else None
        self._end = end
        self.route: Route = routes.add(type, condition, self)

    @property
    def id(self) -> str:
        """Twitch's id of the subscription; empty until Twitch has it."""
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
        """`enabled` while events come, else what ended it; `declared` when Twitch hasn't been asked yet."""
        return self.route.status

    @property
    def cost(self) -> int:
        """What it counts towards the app's limit; 0 where the user has authorised the app."""
        return self.route.cost

    @property
    def created_at(self) -> datetime | None:
        return self.route.created_at

    def _iterated(self) -> EventQueue[Event[T]]:
        if self.event_queue is None:
            raise RuntimeError(f"the events of {self.route.name} go to a callback; to iterate over them, listen without one")
        return self.event_queue

    def __repr__(self) -> str:
        return f"<{self.route.name} {dict(self.condition)}: {self.status}>"


class WebhookSubscription(Subscriber[T, None]):
    """A subscription over a webhook. Listened to without a callback, `for event in subscription` gives its events, and waits for the next one.

    Iterating ends when it is unsubscribed or the webhook stops; it raises SubscriptionRevoked where Twitch ended it.
    """

    def __iter__(self) -> Iterator[Event[T]]:
        return iter(self._iterated())

    def unsubscribe(self) -> None:
        """No more of these. Twitch's subscription is ended when nobody else here listens to it."""
        self._end(self)


class AsyncWebhookSubscription(Subscriber[T, Awaitable[None]]):
    """A subscription over a webhook. Listened to without a callback, `async for event in subscription` gives its events.

    Iterating ends when it is unsubscribed or the webhook stops; it raises SubscriptionRevoked where Twitch ended it.
    """

    def __aiter__(self) -> AsyncIterator[Event[T]]:
        return self._iterated().__aiter__()

    async def unsubscribe(self) -> None:
        """No more of these. Twitch's subscription is ended when nobody else here listens to it."""
        await self._end(self)
