"""Analytics: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/analytics.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    Choice,
    Field,
    Object,
    Table,
)


class AnalyticsReportType(OpenEnum):
    """Subject of an analytics report."""

    OVERVIEW_V2 = "overview_v2"
    """Overview, one row per day"""


@define(eq=False, repr=False, kw_only=True)
class AnalyticsDateRange(Model):
    """The days an analytics report is about."""

    FIELDS = (
        Field("started_at", MOMENT),
        Field("ended_at", MOMENT),
    )

    started_at: datetime
    """First day."""
    ended_at: datetime
    """Last day."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionAnalyticsReport(Model):
    """Download URL of the analytics of one extension."""

    FIELDS = (
        Field("extension_id", TEXT),
        Field("URL", TEXT, "url"),
        Field("type", Choice(AnalyticsReportType)),
        Field("date_range", Object(AnalyticsDateRange.TABLE)),
    )

    extension_id: str
    """Id of the extension."""
    url: str
    """URL of the CSV file; works for five minutes."""
    type: AnalyticsReportType
    """Subject of the report."""
    date_range: AnalyticsDateRange
    """Days asked for; those without any use have no row in the file."""


@define(eq=False, repr=False, kw_only=True)
class GameAnalyticsReport(Model):
    """Download URL of the analytics of one game."""

    FIELDS = (
        Field("game_id", TEXT),
        Field("URL", TEXT, "url"),
        Field("type", Choice(AnalyticsReportType)),
        Field("date_range", Object(AnalyticsDateRange.TABLE)),
    )

    game_id: str
    """Id of the game."""
    url: str
    """URL of the CSV file; works for five minutes."""
    type: AnalyticsReportType
    """Subject of the report."""
    date_range: AnalyticsDateRange
    """Days asked for; those without any use have no row in the file."""


REPLIES: dict[str, Table[Any]] = {
    "get_extension_analytics": page_of(Object(ExtensionAnalyticsReport.TABLE)),
    "get_game_analytics": page_of(Object(GameAnalyticsReport.TABLE)),
}
"""The decoder for the reply of each operation."""
