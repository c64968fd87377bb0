"""The asynchronous face of EventSub over WebSockets: the real one."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from typing import Any, Self, TypeVar

from twitchapi_gen.runtime.client import AsyncClient
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.faces import AsyncListening, Callback, condition_of
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.socket.base import SocketBase
from twitchapi_gen.runtime.eventsub.socket.calling import Caller, InLoop
from twitchapi_gen.runtime.eventsub.socket.hub import Hub
from twitchapi_gen.runtime.eventsub.socket.subscription import AsyncSubscription
from twitchapi_gen.runtime.eventsub.socket.wanting import Listener
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.watching import log

F = TypeVar("F", bound=Callable[..., object])
GRACE = 10.0


class AsyncSocket(SocketBase[AsyncClient, AsyncSubscription[Any]], AsyncListening):
    """See `AsyncEventSubSocket`."""

    _client = AsyncClient

    def _caller(self, twitch: AsyncClient) -> Caller:
        return InLoop(twitch)

    def _set_up(self) -> None:
        self._ending: asyncio.Task[int] | None = None
        self._soon: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Connects, and subscribes what was asked for; at once where nothing was.

        Raises what the first of them raises that fails for good, Timeout where none of it is there in time; nothing goes on then.
        """
        hub = self._desk.hub
        if hub is not None and hub.loop is not asyncio.get_running_loop():  # its loop ended, and all that ran in it
            self._desk.hub = self._ending = None
        if self._ending is not None:
            await self.stop()
        await self._desk.start()

    async def stop(self, grace: float = GRACE) -> None:
        """Hangs up. Callbacks have so many seconds to finish, then the async ones are cancelled. What is wanted stays wanted, for the next start.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        hub = self._desk.hub
        if hub is None or hub.loop is not asyncio.get_running_loop():
            self._desk.hub = None
            return
        if self._ending is None:
            self._ending = asyncio.get_running_loop().create_task(self._end(hub, grace))
        if not hub.inside:
            await asyncio.shield(self._ending)

    async def _end(self, hub: Hub, grace: float) -> int:
        try:
            return await hub.stop(grace)
        finally:
            self._desk.hub = self._ending = None

    async def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> AsyncSubscription[Model]:
        """Listens to any type, by name, also to what the spec doesn't have: its events' `data` is an UnknownEvent then.

        Before `start` it is only noted. Afterwards it returns when Twitch has taken it. Without a callback, the events are iterated.
        Raises ParameterError, SubscriptionLimit, MissingToken and MissingScope before anything is sent, what every call raises, and Timeout.
        """
        return await self._listen(self._types.named(type, version), condition, callback, raw=True)

    async def _listen(
        self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False
    ) -> AsyncSubscription[Any]:
        subscription = AsyncSubscription[Any](self._desk.register(type, condition, callback, raw=raw), self)
        await self._desk.listen(subscription.listener_)
        return subscription

    async def unsubscribe(self, subscription: AsyncSubscription[Any]) -> None:
        """Ends it, here and at Twitch. Raises what every call raises; it has ended here all the same."""
        await self._desk.remove(subscription.listener_)

    def on(self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None) -> Callable[[F], F]:
        """A decorator: `@socket.on("channel.follow", "2", broadcaster_user_id="1", moderator_user_id="1")`.

        While the socket runs, it subscribes a moment later; what fails is told to `on_error`.
        """
        found, wanted = self._types.named(type, version), condition_of(condition, ids)

        def decorate(callback: F) -> F:
            subscription = AsyncSubscription[Any](self._desk.register(found, wanted, callback, raw=True), self)
            if self._desk.hub is not None:
                task = self._desk.hub.loop.create_task(self._later(subscription))
                self._soon.add(task)
                task.add_done_callback(self._soon.discard)
            return callback

        return decorate

    async def _later(self, subscription: AsyncSubscription[Any]) -> None:
        try:
            await self._desk.listen(subscription.listener_)
        except Exception as error:
            if self._desk.hub is not None:
                self._desk.hub.failed(error, f"{subscription.type}@{subscription.version}")
            else:
                log.warning("%s: %s", subscription.type, error)

    async def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> AsyncGenerator[Event[Model], None]:
        """Listens, and iterates: `async for event in socket.events("stream.online", "1", broadcaster_user_id="1")`. Its end unsubscribes."""
        subscription = await self.listen(type, version, condition_of(condition, ids))
        try:
            async for event in subscription:
                yield event
        finally:
            if not subscription.listener_.ended:
                await self.unsubscribe(subscription)

    async def __aiter__(self) -> AsyncIterator[Event[Model]]:
        """All events, whatever they are and whether or not a callback gets them too, from now to the socket's end."""
        tap = self._desk.tap()
        try:
            async for event in tap:
                yield event
        finally:
            self._desk.untap(tap)

    def iterated_(self, listener: Listener) -> Mailbox[Event[Any]]:
        return self._desk.iterated(listener)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
