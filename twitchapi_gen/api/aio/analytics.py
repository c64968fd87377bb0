"""Analytics: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/analytics.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.analytics import AnalyticsReportType, ExtensionAnalyticsReport, GameAnalyticsReport
    from twitchapi_gen.runtime.models.page import AsyncPage


class AnalyticsMethods(AsyncClient):
    """Analytics."""

    def get_extension_analytics(
        self,
        *,
        extension_id: str | None = None,
        type: AnalyticsReportType | str | None = None,
        started_at: datetime | str | None = None,
        ended_at: datetime | str | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[ExtensionAnalyticsReport], ExtensionAnalyticsReport]:
        """Get URLs of CSV files with daily figures, one file for each extension that the user owns, in no fixed order.

        `GET /helix/analytics/extensions`, user token; scope analytics:read:extensions.

        Args:
            extension_id: Client id of one of the user's extensions; by default all of them.
            type: Subject of the report.
            started_at: First day, at 00:00 UTC; 2018-01-31 at the earliest, which is also the default without dates.
            ended_at: Last day, at 00:00 UTC, inclusive; Twitch moves it back to the latest day with figures, one or two days ago.
            first: Reports per page; a page never has more than 20. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it. Ignored if the request names an extension.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/analytics/#get-extension-analytics
        """
        return self._listing(
            facts.analytics.GET_EXTENSION_ANALYTICS,
            {
                "extension_id": extension_id,
                "type": type,
                "started_at": started_at,
                "ended_at": ended_at,
                "first": first,
                "after": after,
            },
            limit,
        )

    def get_game_analytics(
        self,
        *,
        game_id: str | None = None,
        type: AnalyticsReportType | str | None = None,
        started_at: datetime | str | None = None,
        ended_at: datetime | str | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[GameAnalyticsReport], GameAnalyticsReport]:
        """Get URLs of CSV files with daily figures, one file for each game that the user owns, in no fixed order. A game that was streamed for
        less than five hours in this period has no file.

        `GET /helix/analytics/games`, user token; scope analytics:read:games.

        Args:
            game_id: Id of one of the user's games; by default all of them.
            type: Subject of the report.
            started_at: First day, at 00:00 UTC; a year ago at the earliest, which is also the default without dates.
            ended_at: Last day, at 00:00 UTC, inclusive; Twitch moves it back to the latest day with figures, one or two days ago.
            first: Reports per page; a page never has more than 20. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it. Ignored if the request names a game.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/analytics/#get-game-analytics
        """
        return self._listing(
            facts.analytics.GET_GAME_ANALYTICS,
            {
                "game_id": game_id,
                "type": type,
                "started_at": started_at,
                "ended_at": ended_at,
                "first": first,
                "after": after,
            },
            limit,
        )
