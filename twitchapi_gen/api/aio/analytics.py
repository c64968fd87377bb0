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
        """Gets addresses of CSV files with daily figures, one file for each extension that the user owns. The files come in no fixed order.

        `GET /helix/analytics/extensions`, user token; scope analytics:read:extensions.

        Args:
            extension_id: Client id of one of the user's extensions; all of them when left out.
            type: What the report is to be about.
            started_at: First day, at 00:00 UTC; 2018-01-31 at the earliest, and when no dates are given.
            ended_at: Last day, at 00:00 UTC, itself included; moved back to the latest day with figures, one or two days ago.
            first: Reports per page; never more than 20 come, though. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it. Ignored when one extension is asked for.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

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
        """Gets addresses of CSV files with daily figures, one file for each game that the user owns, in no fixed order. There is none for a
        game that was streamed for less than five hours over these days.

        `GET /helix/analytics/games`, user token; scope analytics:read:games.

        Args:
            game_id: Id of one of the user's games; all of them when left out.
            type: What the report is to be about.
            started_at: First day, at 00:00 UTC; a year ago at the earliest, and when no dates are given.
            ended_at: Last day, at 00:00 UTC, itself included; moved back to the latest day with figures, one or two days ago.
            first: Reports per page; never more than 20 come, though. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it. Ignored when one game is asked for.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. `async for` walks over all pages, `await` gives the first.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

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
