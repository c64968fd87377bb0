"""Clips: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/clips.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Field,
    Nullable,
    Object,
    Span,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class CreatedClip(Model):
    """A clip that Twitch has begun to make. It may still fail."""

    FIELDS = (
        Field("id", TEXT),
        Field("edit_url", TEXT),
    )

    id: str
    """Id that the clip will have."""
    edit_url: str
    """Page for editing and publishing the clip; for a clip of a live stream, valid for 24 hours or until it is published."""


@define(eq=False, repr=False, kw_only=True)
class Clip(Model):
    """A short piece cut from a stream or video."""

    FIELDS = (
        Field("id", TEXT),
        Field("url", TEXT),
        Field("embed_url", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_name", TEXT),
        Field("creator_id", TEXT),
        Field("creator_name", TEXT),
        Field("video_id", TEXT, empty=True),
        Field("game_id", TEXT),
        Field("language", TEXT),
        Field("title", TEXT),
        Field("view_count", WHOLE),
        Field("created_at", MOMENT),
        Field("thumbnail_url", TEXT),
        Field("duration", Span("float", "seconds")),
        Field("vod_offset", Nullable(WHOLE)),
        Field("is_featured", FLAG),
    )

    id: str
    """Its id, the words at the end of its address."""
    url: str
    """URL of its page."""
    embed_url: str
    """URL of the player to show in an iframe."""
    broadcaster_id: str
    """Id of the channel it was cut from."""
    broadcaster_name: str
    """Display name of the channel."""
    creator_id: str
    """Id of the user who made it."""
    creator_name: str
    """Display name of the user who made it."""
    video_id: str | None = None
    """Id of the video it was cut from; none while or when that is not available."""
    game_id: str
    """Id of the game or category streamed at that moment."""
    language: str
    """ISO 639-1 code of the broadcaster's language, or `other`."""
    title: str
    """Title as viewers see it."""
    view_count: int
    """Number of views."""
    created_at: datetime
    """When it was created."""
    thumbnail_url: str
    """Preview image."""
    duration: timedelta
    """Length, to a tenth of a second."""
    vod_offset: int | None = None
    """Seconds from the start of the video to the clip; none without a video, and often during the first minutes after clipping."""
    is_featured: bool
    """Whether the clip is featured by the channel."""


@define(eq=False, repr=False, kw_only=True)
class ClipDownload(Model):
    """Download URLs of a clip's video files."""

    FIELDS = (
        Field("clip_id", TEXT),
        Field("landscape_download_url", Nullable(TEXT)),
        Field("portrait_download_url", Nullable(TEXT)),
    )

    clip_id: str
    """Id of the clip."""
    landscape_download_url: str | None = None
    """URL of the landscape file; none if there isn't one."""
    portrait_download_url: str | None = None
    """URL of the portrait file; none if there isn't one."""


REPLIES: dict[str, Table[Any]] = {
    "create_clip": page_of(Object(CreatedClip.TABLE)),
    "create_clip_from_vod": page_of(Object(CreatedClip.TABLE)),
    "get_clips": page_of(Object(Clip.TABLE)),
    "get_clips_download": page_of(Object(ClipDownload.TABLE)),
}
"""The decoder for the reply of each operation."""
