"""Times and durations: Twitch's text ↔ Python's values.

Python holds microseconds, Twitch sends up to nanoseconds, and durations in several styles. What was sent is not lost for that: a model keeps the JSON
that it was read from (`json_`), and `to_dict` gives back the text of a time that wasn't changed since.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?")


def read_time(sent: Any) -> datetime:
    """An aware datetime from RFC 3339 text with any number of fraction digits, or from Unix seconds, which a few endpoints send instead.

    Raises ValueError, TypeError, OverflowError or OSError for anything else.
    """
    if type(sent) is int:
        return datetime.fromtimestamp(sent, UTC)
    if type(sent) is not str:
        raise TypeError("neither text nor a whole number")
    when = datetime.fromisoformat(sent.upper())
    if when.tzinfo is None:
        raise ValueError(f"no time zone: {sent!r}")
    return when


def read_duration(sent: Any) -> timedelta:
    """A timedelta from days, hours, minutes and seconds with their letters, such as `3h8m33s`.

    Raises ValueError, TypeError or OverflowError for anything else.
    """
    found = _DURATION.fullmatch(sent)
    if not found or not sent:
        raise ValueError(f"not a duration: {sent!r}")
    days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def write_time(when: datetime) -> str:
    """The text of a time, in UTC with a final Z. A naive time is taken as local time."""
    return when.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def write_duration(length: timedelta) -> str:
    """The text of a duration as Twitch writes it: `1h2m3s`."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{seconds}s"


def stands_for(sent: Any, value: datetime | timedelta) -> bool:
    """Whether what was sent says this time or duration."""
    try:
        return bool((read_time if isinstance(value, datetime) else read_duration)(sent) == value)
    except (ValueError, TypeError, OverflowError, OSError):
        return False
