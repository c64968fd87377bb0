"""HTTP details of a reply: status, headers, request id and rate limit."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple


class RateLimit(NamedTuple):
    """The rate-limit bucket in a reply's headers. A value is None if its header is missing or isn't a number.

    limit: points in a full bucket. remaining: points left. reset: when the bucket is full again.
    """

    limit: int | None
    remaining: int | None
    reset: datetime | None


class HttpInfo:
    """The HTTP side of a reply. The repr shows no header.

    status: the status code. headers: the reply's headers; names match in any case.
    """

    __slots__ = ("headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        self.status, self.headers = status, headers

    @property
    def request_id(self) -> str:
        """Twitch's id of the request, for questions to its support; empty if the reply has none."""
        return self.headers.get("Twitch-Request-Id") or self.headers.get("X-Request-Id") or ""

    @property
    def rate_limit(self) -> RateLimit | None:
        """The state of the rate limit, or None if the reply doesn't report it. https://dev.twitch.tv/docs/api/guide/#twitch-rate-limits"""
        told = [self.headers.get(f"Ratelimit-{name}") for name in ("Limit", "Remaining", "Reset")]
        if told == [None, None, None]:
            return None
        limit, remaining, reset = map(whole, told)
        return RateLimit(limit, remaining, None if reset is None else _moment(reset))

    def __repr__(self) -> str:
        left = self.rate_limit
        return f"HttpInfo({self.status}{f', {left.remaining} of {left.limit} points left' if left is not None else ''})"


def whole(text: str | None) -> int | None:
    """Return a header's number, or None if it isn't one."""
    return int(text) if text and len(text) < 16 and text.isascii() and text.isdigit() else None


def _moment(seconds: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
