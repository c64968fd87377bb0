"""Rate limits, as the replies' headers tell them. No number of Twitch's is assumed here."""

from collections.abc import Mapping

from twitchapi_gen.runtime.clock import Clock

_BELIEVED = 900.0
"""Seconds ahead: a bucket that claims to stay empty for longer isn't held against later calls, since some clock must be wrong."""


class Bucket:
    """The points that are left for one app, or for one user. `until`: when they are filled up, by the monotonic clock."""

    __slots__ = ("_reset", "left", "until")

    def __init__(self) -> None:
        self.left: int | None = None
        self.until = 0.0
        self._reset = ""

    def wait(self, clock: Clock) -> float:
        """Seconds until there is a point again; 0 when there may be one."""
        if self.left is None or self.left > 0:
            return 0.0
        left = self.until - clock.monotonic()
        if left <= 0:
            self.left = None
            return 0.0
        return left

    def take(self) -> None:
        """A request goes out."""
        if self.left:
            self.left -= 1

    def learn(self, headers: Mapping[str, str], clock: Clock) -> None:
        """Notes what a reply says. What makes no sense is ignored."""
        told = headers.get("Ratelimit-Remaining")
        if told is None:
            return
        self.left = whole(told)
        reset = headers.get("Ratelimit-Reset") or ""
        if reset != self._reset:
            self._reset = reset
            seconds = until_reset(headers, clock)
            self.until = clock.monotonic() + (seconds if seconds is not None and seconds <= _BELIEVED else 0.0)


def until_reset(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Seconds until the bucket is full, by the server's own clock where it tells the time; None when it isn't said. Never negative."""
    reset = whole(headers.get("Ratelimit-Reset"))
    if reset is None:
        return None
    return max(0.0, reset - _server_time(headers, clock))


def retry_after(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Seconds after which trying again makes sense, where the reply says so."""
    asked = whole(headers.get("Retry-After"))
    if asked is not None:
        return float(asked)
    return until_reset(headers, clock) if whole(headers.get("Ratelimit-Remaining")) in (0, None) else None


def is_quota(headers: Mapping[str, str]) -> bool:
    """Whether a 429 is about a limit of the endpoint's own: there are points left."""
    return bool(whole(headers.get("Ratelimit-Remaining")))


def whole(text: str | None) -> int | None:
    """A header's number, if it is one."""
    return int(text) if text and len(text) < 16 and text.isascii() and text.isdigit() else None


def _server_time(headers: Mapping[str, str], clock: Clock) -> float:
    from email.utils import parsedate_to_datetime  # half of what making a client would cost

    try:
        return parsedate_to_datetime(headers["Date"]).timestamp()
    except (KeyError, ValueError, OverflowError):  # no date, or none that can be read
        return clock.time()
