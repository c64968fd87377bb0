"""Clips: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/clips.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import clips as models
from twitchapi_gen.runtime.reading.codec import (
    NUMBERS,
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
    seconds,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Field, Nullable, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_edit_url = key("edit_url")
k_url = key("url")
k_embed_url = key("embed_url")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_name = key("broadcaster_name")
k_creator_id = key("creator_id")
k_creator_name = key("creator_name")
k_video_id = key("video_id")
k_game_id = key("game_id")
k_language = key("language")
k_title = key("title")
k_view_count = key("view_count")
k_created_at = key("created_at")
k_thumbnail_url = key("thumbnail_url")
k_duration = key("duration")
k_vod_offset = key("vod_offset")
k_is_featured = key("is_featured")
k_clip_id = key("clip_id")
k_landscape_download_url = key("landscape_download_url")
k_portrait_download_url = key("portrait_download_url")


CREATED_CLIP = Table(
    models.CreatedClip,
    (
        Field("id", "id", TEXT),
        Field("edit_url", "edit_url", TEXT),
    ),
)


def read_created_clip(value: dict[str, Any]) -> models.CreatedClip:
    """Reads CreatedClip."""
    try:
        f_id = value[k_id]
        f_edit_url = value[k_edit_url]
        if f_id.__class__ is f_edit_url.__class__ is str:
            made = new(models.CreatedClip)
            made.id = f_id
            made.edit_url = f_edit_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CREATED_CLIP.read(value)


CLIP = Table(
    models.Clip,
    (
        Field("id", "id", TEXT),
        Field("url", "url", TEXT),
        Field("embed_url", "embed_url", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("creator_id", "creator_id", TEXT),
        Field("creator_name", "creator_name", TEXT),
        Field("video_id", "video_id", TEXT, empty=True),
        Field("game_id", "game_id", TEXT),
        Field("language", "language", TEXT),
        Field("title", "title", TEXT),
        Field("view_count", "view_count", WHOLE),
        Field("created_at", "created_at", MOMENT),
        Field("thumbnail_url", "thumbnail_url", TEXT),
        Field("duration", "duration", Span("float", "seconds")),
        Field("vod_offset", "vod_offset", Nullable(WHOLE)),
        Field("is_featured", "is_featured", FLAG),
    ),
)


def read_clip(value: dict[str, Any]) -> models.Clip:
    """Reads Clip."""
    try:
        f_id = value[k_id]
        f_url = value[k_url]
        f_embed_url = value[k_embed_url]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_name = value[k_broadcaster_name]
        f_creator_id = value[k_creator_id]
        f_creator_name = value[k_creator_name]
        f_video_id = value[k_video_id]
        f_game_id = value[k_game_id]
        f_language = value[k_language]
        f_title = value[k_title]
        f_view_count = value[k_view_count]
        f_created_at = when(value[k_created_at])
        f_thumbnail_url = value[k_thumbnail_url]
        f_duration = value[k_duration]
        f_vod_offset = value[k_vod_offset]
        f_is_featured = value[k_is_featured]
        if (
            f_id.__class__
            is f_url.__class__
            is f_embed_url.__class__
            is f_broadcaster_id.__class__
            is f_broadcaster_name.__class__
            is f_creator_id.__class__
            is f_creator_name.__class__
            is f_game_id.__class__
            is f_language.__class__
            is f_title.__class__
            is f_thumbnail_url.__class__
            is str
            and f_view_count.__class__ is int
            and f_is_featured.__class__ is bool
            and (f_video_id is None or f_video_id.__class__ is str)
            and f_created_at.tzinfo is not None
            and f_duration.__class__ in NUMBERS
            and (f_vod_offset is None or f_vod_offset.__class__ is int)
        ):
            made = new(models.Clip)
            made.id = f_id
            made.url = f_url
            made.embed_url = f_embed_url
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_name = f_broadcaster_name
            made.creator_id = f_creator_id
            made.creator_name = f_creator_name
            made.video_id = f_video_id or None
            made.game_id = f_game_id
            made.language = f_language
            made.title = f_title
            made.view_count = f_view_count
            made.created_at = f_created_at
            made.thumbnail_url = f_thumbnail_url
            made.duration = seconds(f_duration)
            made.vod_offset = f_vod_offset
            made.is_featured = f_is_featured
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CLIP.read(value)


CLIP_DOWNLOAD = Table(
    models.ClipDownload,
    (
        Field("clip_id", "clip_id", TEXT),
        Field("landscape_download_url", "landscape_download_url", Nullable(TEXT)),
        Field("portrait_download_url", "portrait_download_url", Nullable(TEXT)),
    ),
)


def read_clip_download(value: dict[str, Any]) -> models.ClipDownload:
    """Reads ClipDownload."""
    try:
        f_clip_id = value[k_clip_id]
        f_landscape_download_url = value[k_landscape_download_url]
        f_portrait_download_url = value[k_portrait_download_url]
        if (
            f_clip_id.__class__ is str
            and (f_landscape_download_url is None or f_landscape_download_url.__class__ is str)
            and (f_portrait_download_url is None or f_portrait_download_url.__class__ is str)
        ):
            made = new(models.ClipDownload)
            made.clip_id = f_clip_id
            made.landscape_download_url = f_landscape_download_url
            made.portrait_download_url = f_portrait_download_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CLIP_DOWNLOAD.read(value)


CREATE_CLIP = Codec(
    "create_clip",
    page_reader(read_created_clip),
    page_table(Object(CREATED_CLIP)),
)

CREATE_CLIP_FROM_VOD = Codec(
    "create_clip_from_vod",
    page_reader(read_created_clip),
    page_table(Object(CREATED_CLIP)),
)

GET_CLIPS = Codec(
    "get_clips",
    page_reader(read_clip),
    page_table(Object(CLIP)),
)

GET_CLIPS_DOWNLOAD = Codec(
    "get_clips_download",
    page_reader(read_clip_download),
    page_table(Object(CLIP_DOWNLOAD)),
)
