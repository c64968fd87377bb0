"""Moderation: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import FRAGMENT, read_fragment
from twitchapi_gen.api.eventsub.models import moderation as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    join,
    key,
    moment,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_moderator_user_id = key("moderator_user_id")
k_moderator_user_login = key("moderator_user_login")
k_moderator_user_name = key("moderator_user_name")
k_reason = key("reason")
k_banned_at = key("banned_at")
k_ends_at = key("ends_at")
k_is_permanent = key("is_permanent")
k_id = key("id")
k_text = key("text")
k_created_at = key("created_at")
k_resolution_text = key("resolution_text")
k_status = key("status")
k_follow_duration_minutes = key("follow_duration_minutes")
k_wait_time_seconds = key("wait_time_seconds")
k_expires_at = key("expires_at")
k_viewer_count = key("viewer_count")
k_message_id = key("message_id")
k_message_body = key("message_body")
k_action = key("action")
k_list_ = key("list")
k_terms = key("terms")
k_from_automod = key("from_automod")
k_is_approved = key("is_approved")
k_moderator_message = key("moderator_message")
k_source_broadcaster_user_id = key("source_broadcaster_user_id")
k_source_broadcaster_user_login = key("source_broadcaster_user_login")
k_source_broadcaster_user_name = key("source_broadcaster_user_name")
k_followers = key("followers")
k_slow = key("slow")
k_vip = key("vip")
k_unvip = key("unvip")
k_mod = key("mod")
k_unmod = key("unmod")
k_ban = key("ban")
k_unban = key("unban")
k_timeout = key("timeout")
k_untimeout = key("untimeout")
k_raid = key("raid")
k_unraid = key("unraid")
k_delete = key("delete")
k_automod_terms = key("automod_terms")
k_unban_request = key("unban_request")
k_shared_chat_ban = key("shared_chat_ban")
k_shared_chat_unban = key("shared_chat_unban")
k_shared_chat_timeout = key("shared_chat_timeout")
k_shared_chat_untimeout = key("shared_chat_untimeout")
k_shared_chat_delete = key("shared_chat_delete")
k_chat_rules_cited = key("chat_rules_cited")
k_warn = key("warn")
k_low_trust_status = key("low_trust_status")
k_fragments = key("fragments")
k_shared_ban_channel_ids = key("shared_ban_channel_ids")
k_types = key("types")
k_ban_evasion_evaluation = key("ban_evasion_evaluation")
k_message = key("message")
k_started_at = key("started_at")
k_ended_at = key("ended_at")

_BAN_EVASION = choices(models.BanEvasion)
_LOW_TRUST_STATUS = choices(models.LowTrustStatus)
_MODERATE_ACTION = choices(models.ModerateAction)
_SUSPICIOUS_USER_TYPE = choices(models.SuspiciousUserType)
_TERMS_ACTION = choices(models.TermsAction)
_TERMS_LIST = choices(models.TermsList)
_UNBAN_REQUEST_STATUS = choices(models.UnbanRequestStatus)


CHANNEL_BAN = Table(
    models.ChannelBan,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("reason", "reason", TEXT),
        Field("banned_at", "banned_at", MOMENT),
        Field("ends_at", "ends_at", Nullable(MOMENT)),
        Field("is_permanent", "is_permanent", Nullable(FLAG)),
    ),
)


def read_channel_ban(value: dict[str, Any]) -> models.ChannelBan:
    """Reads ChannelBan."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_reason = value[k_reason]
        f_banned_at = when(value[k_banned_at])
        f_ends_at = value[k_ends_at]
        f_is_permanent = value[k_is_permanent]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is f_reason.__class__
            is str
            and f_banned_at.tzinfo is not None
            and (f_is_permanent is None or f_is_permanent.__class__ is bool)
        ):
            made = new(models.ChannelBan)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.reason = f_reason
            made.banned_at = f_banned_at
            made.ends_at = None if f_ends_at is None else moment(f_ends_at)
            made.is_permanent = f_is_permanent
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_BAN.read(value)


CHANNEL_UNBAN = Table(
    models.ChannelUnban,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
    ),
)


