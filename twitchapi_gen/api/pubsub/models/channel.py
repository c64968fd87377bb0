"""Channel: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/channel.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.message import Json
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class StreamUp(Model):
    """The stream began."""

    NAMES = {
        "type": "type",
        "server_time": "server_time",
        "play_delay": "play_delay",
    }

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""
    play_delay: int
    """Seconds until the stream can be watched."""


@define(eq=False, repr=False, kw_only=True)
class StreamDown(Model):
    """The stream ended."""

    NAMES = {
        "type": "type",
        "server_time": "server_time",
    }

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""


@define(eq=False, repr=False, kw_only=True)
class Viewcount(Model):
    """How many watch now."""

    NAMES = {
        "type": "type",
        "server_time": "server_time",
        "viewers": "viewers",
    }

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""
    viewers: int
    """How many watch."""


@define(eq=False, repr=False, kw_only=True)
class Commercial(Model):
    """A commercial break began."""

    NAMES = {
        "type": "type",
        "server_time": "server_time",
        "length": "length",
        "scheduled": "scheduled",
    }

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""
    length: int
    """Length of the break, in seconds."""
    scheduled: bool | None = None
    """Whether it was planned."""


@define(eq=False, repr=False, kw_only=True)
class WatchPartyVideo(Model):
    """What `vod` holds in WatchpartyVod."""

    NAMES = {
        "wp_id": "wp_id",
        "wp_type": "wp_type",
        "increment_url": "increment_url",
        "vod_id": "vod_id",
        "title": "title",
        "broadcast_type": "broadcast_type",
        "viewable": "viewable",
    }

    wp_id: str
    """Id of the watch party."""
    wp_type: str
    """Kind of watch party."""
    increment_url: str
    """Address that counts views."""
    vod_id: str
    """Id of the video."""
    title: str
    """Title as viewers see it."""
    broadcast_type: str
    """Kind of broadcast."""
    viewable: str
    """Who may watch it."""


@define(eq=False, repr=False, kw_only=True)
class WatchpartyVod(Model):
    """A watch party changed its video."""

    NAMES = {
        "type": "type",
        "vod": "vod",
    }

    type: str
    """Its kind."""
    vod: WatchPartyVideo
    """The video that is watched together."""


@define(eq=False, repr=False, kw_only=True)
class Raid(Model):
    """What `raid` holds in RaidUpdateV2."""

    NAMES = {
        "id": "id",
        "creator_id": "creator_id",
        "source_id": "source_id",
        "target_id": "target_id",
        "target_login": "target_login",
        "target_display_name": "target_display_name",
        "target_profile_image": "target_profile_image",
        "transition_jitter_seconds": "transition_jitter_seconds",
        "force_raid_now_seconds": "force_raid_now_seconds",
        "viewer_count": "viewer_count",
    }

    id: str
    """Its id."""
    creator_id: str
    """Id of the raid's leader."""
    source_id: str
    """Id of the channel that raids."""
    target_id: str
    """Id of the user or channel that it is about."""
    target_login: str
    """Login name of the user or channel that it is about."""
    target_display_name: str
    """Display name of the raided channel."""
    target_profile_image: str
    """Address of the picture of the raided channel."""
    transition_jitter_seconds: int
    """Seconds over which viewers are sent on, by lot."""
    force_raid_now_seconds: int
    """Seconds until the raid can be started by hand."""
    viewer_count: int
    """How many are watching right now."""


@define(eq=False, repr=False, kw_only=True)
class RaidUpdateV2(Model):
    """A raid is being prepared, goes, or was called off."""

    NAMES = {
        "type": "type",
        "raid": "raid",
    }

    type: str
    """Its kind."""
    raid: Raid
    """The raid."""


