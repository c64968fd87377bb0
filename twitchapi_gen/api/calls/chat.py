"""Chat: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import chat as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.chat import (
        AnnouncementColor,
        AsyncGetChannelEmotesPage,
        AsyncGetChattersPage,
        AsyncGetEmoteSetsPage,
        AsyncGetGlobalEmotesPage,
        AsyncGetUserEmotesPage,
        ChatBadgeSet,
        ChatColor,
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
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_chatters(
    broadcaster_id: str,
    moderator_id: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetChattersPage, AsyncGetChattersPage]:
    """`GET /helix/chat/chatters`"""
    return make_call(
        facts.GET_CHATTERS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "first": first,
            "after": after,
        },
        limit,
    )


def get_channel_emotes(
    broadcaster_id: str,
) -> Call[GetChannelEmotesPage, AsyncGetChannelEmotesPage]:
    """`GET /helix/chat/emotes`"""
    return make_call(
        facts.GET_CHANNEL_EMOTES,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_global_emotes() -> Call[GetGlobalEmotesPage, AsyncGetGlobalEmotesPage]:
    """`GET /helix/chat/emotes/global`"""
    return make_call(
        facts.GET_GLOBAL_EMOTES,
        {},
    )


def get_emote_sets(
    emote_set_ids: str | Iterable[str],
) -> Call[GetEmoteSetsPage, AsyncGetEmoteSetsPage]:
    """`GET /helix/chat/emotes/set`"""
    return make_call(
        facts.GET_EMOTE_SETS,
        {
            "emote_set_ids": emote_set_ids,
        },
    )


def get_channel_chat_badges(
    broadcaster_id: str,
) -> Call[Page[ChatBadgeSet], AsyncPage[ChatBadgeSet]]:
    """`GET /helix/chat/badges`"""
    return make_call(
        facts.GET_CHANNEL_CHAT_BADGES,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_global_chat_badges() -> Call[Page[ChatBadgeSet], AsyncPage[ChatBadgeSet]]:
    """`GET /helix/chat/badges/global`"""
    return make_call(
        facts.GET_GLOBAL_CHAT_BADGES,
        {},
    )


def get_chat_settings(
    broadcaster_id: str,
    *,
    moderator_id: str | None = None,
) -> Call[Page[ChatSettings], AsyncPage[ChatSettings]]:
    """`GET /helix/chat/settings`"""
    return make_call(
        facts.GET_CHAT_SETTINGS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
        },
    )


def get_shared_chat_session(
    broadcaster_id: str,
) -> Call[Page[SharedChatSession], AsyncPage[SharedChatSession]]:
    """`GET /helix/shared_chat/session`"""
    return make_call(
        facts.GET_SHARED_CHAT_SESSION,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_user_emotes(
    user_id: str,
    *,
    after: str | None = None,
    broadcaster_id: str | None = None,
    limit: int | None = None,
) -> Call[GetUserEmotesPage, AsyncGetUserEmotesPage]:
    """`GET /helix/chat/emotes/user`"""
    return make_call(
        facts.GET_USER_EMOTES,
        {
            "user_id": user_id,
            "after": after,
            "broadcaster_id": broadcaster_id,
        },
        limit,
    )


def update_chat_settings(
    broadcaster_id: str,
    moderator_id: str,
    *,
    emote_mode: bool | Unset = UNSET,
    follower_mode: bool | Unset = UNSET,
    follower_mode_duration: int | timedelta | Unset = UNSET,
    non_moderator_chat_delay: bool | Unset = UNSET,
    non_moderator_chat_delay_duration: int | timedelta | Unset = UNSET,
    slow_mode: bool | Unset = UNSET,
    slow_mode_wait_time: int | timedelta | Unset = UNSET,
    subscriber_mode: bool | Unset = UNSET,
    unique_chat_mode: bool | Unset = UNSET,
) -> Call[Page[ChatSettings], AsyncPage[ChatSettings]]:
    """`PATCH /helix/chat/settings`"""
    return make_call(
        facts.UPDATE_CHAT_SETTINGS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "emote_mode": emote_mode,
            "follower_mode": follower_mode,
            "follower_mode_duration": follower_mode_duration,
            "non_moderator_chat_delay": non_moderator_chat_delay,
            "non_moderator_chat_delay_duration": non_moderator_chat_delay_duration,
            "slow_mode": slow_mode,
            "slow_mode_wait_time": slow_mode_wait_time,
            "subscriber_mode": subscriber_mode,
            "unique_chat_mode": unique_chat_mode,
        },
    )


def send_chat_announcement(
    broadcaster_id: str,
    moderator_id: str,
    message: str,
    *,
    color: AnnouncementColor | str | Unset = UNSET,
    for_source_only: bool | Unset = UNSET,
) -> Call[None, None]:
    """`POST /helix/chat/announcements`"""
    return make_call(
        facts.SEND_CHAT_ANNOUNCEMENT,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "message": message,
            "color": color,
            "for_source_only": for_source_only,
        },
    )


def send_a_shoutout(
    from_broadcaster_id: str,
    moderator_id: str,
    *,
    to_broadcaster_id: str,
) -> Call[None, None]:
    """`POST /helix/chat/shoutouts`"""
    return make_call(
        facts.SEND_A_SHOUTOUT,
        {
            "from_broadcaster_id": from_broadcaster_id,
            "moderator_id": moderator_id,
            "to_broadcaster_id": to_broadcaster_id,
        },
    )


def send_chat_message(
    broadcaster_id: str,
    sender_id: str,
    message: str,
    *,
    reply_parent_message_id: str | Unset = UNSET,
    for_source_only: bool | Unset = UNSET,
    pin: bool | Unset = UNSET,
) -> Call[Page[SentChatMessage], AsyncPage[SentChatMessage]]:
    """`POST /helix/chat/messages`"""
    return make_call(
        facts.SEND_CHAT_MESSAGE,
        {
            "broadcaster_id": broadcaster_id,
            "sender_id": sender_id,
            "message": message,
            "reply_parent_message_id": reply_parent_message_id,
            "for_source_only": for_source_only,
            "pin": pin,
        },
    )


def get_user_chat_color(
    user_ids: str | Iterable[str],
) -> Call[Page[UserChatColor], AsyncPage[UserChatColor]]:
    """`GET /helix/chat/color`"""
    return make_call(
        facts.GET_USER_CHAT_COLOR,
        {
            "user_ids": user_ids,
        },
    )


def update_user_chat_color(
    user_id: str,
    color: ChatColor | str,
) -> Call[None, None]:
    """`PUT /helix/chat/color`"""
    return make_call(
        facts.UPDATE_USER_CHAT_COLOR,
        {
            "user_id": user_id,
            "color": color,
        },
    )


def get_pinned_chat_message(
    broadcaster_id: str,
    moderator_id: str,
) -> Call[Page[PinnedChatMessage], AsyncPage[PinnedChatMessage]]:
    """`GET /helix/chat/pins`"""
    return make_call(
        facts.GET_PINNED_CHAT_MESSAGE,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
        },
    )


def pin_chat_message(
    broadcaster_id: str,
    moderator_id: str,
    *,
    message_id: str,
    duration_seconds: int | timedelta | Unset = UNSET,
) -> Call[None, None]:
    """`PUT /helix/chat/pins`"""
    return make_call(
        facts.PIN_CHAT_MESSAGE,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "message_id": message_id,
            "duration_seconds": duration_seconds,
        },
    )


def update_pinned_chat_message(
    broadcaster_id: str,
    moderator_id: str,
    *,
    message_id: str,
    duration_seconds: int | timedelta | Unset = UNSET,
) -> Call[None, None]:
    """`PATCH /helix/chat/pins`"""
    return make_call(
        facts.UPDATE_PINNED_CHAT_MESSAGE,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "message_id": message_id,
            "duration_seconds": duration_seconds,
        },
    )


def unpin_chat_message(
    broadcaster_id: str,
    moderator_id: str,
    *,
    message_id: str,
) -> Call[None, None]:
    """`DELETE /helix/chat/pins`"""
    return make_call(
        facts.UNPIN_CHAT_MESSAGE,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "message_id": message_id,
        },
    )
