"""Ads: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/ads.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    UNIX,
    WHOLE,
    Field,
    Object,
    Span,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class Commercial(Model):
    """Result of starting a commercial."""

    FIELDS = (
        Field("length", WHOLE),
        Field("message", TEXT),
        Field("retry_after", WHOLE),
    )

    length: int
    """Length in seconds that was asked for, cut to 180."""
    message: str
    """Twitch's message about the ad; usually empty after success."""
    retry_after: int
    """Seconds until the next commercial may be started."""


@define(eq=False, repr=False, kw_only=True)
class AdSchedule(Model):
    """When ads run on a channel, and how many of them can be postponed."""

    FIELDS = (
        Field("snooze_count", WHOLE),
        Field("snooze_refresh_at", UNIX, empty=True),
        Field("next_ad_at", UNIX, empty=True),
        Field("duration", Span("int", "seconds")),
        Field("last_ad_at", UNIX, empty=True),
        Field("preroll_free_time", WHOLE),
    )

    snooze_count: int
    """Number of times that an ad can be postponed at the moment."""
    snooze_refresh_at: datetime | None = None
    """Time at which the next snooze becomes available; none if there is no next one."""
    next_ad_at: datetime | None = None
    """When the next ad is due; none if offline or nothing is scheduled."""
    duration: timedelta
    """Length of the next ad break."""
    last_ad_at: datetime | None = None
    """When the last ad break ran; none if offline or there was none yet."""
    preroll_free_time: int
    """Seconds for which new viewers still see no pre-roll ads; 0 when they do."""


@define(eq=False, repr=False, kw_only=True)
class AdSnooze(Model):
    """The ad schedule after an ad was postponed."""

    FIELDS = (
        Field("snooze_count", WHOLE),
        Field("snooze_refresh_at", UNIX, empty=True),
        Field("next_ad_at", UNIX, empty=True),
    )

    snooze_count: int
    """Number of times that an ad can still be postponed."""
    snooze_refresh_at: datetime | None = None
    """Time at which the next snooze becomes available; none if there is no next one."""
    next_ad_at: datetime | None = None
    """When the postponed ad is due now; none if nothing is scheduled."""


REPLIES: dict[str, Table[Any]] = {
    "start_commercial": page_of(Object(Commercial.TABLE)),
    "get_ad_schedule": page_of(Object(AdSchedule.TABLE)),
    "snooze_next_ad": page_of(Object(AdSnooze.TABLE)),
}
"""The decoder for the reply of each operation."""
