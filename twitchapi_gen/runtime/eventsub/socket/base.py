"""What both faces show of a socket that needs no waiting."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from twitchapi_gen.runtime.addresses import EVENTSUB
from twitchapi_gen.runtime.client import AsyncClient, SyncClient, fitting
from twitchapi_gen.runtime.events.lanes import MOST_WAITING
from twitchapi_gen.runtime.eventsub.socket.calling import Caller
from twitchapi_gen.runtime.eventsub.socket.desk import Desk
from twitchapi_gen.runtime.eventsub.socket.hooks import Hooks, OnConnected, OnDisconnected, OnError, OnGaveUp, Outcome
from twitchapi_gen.runtime.eventsub.socket.options import Options
from twitchapi_gen.runtime.eventsub.socket.subscription import Handle
from twitchapi_gen.runtime.eventsub.types import SubscriptionTypes
from twitchapi_gen.runtime.eventsub.unstarted import Unstarted

C = TypeVar("C", AsyncClient, SyncClient)
S = TypeVar("S", bound=Handle[Any])


class SocketBase(ABC, Generic[C, S]):
    """The public classes describe the parameters, and know all subscription types."""

    _types: SubscriptionTypes
    _client: type[C]

    def __init__(
        self,
        twitch: C,
        *,
        eventsub_url: str | None = None,
        keepalive_timeout_seconds: int = 10,
        give_up_after: float | None = None,
        timeout: float = 60.0,
        max_waiting: int = MOST_WAITING,
        on_connected: OnConnected | None = None,
        on_disconnected: OnDisconnected | None = None,
        on_gave_up: OnGaveUp | None = None,
        on_revoked: Callable[[S], Outcome] | None = None,
        on_error: OnError | None = None,
    ) -> None:
        core = fitting(twitch, self._client, self).core_
        options = Options(
            url=EVENTSUB.address(eventsub_url, core.addresses), clock=core.clock, keepalive=keepalive_timeout_seconds, give_up_after=give_up_after,
            patience=timeout, waiting=max_waiting,
        )  # fmt: skip
        hooks = Hooks(connected=on_connected, disconnected=on_disconnected, gave_up=on_gave_up, revoked=on_revoked, error=on_error)
        self._desk = Desk(core, options, hooks, self._types, lambda: self._caller(twitch), Unstarted(self))
        self._set_up()

    @abstractmethod
    def _caller(self, twitch: C) -> Caller:
        """What runs calls on the client."""

    @abstractmethod
    def _set_up(self) -> None:
        """What the face needs for itself."""

    @property
    def subscriptions(self) -> list[S]:
        """All that is listened to."""
        return self._desk.subscriptions

    @property
    def is_connected(self) -> bool:
        """Whether there is something to listen to, and a session on every socket that is needed for it."""
        hub = self._desk.hub
        return hub is not None and hub.is_connected

    @property
    def total_cost(self) -> int:
        """What the user's subscriptions over WebSockets cost together, by Twitch's last reply."""
        return self._desk.quota.total_cost

    @property
    def max_total_cost(self) -> int:
        """What they may cost."""
        return self._desk.quota.max_total_cost

    def __repr__(self) -> str:
        hub = self._desk.hub
        state = "stopped" if hub is None else "connected" if hub.is_connected else "running"
        return f"<{type(self).__name__}: {len(self.subscriptions)} subscriptions, {state}>"
