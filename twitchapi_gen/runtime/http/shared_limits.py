"""A rate limit that several processes share: what such a thing must do, and how a request asks it."""

from collections.abc import Mapping
from typing import Protocol

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.events import OncePerKey, log
from twitchapi_gen.runtime.base.http_info import whole
from twitchapi_gen.runtime.http.rate_limit import until_reset

_told = OncePerKey()


class RateLimits(Protocol):
    """Counts the points of each bucket for all processes. Keys are those of tokens: `app:<client id>`, `user:<client id>:<user id>`.

    Its methods may block: the asynchronous client calls them in a thread. What they raise is logged, and the request goes out: each process still
    keeps to what it knows by itself.
    """

    def claim(self, key: str) -> float:
        """Takes a point; 0 when there was one, or when nobody knows. Otherwise the seconds after which it is worth asking again."""
        ...

    def learn(self, key: str, remaining: int | None, limit: int | None, seconds: float | None, reset: str) -> None:
        """A request that had a point has ended. None where its reply said nothing: points left, points of a full bucket, seconds until it is full.

        reset: the header as it came, which tells one period from another.
        """
        ...


def claimed(limits: RateLimits, key: str) -> float:
    """Seconds until it is worth asking again; 0 when the request may go out."""
    try:
        return limits.claim(key)
    except Exception as error:
        _failed(error)
        return 0.0


def ended(limits: RateLimits, key: str, headers: Mapping[str, str], clock: Clock) -> None:
    """Tells what the reply said."""
    try:
        remaining, limit = whole(headers.get("Ratelimit-Remaining")), whole(headers.get("Ratelimit-Limit"))
        limits.learn(key, remaining, limit, until_reset(headers, clock), headers.get("Ratelimit-Reset") or "")
    except Exception as error:
        _failed(error)


def _failed(error: Exception) -> None:
    if _told.first(type(error).__name__):
        log.warning("the shared rate limits failed, so each process goes by its own: %s", type(error).__name__)
