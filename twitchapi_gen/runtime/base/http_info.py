"""What HTTP said beside a reply's body: status, headers, request id, and what the rate limit has left."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple


class RateLimit(NamedTuple):
    """A bucket as a reply's headers describe it. None where a header is missing or is no number.

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
        """Twitch's id of the request, which its support asks for; empty where the reply has none."""
        return self.headers.get("Twitch-Request-Id") or self.headers.get("X-Request-Id") or ""

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the rate limit has left; None where the reply says nothing of it. https://dev.twitch.tv/docs/api/guide/#twitch-rate-limits"""
        told = [self.headers.get(f"Ratelimit-{name}") for name in ("Limit", "Remaining", "Reset")]
        if told == [None, None, None]:
            return None
        limit, remaining, reset = map(whole, told)
        return RateLimit(limit, remaining, None if reset is None else _moment(reset))

    def __repr__(self) -> str:
        left = self.rate_limit
        return f"HttpInfo({self.status}{f', {left.remaining} of {left.limit} points left' if left is not None else ''})"


def whole(text: str | None) -> int | None:
    """A header's number, if it is one."""
    return int(text) if text and len(text) < 16 and text.isascii() and text.isdigit() else None


def _moment(seconds: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
