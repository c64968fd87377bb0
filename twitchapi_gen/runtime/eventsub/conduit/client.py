"""Conduits as users see them: the asynchronous face, and the synchronous one."""

from collections.abc import AsyncGenerator, Generator, Mapping
from functools import cached_property
from typing import Any, Self

from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.dispatch.loop_thread import DeferredStop, LoopThread, ThreadDeferredStop
from twitchapi_gen.runtime.eventsub.client_runner import LoopClientRunner, ThreadClientRunner
from twitchapi_gen.runtime.eventsub.conduit.api import Shard
from twitchapi_gen.runtime.eventsub.conduit.shards import ShardPool
from twitchapi_gen.runtime.eventsub.conduit.shared import GRACE, AsyncConduitSubscription, ConduitBase, ConduitSubscription
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening, Callback, SyncListening, condition_of
from twitchapi_gen.runtime.eventsub.subscriptions import ENABLED
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.models.model import Model


class AsyncConduitFace(ConduitBase[AsyncClient], AsyncListening):
    """See `AsyncConduit`."""

    _client = AsyncClient

    @cached_property
    def _ending(self) -> DeferredStop:
        return DeferredStop()

    async def create(self, shard_count: int) -> Self:
        """Makes a new conduit of the app, which this one is from now on. shard_count: 1 to 20,000.

        Raises RateLimited where the app has five already, and what every call raises.
        """
        self._know(await self._twitch.run_(self._create(shard_count)))
        return self

    async def find(self) -> Self:
        """Looks for the app's conduit: the one of `conduit_id`, or the only one that it has.

        Raises NotFound where it has none, ParameterError where it has several and none was named, and what every call raises.
        """
        self._know(await self._twitch.run_(self._find()))
        return self

    async def resize(self, shard_count: int) -> None:
        """Changes how many shards it has, 1 to 20,000; with fewer, the last ones are gone. Raises what every call raises."""
        self._know(await self._twitch.run_(self._resize(shard_count)))

    async def delete(self) -> None:
        """Deletes it at Twitch, and with it its subscriptions. Shards that this process holds are let go. Raises what every call raises."""
        await self._twitch.run_(self._delete())
        await self.stop()

    async def shards(self, status: str | None = None) -> list[Shard]:
        """Its shards that were ever assigned, as Twitch has them, in all processes. status: only those, such as `enabled`."""
        return await self._twitch.run_(self._shards(status))

    async def assign_webhook(self, shard: str | int, callback_url: str, secret: str) -> None:
        """Has a shard's events sent to a webhook, which Twitch verifies first: see `EventSubWebhook.serve_conduit`.

        secret: 10 to 100 ASCII characters. Raises ParameterError, ShardsRefused, and what every call raises.
        """
        given = Secret(secret)
        del secret  # plain text in a variable would show in tracebacks
        await self._twitch.run_(self._assign_webhook(shard, callback_url, given))

    async def assign_session(self, shard: str | int, session_id: str) -> None:
        """Has a shard's events sent over a WebSocket session, of whatever program. `take` does that by itself, again and again.

        Raises ParameterError, ShardsRefused, and what every call raises.
        """
        await self._twitch.run_(self._assign_session(shard, session_id))

    async def take(self, *shards: str | int) -> None:
        """Holds these shards from now on: connects, and has Twitch send their events here; again after each drop. Returns when it does.

        Listen before, so that whatever comes has somewhere to go. Raises ShardsRefused, Timeout, and what every call raises; then none is held.
        """
        ids = self._ids(shards)
        self._known()
        await self._twitch.run_(self._begun())
        if self._pool is None:
            self._pool = self._new_pool(LoopClientRunner(self._twitch))
        await self._pool.take(ids)

    async def start(self, *shards: str | int) -> None:
        """Looks for the conduit, unless it was created or found already, has Twitch send what `on` has noted, and takes these shards.

        Raises what `find` and `take` raise.
        """
        self._ids(shards)
        if not self.shard_count:
            await self.find()
        await self.take(*shards)

    async def release(self, *shards: str | int) -> None:
        """Lets them go. What comes for them goes to other shards, as long as one is enabled."""
        if self._pool is not None:
            await self._pool.release(self._ids(shards))

    async def stop(self, grace: float = GRACE) -> None:
        """Lets all shards go, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        pool, self._pool = self._pool, None
        self._close_event_queues()
        if pool is None:
            await self._ending.wait()
        else:
            await self._ending.run(pool.stop(grace), lambda: pool.dispatcher.inside)

    async def listen(
        self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None
    ) -> AsyncConduitSubscription[Model]:
        """Listens to any type, by name, also to what the spec doesn't have: its events' `data` is an UnknownEvent then.

        All processes may listen to the same: the first one makes the subscription, the others find it. Without a callback, the events are iterated.
        Raises ParameterError before anything is sent, and what every call raises.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> AsyncGenerator[Event[Model], None]:
        """Listens, and iterates: `async for event in conduit.events("stream.online", "1", broadcaster_user_id="1")`.

        When the loop is left, nobody listens here any more. Twitch keeps the subscription, which other processes may listen to.
        """
        subscription = await self.listen(type, version, condition_of(condition, ids))
        try:
            async for event in subscription:
                yield event
        finally:
            self._left(subscription)

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> AsyncConduitSubscription[Any]:
        return AsyncConduitSubscription(type, condition, callback, self._routes, self._unsubscribe)

    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncConduitSubscription[Any]:
        listener = self._listener(type, self._checked(type, condition, raw=raw), callback)
        try:
            if listener.status != ENABLED:
                await self._twitch.run_(self._api.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    async def _unsubscribe(self, listener: AsyncConduitSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            await self._twitch.run_(self._api.delete(route.id))
        self._left(listener)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncConduitFace(ConduitBase[SyncClient], SyncListening):
    """See `Conduit`."""

    _client = SyncClient

    _loop_thread: LoopThread | None = None

    @cached_property
    def _ending(self) -> ThreadDeferredStop:
        return ThreadDeferredStop("twitchapi_gen conduit stop")

    def create(self, shard_count: int) -> Self:
        """Makes a new conduit of the app, which this one is from now on. shard_count: 1 to 20,000.

        Raises RateLimited where the app has five already, and what every call raises.
        """
        self._know(self._twitch.run_(self._create(shard_count)))
        return self

    def find(self) -> Self:
        """Looks for the app's conduit: the one of `conduit_id`, or the only one that it has.

        Raises NotFound where it has none, ParameterError where it has several and none was named, and what every call raises.
        """
        self._know(self._twitch.run_(self._find()))
        return self

    def resize(self, shard_count: int) -> None:
        """Changes how many shards it has, 1 to 20,000; with fewer, the last ones are gone. Raises what every call raises."""
        self._know(self._twitch.run_(self._resize(shard_count)))

    def delete(self) -> None:
        """Deletes it at Twitch, and with it its subscriptions. Shards that this process holds are let go. Raises what every call raises."""
        self._twitch.run_(self._delete())
        self.stop()

    def shards(self, status: str | None = None) -> list[Shard]:
        """Its shards that were ever assigned, as Twitch has them, in all processes. status: only those, such as `enabled`."""
        return self._twitch.run_(self._shards(status))

    def assign_webhook(self, shard: str | int, callback_url: str, secret: str) -> None:
        """Has a shard's events sent to a webhook, which Twitch verifies first: see `EventSubWebhook.serve_conduit`.

        secret: 10 to 100 ASCII characters. Raises ParameterError, ShardsRefused, and what every call raises.
        """
        given = Secret(secret)
        del secret  # plain text in a variable would show in tracebacks
        self._twitch.run_(self._assign_webhook(shard, callback_url, given))

    def assign_session(self, shard: str | int, session_id: str) -> None:
        """Has a shard's events sent over a WebSocket session, of whatever program. `take` does that by itself, again and again.

        Raises ParameterError, ShardsRefused, and what every call raises.
        """
        self._twitch.run_(self._assign_session(shard, session_id))

    def take(self, *shards: str | int) -> None:
        """Holds these shards from now on: connects, and has Twitch send their events here; again after each drop. Returns when it does.

        Listen before, so that whatever comes has somewhere to go. Raises ShardsRefused, Timeout, and what every call raises; then none is held.
        """
        ids = self._ids(shards)
        self._known()
        self._twitch.run_(self._begun())
        if self._loop_thread is None:
            self._loop_thread = LoopThread("twitchapi_gen conduit")

        async def take() -> None:
            if self._pool is None:
                self._pool = self._new_pool(ThreadClientRunner(self._twitch))
            await self._pool.take(ids)

        self._loop_thread.run(take())

    def start(self, *shards: str | int) -> None:
        """Looks for the conduit, unless it was created or found already, has Twitch send what `on` has noted, and takes these shards.

        Raises what `find` and `take` raise.
        """
        self._ids(shards)
        if not self.shard_count:
            self.find()
        self.take(*shards)

    def release(self, *shards: str | int) -> None:
        """Lets them go. What comes for them goes to other shards, as long as one is enabled."""
        if self._pool is not None and self._loop_thread is not None:
            self._loop_thread.run(self._pool.release(self._ids(shards)))

    def stop(self, grace: float = GRACE) -> None:
        """Lets all shards go, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        pool, loop_thread = self._pool, self._loop_thread
        self._pool = self._loop_thread = None
        self._close_event_queues()
        if loop_thread is None:
            self._ending.wait()
        else:
            self._ending.run(lambda: _end(pool, loop_thread, grace), lambda: loop_thread.inside or (pool is not None and pool.dispatcher.inside))

    def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> ConduitSubscription[Model]:
        """Listens to any type, by name, also to what the spec doesn't have: its events' `data` is an UnknownEvent then.

        All processes may listen to the same: the first one makes the subscription, the others find it. Without a callback, the events are iterated.
        Raises ParameterError before anything is sent, and what every call raises.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> Generator[Event[Model], None, None]:
        """Listens, and iterates: `for event in conduit.events("stream.online", "1", broadcaster_user_id="1")`.

        When the loop is left, nobody listens here any more. Twitch keeps the subscription, which other processes may listen to.
        """
        subscription = self.listen(type, version, condition_of(condition, ids))
        try:
            yield from subscription
        finally:
            self._left(subscription)

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> ConduitSubscription[Any]:
        return ConduitSubscription(type, condition, callback, self._routes, self._unsubscribe)

    def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> ConduitSubscription[Any]:
        listener = self._listener(type, self._checked(type, condition, raw=raw), callback)
        try:
            if listener.status != ENABLED:
                self._twitch.run_(self._api.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    def _unsubscribe(self, listener: ConduitSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            self._twitch.run_(self._api.delete(route.id))
        self._left(listener)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _end(pool: ShardPool | None, loop_thread: LoopThread, grace: float) -> None:
    try:
        if pool is not None:
            loop_thread.run(pool.stop(grace))
    finally:
        loop_thread.stop()
