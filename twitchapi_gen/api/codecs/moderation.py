"""Moderation: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/moderation.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import moderation as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    moment,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_msg_id = key("msg_id")
k_is_permitted = key("is_permitted")
k_broadcaster_id = key("broadcaster_id")
k_moderator_id = key("moderator_id")
k_overall_level = key("overall_level")
k_disability = key("disability")
k_aggression = key("aggression")
k_sexuality_sex_or_gender = key("sexuality_sex_or_gender")
k_misogyny = key("misogyny")
k_bullying = key("bullying")
k_swearing = key("swearing")
k_race_ethnicity_or_religion = key("race_ethnicity_or_religion")
k_sex_based_terms = key("sex_based_terms")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_expires_at = key("expires_at")
k_created_at = key("created_at")
k_reason = key("reason")
k_moderator_login = key("moderator_login")
k_moderator_name = key("moderator_name")
k_end_time = key("end_time")
k_id = key("id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_text = key("text")
k_status = key("status")
k_resolved_at = key("resolved_at")
k_resolution_text = key("resolution_text")
k_updated_at = key("updated_at")
k_is_active = key("is_active")
k_last_activated_at = key("last_activated_at")
k_types = key("types")

_SUSPICIOUS_USER_STATUS = choices(models.SuspiciousUserStatus)
_SUSPICIOUS_USER_TYPE = choices(models.SuspiciousUserType)
_UNBAN_REQUEST_STATUS = choices(models.UnbanRequestStatus)


AUTO_MOD_STATUS = Table(
    models.AutoModStatus,
    (
        Field("msg_id", "msg_id", TEXT),
        Field("is_permitted", "is_permitted", FLAG),
    ),
)


def read_auto_mod_status(value: dict[str, Any]) -> models.AutoModStatus:
    """Reads AutoModStatus."""
    try:
        f_msg_id = value[k_msg_id]
        f_is_permitted = value[k_is_permitted]
        if f_msg_id.__class__ is str and f_is_permitted.__class__ is bool:
            made = new(models.AutoModStatus)
            made.msg_id = f_msg_id
            made.is_permitted = f_is_permitted
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTO_MOD_STATUS.read(value)


AUTO_MOD_SETTINGS = Table(
    models.AutoModSettings,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("moderator_id", "moderator_id", TEXT),
        Field("overall_level", "overall_level", Nullable(WHOLE)),
        Field("disability", "disability", WHOLE),
        Field("aggression", "aggression", WHOLE),
        Field("sexuality_sex_or_gender", "sexuality_sex_or_gender", WHOLE),
        Field("misogyny", "misogyny", WHOLE),
        Field("bullying", "bullying", WHOLE),
        Field("swearing", "swearing", WHOLE),
        Field("race_ethnicity_or_religion", "race_ethnicity_or_religion", WHOLE),
        Field("sex_based_terms", "sex_based_terms", WHOLE),
    ),
)


def read_auto_mod_settings(value: dict[str, Any]) -> models.AutoModSettings:
    """Reads AutoModSettings."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_moderator_id = value[k_moderator_id]
        f_overall_level = value[k_overall_level]
        f_disability = value[k_disability]
        f_aggression = value[k_aggression]
        f_sexuality_sex_or_gender = value[k_sexuality_sex_or_gender]
        f_misogyny = value[k_misogyny]
        f_bullying = value[k_bullying]
        f_swearing = value[k_swearing]
        f_race_ethnicity_or_religion = value[k_race_ethnicity_or_religion]
        f_sex_based_terms = value[k_sex_based_terms]
        if (
            f_broadcaster_id.__class__ is f_moderator_id.__class__ is str
            and f_disability.__class__
            is f_aggression.__class__
            is f_sexuality_sex_or_gender.__class__
            is f_misogyny.__class__
            is f_bullying.__class__
            is f_swearing.__class__
            is f_race_ethnicity_or_religion.__class__
            is f_sex_based_terms.__class__
            is int
            and (f_overall_level is None or f_overall_level.__class__ is int)
        ):
            made = new(models.AutoModSettings)
            made.broadcaster_id = f_broadcaster_id
            made.moderator_id = f_moderator_id
            made.overall_level = f_overall_level
            made.disability = f_disability
            made.aggression = f_aggression
            made.sexuality_sex_or_gender = f_sexuality_sex_or_gender
            made.misogyny = f_misogyny
            made.bullying = f_bullying
            made.swearing = f_swearing
            made.race_ethnicity_or_religion = f_race_ethnicity_or_religion
            made.sex_based_terms = f_sex_based_terms
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTO_MOD_SETTINGS.read(value)


