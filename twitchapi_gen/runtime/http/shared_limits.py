"""The interface of a rate limit that several processes share, and its use by requests."""

from collections.abc import Mapping
from typing import Protocol

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.events import OncePerKey, log
from twitchapi_gen.runtime.base.http_info import whole
from twitchapi_gen.runtime.http.rate_limit import until_reset

_told = OncePerKey()


class RateLimits(Protocol):
    """Counts the points of each bucket for all processes. Keys are those of tokens: `app:<client id>`, `user:<client id>:<user id>`,
    `jwt:<client id>`.

    Its methods may block: the asynchronous client calls them in a thread. If a method raises, the client logs the exception and sends the request
    anyway; the process then uses its own rate limit.
    """

    def claim(self, key: str) -> float:
        """Take a point. Return 0 on success or if the limit is unknown, else the seconds to wait before asking again."""
        ...

    def learn(self, key: str, remaining: int | None, limit: int | None, seconds: float | None, reset: str) -> None:
        """Record the reply to a request that had a point. A value is None if the reply lacks it.

        remaining: points left. limit: points of a full bucket. seconds: time until the bucket is full. reset: the header's text, which identifies the
        period.
        """
        ...


def claimed(limits: RateLimits, key: str) -> float:
    """Take a point. Return 0 if the request may be sent, else the seconds to wait before asking again."""
    try:
        return limits.claim(key)
    except Exception as error:
        _failed(error)
        return 0.0


def ended(limits: RateLimits, key: str, headers: Mapping[str, str], clock: Clock) -> None:
    """Report the rate-limit headers of a reply."""
    try:
        remaining, limit = whole(headers.get("Ratelimit-Remaining")), whole(headers.get("Ratelimit-Limit"))
        limits.learn(key, remaining, limit, until_reset(headers, clock), headers.get("Ratelimit-Reset") or "")
    except Exception as error:
        _failed(error)


def _failed(error: Exception) -> None:
    if _told.first(type(error).__name__):
        log.warning("the shared rate limit failed, so this process uses its own: %s", type(error).__name__)
