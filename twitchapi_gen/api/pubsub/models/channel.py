"""Channel: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/channel.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    NUMBER,
    OBJECT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class StreamUp(Model):
    """The stream began."""

    FIELDS = (
        Field("type", TEXT),
        Field("server_time", NUMBER),
        Field("play_delay", WHOLE),
    )

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""
    play_delay: int
    """Seconds until the stream can be watched."""


@define(eq=False, repr=False, kw_only=True)
class StreamDown(Model):
    """The stream ended."""

    FIELDS = (
        Field("type", TEXT),
        Field("server_time", NUMBER),
    )

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""


@define(eq=False, repr=False, kw_only=True)
class Viewcount(Model):
    """Current number of viewers."""

    FIELDS = (
        Field("type", TEXT),
        Field("server_time", NUMBER),
        Field("viewers", WHOLE),
    )

    type: str
    """Its kind."""
    server_time: float
    """Time of the server, in Unix seconds."""
    viewers: int
    """Number of viewers."""


@define(eq=False, repr=False, kw_only=True)
class Commercial(Model):
    """A commercial break began."""

    FIELDS = (
        Field("type", TEXT),
        Field("server_time", NUMBER),
        Field("length", WHOLE),
        Field("scheduled", FLAG, absent=True),
    )

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
    """Contents of `vod` in WatchpartyVod."""

    FIELDS = (
        Field("wp_id", TEXT),
        Field("wp_type", TEXT),
        Field("increment_url", TEXT),
        Field("vod_id", TEXT),
        Field("title", TEXT),
        Field("broadcast_type", TEXT),
        Field("viewable", TEXT),
    )

    wp_id: str
    """Id of the watch party."""
    wp_type: str
    """Kind of watch party."""
    increment_url: str
    """URL that counts views."""
    vod_id: str
    """Id of the video."""
    title: str
    """Title as viewers see it."""
    broadcast_type: str
    """Kind of broadcast."""
    viewable: str
    """Permitted viewers."""


@define(eq=False, repr=False, kw_only=True)
class WatchpartyVod(Model):
    """A watch party changed its video."""

    FIELDS = (
        Field("type", TEXT),
        Field("vod", Object(WatchPartyVideo.TABLE)),
    )

    type: str
    """Its kind."""
    vod: WatchPartyVideo
    """The video that is watched together."""


@define(eq=False, repr=False, kw_only=True)
class Raid(Model):
    """Contents of `raid` in RaidUpdateV2."""

    FIELDS = (
        Field("id", TEXT),
        Field("creator_id", TEXT),
        Field("source_id", TEXT),
        Field("target_id", TEXT),
        Field("target_login", TEXT),
        Field("target_display_name", TEXT),
        Field("target_profile_image", TEXT),
        Field("transition_jitter_seconds", WHOLE),
        Field("force_raid_now_seconds", WHOLE),
        Field("viewer_count", WHOLE),
    )

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
    """URL of the picture of the raided channel."""
    transition_jitter_seconds: int
    """Seconds over which viewers are moved at random times."""
    force_raid_now_seconds: int
    """Seconds until the raid can be started by hand."""
    viewer_count: int
    """Number of current viewers."""


@define(eq=False, repr=False, kw_only=True)
class RaidUpdateV2(Model):
    """A raid was prepared, started or cancelled."""

    FIELDS = (
        Field("type", TEXT),
        Field("raid", Object(Raid.TABLE)),
    )

    type: str
    """Its kind."""
    raid: Raid
    """The raid."""


@define(eq=False, repr=False, kw_only=True)
class OldRaid(Model):
    """Contents of `raid` in RaidUpdate."""

    FIELDS = (
        Field("id", TEXT),
        Field("source_id", TEXT),
        Field("target_id", TEXT),
        Field("announce_time", TEXT),
        Field("raid_time", TEXT),
        Field("remaining_duration_seconds", WHOLE),
        Field("viewer_count", WHOLE),
    )

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
    """Number of current viewers."""


@define(eq=False, repr=False, kw_only=True)
class RaidUpdate(Model):
    """A raid was prepared."""

    FIELDS = (
        Field("raid", Object(OldRaid.TABLE)),
        Field("type", TEXT),
    )

    raid: OldRaid
    """The raid."""
    type: str
    """Its kind."""


@define(eq=False, repr=False, kw_only=True)
class BroadcastSettingsUpdate(Model):
    """Title or category was changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("channel", TEXT),
        Field("channel_id", TEXT),
        Field("old_status", TEXT),
        Field("status", TEXT),
        Field("old_game", TEXT),
        Field("game", TEXT),
        Field("old_game_id", WHOLE),
        Field("game_id", WHOLE),
    )

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
    """A user followed the channel."""

    FIELDS = (
        Field("display_name", TEXT),
        Field("username", TEXT),
        Field("user_id", TEXT),
    )

    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    username: str
    """Login name of the user."""
    user_id: str
    """Id of the user."""


@define(eq=False, repr=False, kw_only=True)
class UserFollowed(Model):
    """The user followed another user."""

    FIELDS = (
        Field("type", TEXT),
        Field("timestamp", TEXT),
        Field("target_display_name", TEXT),
        Field("target_username", TEXT),
        Field("target_user_id", TEXT),
    )

    type: str
    """Its kind."""
    timestamp: str
    """When it happened."""
    target_display_name: str
    """Display name of the raided channel."""
    target_username: str
    """Login name of the user who is followed."""
    target_user_id: str
    """Id of the target user."""


