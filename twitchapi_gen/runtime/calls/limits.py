"""Rate limits, as the replies' headers tell them. No number of Twitch's is assumed here."""

from collections.abc import Mapping

from twitchapi_gen.runtime.clock import Clock

_BELIEVED = 900.0
"""Seconds ahead: a bucket that claims to stay empty for longer isn't held against later calls, since some clock must be wrong."""
_UNTOLD = 1.0
"""Seconds that a bucket which was used up right after its reset waits for a reply that tells more."""


class Bucket:
    """The points that are left for one app, or for one user; None while nobody knows. `until`: when they are filled up, by the monotonic clock."""

    __slots__ = ("_filled", "_limit", "_reset", "left", "until")

    def __init__(self) -> None:
        self.left: int | None = None
        self.until = 0.0
        self._limit: int | None = None
        self._reset = ""
        self._filled = False

    def wait(self, clock: Clock) -> float:
        """Seconds until there may be a point again; 0 when there may be one now.

        At the reset, those who wait share what the bucket holds, as the replies have told. Who comes after them waits for what the next reply tells.
        """
        left = self.left
        if left is None or left > 0:
            return 0.0
        now = clock.monotonic()
        if now >= self.until:
            self.left, self.until, self._filled = self._limit, now + _UNTOLD, True
            return 0.0
        return self.until - now

    def take(self) -> None:
        """A request goes out."""
        left = self.left
        if left:
            self.left = left - 1

    def learn(self, headers: Mapping[str, str], clock: Clock) -> None:
        """Notes what a reply says. What makes no sense, or is over already, is ignored."""
        told = headers.get("Ratelimit-Remaining")
        if told is None:
            return
        reset = headers.get("Ratelimit-Reset") or ""
        left = self.left
        if reset == self._reset:
            if not self._filled:  # a reply of before the reset says nothing of what is there after it
                self.left = _less(left, whole(told)) if clock.monotonic() < self.until else None
            return
        self._limit = whole(headers.get("Ratelimit-Limit")) or None
        seconds = until_reset(headers, clock)
        ahead = seconds is not None and 0.0 < seconds <= _BELIEVED
        self.left = None if not ahead else _less(left, whole(told)) if self._filled else whole(told)
        self.until = clock.monotonic() + (seconds or 0.0)
        self._reset, self._filled = reset, False


def _less(one: int | None, other: int | None) -> int | None:
    """The smaller: others have gone out since the reply was made, and come back in any order."""
    return other if one is None else None if other is None else min(one, other)


def until_reset(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Seconds until the bucket is full, by the server's own clock where it tells the time; None when it isn't said. Never negative."""
    reset = whole(headers.get("Ratelimit-Reset"))
    if reset is None:
        return None
    return max(0.0, reset - _server_time(headers, clock))


def retry_after(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Seconds after which trying again makes sense, where the reply says so."""
    told = headers.get("Retry-After")
    asked = whole(told)
    if asked is not None:
        return float(asked)
    at = _date(told)
    if at is not None:
        return max(0.0, at - _server_time(headers, clock))
    return until_reset(headers, clock) if whole(headers.get("Ratelimit-Remaining")) in (0, None) else None


def is_quota(headers: Mapping[str, str]) -> bool:
    """Whether a 429 is about a limit of the endpoint's own: there are points left."""
    return bool(whole(headers.get("Ratelimit-Remaining")))


def whole(text: str | None) -> int | None:
    """A header's number, if it is one."""
    return int(text) if text and len(text) < 16 and text.isascii() and text.isdigit() else None


def _server_time(headers: Mapping[str, str], clock: Clock) -> float:
    told = _date(headers.get("Date"))
    return clock.time() if told is None else told


def _date(text: str | None) -> float | None:
    """A header's date as Unix seconds, if it is one."""
    if not text:
        return None
    from email.utils import parsedate_to_datetime  # half of what making a client would cost

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):  # none that can be read
        return None