BANNED_USER = Table(
    models.BannedUser,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("expires_at", "expires_at", MOMENT, empty=True),
        Field("created_at", "created_at", MOMENT),
        Field("reason", "reason", TEXT),
        Field("moderator_id", "moderator_id", TEXT),
        Field("moderator_login", "moderator_login", TEXT),
        Field("moderator_name", "moderator_name", TEXT),
    ),
)


def read_banned_user(value: dict[str, Any]) -> models.BannedUser:
    """Reads BannedUser."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_expires_at = value[k_expires_at]
        f_created_at = when(value[k_created_at])
        f_reason = value[k_reason]
        f_moderator_id = value[k_moderator_id]
        f_moderator_login = value[k_moderator_login]
        f_moderator_name = value[k_moderator_name]
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_reason.__class__
            is f_moderator_id.__class__
            is f_moderator_login.__class__
            is f_moderator_name.__class__
            is str
            and f_created_at.tzinfo is not None
        ):
            made = new(models.BannedUser)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.expires_at = None if f_expires_at is None or f_expires_at == "" else moment(f_expires_at)
            made.created_at = f_created_at
            made.reason = f_reason
            made.moderator_id = f_moderator_id
            made.moderator_login = f_moderator_login
            made.moderator_name = f_moderator_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BANNED_USER.read(value)


BAN = Table(
    models.Ban,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("moderator_id", "moderator_id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("created_at", "created_at", MOMENT),
        Field("end_time", "end_time", Nullable(MOMENT)),
    ),
)


def read_ban(value: dict[str, Any]) -> models.Ban:
    """Reads Ban."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_moderator_id = value[k_moderator_id]
        f_user_id = value[k_user_id]
        f_created_at = when(value[k_created_at])
        f_end_time = value[k_end_time]
        if f_broadcaster_id.__class__ is f_moderator_id.__class__ is f_user_id.__class__ is str and f_created_at.tzinfo is not None:
            made = new(models.Ban)
            made.broadcaster_id = f_broadcaster_id
            made.moderator_id = f_moderator_id
            made.user_id = f_user_id
            made.created_at = f_created_at
            made.end_time = None if f_end_time is None else moment(f_end_time)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BAN.read(value)


UNBAN_REQUEST = Table(
    models.UnbanRequest,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("moderator_id", "moderator_id", Nullable(TEXT)),
        Field("moderator_login", "moderator_login", Nullable(TEXT)),
        Field("moderator_name", "moderator_name", Nullable(TEXT)),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("text", "text", TEXT),
        Field("status", "status", Choice(models.UnbanRequestStatus)),
        Field("created_at", "created_at", MOMENT),
        Field("resolved_at", "resolved_at", Nullable(MOMENT)),
        Field("resolution_text", "resolution_text", Nullable(TEXT)),
    ),
)


