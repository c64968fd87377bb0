"""Videos: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/videos.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import videos as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    keep_text,
    key,
    page_reader,
    page_table,
    seconds,
    span,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, SPAN, TEXT, WHOLE, Choice, Field, ListOf, Nullable, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_duration = key("duration")
k_offset = key("offset")
k_id = key("id")
k_stream_id = key("stream_id")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_title = key("title")
k_description = key("description")
k_created_at = key("created_at")
k_published_at = key("published_at")
k_url = key("url")
k_thumbnail_url = key("thumbnail_url")
k_viewable = key("viewable")
k_view_count = key("view_count")
k_language = key("language")
k_type = key("type")
k_muted_segments = key("muted_segments")

_VIDEO_TYPE = choices(models.VideoType)


VIDEO_MUTED_SEGMENT = Table(
    models.VideoMutedSegment,
    (
        Field("duration", "duration", Span("int", "seconds")),
        Field("offset", "offset", WHOLE),
    ),
)


def read_video_muted_segment(value: dict[str, Any]) -> models.VideoMutedSegment:
    """Reads VideoMutedSegment."""
    try:
        f_duration = value[k_duration]
        f_offset = value[k_offset]
        if f_offset.__class__ is int and f_duration.__class__ is int:
            made = new(models.VideoMutedSegment)
            made.duration = seconds(f_duration)
            made.offset = f_offset
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return VIDEO_MUTED_SEGMENT.read(value)


VIDEO = Table(
    models.Video,
    (
        Field("id", "id", TEXT),
        Field("stream_id", "stream_id", Nullable(TEXT)),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("title", "title", TEXT),
        Field("description", "description", TEXT),
        Field("created_at", "created_at", MOMENT),
        Field("published_at", "published_at", MOMENT),
        Field("url", "url", TEXT),
        Field("thumbnail_url", "thumbnail_url", TEXT),
        Field("viewable", "viewable", TEXT),
        Field("view_count", "view_count", WHOLE),
        Field("language", "language", TEXT),
        Field("type", "type", Choice(models.VideoType)),
        Field("duration", "duration", SPAN),
        Field("muted_segments", "muted_segments", ListOf(Object(VIDEO_MUTED_SEGMENT)), empty=True),
    ),
)


def read_video(value: dict[str, Any]) -> models.Video:
    """Reads Video."""
    try:
        f_id = value[k_id]
        f_stream_id = value[k_stream_id]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_title = value[k_title]
        f_description = value[k_description]
        f_created_at = when(value[k_created_at])
        f_published_at = when(value[k_published_at])
        f_url = value[k_url]
        f_thumbnail_url = value[k_thumbnail_url]
        f_viewable = value[k_viewable]
        f_view_count = value[k_view_count]
        f_language = value[k_language]
        f_duration = value[k_duration]
        f_muted_segments = value[k_muted_segments]
        if (
            f_id.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_title.__class__
            is f_description.__class__
            is f_url.__class__
            is f_thumbnail_url.__class__
            is f_viewable.__class__
            is f_language.__class__
            is str
            and f_view_count.__class__ is int
            and (f_stream_id is None or f_stream_id.__class__ is str)
            and f_created_at.tzinfo is not None
            and f_published_at.tzinfo is not None
            and (f_muted_segments is None or f_muted_segments.__class__ is list)
        ):
            made = new(models.Video)
            made.id = f_id
            made.stream_id = f_stream_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.title = f_title
            made.description = f_description
            made.created_at = f_created_at
            made.published_at = f_published_at
            made.url = f_url
            made.thumbnail_url = f_thumbnail_url
            made.viewable = f_viewable
            made.view_count = f_view_count
            made.language = f_language
            made.type = _VIDEO_TYPE[value[k_type]]
            made.duration = span(f_duration)
            made.muted_segments = [] if f_muted_segments is None else [read_video_muted_segment(one) for one in f_muted_segments]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return VIDEO.read(value)


GET_VIDEOS = Codec(
    "get_videos",
    page_reader(read_video),
    page_table(Object(VIDEO)),
)

DELETE_VIDEOS = Codec(
    "delete_videos",
    page_reader(keep_text),
    page_table(TEXT),
)
