"""EventSub over WebSockets, as users see it: an asynchronous client, and a synchronous client that runs the same code in a background thread."""

import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import Any, Generic, Self, TypeVar

from twitchapi_gen.runtime.base.addresses import EVENTSUB
from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient, fitting
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING, EventQueue
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner, LoopClientRunner, ThreadClientRunner
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening, Callback, SyncListening, Unstarted, condition_of
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.eventsub.websocket.sessions import (
    REMEMBERED,
    WHERE,
    Hooks,
    OnConnected,
    OnDisconnected,
    OnError,
    OnGaveUp,
    Options,
    Outcome,
    SessionManager,
)
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import (
    UNSUBSCRIBED,
    AsyncSubscription,
    Handle,
    Listener,
    Quota,
    Subscription,
    WantedSubscriptions,
)
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.models.model import Model


class SocketCore:
    """The parts that both clients share. `manager` exists between start and stop; while it runs, only its event loop changes its state."""

    def __init__(
        self, core: Core, options: Options, hooks: Hooks, types: SubscriptionTypes, caller: Callable[[], ClientRunner], unstarted: Unstarted
    ) -> None:
        self.options, self.types, self.wanted, self.quota = options, types, WantedSubscriptions(RecentIds(REMEMBERED, options.clock)), Quota()
        self.manager: SessionManager | None = None
        self.unstarted = unstarted
        self._core, self._hooks, self._runner = core, hooks, caller

    def register(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callable[..., object] | None, *, raw: bool = False,
        direct: bool = False,
    ) -> Listener:  # fmt: skip
        """Register a listener. direct: for other parts of this package, see `Listener`. Raises ParameterError and SubscriptionLimit."""
        if callback is not None and not callable(callback):
            raise ParameterError(f"{type.name}: the callback must be a function, not {callback!r}")
        ids = type.asked(condition, "websocket", raw=raw)
        want = self.wanted.add(type, ids)
        if not want.listeners:
            try:
                self.quota.check(type, ids, sum(one.cost for one in self.wanted))
                number = self.wanted.first_with_room(self.options.sockets, self.options.each)
                if number is None:
                    raise self.quota.full(type, self.options.sockets, self.options.each)
            except TwitchError:
                self.wanted.remove(want)
                raise
            want.socket_number = number
        listener = Listener(want, callback, self.options.waiting, direct)
        want.listeners.append(listener)
        self.unstarted.noted(type.name)
        return listener

    @property
    def subscriptions(self) -> list[Any]:
        return [listener.handle for want in self.wanted for listener in want.listeners if listener.handle is not None]

    async def start(self) -> None:
        if self.manager is not None:
            raise TwitchError(f"{WHERE} is already running")
        self.unstarted.started = True
        reporter = self._core.reporter if self._core.on_drift is not None else None
        self.manager = SessionManager(self.options, self._hooks, self.wanted, self.quota, self._runner(), self.types, reporter)
        try:
            await self.manager.begin()
        except BaseException:
            self.manager = None
            raise

    async def listen(self, listener: Listener) -> None:
        """Subscribe the listener while the socket runs."""
        if self.manager is not None:
            await self.manager.listen(listener)

    async def remove(self, listener: Listener) -> None:
        if self.manager is not None:
            await self.manager.remove(listener)
        elif not listener.ended:
            self.discard(listener)

    def discard(self, listener: Listener) -> None:
        """Remove the listener while the socket is stopped."""
        listener.ended = UNSUBSCRIBED
        self.unstarted.withdrawn(listener.want.type.name)
        listener.event_queue.close()
        listener.want.listeners.remove(listener)
        if not listener.want.listeners:
            self.wanted.remove(listener.want)

    def iterated(self, listener: Listener) -> EventQueue[Event[Any]]:
        """Return the event queue of a listener without callback."""
        if listener.callback is not None:
            raise ParameterError(f"{listener.want.type.name}: its events go to the callback; to iterate over them, listen without a callback")
        if self.manager is None and not listener.event_queue.closed:
            raise TwitchError(f"{WHERE} isn't running; start it first")
        return listener.event_queue

    def tap(self) -> EventQueue[Event[Any]]:
        """Return a queue of all future events."""
        if self.manager is None:
            raise TwitchError(f"{WHERE} isn't running; start it first")
        event_queue = EventQueue[Event[Any]](self.options.waiting)
        self.manager.taps.append(event_queue)
        return event_queue

    def untap(self, event_queue: EventQueue[Event[Any]]) -> None:
        event_queue.close()
        if self.manager is not None and event_queue in self.manager.taps:
            self.manager.taps.remove(event_queue)


C = TypeVar("C", AsyncClient, SyncClient)
S = TypeVar("S", bound=Handle[Any])