def read_channel_unban(value: dict[str, Any]) -> models.ChannelUnban:
    """Reads ChannelUnban."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
        ):
            made = new(models.ChannelUnban)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_UNBAN.read(value)


CHANNEL_UNBAN_REQUEST_CREATE = Table(
    models.ChannelUnbanRequestCreate,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("text", "text", TEXT),
        Field("created_at", "created_at", MOMENT),
    ),
)


def read_channel_unban_request_create(value: dict[str, Any]) -> models.ChannelUnbanRequestCreate:
    """Reads ChannelUnbanRequestCreate."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_text = value[k_text]
        f_created_at = when(value[k_created_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_text.__class__
            is str
            and f_created_at.tzinfo is not None
        ):
            made = new(models.ChannelUnbanRequestCreate)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.text = f_text
            made.created_at = f_created_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_UNBAN_REQUEST_CREATE.read(value)


CHANNEL_UNBAN_REQUEST_RESOLVE = Table(
    models.ChannelUnbanRequestResolve,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("resolution_text", "resolution_text", Nullable(TEXT)),
        Field("status", "status", Choice(models.UnbanRequestStatus)),
        Field("moderator_user_id", "moderator_user_id", Nullable(TEXT), absent=True),
        Field("moderator_user_login", "moderator_user_login", Nullable(TEXT), absent=True),
        Field("moderator_user_name", "moderator_user_name", Nullable(TEXT), absent=True),
    ),
)


def read_channel_unban_request_resolve(value: dict[str, Any]) -> models.ChannelUnbanRequestResolve:
    """Reads ChannelUnbanRequestResolve."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_resolution_text = value[k_resolution_text]
        f_moderator_user_id = value.get(k_moderator_user_id)
        f_moderator_user_login = value.get(k_moderator_user_login)
        f_moderator_user_name = value.get(k_moderator_user_name)
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
            and (f_resolution_text is None or f_resolution_text.__class__ is str)
            and (f_moderator_user_id is None or f_moderator_user_id.__class__ is str)
            and (f_moderator_user_login is None or f_moderator_user_login.__class__ is str)
            and (f_moderator_user_name is None or f_moderator_user_name.__class__ is str)
        ):
            made = new(models.ChannelUnbanRequestResolve)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.resolution_text = f_resolution_text
            made.status = _UNBAN_REQUEST_STATUS[value[k_status]]
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_UNBAN_REQUEST_RESOLVE.read(value)


FOLLOWERS_MODE = Table(models.FollowersMode, (Field("follow_duration_minutes", "follow_duration_minutes", WHOLE),))


def read_followers_mode(value: dict[str, Any]) -> models.FollowersMode:
    """Reads FollowersMode."""
    try:
        f_follow_duration_minutes = value[k_follow_duration_minutes]
        if f_follow_duration_minutes.__class__ is int:
            made = new(models.FollowersMode)
            made.follow_duration_minutes = f_follow_duration_minutes
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FOLLOWERS_MODE.read(value)


SLOW_MODE = Table(models.SlowMode, (Field("wait_time_seconds", "wait_time_seconds", WHOLE),))


def read_slow_mode(value: dict[str, Any]) -> models.SlowMode:
    """Reads SlowMode."""
    try:
        f_wait_time_seconds = value[k_wait_time_seconds]
        if f_wait_time_seconds.__class__ is int:
            made = new(models.SlowMode)
            made.wait_time_seconds = f_wait_time_seconds
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SLOW_MODE.read(value)


MODERATED_USER = Table(
    models.ModeratedUser,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_moderated_user(value: dict[str, Any]) -> models.ModeratedUser:
    """Reads ModeratedUser."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str:
            made = new(models.ModeratedUser)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATED_USER.read(value)


MODERATE_BAN = Table(
    models.ModerateBan,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("reason", "reason", Nullable(TEXT)),
    ),
)