def read_unban_request(value: dict[str, Any]) -> models.UnbanRequest:
    """Reads UnbanRequest."""
    try:
        f_id = value[k_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_moderator_id = value[k_moderator_id]
        f_moderator_login = value[k_moderator_login]
        f_moderator_name = value[k_moderator_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_text = value[k_text]
        f_created_at = when(value[k_created_at])
        f_resolved_at = value[k_resolved_at]
        f_resolution_text = value[k_resolution_text]
        if (
            f_id.__class__
            is f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_text.__class__
            is str
            and (f_moderator_id is None or f_moderator_id.__class__ is str)
            and (f_moderator_login is None or f_moderator_login.__class__ is str)
            and (f_moderator_name is None or f_moderator_name.__class__ is str)
            and f_created_at.tzinfo is not None
            and (f_resolution_text is None or f_resolution_text.__class__ is str)
        ):
            made = new(models.UnbanRequest)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.moderator_id = f_moderator_id
            made.moderator_login = f_moderator_login
            made.moderator_name = f_moderator_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.text = f_text
            made.status = _UNBAN_REQUEST_STATUS[value[k_status]]
            made.created_at = f_created_at
            made.resolved_at = None if f_resolved_at is None else moment(f_resolved_at)
            made.resolution_text = f_resolution_text
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UNBAN_REQUEST.read(value)


BLOCKED_TERM = Table(
    models.BlockedTerm,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("moderator_id", "moderator_id", TEXT),
        Field("id", "id", TEXT),
        Field("text", "text", TEXT),
        Field("created_at", "created_at", MOMENT),
        Field("updated_at", "updated_at", MOMENT),
        Field("expires_at", "expires_at", Nullable(MOMENT)),
    ),
)


def read_blocked_term(value: dict[str, Any]) -> models.BlockedTerm:
    """Reads BlockedTerm."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_moderator_id = value[k_moderator_id]
        f_id = value[k_id]
        f_text = value[k_text]
        f_created_at = when(value[k_created_at])
        f_updated_at = when(value[k_updated_at])
        f_expires_at = value[k_expires_at]
        if (
            f_broadcaster_id.__class__ is f_moderator_id.__class__ is f_id.__class__ is f_text.__class__ is str
            and f_created_at.tzinfo is not None
            and f_updated_at.tzinfo is not None
        ):
            made = new(models.BlockedTerm)
            made.broadcaster_id = f_broadcaster_id
            made.moderator_id = f_moderator_id
            made.id = f_id
            made.text = f_text
            made.created_at = f_created_at
            made.updated_at = f_updated_at
            made.expires_at = None if f_expires_at is None else moment(f_expires_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BLOCKED_TERM.read(value)


MODERATED_CHANNEL = Table(
    models.ModeratedChannel,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
    ),
)


def read_moderated_channel(value: dict[str, Any]) -> models.ModeratedChannel:
    """Reads ModeratedChannel."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        if f_broadcaster_id.__class__ is f_broadcaster_login.__class__ is f_broadcaster_name.__class__ is str:
            made = new(models.ModeratedChannel)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATED_CHANNEL.read(value)


MODERATOR = Table(
    models.Moderator,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
    ),
)


def read_moderator(value: dict[str, Any]) -> models.Moderator:
    """Reads Moderator."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        if f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str:
            made = new(models.Moderator)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MODERATOR.read(value)


VIP = Table(
    models.Vip,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
    ),
)


def read_vip(value: dict[str, Any]) -> models.Vip:
    """Reads Vip."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        if f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is str:
            made = new(models.Vip)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return VIP.read(value)


SHIELD_MODE_STATUS = Table(
    models.ShieldModeStatus,
    (
        Field("is_active", "is_active", FLAG),
        Field("moderator_id", "moderator_id", TEXT, empty=True),
        Field("moderator_login", "moderator_login", TEXT, empty=True),
        Field("moderator_name", "moderator_name", TEXT, empty=True),
        Field("last_activated_at", "last_activated_at", MOMENT, empty=True),
    ),
)


def read_shield_mode_status(value: dict[str, Any]) -> models.ShieldModeStatus:
    """Reads ShieldModeStatus."""
    try:
        f_is_active = value[k_is_active]
        f_moderator_id = value[k_moderator_id]
        f_moderator_login = value[k_moderator_login]
        f_moderator_name = value[k_moderator_name]
        f_last_activated_at = value[k_last_activated_at]
        if (
            f_is_active.__class__ is bool
            and (f_moderator_id is None or f_moderator_id.__class__ is str)
            and (f_moderator_login is None or f_moderator_login.__class__ is str)
            and (f_moderator_name is None or f_moderator_name.__class__ is str)
        ):
            made = new(models.ShieldModeStatus)
            made.is_active = f_is_active
            made.moderator_id = f_moderator_id or None
            made.moderator_login = f_moderator_login or None
            made.moderator_name = f_moderator_name or None
            made.last_activated_at = None if f_last_activated_at is None or f_last_activated_at == "" else moment(f_last_activated_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHIELD_MODE_STATUS.read(value)


CHAT_WARNING = Table(
    models.ChatWarning,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("moderator_id", "moderator_id", TEXT),
        Field("reason", "reason", TEXT),
    ),
)


