"""The names of version 4's module `chat`."""

from twitchapi_gen.moving.v4.chat.client import Chat as Chat
from twitchapi_gen.moving.v4.chat.events import (
    ChatCommand as ChatCommand,
    ChatMessage as ChatMessage,
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
from twitchapi_gen.v4.type import ChatEvent as ChatEvent, ChatRoom as ChatRoom