def read_moderate_ban(value: dict[str, Any]) -> models.ModerateBan:
    """Reads ModerateBan."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_reason = value[k_reason]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and (f_reason is None or f_reason.__class__ is str):
            made = new(models.ModerateBan)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.reason = f_reason
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_BAN.read(value)


MODERATE_TIMEOUT = Table(
    models.ModerateTimeout,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("reason", "reason", Nullable(TEXT)),
        Field("expires_at", "expires_at", MOMENT),
    ),
)


def read_moderate_timeout(value: dict[str, Any]) -> models.ModerateTimeout:
    """Reads ModerateTimeout."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_reason = value[k_reason]
        f_expires_at = when(value[k_expires_at])
        if (
            f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str
            and (f_reason is None or f_reason.__class__ is str)
            and f_expires_at.tzinfo is not None
        ):
            made = new(models.ModerateTimeout)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.reason = f_reason
            made.expires_at = f_expires_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_TIMEOUT.read(value)


MODERATE_RAID = Table(
    models.ModerateRaid,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("viewer_count", "viewer_count", WHOLE),
    ),
)


def read_moderate_raid(value: dict[str, Any]) -> models.ModerateRaid:
    """Reads ModerateRaid."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_viewer_count = value[k_viewer_count]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str and f_viewer_count.__class__ is int:
            made = new(models.ModerateRaid)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.viewer_count = f_viewer_count
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_RAID.read(value)


MODERATE_DELETE = Table(
    models.ModerateDelete,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("message_id", "message_id", TEXT),
        Field("message_body", "message_body", TEXT),
    ),
)


def read_moderate_delete(value: dict[str, Any]) -> models.ModerateDelete:
    """Reads ModerateDelete."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_message_id = value[k_message_id]
        f_message_body = value[k_message_body]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is f_message_id.__class__ is f_message_body.__class__ is str:
            made = new(models.ModerateDelete)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.message_id = f_message_id
            made.message_body = f_message_body
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_DELETE.read(value)


MODERATE_TERMS = Table(
    models.ModerateTerms,
    (
        Field("action", "action", Choice(models.TermsAction)),
        Field("list", "list_", Choice(models.TermsList)),
        Field("terms", "terms", ListOf(TEXT)),
        Field("from_automod", "from_automod", FLAG),
    ),
)


def read_moderate_terms(value: dict[str, Any]) -> models.ModerateTerms:
    """Reads ModerateTerms."""
    try:
        f_terms = value[k_terms]
        f_from_automod = value[k_from_automod]
        if f_from_automod.__class__ is bool and f_terms.__class__ is list and join(f_terms).__class__ is str:
            made = new(models.ModerateTerms)
            made.action = _TERMS_ACTION[value[k_action]]
            made.list_ = _TERMS_LIST[value[k_list_]]
            made.terms = f_terms
            made.from_automod = f_from_automod
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_TERMS.read(value)


MODERATE_UNBAN_REQUEST = Table(
    models.ModerateUnbanRequest,
    (
        Field("is_approved", "is_approved", FLAG),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("moderator_message", "moderator_message", TEXT),
    ),
)


def read_moderate_unban_request(value: dict[str, Any]) -> models.ModerateUnbanRequest:
    """Reads ModerateUnbanRequest."""
    try:
        f_is_approved = value[k_is_approved]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_moderator_message = value[k_moderator_message]
        if (
            f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is f_moderator_message.__class__ is str
            and f_is_approved.__class__ is bool
        ):
            made = new(models.ModerateUnbanRequest)
            made.is_approved = f_is_approved
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.moderator_message = f_moderator_message
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_UNBAN_REQUEST.read(value)


