"""Chat, as users see it: an asynchronous client, and a synchronous client that runs the same code in a background thread."""

import asyncio
import contextlib
import signal
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from datetime import timedelta
from typing import Any, ClassVar, Generic, Literal, Self, TypeAlias, TypedDict, TypeVar, overload

from twitchapi_gen.runtime.base.errors import NotRunning, WrongClient
from twitchapi_gen.runtime.chat.core import ChatCore
from twitchapi_gen.runtime.chat.handlers import Handler
from twitchapi_gen.runtime.chat.message import Channel, ChatEvent, Message, User
from twitchapi_gen.runtime.chat.received import Parser
from twitchapi_gen.runtime.chat.rendering import ChatImages
from twitchapi_gen.runtime.chat.settings import Account, Settings, TransportName, checked_message
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient, fitting
from twitchapi_gen.runtime.dispatch.loop_thread import DeferredStop, LoopThread, ThreadDeferredStop
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING, EventQueue
from twitchapi_gen.runtime.eventsub.client_runner import LoopClientRunner, ThreadClientRunner
from twitchapi_gen.runtime.eventsub.conduit.client import AsyncConduitFace, SyncConduitFace
from twitchapi_gen.runtime.eventsub.types import SubscriptionTypes
from twitchapi_gen.runtime.eventsub.websocket.messages import Drop, Session

GRACE = 10.0
Color: TypeAlias = Literal["primary", "blue", "green", "orange", "purple"]
Place: TypeAlias = str | User | Message
"""Where: a channel's login, a Channel, or a message there."""
C = TypeVar("C", bound=AsyncClient | SyncClient)
E = TypeVar("E", bound=ChatEvent)
F = TypeVar("F", bound=Callable[..., object])
R = TypeVar("R")


class ChatOptions(TypedDict, total=False):
    """The settings of a chat, for classes that pass them on."""

    channels: Iterable[str]
    transport: TransportName
    verified: bool
    split: bool
    include_own: bool
    timeout: float
    max_waiting: int
    give_up_after: float | None
    eventsub_url: str | None
    irc_url: str | None
    conduit: AsyncConduitFace | SyncConduitFace | None
    on_connected: Callable[[Session], object] | None
    on_disconnected: Callable[[Drop], object] | None
    on_parted: Callable[[Channel, Exception], object] | None
    on_gave_up: Callable[[Exception], object] | None
    on_error: Callable[[Exception, str], object] | None


class ChatBase(ABC, Generic[C]):
    """Base class of both faces. The public classes describe the parameters."""

    _types: ClassVar[SubscriptionTypes]
    _client: type[C]
    _conduit: type[AsyncConduitFace | SyncConduitFace]

    def __init__(
        self,
        twitch: C | None = None,
        *,
        channels: Iterable[str] = (),
        transport: TransportName = "eventsub",
        verified: bool = False,
        split: bool = True,
        include_own: bool = False,
        timeout: float = 60.0,
        max_waiting: int = MOST_WAITING,
        give_up_after: float | None = None,
        eventsub_url: str | None = None,
        irc_url: str | None = None,
        conduit: AsyncConduitFace | SyncConduitFace | None = None,
        on_connected: Callable[[Session], object] | None = None,
        on_disconnected: Callable[[Drop], object] | None = None,
        on_parted: Callable[[Channel, Exception], object] | None = None,
        on_gave_up: Callable[[Exception], object] | None = None,
        on_error: Callable[[Exception, str], object] | None = None,
    ) -> None:
        hooks = {"connected": on_connected, "disconnected": on_disconnected, "parted": on_parted, "gave_up": on_gave_up, "error": on_error}
        if conduit is not None and not isinstance(conduit, self._conduit):
            raise WrongClient(f"{type(self).__name__} needs a conduit of its own kind, {self._conduit.__name__}, not {type(conduit).__name__}")
        account = self._account(fitting(twitch, self._client, self)) if twitch is not None else None
        self._core = self._core_of(
            Settings(
                channels=channels, transport=transport, types=self._types, parser=self._parser, account=account, hooks=hooks, verified=verified,
                split=split, include_own=include_own, timeout=timeout, max_waiting=max_waiting, give_up_after=give_up_after,
                eventsub_url=eventsub_url, irc_url=irc_url, conduit=conduit,
            )
        )  # fmt: skip
        self._set_up()

    @staticmethod
    @abstractmethod
    def _parser() -> Parser:
        """Return the parser of IRC's lines. Its messages are imported with the first connection."""

    @abstractmethod
    def _set_up(self) -> None:
        """Prepare this face's own state."""

    @abstractmethod
    def _account(self, twitch: C) -> Account: ...

    def _core_of(self, settings: Settings) -> ChatCore:
        return ChatCore(settings)

    @property
    def channels(self) -> list[Channel]:
        """The joined channels."""
        return list(self._core.channels.values())

    @property
    def user(self) -> User | None:
        """The user that it acts for; None before the first start, and for an anonymous reader."""
        return self._core.me

    @property
    def is_connected(self) -> bool:
        """Whether channels are joined, and all of them are being read."""
        return self._core.connected_

    @abstractmethod
    def _enable(self, handler: Handler) -> None: ...

    @overload
    def on(self, kind: type[E]) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...

    @overload
    def on(self, kind: str, version: str | int | None = None, **condition: str | int | None) -> Callable[[F], F]: ...

    def on(self, kind: type[Any] | str, version: str | int | None = None, **condition: str | int | None) -> Callable[[Any], Any]:
        """Decorate a callback: `@chat.on(Message)`, or for any type of EventSub in the joined channels, `@chat.on("channel.follow")`.

        kind: Message, MessageDeleted, UserCleared, ChatCleared, Notice, SettingsChanged, Presence (IRC only), or the name of a type.
        version: of that type, by default the newest. condition: ids; by default those of each joined channel and of the user that it acts for.

        Callbacks get the chat event, or an `Event` as from `EventSubSocket`: for each callback, one at a time and in order. They may be plain
        functions, which run in threads, or async ones. Raises ParameterError.
        """

        def decorate(callback: Any) -> Any:
            handler = self._core.add(kind, version, condition, callback)
            if self._core.running:
                self._enable(handler)
            return callback

        return decorate

    def __repr__(self) -> str:
        core = self._core
        state = "stopped" if not core.running else "connected" if core.connected_ else "running"
        return f"<{type(self).__name__} over {core.settings.transport}: {len(core.channels or core.wanted)} channels, {state}>"


