"""Who is called for what: by subscription id where it is known, else by type, version and condition, so that a restart loses nothing."""

import threading
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Protocol, TypeAlias

from attrs import define, field

from twitchapi_gen.runtime.events.lanes import Lane
from twitchapi_gen.runtime.events.seen import Seen
from twitchapi_gen.runtime.eventsub.event import SubscriptionInfo
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.forks import mind_forks

Key: TypeAlias = tuple[str, str, tuple[tuple[str, str], ...]]
DECLARED, PENDING, ENABLED = "declared", "webhook_callback_verification_pending", "enabled"
"""`declared`: wanted, and Twitch hasn't been asked yet."""


def key_of(type: str, version: str, condition: Mapping[str, str]) -> Key:
    """What two subscriptions have in common that bring the same events. Twitch fills in what a condition leaves out, with empty text."""
    return type, version, tuple(sorted((name, value) for name, value in condition.items() if value))


class Listener(Protocol):
    """Somebody who wants a route's events: by a callback, which has a lane, or by iterating, from a mailbox."""

    @property
    def lane(self) -> Lane | None: ...

    @property
    def box(self) -> Mailbox[Any] | None: ...


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

    @property
    def key(self) -> Key:
        return key_of(self.type.type, self.type.version, self.condition)

    @property
    def name(self) -> str:
        return self.type.name


@define(eq=False)
class Routes:
    """Safe for several threads. `ended`: ids of subscriptions that were ended here, whose last notifications may still be on their way."""

    ended: Seen
    _by_key: dict[Key, Route] = field(factory=dict[Key, Route], init=False)
    _by_id: dict[str, Route] = field(factory=dict[str, Route], init=False)
    _guard: threading.RLock = field(factory=threading.RLock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked. What waits for the callbacks is the parent's to hand over."""
        self._guard = threading.RLock()
        for route in self._by_key.values():
            for one in route.listeners:
                if one.lane is not None:
                    one.lane.after_fork()
                if one.box is not None:
                    one.box.after_fork()

    def add(self, type: SubscriptionType, condition: Mapping[str, str], listener: Listener) -> Route:
        """The route with one more who listens; a new one, where nobody did before."""
        with self._guard:
            route = self._by_key.setdefault(key_of(type.type, type.version, condition), Route(type, condition))
            route.listeners = (*route.listeners, listener)
            return route

    def leave(self, route: Route, listener: Listener) -> bool:
        """Whether others still listen; where nobody does, the route is gone."""
        with self._guard:
            route.listeners = tuple(one for one in route.listeners if one is not listener)
            if not route.listeners:
                self.remove(route)
            return bool(route.listeners)

    def remove(self, route: Route) -> None:
        with self._guard:
            if self._by_key.get(route.key) is route:
                del self._by_key[route.key]
            if self._by_id.get(route.id) is route:
                del self._by_id[route.id]

    def identify(self, route: Route, at_twitch: SubscriptionInfo) -> None:
        """The route is that subscription of Twitch's."""
        with self._guard:
            if route.id != at_twitch.id and self._by_id.get(route.id) is route:
                del self._by_id[route.id]
            route.id, route.status, route.cost, route.created_at = at_twitch.id, at_twitch.status, at_twitch.cost, at_twitch.created_at
            if self._by_key.get(route.key) is route:
                self._by_id[route.id] = route

    def find(self, subscription: SubscriptionInfo) -> Route | None:
        """The route that the subscription's events go to."""
        found = self._by_id.get(subscription.id)
        if found is not None and (found.type.type, found.type.version) == (subscription.type, subscription.version):
            return found
        return self._by_key.get(key_of(subscription.type, subscription.version, subscription.condition))

    def __iter__(self) -> Iterator[Route]:
        with self._guard:
            return iter(list(self._by_key.values()))

    def __len__(self) -> int:
        return len(self._by_key)
