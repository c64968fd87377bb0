"""Videos: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/videos.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import videos as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.videos import Video, VideoPeriod, VideoSort, VideoTypeFilter
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_videos(
    *,
    ids: str | Iterable[str] | None = None,
    user_id: str | None = None,
    game_id: str | None = None,
    language: str | None = None,
    period: VideoPeriod | str | None = None,
    sort: VideoSort | str | None = None,
    type: VideoTypeFilter | str | None = None,
    first: int | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
) -> Call[Page[Video], AsyncPage[Video]]:
    """`GET /helix/videos`"""
    return make_call(
        facts.GET_VIDEOS,
        {
            "ids": ids,
            "user_id": user_id,
            "game_id": game_id,
            "language": language,
            "period": period,
            "sort": sort,
            "type": type,
            "first": first,
            "after": after,
            "before": before,
        },
        limit,
    )


def delete_videos(
    ids: str | Iterable[str],
) -> Call[Page[str], AsyncPage[str]]:
    """`DELETE /helix/videos`"""
    return make_call(
        facts.DELETE_VIDEOS,
        {
            "ids": ids,
        },
    )