class AsyncChatFace(ChatBase[AsyncClient]):
    """See `AsyncChat`."""

    _client, _conduit = AsyncClient, AsyncConduitFace

    def _set_up(self) -> None:
        self._ending = DeferredStop()

    def _account(self, twitch: AsyncClient) -> Account:
        return Account(core=twitch.core_, user=lambda: twitch.user_, runner=lambda: LoopClientRunner(twitch))

    def _enable(self, handler: Handler) -> None:
        self._core.soon(self._core.enable(handler), handler.name)

    async def start(self) -> None:
        """Connect and join all channels. Raises the first error; chat is then stopped."""
        core = self._core
        if core.running and core.loop is not asyncio.get_running_loop():  # its loop has ended, with everything in it
            core.running = False
        await self._ending.wait()
        await core.start()

    async def stop(self, grace: float = GRACE) -> None:
        """Disconnect. Callbacks get `grace` seconds to finish, and may still send; then async ones are cancelled. The next start joins again.

        In a callback it returns at once, and chat stops when the callback has ended.
        """
        core = self._core
        if core.running and core.loop is asyncio.get_running_loop():
            await self._ending.run(core.stop(grace), lambda: core.inside)
        else:
            await self._ending.wait()

    async def run(self) -> None:
        """Start, and return when chat has stopped: after `stop`, Ctrl-C, or SIGTERM, as from systemd or Docker."""
        loop, terminated = asyncio.get_running_loop(), asyncio.Event()
        with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):  # on Windows, or outside the main thread
            loop.add_signal_handler(signal.SIGTERM, terminated.set)
        try:
            await self.start()
            waits = [loop.create_task(one.wait()) for one in (self._core.over, terminated)]
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for one in waits:
                    one.cancel()
        finally:
            with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):
                loop.remove_signal_handler(signal.SIGTERM)
            await self.stop()

    async def join(self, *channels: str | User) -> None:
        """Read more channels, given by login. Return when their messages arrive. Joins beyond Twitch's limit of 20 in 10 seconds wait.

        Raises ChannelUnavailable, and the errors of every call; the channels that could be joined stay joined.
        """
        await self._core.join(*channels)

    async def part(self, *channels: str | User) -> None:
        """Stop reading these channels."""
        await self._core.part(*channels)

    async def send(self, channel: Place, text: str, *, reply_to: str = "") -> list[str]:
        """Send a message, and return its id; several ids if the text has more than 500 characters and was split.

        It waits while Twitch's limits ask for it. Line breaks become spaces. reply_to: the id of the message to reply to.
        Raises MessageDropped with Twitch's reason, ParameterError, ChannelUnavailable, and the errors of every call.
        """
        return await self._core.send(channel, text, reply_to=reply_to)

    async def reply(self, message: Message, text: str) -> list[str]:
        """Reply to a message. Return and raise as `send` does."""
        return await self._core.send(checked_message(message), text, reply_to=message.id)

    async def announce(self, channel: Place, text: str, color: Color = "primary") -> None:
        """Send a highlighted announcement. Its user must be a moderator, with the scope moderator:manage:announcements."""
        await self._core.announce(channel, text, color)

    async def delete(self, message: Message | str, channel: str | User | None = None) -> None:
        """Delete a message: a Message, or an id with its channel. Needs the scope moderator:manage:chat_messages."""
        await self._core.delete(message, channel)

    async def clear(self, channel: Place) -> None:
        """Delete all messages of a chat. Needs the scope moderator:manage:chat_messages."""
        await self._core.moderate("delete_chat_messages", channel)

    async def timeout(self, user: Place, channel: str | User | None = None, *, seconds: int | timedelta, reason: str = "") -> None:
        """Time a user out, 1 second to 2 weeks: the author of a message, or a user in that channel. Needs the scope moderator:manage:banned_users."""
        await self._core.ban(user, channel, seconds, reason)

    async def ban(self, user: Place, channel: str | User | None = None, *, reason: str = "") -> None:
        """Ban a user: the author of a message, or a user in that channel. Needs the scope moderator:manage:banned_users."""
        await self._core.ban(user, channel, None, reason)

    async def unban(self, user: str | User, channel: str | User) -> None:
        """End a ban or timeout. Needs the scope moderator:manage:banned_users."""
        await self._core.unban(user, channel)

    async def pin(self, message: Message, seconds: int | timedelta | None = None) -> None:
        """Pin a message, for 30 to 1,800 seconds or until the stream ends. Needs the scope moderator:manage:chat_messages."""
        await self._core.moderate("pin_chat_message", checked_message(message), message_id=message.id, duration_seconds=seconds)

    async def unpin(self, message: Message) -> None:
        """Take down a pinned message. Needs the scope moderator:manage:chat_messages."""
        await self._core.moderate("unpin_chat_message", checked_message(message), message_id=message.id)

    async def images(self, channel: Place) -> ChatImages:
        """Return the images of a channel's emotes, cheermotes and badges: from four calls, cached for an hour."""
        return await self._core.images(channel)

    async def __aiter__(self) -> AsyncIterator[Message]:
        """Iterate over all messages until chat stops, including those that callbacks receive."""
        tap = self._core.tap()
        try:
            async for message in tap:
                yield message
        finally:
            self._core.untap(tap)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


