"""Times and durations: conversion between Twitch's text and numbers and Python's values.

Twitch sends up to nanoseconds, and durations in several styles; Python has only microseconds. Nothing is lost: a model keeps its original JSON
(`json_`), and `to_dict` returns the original text or number of a time or duration that you haven't changed."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from twitchapi_gen.runtime.base.errors import ParameterError

START = datetime(1970, 1, 1, tzinfo=UTC)
"""The start of Unix time."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?")


def read_time(sent: Any) -> datetime:
    """Return an aware datetime from RFC 3339 text with any number of fraction digits, or from Unix seconds, which a few endpoints send.

    Raises ValueError, TypeError or OverflowError for anything else.
    """
    if type(sent) is int:
        return START + timedelta(seconds=sent)
    if type(sent) is not str:
        raise TypeError("neither text nor a whole number")
    when = datetime.fromisoformat(sent.upper())
    if when.tzinfo is None:
        raise ValueError(f"no time zone: {sent!r}")
    return when


def read_duration(sent: Any) -> timedelta:
    """Return a timedelta from days, hours, minutes and seconds with their letters, such as `3h8m33s`.

    Raises ValueError, TypeError or OverflowError for anything else.
    """
    found = _DURATION.fullmatch(sent)
    if not found or not sent:
        raise ValueError(f"not a duration: {sent!r}")
    days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def read_span(sent: Any, unit: str = "") -> timedelta:
    """Return a timedelta from a number in the unit (seconds by default), or from text as in `read_duration`.

    Raises ValueError, TypeError or OverflowError for anything else.
    """
    if type(sent) is int or type(sent) is float:
        return timedelta(**{unit or "seconds": sent})
    if unit and type(sent) is str and _NUMBER.fullmatch(sent):
        return timedelta(**{unit: float(sent)})
    return read_duration(sent)


def write_time(when: datetime) -> str:
    """Return a time as text, in UTC with a final Z. Raises ParameterError for a naive time, and for one outside the range of UTC."""
    _check_zone(when)
    try:
        return when.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
    except OverflowError:
        raise ParameterError("the datetime is before the year 1 or after the year 9999 in UTC") from None


def write_unix(when: datetime) -> int:
    """Return a time as whole Unix seconds. Raises ParameterError for a naive time."""
    _check_zone(when)
    return (when - START) // timedelta(seconds=1)


def _check_zone(when: datetime) -> None:
    if when.utcoffset() is None:
        raise ParameterError("the datetime has no time zone; pass an aware one, such as datetime.now(UTC) or local_time.astimezone()")


def write_span(length: timedelta, unit: str = "") -> str | int | float:
    """Return a duration as Twitch expects it: a number in the unit, or text if there is none."""
    if not unit:
        return write_duration(length)
    whole, rest = divmod(length, timedelta(**{unit: 1}))
    return length / timedelta(**{unit: 1}) if rest else whole


def write_duration(length: timedelta) -> str:
    """Return a duration as text in Twitch's form: `1h2m3s`."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{seconds}s"


def stands_for(sent: Any, value: datetime | timedelta, unit: str = "") -> bool:
    """Whether the original value represents this time or duration."""
    try:
        return bool((read_time(sent) if isinstance(value, datetime) else read_span(sent, unit)) == value)
    except (ValueError, TypeError, OverflowError):
        return False
