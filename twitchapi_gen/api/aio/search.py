"""Search: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/search.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.search import SearchCategory, SearchChannel
    from twitchapi_gen.runtime.models.page import AsyncPage


class SearchMethods(AsyncClient):
    """Search."""

    def search_categories(
        self,
        query: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[SearchCategory], SearchCategory]:
        """Finds games and categories whose names contain every word of the query. Capitals make no difference.

        `GET /helix/search/categories`, app or user token.

        Args:
            query: Words to look for, in any order and also inside longer words.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The categories found; empty if none matches. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/search/#search-categories
        """
        return self._listing(
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
    ) -> Listing[AsyncPage[SearchChannel], SearchChannel]:
        """Finds channels that were live in the last six months and whose login name begins with the query; with `live_only`, names of
        categories are compared too. Capitals make no difference.

        `GET /helix/search/channels`, app or user token.

        Args:
            query: Beginning of a name; a space stands for an underscore or for nothing.
            live_only: Find live channels only; a match of the category's name counts then as well. Default: false.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The channels found; empty if none matches. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/search/#search-channels
        """
        return self._listing(
            facts.search.SEARCH_CHANNELS,
            {
                "query": query,
                "live_only": live_only,
                "first": first,
                "after": after,
            },
            limit,
        )
