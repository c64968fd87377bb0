"""Channel: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/channel.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import channel as models
from twitchapi_gen.runtime.reading.codec import (
    NUMBERS,
    OBJECTS,
    UNLIKE,
    join,
    key,
    only,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, NUMBER, OBJECT, TEXT, WHOLE, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_server_time = key("server_time")
k_play_delay = key("play_delay")
k_viewers = key("viewers")
k_length = key("length")
k_scheduled = key("scheduled")
k_vod = key("vod")
k_raid = key("raid")
k_channel = key("channel")
k_channel_id = key("channel_id")
k_old_status = key("old_status")
k_status = key("status")
k_old_game = key("old_game")
k_game = key("game")
k_old_game_id = key("old_game_id")
k_game_id = key("game_id")
k_display_name = key("display_name")
k_username = key("username")
k_user_id = key("user_id")
k_timestamp = key("timestamp")
k_target_display_name = key("target_display_name")
k_target_username = key("target_username")
k_target_user_id = key("target_user_id")
k_data = key("data")
k_user_name = key("user_name")
k_channel_name = key("channel_name")
k_time = key("time")
k_item_image_url = key("item_image_url")
k_item_description = key("item_description")
k_supports_channel = key("supports_channel")
k_purchase_message = key("purchase_message")
k_content_type = key("content_type")
k_content = key("content")
k_wp_id = key("wp_id")
k_wp_type = key("wp_type")
k_increment_url = key("increment_url")
k_vod_id = key("vod_id")
k_title = key("title")
k_broadcast_type = key("broadcast_type")
k_viewable = key("viewable")
k_id = key("id")
k_creator_id = key("creator_id")
k_source_id = key("source_id")
k_target_id = key("target_id")
k_target_login = key("target_login")
k_target_profile_image = key("target_profile_image")
k_transition_jitter_seconds = key("transition_jitter_seconds")
k_force_raid_now_seconds = key("force_raid_now_seconds")
k_viewer_count = key("viewer_count")
k_announce_time = key("announce_time")
k_raid_time = key("raid_time")
k_remaining_duration_seconds = key("remaining_duration_seconds")
k_moment_id = key("moment_id")
k_clip_slug = key("clip_slug")
k_pinned_by = key("pinned_by")
k_message = key("message")
k_ends_at = key("ends_at")
k_updated_at = key("updated_at")
k_unpinned_by = key("unpinned_by")
k_reason = key("reason")
k_emotes = key("emotes")
k_sender = key("sender")
k_starts_at = key("starts_at")
k_sent_at = key("sent_at")
k_metadata = key("metadata")
k_text = key("text")
k_fragments = key("fragments")


STREAM_UP = Table(
    models.StreamUp,
    (
        Field("type", "type", TEXT),
        Field("server_time", "server_time", NUMBER),
        Field("play_delay", "play_delay", WHOLE),
    ),
)


def read_stream_up(value: dict[str, Any]) -> models.StreamUp:
    """Reads StreamUp."""
    try:
        f_type = value[k_type]
        f_server_time = value[k_server_time]
        f_play_delay = value[k_play_delay]
        if f_type.__class__ is str and f_play_delay.__class__ is int and f_server_time.__class__ in NUMBERS:
            made = new(models.StreamUp)
            made.type = f_type
            made.server_time = f_server_time
            made.play_delay = f_play_delay
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_UP.read(value)


STREAM_DOWN = Table(
    models.StreamDown,
    (
        Field("type", "type", TEXT),
        Field("server_time", "server_time", NUMBER),
    ),
)


def read_stream_down(value: dict[str, Any]) -> models.StreamDown:
    """Reads StreamDown."""
    try:
        f_type = value[k_type]
        f_server_time = value[k_server_time]
        if f_type.__class__ is str and f_server_time.__class__ in NUMBERS:
            made = new(models.StreamDown)
            made.type = f_type
            made.server_time = f_server_time
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_DOWN.read(value)


VIEWCOUNT = Table(
    models.Viewcount,
    (
        Field("type", "type", TEXT),
        Field("server_time", "server_time", NUMBER),
        Field("viewers", "viewers", WHOLE),
    ),
)


def read_viewcount(value: dict[str, Any]) -> models.Viewcount:
    """Reads Viewcount."""
    try:
        f_type = value[k_type]
        f_server_time = value[k_server_time]
        f_viewers = value[k_viewers]
        if f_type.__class__ is str and f_viewers.__class__ is int and f_server_time.__class__ in NUMBERS:
            made = new(models.Viewcount)
            made.type = f_type
            made.server_time = f_server_time
            made.viewers = f_viewers
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return VIEWCOUNT.read(value)


COMMERCIAL = Table(
    models.Commercial,
    (
        Field("type", "type", TEXT),
        Field("server_time", "server_time", NUMBER),
        Field("length", "length", WHOLE),
        Field("scheduled", "scheduled", FLAG, absent=True),
    ),
)


def read_commercial(value: dict[str, Any]) -> models.Commercial:
    """Reads Commercial."""
    try:
        f_type = value[k_type]
        f_server_time = value[k_server_time]
        f_length = value[k_length]
        f_scheduled = value.get(k_scheduled)
        if (
            f_type.__class__ is str
            and f_length.__class__ is int
            and f_server_time.__class__ in NUMBERS
            and (f_scheduled is None or f_scheduled.__class__ is bool)
        ):
            made = new(models.Commercial)
            made.type = f_type
            made.server_time = f_server_time
            made.length = f_length
            made.scheduled = f_scheduled
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMERCIAL.read(value)


WATCH_PARTY_VIDEO = Table(
    models.WatchPartyVideo,
    (
        Field("wp_id", "wp_id", TEXT),
        Field("wp_type", "wp_type", TEXT),
        Field("increment_url", "increment_url", TEXT),
        Field("vod_id", "vod_id", TEXT),
        Field("title", "title", TEXT),
        Field("broadcast_type", "broadcast_type", TEXT),
        Field("viewable", "viewable", TEXT),
    ),
)


def read_watch_party_video(value: dict[str, Any]) -> models.WatchPartyVideo:
    """Reads WatchPartyVideo."""
    try:
        f_wp_id = value[k_wp_id]
        f_wp_type = value[k_wp_type]
        f_increment_url = value[k_increment_url]
        f_vod_id = value[k_vod_id]
        f_title = value[k_title]
        f_broadcast_type = value[k_broadcast_type]
        f_viewable = value[k_viewable]
        if (
            f_wp_id.__class__
            is f_wp_type.__class__
            is f_increment_url.__class__
            is f_vod_id.__class__
            is f_title.__class__
            is f_broadcast_type.__class__
            is f_viewable.__class__
            is str
        ):
            made = new(models.WatchPartyVideo)
            made.wp_id = f_wp_id
            made.wp_type = f_wp_type
            made.increment_url = f_increment_url
            made.vod_id = f_vod_id
            made.title = f_title
            made.broadcast_type = f_broadcast_type
            made.viewable = f_viewable
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WATCH_PARTY_VIDEO.read(value)


WATCHPARTY_VOD = Table(
    models.WatchpartyVod,
    (
        Field("type", "type", TEXT),
        Field("vod", "vod", Object(WATCH_PARTY_VIDEO)),
    ),
)


def read_watchparty_vod(value: dict[str, Any]) -> models.WatchpartyVod:
    """Reads WatchpartyVod."""
    try:
        f_type = value[k_type]
        f_vod = value[k_vod]
        if f_type.__class__ is str:
            made = new(models.WatchpartyVod)
            made.type = f_type
            made.vod = read_watch_party_video(f_vod)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return WATCHPARTY_VOD.read(value)


RAID = Table(
    models.Raid,
    (
        Field("id", "id", TEXT),
        Field("creator_id", "creator_id", TEXT),
        Field("source_id", "source_id", TEXT),
        Field("target_id", "target_id", TEXT),
        Field("target_login", "target_login", TEXT),
        Field("target_display_name", "target_display_name", TEXT),
        Field("target_profile_image", "target_profile_image", TEXT),
        Field("transition_jitter_seconds", "transition_jitter_seconds", WHOLE),
        Field("force_raid_now_seconds", "force_raid_now_seconds", WHOLE),
        Field("viewer_count", "viewer_count", WHOLE),
    ),
)


def read_raid(value: dict[str, Any]) -> models.Raid:
    """Reads Raid."""
    try:
        f_id = value[k_id]
        f_creator_id = value[k_creator_id]
        f_source_id = value[k_source_id]
        f_target_id = value[k_target_id]
        f_target_login = value[k_target_login]
        f_target_display_name = value[k_target_display_name]
        f_target_profile_image = value[k_target_profile_image]
        f_transition_jitter_seconds = value[k_transition_jitter_seconds]
        f_force_raid_now_seconds = value[k_force_raid_now_seconds]
        f_viewer_count = value[k_viewer_count]
        if (
            f_id.__class__
            is f_creator_id.__class__
            is f_source_id.__class__
            is f_target_id.__class__
            is f_target_login.__class__
            is f_target_display_name.__class__
            is f_target_profile_image.__class__
            is str
            and f_transition_jitter_seconds.__class__ is f_force_raid_now_seconds.__class__ is f_viewer_count.__class__ is int
        ):
            made = new(models.Raid)
            made.id = f_id
            made.creator_id = f_creator_id
            made.source_id = f_source_id
            made.target_id = f_target_id
            made.target_login = f_target_login
            made.target_display_name = f_target_display_name
            made.target_profile_image = f_target_profile_image
            made.transition_jitter_seconds = f_transition_jitter_seconds
            made.force_raid_now_seconds = f_force_raid_now_seconds
            made.viewer_count = f_viewer_count
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RAID.read(value)


RAID_UPDATE_V2 = Table(
    models.RaidUpdateV2,
    (
        Field("type", "type", TEXT),
        Field("raid", "raid", Object(RAID)),
    ),
)


def read_raid_update_v2(value: dict[str, Any]) -> models.RaidUpdateV2:
    """Reads RaidUpdateV2."""
    try:
        f_type = value[k_type]
        f_raid = value[k_raid]
        if f_type.__class__ is str:
            made = new(models.RaidUpdateV2)
            made.type = f_type
            made.raid = read_raid(f_raid)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RAID_UPDATE_V2.read(value)


OLD_RAID = Table(
    models.OldRaid,
    (
        Field("id", "id", TEXT),
        Field("source_id", "source_id", TEXT),
        Field("target_id", "target_id", TEXT),
        Field("announce_time", "announce_time", TEXT),
        Field("raid_time", "raid_time", TEXT),
        Field("remaining_duration_seconds", "remaining_duration_seconds", WHOLE),
        Field("viewer_count", "viewer_count", WHOLE),
    ),
)


def read_old_raid(value: dict[str, Any]) -> models.OldRaid:
    """Reads OldRaid."""
    try:
        f_id = value[k_id]
        f_source_id = value[k_source_id]
        f_target_id = value[k_target_id]
        f_announce_time = value[k_announce_time]
        f_raid_time = value[k_raid_time]
        f_remaining_duration_seconds = value[k_remaining_duration_seconds]
        f_viewer_count = value[k_viewer_count]
        if (
            f_id.__class__ is f_source_id.__class__ is f_target_id.__class__ is f_announce_time.__class__ is f_raid_time.__class__ is str
            and f_remaining_duration_seconds.__class__ is f_viewer_count.__class__ is int
        ):
            made = new(models.OldRaid)
            made.id = f_id
            made.source_id = f_source_id
            made.target_id = f_target_id
            made.announce_time = f_announce_time
            made.raid_time = f_raid_time
            made.remaining_duration_seconds = f_remaining_duration_seconds
            made.viewer_count = f_viewer_count
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return OLD_RAID.read(value)


RAID_UPDATE = Table(
    models.RaidUpdate,
    (
        Field("raid", "raid", Object(OLD_RAID)),
        Field("type", "type", TEXT),
    ),
)


def read_raid_update(value: dict[str, Any]) -> models.RaidUpdate:
    """Reads RaidUpdate."""
    try:
        f_raid = value[k_raid]
        f_type = value[k_type]
        if f_type.__class__ is str:
            made = new(models.RaidUpdate)
            made.raid = read_old_raid(f_raid)
            made.type = f_type
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RAID_UPDATE.read(value)


BROADCAST_SETTINGS_UPDATE = Table(
    models.BroadcastSettingsUpdate,
    (
        Field("type", "type", TEXT),
        Field("channel", "channel", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("old_status", "old_status", TEXT),
        Field("status", "status", TEXT),
        Field("old_game", "old_game", TEXT),
        Field("game", "game", TEXT),
        Field("old_game_id", "old_game_id", WHOLE),
        Field("game_id", "game_id", WHOLE),
    ),
)


def read_broadcast_settings_update(value: dict[str, Any]) -> models.BroadcastSettingsUpdate:
    """Reads BroadcastSettingsUpdate."""
    try:
        f_type = value[k_type]
        f_channel = value[k_channel]
        f_channel_id = value[k_channel_id]
        f_old_status = value[k_old_status]
        f_status = value[k_status]
        f_old_game = value[k_old_game]
        f_game = value[k_game]
        f_old_game_id = value[k_old_game_id]
        f_game_id = value[k_game_id]
        if (
            f_type.__class__
            is f_channel.__class__
            is f_channel_id.__class__
            is f_old_status.__class__
            is f_status.__class__
            is f_old_game.__class__
            is f_game.__class__
            is str
            and f_old_game_id.__class__ is f_game_id.__class__ is int
        ):
            made = new(models.BroadcastSettingsUpdate)
            made.type = f_type
            made.channel = f_channel
            made.channel_id = f_channel_id
            made.old_status = f_old_status
            made.status = f_status
            made.old_game = f_old_game
            made.game = f_game
            made.old_game_id = f_old_game_id
            made.game_id = f_game_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BROADCAST_SETTINGS_UPDATE.read(value)


FOLLOWING = Table(
    models.Following,
    (
        Field("display_name", "display_name", TEXT),
        Field("username", "username", TEXT),
        Field("user_id", "user_id", TEXT),
    ),
)


def read_following(value: dict[str, Any]) -> models.Following:
    """Reads Following."""
    try:
        f_display_name = value[k_display_name]
        f_username = value[k_username]
        f_user_id = value[k_user_id]
        if f_display_name.__class__ is f_username.__class__ is f_user_id.__class__ is str:
            made = new(models.Following)
            made.display_name = f_display_name
            made.username = f_username
            made.user_id = f_user_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return FOLLOWING.read(value)


USER_FOLLOWED = Table(
    models.UserFollowed,
    (
        Field("type", "type", TEXT),
        Field("timestamp", "timestamp", TEXT),
        Field("target_display_name", "target_display_name", TEXT),
        Field("target_username", "target_username", TEXT),
        Field("target_user_id", "target_user_id", TEXT),
    ),
)


def read_user_followed(value: dict[str, Any]) -> models.UserFollowed:
    """Reads UserFollowed."""
    try:
        f_type = value[k_type]
        f_timestamp = value[k_timestamp]
        f_target_display_name = value[k_target_display_name]
        f_target_username = value[k_target_username]
        f_target_user_id = value[k_target_user_id]
        if (
            f_type.__class__
            is f_timestamp.__class__
            is f_target_display_name.__class__
            is f_target_username.__class__
            is f_target_user_id.__class__
            is str
        ):
            made = new(models.UserFollowed)
            made.type = f_type
            made.timestamp = f_timestamp
            made.target_display_name = f_target_display_name
            made.target_username = f_target_username
            made.target_user_id = f_target_user_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_FOLLOWED.read(value)


USER_UNFOLLOWED = Table(
    models.UserUnfollowed,
    (
        Field("type", "type", TEXT),
        Field("timestamp", "timestamp", TEXT),
        Field("target_user_id", "target_user_id", TEXT),
    ),
)


def read_user_unfollowed(value: dict[str, Any]) -> models.UserUnfollowed:
    """Reads UserUnfollowed."""
    try:
        f_type = value[k_type]
        f_timestamp = value[k_timestamp]
        f_target_user_id = value[k_target_user_id]
        if f_type.__class__ is f_timestamp.__class__ is f_target_user_id.__class__ is str:
            made = new(models.UserUnfollowed)
            made.type = f_type
            made.timestamp = f_timestamp
            made.target_user_id = f_target_user_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_UNFOLLOWED.read(value)


MOMENT_ACTIVE_DATA = Table(
    models.MomentActiveData,
    (
        Field("moment_id", "moment_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("clip_slug", "clip_slug", TEXT),
    ),
)


def read_moment_active_data(value: dict[str, Any]) -> models.MomentActiveData:
    """Reads MomentActiveData."""
    try:
        f_moment_id = value[k_moment_id]
        f_channel_id = value[k_channel_id]
        f_clip_slug = value[k_clip_slug]
        if f_moment_id.__class__ is f_channel_id.__class__ is f_clip_slug.__class__ is str:
            made = new(models.MomentActiveData)
            made.moment_id = f_moment_id
            made.channel_id = f_channel_id
            made.clip_slug = f_clip_slug
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MOMENT_ACTIVE_DATA.read(value)


MOMENT_ACTIVE = Table(
    models.MomentActive,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(MOMENT_ACTIVE_DATA)),
    ),
)


def read_moment_active(value: dict[str, Any]) -> models.MomentActive:
    """Reads MomentActive."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.MomentActive)
            made.type = f_type
            made.data = read_moment_active_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MOMENT_ACTIVE.read(value)