CHANNEL_MODERATE_V1 = Table(
    models.ChannelModerateV1,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("source_broadcaster_user_id", "source_broadcaster_user_id", TEXT, absent=True),
        Field("source_broadcaster_user_login", "source_broadcaster_user_login", TEXT, absent=True),
        Field("source_broadcaster_user_name", "source_broadcaster_user_name", Nullable(TEXT), absent=True),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("action", "action", Choice(models.ModerateAction)),
        Field("followers", "followers", Nullable(Object(FOLLOWERS_MODE))),
        Field("slow", "slow", Nullable(Object(SLOW_MODE))),
        Field("vip", "vip", Nullable(Object(MODERATED_USER))),
        Field("unvip", "unvip", Nullable(Object(MODERATED_USER))),
        Field("mod", "mod", Nullable(Object(MODERATED_USER))),
        Field("unmod", "unmod", Nullable(Object(MODERATED_USER))),
        Field("ban", "ban", Nullable(Object(MODERATE_BAN))),
        Field("unban", "unban", Nullable(Object(MODERATED_USER))),
        Field("timeout", "timeout", Nullable(Object(MODERATE_TIMEOUT))),
        Field("untimeout", "untimeout", Nullable(Object(MODERATED_USER))),
        Field("raid", "raid", Nullable(Object(MODERATE_RAID))),
        Field("unraid", "unraid", Nullable(Object(MODERATED_USER))),
        Field("delete", "delete", Nullable(Object(MODERATE_DELETE))),
        Field("automod_terms", "automod_terms", Nullable(Object(MODERATE_TERMS))),
        Field("unban_request", "unban_request", Nullable(Object(MODERATE_UNBAN_REQUEST))),
        Field("shared_chat_ban", "shared_chat_ban", Nullable(Object(MODERATE_BAN))),
        Field("shared_chat_unban", "shared_chat_unban", Nullable(Object(MODERATED_USER))),
        Field("shared_chat_timeout", "shared_chat_timeout", Nullable(Object(MODERATE_TIMEOUT))),
        Field("shared_chat_untimeout", "shared_chat_untimeout", Nullable(Object(MODERATED_USER))),
        Field("shared_chat_delete", "shared_chat_delete", Nullable(Object(MODERATE_DELETE))),
    ),
)


def read_channel_moderate_v1(value: dict[str, Any]) -> models.ChannelModerateV1:
    """Reads ChannelModerateV1."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_source_broadcaster_user_id = value.get(k_source_broadcaster_user_id)
        f_source_broadcaster_user_login = value.get(k_source_broadcaster_user_login)
        f_source_broadcaster_user_name = value.get(k_source_broadcaster_user_name)
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_followers = value[k_followers]
        f_slow = value[k_slow]
        f_vip = value[k_vip]
        f_unvip = value[k_unvip]
        f_mod = value[k_mod]
        f_unmod = value[k_unmod]
        f_ban = value[k_ban]
        f_unban = value[k_unban]
        f_timeout = value[k_timeout]
        f_untimeout = value[k_untimeout]
        f_raid = value[k_raid]
        f_unraid = value[k_unraid]
        f_delete = value[k_delete]
        f_automod_terms = value[k_automod_terms]
        f_unban_request = value[k_unban_request]
        f_shared_chat_ban = value[k_shared_chat_ban]
        f_shared_chat_unban = value[k_shared_chat_unban]
        f_shared_chat_timeout = value[k_shared_chat_timeout]
        f_shared_chat_untimeout = value[k_shared_chat_untimeout]
        f_shared_chat_delete = value[k_shared_chat_delete]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and (f_source_broadcaster_user_id is None or f_source_broadcaster_user_id.__class__ is str)
            and (f_source_broadcaster_user_login is None or f_source_broadcaster_user_login.__class__ is str)
            and (f_source_broadcaster_user_name is None or f_source_broadcaster_user_name.__class__ is str)
        ):
            made = new(models.ChannelModerateV1)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.source_broadcaster_user_id = f_source_broadcaster_user_id
            made.source_broadcaster_user_login = f_source_broadcaster_user_login
            made.source_broadcaster_user_name = f_source_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.action = _MODERATE_ACTION[value[k_action]]
            made.followers = None if f_followers is None else read_followers_mode(f_followers)
            made.slow = None if f_slow is None else read_slow_mode(f_slow)
            made.vip = None if f_vip is None else read_moderated_user(f_vip)
            made.unvip = None if f_unvip is None else read_moderated_user(f_unvip)
            made.mod = None if f_mod is None else read_moderated_user(f_mod)
            made.unmod = None if f_unmod is None else read_moderated_user(f_unmod)
            made.ban = None if f_ban is None else read_moderate_ban(f_ban)
            made.unban = None if f_unban is None else read_moderated_user(f_unban)
            made.timeout = None if f_timeout is None else read_moderate_timeout(f_timeout)
            made.untimeout = None if f_untimeout is None else read_moderated_user(f_untimeout)
            made.raid = None if f_raid is None else read_moderate_raid(f_raid)
            made.unraid = None if f_unraid is None else read_moderated_user(f_unraid)
            made.delete = None if f_delete is None else read_moderate_delete(f_delete)
            made.automod_terms = None if f_automod_terms is None else read_moderate_terms(f_automod_terms)
            made.unban_request = None if f_unban_request is None else read_moderate_unban_request(f_unban_request)
            made.shared_chat_ban = None if f_shared_chat_ban is None else read_moderate_ban(f_shared_chat_ban)
            made.shared_chat_unban = None if f_shared_chat_unban is None else read_moderated_user(f_shared_chat_unban)
            made.shared_chat_timeout = None if f_shared_chat_timeout is None else read_moderate_timeout(f_shared_chat_timeout)
            made.shared_chat_untimeout = None if f_shared_chat_untimeout is None else read_moderated_user(f_shared_chat_untimeout)
            made.shared_chat_delete = None if f_shared_chat_delete is None else read_moderate_delete(f_shared_chat_delete)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_MODERATE_V1.read(value)


MODERATE_WARN = Table(
    models.ModerateWarn,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("reason", "reason", Nullable(TEXT)),
        Field("chat_rules_cited", "chat_rules_cited", Nullable(ListOf(TEXT))),
    ),
)


def read_moderate_warn(value: dict[str, Any]) -> models.ModerateWarn:
    """Reads ModerateWarn."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_reason = value[k_reason]
        f_chat_rules_cited = value[k_chat_rules_cited]
        if (
            f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str
            and (f_reason is None or f_reason.__class__ is str)
            and (f_chat_rules_cited is None or f_chat_rules_cited.__class__ is list and join(f_chat_rules_cited).__class__ is str)
        ):
            made = new(models.ModerateWarn)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.reason = f_reason
            made.chat_rules_cited = f_chat_rules_cited
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATE_WARN.read(value)


