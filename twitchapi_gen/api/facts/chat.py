"""Chat: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.chat import (
        AsyncGetChannelEmotesPage,
        AsyncGetChattersPage,
        AsyncGetEmoteSetsPage,
        AsyncGetGlobalEmotesPage,
        AsyncGetUserEmotesPage,
        ChatBadgeSet,
        ChatSettings,
        GetChannelEmotesPage,
        GetChattersPage,
        GetEmoteSetsPage,
        GetGlobalEmotesPage,
        GetUserEmotesPage,
        PinnedChatMessage,
        SentChatMessage,
        SharedChatSession,
        UserChatColor,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CHATTERS: Endpoint[GetChattersPage, AsyncGetChattersPage] = Endpoint(
    name="get_chatters",
    title="Get Chatters",
    group="Chat",
    method="GET",
    path="/chat/chatters",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-chatters",
    module="chat",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_READ_CHATTERS,),
    scopes_any=(frozenset({"moderator:read:chatters"}),),
    grants=(("moderator_id", (frozenset({"moderator:read:chatters"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=1000),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403),
)

GET_CHANNEL_EMOTES: Endpoint[GetChannelEmotesPage, AsyncGetChannelEmotesPage] = Endpoint(
    name="get_channel_emotes",
    title="Get Channel Emotes",
    group="Chat",
    method="GET",
    path="/chat/emotes",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-channel-emotes",
    module="chat",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401),
)

GET_GLOBAL_EMOTES: Endpoint[GetGlobalEmotesPage, AsyncGetGlobalEmotesPage] = Endpoint(
    name="get_global_emotes",
    title="Get Global Emotes",
    group="Chat",
    method="GET",
    path="/chat/emotes/global",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-global-emotes",
    module="chat",
    tokens=("app", "user"),
    reply="fields",
    codes=(200, 401),
)

GET_EMOTE_SETS: Endpoint[GetEmoteSetsPage, AsyncGetEmoteSetsPage] = Endpoint(
    name="get_emote_sets",
    title="Get Emote Sets",
    group="Chat",
    method="GET",
    path="/chat/emotes/set",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-emote-sets",
    module="chat",
    tokens=("app", "user"),
    parameters=(Parameter(name="emote_set_id", python="emote_set_ids", type="string", required=True, many=25),),
    reply="fields",
    codes=(200, 400, 401),
)

GET_CHANNEL_CHAT_BADGES: Endpoint[Page[ChatBadgeSet], AsyncPage[ChatBadgeSet]] = Endpoint(
    name="get_channel_chat_badges",
    title="Get Channel Chat Badges",
    group="Chat",
    method="GET",
    path="/chat/badges",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-channel-chat-badges",
    module="chat",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401),
)

GET_GLOBAL_CHAT_BADGES: Endpoint[Page[ChatBadgeSet], AsyncPage[ChatBadgeSet]] = Endpoint(
    name="get_global_chat_badges",
    title="Get Global Chat Badges",
    group="Chat",
    method="GET",
    path="/chat/badges/global",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-global-chat-badges",
    module="chat",
    tokens=("app", "user"),
    reply="fields",
    codes=(200, 401),
)

GET_CHAT_SETTINGS: Endpoint[Page[ChatSettings], AsyncPage[ChatSettings]] = Endpoint(
    name="get_chat_settings",
    title="Get Chat Settings",
    group="Chat",
    method="GET",
    path="/chat/settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-chat-settings",
    module="chat",
    tokens=("app", "user"),
    extra_scopes=(AuthScope.MODERATOR_READ_CHAT_SETTINGS,),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", who="moderator"),
    ),
    reply="fields",
    codes=(200, 400, 401),
)

GET_SHARED_CHAT_SESSION: Endpoint[Page[SharedChatSession], AsyncPage[SharedChatSession]] = Endpoint(
    name="get_shared_chat_session",
    title="Get Shared Chat Session",
    group="Chat",
    method="GET",
    path="/shared_chat/session",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-shared-chat-session",
    module="chat",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401, 500),
)

GET_USER_EMOTES: Endpoint[GetUserEmotesPage, AsyncGetUserEmotesPage] = Endpoint(
    name="get_user_emotes",
    title="Get User Emotes",
    group="Chat",
    method="GET",
    path="/chat/emotes/user",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-user-emotes",
    module="chat",
    tokens=("user",),
    scopes=(AuthScope.USER_READ_EMOTES,),
    scopes_any=(frozenset({"user:read:emotes"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="token"),
        Parameter(name="after", python="after", type="string"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", who="anyone"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

UPDATE_CHAT_SETTINGS: Endpoint[Page[ChatSettings], AsyncPage[ChatSettings]] = Endpoint(
    name="update_chat_settings",
    title="Update Chat Settings",
    group="Chat",
    method="PATCH",
    path="/chat/settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#update-chat-settings",
    module="chat",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_MANAGE_CHAT_SETTINGS,),
    scopes_any=(frozenset({"moderator:manage:chat_settings"}),),
    grants=(("moderator_id", (frozenset({"moderator:manage:chat_settings"}),)),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="emote_mode", python="emote_mode", type="bool", place="body"),
        Parameter(name="follower_mode", python="follower_mode", type="bool", place="body"),
        Parameter(
            name="follower_mode_duration", python="follower_mode_duration", type="int", place="body", unit="minutes", minimum=0, maximum=129600
        ),
        Parameter(name="non_moderator_chat_delay", python="non_moderator_chat_delay", type="bool", place="body"),
        Parameter(
            name="non_moderator_chat_delay_duration",
            python="non_moderator_chat_delay_duration",
            type="int",
            place="body",
            unit="seconds",
            minimum=2,
            maximum=6,
        ),
        Parameter(name="slow_mode", python="slow_mode", type="bool", place="body"),
        Parameter(name="slow_mode_wait_time", python="slow_mode_wait_time", type="int", place="body", unit="seconds", minimum=3, maximum=120),
        Parameter(name="subscriber_mode", python="subscriber_mode", type="bool", place="body"),
        Parameter(name="unique_chat_mode", python="unique_chat_mode", type="bool", place="body"),
    ),
    rules=(
        Rule("needs", ("follower_mode_duration", "follower_mode")),
        Rule("needs", ("non_moderator_chat_delay_duration", "non_moderator_chat_delay")),
        Rule("needs", ("slow_mode_wait_time", "slow_mode")),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

SEND_CHAT_ANNOUNCEMENT: Endpoint[None, None] = Endpoint(
    name="send_chat_announcement",
    title="Send Chat Announcement",
    group="Chat",
    method="POST",
    path="/chat/announcements",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#send-chat-announcement",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.MODERATOR_MANAGE_ANNOUNCEMENTS,
        AuthScope.USER_BOT,
    ),
    scopes_any=(frozenset({"moderator:manage:announcements"}),),
    grants=(
        ("broadcaster_id", (frozenset({"channel:bot"}),)),
        ("moderator_id", (frozenset({"moderator:manage:announcements", "user:bot"}),)),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="message", python="message", type="string", place="body", required=True, min_length=1),
        Parameter(name="color", python="color", type="string", place="body", values=("blue", "green", "orange", "purple", "primary")),
        Parameter(name="for_source_only", python="for_source_only", type="bool", place="body"),
    ),
    reply="none",
    codes=(204, 400, 401, 429),
)

SEND_A_SHOUTOUT: Endpoint[None, None] = Endpoint(
    name="send_a_shoutout",
    title="Send a Shoutout",
    group="Chat",
    method="POST",
    path="/chat/shoutouts",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#send-a-shoutout",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.MODERATOR_MANAGE_SHOUTOUTS,
        AuthScope.USER_BOT,
    ),
    scopes_any=(frozenset({"moderator:manage:shoutouts"}),),
    grants=(
        ("from_broadcaster_id", (frozenset({"channel:bot"}),)),
        ("moderator_id", (frozenset({"moderator:manage:shoutouts", "user:bot"}),)),
    ),
    parameters=(
        Parameter(name="from_broadcaster_id", python="from_broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="to_broadcaster_id", python="to_broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 429),
)

SEND_CHAT_MESSAGE: Endpoint[Page[SentChatMessage], AsyncPage[SentChatMessage]] = Endpoint(
    name="send_chat_message",
    title="Send Chat Message",
    group="Chat",
    method="POST",
    path="/chat/messages",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#send-chat-message",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.USER_BOT,
        AuthScope.USER_WRITE_CHAT,
    ),
    scopes_any=(frozenset({"user:write:chat"}),),
    grants=(
        ("sender_id", (frozenset({"user:bot", "user:write:chat"}),)),
        ("broadcaster_id", (frozenset({"channel:bot"}),)),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", required=True, who="anyone"),
        Parameter(name="sender_id", python="sender_id", type="string", place="body", required=True, who="token"),
        Parameter(name="message", python="message", type="string", place="body", required=True, max_length=500),
        Parameter(name="reply_parent_message_id", python="reply_parent_message_id", type="string", place="body"),
        Parameter(name="for_source_only", python="for_source_only", type="bool", place="body"),
        Parameter(name="pin", python="pin", type="bool", place="body"),
    ),
    rules=(Rule("excludes", ("pin", "reply_parent_message_id", "for_source_only")),),
    reply="fields",
    codes=(200, 400, 401, 403, 422),
)

GET_USER_CHAT_COLOR: Endpoint[Page[UserChatColor], AsyncPage[UserChatColor]] = Endpoint(
    name="get_user_chat_color",
    title="Get User Chat Color",
    group="Chat",
    method="GET",
    path="/chat/color",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-user-chat-color",
    module="chat",
    tokens=("app", "user"),
    parameters=(Parameter(name="user_id", python="user_ids", type="string", required=True, many=100, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401),
)

UPDATE_USER_CHAT_COLOR: Endpoint[None, None] = Endpoint(
    name="update_user_chat_color",
    title="Update User Chat Color",
    group="Chat",
    method="PUT",
    path="/chat/color",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#update-user-chat-color",
    module="chat",
    tokens=("user",),
    scopes=(AuthScope.USER_MANAGE_CHAT_COLOR,),
    scopes_any=(frozenset({"user:manage:chat_color"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="token"),
        Parameter(name="color", python="color", type="string", required=True),
    ),
    reply="none",
    codes=(204, 400, 401),
)

GET_PINNED_CHAT_MESSAGE: Endpoint[Page[PinnedChatMessage], AsyncPage[PinnedChatMessage]] = Endpoint(
    name="get_pinned_chat_message",
    title="Get Pinned Chat Message",
    group="Chat",
    method="GET",
    path="/chat/pins",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#get-pinned-chat-message",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.MODERATOR_MANAGE_CHAT_MESSAGES,
        AuthScope.MODERATOR_READ_CHAT_MESSAGES,
        AuthScope.USER_BOT,
    ),
    scopes_any=(
        frozenset({"moderator:manage:chat_messages"}),
        frozenset({"moderator:read:chat_messages"}),
    ),
    grants=(
        ("broadcaster_id", (frozenset({"channel:bot"}),)),
        (
            "moderator_id",
            (
                frozenset({"moderator:manage:chat_messages", "user:bot"}),
                frozenset({"moderator:read:chat_messages", "user:bot"}),
            ),
        ),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
    ),
    reply="fields",
    codes=(200, 400, 401),
)

PIN_CHAT_MESSAGE: Endpoint[None, None] = Endpoint(
    name="pin_chat_message",
    title="Pin Chat Message",
    group="Chat",
    method="PUT",
    path="/chat/pins",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#pin-chat-message",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.MODERATOR_MANAGE_CHAT_MESSAGES,
        AuthScope.USER_BOT,
    ),
    scopes_any=(frozenset({"moderator:manage:chat_messages"}),),
    grants=(
        ("broadcaster_id", (frozenset({"channel:bot"}),)),
        ("moderator_id", (frozenset({"moderator:manage:chat_messages", "user:bot"}),)),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="message_id", python="message_id", type="string", required=True),
        Parameter(name="duration_seconds", python="duration_seconds", type="int", unit="seconds", minimum=30, maximum=1800),
    ),
    reply="none",
    codes=(204, 400, 401),
)

UPDATE_PINNED_CHAT_MESSAGE: Endpoint[None, None] = Endpoint(
    name="update_pinned_chat_message",
    title="Update Pinned Chat Message",
    group="Chat",
    method="PATCH",
    path="/chat/pins",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#update-pinned-chat-message",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.MODERATOR_MANAGE_CHAT_MESSAGES,
        AuthScope.USER_BOT,
    ),
    scopes_any=(frozenset({"moderator:manage:chat_messages"}),),
    grants=(
        ("broadcaster_id", (frozenset({"channel:bot"}),)),
        ("moderator_id", (frozenset({"moderator:manage:chat_messages", "user:bot"}),)),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="message_id", python="message_id", type="string", required=True),
        Parameter(name="duration_seconds", python="duration_seconds", type="int", unit="seconds", minimum=30, maximum=1800),
    ),
    reply="none",
    codes=(204, 400, 401),
)

UNPIN_CHAT_MESSAGE: Endpoint[None, None] = Endpoint(
    name="unpin_chat_message",
    title="Unpin Chat Message",
    group="Chat",
    method="DELETE",
    path="/chat/pins",
    docs_url="https://dev.twitch.tv/docs/api/reference/chat/#unpin-chat-message",
    module="chat",
    tokens=("app", "user"),
    scopes=(
        AuthScope.CHANNEL_BOT,
        AuthScope.MODERATOR_MANAGE_CHAT_MESSAGES,
        AuthScope.USER_BOT,
    ),
    scopes_any=(frozenset({"moderator:manage:chat_messages"}),),
    grants=(
        ("broadcaster_id", (frozenset({"channel:bot"}),)),
        ("moderator_id", (frozenset({"moderator:manage:chat_messages", "user:bot"}),)),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="moderator_id", python="moderator_id", type="string", required=True, who="moderator"),
        Parameter(name="message_id", python="message_id", type="string", required=True),
    ),
    reply="none",
    codes=(204, 400, 401),
)
