"""The objects that handlers of version 4's chat get."""

from typing import TYPE_CHECKING, Any

from twitchapi_gen.moving.v4.chat.parsed import Parsed, channel_of, number
from twitchapi_gen.v4.type import ChatRoom

if TYPE_CHECKING:
    from twitchapi_gen.moving.v4.chat.client import Chat

_ACTION, _END = "\x01ACTION ", "\x01"


class ChatUser:
    """Somebody in a chat. `badges` and `badge_info`: name → version, None for none. `color`: None for none. name_override: the login."""

    def __init__(self, chat: "Chat", parsed: Parsed, name_override: str | None = None) -> None:
        tags: dict[str, Any] = parsed["tags"]
        nick = parsed["source"]["nick"] or f":{parsed['command']['channel'].removeprefix('#')}"
        self.chat = chat
        self.name: str = name_override if name_override is not None else nick.removeprefix(":")
        self.badge_info: dict[str, str] | None = tags.get("badge-info")
        self.badges: dict[str, str] | None = tags.get("badges")
        self.source_badges: dict[str, str] | None = tags.get("source-badges")
        self.source_badge_info: dict[str, str] | None = tags.get("source-badge-info")
        self.color: str | None = tags.get("color")
        self.display_name: str = tags.get("display-name") or self.name
        self.mod: bool = tags.get("mod") == "1"
        self.subscriber: bool = tags.get("subscriber") == "1"
        self.turbo: bool = tags.get("turbo") == "1"
        self.id: str | None = tags.get("user-id")
        self.user_type: str | None = tags.get("user-type")
        self.vip: bool = tags.get("vip") == "1"


class EventData:
    """The base of all events."""

    def __init__(self, chat: "Chat") -> None:
        self.chat = chat


class HypeChat:
    """A paid message. amount: in the currency's smallest unit."""

    def __init__(self, parsed: Parsed) -> None:
        tags: dict[str, Any] = parsed["tags"]
        self.amount: int = number(tags, "pinned-chat-paid-amount") or 0
        self.currency: str | None = tags.get("pinned-chat-paid-currency")
        self.exponent: int = number(tags, "pinned-chat-paid-exponent") or 0
        self.level: str | None = tags.get("pinned-chat-paid-level")
        self.is_system_message: bool = tags.get("pinned-chat-paid-is-system-message") == "1"


class ChatMessage(EventData):
    """A message. sent_timestamp: milliseconds. emotes: id → places. `reply_…`: of the message that it answers. `source_…`: of a shared chat."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        super().__init__(chat)
        self._parsed = parsed
        tags: dict[str, Any] = parsed["tags"]
        text: str = parsed["parameters"] or ""
        self.is_me: bool = text.startswith(_ACTION)
        self.text: str = text.removeprefix(_ACTION).removesuffix(_END) if self.is_me else text
        self.bits: int = number(tags, "bits") or 0
        self.first: bool = tags.get("first-msg") == "1"
        self.sent_timestamp: int = number(tags, "tmi-sent-ts") or 0
        self.reply_parent_msg_id: str | None = tags.get("reply-parent-msg-id")
        self.reply_parent_user_id: str | None = tags.get("reply-parent-user-id")
        self.reply_parent_user_login: str | None = tags.get("reply-parent-user-login")
        self.reply_parent_display_name: str | None = tags.get("reply-parent-display-name")
        self.reply_parent_msg_body: str | None = tags.get("reply-parent-msg-body")
        self.reply_thread_parent_msg_id: str | None = tags.get("reply-thread-parent-msg-id")
        self.reply_thread_parent_user_login: str | None = tags.get("reply-thread-parent-user-login")
        self.emotes: dict[str, list[dict[str, str]]] | None = tags.get("emotes")
        self.id: str | None = tags.get("id")
        self.hype_chat: HypeChat | None = HypeChat(parsed) if tags.get("pinned-chat-paid-amount") else None
        self.source_id: str | None = tags.get("source-id")
        self.source_room_id: str | None = tags.get("source-room-id")

    @property
    def room(self) -> ChatRoom | None:
        """The channel."""
        return self.chat.room_cache.get(channel_of(self._parsed))

    @property
    def user(self) -> ChatUser:
        """The author."""
        return ChatUser(self.chat, self._parsed)

    async def reply(self, text: str) -> None:
        """Answer the message. Raises TwitchAPIException if Twitch drops it."""
        await self.chat.send_(channel_of(self._parsed), text, self.id or "")


class ChatCommand(ChatMessage):
    """A message that begins with the prefix. name: as written. parameter: the rest of the line."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        super().__init__(chat, parsed)
        self.name: str = parsed["command"].get("bot_command", "")
        self.parameter: str = parsed["command"].get("bot_command_params", "")

    async def send(self, message: str) -> None:
        """Send a message to the same channel. Raises TwitchAPIException if Twitch drops it."""
        await self.chat.send_(channel_of(self._parsed), message)