class SocketBase(ABC, Generic[C, S]):
    """Base class of both clients. The public classes describe the parameters and know all subscription types."""

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
        self._core = SocketCore(core, options, hooks, self._types, lambda: self._runner(twitch), Unstarted(self))
        self._set_up()

    @abstractmethod
    def _runner(self, twitch: C) -> ClientRunner:
        """Return the runner for calls through this client."""

    @abstractmethod
    def _set_up(self) -> None:
        """Prepare this client's own state."""

    @property
    def subscriptions(self) -> list[S]:
        """All subscriptions."""
        return self._core.subscriptions

    @property
    def is_connected(self) -> bool:
        """Whether there are subscriptions, and every socket that carries some has a session."""
        manager = self._core.manager
        return manager is not None and manager.is_connected

    @property
    def total_cost(self) -> int:
        """The total cost of the user's subscriptions over WebSockets, from Twitch's last reply."""
        return self._core.quota.total_cost

    @property
    def max_total_cost(self) -> int:
        """The limit of the total cost."""
        return self._core.quota.max_total_cost

    def __repr__(self) -> str:
        manager = self._core.manager
        state = "stopped" if manager is None else "connected" if manager.is_connected else "running"
        return f"<{type(self).__name__}: {len(self.subscriptions)} subscriptions, {state}>"


F = TypeVar("F", bound=Callable[..., object])
GRACE = 10.0


