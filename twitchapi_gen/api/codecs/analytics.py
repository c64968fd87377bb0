"""Analytics: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/analytics.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import analytics as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, Choice, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_started_at = key("started_at")
k_ended_at = key("ended_at")
k_extension_id = key("extension_id")
k_url = key("URL")
k_type = key("type")
k_date_range = key("date_range")
k_game_id = key("game_id")

_ANALYTICS_REPORT_TYPE = choices(models.AnalyticsReportType)


ANALYTICS_DATE_RANGE = Table(
    models.AnalyticsDateRange,
    (
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", MOMENT),
    ),
)


def read_analytics_date_range(value: dict[str, Any]) -> models.AnalyticsDateRange:
    """Reads AnalyticsDateRange."""
    try:
        f_started_at = when(value[k_started_at])
        f_ended_at = when(value[k_ended_at])
        if f_started_at.tzinfo is not None and f_ended_at.tzinfo is not None:
            made = new(models.AnalyticsDateRange)
            made.started_at = f_started_at
            made.ended_at = f_ended_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ANALYTICS_DATE_RANGE.read(value)


EXTENSION_ANALYTICS_REPORT = Table(
    models.ExtensionAnalyticsReport,
    (
        Field("extension_id", "extension_id", TEXT),
        Field("URL", "url", TEXT),
        Field("type", "type", Choice(models.AnalyticsReportType)),
        Field("date_range", "date_range", Object(ANALYTICS_DATE_RANGE)),
    ),
)


def read_extension_analytics_report(value: dict[str, Any]) -> models.ExtensionAnalyticsReport:
    """Reads ExtensionAnalyticsReport."""
    try:
        f_extension_id = value[k_extension_id]
        f_url = value[k_url]
        f_date_range = value[k_date_range]
        if f_extension_id.__class__ is f_url.__class__ is str:
            made = new(models.ExtensionAnalyticsReport)
            made.extension_id = f_extension_id
            made.url = f_url
            made.type = _ANALYTICS_REPORT_TYPE[value[k_type]]
            made.date_range = read_analytics_date_range(f_date_range)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_ANALYTICS_REPORT.read(value)


GAME_ANALYTICS_REPORT = Table(
    models.GameAnalyticsReport,
    (
        Field("game_id", "game_id", TEXT),
        Field("URL", "url", TEXT),
        Field("type", "type", Choice(models.AnalyticsReportType)),
        Field("date_range", "date_range", Object(ANALYTICS_DATE_RANGE)),
    ),
)


def read_game_analytics_report(value: dict[str, Any]) -> models.GameAnalyticsReport:
    """Reads GameAnalyticsReport."""
    try:
        f_game_id = value[k_game_id]
        f_url = value[k_url]
        f_date_range = value[k_date_range]
        if f_game_id.__class__ is f_url.__class__ is str:
            made = new(models.GameAnalyticsReport)
            made.game_id = f_game_id
            made.url = f_url
            made.type = _ANALYTICS_REPORT_TYPE[value[k_type]]
            made.date_range = read_analytics_date_range(f_date_range)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GAME_ANALYTICS_REPORT.read(value)


GET_EXTENSION_ANALYTICS = Codec(
    "get_extension_analytics",
    page_reader(read_extension_analytics_report),
    page_table(Object(EXTENSION_ANALYTICS_REPORT)),
)

GET_GAME_ANALYTICS = Codec(
    "get_game_analytics",
    page_reader(read_game_analytics_report),
    page_table(Object(GAME_ANALYTICS_REPORT)),
)
