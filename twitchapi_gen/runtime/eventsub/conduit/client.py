"""Conduits as users see them: the asynchronous face, and the synchronous one."""

from collections.abc import AsyncGenerator, Generator, Mapping
from functools import cached_property
from typing import Any, Self

from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.dispatch.loop_thread import Background, Ending, ThreadEnding
from twitchapi_gen.runtime.eventsub.client_runner import InLoop, InThreads
from twitchapi_gen.runtime.eventsub.conduit.api import Shard
from twitchapi_gen.runtime.eventsub.conduit.shards import Crew
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
    def _ending(self) -> Ending:
        return Ending()

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
        if self._crew is None:
            self._crew = self._new_crew(InLoop(self._twitch))
        await self._crew.take(ids)

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
        if self._crew is not None:
            await self._crew.release(self._ids(shards))

    async def stop(self, grace: float = GRACE) -> None:
        """Lets all shards go, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        crew, self._crew = self._crew, None
        self._leave_boxes()
        if crew is None:
            await self._ending.wait()
        else:
            await self._ending.run(crew.stop(grace), lambda: crew.lanes.inside)

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
                await self._twitch.run_(self._subscribing.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    async def _unsubscribe(self, listener: AsyncConduitSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            await self._twitch.run_(self._subscribing.delete(route.id))
        self._left(listener)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncConduitFace(ConduitBase[SyncClient], SyncListening):
    """See `Conduit`."""

    _client = SyncClient

    _background: Background | None = None

    @cached_property
    def _ending(self) -> ThreadEnding:
        return ThreadEnding("twitchapi_gen conduit stop")

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
        if self._background is None:
            self._background = Background("twitchapi_gen conduit")

        async def take() -> None:
            if self._crew is None:
                self._crew = self._new_crew(InThreads(self._twitch))
            await self._crew.take(ids)

        self._background.run(take())

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
        if self._crew is not None and self._background is not None:
            self._background.run(self._crew.release(self._ids(shards)))

    def stop(self, grace: float = GRACE) -> None:
        """Lets all shards go, and gives callbacks so many seconds to finish; then async ones are cancelled. Twitch keeps conduit and subscriptions.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        crew, background = self._crew, self._background
        self._crew = self._background = None
        self._leave_boxes()
        if background is None:
            self._ending.wait()
        else:
            self._ending.run(lambda: _end(crew, background, grace), lambda: background.inside or (crew is not None and crew.lanes.inside))

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
                self._twitch.run_(self._subscribing.subscribe(listener.route))
        except BaseException:
            self._left(listener)
            raise
        return listener

    def _unsubscribe(self, listener: ConduitSubscription[Any]) -> None:
        route = listener.route
        if route.status == ENABLED and route.listeners == (listener,):
            self._twitch.run_(self._subscribing.delete(route.id))
        self._left(listener)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def _end(crew: Crew | None, background: Background, grace: float) -> None:
    try:
        if crew is not None:
            background.run(crew.stop(grace))
    finally:
        background.stop()
