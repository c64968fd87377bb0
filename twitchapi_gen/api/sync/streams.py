"""Streams: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.streams import CreatedStreamMarker, Stream, StreamKey, StreamTypeFilter, UserStreamMarkers
    from twitchapi_gen.runtime.models.page import Page


class StreamsMethods(SyncClient):
    """Streams."""

    def get_stream_key(
        self,
        broadcaster_id: str,
    ) -> Page[StreamKey]:
        """Get the channel's stream key. The message of a 403 explains what the user must do before streaming; show it to the user.

        `GET /helix/streams/key`, user token; scope channel:read:stream_key.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.

        Returns: The one key.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/streams/#get-stream-key
        """
        return self._call(
            facts.streams.GET_STREAM_KEY,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_streams(
        self,
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
    ) -> Page[Stream]:
        """List live streams in descending order of viewers; offline channels are omitted. Since viewer numbers change, a stream may appear on
        two pages or on none.

        `GET /helix/streams`, app or user token.

        Args:
            user_ids: Only streams of these users. The client splits more than 100 over several requests.
            user_logins: Only streams of the users with these login names. The client splits more than 100 over several requests.
            game_ids: Only streams in these games or categories. The client splits more than 100 over several requests.
            type: Only streams of this kind. Default: all.
            languages: Only streams in these languages: ISO 639-1 codes, or `other`. The client splits more than 100 over several requests.
            first: Items per page. 1 to 100. Default: 20.
            before: Cursor of the next page; returns the page before it.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/streams/#get-streams
        """
        return self._call(
            facts.streams.GET_STREAMS,
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
        self,
        user_id: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[Stream]:
        """List the live streams of the channels that the user follows, in descending order of viewers. Since viewer numbers change, a stream
        may appear on two pages or on none.

        `GET /helix/streams/followed`, user token; scope user:read:follows.

        Args:
            user_id: Id of the user who follows; must be the user of the token.
            first: Items per page. 1 to 100. Default: 100.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/streams/#get-followed-streams
        """
        return self._call(
            facts.streams.GET_FOLLOWED_STREAMS,
            {
                "user_id": user_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    def create_stream_marker(
        self,
        user_id: str,
        *,
        description: str | Unset = UNSET,
    ) -> Page[CreatedStreamMarker]:
        """Mark the current spot of a live stream. Fails if the channel is offline or doesn't keep recordings (VODs), and in premieres and
        reruns.

        `POST /helix/streams/markers`, user token; scope channel:manage:broadcast.

        Args:
            user_id: Id of the broadcaster; the token's user must be them or one of their editors.
            description: Note that says why this spot matters. At most 140 characters.

        Returns: The new marker alone.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/streams/#create-stream-marker
        """
        return self._call(
            facts.streams.CREATE_STREAM_MARKER,
            {
                "user_id": user_id,
                "description": description,
            },
        )

    def get_stream_markers(
        self,
        *,
        user_id: str | None = None,
        video_id: str | None = None,
        first: int | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[UserStreamMarkers]:
        """List the markers of one video, or of a user's latest one. Only its owner and the owner's editors may see them.

        `GET /helix/streams/markers`, user token; scope user:read:broadcast or channel:manage:broadcast.

        Args:
            user_id: Id of the user whose latest video to use: the token's user, or a user who has made the token's user an editor.
            video_id: Id of the video.
            first: Items per page. 1 to 100. Default: 20.
            before: Cursor of the next page; returns the page before it.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The markers by the user who set them. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/streams/#get-stream-markers
        """
        return self._call(
            facts.streams.GET_STREAM_MARKERS,
            {
                "user_id": user_id,
                "video_id": video_id,
                "first": first,
                "before": before,
                "after": after,
            },
            limit,
        )
