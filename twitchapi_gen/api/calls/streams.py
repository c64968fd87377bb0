"""Streams: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import streams as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.streams import CreatedStreamMarker, Stream, StreamKey, StreamTypeFilter, UserStreamMarkers
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_stream_key(
    broadcaster_id: str,
) -> Call[Page[StreamKey], AsyncPage[StreamKey]]:
    """`GET /helix/streams/key`"""
    return make_call(
        facts.GET_STREAM_KEY,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_streams(
    *,
    user_ids: str | Iterable[str] | None = None,
    user_logins: str | Iterable[str] | None = None,
    game_ids: str | Iterable[str] | None = None,
    type: StreamTypeFilter | str | None = None,
    languages: str | Iterable[str] | None = None,
    first: int | None = None,
    before: str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Stream], AsyncPage[Stream]]:
    """`GET /helix/streams`"""
    return make_call(
        facts.GET_STREAMS,
        {
            "user_ids": user_ids,
            "user_logins": user_logins,
            "game_ids": game_ids,
            "type": type,
            "languages": languages,
            "first": first,
            "before": before,
            "after": after,
        },
        limit,
    )


def get_followed_streams(
    user_id: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Stream], AsyncPage[Stream]]:
    """`GET /helix/streams/followed`"""
    return make_call(
        facts.GET_FOLLOWED_STREAMS,
        {
            "user_id": user_id,
            "first": first,
            "after": after,
        },
        limit,
    )


def create_stream_marker(
    user_id: str,
    *,
    description: str | Unset = UNSET,
) -> Call[Page[CreatedStreamMarker], AsyncPage[CreatedStreamMarker]]:
    """`POST /helix/streams/markers`"""
    return make_call(
        facts.CREATE_STREAM_MARKER,
        {
            "user_id": user_id,
            "description": description,
        },
    )


def get_stream_markers(
    *,
    user_id: str | None = None,
    video_id: str | None = None,
    first: int | None = None,
    before: str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[UserStreamMarkers], AsyncPage[UserStreamMarkers]]:
    """`GET /helix/streams/markers`"""
    return make_call(
        facts.GET_STREAM_MARKERS,
        {
            "user_id": user_id,
            "video_id": video_id,
            "first": first,
            "before": before,
            "after": after,
        },
        limit,
    )
