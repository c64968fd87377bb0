"""Twitch's times and durations as Python's, without losing what was written.

`Timestamp` and `Duration` remember their text, because Twitch sends nanoseconds, several fraction lengths and durations in several styles.
A time in the plain form (`2016-12-14T20:32:28Z`) is a plain `datetime`: its text can be made again.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Any, Self, SupportsIndex

_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?")
_FRACTION = re.compile(r"(\.\d{6})\d+")


class Timestamp(datetime):
    """An aware datetime with what Twitch `sent`: its text (nanoseconds included; the datetime itself has microseconds), or its Unix seconds.

    What is computed from one (`when + timedelta(days=1)`) was never sent: its `sent` is None.
    """

    sent: str | int | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads an RFC 3339 time with any number of fraction digits. Raises ValueError when it isn't one, or has no time zone."""
        when = datetime.fromisoformat(_FRACTION.sub(r"\1", text.upper()))
        if when.tzinfo is None or not {"T", "t", " "}.intersection(text):
            raise ValueError(f"not an RFC 3339 time: {text!r}")
        made = cls(when.year, when.month, when.day, when.hour, when.minute, when.second, when.microsecond, when.tzinfo)
        made.sent = text
        return made

    @classmethod
    def from_unix(cls, seconds: int) -> Self:
        """Unix seconds. A few endpoints send these where their documentation promises text."""
        made = cls.fromtimestamp(seconds, UTC)
        made.sent = seconds
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        if self.sent is None:
            return super().__reduce_ex__(protocol)
        return (type(self).parse, (self.sent,)) if isinstance(self.sent, str) else (type(self).from_unix, (self.sent,))


class Duration(timedelta):
    """A timedelta with the exact `text` that Twitch sent, such as `3h8m33s`."""

    text: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads days, hours, minutes and seconds with their letters. Raises ValueError for anything else."""
        found = _DURATION.fullmatch(text)
        if not found or not text:
            raise ValueError(f"not a duration: {text!r}")
        days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
        made = cls(days=days, hours=hours, minutes=minutes, seconds=seconds)
        made.text = text
        return made

    def __reduce__(self) -> str | tuple[Any, ...]:
        return super().__reduce__() if self.text is None else (type(self).parse, (self.text,))


def read_time(text: str) -> datetime:
    """A time in any RFC 3339 form. ValueError, TypeError when it is none."""
    return datetime.fromisoformat(text) if text[10::9] == "TZ" else Timestamp.parse(text)


def write_time(when: datetime) -> str:
    """The text of a time, in UTC with a final Z; the very text it was read from where that is known. A naive time is taken as local time."""
    if isinstance(when, Timestamp) and isinstance(when.sent, str):
        return when.sent
    return when.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def write_duration(length: timedelta) -> str:
    """The text of a duration as Twitch writes it: `1h2m3s`."""
    if isinstance(length, Duration) and length.text is not None:
        return length.text
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{seconds}s"
