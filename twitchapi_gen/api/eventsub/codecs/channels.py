"""Channels: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import channels as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    join,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Table, new

k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_title = key("title")
k_language = key("language")
k_category_id = key("category_id")
k_category_name = key("category_name")
k_content_classification_labels = key("content_classification_labels")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_followed_at = key("followed_at")
k_duration_seconds = key("duration_seconds")
k_started_at = key("started_at")
k_is_automatic = key("is_automatic")
k_requester_user_id = key("requester_user_id")
k_requester_user_login = key("requester_user_login")
k_requester_user_name = key("requester_user_name")
k_from_broadcaster_user_id = key("from_broadcaster_user_id")
k_from_broadcaster_user_login = key("from_broadcaster_user_login")
k_from_broadcaster_user_name = key("from_broadcaster_user_name")
k_to_broadcaster_user_id = key("to_broadcaster_user_id")
k_to_broadcaster_user_login = key("to_broadcaster_user_login")
k_to_broadcaster_user_name = key("to_broadcaster_user_name")
k_viewers = key("viewers")
k_moderator_user_id = key("moderator_user_id")
k_moderator_user_login = key("moderator_user_login")
k_moderator_user_name = key("moderator_user_name")
k_viewer_count = key("viewer_count")
k_cooldown_ends_at = key("cooldown_ends_at")
k_target_cooldown_ends_at = key("target_cooldown_ends_at")


CHANNEL_UPDATE = Table(
    models.ChannelUpdate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("title", "title", TEXT),
        Field("language", "language", TEXT),
        Field("category_id", "category_id", TEXT),
        Field("category_name", "category_name", TEXT),
        Field("content_classification_labels", "content_classification_labels", ListOf(TEXT)),
    ),
)


def read_channel_update(value: dict[str, Any]) -> models.ChannelUpdate:
    """Reads ChannelUpdate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_title = value[k_title]
        f_language = value[k_language]
        f_category_id = value[k_category_id]
        f_category_name = value[k_category_name]
        f_content_classification_labels = value[k_content_classification_labels]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is f_language.__class__
            is f_category_id.__class__
            is f_category_name.__class__
            is str
            and f_content_classification_labels.__class__ is list
            and join(f_content_classification_labels).__class__ is str
        ):
            made = new(models.ChannelUpdate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.title = f_title
            made.language = f_language
            made.category_id = f_category_id
            made.category_name = f_category_name
            made.content_classification_labels = f_content_classification_labels
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_UPDATE.read(value)


CHANNEL_FOLLOW = Table(
    models.ChannelFollow,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("followed_at", "followed_at", MOMENT),
    ),
)