class SyncChatFace(ChatBase[SyncClient]):
    """See `Chat`."""

    _client, _conduit = SyncClient, SyncConduitFace

    def _set_up(self) -> None:
        self._loop_thread: LoopThread | None = None
        self._guard = threading.RLock()
        self._over = threading.Event()
        self._ending = ThreadDeferredStop("twitchapi_gen chat stop")

    def _account(self, twitch: SyncClient) -> Account:
        return Account(core=twitch.core_, user=lambda: twitch.user_, runner=lambda: ThreadClientRunner(twitch))

    def _run(self, work: Coroutine[Any, Any, R]) -> R:
        loop_thread = self._loop_thread
        if loop_thread is None:
            work.close()
            raise NotRunning("chat isn't running; call start() first, or use it in a `with` block")
        return loop_thread.run(work)

    def _enable(self, handler: Handler) -> None:
        self._run(self._core.enable(handler))

    def start(self) -> None:
        """Connect and join all channels. Raises the first error; chat is then stopped."""
        with self._guard:
            is_new = self._loop_thread is None
            loop_thread = self._loop_thread = self._loop_thread or LoopThread(
                "twitchapi_gen chat"
            )  # callbacks may call before all channels are joined
            try:
                loop_thread.run(self._core.start())
            except BaseException:
                if is_new:
                    self._loop_thread = None
                    loop_thread.stop()
                raise

    def stop(self, grace: float = GRACE) -> None:
        """Disconnect. Callbacks get `grace` seconds to finish, and may still send; then async ones are cancelled. The next start joins again.

        In a callback it returns at once, and chat stops when the callback has ended.
        """
        loop_thread, core = self._loop_thread, self._core
        if loop_thread is None:
            self._ending.wait()
        else:
            self._ending.run(lambda: self._end(loop_thread, grace), lambda: loop_thread.inside or core.inside)

    def _end(self, loop_thread: LoopThread, grace: float) -> None:
        with self._guard:
            if self._loop_thread is not loop_thread:
                return
            try:
                loop_thread.run(self._core.stop(grace))
            finally:
                self._loop_thread = None
                loop_thread.stop()
                self._over.set()

    def _terminated(self, *_: object) -> None:
        self._over.set()

    def run(self) -> None:
        """Start, and return when chat has stopped: after `stop`, Ctrl-C, or SIGTERM, as from systemd or Docker."""
        before: Any = None
        self._over.clear()
        if threading.current_thread() is threading.main_thread():
            before = signal.signal(signal.SIGTERM, self._terminated)
        try:
            self.start()
            while not self._over.wait(1.0):  # without a timeout, Ctrl-C isn't noticed on Windows
                pass
        except KeyboardInterrupt:
            pass
        finally:
            if before is not None:
                signal.signal(signal.SIGTERM, before)
            self.stop()

    def join(self, *channels: str | User) -> None:
        """Read more channels, given by login. Return when their messages arrive. Joins beyond Twitch's limit of 20 in 10 seconds wait.

        Raises ChannelUnavailable, and the errors of every call; the channels that could be joined stay joined.
        """
        self._run(self._core.join(*channels))

    def part(self, *channels: str | User) -> None:
        """Stop reading these channels."""
        self._run(self._core.part(*channels))

    def send(self, channel: Place, text: str, *, reply_to: str = "") -> list[str]:
        """Send a message, and return its id; several ids if the text has more than 500 characters and was split.

        It waits while Twitch's limits ask for it. Line breaks become spaces. reply_to: the id of the message to reply to.
        Raises MessageDropped with Twitch's reason, ParameterError, ChannelUnavailable, and the errors of every call.
        """
        return self._run(self._core.send(channel, text, reply_to=reply_to))

    def reply(self, message: Message, text: str) -> list[str]:
        """Reply to a message. Return and raise as `send` does."""
        return self._run(self._core.send(checked_message(message), text, reply_to=message.id))

    def announce(self, channel: Place, text: str, color: Color = "primary") -> None:
        """Send a highlighted announcement. Its user must be a moderator, with the scope moderator:manage:announcements."""
        self._run(self._core.announce(channel, text, color))

    def delete(self, message: Message | str, channel: str | User | None = None) -> None:
        """Delete a message: a Message, or an id with its channel. Needs the scope moderator:manage:chat_messages."""
        self._run(self._core.delete(message, channel))

    def clear(self, channel: Place) -> None:
        """Delete all messages of a chat. Needs the scope moderator:manage:chat_messages."""
        self._run(self._core.moderate("delete_chat_messages", channel))

    def timeout(self, user: Place, channel: str | User | None = None, *, seconds: int | timedelta, reason: str = "") -> None:
        """Time a user out, 1 second to 2 weeks: the author of a message, or a user in that channel. Needs the scope moderator:manage:banned_users."""
        self._run(self._core.ban(user, channel, seconds, reason))

    def ban(self, user: Place, channel: str | User | None = None, *, reason: str = "") -> None:
        """Ban a user: the author of a message, or a user in that channel. Needs the scope moderator:manage:banned_users."""
        self._run(self._core.ban(user, channel, None, reason))

    def unban(self, user: str | User, channel: str | User) -> None:
        """End a ban or timeout. Needs the scope moderator:manage:banned_users."""
        self._run(self._core.unban(user, channel))

    def pin(self, message: Message, seconds: int | timedelta | None = None) -> None:
        """Pin a message, for 30 to 1,800 seconds or until the stream ends. Needs the scope moderator:manage:chat_messages."""
        self._run(self._core.moderate("pin_chat_message", checked_message(message), message_id=message.id, duration_seconds=seconds))

    def unpin(self, message: Message) -> None:
        """Take down a pinned message. Needs the scope moderator:manage:chat_messages."""
        self._run(self._core.moderate("unpin_chat_message", checked_message(message), message_id=message.id))

    def images(self, channel: Place) -> ChatImages:
        """Return the images of a channel's emotes, cheermotes and badges: from four calls, cached for an hour."""
        return self._run(self._core.images(channel))

    def __iter__(self) -> Iterator[Message]:
        """Iterate over all messages until chat stops, including those that callbacks receive."""
        tap: EventQueue[Message] = self._run(self._tapped())
        try:
            yield from tap
        finally:
            self._core.untap(tap)

    async def _tapped(self) -> EventQueue[Message]:
        return self._core.tap()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
