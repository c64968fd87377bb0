"""Version 4's `Chat` over the modern chat on IRC, in a thread of its own."""

import asyncio
import inspect
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

from twitchapi_gen import TwitchError
from twitchapi_gen.moving.v4.chat.dispatching import Dispatching, known, logins
from twitchapi_gen.moving.v4.chat.events import ChatCommand, EventData, JoinedEvent
from twitchapi_gen.moving.v4.chat.middleware import BaseCommandMiddleware
from twitchapi_gen.moving.v4.client import Client
from twitchapi_gen.moving.v4.errors import translated, translating
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.type import ChatEvent, ChatRoom

if TYPE_CHECKING:
    from twitchapi_gen.chat import AsyncChat

log = logging.getLogger("twitchapi_gen")
R = TypeVar("R")
Room: TypeAlias = str | ChatRoom
Handler: TypeAlias = Callable[[Any], Awaitable[None]]
_READS = frozenset({"chat:read"})


class Chat(Dispatching):
    """Chat over IRC: `chat = await Chat(twitch)`, then register handlers, and `start()`. Handlers are coroutine functions.

    Args:
        twitch: The client, with a user's token that has chat:read, and chat:edit to write.
        connection_url: A WebSocket other than Twitch's.
        is_verified_bot: Whether Twitch has verified the bot, which raises its limits.
        initial_channel: The channels to join at the start.
        callback_loop: The event loop for handlers; by default they run in the loop of this object's thread.
        no_message_reset_time: Has no effect; a connection without a sign of life is replaced after 40 seconds.
        no_shared_chat_messages: Leave out messages from other channels of a shared chat.
    """

    def __init__(
        self,
        twitch: Client,
        connection_url: str | None = None,
        is_verified_bot: bool = False,
        initial_channel: list[str] | None = None,
        callback_loop: asyncio.AbstractEventLoop | None = None,
        no_message_reset_time: float | None = 10,
        no_shared_chat_messages: bool = True,
    ) -> None:
        super().__init__(callback_loop, no_shared_chat_messages)
        self.twitch, self.connection_url, self.logger = twitch, connection_url, log
        self.no_message_reset_time = no_message_reset_time
        self.ping_frequency, self.ping_jitter, self.listen_confirm_timeout, self.join_timeout = 120, 4, 30, 10
        self.reconnect_delay_steps = [0, 1, 2, 4, 8, 16, 32, 64, 128]
        """Like the four before, it has no effect: the modern chat's own times apply."""
        self._verified, self._initial = is_verified_bot, list(initial_channel or ())
        self._thread: LoopThread | None = None
        self._chat: AsyncChat | None = None
        self._ready = False

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._found().__await__()

    async def _found(self) -> Self:
        """Find out the user. Raises ValueError without the scope chat:read."""
        if not self.twitch.has_required_auth(types.AuthType.USER, [types.AuthScope.CHAT_READ]):
            raise ValueError("Chat needs a user's token with the scope chat:read: pass AuthScope.CHAT_READ to set_user_authentication")
        with translating():
            user = (await self.twitch.client.get_users()).first()
        if user is None:
            raise types.UnauthorizedException("Twitch knows no user of this token")
        self.username = user.login
        return self

    def start(self) -> None:
        """Connect, and join the initial channels in the background; then ChatEvent.READY is fired.

        Raises RuntimeError if it runs, or wasn't awaited, and TwitchAPIException if Twitch refuses the login.
        """
        if self._thread is not None:
            raise RuntimeError("Chat has been started already")
        if not self.username:
            raise RuntimeError("Chat isn't ready: `chat = await Chat(twitch)` finds out the user first")
        thread = LoopThread("twitchapi_gen chat")
        self._own_loop = thread.loop
        try:
            with translating():
                self._chat = thread.run(self._connected())
        except BaseException:
            thread.stop()
            raise
        self._thread = thread
        asyncio.run_coroutine_threadsafe(self._join_initial(), thread.loop)

    async def _connected(self) -> "AsyncChat":
        from twitchapi_gen.moving.v4.chat.tapping import tapped  # the messages of IRC are imported with the first chat

        chat = tapped(self._heard, self.twitch.client, irc_url=self.connection_url, verified=self._verified)
        await chat.start()
        return chat

    async def _join_initial(self) -> None:
        failed = await self._joined(self._initial)
        if failed:
            self.logger.warning("these channels could not be joined: %s", ", ".join(failed))
        self._ready = True
        self.fire(ChatEvent.READY, EventData(self))

    def stop(self) -> None:
        """Leave all channels, and end the thread. Raises RuntimeError if it isn't running."""
        thread, chat = self._running()
        self._thread = self._chat = None
        self._ready = False
        self.room_cache.clear()
        if thread.inside:
            threading.Thread(target=_end, args=(chat, thread), name="twitchapi_gen chat stops", daemon=True).start()
        else:
            _end(chat, thread)

    def _running(self) -> "tuple[LoopThread, AsyncChat]":
        if self._thread is None or self._chat is None:
            raise RuntimeError("Chat is not running: call start() first")
        return self._thread, self._chat

    async def _there(self, work: "Callable[[AsyncChat], Coroutine[Any, Any, R]]") -> R:
        """Run it in the thread's loop, and wait for it in this one."""
        thread, chat = self._running()
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work(chat), thread.loop))

    def is_connected(self) -> bool:
        """Whether the connection is open."""
        return self._chat is not None and self._chat.is_connected

    def is_ready(self) -> bool:
        """Whether the initial channels were joined."""
        return self._ready

    def is_in_room(self, room: Room) -> bool:
        """Whether the channel is joined."""
        return known(room) in self.room_cache

    def is_mod(self, room: Room) -> bool:
        """Whether this user is a moderator of the channel. Raises ValueError for a room that is neither a name nor a ChatRoom."""
        return self.states.get(known(room), {}).get("mod") == "1"

    def is_subscriber(self, room: Room) -> bool:
        """Whether this user is a subscriber of the channel."""
        return self.states.get(known(room), {}).get("subscriber") == "1"

    async def join_room(self, chat_rooms: list[str] | str) -> list[str]:
        """Join channels. Return those that could not be joined."""
        return await self._there(lambda _: self._joined(logins(chat_rooms)))

    async def _joined(self, rooms: list[str]) -> list[str]:
        chat, failed = self._chat, list[str]()
        for login in logins(rooms):
            try:
                if chat is not None:
                    await chat.join(login)
                    self.fire(ChatEvent.JOINED, JoinedEvent(self, login, self.username))
                    self.announce_room(login)
            except TwitchError as error:
                self.logger.info("%s could not be joined: %s", login, error)
                failed.append(login)
        return failed

    async def leave_room(self, chat_rooms: list[str] | str) -> None:
        """Leave channels."""
        names = logins(chat_rooms)
        with translating():
            await self._there(lambda chat: chat.part(*names))
        for name in names:
            self.left(name)

    async def send_message(self, room: Room, text: str) -> None:
        """Send a message. Raises ValueError for an empty text, TwitchAPIException if Twitch drops it."""
        await self.send_(known(room), text)

    async def send_(self, login: str, text: str, reply_to: str = "") -> None:
        """Send a message, also as a reply."""
        if not text:
            raise ValueError("the message is empty")
        try:
            await self._there(lambda chat: chat.send(login, text, reply_to=reply_to))
        except TwitchError as error:
            raise translated(error) from error

    async def send_raw_irc_message(self, message: str) -> None:
        """Send a line of IRC as it is."""
        from twitchapi_gen.moving.v4.chat.tapping import raw_line

        with translating():
            await self._there(lambda chat: raw_line(chat, message))

    def register_event(self, event: ChatEvent, handler: Handler) -> None:
        """Have a coroutine function called with each event of that kind. Raises ValueError for a plain function."""
        self.handlers.setdefault(event, []).append(_coroutine(handler))

    def unregister_event(self, event: ChatEvent, handler: Handler) -> bool:
        """Return False if it wasn't registered."""
        if handler not in self.handlers.get(event, ()):
            return False
        self.handlers[event].remove(handler)
        return True

    def register_command(
        self, name: str, handler: Callable[[ChatCommand], Awaitable[None]], command_middleware: list[BaseCommandMiddleware] | None = None
    ) -> bool:
        """Have a coroutine function called with each command of that name, in any case. Return False if the name is taken."""
        _coroutine(handler)
        if name.lower() in self.commands:
            return False
        self.commands[name.lower()] = handler, list(command_middleware or ())
        return True

    def unregister_command(self, name: str) -> bool:
        """Return False if there is no such command."""
        return self.commands.pop(name.lower(), None) is not None

    def register_command_middleware(self, mid: BaseCommandMiddleware) -> None:
        """Ask it before each command."""
        if mid not in self.middleware:
            self.middleware.append(mid)

    def unregister_command_middleware(self, mid: BaseCommandMiddleware) -> None:
        """Ask it no more."""
        if mid in self.middleware:
            self.middleware.remove(mid)

    def set_prefix(self, prefix: str) -> None:
        """Set the prefix of commands, `!` by default. Raises ValueError for one that Twitch takes for a command of its own."""
        self.prefix = _prefix(prefix)

    def set_channel_prefix(self, prefix: str, channel: Room | list[Room]) -> None:
        """Set the prefix in certain channels."""
        for one in channel if isinstance(channel, list) else [channel]:
            self.prefixes[known(one)] = _prefix(prefix)

    def reset_channel_prefix(self, channel: Room | list[Room]) -> None:
        """Use the common prefix again in certain channels."""
        for one in channel if isinstance(channel, list) else [channel]:
            self.prefixes.pop(known(one), None)


def _coroutine(handler: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    if not inspect.iscoroutinefunction(handler):
        raise ValueError(f"a handler must be a coroutine function (async def) with one parameter, not {handler!r}")
    return handler


def _prefix(prefix: str) -> str:
    if not prefix or prefix[0] in "/.":
        raise ValueError(f"a prefix must not be empty or begin with / or ., which are Twitch's own, unlike {prefix!r}")
    return prefix


def _end(chat: "AsyncChat", thread: LoopThread) -> None:
    try:
        thread.run(chat.stop())
    finally:
        thread.stop()
