"""Events that wait until somebody iterates over them, in a thread or in an event loop."""

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Generic, TypeVar

from twitchapi_gen.runtime.dispatch.dispatcher import MOST_WAITING, Missed

T = TypeVar("T")


class EventQueue(Generic[T]):
    """`put_all` may be called in any thread. Each event is given out once, however many iterate. limit: so many may wait.

    After `close` those that wait are still given out; then iterating ends, or raises the error that it was closed with.
    """

    def __init__(self, limit: int = MOST_WAITING) -> None:
        self.limit, self.missed = limit, Missed()
        self._closed = False
        self.after_fork()
        self._error: Exception | None = None

    def after_fork(self) -> None:
        """As new, open or closed as it is."""
        self._items: deque[T] = deque()
        self._changed = threading.Condition()
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]] = []

    def __len__(self) -> int:
        return len(self._items)

    @property
    def closed(self) -> bool:
        """Whether nothing more comes."""
        return self._closed

    def room(self, count: int) -> bool:
        """Whether so many more fit in."""
        return not self._closed and len(self._items) + count <= self.limit

    def put(self, item: T) -> bool:
        """Takes it; False where there is no room. What comes after the end is nobody's, and counts as taken."""
        with self._changed:
            if self._closed:
                return True
            if len(self._items) >= self.limit:
                return False
            self._items.append(item)
            self._tell()
            return True

    def put_all(self, items: Iterable[T]) -> None:
        """Takes them, whether or not there is room."""
        with self._changed:
            self._items.extend(items)
            self._tell()

    def close(self, error: Exception | None = None) -> None:
        """Nothing more comes."""
        with self._changed:
            if not self._closed:
                self._closed, self._error = True, error
            self._tell()

    def _tell(self) -> None:
        self._changed.notify_all()
        waiting, self._waiting = self._waiting, []
        for loop, future in waiting:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_wake, future)

    def _take(self) -> list[T]:
        """The next one; an empty list when there is none yet. Raises what it was closed with, or StopIteration, at the end."""
        if self._items:
            return [self._items.popleft()]
        if self._closed:
            raise self._error or StopIteration
        return []

    def __iter__(self) -> Iterator[T]:
        while True:
            with self._changed:
                try:
                    found = self._take()
                except StopIteration:
                    return
                if not found:
                    self._changed.wait()
            yield from found

    async def __aiter__(self) -> AsyncIterator[T]:
        loop = asyncio.get_running_loop()
        while True:
            with self._changed:
                try:
                    found = self._take()
                except StopIteration:
                    return
                future = loop.create_future()
                if not found:
                    self._waiting.append((loop, future))
            for one in found:
                yield one
            if not found:
                await future


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
