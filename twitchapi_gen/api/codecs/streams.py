"""Streams: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import streams as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    join,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_stream_key = key("stream_key")
k_id = key("id")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_game_id = key("game_id")
k_game_name = key("game_name")
k_type = key("type")
k_title = key("title")
k_tags = key("tags")
k_viewer_count = key("viewer_count")
k_started_at = key("started_at")
k_language = key("language")
k_thumbnail_url = key("thumbnail_url")
k_tag_ids = key("tag_ids")
k_is_mature = key("is_mature")
k_created_at = key("created_at")
k_position_seconds = key("position_seconds")
k_description = key("description")
k_url = key("URL")
k_video_id = key("video_id")
k_markers = key("markers")
k_videos = key("videos")

_STREAM_TYPE_OR_EMPTY = choices(models.StreamType, empty=True)


STREAM_KEY = Table(models.StreamKey, (Field("stream_key", "stream_key", TEXT),))


def read_stream_key(value: dict[str, Any]) -> models.StreamKey:
    """Reads StreamKey."""
    try:
        f_stream_key = value[k_stream_key]
        if f_stream_key.__class__ is str:
            made = new(models.StreamKey)
            made.stream_key = f_stream_key
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_KEY.read(value)


STREAM = Table(
    models.Stream,
    (
        Field("id", "id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("game_id", "game_id", TEXT),
        Field("game_name", "game_name", TEXT),
        Field("type", "type", Choice(models.StreamType), empty=True),
        Field("title", "title", TEXT),
        Field("tags", "tags", ListOf(TEXT), empty=True),
        Field("viewer_count", "viewer_count", WHOLE),
        Field("started_at", "started_at", MOMENT),
        Field("language", "language", TEXT),
        Field("thumbnail_url", "thumbnail_url", TEXT),
        Field("tag_ids", "tag_ids", ListOf(TEXT), empty=True),
        Field("is_mature", "is_mature", FLAG, absent=True),
    ),
)


def read_stream(value: dict[str, Any]) -> models.Stream:
    """Reads Stream."""
    try:
        f_id = value[k_id]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_game_id = value[k_game_id]
        f_game_name = value[k_game_name]
        f_title = value[k_title]
        f_tags = value[k_tags]
        f_viewer_count = value[k_viewer_count]
        f_started_at = when(value[k_started_at])
        f_language = value[k_language]
        f_thumbnail_url = value[k_thumbnail_url]
        f_tag_ids = value[k_tag_ids]
        f_is_mature = value.get(k_is_mature)
        if (
            f_id.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_game_id.__class__
            is f_game_name.__class__
            is f_title.__class__
            is f_language.__class__
            is f_thumbnail_url.__class__
            is str
            and f_viewer_count.__class__ is int
            and (f_tags is None or f_tags.__class__ is list and join(f_tags).__class__ is str)
            and f_started_at.tzinfo is not None
            and (f_tag_ids is None or f_tag_ids.__class__ is list and join(f_tag_ids).__class__ is str)
            and (f_is_mature is None or f_is_mature.__class__ is bool)
        ):
            made = new(models.Stream)
            made.id = f_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.game_id = f_game_id
            made.game_name = f_game_name
            made.type = _STREAM_TYPE_OR_EMPTY[value[k_type]]
            made.title = f_title
            made.tags = [] if f_tags is None else f_tags
            made.viewer_count = f_viewer_count
            made.started_at = f_started_at
            made.language = f_language
            made.thumbnail_url = f_thumbnail_url
            made.tag_ids = [] if f_tag_ids is None else f_tag_ids
            made.is_mature = f_is_mature
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM.read(value)


CREATED_STREAM_MARKER = Table(
    models.CreatedStreamMarker,
    (
        Field("id", "id", TEXT),
        Field("created_at", "created_at", MOMENT),
        Field("position_seconds", "position_seconds", WHOLE),
        Field("description", "description", TEXT),
    ),
)


def read_created_stream_marker(value: dict[str, Any]) -> models.CreatedStreamMarker:
    """Reads CreatedStreamMarker."""
    try:
        f_id = value[k_id]
        f_created_at = when(value[k_created_at])
        f_position_seconds = value[k_position_seconds]
        f_description = value[k_description]
        if f_id.__class__ is f_description.__class__ is str and f_position_seconds.__class__ is int and f_created_at.tzinfo is not None:
            made = new(models.CreatedStreamMarker)
            made.id = f_id
            made.created_at = f_created_at
            made.position_seconds = f_position_seconds
            made.description = f_description
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CREATED_STREAM_MARKER.read(value)


STREAM_MARKER = Table(
    models.StreamMarker,
    (
        Field("id", "id", TEXT),
        Field("created_at", "created_at", MOMENT),
        Field("description", "description", TEXT),
        Field("position_seconds", "position_seconds", WHOLE),
        Field("URL", "url", TEXT),
    ),
)


def read_stream_marker(value: dict[str, Any]) -> models.StreamMarker:
    """Reads StreamMarker."""
    try:
        f_id = value[k_id]
        f_created_at = when(value[k_created_at])
        f_description = value[k_description]
        f_position_seconds = value[k_position_seconds]
        f_url = value[k_url]
        if (
            f_id.__class__ is f_description.__class__ is f_url.__class__ is str
            and f_position_seconds.__class__ is int
            and f_created_at.tzinfo is not None
        ):
            made = new(models.StreamMarker)
            made.id = f_id
            made.created_at = f_created_at
            made.description = f_description
            made.position_seconds = f_position_seconds
            made.url = f_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_MARKER.read(value)


VIDEO_STREAM_MARKERS = Table(
    models.VideoStreamMarkers,
    (
        Field("video_id", "video_id", TEXT),
        Field("markers", "markers", ListOf(Object(STREAM_MARKER))),
    ),
)


def read_video_stream_markers(value: dict[str, Any]) -> models.VideoStreamMarkers:
    """Reads VideoStreamMarkers."""
    try:
        f_video_id = value[k_video_id]
        f_markers = value[k_markers]
        if f_video_id.__class__ is str and f_markers.__class__ is list:
            made = new(models.VideoStreamMarkers)
            made.video_id = f_video_id
            made.markers = [read_stream_marker(one) for one in f_markers]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return VIDEO_STREAM_MARKERS.read(value)


USER_STREAM_MARKERS = Table(
    models.UserStreamMarkers,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("videos", "videos", ListOf(Object(VIDEO_STREAM_MARKERS))),
    ),
)


def read_user_stream_markers(value: dict[str, Any]) -> models.UserStreamMarkers:
    """Reads UserStreamMarkers."""
    try:
        f_user_id = value[k_user_id]
        f_user_name = value[k_user_name]
        f_user_login = value[k_user_login]
        f_videos = value[k_videos]
        if f_user_id.__class__ is f_user_name.__class__ is f_user_login.__class__ is str and f_videos.__class__ is list:
            made = new(models.UserStreamMarkers)
            made.user_id = f_user_id
            made.user_name = f_user_name
            made.user_login = f_user_login
            made.videos = [read_video_stream_markers(one) for one in f_videos]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return USER_STREAM_MARKERS.read(value)


GET_STREAM_KEY = Codec(
    "get_stream_key",
    page_reader(read_stream_key),
    page_table(Object(STREAM_KEY)),
)

GET_STREAMS = Codec(
    "get_streams",
    page_reader(read_stream),
    page_table(Object(STREAM)),
)

GET_FOLLOWED_STREAMS = Codec(
    "get_followed_streams",
    page_reader(read_stream),
    page_table(Object(STREAM)),
)

CREATE_STREAM_MARKER = Codec(
    "create_stream_marker",
    page_reader(read_created_stream_marker),
    page_table(Object(CREATED_STREAM_MARKER)),
)

GET_STREAM_MARKERS = Codec(
    "get_stream_markers",
    page_reader(read_user_stream_markers),
    page_table(Object(USER_STREAM_MARKERS)),
)
