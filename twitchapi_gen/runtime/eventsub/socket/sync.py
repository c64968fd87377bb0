"""The synchronous face: the same, run in an event loop in the background."""

import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any, Self, TypeVar

from twitchapi_gen.runtime.background import Background
from twitchapi_gen.runtime.client import SyncClient
from twitchapi_gen.runtime.errors import TwitchError
from twitchapi_gen.runtime.eventsub.event import Event
from twitchapi_gen.runtime.eventsub.faces import Callback, SyncListening, condition_of
from twitchapi_gen.runtime.eventsub.mailbox import Mailbox
from twitchapi_gen.runtime.eventsub.socket.base import SocketBase
from twitchapi_gen.runtime.eventsub.socket.calling import Caller, InThreads
from twitchapi_gen.runtime.eventsub.socket.hub import WHERE
from twitchapi_gen.runtime.eventsub.socket.subscription import Subscription
from twitchapi_gen.runtime.eventsub.socket.wanting import Listener
from twitchapi_gen.runtime.eventsub.types import SubscriptionType
from twitchapi_gen.runtime.reading.model import Model

F = TypeVar("F", bound=Callable[..., object])
GRACE = 10.0


class SyncSocket(SocketBase[SyncClient, Subscription[Any]], SyncListening):
    """See `EventSubSocket`."""

    _client = SyncClient

    def _caller(self, twitch: SyncClient) -> Caller:
        return InThreads(twitch)

    def _set_up(self) -> None:
        self._background: Background | None = None
        self._guard = threading.RLock()
        """Of what is wanted while nothing runs, and of starting and stopping."""

    def start(self) -> None:
        """Connects, and subscribes what was asked for; at once where nothing was.

        Raises what the first of them raises that fails for good, Timeout where none of it is there in time; nothing goes on then.
        """
        with self._guard:
            if self._background is not None:
                raise TwitchError(f"{WHERE} has been started already")
            background = Background("twitchapi_gen eventsub")
            try:
                background.run(self._desk.start())
            except BaseException:
                background.stop()
                raise
            self._background = background

    def stop(self, grace: float = GRACE) -> None:
        """Hangs up. Callbacks have so many seconds to finish, then the async ones are cancelled. What is wanted stays wanted, for the next start.

        In a callback it returns at once, and the rest happens when the callback has ended.
        """
        background, hub = self._background, self._desk.hub
        if background is None:
            return
        if background.inside or (hub is not None and hub.inside):
            threading.Thread(target=self._end, args=(background, grace), name="twitchapi_gen eventsub stop", daemon=True).start()
        else:
            self._end(background, grace)

    def _end(self, background: Background, grace: float) -> None:
        with self._guard:
            if self._background is not background:
                return
            try:
                if self._desk.hub is not None:
                    background.run(self._desk.hub.stop(grace))
            finally:
                self._desk.hub = self._background = None
                background.stop()

    def listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback | None = None) -> Subscription[Model]:
        """Listens to any type, by name, also to what the spec doesn't have: its events' `data` is an UnknownEvent then.

        Before `start` it is only noted. Afterwards it returns when Twitch has taken it. Without a callback, the events are iterated.
        Raises ParameterError, SubscriptionLimit, MissingToken and MissingScope before anything is sent, what every call raises, and Timeout.
        """
        return self._listen(self._types.named(type, version), condition, callback, raw=True)

    def _listen(self, type: SubscriptionType, condition: Mapping[str, object], callback: Callback | None, *, raw: bool = False) -> Subscription[Any]:
        async def subscribe() -> Subscription[Any]:
            made = Subscription[Any](self._desk.register(type, condition, callback, raw=raw), self)
            await self._desk.listen(made.listener_)
            return made

        background = self._background
        if background is not None:
            return background.run(subscribe())
        with self._guard:
            return Subscription[Any](self._desk.register(type, condition, callback, raw=raw), self)

    def unsubscribe(self, subscription: Subscription[Any]) -> None:
        """Ends it, here and at Twitch. Raises what every call raises; it has ended here all the same."""
        background = self._background
        if background is not None:
            background.run(self._desk.remove(subscription.listener_))
        elif not subscription.listener_.ended:
            with self._guard:
                self._desk.discard(subscription.listener_)

    def on(self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None) -> Callable[[F], F]:
        """A decorator: `@socket.on("channel.follow", "2", broadcaster_user_id="1", moderator_user_id="1")`.

        While the socket runs, it subscribes at once, and raises what `listen` raises.
        """
        found, wanted = self._types.named(type, version), condition_of(condition, ids)

        def decorate(callback: F) -> F:
            self._listen(found, wanted, callback, raw=True)
            return callback

        return decorate

    def events(
        self, type: str, version: str, condition: Mapping[str, object] | None = None, **ids: str | int | None
    ) -> Generator[Event[Model], None, None]:
        """Listens, and iterates: `for event in socket.events("stream.online", "1", broadcaster_user_id="1")`. Its end unsubscribes."""
        subscription = self.listen(type, version, condition_of(condition, ids))
        try:
            yield from subscription
        finally:
            if not subscription.listener_.ended:
                self.unsubscribe(subscription)

    def __iter__(self) -> Iterator[Event[Model]]:
        """All events, whatever they are and whether or not a callback gets them too, from now to the socket's end."""

        tap = self._desk.tap()
        try:
            yield from tap
        finally:
            self._desk.untap(tap)

    def iterated_(self, listener: Listener) -> Mailbox[Event[Any]]:
        return self._desk.iterated(listener)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
