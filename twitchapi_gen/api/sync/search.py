"""Search: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.search import SearchCategory, SearchChannel
    from twitchapi_gen.runtime.models.page import Page


class SearchMethods(SyncClient):
    """Search."""

    def search_categories(
        self,
        query: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[SearchCategory]:
        """Find games and categories whose names contain every word of the query. The search ignores case.

        `GET /helix/search/categories`, app or user token.

        Args:
            query: Words to look for, in any order and also inside longer words.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The categories found; empty if none matches. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/search/#search-categories
        """
        return self._call(
            facts.search.SEARCH_CATEGORIES,
            {
                "query": query,
                "first": first,
                "after": after,
            },
            limit,
        )

    def search_channels(
        self,
        query: str,
        *,
        live_only: bool | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[SearchChannel]:
        """Find channels that were live in the last six months and whose login name begins with the query. With `live_only`, the category's
        name may match as well. The search ignores case.

        `GET /helix/search/channels`, app or user token.

        Args:
            query: Beginning of a name; a space matches an underscore or nothing.
            live_only: Finds live channels only; then the category's name may match as well. Default: false.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The channels found; empty if none matches. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/search/#search-channels
        """
        return self._call(
            facts.search.SEARCH_CHANNELS,
            {
                "query": query,
                "live_only": live_only,
                "first": first,
                "after": after,
            },
            limit,
        )
