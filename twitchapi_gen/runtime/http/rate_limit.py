"""Rate limits, as the replies' headers tell them, and when a request is sent again: bounded, jittered, and less often where nothing gets through.

No number of Twitch's is assumed here."""

import threading
from collections.abc import Mapping

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NetworkError, Timeout
from twitchapi_gen.runtime.base.http_info import whole

_BELIEVED = 900.0
"""Seconds ahead: a bucket that claims to stay empty for longer isn't held against later calls, since some clock must be wrong."""
_UNTOLD = 1.0
"""Seconds that a bucket which was used up right after its reset waits for a reply that tells more."""


class Bucket:
    """The points that are left for one app, or for one user; None while nobody knows.

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


ATTEMPTS = 3
"""So often is a request sent at most, the first time included."""
LONGEST = 20.0
"""Seconds that a retry waits at most, unless the server asks for more."""
ONCE = frozenset({"POST", "PATCH"})
"""What must not be carried out twice."""
_PASSING = frozenset({500, 502, 503, 504})


def backoff(retry: int, clock: Clock) -> float:
    """Seconds before the retry of that number, counted from 0: anything between none and a cap that doubles each time ("full jitter")."""
    return clock.uniform(0.0, min(LONGEST, 0.5 * 2.0**retry))


def may_repeat(method: str, error: NetworkError) -> bool:
    """Whether a request that failed so may be sent again. What may have been carried out isn't, unless repeating it does no harm.

    A timeout isn't repeated at all: the caller has waited as long as was asked for.
    """
    return error.passing and not isinstance(error, Timeout) and (not error.sent or method not in ONCE)


def may_repeat_status(method: str, status: int) -> bool:
    """The same for a reply that says that something broke."""
    return status in _PASSING and method not in ONCE


class Budget:
    """Retries that a client has left. Each takes 5 of 500 tokens, each success gives one back, so that a dead server isn't stormed."""

    CAPACITY = 500
    COST = 5

    def __init__(self) -> None:
        self.left = self.CAPACITY
        self.after_fork()

    def after_fork(self) -> None:
        """With a lock that nobody holds."""
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Takes what a retry costs; False when there is too little left."""
        with self._lock:
            if self.left < self.COST:
                return False
            self.left -= self.COST
            return True

    def succeeded(self) -> None:
        """A call got through."""
        if self.left < self.CAPACITY:
            with self._lock:
                self.left = min(self.CAPACITY, self.left + 1)
