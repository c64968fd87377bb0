"""Clips: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/clips.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.clips import Clip, ClipDownload, CreatedClip
    from twitchapi_gen.runtime.models.page import Page


class ClipsMethods(SyncClient):
    """Clips."""

    def create_clip(
        self,
        broadcaster_id: str,
        *,
        title: str | Unset = UNSET,
        duration: float | timedelta | Unset = UNSET,
    ) -> Page[CreatedClip]:
        """Clip the last 90 seconds or so of a live channel. Twitch creates the clip in the background: if Get Clips doesn't return it within
        15 seconds, the creation has failed. Channels can forbid clipping, or restrict it to followers or subscribers.

        `POST /helix/clips`, user token; scope clips:edit.

        Args:
            broadcaster_id: Id of the channel to clip; it must be live.
            title: Title of the clip; Twitch chooses one if omitted and refuses one that AutoMod rejects.
            duration: Length, in steps of 0.1 seconds. Seconds, or a timedelta. 5 to 60 seconds. Default: 30.

        Returns: The one clip.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/clips/#create-clip
        """
        return self._call(
            facts.clips.CREATE_CLIP,
            {
                "broadcaster_id": broadcaster_id,
                "title": title,
                "duration": duration,
            },
        )

    def create_clip_from_vod(
        self,
        broadcaster_id: str,
        editor_id: str,
        *,
        vod_id: str,
        vod_offset: int | timedelta,
        title: str,
        duration: float | timedelta | Unset = UNSET,
    ) -> Page[CreatedClip]:
        """Create a clip from a video. It also works for a live stream through the video that is being recorded. For the broadcaster and the
        channel's editors.

        `POST /helix/videos/clips`, app or user token; scope channel:manage:clips or editor:manage:clips.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            editor_id: Id of the editor who acts for the channel, or of the broadcaster; must be the user of the token when one is used.
            vod_id: Id of the video to clip.
            vod_offset: End of the clip, counted from the start of the video; must not be less than `duration`. Seconds, or a timedelta.
            title: Title of the clip; one that AutoMod rejects is refused.
            duration: Length, in steps of 0.1 seconds; the clip ends at `vod_offset`. Seconds, or a timedelta. 5 to 60 seconds. Default: 30.

        Returns: The one clip.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/clips/#create-clip-from-vod
        """
        return self._call(
            facts.clips.CREATE_CLIP_FROM_VOD,
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
        self,
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
    ) -> Page[Clip]:
        """List clips of a channel or a game, the most watched first, or looks up clips by id. Paging ends after about 1000 clips; to see more,
        ask for several periods.

        `GET /helix/clips`, app or user token.

        Args:
            broadcaster_id: Id of the channel whose clips to list.
            game_id: Id of the game or category whose clips to list.
            ids: Ids of the clips to look up; unknown ones are left out of the reply. The client splits more than 100 over several requests.
            started_at: Start of the period to search.
            ended_at: End of the period to search; by default a week after `started_at`.
            first: Items per page. 1 to 100. Default: 20.
            before: Cursor of the next page; returns the page before it.
            after: Cursor of the previous page; returns the page after it.
            is_featured: True for featured clips only, false for the others only; by default all.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The clips, most watched first; if the request names ids, in its order. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/clips/#get-clips
        """
        return self._call(
            facts.clips.GET_CLIPS,
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
        self,
        broadcaster_id: str,
        editor_id: str,
        *,
        clip_ids: str | Iterable[str],
    ) -> Page[ClipDownload]:
        """Get the download URLs of a channel's clips. For the broadcaster and the channel's editors. At most 100 requests per minute.

        `GET /helix/clips/downloads`, app or user token; scope channel:manage:clips or editor:manage:clips.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            editor_id: Id of the editor who acts for the channel, or of the broadcaster; must be the user of the token when one is used.
            clip_ids: Ids of the clips to download. The client splits more than 10 over several requests.

        Returns: The addresses of each clip.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/clips/#get-clips-download
        """
        return self._call(
            facts.clips.GET_CLIPS_DOWNLOAD,
            {
                "broadcaster_id": broadcaster_id,
                "editor_id": editor_id,
                "clip_ids": clip_ids,
            },
        )
