"""Streams: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


class StreamType(OpenEnum):
    """Kind of broadcast."""

    LIVE = "live"
    """Live now"""


class StreamTypeFilter(OpenEnum):
    """Kind of broadcast to list."""

    ALL = "all"
    """Every kind"""

    LIVE = "live"
    """Live ones only"""


@define(eq=False, repr=False, kw_only=True)
class StreamKey(Model):
    """Key that broadcasting software needs to stream to a channel."""

    FIELDS = (Field("stream_key", TEXT),)

    stream_key: str
    """The key; keep it secret, since it allows streaming as the channel."""


@define(eq=False, repr=False, kw_only=True)
class Stream(Model):
    """A broadcast that is on now."""

    FIELDS = (
        Field("id", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("game_id", TEXT),
        Field("game_name", TEXT),
        Field("type", Choice(StreamType), empty=True),
        Field("title", TEXT),
        Field("tags", ListOf(TEXT), empty=True),
        Field("viewer_count", WHOLE),
        Field("started_at", MOMENT),
        Field("language", TEXT),
        Field("thumbnail_url", TEXT),
        Field("tag_ids", ListOf(TEXT), empty=True),
        Field("is_mature", FLAG, absent=True),
    )

    id: str
    """Its id; the recording carries it as `stream_id`."""
    user_id: str
    """Id of the broadcaster."""
    user_login: str
    """Login name of the broadcaster, in lower case."""
    user_name: str
    """Display name of the broadcaster."""
    game_id: str
    """Id of the game or category."""
    game_name: str
    """Name of the game or category."""
    type: StreamType | None = None
    """Its kind; none if Twitch ran into an error."""
    title: str
    """Title as viewers see it; empty if none is set."""
    tags: list[str]
    """Tags set by the broadcaster."""
    viewer_count: int
    """Number of current viewers."""
    started_at: datetime
    """When it began."""
    language: str
    """ISO 639-1 code of the language, or `other`."""
    thumbnail_url: str
    """Picture from the last five minutes of the stream; replace {width} and {height} by pixels."""
    tag_ids: list[str]
    """Always empty since Twitch replaced these tags in 2023.

    Deprecated: Always empty since February 2023; see `tags`.
    """
    is_mature: bool | None = None
    """Whether the channel is marked as meant for a mature audience.

    Deprecated: Always false now.
    """


@define(eq=False, repr=False, kw_only=True)
class CreatedStreamMarker(Model):
    """A new marker, as the reply contains it."""

    FIELDS = (
        Field("id", TEXT),
        Field("created_at", MOMENT),
        Field("position_seconds", WHOLE),
        Field("description", TEXT),
    )

    id: str
    """Its id."""
    created_at: datetime
    """When it was created."""
    position_seconds: int
    """Seconds between the start of the stream and the marker."""
    description: str
    """Note of the marker."""


@define(eq=False, repr=False, kw_only=True)
class StreamMarker(Model):
    """A spot in a broadcast that the broadcaster or an editor wants to find again, for example to make a highlight of it."""

    FIELDS = (
        Field("id", TEXT),
        Field("created_at", MOMENT),
        Field("description", TEXT),
        Field("position_seconds", WHOLE),
        Field("URL", TEXT, "url"),
    )

    id: str
    """Its id."""
    created_at: datetime
    """When it was created."""
    description: str
    """Note of the marker; empty without one."""
    position_seconds: int
    """Seconds between the start of the stream and the marker."""
    url: str
    """URL of this spot in the Highlighter."""


@define(eq=False, repr=False, kw_only=True)
class VideoStreamMarkers(Model):
    """The markers in one video."""

    FIELDS = (
        Field("video_id", TEXT),
        Field("markers", ListOf(Object(StreamMarker.TABLE))),
    )

    video_id: str
    """Id of the video."""
    markers: list[StreamMarker]
    """Its markers, oldest first."""


@define(eq=False, repr=False, kw_only=True)
class UserStreamMarkers(Model):
    """The markers that one user has set."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("videos", ListOf(Object(VideoStreamMarkers.TABLE))),
    )

    user_id: str
    """Id of the user who set the markers."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    videos: list[VideoStreamMarkers]
    """The markers by video, although there is never more than one."""


REPLIES: dict[str, Table[Any]] = {
    "get_stream_key": page_of(Object(StreamKey.TABLE)),
    "get_streams": page_of(Object(Stream.TABLE)),
    "get_followed_streams": page_of(Object(Stream.TABLE)),
    "create_stream_marker": page_of(Object(CreatedStreamMarker.TABLE)),
    "get_stream_markers": page_of(Object(UserStreamMarkers.TABLE)),
}
"""The decoder for the reply of each operation."""
