"""Times and durations: Twitch's text and numbers ↔ Python's values.

Python holds microseconds, Twitch sends up to nanoseconds, and durations in several styles. What was sent is not lost for that: a model keeps the JSON
that it was read from (`json_`), and `to_dict` gives back the text or number of a time or duration that wasn't changed since."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from twitchapi_gen.runtime.base.errors import ParameterError

START = datetime(1970, 1, 1, tzinfo=UTC)
"""Of Unix time."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?")


def read_time(sent: Any) -> datetime:
    """An aware datetime from RFC 3339 text with any number of fraction digits, or from Unix seconds, which a few endpoints send instead.

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
    """A timedelta from days, hours, minutes and seconds with their letters, such as `3h8m33s`.

    Raises ValueError, TypeError or OverflowError for anything else.
    """
    found = _DURATION.fullmatch(sent)
    if not found or not sent:
        raise ValueError(f"not a duration: {sent!r}")
    days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def read_span(sent: Any, unit: str = "") -> timedelta:
    """A timedelta from a number of the unit (seconds where there is none), or from text as `read_duration` takes it.

    Raises ValueError, TypeError or OverflowError for anything else.
    """
    if type(sent) is int or type(sent) is float:
        return timedelta(**{unit or "seconds": sent})
    if unit and type(sent) is str and _NUMBER.fullmatch(sent):
        return timedelta(**{unit: float(sent)})
    return read_duration(sent)


def write_time(when: datetime) -> str:
    """The text of a time, in UTC with a final Z. Raises ParameterError for a naive time, which is any zone's, and for one that UTC doesn't have."""
    _check_zone(when)
    try:
        return when.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
    except OverflowError:
        raise ParameterError("the datetime is before the year 1 or after the year 9999 in UTC") from None


def write_unix(when: datetime) -> int:
    """The whole seconds from the beginning of 1970 to a time. Raises ParameterError for a naive time."""
    _check_zone(when)
    return (when - START) // timedelta(seconds=1)


def _check_zone(when: datetime) -> None:
    if when.utcoffset() is None:
        raise ParameterError("the datetime has no time zone; pass an aware one, such as datetime.now(UTC) or local_time.astimezone()")


def write_span(length: timedelta, unit: str = "") -> str | int | float:
    """A duration as it is sent: a number of the unit, or text where there is none."""
    if not unit:
        return write_duration(length)
    whole, rest = divmod(length, timedelta(**{unit: 1}))
    return length / timedelta(**{unit: 1}) if rest else whole


def write_duration(length: timedelta) -> str:
    """The text of a duration as Twitch writes it: `1h2m3s`."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{seconds}s"


def stands_for(sent: Any, value: datetime | timedelta, unit: str = "") -> bool:
    """Whether what was sent says this time or duration."""
    try:
        return bool((read_time(sent) if isinstance(value, datetime) else read_span(sent, unit)) == value)
    except (ValueError, TypeError, OverflowError):
        return False
