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
        """Looks up videos by id, or lists those of a user or of a game (500 of a game at most). Filters, order and page size apply to lists
        only; a video must pass all filters. Unknown ids are passed over as long as one is known.

        `GET /helix/videos`, app or user token.

        Args:
            ids: Ids of the videos. More than 100 are split over several requests.
            user_id: Id of the user whose videos to list.
            game_id: Id of the game or category whose videos to list.
            language: Only videos in this language: an ISO 639-1 code, or `other`. Meant for use with `game_id`.
            period: Only videos published within this time. Default: all.
            sort: Order of the videos. Default: time.
            type: Only videos of this type. Default: all.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it. Meant for use with `user_id`.
            before: Cursor of the page behind; gives the page that precedes it. Meant for use with `user_id`.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

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
        """Deletes videos of any type, five at most. Ids that aren't valid are passed over; if the user may not delete one of them, none is
        deleted.

        `DELETE /helix/videos`, user token; scope channel:manage:videos.

        Args:
            ids: Ids of the videos. More than 5 are split over several requests.

        Returns: Ids of the videos that are gone.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/videos/#delete-videos
        """
        return await self._call(
            facts.videos.DELETE_VIDEOS,
            {
                "ids": ids,
            },
        )