CHANNEL_MODERATE = Table(
    models.ChannelModerate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("source_broadcaster_user_id", "source_broadcaster_user_id", TEXT, absent=True),
        Field("source_broadcaster_user_login", "source_broadcaster_user_login", TEXT, absent=True),
        Field("source_broadcaster_user_name", "source_broadcaster_user_name", Nullable(TEXT), absent=True),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("action", "action", Choice(models.ModerateAction)),
        Field("followers", "followers", Nullable(Object(FOLLOWERS_MODE))),
        Field("slow", "slow", Nullable(Object(SLOW_MODE))),
        Field("vip", "vip", Nullable(Object(MODERATED_USER))),
        Field("unvip", "unvip", Nullable(Object(MODERATED_USER))),
        Field("mod", "mod", Nullable(Object(MODERATED_USER)), absent=True),
        Field("unmod", "unmod", Nullable(Object(MODERATED_USER))),
        Field("ban", "ban", Nullable(Object(MODERATE_BAN))),
        Field("unban", "unban", Nullable(Object(MODERATED_USER))),
        Field("timeout", "timeout", Nullable(Object(MODERATE_TIMEOUT))),
        Field("untimeout", "untimeout", Nullable(Object(MODERATED_USER))),
        Field("raid", "raid", Nullable(Object(MODERATE_RAID))),
        Field("unraid", "unraid", Nullable(Object(MODERATED_USER))),
        Field("delete", "delete", Nullable(Object(MODERATE_DELETE))),
        Field("automod_terms", "automod_terms", Nullable(Object(MODERATE_TERMS))),
        Field("unban_request", "unban_request", Nullable(Object(MODERATE_UNBAN_REQUEST))),
        Field("warn", "warn", Nullable(Object(MODERATE_WARN))),
        Field("shared_chat_ban", "shared_chat_ban", Nullable(Object(MODERATE_BAN))),
        Field("shared_chat_unban", "shared_chat_unban", Nullable(Object(MODERATED_USER))),
        Field("shared_chat_timeout", "shared_chat_timeout", Nullable(Object(MODERATE_TIMEOUT))),
        Field("shared_chat_untimeout", "shared_chat_untimeout", Nullable(Object(MODERATED_USER))),
        Field("shared_chat_delete", "shared_chat_delete", Nullable(Object(MODERATE_DELETE))),
    ),
)


