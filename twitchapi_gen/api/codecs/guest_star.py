"""Guest Star: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import guest_star as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_is_moderator_send_live_enabled = key("is_moderator_send_live_enabled")
k_slot_count = key("slot_count")
k_is_browser_source_audio_enabled = key("is_browser_source_audio_enabled")
k_group_layout = key("group_layout")
k_layout = key("layout")
k_browser_source_token = key("browser_source_token")
k_is_host_enabled = key("is_host_enabled")
k_is_guest_enabled = key("is_guest_enabled")
k_is_available = key("is_available")
k_slot_id = key("slot_id")
k_id = key("id")
k_is_live = key("is_live")
k_user_id = key("user_id")
k_user_display_name = key("user_display_name")
k_user_login = key("user_login")
k_volume = key("volume")
k_assigned_at = key("assigned_at")
k_audio_settings = key("audio_settings")
k_video_settings = key("video_settings")
k_guests = key("guests")
k_invited_at = key("invited_at")
k_status = key("status")
k_is_video_enabled = key("is_video_enabled")
k_is_audio_enabled = key("is_audio_enabled")
k_is_video_available = key("is_video_available")
k_is_audio_available = key("is_audio_available")

_GUEST_STAR_GROUP_LAYOUT_OR_NULL = choices(models.GuestStarGroupLayout, nullable=True)
_GUEST_STAR_INVITE_STATUS = choices(models.GuestStarInviteStatus)


GUEST_STAR_SETTINGS = Table(
    models.GuestStarSettings,
    (
        Field("is_moderator_send_live_enabled", "is_moderator_send_live_enabled", FLAG),
        Field("slot_count", "slot_count", WHOLE),
        Field("is_browser_source_audio_enabled", "is_browser_source_audio_enabled", FLAG),
        Field("group_layout", "group_layout", Choice(models.GuestStarGroupLayout), absent=True),
        Field("layout", "layout", Choice(models.GuestStarGroupLayout), absent=True),
        Field("browser_source_token", "browser_source_token", TEXT),
    ),
)


def read_guest_star_settings(value: dict[str, Any]) -> models.GuestStarSettings:
    """Reads GuestStarSettings."""
    try:
        f_is_moderator_send_live_enabled = value[k_is_moderator_send_live_enabled]
        f_slot_count = value[k_slot_count]
        f_is_browser_source_audio_enabled = value[k_is_browser_source_audio_enabled]
        f_browser_source_token = value[k_browser_source_token]
        if (
            f_browser_source_token.__class__ is str
            and f_slot_count.__class__ is int
            and f_is_moderator_send_live_enabled.__class__ is f_is_browser_source_audio_enabled.__class__ is bool
        ):
            made = new(models.GuestStarSettings)
            made.is_moderator_send_live_enabled = f_is_moderator_send_live_enabled
            made.slot_count = f_slot_count
            made.is_browser_source_audio_enabled = f_is_browser_source_audio_enabled
            made.group_layout = _GUEST_STAR_GROUP_LAYOUT_OR_NULL[value.get(k_group_layout)]
            made.layout = _GUEST_STAR_GROUP_LAYOUT_OR_NULL[value.get(k_layout)]
            made.browser_source_token = f_browser_source_token
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_SETTINGS.read(value)


GUEST_STAR_MEDIA_SETTINGS = Table(
    models.GuestStarMediaSettings,
    (
        Field("is_host_enabled", "is_host_enabled", FLAG),
        Field("is_guest_enabled", "is_guest_enabled", FLAG),
        Field("is_available", "is_available", FLAG),
    ),
)


def read_guest_star_media_settings(value: dict[str, Any]) -> models.GuestStarMediaSettings:
    """Reads GuestStarMediaSettings."""
    try:
        f_is_host_enabled = value[k_is_host_enabled]
        f_is_guest_enabled = value[k_is_guest_enabled]
        f_is_available = value[k_is_available]
        if f_is_host_enabled.__class__ is f_is_guest_enabled.__class__ is f_is_available.__class__ is bool:
            made = new(models.GuestStarMediaSettings)
            made.is_host_enabled = f_is_host_enabled
            made.is_guest_enabled = f_is_guest_enabled
            made.is_available = f_is_available
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_MEDIA_SETTINGS.read(value)


GUEST_STAR_GUEST = Table(
    models.GuestStarGuest,
    (
        Field("slot_id", "slot_id", TEXT, absent=True),
        Field("id", "id", TEXT, absent=True),
        Field("is_live", "is_live", FLAG),
        Field("user_id", "user_id", TEXT),
        Field("user_display_name", "user_display_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("volume", "volume", WHOLE),
        Field("assigned_at", "assigned_at", MOMENT),
        Field("audio_settings", "audio_settings", Object(GUEST_STAR_MEDIA_SETTINGS)),
        Field("video_settings", "video_settings", Object(GUEST_STAR_MEDIA_SETTINGS)),
    ),
)


def read_guest_star_guest(value: dict[str, Any]) -> models.GuestStarGuest:
    """Reads GuestStarGuest."""
    try:
        f_slot_id = value.get(k_slot_id)
        f_id = value.get(k_id)
        f_is_live = value[k_is_live]
        f_user_id = value[k_user_id]
        f_user_display_name = value[k_user_display_name]
        f_user_login = value[k_user_login]
        f_volume = value[k_volume]
        f_assigned_at = when(value[k_assigned_at])
        f_audio_settings = value[k_audio_settings]
        f_video_settings = value[k_video_settings]
        if (
            f_user_id.__class__ is f_user_display_name.__class__ is f_user_login.__class__ is str
            and f_volume.__class__ is int
            and f_is_live.__class__ is bool
            and (f_slot_id is None or f_slot_id.__class__ is str)
            and (f_id is None or f_id.__class__ is str)
            and f_assigned_at.tzinfo is not None
        ):
            made = new(models.GuestStarGuest)
            made.slot_id = f_slot_id
            made.id = f_id
            made.is_live = f_is_live
            made.user_id = f_user_id
            made.user_display_name = f_user_display_name
            made.user_login = f_user_login
            made.volume = f_volume
            made.assigned_at = f_assigned_at
            made.audio_settings = read_guest_star_media_settings(f_audio_settings)
            made.video_settings = read_guest_star_media_settings(f_video_settings)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_GUEST.read(value)


GUEST_STAR_SESSION = Table(
    models.GuestStarSession,
    (
        Field("id", "id", TEXT),
        Field("guests", "guests", ListOf(Object(GUEST_STAR_GUEST))),
    ),
)


def read_guest_star_session(value: dict[str, Any]) -> models.GuestStarSession:
    """Reads GuestStarSession."""
    try:
        f_id = value[k_id]
        f_guests = value[k_guests]
        if f_id.__class__ is str and f_guests.__class__ is list:
            made = new(models.GuestStarSession)
            made.id = f_id
            made.guests = [read_guest_star_guest(one) for one in f_guests]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_SESSION.read(value)


GUEST_STAR_INVITE = Table(
    models.GuestStarInvite,
    (
        Field("user_id", "user_id", TEXT),
        Field("invited_at", "invited_at", MOMENT),
        Field("status", "status", Choice(models.GuestStarInviteStatus)),
        Field("is_video_enabled", "is_video_enabled", FLAG),
        Field("is_audio_enabled", "is_audio_enabled", FLAG),
        Field("is_video_available", "is_video_available", FLAG),
        Field("is_audio_available", "is_audio_available", FLAG),
    ),
)


def read_guest_star_invite(value: dict[str, Any]) -> models.GuestStarInvite:
    """Reads GuestStarInvite."""
    try:
        f_user_id = value[k_user_id]
        f_invited_at = when(value[k_invited_at])
        f_is_video_enabled = value[k_is_video_enabled]
        f_is_audio_enabled = value[k_is_audio_enabled]
        f_is_video_available = value[k_is_video_available]
        f_is_audio_available = value[k_is_audio_available]
        if (
            f_user_id.__class__ is str
            and f_is_video_enabled.__class__
            is f_is_audio_enabled.__class__
            is f_is_video_available.__class__
            is f_is_audio_available.__class__
            is bool
            and f_invited_at.tzinfo is not None
        ):
            made = new(models.GuestStarInvite)
            made.user_id = f_user_id
            made.invited_at = f_invited_at
            made.status = _GUEST_STAR_INVITE_STATUS[value[k_status]]
            made.is_video_enabled = f_is_video_enabled
            made.is_audio_enabled = f_is_audio_enabled
            made.is_video_available = f_is_video_available
            made.is_audio_available = f_is_audio_available
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_INVITE.read(value)


GET_CHANNEL_GUEST_STAR_SETTINGS = Codec(
    "get_channel_guest_star_settings",
    page_reader(read_guest_star_settings),
    page_table(Object(GUEST_STAR_SETTINGS)),
)

GET_GUEST_STAR_SESSION = Codec(
    "get_guest_star_session",
    page_reader(read_guest_star_session),
    page_table(Object(GUEST_STAR_SESSION)),
)

CREATE_GUEST_STAR_SESSION = Codec(
    "create_guest_star_session",
    page_reader(read_guest_star_session),
    page_table(Object(GUEST_STAR_SESSION)),
)

END_GUEST_STAR_SESSION = Codec(
    "end_guest_star_session",
    page_reader(read_guest_star_session),
    page_table(Object(GUEST_STAR_SESSION)),
)

GET_GUEST_STAR_INVITES = Codec(
    "get_guest_star_invites",
    page_reader(read_guest_star_invite),
    page_table(Object(GUEST_STAR_INVITE)),
)
