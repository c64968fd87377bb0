"""Videos: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/videos.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    SPAN,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Nullable,
    Object,
    Span,
    Table,
)


class VideoPeriod(OpenEnum):
    """Age limit of the videos."""

    ALL = "all"
    """Any time"""

    DAY = "day"
    """The last day"""

    MONTH = "month"
    """The last month"""

    WEEK = "week"
    """The last week"""


class VideoSort(OpenEnum):
    """Order of the videos."""

    TIME = "time"
    """Newest first"""

    TRENDING = "trending"
    """Fastest growing audience first"""

    VIEWS = "views"
    """Most views first"""


class VideoType(OpenEnum):
    """Origin of a video."""

    ARCHIVE = "archive"
    """Recording of a whole stream (VOD)"""

    HIGHLIGHT = "highlight"
    """Excerpts from past streams"""

    UPLOAD = "upload"
    """Uploaded by the broadcaster"""


class VideoTypeFilter(OpenEnum):
    """Type of video to list."""

    ALL = "all"
    """Every type"""

    ARCHIVE = "archive"
    """Recordings of whole streams (VODs)"""

    HIGHLIGHT = "highlight"
    """Excerpts from past streams"""

    UPLOAD = "upload"
    """Videos that broadcasters uploaded"""


@define(eq=False, repr=False, kw_only=True)
class VideoMutedSegment(Model):
    """A stretch of a video without sound, muted by Twitch over copyrighted audio."""

    FIELDS = (
        Field("duration", Span("int", "seconds")),
        Field("offset", WHOLE),
    )

    duration: timedelta
    """Its length."""
    offset: int
    """Seconds between the start of the video and the stretch."""


@define(eq=False, repr=False, kw_only=True)
class Video(Model):
    """A published video."""

    FIELDS = (
        Field("id", TEXT),
        Field("stream_id", Nullable(TEXT)),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("title", TEXT),
        Field("description", TEXT),
        Field("created_at", MOMENT),
        Field("published_at", MOMENT),
        Field("url", TEXT),
        Field("thumbnail_url", TEXT),
        Field("viewable", TEXT),
        Field("view_count", WHOLE),
        Field("language", TEXT),
        Field("type", Choice(VideoType)),
        Field("duration", SPAN),
        Field("muted_segments", ListOf(Object(VideoMutedSegment.TABLE)), empty=True),
    )

    id: str
    """Its id."""
    stream_id: str | None = None
    """Id of the stream that was recorded; none unless the type is `archive`."""
    user_id: str
    """Id of the broadcaster who owns it."""
    user_login: str
    """Login name of the broadcaster, in lower case."""
    user_name: str
    """Display name of the broadcaster."""
    title: str
    """Title as viewers see it."""
    description: str
    """Text that the broadcaster wrote about it."""
    created_at: datetime
    """When it was created."""
    published_at: datetime
    """When it became public."""
    url: str
    """URL of its page."""
    thumbnail_url: str
    """Preview image; replace %{width} by 320 and %{height} by 180, the only size there is."""
    viewable: str
    """Permitted viewers; always `public`."""
    view_count: int
    """Number of views."""
    language: str
    """ISO 639-1 code of the language, or `other`."""
    type: VideoType
    """Origin of the video."""
    duration: timedelta
    """Its length."""
    muted_segments: list[VideoMutedSegment]
    """Stretches that Twitch muted over copyrighted audio."""


REPLIES: dict[str, Table[Any]] = {
    "get_videos": page_of(Object(Video.TABLE)),
    "delete_videos": page_of(TEXT),
}
"""The decoder for the reply of each operation."""
