"""Tags: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/tags.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.tags import StreamTag
    from twitchapi_gen.runtime.models.page import AsyncPage


class TagsMethods(AsyncClient):
    """Tags."""

    def get_all_stream_tags(
        self,
        *,
        tag_ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[StreamTag], StreamTag]:
        """Listed the tags that Twitch had defined. Switched off in July 2023; fails with 410.

        Twitch has removed this endpoint; it is here for completeness only.

        `GET /helix/tags/streams`, app or user token.

        Args:
            tag_ids: Only these tags; ids that don't exist are ignored, repeated ones aren't. More than 100 are split over several requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, Gone, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/tags/#get-all-stream-tags
        """
        return self._listing(
            facts.tags.GET_ALL_STREAM_TAGS,
            {
                "tag_ids": tag_ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    async def get_stream_tags(
        self,
        broadcaster_id: str,
    ) -> AsyncPage[StreamTag]:
        """Listed the tags on a channel. Switched off in July 2023; fails with 410. Get Channel Information has today's tags.

        Twitch has removed this endpoint; it is here for completeness only.

        `GET /helix/streams/tags`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: What was asked for.

        Raises: ParameterError, BadRequest, Unauthorized, Gone, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/tags/#get-stream-tags
        """
        return await self._call(
            facts.tags.GET_STREAM_TAGS,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
