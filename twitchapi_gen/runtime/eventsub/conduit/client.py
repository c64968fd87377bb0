"""Conduits, as users see them: the asynchronous and the synchronous client."""

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
from twitchapi_gen.runtime.eventsub.interfaces import Callback, condition_of
from twitchapi_gen.runtime.eventsub.routed import AsyncRouted, SyncRouted
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionType
from twitchapi_gen.runtime.models.model import Model


class AsyncConduitFace(ConduitBase[AsyncClient, AsyncConduitSubscription[Any]], AsyncRouted[AsyncConduitSubscription[Any]]):
    """See `AsyncConduit`."""

    @cached_property
    def _ending(self) -> DeferredStop:
        return DeferredStop()

    async def create(self, shard_count: int) -> Self:
        """Create a new conduit of the app, which this object then represents. shard_count: 1 to 20,000.

        Raises RateLimited if the app already has five, and the errors of every call.
        """
        self._know(await self._twitch.run_(self._create(shard_count)))
        return self

    async def find(self) -> Self:
        """Find the app's conduit: the one with `conduit_id`, or the only one.

        Raises NotFound if there is none, ParameterError if there are several and none is named, and the errors of every call.
        """
        self._know(await self._twitch.run_(self._find()))
        return self

    async def resize(self, shard_count: int) -> None:
        """Change the number of shards, 1 to 20,000. A smaller number removes the last ones. Raises the errors of every call."""
        self._know(await self._twitch.run_(self._resize(shard_count)))

    async def delete(self) -> None:
        """Delete the conduit and its subscriptions at Twitch, and release this process's shards. Raises the errors of every call."""
        await self._twitch.run_(self._delete())
        await self.stop()

    async def shards(self, status: str | None = None) -> list[Shard]:
        """List the shards that were ever assigned, in all processes. status: list only those with this status, such as `enabled`."""
        return await self._twitch.run_(self._shards(status))

    async def assign_webhook(self, shard: str | int, callback_url: str, secret: str) -> None:
        """Assign a shard to a webhook, which Twitch verifies first: see `EventSubWebhook.serve_conduit`.

        secret: 10 to 100 ASCII characters. Raises ParameterError, ShardsRefused, and the errors of every call.
        """
        given = Secret(secret)
        del secret  # plain text in a local variable would appear in tracebacks
        await self._twitch.run_(self._assign_webhook(shard, callback_url, given))

    async def assign_session(self, shard: str | int, session_id: str) -> None:
        """Assign a shard to a WebSocket session of any program. `take` does that automatically for each new session.

        Raises ParameterError, ShardsRefused, and the errors of every call.
        """
        await self._twitch.run_(self._assign_session(shard, session_id))

    async def take(self, *shards: str | int) -> None:
        """Take these shards: connect, assign the session to them, and repeat both after each drop. Return when Twitch has accepted all.

        Subscribe first, so that events have a listener. Raises ShardsRefused, Timeout, and the errors of every call, and then holds none of them.
        """
        ids = self._ids(shards)
        self._known()
        await self._twitch.run_(self._begun())
        if self._pool is None:
            self._pool = self._new_pool(LoopClientRunner(self._twitch))
        await self._pool.take(ids)

    async def start(self, *shards: str | int) -> None:
        """Find the conduit unless it is known, create the subscriptions that `on` registered, and take these shards.

        Raises the errors of `find` and `take`.
        """
        self._ids(shards)
        if not self.shard_count:
            await self.find()
        await self.take(*shards)

    async def release(self, *shards: str | int) -> None:
        """Release these shards. Twitch sends their events to other shards as long as one is enabled."""
        if self._pool is not None:
            await self._pool.release(self._ids(shards))

    async def stop(self, grace: float = GRACE) -> None:
        """Release all shards. Callbacks get `grace` seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

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
        """Subscribe to a type by name, even outside the spec: its events' `data` is then an UnknownEvent.

        All processes may listen to the same events: the first one creates the subscription, the others find it. Without a callback, iterate over it.
        Raises ParameterError before it sends anything, and the errors of every call.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> AsyncGenerator[Event[Model], None]:
        """Subscribe and iterate: `async for event in conduit.events("stream.online", "1", broadcaster_user_id="1")`.

        Leaving the loop ends listening here. Twitch keeps the subscription, since other processes may use it.
        """
        subscription = await self.listen(type, version, condition_of(condition, ids))
        try:
            async for event in subscription:
                yield event
        finally:
            self._left(subscription)

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> AsyncConduitSubscription[Any]:
        return AsyncConduitSubscription(type, condition, callback, self._routes, self._unsubscribe)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncConduitFace(ConduitBase[SyncClient, ConduitSubscription[Any]], SyncRouted[ConduitSubscription[Any]]):
    """See `Conduit`."""

    _loop_thread: LoopThread | None = None

    @cached_property
    def _ending(self) -> ThreadDeferredStop:
        return ThreadDeferredStop("twitchapi_gen conduit stop")

    def create(self, shard_count: int) -> Self:
        """Create a new conduit of the app, which this object then represents. shard_count: 1 to 20,000.

        Raises RateLimited if the app already has five, and the errors of every call.
        """
        self._know(self._twitch.run_(self._create(shard_count)))
        return self

    def find(self) -> Self:
        """Find the app's conduit: the one with `conduit_id`, or the only one.

        Raises NotFound if there is none, ParameterError if there are several and none is named, and the errors of every call.
        """
        self._know(self._twitch.run_(self._find()))
        return self

    def resize(self, shard_count: int) -> None:
        """Change the number of shards, 1 to 20,000. A smaller number removes the last ones. Raises the errors of every call."""
        self._know(self._twitch.run_(self._resize(shard_count)))

    def delete(self) -> None:
        """Delete the conduit and its subscriptions at Twitch, and release this process's shards. Raises the errors of every call."""
        self._twitch.run_(self._delete())
        self.stop()

    def shards(self, status: str | None = None) -> list[Shard]:
        """List the shards that were ever assigned, in all processes. status: list only those with this status, such as `enabled`."""
        return self._twitch.run_(self._shards(status))

    def assign_webhook(self, shard: str | int, callback_url: str, secret: str) -> None:
        """Assign a shard to a webhook, which Twitch verifies first: see `EventSubWebhook.serve_conduit`.

        secret: 10 to 100 ASCII characters. Raises ParameterError, ShardsRefused, and the errors of every call.
        """
        given = Secret(secret)
        del secret  # plain text in a local variable would appear in tracebacks
        self._twitch.run_(self._assign_webhook(shard, callback_url, given))

    def assign_session(self, shard: str | int, session_id: str) -> None:
        """Assign a shard to a WebSocket session of any program. `take` does that automatically for each new session.

        Raises ParameterError, ShardsRefused, and the errors of every call.
        """
        self._twitch.run_(self._assign_session(shard, session_id))

    def take(self, *shards: str | int) -> None:
        """Take these shards: connect, assign the session to them, and repeat both after each drop. Return when Twitch has accepted all.

        Subscribe first, so that events have a listener. Raises ShardsRefused, Timeout, and the errors of every call, and then holds none of them.
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
        """Find the conduit unless it is known, create the subscriptions that `on` registered, and take these shards.

        Raises the errors of `find` and `take`.
        """
        self._ids(shards)
        if not self.shard_count:
            self.find()
        self.take(*shards)

    def release(self, *shards: str | int) -> None:
        """Release these shards. Twitch sends their events to other shards as long as one is enabled."""
        if self._pool is not None and self._loop_thread is not None:
            self._loop_thread.run(self._pool.release(self._ids(shards)))

    def stop(self, grace: float = GRACE) -> None:
        """Release all shards. Callbacks get `grace` seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

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
        """Subscribe to a type by name, even outside the spec: its events' `data` is then an UnknownEvent.

        All processes may listen to the same events: the first one creates the subscription, the others find it. Without a callback, iterate over it.
        Raises ParameterError before it sends anything, and the errors of every call.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> Generator[Event[Model], None, None]:
        """Subscribe and iterate: `for event in conduit.events("stream.online", "1", broadcaster_user_id="1")`.

        Leaving the loop ends listening here. Twitch keeps the subscription, since other processes may use it.
        """
        subscription = self.listen(type, version, condition_of(condition, ids))
        try:
            yield from subscription
        finally:
            self._left(subscription)

    def _listener(self, type: SubscriptionType, condition: Mapping[str, str], callback: Callback | None) -> ConduitSubscription[Any]:
        return ConduitSubscription(type, condition, callback, self._routes, self._unsubscribe)

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
