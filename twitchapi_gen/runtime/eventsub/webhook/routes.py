"""A webhook's or a conduit's subscriptions, and who listens to each. A restart loses nothing, since they are found by what they are about, too."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from attrs import define

from twitchapi_gen.runtime.events.lanes import Lane
from twitchapi_gen.runtime.eventsub.event import Key, SubscriptionInfo, key_of
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.registry import Registry
from twitchapi_gen.runtime.eventsub.types import SubscriptionType

DECLARED, PENDING, ENABLED = "declared", "webhook_callback_verification_pending", "enabled"
"""`declared`: wanted, and Twitch hasn't been asked yet."""


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


class Routes(Registry[Route]):
    """All routes of a webhook or conduit."""

    def after_fork_(self) -> None:
        """See Forked. What waits for the callbacks is the parent's to hand over."""
        super().after_fork_()
        for route in self:
            for one in route.listeners:
                if one.lane is not None:
                    one.lane.after_fork()
                if one.box is not None:
                    one.box.after_fork()

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
