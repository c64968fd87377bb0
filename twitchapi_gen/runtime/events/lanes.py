"""Hands what came to callbacks: in order within a lane, lanes side by side, so that a slow or raising callback hurts nobody else.

An async callback runs in the event loop, a plain one in a thread, as web frameworks do it.
"""

import asyncio
import contextlib
import inspect
import logging
import threading
from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import Any

from twitchapi_gen.runtime.events.missed import Missed
from twitchapi_gen.runtime.events.workers import MOST, Workers

log = logging.getLogger("twitchapi_gen")
Callback = Callable[..., object]
OnError = Callable[[Exception, str], object]
"""Called once for each callback that raises, with what it raised and the lane's name."""
MOST_WAITING = 10_000
"""Of one subscription's events, unless said otherwise."""
_A_TURN = 64
"""So many of one lane's before others get the thread or the loop."""


def is_async(callback: Callback) -> bool:
    """Whether it is an async function, or something that has one as its `__call__`."""
    return inspect.iscoroutinefunction(inspect.unwrap(callback)) or inspect.iscoroutinefunction(type(callback).__call__)


class Lane:
    """One subscription's callback, what waits for it, and what it missed."""

    __slots__ = ("busy", "callback", "is_async", "missed", "name", "waiting")

    def __init__(self, callback: Callback, name: str) -> None:
        self.callback, self.name = callback, name
        self.is_async, self.missed = is_async(callback), Missed()
        self.after_fork()

    def after_fork(self) -> None:
        """As new."""
        self.waiting: deque[tuple[Any, ...]] = deque()
        self.busy = False


class Lanes:
    """All lanes of a server or socket. `put` may be called in any thread; the rest belongs to the loop that it was made in.

    limit: so many may wait in each lane; then `put` refuses, and the other lanes go on.
    """

    def __init__(self, *, on_error: OnError | None = None, limit: int = MOST_WAITING, name: str = "twitchapi_gen callbacks") -> None:
        self.on_error = on_error
        self.limit, self._workers = limit, Workers(name, told=f"{name}: all {MOST} threads are busy, so other callbacks wait; let slow ones be async")
        self._loop, self._thread = asyncio.get_running_loop(), threading.get_ident()
        self._tasks: set[asyncio.Task[None]] = set()
        self._guard, self._count = threading.Lock(), 0
        self._open, self._ended = True, False
        self._empty = asyncio.Event()

    @property
    def open(self) -> bool:
        """Whether it hasn't been stopped."""
        return self._open

    @property
    def waiting(self) -> int:
        """How many were put and aren't finished."""
        return self._count

    @property
    def inside(self) -> bool:
        """Whether the caller is one of the callbacks, so that nobody can wait for all of them."""
        if threading.get_ident() != self._thread:
            return self._workers.inside
        with contextlib.suppress(RuntimeError):  # no task at all
            return asyncio.current_task() in self._tasks
        return False

    def put(self, lane: Lane, *arguments: object) -> bool:
        """Takes it over; False when the lane has no room, or all have been stopped."""
        with self._guard:  # as `put_each`, without its lists: most things come one by one
            if not self._open or len(lane.waiting) >= self.limit:
                return False
            self._count += 1
            lane.waiting.append(arguments)
            if lane.busy:
                return True
            lane.busy = True
        self._begin(lane)
        return True

    def put_all(self, lane: Lane, several: Sequence[tuple[object, ...]]) -> bool:
        """Takes all of them over, a call each, or none; as `put` does."""
        with self._guard:
            if not self._open or len(lane.waiting) + len(several) > self.limit:
                return False
            self._count += len(several)
            lane.waiting.extend(several)
            if lane.busy or not several:
                return True
            lane.busy = True
        self._begin(lane)
        return True

    def put_each(self, handed: Sequence[tuple[Lane, tuple[object, ...]]]) -> bool:
        """Takes all of them over, each for its lane, or none; as `put` does."""
        with self._guard:
            more = Counter(lane for lane, _ in handed)
            if not self._open or any(len(lane.waiting) + count > self.limit for lane, count in more.items()):
                return False
            self._count += len(handed)
            idle: list[Lane] = []
            for lane, arguments in handed:
                lane.waiting.append(arguments)
                if not lane.busy:
                    lane.busy = True
                    idle.append(lane)
        for lane in idle:
            self._begin(lane)
        return True

    def _begin(self, lane: Lane) -> None:
        if not lane.is_async:
            self._workers.submit(lambda: self._in_thread(lane))
        elif threading.get_ident() == self._thread:
            self._spawn(lane)
        else:
            self._loop.call_soon_threadsafe(self._spawn, lane)

    def _spawn(self, lane: Lane) -> None:
        task = self._loop.create_task(self._in_loop(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _next(self, lane: Lane) -> tuple[Any, ...] | None:
        with self._guard:
            if lane.waiting and not self._ended:
                return lane.waiting.popleft()
            lane.busy = False
            return None

    def _done(self) -> None:
        with self._guard:
            self._count -= 1
            over = self._count == 0 and not self._open
        if over:
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
                self._loop.call_soon_threadsafe(self._empty.set)

    def _in_thread(self, lane: Lane) -> None:
        for _ in range(_A_TURN):
            arguments = self._next(lane)
            if arguments is None:
                return
            try:
                outcome = lane.callback(*arguments)
                if inspect.isawaitable(outcome):
                    asyncio.run_coroutine_threadsafe(self._awaited(outcome), self._loop).result()
            except Exception as error:
                self._failed(lane, error)
            except BaseException as error:  # SystemExit and the like end neither the server nor the thread
                self._failed(lane, RuntimeError(f"the callback raised {type(error).__name__}"))
            finally:
                self._done()
        self._workers.submit(lambda: self._in_thread(lane))

    async def _awaited(self, outcome: Any) -> None:
        """What a plain callback returned. Its task is one of ours: it is cancelled with them, and knows that it is inside."""
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await outcome

    async def _in_loop(self, lane: Lane) -> None:
        turn = 0
        while (arguments := self._next(lane)) is not None:
            try:
                await lane.callback(*arguments)  # type: ignore[misc]  # an async one returns an awaitable: see is_async
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if self._ended or (task is not None and task.cancelling()):  # not what it awaited, but this task, such as at the end of the loop
                    raise
                self._failed(lane, RuntimeError("the callback was cancelled"))
            except Exception as error:
                self._failed(lane, error)
            finally:
                self._done()
            turn += 1
            if turn % _A_TURN == 0:
                await asyncio.sleep(0)

    def _failed(self, lane: Lane, error: Exception) -> None:
        if self.on_error is None:
            log.error("the callback of %s failed", lane.name, exc_info=error)
            return
        try:
            self.on_error(error, lane.name)
        except Exception as worse:
            log.error("the error hook failed on the callback of %s", lane.name, exc_info=worse)

    async def stop(self, grace: float) -> int:
        """Takes no more, and waits so many seconds for what it has; then async callbacks are cancelled. Returns how many didn't finish."""
        with self._guard:
            self._open = False
            over = self._count == 0
        if not over:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(grace):
                    await self._empty.wait()
        left, self._ended = self._count, True
        for task in list(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=1.0)
        ended = await asyncio.to_thread(self._workers.stop, 0.1 if left else 1.0)
        if left or not ended:
            log.warning("%d callbacks had not finished when their time was over", left)
        return left