PIN_MESSAGE_PINNED_BY = Table(
    models.PinMessagePinnedBy,
    (
        Field("id", "id", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_pin_message_pinned_by(value: dict[str, Any]) -> models.PinMessagePinnedBy:
    """Reads PinMessagePinnedBy."""
    try:
        f_id = value[k_id]
        f_display_name = value[k_display_name]
        if f_id.__class__ is f_display_name.__class__ is str:
            made = new(models.PinMessagePinnedBy)
            made.id = f_id
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PIN_MESSAGE_PINNED_BY.read(value)


PINNED_MESSAGE_CONTENT = Table(
    models.PinnedMessageContent,
    (
        Field("text", "text", TEXT),
        Field("fragments", "fragments", ListOf(OBJECT)),
    ),
)


def read_pinned_message_content(value: dict[str, Any]) -> models.PinnedMessageContent:
    """Reads PinnedMessageContent."""
    try:
        f_text = value[k_text]
        f_fragments = value[k_fragments]
        if f_text.__class__ is str and f_fragments.__class__ is list and only(OBJECTS, f_fragments):
            made = new(models.PinnedMessageContent)
            made.text = f_text
            made.fragments = f_fragments
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PINNED_MESSAGE_CONTENT.read(value)


PINNED_MESSAGE = Table(
    models.PinnedMessage,
    (
        Field("id", "id", TEXT),
        Field("sender", "sender", Object(PIN_MESSAGE_PINNED_BY)),
        Field("content", "content", Object(PINNED_MESSAGE_CONTENT)),
        Field("type", "type", TEXT),
        Field("starts_at", "starts_at", WHOLE),
        Field("updated_at", "updated_at", WHOLE),
        Field("ends_at", "ends_at", WHOLE),
        Field("sent_at", "sent_at", WHOLE),
        Field("metadata", "metadata", OBJECT, absent=True),
    ),
)


def read_pinned_message(value: dict[str, Any]) -> models.PinnedMessage:
    """Reads PinnedMessage."""
    try:
        f_id = value[k_id]
        f_sender = value[k_sender]
        f_content = value[k_content]
        f_type = value[k_type]
        f_starts_at = value[k_starts_at]
        f_updated_at = value[k_updated_at]
        f_ends_at = value[k_ends_at]
        f_sent_at = value[k_sent_at]
        f_metadata = value.get(k_metadata)
        if (
            f_id.__class__ is f_type.__class__ is str
            and f_starts_at.__class__ is f_updated_at.__class__ is f_ends_at.__class__ is f_sent_at.__class__ is int
            and (f_metadata is None or f_metadata.__class__ is dict)
        ):
            made = new(models.PinnedMessage)
            made.id = f_id
            made.sender = read_pin_message_pinned_by(f_sender)
            made.content = read_pinned_message_content(f_content)
            made.type = f_type
            made.starts_at = f_starts_at
            made.updated_at = f_updated_at
            made.ends_at = f_ends_at
            made.sent_at = f_sent_at
            made.metadata = f_metadata
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PINNED_MESSAGE.read(value)


PIN_MESSAGE_DATA = Table(
    models.PinMessageData,
    (
        Field("id", "id", TEXT),
        Field("pinned_by", "pinned_by", Object(PIN_MESSAGE_PINNED_BY)),
        Field("message", "message", Object(PINNED_MESSAGE)),
    ),
)


def read_pin_message_data(value: dict[str, Any]) -> models.PinMessageData:
    """Reads PinMessageData."""
    try:
        f_id = value[k_id]
        f_pinned_by = value[k_pinned_by]
        f_message = value[k_message]
        if f_id.__class__ is str:
            made = new(models.PinMessageData)
            made.id = f_id
            made.pinned_by = read_pin_message_pinned_by(f_pinned_by)
            made.message = read_pinned_message(f_message)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PIN_MESSAGE_DATA.read(value)


PIN_MESSAGE = Table(
    models.PinMessage,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(PIN_MESSAGE_DATA)),
    ),
)


def read_pin_message(value: dict[str, Any]) -> models.PinMessage:
    """Reads PinMessage."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.PinMessage)
            made.type = f_type
            made.data = read_pin_message_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PIN_MESSAGE.read(value)


UPDATE_MESSAGE_DATA = Table(
    models.UpdateMessageData,
    (
        Field("id", "id", TEXT),
        Field("ends_at", "ends_at", WHOLE),
        Field("updated_at", "updated_at", WHOLE),
    ),
)


def read_update_message_data(value: dict[str, Any]) -> models.UpdateMessageData:
    """Reads UpdateMessageData."""
    try:
        f_id = value[k_id]
        f_ends_at = value[k_ends_at]
        f_updated_at = value[k_updated_at]
        if f_id.__class__ is str and f_ends_at.__class__ is f_updated_at.__class__ is int:
            made = new(models.UpdateMessageData)
            made.id = f_id
            made.ends_at = f_ends_at
            made.updated_at = f_updated_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_MESSAGE_DATA.read(value)


UPDATE_MESSAGE = Table(
    models.UpdateMessage,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(UPDATE_MESSAGE_DATA)),
    ),
)


def read_update_message(value: dict[str, Any]) -> models.UpdateMessage:
    """Reads UpdateMessage."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.UpdateMessage)
            made.type = f_type
            made.data = read_update_message_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_MESSAGE.read(value)


UNPIN_MESSAGE_DATA = Table(
    models.UnpinMessageData,
    (
        Field("id", "id", TEXT),
        Field("unpinned_by", "unpinned_by", Nullable(Object(PIN_MESSAGE_PINNED_BY)), absent=True),
        Field("reason", "reason", TEXT, absent=True),
    ),
)


def read_unpin_message_data(value: dict[str, Any]) -> models.UnpinMessageData:
    """Reads UnpinMessageData."""
    try:
        f_id = value[k_id]
        f_unpinned_by = value.get(k_unpinned_by)
        f_reason = value.get(k_reason)
        if f_id.__class__ is str and (f_reason is None or f_reason.__class__ is str):
            made = new(models.UnpinMessageData)
            made.id = f_id
            made.unpinned_by = None if f_unpinned_by is None else read_pin_message_pinned_by(f_unpinned_by)
            made.reason = f_reason
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UNPIN_MESSAGE_DATA.read(value)


UNPIN_MESSAGE = Table(
    models.UnpinMessage,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(UNPIN_MESSAGE_DATA)),
    ),
)