def read_channel_moderate(value: dict[str, Any]) -> models.ChannelModerate:
    """Reads ChannelModerate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_source_broadcaster_user_id = value.get(k_source_broadcaster_user_id)
        f_source_broadcaster_user_login = value.get(k_source_broadcaster_user_login)
        f_source_broadcaster_user_name = value.get(k_source_broadcaster_user_name)
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_followers = value[k_followers]
        f_slow = value[k_slow]
        f_vip = value[k_vip]
        f_unvip = value[k_unvip]
        f_mod = value.get(k_mod)
        f_unmod = value[k_unmod]
        f_ban = value[k_ban]
        f_unban = value[k_unban]
        f_timeout = value[k_timeout]
        f_untimeout = value[k_untimeout]
        f_raid = value[k_raid]
        f_unraid = value[k_unraid]
        f_delete = value[k_delete]
        f_automod_terms = value[k_automod_terms]
        f_unban_request = value[k_unban_request]
        f_warn = value[k_warn]
        f_shared_chat_ban = value[k_shared_chat_ban]
        f_shared_chat_unban = value[k_shared_chat_unban]
        f_shared_chat_timeout = value[k_shared_chat_timeout]
        f_shared_chat_untimeout = value[k_shared_chat_untimeout]
        f_shared_chat_delete = value[k_shared_chat_delete]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and (f_source_broadcaster_user_id is None or f_source_broadcaster_user_id.__class__ is str)
            and (f_source_broadcaster_user_login is None or f_source_broadcaster_user_login.__class__ is str)
            and (f_source_broadcaster_user_name is None or f_source_broadcaster_user_name.__class__ is str)
        ):
            made = new(models.ChannelModerate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.source_broadcaster_user_id = f_source_broadcaster_user_id
            made.source_broadcaster_user_login = f_source_broadcaster_user_login
            made.source_broadcaster_user_name = f_source_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.action = _MODERATE_ACTION[value[k_action]]
            made.followers = None if f_followers is None else read_followers_mode(f_followers)
            made.slow = None if f_slow is None else read_slow_mode(f_slow)
            made.vip = None if f_vip is None else read_moderated_user(f_vip)
            made.unvip = None if f_unvip is None else read_moderated_user(f_unvip)
            made.mod = None if f_mod is None else read_moderated_user(f_mod)
            made.unmod = None if f_unmod is None else read_moderated_user(f_unmod)
            made.ban = None if f_ban is None else read_moderate_ban(f_ban)
            made.unban = None if f_unban is None else read_moderated_user(f_unban)
            made.timeout = None if f_timeout is None else read_moderate_timeout(f_timeout)
            made.untimeout = None if f_untimeout is None else read_moderated_user(f_untimeout)
            made.raid = None if f_raid is None else read_moderate_raid(f_raid)
            made.unraid = None if f_unraid is None else read_moderated_user(f_unraid)
            made.delete = None if f_delete is None else read_moderate_delete(f_delete)
            made.automod_terms = None if f_automod_terms is None else read_moderate_terms(f_automod_terms)
            made.unban_request = None if f_unban_request is None else read_moderate_unban_request(f_unban_request)
            made.warn = None if f_warn is None else read_moderate_warn(f_warn)
            made.shared_chat_ban = None if f_shared_chat_ban is None else read_moderate_ban(f_shared_chat_ban)
            made.shared_chat_unban = None if f_shared_chat_unban is None else read_moderated_user(f_shared_chat_unban)
            made.shared_chat_timeout = None if f_shared_chat_timeout is None else read_moderate_timeout(f_shared_chat_timeout)
            made.shared_chat_untimeout = None if f_shared_chat_untimeout is None else read_moderated_user(f_shared_chat_untimeout)
            made.shared_chat_delete = None if f_shared_chat_delete is None else read_moderate_delete(f_shared_chat_delete)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_MODERATE.read(value)


CHANNEL_MODERATOR_ADD = Table(
    models.ChannelModeratorAdd,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_channel_moderator_add(value: dict[str, Any]) -> models.ChannelModeratorAdd:
    """Reads ChannelModeratorAdd."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
        ):
            made = new(models.ChannelModeratorAdd)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_MODERATOR_ADD.read(value)