def read_chat_warning(value: dict[str, Any]) -> models.ChatWarning:
    """Reads ChatWarning."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_user_id = value[k_user_id]
        f_moderator_id = value[k_moderator_id]
        f_reason = value[k_reason]
        if f_broadcaster_id.__class__ is f_user_id.__class__ is f_moderator_id.__class__ is f_reason.__class__ is str:
            made = new(models.ChatWarning)
            made.broadcaster_id = f_broadcaster_id
            made.user_id = f_user_id
            made.moderator_id = f_moderator_id
            made.reason = f_reason
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHAT_WARNING.read(value)


SUSPICIOUS_USER = Table(
    models.SuspiciousUser,
    (
        Field("user_id", "user_id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("moderator_id", "moderator_id", TEXT),
        Field("updated_at", "updated_at", MOMENT),
        Field("status", "status", Choice(models.SuspiciousUserStatus)),
        Field("types", "types", ListOf(Choice(models.SuspiciousUserType))),
    ),
)


def read_suspicious_user(value: dict[str, Any]) -> models.SuspiciousUser:
    """Reads SuspiciousUser."""
    try:
        f_user_id = value[k_user_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_moderator_id = value[k_moderator_id]
        f_updated_at = when(value[k_updated_at])
        f_types = value[k_types]
        if (
            f_user_id.__class__ is f_broadcaster_id.__class__ is f_moderator_id.__class__ is str
            and f_updated_at.tzinfo is not None
            and f_types.__class__ is list
        ):
            made = new(models.SuspiciousUser)
            made.user_id = f_user_id
            made.broadcaster_id = f_broadcaster_id
            made.moderator_id = f_moderator_id
            made.updated_at = f_updated_at
            made.status = _SUSPICIOUS_USER_STATUS[value[k_status]]
            made.types = [_SUSPICIOUS_USER_TYPE[one] for one in f_types]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SUSPICIOUS_USER.read(value)


CHECK_AUTOMOD_STATUS = Codec(
    "check_automod_status",
    page_reader(read_auto_mod_status),
    page_table(Object(AUTO_MOD_STATUS)),
)

GET_AUTOMOD_SETTINGS = Codec(
    "get_automod_settings",
    page_reader(read_auto_mod_settings),
    page_table(Object(AUTO_MOD_SETTINGS)),
)

UPDATE_AUTOMOD_SETTINGS = Codec(
    "update_automod_settings",
    page_reader(read_auto_mod_settings),
    page_table(Object(AUTO_MOD_SETTINGS)),
)

GET_BANNED_USERS = Codec(
    "get_banned_users",
    page_reader(read_banned_user),
    page_table(Object(BANNED_USER)),
)

BAN_USER = Codec(
    "ban_user",
    page_reader(read_ban),
    page_table(Object(BAN)),
)

GET_UNBAN_REQUESTS = Codec(
    "get_unban_requests",
    page_reader(read_unban_request),
    page_table(Object(UNBAN_REQUEST)),
)

RESOLVE_UNBAN_REQUESTS = Codec(
    "resolve_unban_requests",
    page_reader(read_unban_request),
    page_table(Object(UNBAN_REQUEST)),
)

GET_BLOCKED_TERMS = Codec(
    "get_blocked_terms",
    page_reader(read_blocked_term),
    page_table(Object(BLOCKED_TERM)),
)

ADD_BLOCKED_TERM = Codec(
    "add_blocked_term",
    page_reader(read_blocked_term),
    page_table(Object(BLOCKED_TERM)),
)

GET_MODERATED_CHANNELS = Codec(
    "get_moderated_channels",
    page_reader(read_moderated_channel),
    page_table(Object(MODERATED_CHANNEL)),
)

GET_MODERATORS = Codec(
    "get_moderators",
    page_reader(read_moderator),
    page_table(Object(MODERATOR)),
)

GET_VIPS = Codec(
    "get_vips",
    page_reader(read_vip),
    page_table(Object(VIP)),
)

UPDATE_SHIELD_MODE_STATUS = Codec(
    "update_shield_mode_status",
    page_reader(read_shield_mode_status),
    page_table(Object(SHIELD_MODE_STATUS)),
)

GET_SHIELD_MODE_STATUS = Codec(
    "get_shield_mode_status",
    page_reader(read_shield_mode_status),
    page_table(Object(SHIELD_MODE_STATUS)),
)

WARN_CHAT_USER = Codec(
    "warn_chat_user",
    page_reader(read_chat_warning),
    page_table(Object(CHAT_WARNING)),
)

ADD_SUSPICIOUS_STATUS_TO_CHAT_USER = Codec(
    "add_suspicious_status_to_chat_user",
    page_reader(read_suspicious_user),
    page_table(Object(SUSPICIOUS_USER)),
)

REMOVE_SUSPICIOUS_STATUS_FROM_CHAT_USER = Codec(
    "remove_suspicious_status_from_chat_user",
    page_reader(read_suspicious_user),
    page_table(Object(SUSPICIOUS_USER)),
)