@define(eq=False, repr=False, kw_only=True)
class OldRaid(Model):
    """What `raid` holds in RaidUpdate."""

    NAMES = {
        "id": "id",
        "source_id": "source_id",
        "target_id": "target_id",
        "announce_time": "announce_time",
        "raid_time": "raid_time",
        "remaining_duration_seconds": "remaining_duration_seconds",
        "viewer_count": "viewer_count",
    }

    id: str
    """Its id."""
    source_id: str
    """Id of the channel that raids."""
    target_id: str
    """Id of the user or channel that it is about."""
    announce_time: str
    """When the raid was announced, in Unix seconds."""
    raid_time: str
    """When the raid goes, in Unix seconds."""
    remaining_duration_seconds: int
    """Seconds left."""
    viewer_count: int
    """How many are watching right now."""


@define(eq=False, repr=False, kw_only=True)
class RaidUpdate(Model):
    """A raid is being prepared."""

    NAMES = {
        "raid": "raid",
        "type": "type",
    }

    raid: OldRaid
    """The raid."""
    type: str
    """Its kind."""


@define(eq=False, repr=False, kw_only=True)
class BroadcastSettingsUpdate(Model):
    """Title or category was changed."""

    NAMES = {
        "type": "type",
        "channel": "channel",
        "channel_id": "channel_id",
        "old_status": "old_status",
        "status": "status",
        "old_game": "old_game",
        "game": "game",
        "old_game_id": "old_game_id",
        "game_id": "game_id",
    }

    type: str
    """Its kind."""
    channel: str
    """Login name of the channel."""
    channel_id: str
    """Id of the channel."""
    old_status: str
    """The title before."""
    status: str
    """Its state."""
    old_game: str
    """Name of the category before."""
    game: str
    """Name of the category."""
    old_game_id: int
    """Id of the category before."""
    game_id: int
    """Id of the game or category."""


@define(eq=False, repr=False, kw_only=True)
class Following(Model):
    """Somebody followed the channel."""

    NAMES = {
        "display_name": "display_name",
        "username": "username",
        "user_id": "user_id",
    }

    display_name: str
    """Name as the user writes it, with capitals or other scripts."""
    username: str
    """Login name of the user."""
    user_id: str
    """Id of the user."""


@define(eq=False, repr=False, kw_only=True)
class UserFollowed(Model):
    """The user followed somebody."""

    NAMES = {
        "type": "type",
        "timestamp": "timestamp",
        "target_display_name": "target_display_name",
        "target_username": "target_username",
        "target_user_id": "target_user_id",
    }

    type: str
    """Its kind."""
    timestamp: str
    """When it happened."""
    target_display_name: str
    """Display name of the raided channel."""
    target_username: str
    """Login name of the user who is followed."""
    target_user_id: str
    """Id of the user it is aimed at."""


@define(eq=False, repr=False, kw_only=True)
class UserUnfollowed(Model):
    """The user no longer follows somebody."""

    NAMES = {
        "type": "type",
        "timestamp": "timestamp",
        "target_user_id": "target_user_id",
    }

    type: str
    """Its kind."""
    timestamp: str
    """When it happened."""
    target_user_id: str
    """Id of the user it is aimed at."""


@define(eq=False, repr=False, kw_only=True)
class MomentActiveData(Model):
    """What `data` holds in MomentActive."""

    NAMES = {
        "moment_id": "moment_id",
        "channel_id": "channel_id",
        "clip_slug": "clip_slug",
    }

    moment_id: str
    """Id of the moment."""
    channel_id: str
    """Id of the channel."""
    clip_slug: str
    """Slug of the moment's clip."""


@define(eq=False, repr=False, kw_only=True)
class MomentActive(Model):
    """A moment can be claimed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: MomentActiveData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class PinMessagePinnedBy(Model):
    """What `pinned_by` holds in PinMessageData."""

    NAMES = {
        "id": "id",
        "display_name": "display_name",
    }

    id: str
    """Its id."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class PinnedMessageContent(Model):
    """What `content` holds in PinnedMessage."""

    NAMES = {
        "text": "text",
        "fragments": "fragments",
    }

    text: str
    """The text."""
    fragments: list[dict[str, Json]]
    """The text in parts."""


