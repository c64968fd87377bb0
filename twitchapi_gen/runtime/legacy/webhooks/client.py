"""The two faces of the webhooks. The asynchronous one is the real one; the other runs the same in a thread of its own."""

from collections.abc import Mapping
from functools import cached_property
from typing import NoReturn, Self
from uuid import UUID

from twitchapi_gen.runtime.base.errors import CannotListen, NotRunning
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient, fitting
from twitchapi_gen.runtime.dispatch.loop_thread import DeferredStop, LoopThread, ThreadDeferredStop
from twitchapi_gen.runtime.legacy.topics import AsyncSubscribing, Callback, SyncSubscribing, WebhookTopic
from twitchapi_gen.runtime.legacy.webhooks.engine import Client, Engine, WebHookSettings


class AsyncWebHook(WebHookSettings, AsyncSubscribing):
    """Webhooks in the event loop that `start` is called in."""

    _engine: Engine | None = None
    _client: AsyncClient | None = None

    @cached_property
    def _ending(self) -> DeferredStop:
        return DeferredStop()

    def authenticate(self, twitch: AsyncClient) -> None:
        """From now on the hub is called with this client's tokens. Raises ParameterError where callback_url isn't https."""
        fitting(twitch, AsyncClient, self)
        self.secure_()
        self._client = twitch
        if self._engine is not None:
            self._engine.client = twitch

    async def start(self) -> None:
        """Listens at the port. Raises CannotListen (the port is taken, it runs already), ParameterError for settings that can't be."""
        if self._engine is not None:
            raise CannotListen("the webhook is running already")
        self._engine = await started(self, self._client)

    async def stop(self) -> None:
        """Unsubscribes, if `unsubscribe_on_stop`, listens no more, and lets callbacks finish for `grace` seconds. Called by one of them, it goes on
        by itself when that one has returned.
        """
        engine, self._engine = self._engine, None
        if engine is None:
            await self._ending.wait()
        else:
            await self._ending.run(engine.stop(unsubscribe=self.unsubscribe_on_stop), lambda: engine.inside)

    async def unsubscribe(self, uuid: UUID) -> bool:
        """Ends a subscription. False for one that there isn't (any more), and where the hub didn't ask back in time; it goes on then.

        Raises NotRunning, TokenError, ApiError, NetworkError.
        """
        return await self._running().unsubscribe(uuid)

    async def renew_subscription(self, uuid: UUID) -> bool:
        """Asks for a new lease now, which happens by itself before the old one ends. Returns whether the hub granted it. Raises NotRunning."""
        return await self._running().renew(uuid)

    async def unsubscribe_all(self, twitch: AsyncClient) -> bool:
        """Ends everything that the hub has for `callback_url`, also what an earlier run of the program left. Returns whether all of it has ended.

        twitch: A client with an app token. Where the webhook isn't running, it listens meanwhile.
        Raises CannotListen, MissingToken, ApiError, NetworkError.
        """
        fitting(twitch, AsyncClient, self)
        if self._engine is not None:
            return await self._engine.clear(twitch)
        return await cleared(self, twitch)

    async def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]:
        return await self._running().subscribe(topic, parameters, callback)

    async def _unsubscribe(self, uuid: UUID) -> bool:
        return await self.unsubscribe(uuid)

    def _running(self) -> Engine:
        return self._engine or not_running()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncWebHook(WebHookSettings, SyncSubscribing):
    """Webhooks in a thread of their own."""

    _client: SyncClient | None = None
    _runs: tuple[LoopThread, Engine] | None = None

    @cached_property
    def _ending(self) -> ThreadDeferredStop:
        return ThreadDeferredStop("twitchapi_gen webhook stops")

    def authenticate(self, twitch: SyncClient) -> None:
        """From now on the hub is called with this client's tokens. Raises ParameterError where callback_url isn't https."""
        fitting(twitch, SyncClient, self)
        self.secure_()
        self._client = twitch
        if self._runs is not None:
            self._runs[1].client = twitch

    def start(self) -> None:
        """Listens at the port. Raises CannotListen (the port is taken, it runs already), ParameterError for settings that can't be."""
        if self._runs is not None:
            raise CannotListen("the webhook is running already")
        loop_thread = LoopThread("twitchapi_gen webhook")
        try:
            self._runs = loop_thread, loop_thread.run(started(self, self._client))
        except BaseException:
            loop_thread.stop()
            raise

    def stop(self) -> None:
        """Unsubscribes, if `unsubscribe_on_stop`, listens no more, and lets callbacks finish for `grace` seconds. Called by one of them, it goes on
        by itself when that one has returned.
        """
        runs, self._runs = self._runs, None
        if runs is None:
            self._ending.wait()
        else:
            self._ending.run(lambda: self._end(*runs), lambda: runs[0].inside or runs[1].inside)

    def _end(self, loop_thread: LoopThread, engine: Engine) -> None:
        try:
            loop_thread.run(engine.stop(unsubscribe=self.unsubscribe_on_stop))
        finally:
            loop_thread.stop()

    def unsubscribe(self, uuid: UUID) -> bool:
        """Ends a subscription. False for one that there isn't (any more), and where the hub didn't ask back in time; it goes on then.

        Raises NotRunning, TokenError, ApiError, NetworkError.
        """
        loop_thread, engine = self._running()
        return loop_thread.run(engine.unsubscribe(uuid))

    def renew_subscription(self, uuid: UUID) -> bool:
        """Asks for a new lease now, which happens by itself before the old one ends. Returns whether the hub granted it. Raises NotRunning."""
        loop_thread, engine = self._running()
        return loop_thread.run(engine.renew(uuid))

    def unsubscribe_all(self, twitch: SyncClient) -> bool:
        """Ends everything that the hub has for `callback_url`, also what an earlier run of the program left. Returns whether all of it has ended.

        twitch: A client with an app token. Where the webhook isn't running, it listens meanwhile.
        Raises CannotListen, MissingToken, ApiError, NetworkError.
        """
        fitting(twitch, SyncClient, self)
        if self._runs is not None:
            return self._runs[0].run(self._runs[1].clear(twitch))
        with LoopThread("twitchapi_gen webhook") as loop_thread:
            return loop_thread.run(cleared(self, twitch))

    def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]:
        loop_thread, engine = self._running()
        return loop_thread.run(engine.subscribe(topic, parameters, callback))

    def _unsubscribe(self, uuid: UUID) -> bool:
        return self.unsubscribe(uuid)

    def _running(self) -> tuple[LoopThread, Engine]:
        return self._runs or not_running()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


async def started(settings: WebHookSettings, client: Client | None) -> Engine:
    """Made in the loop that it runs in."""
    engine = Engine(settings, client)
    await engine.start()
    settings.port = engine.server.port
    return engine


async def cleared(settings: WebHookSettings, client: Client) -> bool:
    """Listens only for as long as it takes to end everything."""
    engine = await started(settings, client)
    try:
        return await engine.clear(client)
    finally:
        await engine.stop(unsubscribe=False)


def not_running() -> NoReturn:
    raise NotRunning("the webhook isn't running: call start() first, since the hub asks back before it takes a subscription")