CHANNEL_MODERATOR_REMOVE = Table(
    models.ChannelModeratorRemove,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_channel_moderator_remove(value: dict[str, Any]) -> models.ChannelModeratorRemove:
    """Reads ChannelModeratorRemove."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
        ):
            made = new(models.ChannelModeratorRemove)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_MODERATOR_REMOVE.read(value)


SUSPICIOUS_USER_UPDATE = Table(
    models.SuspiciousUserUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("low_trust_status", "low_trust_status", Choice(models.LowTrustStatus)),
    ),
)


def read_suspicious_user_update(value: dict[str, Any]) -> models.SuspiciousUserUpdate:
    """Reads SuspiciousUserUpdate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_name = value[k_moderator_user_name]
        f_moderator_user_login = value[k_moderator_user_login]
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_name.__class__
            is f_moderator_user_login.__class__
            is f_user_id.__class__
            is f_user_name.__class__
            is f_user_login.__class__
            is str
        ):
            made = new(models.SuspiciousUserUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_name = f_moderator_user_name
            made.moderator_user_login = f_moderator_user_login
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.low_trust_status = _LOW_TRUST_STATUS[value[k_low_trust_status]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUSPICIOUS_USER_UPDATE.read(value)


SUSPICIOUS_MESSAGE_BODY = Table(
    models.SuspiciousMessageBody,
    (
        Field("message_id", "message_id", TEXT),
        Field("text", "text", TEXT),
        Field("fragments", "fragments", ListOf(Object(FRAGMENT))),
    ),
)


def read_suspicious_message_body(value: dict[str, Any]) -> models.SuspiciousMessageBody:
    """Reads SuspiciousMessageBody."""
    try:
        f_message_id = value[k_message_id]
        f_text = value[k_text]
        f_fragments = value[k_fragments]
        if f_message_id.__class__ is f_text.__class__ is str and f_fragments.__class__ is list:
            made = new(models.SuspiciousMessageBody)
            made.message_id = f_message_id
            made.text = f_text
            made.fragments = [read_fragment(one) for one in f_fragments]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUSPICIOUS_MESSAGE_BODY.read(value)


SUSPICIOUS_USER_MESSAGE = Table(
    models.SuspiciousUserMessage,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("low_trust_status", "low_trust_status", Choice(models.LowTrustStatus)),
        Field("shared_ban_channel_ids", "shared_ban_channel_ids", ListOf(TEXT), empty=True),
        Field("types", "types", ListOf(Choice(models.SuspiciousUserType))),
        Field("ban_evasion_evaluation", "ban_evasion_evaluation", Choice(models.BanEvasion)),
        Field("message", "message", Object(SUSPICIOUS_MESSAGE_BODY)),
    ),
)


def read_suspicious_user_message(value: dict[str, Any]) -> models.SuspiciousUserMessage:
    """Reads SuspiciousUserMessage."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        f_shared_ban_channel_ids = value[k_shared_ban_channel_ids]
        f_types = value[k_types]
        f_message = value[k_message]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_user_id.__class__
            is f_user_name.__class__
            is f_user_login.__class__
            is str
            and (f_shared_ban_channel_ids is None or f_shared_ban_channel_ids.__class__ is list and join(f_shared_ban_channel_ids).__class__ is str)
            and f_types.__class__ is list
        ):
            made = new(models.SuspiciousUserMessage)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.low_trust_status = _LOW_TRUST_STATUS[value[k_low_trust_status]]
            made.shared_ban_channel_ids = [] if f_shared_ban_channel_ids is None else f_shared_ban_channel_ids
            made.types = [_SUSPICIOUS_USER_TYPE[one] for one in f_types]
            made.ban_evasion_evaluation = _BAN_EVASION[value[k_ban_evasion_evaluation]]
            made.message = read_suspicious_message_body(f_message)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUSPICIOUS_USER_MESSAGE.read(value)


CHANNEL_VIP_ADD = Table(
    models.ChannelVipAdd,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
    ),
)


def read_channel_vip_add(value: dict[str, Any]) -> models.ChannelVipAdd:
    """Reads ChannelVipAdd."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is str
        ):
            made = new(models.ChannelVipAdd)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_VIP_ADD.read(value)


