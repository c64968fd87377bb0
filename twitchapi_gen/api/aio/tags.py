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
        """List the tags that Twitch had defined. Switched off in July 2023; fails with 410.

        Twitch has removed this endpoint; the method exists for completeness only.

        `GET /helix/tags/streams`, app or user token.

        Args:
            tag_ids: Only these tags; unknown ids are ignored, repeated ones aren't. The client splits more than 100 over several requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, Gone, and the errors of every call (NetworkError, TokenError).

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
        """List the tags on a channel. Switched off in July 2023; fails with 410. Get Channel Information has today's tags.

        Twitch has removed this endpoint; the method exists for completeness only.

        `GET /helix/streams/tags`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, Gone, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/tags/#get-stream-tags
        """
        return await self._call(
            facts.tags.GET_STREAM_TAGS,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
