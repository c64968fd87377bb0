"""Ads: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/ads.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Commercial(Model):
    """How the start of a commercial went."""

    NAMES = {
        "length": "length",
        "message": "message",
        "retry_after": "retry_after",
    }

    length: int
    """Length in seconds that was asked for, cut to 180."""
    message: str
    """What Twitch has to say about serving the ad; usually empty when it went well."""
    retry_after: int
    """Seconds until the next commercial may be started."""


@define(eq=False, repr=False, kw_only=True)
class AdSchedule(Model):
    """When ads run on a channel, and how many of them can be postponed."""

    NAMES = {
        "snooze_count": "snooze_count",
        "snooze_refresh_at": "snooze_refresh_at",
        "next_ad_at": "next_ad_at",
        "duration": "duration",
        "last_ad_at": "last_ad_at",
        "preroll_free_time": "preroll_free_time",
    }
    UNITS = {
        "snooze_refresh_at": "unix_seconds",
        "next_ad_at": "unix_seconds",
        "duration": "seconds",
        "last_ad_at": "unix_seconds",
    }

    snooze_count: int
    """How often an ad can be postponed at the moment."""
    snooze_refresh_at: datetime | None = None
    """When one more snooze becomes available; none when none is to come."""
    next_ad_at: datetime | None = None
    """When the next ad is due; none when offline or nothing is scheduled."""
    duration: timedelta
    """Length of the next ad break."""
    last_ad_at: datetime | None = None
    """When the last ad break ran; none when offline or there was none yet."""
    preroll_free_time: int
    """Seconds for which new viewers still see no pre-roll ads; 0 when they do."""


@define(eq=False, repr=False, kw_only=True)
class AdSnooze(Model):
    """The ad schedule after an ad was postponed."""

    NAMES = {
        "snooze_count": "snooze_count",
        "snooze_refresh_at": "snooze_refresh_at",
        "next_ad_at": "next_ad_at",
    }
    UNITS = {
        "snooze_refresh_at": "unix_seconds",
        "next_ad_at": "unix_seconds",
    }

    snooze_count: int
    """How often an ad can still be postponed."""
    snooze_refresh_at: datetime | None = None
    """When one more snooze becomes available; none when none is to come."""
    next_ad_at: datetime | None = None
    """When the postponed ad is due now; none when nothing is scheduled."""
