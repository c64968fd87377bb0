"""Guest Star: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/guest_star.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import guest_star as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Table, new

k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_name = key("broadcaster_user_name")
k_broadcaster_user_login = key("broadcaster_user_login")
k_session_id = key("session_id")
k_started_at = key("started_at")
k_moderator_user_id = key("moderator_user_id")
k_moderator_user_login = key("moderator_user_login")
k_moderator_user_name = key("moderator_user_name")
k_ended_at = key("ended_at")
k_host_user_id = key("host_user_id")
k_host_user_name = key("host_user_name")
k_host_user_login = key("host_user_login")
k_guest_user_id = key("guest_user_id")
k_guest_user_name = key("guest_user_name")
k_guest_user_login = key("guest_user_login")
k_slot_id = key("slot_id")
k_state = key("state")
k_host_video_enabled = key("host_video_enabled")
k_host_audio_enabled = key("host_audio_enabled")
k_host_volume = key("host_volume")
k_is_moderator_send_live_enabled = key("is_moderator_send_live_enabled")
k_slot_count = key("slot_count")
k_is_browser_source_audio_enabled = key("is_browser_source_audio_enabled")
k_group_layout = key("group_layout")

_GROUP_LAYOUT = choices(models.GroupLayout)
_GUEST_STATE_OR_NULL = choices(models.GuestState, nullable=True)


GUEST_STAR_SESSION_BEGIN = Table(
    models.GuestStarSessionBegin,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("session_id", "session_id", TEXT),
        Field("started_at", "started_at", MOMENT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
    ),
)


def read_guest_star_session_begin(value: dict[str, Any]) -> models.GuestStarSessionBegin:
    """Reads GuestStarSessionBegin."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_session_id = value[k_session_id]
        f_started_at = when(value[k_started_at])
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_session_id.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and f_started_at.tzinfo is not None
        ):
            made = new(models.GuestStarSessionBegin)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.session_id = f_session_id
            made.started_at = f_started_at
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_SESSION_BEGIN.read(value)


GUEST_STAR_SESSION_END = Table(
    models.GuestStarSessionEnd,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("session_id", "session_id", TEXT),
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", MOMENT),
        Field("host_user_id", "host_user_id", TEXT, absent=True),
        Field("host_user_name", "host_user_name", TEXT, absent=True),
        Field("host_user_login", "host_user_login", TEXT, absent=True),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
    ),
)