@define(eq=False, repr=False, kw_only=True)
class PinnedMessage(Model):
    """What `message` holds in PinMessageData."""

    NAMES = {
        "id": "id",
        "sender": "sender",
        "content": "content",
        "type": "type",
        "starts_at": "starts_at",
        "updated_at": "updated_at",
        "ends_at": "ends_at",
        "sent_at": "sent_at",
        "metadata": "metadata",
    }

    id: str
    """Its id."""
    sender: PinMessagePinnedBy
    """Who wrote it."""
    content: PinnedMessageContent
    """What it says."""
    type: str
    """Its kind."""
    starts_at: int
    """When it begins, in Unix seconds."""
    updated_at: int
    """When it was last changed."""
    ends_at: int
    """When it ends, in Unix seconds."""
    sent_at: int
    """When it was sent, in Unix seconds."""
    metadata: dict[str, Json] | None = None
    """Further facts."""


@define(eq=False, repr=False, kw_only=True)
class PinMessageData(Model):
    """What `data` holds in PinMessage."""

    NAMES = {
        "id": "id",
        "pinned_by": "pinned_by",
        "message": "message",
    }

    id: str
    """Its id."""
    pinned_by: PinMessagePinnedBy
    """Who pinned it."""
    message: PinnedMessage
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class PinMessage(Model):
    """A chat message was pinned."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: PinMessageData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UpdateMessageData(Model):
    """What `data` holds in UpdateMessage."""

    NAMES = {
        "id": "id",
        "ends_at": "ends_at",
        "updated_at": "updated_at",
    }

    id: str
    """Its id."""
    ends_at: int
    """When it ends, in Unix seconds."""
    updated_at: int
    """When it was last changed."""


@define(eq=False, repr=False, kw_only=True)
class UpdateMessage(Model):
    """A pinned message was changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: UpdateMessageData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UnpinMessageData(Model):
    """What `data` holds in UnpinMessage."""

    NAMES = {
        "id": "id",
        "unpinned_by": "unpinned_by",
        "reason": "reason",
    }

    id: str
    """Its id."""
    unpinned_by: PinMessagePinnedBy | None = None
    """Who unpinned it."""
    reason: str | None = None
    """Why."""


@define(eq=False, repr=False, kw_only=True)
class UnpinMessage(Model):
    """A message was unpinned."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: UnpinMessageData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class CommercePurchaseMessage(Model):
    """What `purchase_message` holds in Commerce."""

    NAMES = {
        "message": "message",
        "emotes": "emotes",
    }

    message: str
    """The text."""
    emotes: list[dict[str, Json]]
    """Emotes in the text, and where they stand."""


@define(eq=False, repr=False, kw_only=True)
class Commerce(Model):
    """Something was bought in the channel."""

    NAMES = {
        "user_name": "user_name",
        "display_name": "display_name",
        "channel_name": "channel_name",
        "user_id": "user_id",
        "channel_id": "channel_id",
        "time": "time",
        "item_image_url": "item_image_url",
        "item_description": "item_description",
        "supports_channel": "supports_channel",
        "purchase_message": "purchase_message",
    }

    user_name: str
    """Display name of the user."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""
    channel_name: str
    """Login name of the channel."""
    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    time: datetime
    """When it happened."""
    item_image_url: str
    """Address of the item's picture."""
    item_description: str
    """What was bought."""
    supports_channel: bool
    """Whether the channel gets a share."""
    purchase_message: CommercePurchaseMessage
    """Message that came with it."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionBroadcast(Model):
    """An extension sent something to all who watch."""

    NAMES = {
        "content_type": "content_type",
        "content": "content",
    }

    content_type: str | None = None
    """What kind of content it is."""
    content: list[str]
    """What it says."""