def read_channel_follow(value: dict[str, Any]) -> models.ChannelFollow:
    """Reads ChannelFollow."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_followed_at = when(value[k_followed_at])
        if (
            f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is str
            and f_followed_at.tzinfo is not None
        ):
            made = new(models.ChannelFollow)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.followed_at = f_followed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_FOLLOW.read(value)


CHANNEL_AD_BREAK_BEGIN = Table(
    models.ChannelAdBreakBegin,
    (
        Field("duration_seconds", "duration_seconds", WHOLE),
        Field("started_at", "started_at", MOMENT),
        Field("is_automatic", "is_automatic", FLAG),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("requester_user_id", "requester_user_id", TEXT),
        Field("requester_user_login", "requester_user_login", TEXT),
        Field("requester_user_name", "requester_user_name", TEXT),
    ),
)


def read_channel_ad_break_begin(value: dict[str, Any]) -> models.ChannelAdBreakBegin:
    """Reads ChannelAdBreakBegin."""
    try:
        f_duration_seconds = value[k_duration_seconds]
        f_started_at = when(value[k_started_at])
        f_is_automatic = value[k_is_automatic]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_requester_user_id = value[k_requester_user_id]
        f_requester_user_login = value[k_requester_user_login]
        f_requester_user_name = value[k_requester_user_name]
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_requester_user_id.__class__
            is f_requester_user_login.__class__
            is f_requester_user_name.__class__
            is str
            and f_duration_seconds.__class__ is int
            and f_is_automatic.__class__ is bool
            and f_started_at.tzinfo is not None
        ):
            made = new(models.ChannelAdBreakBegin)
            made.duration_seconds = f_duration_seconds
            made.started_at = f_started_at
            made.is_automatic = f_is_automatic
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.requester_user_id = f_requester_user_id
            made.requester_user_login = f_requester_user_login
            made.requester_user_name = f_requester_user_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_AD_BREAK_BEGIN.read(value)


CHANNEL_RAID = Table(
    models.ChannelRaid,
    (
        Field("from_broadcaster_user_id", "from_broadcaster_user_id", TEXT),
        Field("from_broadcaster_user_login", "from_broadcaster_user_login", TEXT),
        Field("from_broadcaster_user_name", "from_broadcaster_user_name", TEXT),
        Field("to_broadcaster_user_id", "to_broadcaster_user_id", TEXT),
        Field("to_broadcaster_user_login", "to_broadcaster_user_login", TEXT),
        Field("to_broadcaster_user_name", "to_broadcaster_user_name", TEXT),
        Field("viewers", "viewers", WHOLE),
    ),
)


def read_channel_raid(value: dict[str, Any]) -> models.ChannelRaid:
    """Reads ChannelRaid."""
    try:
        f_from_broadcaster_user_id = value[k_from_broadcaster_user_id]
        f_from_broadcaster_user_login = value[k_from_broadcaster_user_login]
        f_from_broadcaster_user_name = value[k_from_broadcaster_user_name]
        f_to_broadcaster_user_id = value[k_to_broadcaster_user_id]
        f_to_broadcaster_user_login = value[k_to_broadcaster_user_login]
        f_to_broadcaster_user_name = value[k_to_broadcaster_user_name]
        f_viewers = value[k_viewers]
        if (
            f_from_broadcaster_user_id.__class__
            is f_from_broadcaster_user_login.__class__
            is f_from_broadcaster_user_name.__class__
            is f_to_broadcaster_user_id.__class__
            is f_to_broadcaster_user_login.__class__
            is f_to_broadcaster_user_name.__class__
            is str
            and f_viewers.__class__ is int
        ):
            made = new(models.ChannelRaid)
            made.from_broadcaster_user_id = f_from_broadcaster_user_id
            made.from_broadcaster_user_login = f_from_broadcaster_user_login
            made.from_broadcaster_user_name = f_from_broadcaster_user_name
            made.to_broadcaster_user_id = f_to_broadcaster_user_id
            made.to_broadcaster_user_login = f_to_broadcaster_user_login
            made.to_broadcaster_user_name = f_to_broadcaster_user_name
            made.viewers = f_viewers
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHANNEL_RAID.read(value)


SHOUTOUT_CREATE = Table(
    models.ShoutoutCreate,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("to_broadcaster_user_id", "to_broadcaster_user_id", TEXT),
        Field("to_broadcaster_user_login", "to_broadcaster_user_login", TEXT),
        Field("to_broadcaster_user_name", "to_broadcaster_user_name", TEXT),
        Field("moderator_user_id", "moderator_user_id", TEXT),
        Field("moderator_user_login", "moderator_user_login", TEXT),
        Field("moderator_user_name", "moderator_user_name", TEXT),
        Field("viewer_count", "viewer_count", WHOLE),
        Field("started_at", "started_at", MOMENT),
        Field("cooldown_ends_at", "cooldown_ends_at", MOMENT),
        Field("target_cooldown_ends_at", "target_cooldown_ends_at", MOMENT),
    ),
)


def read_shoutout_create(value: dict[str, Any]) -> models.ShoutoutCreate:
    """Reads ShoutoutCreate."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_to_broadcaster_user_id = value[k_to_broadcaster_user_id]
        f_to_broadcaster_user_login = value[k_to_broadcaster_user_login]
        f_to_broadcaster_user_name = value[k_to_broadcaster_user_name]
        f_moderator_user_id = value[k_moderator_user_id]
        f_moderator_user_login = value[k_moderator_user_login]
        f_moderator_user_name = value[k_moderator_user_name]
        f_viewer_count = value[k_viewer_count]
        f_started_at = when(value[k_started_at])
        f_cooldown_ends_at = when(value[k_cooldown_ends_at])
        f_target_cooldown_ends_at = when(value[k_target_cooldown_ends_at])
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_to_broadcaster_user_id.__class__
            is f_to_broadcaster_user_login.__class__
            is f_to_broadcaster_user_name.__class__
            is f_moderator_user_id.__class__
            is f_moderator_user_login.__class__
            is f_moderator_user_name.__class__
            is str
            and f_viewer_count.__class__ is int
            and f_started_at.tzinfo is not None
            and f_cooldown_ends_at.tzinfo is not None
            and f_target_cooldown_ends_at.tzinfo is not None
        ):
            made = new(models.ShoutoutCreate)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.to_broadcaster_user_id = f_to_broadcaster_user_id
            made.to_broadcaster_user_login = f_to_broadcaster_user_login
            made.to_broadcaster_user_name = f_to_broadcaster_user_name
            made.moderator_user_id = f_moderator_user_id
            made.moderator_user_login = f_moderator_user_login
            made.moderator_user_name = f_moderator_user_name
            made.viewer_count = f_viewer_count
            made.started_at = f_started_at
            made.cooldown_ends_at = f_cooldown_ends_at
            made.target_cooldown_ends_at = f_target_cooldown_ends_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHOUTOUT_CREATE.read(value)


