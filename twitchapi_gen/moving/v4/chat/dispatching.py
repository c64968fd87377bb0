"""Lines of chat → version 4's events and commands, and their handlers."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from twitchapi_gen.moving.v4.chat.events import (
    ChatCommand,
    ChatMessage,
    ChatSub,
    ClearChatEvent,
    JoinEvent,
    LeftEvent,
    MessageDeletedEvent,
    NoticeEvent,
    RoomStateChangeEvent,
    WhisperEvent,
)
from twitchapi_gen.moving.v4.chat.middleware import BaseCommandMiddleware, Blocked
from twitchapi_gen.moving.v4.chat.parsed import Parsed, channel_of, number, parsed, with_command
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.v4.type import ChatEvent, ChatRoom

if TYPE_CHECKING:
    from twitchapi_gen.moving.v4.chat.client import Chat

log = logging.getLogger("twitchapi_gen")
_SUBS = frozenset({"sub", "resub", "subgift"})
_REMEMBERED = 60.0
"""Seconds for which a line may come twice, over both connections while Twitch moves a chat."""


class Dispatching:
    """The state of a chat, its handlers and commands. All lines come in one event loop.

    room_cache: the joined channels by login. states: the tags of this user's own state, by login of the channel.
    """

    def __init__(self, callback_loop: asyncio.AbstractEventLoop | None, no_shared_chat_messages: bool) -> None:
        self.room_cache: dict[str, ChatRoom] = {}
        self.states: dict[str, Mapping[str, Any]] = {}
        self.username = ""
        self.prefix, self.prefixes = "!", dict[str, str]()
        self.handlers: dict[ChatEvent, list[Callable[[Any], Awaitable[None]]]] = {}
        self.commands: dict[str, tuple[Callable[[ChatCommand], Awaitable[None]], list[BaseCommandMiddleware]]] = {}
        self.middleware: list[BaseCommandMiddleware] = []
        self.no_shared_chat_messages = no_shared_chat_messages
        self.log_no_registered_command_handler = True
        self.default_command_execution_blocked_handler: Blocked = None
        self._callback_loop = callback_loop
        self._own_loop: asyncio.AbstractEventLoop | None = None
        self._recent = RecentIds(_REMEMBERED, Clock())
        self._tasks: set[Any] = set()
        self._unannounced: dict[str, RoomStateChangeEvent] = {}
        self._readers: Mapping[str, Callable[[Parsed], None]] = {
            "PRIVMSG": self._message, "USERNOTICE": self._notice, "ROOMSTATE": self._room_state, "JOIN": self._join, "PART": self._part,
            "USERSTATE": self._state, "CLEARCHAT": self._cleared, "CLEARMSG": self._deleted, "WHISPER": self._whispered, "NOTICE": self._noticed,
        }  # fmt: skip

    @property
    def _self(self) -> "Chat":
        return cast("Chat", self)

    def fire(self, event: ChatEvent, argument: Any) -> None:
        """Call the handlers of an event, side by side."""
        for handler in tuple(self.handlers.get(event, ())):
            self._run(handler(argument), f"a handler of {event.name}")

    def _run(self, work: Awaitable[None], what: str) -> None:
        async def guarded() -> None:
            try:
                await work
            except Exception:
                log.exception("%s failed", what)

        loop = self._callback_loop or self._own_loop or asyncio.get_running_loop()
        task = asyncio.run_coroutine_threadsafe(guarded(), loop)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _heard(self, command: str, raw: str) -> None:
        """A line. Never raises: Twitch may send anything."""
        try:
            read = self._readers.get(command)
            if read is not None:
                message = parsed(raw)
                if self._is_new(command, raw, message["tags"]):
                    read(message)
        except Exception:
            log.exception("a line of chat could not be read: %s", raw[:200])

    def _is_new(self, command: str, raw: str, tags: Mapping[str, Any]) -> bool:
        """While Twitch moves a chat, its lines come over both connections. A line without an id or a time has nothing to tell it by."""
        id = tags.get("id") or tags.get("message-id")
        if id is None and "tmi-sent-ts" not in tags:
            return True
        return self._recent.add(f"{command} {id}" if id is not None else raw)

    def _message(self, message: Parsed) -> None:
        source = message["tags"].get("source-room-id")
        if self.no_shared_chat_messages and source is not None and source != message["tags"].get("room-id"):
            return
        message = with_command(message, self.prefixes.get(channel_of(message), self.prefix))
        if message["command"].get("bot_command"):
            self._command(ChatCommand(self._self, message))
        self.fire(ChatEvent.MESSAGE, ChatMessage(self._self, message))

    def _command(self, command: ChatCommand) -> None:
        found = self.commands.get(command.name.lower())
        if found is not None:
            handler, own = found
            self._run(self._executed(command, handler, [*self.middleware, *own]), f"the command {command.name}")
        elif self.log_no_registered_command_handler:
            log.info("there is no command %r", command.name)

    async def _executed(
        self, command: ChatCommand, handler: Callable[[ChatCommand], Awaitable[None]], middleware: Iterable[BaseCommandMiddleware]
    ) -> None:
        for one in middleware:
            if not await one.can_execute(command):
                blocked = one.execute_blocked_handler or self.default_command_execution_blocked_handler
                if blocked is not None:
                    await blocked(command)
                return
        await handler(command)
        for one in middleware:
            await one.was_executed(command)

    def _notice(self, message: Parsed) -> None:
        kind = message["tags"].get("msg-id")
        if kind in _SUBS:
            self.fire(ChatEvent.SUB, ChatSub(self._self, message))
        elif kind == "raid":
            self.fire(ChatEvent.RAID, message)

    def _room_state(self, message: Parsed) -> None:
        """A channel's settings: all of them when it is joined, later the one that has changed."""
        login, tags = channel_of(message), message["tags"]
        old = self.room_cache.get(login)
        flags = {name: tags[tag] == "1" if tag in tags else getattr(old, name, False) for name, tag in _FLAGS.items()}
        delay = number(tags, "followers-only")
        delay = delay if delay is not None else getattr(old, "follower_only_delay", -1)
        slow = number(tags, "slow")
        room = self.room_cache[login] = ChatRoom(
            name=login, **flags, is_followers_only=delay != -1, follower_only_delay=delay,
            room_id=tags.get("room-id") or getattr(old, "room_id", ""), slow=slow if slow is not None else getattr(old, "slow", 0),
        )  # fmt: skip
        event = RoomStateChangeEvent(self._self, old, room)
        if old is None:
            self._unannounced[login] = event  # it comes after JOINED
        elif old != room:
            self.fire(ChatEvent.ROOM_STATE_CHANGE, event)

    def announce_room(self, login: str) -> None:
        """Tell of the settings of a channel that was joined."""
        if (event := self._unannounced.pop(login, None)) is not None:
            self.fire(ChatEvent.ROOM_STATE_CHANGE, event)

    def left(self, login: str) -> None:
        """Forget a channel, and tell of it."""
        room = self.room_cache.pop(login, None)
        self.states.pop(login, None)
        if room is not None:
            self.fire(ChatEvent.LEFT, LeftEvent(self._self, login, room, self.username))

    def _join(self, message: Parsed) -> None:
        nick = (message["source"]["nick"] or "").removeprefix(":")
        if nick != self.username:
            self.fire(ChatEvent.JOIN, JoinEvent(self._self, channel_of(message), nick))

    def _part(self, message: Parsed) -> None:
        nick, login = (message["source"]["nick"] or "").removeprefix(":"), channel_of(message)
        if nick != self.username:
            self.fire(ChatEvent.USER_LEFT, LeftEvent(self._self, login, self.room_cache.get(login), nick))

    def _state(self, message: Parsed) -> None:
        self.states[channel_of(message)] = message["tags"]

    def _cleared(self, message: Parsed) -> None:
        self.fire(ChatEvent.CHAT_CLEARED, ClearChatEvent(self._self, message))

    def _deleted(self, message: Parsed) -> None:
        self.fire(ChatEvent.MESSAGE_DELETE, MessageDeletedEvent(self._self, message))

    def _whispered(self, message: Parsed) -> None:
        self.fire(ChatEvent.WHISPER, WhisperEvent(self._self, message))

    def _noticed(self, message: Parsed) -> None:
        self.fire(ChatEvent.NOTICE, NoticeEvent(self._self, message))


_FLAGS = {"is_emote_only": "emote-only", "is_subs_only": "subs-only", "is_unique_only": "r9k"}


def known(room: str | ChatRoom) -> str:
    """Return the login of a channel, given by name or as a ChatRoom. Raises ValueError for anything else."""
    name: Any = room.name if isinstance(room, ChatRoom) else room
    if not isinstance(name, str) or not name.strip().lstrip("#"):
        raise ValueError(f"a room must be a channel's name or a ChatRoom, not {room!r}")
    return name.strip().lstrip("#").lower()


def logins(rooms: str | Iterable[str | ChatRoom]) -> list[str]:
    """Return the logins of one channel or many."""
    return [known(one) for one in ([rooms] if isinstance(rooms, str) else rooms)]
