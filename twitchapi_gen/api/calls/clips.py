"""Clips: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/clips.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import clips as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.clips import Clip, ClipDownload, CreatedClip
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def create_clip(
    broadcaster_id: str,
    *,
    title: str | Unset = UNSET,
    duration: float | timedelta | Unset = UNSET,
) -> Call[Page[CreatedClip], AsyncPage[CreatedClip]]:
    """`POST /helix/clips`"""
    return make_call(
        facts.CREATE_CLIP,
        {
            "broadcaster_id": broadcaster_id,
            "title": title,
            "duration": duration,
        },
    )


def create_clip_from_vod(
    broadcaster_id: str,
    editor_id: str,
    *,
    vod_id: str,
    vod_offset: int | timedelta,
    title: str,
    duration: float | timedelta | Unset = UNSET,
) -> Call[Page[CreatedClip], AsyncPage[CreatedClip]]:
    """`POST /helix/videos/clips`"""
    return make_call(
        facts.CREATE_CLIP_FROM_VOD,
        {
            "broadcaster_id": broadcaster_id,
            "editor_id": editor_id,
            "vod_id": vod_id,
            "vod_offset": vod_offset,
            "title": title,
            "duration": duration,
        },
    )


def get_clips(
    *,
    broadcaster_id: str | None = None,
    game_id: str | None = None,
    ids: str | Iterable[str] | None = None,
    started_at: datetime | str | None = None,
    ended_at: datetime | str | None = None,
    first: int | None = None,
    before: str | None = None,
    after: str | None = None,
    is_featured: bool | None = None,
    limit: int | None = None,
) -> Call[Page[Clip], AsyncPage[Clip]]:
    """`GET /helix/clips`"""
    return make_call(
        facts.GET_CLIPS,
        {
            "broadcaster_id": broadcaster_id,
            "game_id": game_id,
            "ids": ids,
            "started_at": started_at,
            "ended_at": ended_at,
            "first": first,
            "before": before,
            "after": after,
            "is_featured": is_featured,
        },
        limit,
    )


def get_clips_download(
    broadcaster_id: str,
    editor_id: str,
    *,
    clip_ids: str | Iterable[str],
) -> Call[Page[ClipDownload], AsyncPage[ClipDownload]]:
    """`GET /helix/clips/downloads`"""
    return make_call(
        facts.GET_CLIPS_DOWNLOAD,
        {
            "broadcaster_id": broadcaster_id,
            "editor_id": editor_id,
            "clip_ids": clip_ids,
        },
    )
