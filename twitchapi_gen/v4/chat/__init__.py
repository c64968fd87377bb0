"""Chat over IRC, with events and commands.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from twitchapi_gen.moving.v4.chat.exports import (
    Chat as Chat,
    ChatCommand as ChatCommand,
    ChatEvent as ChatEvent,
    ChatMessage as ChatMessage,
    ChatRoom as ChatRoom,
    ChatSub as ChatSub,
    ChatUser as ChatUser,
    ClearChatEvent as ClearChatEvent,
    EventData as EventData,
    HypeChat as HypeChat,
    JoinedEvent as JoinedEvent,
    JoinEvent as JoinEvent,
    LeftEvent as LeftEvent,
    MessageDeletedEvent as MessageDeletedEvent,
    NoticeEvent as NoticeEvent,
    RoomStateChangeEvent as RoomStateChangeEvent,
    WhisperEvent as WhisperEvent,
)

__all__ = [
    "Chat",
    "ChatCommand",
    "ChatEvent",
    "ChatMessage",
    "ChatRoom",
    "ChatSub",
    "ChatUser",
    "ClearChatEvent",
    "EventData",
    "HypeChat",
    "JoinEvent",
    "JoinedEvent",
    "LeftEvent",
    "MessageDeletedEvent",
    "NoticeEvent",
    "RoomStateChangeEvent",
    "WhisperEvent",
]
