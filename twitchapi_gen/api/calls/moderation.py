"""Moderation: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import moderation as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.moderation import (
        AutoModAction,
        AutoModMessageInput,
        AutoModSettings,
        AutoModStatus,
        Ban,
        BannedUser,
        BlockedTerm,
        ChatWarning,
        ModeratedChannel,
        Moderator,
        ShieldModeStatus,
        SuspiciousUser,
        SuspiciousUserTreatment,
        UnbanRequest,
        UnbanRequestResolution,
        UnbanRequestStatus,
        Vip,
    )
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def check_automod_status(
    broadcaster_id: str,
    data: Iterable[AutoModMessageInput | Mapping[str, object]],
) -> Call[Page[AutoModStatus], AsyncPage[AutoModStatus]]:
    """`POST /helix/moderation/enforcements/status`"""
    return make_call(
        facts.CHECK_AUTOMOD_STATUS,
        {
            "broadcaster_id": broadcaster_id,
            "data": data,
        },
    )


def manage_held_automod_messages(
    user_id: str,
    msg_id: str,
    action: AutoModAction | str,
) -> Call[None, None]:
    """`POST /helix/moderation/automod/message`"""
    return make_call(
        facts.MANAGE_HELD_AUTOMOD_MESSAGES,
        {
            "user_id": user_id,
            "msg_id": msg_id,
            "action": action,
        },
    )


def get_automod_settings(
    broadcaster_id: str,
    moderator_id: str,
) -> Call[Page[AutoModSettings], AsyncPage[AutoModSettings]]:
    """`GET /helix/moderation/automod/settings`"""
    return make_call(
        facts.GET_AUTOMOD_SETTINGS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
        },
    )


def update_automod_settings(
    broadcaster_id: str,
    moderator_id: str,
    *,
    aggression: int | Unset = UNSET,
    bullying: int | Unset = UNSET,
    disability: int | Unset = UNSET,
    misogyny: int | Unset = UNSET,
    overall_level: int | Unset = UNSET,
    race_ethnicity_or_religion: int | Unset = UNSET,
    sex_based_terms: int | Unset = UNSET,
    sexuality_sex_or_gender: int | Unset = UNSET,
    swearing: int | Unset = UNSET,
) -> Call[Page[AutoModSettings], AsyncPage[AutoModSettings]]:
    """`PUT /helix/moderation/automod/settings`"""
    return make_call(
        facts.UPDATE_AUTOMOD_SETTINGS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "aggression": aggression,
            "bullying": bullying,
            "disability": disability,
            "misogyny": misogyny,
            "overall_level": overall_level,
            "race_ethnicity_or_religion": race_ethnicity_or_religion,
            "sex_based_terms": sex_based_terms,
            "sexuality_sex_or_gender": sexuality_sex_or_gender,
            "swearing": swearing,
        },
    )


def get_banned_users(
    broadcaster_id: str,
    *,
    user_ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
) -> Call[Page[BannedUser], AsyncPage[BannedUser]]:
    """`GET /helix/moderation/banned`"""
    return make_call(
        facts.GET_BANNED_USERS,
        {
            "broadcaster_id": broadcaster_id,
            "user_ids": user_ids,
            "first": first,
            "after": after,
            "before": before,
        },
        limit,
    )


def ban_user(
    broadcaster_id: str,
    moderator_id: str,
    *,
    user_id: str,
    duration: int | timedelta | Unset = UNSET,
    reason: str | Unset = UNSET,
) -> Call[Page[Ban], AsyncPage[Ban]]:
    """`POST /helix/moderation/bans`"""
    return make_call(
        facts.BAN_USER,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "user_id": user_id,
            "duration": duration,
            "reason": reason,
        },
    )


def unban_user(
    broadcaster_id: str,
    moderator_id: str,
    *,
    user_id: str,
) -> Call[None, None]:
    """`DELETE /helix/moderation/bans`"""
    return make_call(
        facts.UNBAN_USER,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "user_id": user_id,
        },
    )


def get_unban_requests(
    broadcaster_id: str,
    moderator_id: str,
    status: UnbanRequestStatus | str,
    *,
    user_id: str | None = None,
    after: str | None = None,
    first: int | None = None,
    limit: int | None = None,
) -> Call[Page[UnbanRequest], AsyncPage[UnbanRequest]]:
    """`GET /helix/moderation/unban_requests`"""
    return make_call(
        facts.GET_UNBAN_REQUESTS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "status": status,
            "user_id": user_id,
            "after": after,
            "first": first,
        },
        limit,
    )


def resolve_unban_requests(
    broadcaster_id: str,
    moderator_id: str,
    *,
    unban_request_id: str,
    status: UnbanRequestResolution | str,
    resolution_text: str | Unset = UNSET,
) -> Call[Page[UnbanRequest], AsyncPage[UnbanRequest]]:
    """`PATCH /helix/moderation/unban_requests`"""
    return make_call(
        facts.RESOLVE_UNBAN_REQUESTS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "unban_request_id": unban_request_id,
            "status": status,
            "resolution_text": resolution_text,
        },
    )


def get_blocked_terms(
    broadcaster_id: str,
    moderator_id: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[BlockedTerm], AsyncPage[BlockedTerm]]:
    """`GET /helix/moderation/blocked_terms`"""
    return make_call(
        facts.GET_BLOCKED_TERMS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "first": first,
            "after": after,
        },
        limit,
    )


def add_blocked_term(
    broadcaster_id: str,
    moderator_id: str,
    text: str,
) -> Call[Page[BlockedTerm], AsyncPage[BlockedTerm]]:
    """`POST /helix/moderation/blocked_terms`"""
    return make_call(
        facts.ADD_BLOCKED_TERM,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "text": text,
        },
    )


def remove_blocked_term(
    broadcaster_id: str,
    moderator_id: str,
    *,
    id: str,
) -> Call[None, None]:
    """`DELETE /helix/moderation/blocked_terms`"""
    return make_call(
        facts.REMOVE_BLOCKED_TERM,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "id": id,
        },
    )


def delete_chat_messages(
    broadcaster_id: str,
    moderator_id: str,
    *,
    message_id: str | Unset = UNSET,
) -> Call[None, None]:
    """`DELETE /helix/moderation/chat`"""
    return make_call(
        facts.DELETE_CHAT_MESSAGES,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "message_id": message_id,
        },
    )


def get_moderated_channels(
    user_id: str,
    *,
    after: str | None = None,
    first: int | None = None,
    limit: int | None = None,
) -> Call[Page[ModeratedChannel], AsyncPage[ModeratedChannel]]:
    """`GET /helix/moderation/channels`"""
    return make_call(
        facts.GET_MODERATED_CHANNELS,
        {
            "user_id": user_id,
            "after": after,
            "first": first,
        },
        limit,
    )


def get_moderators(
    broadcaster_id: str,
    *,
    user_ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Moderator], AsyncPage[Moderator]]:
    """`GET /helix/moderation/moderators`"""
    return make_call(
        facts.GET_MODERATORS,
        {
            "broadcaster_id": broadcaster_id,
            "user_ids": user_ids,
            "first": first,
            "after": after,
        },
        limit,
    )


def add_channel_moderator(
    broadcaster_id: str,
    user_id: str,
) -> Call[None, None]:
    """`POST /helix/moderation/moderators`"""
    return make_call(
        facts.ADD_CHANNEL_MODERATOR,
        {
            "broadcaster_id": broadcaster_id,
            "user_id": user_id,
        },
    )


def remove_channel_moderator(
    broadcaster_id: str,
    user_id: str,
) -> Call[None, None]:
    """`DELETE /helix/moderation/moderators`"""
    return make_call(
        facts.REMOVE_CHANNEL_MODERATOR,
        {
            "broadcaster_id": broadcaster_id,
            "user_id": user_id,
        },
    )


def get_vips(
    broadcaster_id: str,
    *,
    user_ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Vip], AsyncPage[Vip]]:
    """`GET /helix/channels/vips`"""
    return make_call(
        facts.GET_VIPS,
        {
            "broadcaster_id": broadcaster_id,
            "user_ids": user_ids,
            "first": first,
            "after": after,
        },
        limit,
    )


def add_channel_vip(
    broadcaster_id: str,
    user_id: str,
) -> Call[None, None]:
    """`POST /helix/channels/vips`"""
    return make_call(
        facts.ADD_CHANNEL_VIP,
        {
            "broadcaster_id": broadcaster_id,
            "user_id": user_id,
        },
    )


def remove_channel_vip(
    broadcaster_id: str,
    user_id: str,
) -> Call[None, None]:
    """`DELETE /helix/channels/vips`"""
    return make_call(
        facts.REMOVE_CHANNEL_VIP,
        {
            "broadcaster_id": broadcaster_id,
            "user_id": user_id,
        },
    )


def update_shield_mode_status(
    broadcaster_id: str,
    moderator_id: str,
    is_active: bool,
) -> Call[Page[ShieldModeStatus], AsyncPage[ShieldModeStatus]]:
    """`PUT /helix/moderation/shield_mode`"""
    return make_call(
        facts.UPDATE_SHIELD_MODE_STATUS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "is_active": is_active,
        },
    )


def get_shield_mode_status(
    broadcaster_id: str,
    moderator_id: str,
) -> Call[Page[ShieldModeStatus], AsyncPage[ShieldModeStatus]]:
    """`GET /helix/moderation/shield_mode`"""
    return make_call(
        facts.GET_SHIELD_MODE_STATUS,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
        },
    )


def warn_chat_user(
    broadcaster_id: str,
    moderator_id: str,
    *,
    user_id: str,
    reason: str,
) -> Call[Page[ChatWarning], AsyncPage[ChatWarning]]:
    """`POST /helix/moderation/warnings`"""
    return make_call(
        facts.WARN_CHAT_USER,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "user_id": user_id,
            "reason": reason,
        },
    )


def add_suspicious_status_to_chat_user(
    broadcaster_id: str,
    moderator_id: str,
    *,
    user_id: str,
    status: SuspiciousUserTreatment | str,
) -> Call[Page[SuspiciousUser], AsyncPage[SuspiciousUser]]:
    """`POST /helix/moderation/suspicious_users`"""
    return make_call(
        facts.ADD_SUSPICIOUS_STATUS_TO_CHAT_USER,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "user_id": user_id,
            "status": status,
        },
    )


def remove_suspicious_status_from_chat_user(
    broadcaster_id: str,
    moderator_id: str,
    *,
    user_id: str,
) -> Call[Page[SuspiciousUser], AsyncPage[SuspiciousUser]]:
    """`DELETE /helix/moderation/suspicious_users`"""
    return make_call(
        facts.REMOVE_SUSPICIOUS_STATUS_FROM_CHAT_USER,
        {
            "broadcaster_id": broadcaster_id,
            "moderator_id": moderator_id,
            "user_id": user_id,
        },
    )