@define(eq=False, repr=False, kw_only=True)
class UserUnfollowed(Model):
    """The user no longer follows another user."""

    FIELDS = (
        Field("type", TEXT),
        Field("timestamp", TEXT),
        Field("target_user_id", TEXT),
    )

    type: str
    """Its kind."""
    timestamp: str
    """When it happened."""
    target_user_id: str
    """Id of the target user."""


@define(eq=False, repr=False, kw_only=True)
class MomentActiveData(Model):
    """Contents of `data` in MomentActive."""

    FIELDS = (
        Field("moment_id", TEXT),
        Field("channel_id", TEXT),
        Field("clip_slug", TEXT),
    )

    moment_id: str
    """Id of the moment."""
    channel_id: str
    """Id of the channel."""
    clip_slug: str
    """Slug of the moment's clip."""


@define(eq=False, repr=False, kw_only=True)
class MomentActive(Model):
    """A moment can be claimed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(MomentActiveData.TABLE)),
    )

    type: str
    """Its kind."""
    data: MomentActiveData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class PinMessagePinnedBy(Model):
    """Contents of `pinned_by` in PinMessageData."""

    FIELDS = (
        Field("id", TEXT),
        Field("display_name", TEXT),
    )

    id: str
    """Its id."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class PinnedMessageContent(Model):
    """Contents of `content` in PinnedMessage."""

    FIELDS = (
        Field("text", TEXT),
        Field("fragments", ListOf(OBJECT)),
    )

    text: str
    """The text."""
    fragments: list[dict[str, Json]]
    """The text in parts."""


@define(eq=False, repr=False, kw_only=True)
class PinnedMessage(Model):
    """Contents of `message` in PinMessageData."""

    FIELDS = (
        Field("id", TEXT),
        Field("sender", Object(PinMessagePinnedBy.TABLE)),
        Field("content", Object(PinnedMessageContent.TABLE)),
        Field("type", TEXT),
        Field("starts_at", WHOLE),
        Field("updated_at", WHOLE),
        Field("ends_at", WHOLE),
        Field("sent_at", WHOLE),
        Field("metadata", OBJECT, absent=True),
    )

    id: str
    """Its id."""
    sender: PinMessagePinnedBy
    """Author of the message."""
    content: PinnedMessageContent
    """Text."""
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
    """Contents of `data` in PinMessage."""

    FIELDS = (
        Field("id", TEXT),
        Field("pinned_by", Object(PinMessagePinnedBy.TABLE)),
        Field("message", Object(PinnedMessage.TABLE)),
    )

    id: str
    """Its id."""
    pinned_by: PinMessagePinnedBy
    """User who pinned it."""
    message: PinnedMessage
    """The text."""


@define(eq=False, repr=False, kw_only=True)
class PinMessage(Model):
    """A chat message was pinned."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(PinMessageData.TABLE)),
    )

    type: str
    """Its kind."""
    data: PinMessageData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class UpdateMessageData(Model):
    """Contents of `data` in UpdateMessage."""

    FIELDS = (
        Field("id", TEXT),
        Field("ends_at", WHOLE),
        Field("updated_at", WHOLE),
    )

    id: str
    """Its id."""
    ends_at: int
    """When it ends, in Unix seconds."""
    updated_at: int
    """When it was last changed."""


@define(eq=False, repr=False, kw_only=True)
class UpdateMessage(Model):
    """A pinned message was changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(UpdateMessageData.TABLE)),
    )

    type: str
    """Its kind."""
    data: UpdateMessageData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class UnpinMessageData(Model):
    """Contents of `data` in UnpinMessage."""

    FIELDS = (
        Field("id", TEXT),
        Field("unpinned_by", Nullable(Object(PinMessagePinnedBy.TABLE)), absent=True),
        Field("reason", TEXT, absent=True),
    )

    id: str
    """Its id."""
    unpinned_by: PinMessagePinnedBy | None = None
    """User who unpinned it."""
    reason: str | None = None
    """Why."""


@define(eq=False, repr=False, kw_only=True)
class UnpinMessage(Model):
    """A message was unpinned."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(UnpinMessageData.TABLE)),
    )

    type: str
    """Its kind."""
    data: UnpinMessageData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class CommercePurchaseMessage(Model):
    """Contents of `purchase_message` in Commerce."""

    FIELDS = (
        Field("message", TEXT),
        Field("emotes", ListOf(OBJECT)),
    )

    message: str
    """The text."""
    emotes: list[dict[str, Json]]
    """Emotes in the text, with their positions."""


@define(eq=False, repr=False, kw_only=True)
class Commerce(Model):
    """A user bought a product in the channel."""

    FIELDS = (
        Field("user_name", TEXT),
        Field("display_name", TEXT),
        Field("channel_name", TEXT),
        Field("user_id", TEXT),
        Field("channel_id", TEXT),
        Field("time", MOMENT),
        Field("item_image_url", TEXT),
        Field("item_description", TEXT),
        Field("supports_channel", FLAG),
        Field("purchase_message", Object(CommercePurchaseMessage.TABLE)),
    )

    user_name: str
    """Display name of the user."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    channel_name: str
    """Login name of the channel."""
    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    time: datetime
    """When it happened."""
    item_image_url: str
    """URL of the item's picture."""
    item_description: str
    """Product bought."""
    supports_channel: bool
    """Whether the channel receives a share."""
    purchase_message: CommercePurchaseMessage
    """Attached message."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionBroadcast(Model):
    """An extension sent a message to all viewers."""

    FIELDS = (
        Field("content_type", TEXT, absent=True),
        Field("content", ListOf(TEXT)),
    )

    content_type: str | None = None
    """Kind of content."""
    content: list[str]
    """Text."""
