"""Analytics: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/analytics.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class AnalyticsReportType(OpenEnum):
    """What an analytics report is about."""

    OVERVIEW_V2 = "overview_v2"
    """Overview, one row per day"""


@define(eq=False, repr=False, kw_only=True)
class AnalyticsDateRange(Model):
    """The days an analytics report is about."""

    NAMES = {
        "started_at": "started_at",
        "ended_at": "ended_at",
    }

    started_at: datetime
    """First day."""
    ended_at: datetime
    """Last day."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionAnalyticsReport(Model):
    """Where to download the analytics of one extension."""

    NAMES = {
        "extension_id": "extension_id",
        "URL": "url",
        "type": "type",
        "date_range": "date_range",
    }

    extension_id: str
    """Id of the extension."""
    url: str
    """Address of the CSV file; works for five minutes."""
    type: AnalyticsReportType
    """What the report is about."""
    date_range: AnalyticsDateRange
    """Days asked for; those without any use have no row in the file."""


@define(eq=False, repr=False, kw_only=True)
class GameAnalyticsReport(Model):
    """Where to download the analytics of one game."""

    NAMES = {
        "game_id": "game_id",
        "URL": "url",
        "type": "type",
        "date_range": "date_range",
    }

    game_id: str
    """Id of the game."""
    url: str
    """Address of the CSV file; works for five minutes."""
    type: AnalyticsReportType
    """What the report is about."""
    date_range: AnalyticsDateRange
    """Days asked for; those without any use have no row in the file."""
