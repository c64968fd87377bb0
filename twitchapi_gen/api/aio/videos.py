"""Videos: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/videos.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.videos import Video, VideoPeriod, VideoSort, VideoTypeFilter
    from twitchapi_gen.runtime.models.page import AsyncPage


class VideosMethods(AsyncClient):
    """Videos."""

    def get_videos(
        self,
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
    ) -> Listing[AsyncPage[Video], Video]:
        """Look up videos by id, or list the videos of a user or a game (at most 500 of a game). Filters, order and page size apply to lists
        only; a video must match all filters. Unknown ids are ignored if at least one is known.

        `GET /helix/videos`, app or user token.

        Args:
            ids: Ids of the videos. The client splits more than 100 over several requests.
            user_id: Id of the user whose videos to list.
            game_id: Id of the game or category whose videos to list.
            language: Only videos in this language: an ISO 639-1 code, or `other`. Meant for use with `game_id`.
            period: Only videos published within this time. Default: all.
            sort: Order of the videos. Default: time.
            type: Only videos of this type. Default: all.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it. Intended for use with `user_id`.
            before: Cursor of the next page; returns the page before it. Intended for use with `user_id`.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/videos/#get-videos
        """
        return self._listing(
            facts.videos.GET_VIDEOS,
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

    async def delete_videos(
        self,
        ids: str | Iterable[str],
    ) -> AsyncPage[str]:
        """Delete videos of any type, five at most. Invalid ids are ignored. If the user may not delete one of the videos, Twitch deletes none.

        `DELETE /helix/videos`, user token; scope channel:manage:videos.

        Args:
            ids: Ids of the videos. The client splits more than 5 over several requests.

        Returns: Ids of the videos that are gone.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/videos/#delete-videos
        """
        return await self._call(
            facts.videos.DELETE_VIDEOS,
            {
                "ids": ids,
            },
        )