def read_unpin_message(value: dict[str, Any]) -> models.UnpinMessage:
    """Reads UnpinMessage."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.UnpinMessage)
            made.type = f_type
            made.data = read_unpin_message_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UNPIN_MESSAGE.read(value)


COMMERCE_PURCHASE_MESSAGE = Table(
    models.CommercePurchaseMessage,
    (
        Field("message", "message", TEXT),
        Field("emotes", "emotes", ListOf(OBJECT)),
    ),
)


def read_commerce_purchase_message(value: dict[str, Any]) -> models.CommercePurchaseMessage:
    """Reads CommercePurchaseMessage."""
    try:
        f_message = value[k_message]
        f_emotes = value[k_emotes]
        if f_message.__class__ is str and f_emotes.__class__ is list and only(OBJECTS, f_emotes):
            made = new(models.CommercePurchaseMessage)
            made.message = f_message
            made.emotes = f_emotes
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMERCE_PURCHASE_MESSAGE.read(value)


COMMERCE = Table(
    models.Commerce,
    (
        Field("user_name", "user_name", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("channel_name", "channel_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("time", "time", MOMENT),
        Field("item_image_url", "item_image_url", TEXT),
        Field("item_description", "item_description", TEXT),
        Field("supports_channel", "supports_channel", FLAG),
        Field("purchase_message", "purchase_message", Object(COMMERCE_PURCHASE_MESSAGE)),
    ),
)


def read_commerce(value: dict[str, Any]) -> models.Commerce:
    """Reads Commerce."""
    try:
        f_user_name = value[k_user_name]
        f_display_name = value[k_display_name]
        f_channel_name = value[k_channel_name]
        f_user_id = value[k_user_id]
        f_channel_id = value[k_channel_id]
        f_time = when(value[k_time])
        f_item_image_url = value[k_item_image_url]
        f_item_description = value[k_item_description]
        f_supports_channel = value[k_supports_channel]
        f_purchase_message = value[k_purchase_message]
        if (
            f_user_name.__class__
            is f_display_name.__class__
            is f_channel_name.__class__
            is f_user_id.__class__
            is f_channel_id.__class__
            is f_item_image_url.__class__
            is f_item_description.__class__
            is str
            and f_supports_channel.__class__ is bool
            and f_time.tzinfo is not None
        ):
            made = new(models.Commerce)
            made.user_name = f_user_name
            made.display_name = f_display_name
            made.channel_name = f_channel_name
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.time = f_time
            made.item_image_url = f_item_image_url
            made.item_description = f_item_description
            made.supports_channel = f_supports_channel
            made.purchase_message = read_commerce_purchase_message(f_purchase_message)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMERCE.read(value)


EXTENSION_BROADCAST = Table(
    models.ExtensionBroadcast,
    (
        Field("content_type", "content_type", TEXT, absent=True),
        Field("content", "content", ListOf(TEXT)),
    ),
)


def read_extension_broadcast(value: dict[str, Any]) -> models.ExtensionBroadcast:
    """Reads ExtensionBroadcast."""
    try:
        f_content_type = value.get(k_content_type)
        f_content = value[k_content]
        if (f_content_type is None or f_content_type.__class__ is str) and f_content.__class__ is list and join(f_content).__class__ is str:
            made = new(models.ExtensionBroadcast)
            made.content_type = f_content_type
            made.content = f_content
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_BROADCAST.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "StreamUp": (read_stream_up, STREAM_UP),
    "StreamDown": (read_stream_down, STREAM_DOWN),
    "Viewcount": (read_viewcount, VIEWCOUNT),
    "Commercial": (read_commercial, COMMERCIAL),
    "WatchpartyVod": (read_watchparty_vod, WATCHPARTY_VOD),
    "RaidUpdateV2": (read_raid_update_v2, RAID_UPDATE_V2),
    "RaidUpdate": (read_raid_update, RAID_UPDATE),
    "BroadcastSettingsUpdate": (read_broadcast_settings_update, BROADCAST_SETTINGS_UPDATE),
    "Following": (read_following, FOLLOWING),
    "UserFollowed": (read_user_followed, USER_FOLLOWED),
    "UserUnfollowed": (read_user_unfollowed, USER_UNFOLLOWED),
    "MomentActive": (read_moment_active, MOMENT_ACTIVE),
    "PinMessage": (read_pin_message, PIN_MESSAGE),
    "UpdateMessage": (read_update_message, UPDATE_MESSAGE),
    "UnpinMessage": (read_unpin_message, UNPIN_MESSAGE),
    "Commerce": (read_commerce, COMMERCE),
    "ExtensionBroadcast": (read_extension_broadcast, EXTENSION_BROADCAST),
}
"""Of each kind of message: the fast reader and the table."""
