"""Queues of events: for callbacks, and for iterators, in a thread or in an event loop.

A full queue refuses events; the dropped ones are counted and reported."""

import asyncio
import inspect
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from attrs import define

from twitchapi_gen.runtime.base import waiting
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import EventsDropped

T = TypeVar("T")
Callback = Callable[..., object]
MOST_WAITING = 10_000
"""The default limit of a queue."""
_PAUSE = 60.0
"""Seconds between two reports."""


@define(eq=False)
class Missed:
    """The dropped events of one queue."""

    count: int = 0
    _told_at: float = float("-inf")

    def one_more(self, name: str, waiting: int, clock: Clock) -> EventsDropped | None:
        """Count a dropped event. Return the error to report: for the first one, then once a minute while drops continue."""
        self.count += 1
        now = clock.monotonic()
        if now - self._told_at < _PAUSE:
            return None
        self._told_at = now
        return EventsDropped(
            f"{name}: {waiting:,} events wait for a slow consumer, so new ones are dropped, {self.count:,} so far; make the callback return "
            "sooner, or increase `max_waiting`",
            self.count,
        )


def is_async(callback: Callback) -> bool:
    """Whether it is an async function, or an object with an async `__call__`."""
    return inspect.iscoroutinefunction(inspect.unwrap(callback)) or inspect.iscoroutinefunction(type(callback).__call__)


class CallbackQueue:
    """One subscription's callback, its waiting events, and its dropped events.

    concurrent: calls of the callback, which must be async, don't wait for one another. runner: the dispatcher that is running its events.
    worker: of a concurrent queue, the task that begins the calls.
    """

    __slots__ = ("callback", "concurrent", "is_async", "missed", "name", "runner", "waiting", "worker")

    def __init__(self, callback: Callback, name: str, *, concurrent: bool = False) -> None:
        self.callback, self.name, self.concurrent = callback, name, concurrent
        self.is_async, self.missed = is_async(callback), Missed()
        self.after_fork()

    def after_fork(self) -> None:
        """Reset the queue."""
        self.waiting: deque[tuple[Any, ...]] = deque()
        self.runner: object | None = None
        self.worker: asyncio.Task[Any] | None = None


class EventQueue(Generic[T]):
    """A queue of events. `put_all` may be called in any thread. Each event is delivered once, however many iterators there are. limit: its capacity.

    After `close`, the remaining events are still delivered; then iteration ends, or raises the error passed to `close`.
    """

    def __init__(self, limit: int = MOST_WAITING) -> None:
        self.limit, self.missed = limit, Missed()
        self._closed = False
        self.after_fork()
        self._error: Exception | None = None

    def after_fork(self) -> None:
        """Empty the queue; it stays open or closed."""
        self._items: deque[T] = deque()
        self._changed = threading.Condition()
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]] = []

    def __len__(self) -> int:
        return len(self._items)

    @property
    def closed(self) -> bool:
        """Whether no more events will arrive."""
        return self._closed

    def room(self, count: int) -> bool:
        """Whether `count` more events fit in."""
        return not self._closed and len(self._items) + count <= self.limit

    def put(self, item: T) -> bool:
        """Add an event. Return False if the queue is full. After `close`, events are discarded and count as added."""
        with self._changed:
            if self._closed:
                return True
            if len(self._items) >= self.limit:
                return False
            self._items.append(item)
            self._tell()
            return True

    def put_all(self, items: Iterable[T]) -> None:
        """Add the events, even beyond the limit."""
        with self._changed:
            self._items.extend(items)
            self._tell()

    def close(self, error: Exception | None = None) -> None:
        """Accept no more events."""
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
        """Return the next event in a list; an empty list if there is none yet. At the end, raise the error of `close`, or StopIteration."""
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
                    self._changed.wait(waiting.SLICE)
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
