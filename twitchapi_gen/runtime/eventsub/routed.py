"""Listening that webhooks and conduits share: their subscriptions are the app's, and each may have several listeners here."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, Literal, TypeVar

from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.eventsub.api import SubscriptionApi
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening, Callback, SyncListening, condition_of
from twitchapi_gen.runtime.eventsub.subscriptions import ENABLED, AsyncWebhookSubscription, Routes, Subscriber, WebhookSubscription
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.http.message import Flow

F = TypeVar("F", bound=Callable[..., object])
C = TypeVar("C", bound="ClientBase[Any, Any]")
S = TypeVar("S", bound=Subscriber[Any, Any])
A = TypeVar("A", bound=AsyncWebhookSubscription[Any])
B = TypeVar("B", bound=WebhookSubscription[Any])
UNSUBSCRIBED = "unsubscribed"


class Routed(ABC, Generic[C, S]):
    """A transport with routes. The public classes set `_types`, the transports the rest."""

    _types: ClassVar[SubscriptionTypes] = SubscriptionTypes(())
    _transport: ClassVar[Literal["webhook", "conduit"]]
    _client: type[C]
    _twitch: C
    _routes: Routes
    _api: SubscriptionApi

    @property
    def subscriptions(self) -> list[Any]:
        """All subscriptions with a listener here."""
        return [one for route in self._routes for one in route.listeners]

    def on(self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None) -> Callable[[F], F]:
        """Decorate a callback: `@hook.on("channel.follow", "2", broadcaster_user_id="1", moderator_user_id="1")`.

        It registers the subscription. `start`, a webhook's `reconcile` or a conduit's `take` then creates it. Raises ParameterError as `listen` does.
        """
        kind = self._types.named(type, version)
        checked = kind.asked(condition_of(condition, ids), self._transport, raw=True)

        def listens(callback: F) -> F:
            self._listener(kind, checked, callback)
            return callback

        return listens

    @abstractmethod
    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> S:
        """Create a listener of this client's kind."""

    @abstractmethod
    def _is_live(self) -> bool:
        """Return True if a new subscription is created at once. False: it waits for `start`. Raises TwitchError where nothing could be created."""

    def _left(self, listener: Subscriber[Any, Any]) -> None:
        """Remove a listener."""
        if not self._routes.leave(listener.route, listener) and listener.route.status == ENABLED:
            listener.route.status = UNSUBSCRIBED
        if listener.event_queue is not None:
            listener.event_queue.close()

    def _close_event_queues(self) -> None:
        """End all iterations."""
        for route in self._routes:
            for one in route.listeners:
                if one.event_queue is not None:
                    one.event_queue.close()
                    self._routes.leave(route, one)


class AsyncRouted(Routed[AsyncClient, A], AsyncListening, Generic[A]):
    """The asynchronous half."""

    _client = AsyncClient

    async def _listen(self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False) -> A:
        live = self._is_live()
        listener = self._listener(type, type.asked(condition, self._transport, raw=raw), callback)
        try:
            if live and listener.status != ENABLED:
                await self._twitch.run_(self._api.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    async def _unsubscribe(self, listener: AsyncWebhookSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            await self._twitch.run_(self._api.delete(route.id))
        self._left(listener)


R = TypeVar("R")


class SyncRouted(Routed[SyncClient, B], SyncListening, Generic[B]):
    """The synchronous half."""

    _client = SyncClient

    def _ask(self, flow: "Flow[R]") -> R:
        return self._twitch.run_(flow)

    def _listen(self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False) -> B:
        live = self._is_live()
        listener = self._listener(type, type.asked(condition, self._transport, raw=raw), callback)
        try:
            if live and listener.status != ENABLED:
                self._ask(self._api.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    def _unsubscribe(self, listener: WebhookSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            self._ask(self._api.delete(route.id))
        self._left(listener)