CHANNEL_VIP_REMOVE = Table(
    models.ChannelVipRemove,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
    ),
)


def read_channel_vip_remove(value: dict[str, Any]) -> models.ChannelVipRemove:
    """Reads ChannelVipRemove."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is str
        ):
            made = new(models.ChannelVipRemove)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_VIP_REMOVE.read(value)


CHANNEL_WARNING_ACKNOWLEDGE = Table(
    models.ChannelWarningAcknowledge,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_channel_warning_acknowledge(value: dict[str, Any]) -> models.ChannelWarningAcknowledge:
    """Reads ChannelWarningAcknowledge."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
        ):
            made = new(models.ChannelWarningAcknowledge)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_WARNING_ACKNOWLEDGE.read(value)


CHANNEL_WARNING_SEND = Table(
    models.ChannelWarningSend,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("reason", "reason", Nullable(TEXT)),
        Field("chat_rules_cited", "chat_rules_cited", Nullable(ListOf(TEXT))),
    ),
)


def read_channel_warning_send(value: dict[str, Any]) -> models.ChannelWarningSend:
    """Reads ChannelWarningSend."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_reason = value[k_reason]
        f_chat_rules_cited = value[k_chat_rules_cited]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
            and (f_reason is None or f_reason.__class__ is str)
            and (f_chat_rules_cited is None or f_chat_rules_cited.__class__ is list and join(f_chat_rules_cited).__class__ is str)
        ):
            made = new(models.ChannelWarningSend)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.reason = f_reason
            made.chat_rules_cited = f_chat_rules_cited
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_WARNING_SEND.read(value)


SHIELD_MODE = Table(
    models.ShieldMode,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("started_at", "started_at", MOMENT, absent=True),
        Field("ended_at", "ended_at", MOMENT, absent=True),
    ),
)


def read_shield_mode(value: dict[str, Any]) -> models.ShieldMode:
    """Reads ShieldMode."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_started_at = value.get(k_started_at)
        f_ended_at = value.get(k_ended_at)
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
        ):
            made = new(models.ShieldMode)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.started_at = None if f_started_at is None else moment(f_started_at)
            made.ended_at = None if f_ended_at is None else moment(f_ended_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHIELD_MODE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ChannelBan": (read_channel_ban, CHANNEL_BAN),
    "ChannelUnban": (read_channel_unban, CHANNEL_UNBAN),
    "ChannelUnbanRequestCreate": (read_channel_unban_request_create, CHANNEL_UNBAN_REQUEST_CREATE),
    "ChannelUnbanRequestResolve": (read_channel_unban_request_resolve, CHANNEL_UNBAN_REQUEST_RESOLVE),
    "ChannelModerateV1": (read_channel_moderate_v1, CHANNEL_MODERATE_V1),
    "ChannelModerate": (read_channel_moderate, CHANNEL_MODERATE),
    "ChannelModeratorAdd": (read_channel_moderator_add, CHANNEL_MODERATOR_ADD),
    "ChannelModeratorRemove": (read_channel_moderator_remove, CHANNEL_MODERATOR_REMOVE),
    "SuspiciousUserUpdate": (read_suspicious_user_update, SUSPICIOUS_USER_UPDATE),
    "SuspiciousUserMessage": (read_suspicious_user_message, SUSPICIOUS_USER_MESSAGE),
    "ChannelVipAdd": (read_channel_vip_add, CHANNEL_VIP_ADD),
    "ChannelVipRemove": (read_channel_vip_remove, CHANNEL_VIP_REMOVE),
    "ChannelWarningAcknowledge": (read_channel_warning_acknowledge, CHANNEL_WARNING_ACKNOWLEDGE),
    "ChannelWarningSend": (read_channel_warning_send, CHANNEL_WARNING_SEND),
    "ShieldMode": (read_shield_mode, SHIELD_MODE),
}
"""Of each kind of event: the fast reader and the table."""