def read_guest_star_session_end(value: dict[str, Any]) -> models.GuestStarSessionEnd:
    """Reads GuestStarSessionEnd."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_session_id = value[k_session_id]
        f_started_at = when(value[k_started_at])
        f_ended_at = when(value[k_ended_at])
        f_host_user_id = value.get(k_host_user_id)
        f_host_user_name = value.get(k_host_user_name)
        f_host_user_login = value.get(k_host_user_login)
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_session_id.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and f_started_at.tzinfo is not None
            and f_ended_at.tzinfo is not None
            and (f_host_user_id is None or f_host_user_id.__class__ is str)
            and (f_host_user_name is None or f_host_user_name.__class__ is str)
            and (f_host_user_login is None or f_host_user_login.__class__ is str)
        ):
            made = new(models.GuestStarSessionEnd)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.session_id = f_session_id
            made.started_at = f_started_at
            made.ended_at = f_ended_at
            made.host_user_id = f_host_user_id
            made.host_user_name = f_host_user_name
            made.host_user_login = f_host_user_login
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_SESSION_END.read(value)


GUEST_STAR_GUEST_UPDATE = Table(
    models.GuestStarGuestUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("session_id", "session_id", TEXT),
        Field("moderator_user_id", "moderator_user_id", Nullable(TEXT)),
        Field("moderator_user_name", "moderator_user_name", Nullable(TEXT)),
        Field("moderator_user_login", "moderator_user_login", Nullable(TEXT)),
        Field("guest_user_id", "guest_user_id", Nullable(TEXT)),
        Field("guest_user_name", "guest_user_name", Nullable(TEXT)),
        Field("guest_user_login", "guest_user_login", Nullable(TEXT)),
        Field("slot_id", "slot_id", Nullable(TEXT)),
        Field("state", "state", Nullable(Choice(models.GuestState))),
        Field("host_user_id", "host_user_id", TEXT, absent=True),
        Field("host_user_name", "host_user_name", TEXT, absent=True),
        Field("host_user_login", "host_user_login", TEXT, absent=True),
        Field("host_video_enabled", "host_video_enabled", Nullable(FLAG)),
        Field("host_audio_enabled", "host_audio_enabled", Nullable(FLAG)),
        Field("host_volume", "host_volume", Nullable(WHOLE)),
    ),
)


def read_guest_star_guest_update(value: dict[str, Any]) -> models.GuestStarGuestUpdate:
    """Reads GuestStarGuestUpdate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_session_id = value[k_session_id]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_name = value[k_moderator_user_name]
        f_moderator_user_login = value[k_moderator_user_login]
        f_guest_user_id = value[k_guest_user_id]
        f_guest_user_name = value[k_guest_user_name]
        f_guest_user_login = value[k_guest_user_login]
        f_slot_id = value[k_slot_id]
        f_host_user_id = value.get(k_host_user_id)
        f_host_user_name = value.get(k_host_user_name)
        f_host_user_login = value.get(k_host_user_login)
        f_host_video_enabled = value[k_host_video_enabled]
        f_host_audio_enabled = value[k_host_audio_enabled]
        f_host_volume = value[k_host_volume]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_name.__class__
            is f_broadcaster_user_login.__class__
            is f_session_id.__class__
            is str
            and (f_moderator_user_id is None or f_moderator_user_id.__class__ is str)
            and (f_moderator_user_name is None or f_moderator_user_name.__class__ is str)
            and (f_moderator_user_login is None or f_moderator_user_login.__class__ is str)
            and (f_guest_user_id is None or f_guest_user_id.__class__ is str)
            and (f_guest_user_name is None or f_guest_user_name.__class__ is str)
            and (f_guest_user_login is None or f_guest_user_login.__class__ is str)
            and (f_slot_id is None or f_slot_id.__class__ is str)
            and (f_host_user_id is None or f_host_user_id.__class__ is str)
            and (f_host_user_name is None or f_host_user_name.__class__ is str)
            and (f_host_user_login is None or f_host_user_login.__class__ is str)
            and (f_host_video_enabled is None or f_host_video_enabled.__class__ is bool)
            and (f_host_audio_enabled is None or f_host_audio_enabled.__class__ is bool)
            and (f_host_volume is None or f_host_volume.__class__ is int)
        ):
            made = new(models.GuestStarGuestUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.session_id = f_session_id
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_name = f_moderator_user_name
            made.moderator_user_login = f_moderator_user_login
            made.guest_user_id = f_guest_user_id
            made.guest_user_name = f_guest_user_name
            made.guest_user_login = f_guest_user_login
            made.slot_id = f_slot_id
            made.state = _GUEST_STATE_OR_NULL[value[k_state]]
            made.host_user_id = f_host_user_id
            made.host_user_name = f_host_user_name
            made.host_user_login = f_host_user_login
            made.host_video_enabled = f_host_video_enabled
            made.host_audio_enabled = f_host_audio_enabled
            made.host_volume = f_host_volume
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_GUEST_UPDATE.read(value)


GUEST_STAR_SETTINGS_UPDATE = Table(
    models.GuestStarSettingsUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("is_moderator_send_live_enabled", "is_moderator_send_live_enabled", FLAG),
        Field("slot_count", "slot_count", WHOLE),
        Field("is_browser_source_audio_enabled", "is_browser_source_audio_enabled", FLAG),
        Field("group_layout", "group_layout", Choice(models.GroupLayout)),
    ),
)


def read_guest_star_settings_update(value: dict[str, Any]) -> models.GuestStarSettingsUpdate:
    """Reads GuestStarSettingsUpdate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_is_moderator_send_live_enabled = value[k_is_moderator_send_live_enabled]
        f_slot_count = value[k_slot_count]
        f_is_browser_source_audio_enabled = value[k_is_browser_source_audio_enabled]
        if (
            f_broadcaster_user_id.__class__ is f_broadcaster_user_name.__class__ is f_broadcaster_user_login.__class__ is str
            and f_slot_count.__class__ is int
            and f_is_moderator_send_live_enabled.__class__ is f_is_browser_source_audio_enabled.__class__ is bool
        ):
            made = new(models.GuestStarSettingsUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_name = f_broadcaster_user_name
            made.broadcaster_user_login = f_broadcaster_user_login
            made.is_moderator_send_live_enabled = f_is_moderator_send_live_enabled
            made.slot_count = f_slot_count
            made.is_browser_source_audio_enabled = f_is_browser_source_audio_enabled
            made.group_layout = _GROUP_LAYOUT[value[k_group_layout]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GUEST_STAR_SETTINGS_UPDATE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "GuestStarSessionBegin": (read_guest_star_session_begin, GUEST_STAR_SESSION_BEGIN),
    "GuestStarSessionEnd": (read_guest_star_session_end, GUEST_STAR_SESSION_END),
    "GuestStarGuestUpdate": (read_guest_star_guest_update, GUEST_STAR_GUEST_UPDATE),
    "GuestStarSettingsUpdate": (read_guest_star_settings_update, GUEST_STAR_SETTINGS_UPDATE),
}
"""Of each kind of event: the fast reader and the table."""