SHOUTOUT_RECEIVE = Table(
    models.ShoutoutReceive,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("from_broadcaster_user_id", "from_broadcaster_user_id", TEXT),
        Field("from_broadcaster_user_login", "from_broadcaster_user_login", TEXT),
        Field("from_broadcaster_user_name", "from_broadcaster_user_name", TEXT),
        Field("viewer_count", "viewer_count", WHOLE),
        Field("started_at", "started_at", MOMENT),
    ),
)


def read_shoutout_receive(value: dict[str, Any]) -> models.ShoutoutReceive:
    """Reads ShoutoutReceive."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_from_broadcaster_user_id = value[k_from_broadcaster_user_id]
        f_from_broadcaster_user_login = value[k_from_broadcaster_user_login]
        f_from_broadcaster_user_name = value[k_from_broadcaster_user_name]
        f_viewer_count = value[k_viewer_count]
        f_started_at = when(value[k_started_at])
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_from_broadcaster_user_id.__class__
            is f_from_broadcaster_user_login.__class__
            is f_from_broadcaster_user_name.__class__
            is str
            and f_viewer_count.__class__ is int
            and f_started_at.tzinfo is not None
        ):
            made = new(models.ShoutoutReceive)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.from_broadcaster_user_id = f_from_broadcaster_user_id
            made.from_broadcaster_user_login = f_from_broadcaster_user_login
            made.from_broadcaster_user_name = f_from_broadcaster_user_name
            made.viewer_count = f_viewer_count
            made.started_at = f_started_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHOUTOUT_RECEIVE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "ChannelUpdate": (read_channel_update, CHANNEL_UPDATE),
    "ChannelFollow": (read_channel_follow, CHANNEL_FOLLOW),
    "ChannelAdBreakBegin": (read_channel_ad_break_begin, CHANNEL_AD_BREAK_BEGIN),
    "ChannelRaid": (read_channel_raid, CHANNEL_RAID),
    "ShoutoutCreate": (read_shoutout_create, SHOUTOUT_CREATE),
    "ShoutoutReceive": (read_shoutout_receive, SHOUTOUT_RECEIVE),
}
"""Of each kind of event: the fast reader and the table."""
