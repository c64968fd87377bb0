"""Chat of pyTwitchAPI 3: that of version 4, without middleware."""

from twitchapi_gen.moving.v4.client import Client
from twitchapi_gen.v4 import chat as v4
from twitchapi_gen.v4.chat import (
    ChatCommand,
    ChatEvent,
    ChatMessage,
    ChatRoom,
    ChatSub,
    ChatUser,
    ClearChatEvent,
    EventData,
    JoinedEvent,
    JoinEvent,
    LeftEvent,
    MessageDeletedEvent,
    NoticeEvent,
    RoomStateChangeEvent,
    WhisperEvent,
)

__all__ = [
    "Chat", "ChatCommand", "ChatEvent", "ChatMessage", "ChatRoom", "ChatSub", "ChatUser", "ClearChatEvent", "EventData", "JoinEvent", "JoinedEvent",
    "LeftEvent", "MessageDeletedEvent", "NoticeEvent", "RoomStateChangeEvent", "WhisperEvent",
]  # fmt: skip


class Chat(v4.Chat):
    """Chat over IRC: `chat = await Chat(twitch)`, then register handlers, and `start()`. Handlers are coroutine functions."""

    def __init__(
        self, twitch: Client, connection_url: str | None = None, is_verified_bot: bool = False, initial_channel: list[str] | None = None
    ) -> None:
        super().__init__(twitch, connection_url, is_verified_bot, initial_channel)