class AsyncSocket(SocketBase[AsyncClient, AsyncSubscription[Any]], AsyncListening):
    """See `AsyncEventSubSocket`."""

    _client = AsyncClient

    def _runner(self, twitch: AsyncClient) -> ClientRunner:
        return LoopClientRunner(twitch)

    def _set_up(self) -> None:
        self._ending: asyncio.Task[int] | None = None
        self._soon: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Connect and create all subscriptions. Without any, return at once.

        Raises the first permanent error of a subscription, or Timeout if one is still missing in time. The socket is then stopped.
        """
        manager = self._core.manager
        if manager is not None and manager.loop is not asyncio.get_running_loop():  # its loop has ended, with everything in it
            self._core.manager = self._ending = None
        if self._ending is not None:
            await self.stop()
        await self._core.start()

    async def stop(self, grace: float = GRACE) -> None:
        """Disconnect. Callbacks get `grace` seconds to finish; then async ones are cancelled. The next start restores the subscriptions.

        In a callback it returns at once, and the socket stops when the callback has ended.
        """
        manager = self._core.manager
        if manager is None or manager.loop is not asyncio.get_running_loop():
            self._core.manager = None
            return
        if self._ending is None:
            self._ending = asyncio.get_running_loop().create_task(self._end(manager, grace))
        if not manager.inside:
            await asyncio.shield(self._ending)

    async def _end(self, manager: SessionManager, grace: float) -> int:
        try:
            return await manager.stop(grace)
        finally:
            self._core.manager = self._ending = None

    async def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> AsyncSubscription[Model]:
        """Subscribe to a type by name, even outside the spec: its events' `data` is then an UnknownEvent.

        Before `start`, it only registers the subscription. Afterwards, it returns when Twitch has created it. Without a callback, iterate over it.
        Raises ParameterError, SubscriptionLimit, MissingToken and MissingScope before it sends anything, Timeout, and the errors of every call.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncSubscription[Any]:
        subscription = AsyncSubscription[Any](self._core.register(type, condition, callback, raw=raw), self)
        await self._core.listen(subscription.listener_)
        return subscription

    async def unsubscribe(self, subscription: AsyncSubscription[Any]) -> None:
        """End the subscription, here and at Twitch. Raises the errors of every call; even then, it has ended here."""
        await self._core.remove(subscription.listener_)

    def on(self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None) -> Callable[[F], F]:
        """Decorate a callback: `@socket.on("channel.follow", "2", broadcaster_user_id="1", moderator_user_id="1")`.

        While the socket runs, it subscribes a moment later. Errors go to `on_error`.
        """
        found, wanted = self._types.named(type, version), condition_of(condition, ids)

        def decorate(callback: F) -> F:
            subscription = AsyncSubscription[Any](self._core.register(found, wanted, callback, raw=True), self)
            if self._core.manager is not None:
                task = self._core.manager.loop.create_task(self._later(subscription))
                self._soon.add(task)
                task.add_done_callback(self._soon.discard)
            return callback

        return decorate

    async def _later(self, subscription: AsyncSubscription[Any]) -> None:
        try:
            await self._core.listen(subscription.listener_)
        except Exception as error:
            if self._core.manager is not None:
                self._core.manager.failed(error, f"{subscription.type}@{subscription.version}")
            else:
                log.warning("%s: %s", subscription.type, error)

    async def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> AsyncGenerator[Event[Model], None]:
        """Subscribe and iterate: `async for event in socket.events("stream.online", "1", broadcaster_user_id="1")`. Its end unsubscribes."""
        subscription = await self.listen(type, version, condition_of(condition, ids))
        try:
            async for event in subscription:
                yield event
        finally:
            if not subscription.listener_.ended:
                await self.unsubscribe(subscription)

    async def __aiter__(self) -> AsyncIterator[Event[Model]]:
        """Iterate over all events until the socket's end, including those that callbacks receive."""
        tap = self._core.tap()
        try:
            async for event in tap:
                yield event
        finally:
            self._core.untap(tap)

    def iterated_(self, listener: Listener) -> EventQueue[Event[Any]]:
        return self._core.iterated(listener)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncSocket(SocketBase[SyncClient, Subscription[Any]], SyncListening):
    """See `EventSubSocket`."""

    _client = SyncClient

    def _runner(self, twitch: SyncClient) -> ClientRunner:
        return ThreadClientRunner(twitch)

    def _set_up(self) -> None:
        self._loop_thread: LoopThread | None = None
        self._guard = threading.RLock()
        """Guards registrations while the socket is stopped, and starting and stopping."""

    def start(self) -> None:
        """Connect and create all subscriptions. Without any, return at once.

        Raises the first permanent error of a subscription, or Timeout if one is still missing in time. The socket is then stopped.
        """
        with self._guard:
            if self._loop_thread is not None:
                raise TwitchError(f"{WHERE} is already running")
            loop_thread = LoopThread("twitchapi_gen eventsub")
            try:
                loop_thread.run(self._core.start())
            except BaseException:
                loop_thread.stop()
                raise
            self._loop_thread = loop_thread

    def stop(self, grace: float = GRACE) -> None:
        """Disconnect. Callbacks get `grace` seconds to finish; then async ones are cancelled. The next start restores the subscriptions.

        In a callback it returns at once, and the socket stops when the callback has ended.
        """
        loop_thread, manager = self._loop_thread, self._core.manager
        if loop_thread is None:
            return
        if loop_thread.inside or (manager is not None and manager.inside):
            threading.Thread(target=self._end, args=(loop_thread, grace), name="twitchapi_gen eventsub stop", daemon=True).start()
        else:
            self._end(loop_thread, grace)

    def _end(self, loop_thread: LoopThread, grace: float) -> None:
        with self._guard:
            if self._loop_thread is not loop_thread:
                return
            try:
                if self._core.manager is not None:
                    loop_thread.run(self._core.manager.stop(grace))
            finally:
                self._core.manager = self._loop_thread = None
                loop_thread.stop()

    def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> Subscription[Model]:
        """Subscribe to a type by name, even outside the spec: its events' `data` is then an UnknownEvent.

        Before `start`, it only registers the subscription. Afterwards, it returns when Twitch has created it. Without a callback, iterate over it.
        Raises ParameterError, SubscriptionLimit, MissingToken and MissingScope before it sends anything, Timeout, and the errors of every call.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def _listen(self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False) -> Subscription[Any]:
        async def subscribe() -> Subscription[Any]:
            made = Subscription[Any](self._core.register(type, condition, callback, raw=raw), self)
            await self._core.listen(made.listener_)
            return made

        loop_thread = self._loop_thread
        if loop_thread is not None:
            return loop_thread.run(subscribe())
        with self._guard:
            return Subscription[Any](self._core.register(type, condition, callback, raw=raw), self)

    def unsubscribe(self, subscription: Subscription[Any]) -> None:
        """End the subscription, here and at Twitch. Raises the errors of every call; even then, it has ended here."""
        loop_thread = self._loop_thread
        if loop_thread is not None:
            loop_thread.run(self._core.remove(subscription.listener_))
        elif not subscription.listener_.ended:
            with self._guard:
                self._core.discard(subscription.listener_)

    def on(self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None) -> Callable[[F], F]:
        """Decorate a callback: `@socket.on("channel.follow", "2", broadcaster_user_id="1", moderator_user_id="1")`.

        While the socket runs, it subscribes at once, and raises the errors of `listen`.
        """
        found, wanted = self._types.named(type, version), condition_of(condition, ids)

        def decorate(callback: F) -> F:
            self._listen(found, wanted, callback, raw=True)
            return callback

        return decorate

    def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> Generator[Event[Model], None, None]:
        """Subscribe and iterate: `for event in socket.events("stream.online", "1", broadcaster_user_id="1")`. Its end unsubscribes."""
        subscription = self.listen(type, version, condition_of(condition, ids))
        try:
            yield from subscription
        finally:
            if not subscription.listener_.ended:
                self.unsubscribe(subscription)

    def __iter__(self) -> Iterator[Event[Model]]:
        """Iterate over all events until the socket's end, including those that callbacks receive."""

        tap = self._core.tap()
        try:
            yield from tap
        finally:
            self._core.untap(tap)

    def iterated_(self, listener: Listener) -> EventQueue[Event[Any]]:
        return self._core.iterated(listener)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
