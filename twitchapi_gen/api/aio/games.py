"""Games: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/games.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.games import Game
    from twitchapi_gen.runtime.models.page import AsyncPage


class GamesMethods(AsyncClient):
    """Games."""

    def get_top_games(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[Game], Game]:
        """List the categories with live streams, those with the most viewers first.

        `GET /helix/games/top`, app or user token.

        Args:
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            before: Cursor of the next page; returns the page before it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: Games and categories, the most watched first. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/games/#get-top-games
        """
        return self._listing(
            facts.games.GET_TOP_GAMES,
            {
                "first": first,
                "after": after,
                "before": before,
            },
            limit,
        )

    async def get_games(
        self,
        *,
        ids: str | Iterable[str] | None = None,
        names: str | Iterable[str] | None = None,
        igdb_ids: str | Iterable[str] | None = None,
    ) -> AsyncPage[Game]:
        """Look up games and categories by id, exact name or IGDB id, 100 of them together at most. Unknown and repeated ones are ignored.

        `GET /helix/games`, app or user token.

        Args:
            ids: Id of a game or category. The client splits more than 100 over several requests.
            names: Full name of a game or category. The client splits more than 100 over several requests.
            igdb_ids: Id of a game at IGDB. The client splits more than 100 over several requests.

        Returns: The items found; empty if none was.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/games/#get-games
        """
        return await self._call(
            facts.games.GET_GAMES,
            {
                "ids": ids,
                "names": names,
                "igdb_ids": igdb_ids,
            },
        )
