"""Ads: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/ads.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import ads as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
    seconds,
    unix_seconds,
)
from twitchapi_gen.runtime.reading.shapes import TEXT, UNIX, WHOLE, Field, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_length = key("length")
k_message = key("message")
k_retry_after = key("retry_after")
k_snooze_count = key("snooze_count")
k_snooze_refresh_at = key("snooze_refresh_at")
k_next_ad_at = key("next_ad_at")
k_duration = key("duration")
k_last_ad_at = key("last_ad_at")
k_preroll_free_time = key("preroll_free_time")


COMMERCIAL = Table(
    models.Commercial,
    (
        Field("length", "length", WHOLE),
        Field("message", "message", TEXT),
        Field("retry_after", "retry_after", WHOLE),
    ),
)


def read_commercial(value: dict[str, Any]) -> models.Commercial:
    """Reads Commercial."""
    try:
        f_length = value[k_length]
        f_message = value[k_message]
        f_retry_after = value[k_retry_after]
        if f_message.__class__ is str and f_length.__class__ is f_retry_after.__class__ is int:
            made = new(models.Commercial)
            made.length = f_length
            made.message = f_message
            made.retry_after = f_retry_after
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMERCIAL.read(value)


AD_SCHEDULE = Table(
    models.AdSchedule,
    (
        Field("snooze_count", "snooze_count", WHOLE),
        Field("snooze_refresh_at", "snooze_refresh_at", UNIX, empty=True),
        Field("next_ad_at", "next_ad_at", UNIX, empty=True),
        Field("duration", "duration", Span("int", "seconds")),
        Field("last_ad_at", "last_ad_at", UNIX, empty=True),
        Field("preroll_free_time", "preroll_free_time", WHOLE),
    ),
)


def read_ad_schedule(value: dict[str, Any]) -> models.AdSchedule:
    """Reads AdSchedule."""
    try:
        f_snooze_count = value[k_snooze_count]
        f_snooze_refresh_at = value[k_snooze_refresh_at]
        f_next_ad_at = value[k_next_ad_at]
        f_duration = value[k_duration]
        f_last_ad_at = value[k_last_ad_at]
        f_preroll_free_time = value[k_preroll_free_time]
        if (
            f_snooze_count.__class__ is f_preroll_free_time.__class__ is int
            and (f_snooze_refresh_at is None or f_snooze_refresh_at.__class__ is int)
            and (f_next_ad_at is None or f_next_ad_at.__class__ is int)
            and f_duration.__class__ is int
            and (f_last_ad_at is None or f_last_ad_at.__class__ is int)
        ):
            made = new(models.AdSchedule)
            made.snooze_count = f_snooze_count
            made.snooze_refresh_at = unix_seconds(f_snooze_refresh_at) if f_snooze_refresh_at else None
            made.next_ad_at = unix_seconds(f_next_ad_at) if f_next_ad_at else None
            made.duration = seconds(f_duration)
            made.last_ad_at = unix_seconds(f_last_ad_at) if f_last_ad_at else None
            made.preroll_free_time = f_preroll_free_time
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AD_SCHEDULE.read(value)


AD_SNOOZE = Table(
    models.AdSnooze,
    (
        Field("snooze_count", "snooze_count", WHOLE),
        Field("snooze_refresh_at", "snooze_refresh_at", UNIX, empty=True),
        Field("next_ad_at", "next_ad_at", UNIX, empty=True),
    ),
)


def read_ad_snooze(value: dict[str, Any]) -> models.AdSnooze:
    """Reads AdSnooze."""
    try:
        f_snooze_count = value[k_snooze_count]
        f_snooze_refresh_at = value[k_snooze_refresh_at]
        f_next_ad_at = value[k_next_ad_at]
        if (
            f_snooze_count.__class__ is int
            and (f_snooze_refresh_at is None or f_snooze_refresh_at.__class__ is int)
            and (f_next_ad_at is None or f_next_ad_at.__class__ is int)
        ):
            made = new(models.AdSnooze)
            made.snooze_count = f_snooze_count
            made.snooze_refresh_at = unix_seconds(f_snooze_refresh_at) if f_snooze_refresh_at else None
            made.next_ad_at = unix_seconds(f_next_ad_at) if f_next_ad_at else None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AD_SNOOZE.read(value)


START_COMMERCIAL = Codec(
    "start_commercial",
    page_reader(read_commercial),
    page_table(Object(COMMERCIAL)),
)

GET_AD_SCHEDULE = Codec(
    "get_ad_schedule",
    page_reader(read_ad_schedule),
    page_table(Object(AD_SCHEDULE)),
)

SNOOZE_NEXT_AD = Codec(
    "snooze_next_ad",
    page_reader(read_ad_snooze),
    page_table(Object(AD_SNOOZE)),
)
