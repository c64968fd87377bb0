"""Rate limits from the replies' headers, and retries: bounded, with jitter, and limited by a budget when requests keep failing.

No limit of Twitch's is hardcoded here."""

import threading
from collections.abc import Mapping

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NetworkError, Timeout
from twitchapi_gen.runtime.base.http_info import whole

_BELIEVED = 900.0
"""Seconds. A reset further ahead is ignored, since then one of the clocks must be wrong."""
_UNTOLD = 1.0
"""Seconds to wait for a reply with new numbers, after the points at a reset are used up."""


class Bucket:
    """The points left for one app or user; None while unknown.

    until: when they are filled up, by the monotonic clock. key: its name where processes share it.
    """

    __slots__ = ("_filled", "_limit", "_reset", "key", "left", "until")

    def __init__(self, key: str = "") -> None:
        self.key = key
        self.left: int | None = None
        self.until = 0.0
        self._limit: int | None = None
        self._reset = ""
        self._filled = False

    def wait(self, clock: Clock) -> float:
        """Return the seconds until a point may be available; 0 if one may be available now.

        After a reset, waiting calls share the bucket's known limit. Further calls wait for the numbers in the next reply.
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
        """Count a request."""
        left = self.left
        if left:
            self.left = left - 1

    def learn(self, headers: Mapping[str, str], clock: Clock) -> None:
        """Update the points from a reply's headers. Invalid or outdated numbers are ignored."""
        told = headers.get("Ratelimit-Remaining")
        if told is None:
            return
        reset = headers.get("Ratelimit-Reset") or ""
        left = self.left
        if reset == self._reset:
            if not self._filled:  # a reply from before the reset says nothing about the points after it
                self.left = _less(left, whole(told)) if clock.monotonic() < self.until else None
            return
        self._limit = whole(headers.get("Ratelimit-Limit")) or None
        seconds = until_reset(headers, clock)
        ahead = seconds is not None and 0.0 < seconds <= _BELIEVED
        self.left = None if not ahead else _less(left, whole(told)) if self._filled else whole(told)
        self.until = clock.monotonic() + (seconds or 0.0)
        self._reset, self._filled = reset, False


def _less(one: int | None, other: int | None) -> int | None:
    """Return the smaller number: more requests may have been sent since this reply, and replies arrive in any order."""
    return other if one is None else None if other is None else min(one, other)


def until_reset(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Return the seconds until the reset, by the server's clock if the reply states its time; None if unknown. Never negative."""
    reset = whole(headers.get("Ratelimit-Reset"))
    if reset is None:
        return None
    return max(0.0, reset - _server_time(headers, clock))


def retry_after(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Return the seconds after which the reply allows a retry; None if it doesn't state them."""
    told = headers.get("Retry-After")
    asked = whole(told)
    if asked is not None:
        return float(asked)
    at = _date(told)
    if at is not None:
        return max(0.0, at - _server_time(headers, clock))
    return until_reset(headers, clock) if whole(headers.get("Ratelimit-Remaining")) in (0, None) else None


def is_quota(headers: Mapping[str, str]) -> bool:
    """Return True if a 429 concerns the endpoint's own limit: the bucket still has points."""
    return bool(whole(headers.get("Ratelimit-Remaining")))


def _server_time(headers: Mapping[str, str], clock: Clock) -> float:
    told = _date(headers.get("Date"))
    return clock.time() if told is None else told


def _date(text: str | None) -> float | None:
    """Return a header's date as Unix seconds, or None."""
    if not text:
        return None
    from email.utils import parsedate_to_datetime  # importing it takes as long as the rest of creating a client, so it is lazy

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):  # unreadable
        return None


ATTEMPTS = 3
"""Maximum attempts per request, including the first."""
LONGEST = 20.0
"""Maximum seconds before a retry, unless the server asks for more."""
ONCE = frozenset({"POST", "PATCH"})
"""Methods that must not be executed twice."""
_PASSING = frozenset({500, 502, 503, 504})


def backoff(retry: int, clock: Clock) -> float:
    """Return the seconds before a retry (counted from 0): random, from 0 to a cap that doubles each time ("full jitter")."""
    return clock.uniform(0.0, min(LONGEST, 0.5 * 2.0**retry))


def may_repeat(method: str, error: NetworkError) -> bool:
    """Whether to retry after this failure. A request that Twitch may have executed is retried only if repeating it is harmless.

    Timeouts are never retried, since the caller has already waited as long as configured.
    """
    return error.passing and not isinstance(error, Timeout) and (not error.sent or method not in ONCE)


def may_repeat_status(method: str, status: int) -> bool:
    """Whether to retry after a reply that reports a server failure."""
    return status in _PASSING and method not in ONCE


class Budget:
    """A client's retry budget. A retry costs 5 of 500 tokens, and a success returns one, so that a failing server isn't flooded."""

    CAPACITY = 500
    COST = 5

    def __init__(self) -> None:
        self.left = self.CAPACITY
        self.after_fork()

    def after_fork(self) -> None:
        """Replace the lock with an unlocked one."""
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Pay for a retry. Return False if too few tokens are left."""
        with self._lock:
            if self.left < self.COST:
                return False
            self.left -= self.COST
            return True

    def succeeded(self) -> None:
        """Count a success."""
        if self.left < self.CAPACITY:
            with self._lock:
                self.left = min(self.CAPACITY, self.left + 1)
