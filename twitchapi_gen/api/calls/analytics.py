"""Analytics: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/analytics.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import analytics as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.analytics import AnalyticsReportType, ExtensionAnalyticsReport, GameAnalyticsReport
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_extension_analytics(
    *,
    extension_id: str | None = None,
    type: AnalyticsReportType | str | None = None,
    started_at: datetime | str | None = None,
    ended_at: datetime | str | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[ExtensionAnalyticsReport], AsyncPage[ExtensionAnalyticsReport]]:
    """`GET /helix/analytics/extensions`"""
    return make_call(
        facts.GET_EXTENSION_ANALYTICS,
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
    *,
    game_id: str | None = None,
    type: AnalyticsReportType | str | None = None,
    started_at: datetime | str | None = None,
    ended_at: datetime | str | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[GameAnalyticsReport], AsyncPage[GameAnalyticsReport]]:
    """`GET /helix/analytics/games`"""
    return make_call(
        facts.GET_GAME_ANALYTICS,
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