class ChatSub:
    """A subscription. sub_type: `sub`, `resub` or `subgift`. sub_plan: 1000, 2000, 3000 or Prime."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        self.chat, self._parsed = chat, parsed
        tags: dict[str, Any] = parsed["tags"]
        self.sub_type: str | None = tags.get("msg-id")
        self.sub_message: str = parsed["parameters"] or ""
        self.sub_plan: str | None = tags.get("msg-param-sub-plan")
        self.sub_plan_name: str | None = tags.get("msg-param-sub-plan-name")
        self.system_message: str | None = tags.get("system-msg")

    @property
    def room(self) -> ChatRoom | None:
        """The channel."""
        return self.chat.room_cache.get(channel_of(self._parsed))


class RoomStateChangeEvent(EventData):
    """The settings of a channel. old: None when the channel was joined."""

    def __init__(self, chat: "Chat", prev: ChatRoom | None, new: ChatRoom) -> None:
        super().__init__(chat)
        self.old, self.new = prev, new

    @property
    def room(self) -> ChatRoom | None:
        """The channel as it is now."""
        return self.new


class JoinEvent(EventData):
    """Somebody has joined a channel."""

    def __init__(self, chat: "Chat", channel_name: str, user_name: str) -> None:
        super().__init__(chat)
        self._name, self.user_name = channel_name, user_name

    @property
    def room(self) -> ChatRoom | None:
        """The channel."""
        return self.chat.room_cache.get(self._name)


class JoinedEvent(EventData):
    """This chat has joined a channel."""

    def __init__(self, chat: "Chat", channel_name: str, user_name: str) -> None:
        super().__init__(chat)
        self.room_name, self.user_name = channel_name, user_name


class LeftEvent(EventData):
    """Somebody, or this chat, has left a channel. cached_room: the channel, as it was known."""

    def __init__(self, chat: "Chat", channel_name: str, room: ChatRoom | None, user: str) -> None:
        super().__init__(chat)
        self.room_name, self.user_name, self.cached_room = channel_name, user, room


class ClearChatEvent(EventData):
    """A user's messages were removed, or all of them: user_name is None then. duration: of a timeout in seconds, None for a ban."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        super().__init__(chat)
        tags: dict[str, Any] = parsed["tags"]
        self.room_name: str = channel_of(parsed)
        self.room_id: str | None = tags.get("room-id")
        self.user_name: str | None = parsed["parameters"]
        self.duration: int | None = number(tags, "ban-duration")
        self.banned_user_id: str | None = tags.get("target-user-id")
        self.sent_timestamp: int = number(tags, "tmi-sent-ts") or 0

    @property
    def room(self) -> ChatRoom | None:
        """The channel."""
        return self.chat.room_cache.get(self.room_name)


class WhisperEvent(EventData):
    """A whisper."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        super().__init__(chat)
        self._parsed = parsed
        self.message: str = parsed["parameters"] or ""

    @property
    def user(self) -> ChatUser:
        """The author."""
        return ChatUser(self.chat, self._parsed)


class MessageDeletedEvent(EventData):
    """A message was removed."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        super().__init__(chat)
        tags: dict[str, Any] = parsed["tags"]
        self._room_name = channel_of(parsed)
        self.message: str = parsed["parameters"] or ""
        self.user_name: str | None = tags.get("login")
        self.message_id: str | None = tags.get("target-msg-id")
        self.sent_timestamp: int = number(tags, "tmi-sent-ts") or 0

    @property
    def room(self) -> ChatRoom | None:
        """The channel."""
        return self.chat.room_cache.get(self._room_name)


class NoticeEvent(EventData):
    """A notice of Twitch's. msg_id: its kind."""

    def __init__(self, chat: "Chat", parsed: Parsed) -> None:
        super().__init__(chat)
        self._room_name = channel_of(parsed)
        self.msg_id: str | None = parsed["tags"].get("msg-id")
        self.message: str = parsed["parameters"] or ""

    @property
    def room(self) -> ChatRoom | None:
        """The channel; None for one that isn't joined."""
        return self.chat.room_cache.get(self._room_name)
