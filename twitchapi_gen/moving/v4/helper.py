"""Version 4's helper functions, which programs use for themselves. Those of version 2 are the same."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator
from enum import Enum
from typing import TypeVar

from twitchapi_gen.moving.v2.helper import (
    build_scope as build_scope,
    build_url as build_url,
    datetime_to_str as datetime_to_str,
    enum_value_or_none as enum_value_or_none,
    fields_to_enum as fields_to_enum,
    get_uuid as get_uuid,
    make_enum as make_enum,
    remove_none_values as remove_none_values,
)

T = TypeVar("T")
RATE_LIMIT_SIZES = {"user": 20, "mod": 100}
"""Chat messages in 30 seconds."""


class ResultType(Enum):
    """Parts of a reply."""

    RETURN_TYPE = 0
    STATUS_CODE = 1
    TEXT = 2


async def first(gen: AsyncGenerator[T, None]) -> T | None:
    """Return the first item, or None if there is none."""
    async for one in gen:
        return one
    return None


async def limit(gen: AsyncGenerator[T, None], num: int) -> AsyncGenerator[T, None]:
    """Iterate over the first `num` items, and request no page after them. Raises ValueError for a number below 1."""
    if num < 1:
        raise ValueError(f"num must be at least 1, not {num}")
    async for one in gen:
        yield one
        num -= 1
        if not num:
            return


class RateLimitBucket:
    """A limit of `bucket_size` uses in each period of `bucket_length` seconds. `put` waits until a use fits."""

    def __init__(self, bucket_length: int, bucket_size: int, scope: str, logger: logging.Logger | None = None) -> None:
        self.scope, self.bucket_length, self.bucket_size = scope, bucket_length, bucket_size
        self.logger = logger
        self.content = 0
        self.reset: float | None = None
        self.lock = asyncio.Lock()

    def _renew(self) -> float:
        """Begin a new period if the last one is over. Return the seconds until its end."""
        now = time.monotonic()
        if self.reset is None or self.reset <= now:
            self.reset, self.content = now + self.bucket_length, 0
        return self.reset - now

    def get_delta(self, num: int) -> float | None:
        """Use `num`, and return None; if they don't fit, use none, and return the seconds to wait."""
        seconds = self._renew()
        if self.content and self.content + num > self.bucket_size:
            return seconds
        self.content += num
        return None

    def left(self) -> int:
        """Return how many uses are left in this period."""
        self._renew()
        return self.bucket_size - self.content

    async def put(self, num: int = 1) -> None:
        """Use `num`, after waiting for the next period if they don't fit."""
        async with self.lock:
            while (seconds := self.get_delta(num)) is not None:
                if self.logger is not None:
                    self.logger.warning("the limit %s is reached; waiting %.2f s", self.scope, seconds)
                await asyncio.sleep(seconds)


def done_task_callback(logger: logging.Logger, task: "asyncio.Task[object]") -> None:
    """Log a task's exception."""
    if not task.cancelled() and (error := task.exception()) is not None:
        logger.error("a task failed: %s", error, exc_info=error)
