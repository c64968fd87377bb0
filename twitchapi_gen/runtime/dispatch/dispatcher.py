"""Hands what came to callbacks: one by one for each queue, queues side by side, so that a slow or raising callback hurts nobody else.

An async callback runs in the event loop, a plain one in a thread, as web frameworks do it. What a slow reader misses is counted and told."""

import asyncio
import contextlib
import contextvars
import inspect
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import EventsDropped
from twitchapi_gen.runtime.base.events import log

_PAUSE = 60.0
"""Seconds between two times that it is told."""


@define(eq=False)
class Missed:
    """Of one subscription, or of one that iterates."""

    count: int = 0
    _told_at: float = float("-inf")

    def one_more(self, name: str, waiting: int, clock: Clock) -> EventsDropped | None:
        """One more was dropped. What is to be told of it: at first, and then once a minute while it goes on."""
        self.count += 1
        now = clock.monotonic()
        if now - self._told_at < _PAUSE:
            return None
        self._told_at = now
        return EventsDropped(
            f"{name}: {waiting:,} events wait for a reader that is too slow, so new ones are dropped, {self.count:,} until now. Let the callback "
            "return sooner, or make `max_waiting` larger",
            self.count,
        )


MOST = 100
"""Threads that may block at the same time."""
_IDLE = 10.0
"""Seconds after which a thread that has nothing to do ends."""


class Workers:
    """Daemon threads, as many as are busy at the same time, `most` at most. `stop` ends those that are idle, and waits for the others only so long.

    told: logged, once, when all are busy and something has to wait.
    """

    def __init__(self, name: str, most: int = MOST, *, told: str = "") -> None:
        self._name, self._most, self._told = name, most, told
        self._work: deque[Callable[[], object]] = deque()
        self._threads: set[threading.Thread] = set()
        self._idle, self._made, self._over = 0, 0, False
        self._changed = threading.Condition(threading.Lock())

    @property
    def inside(self) -> bool:
        """Whether the caller runs in one of the threads."""
        return threading.current_thread() in self._threads

    def submit(self, work: Callable[[], object]) -> None:
        """Runs it soon, in one of the threads. It must not raise."""
        told = ""
        with self._changed:
            self._work.append(work)
            if self._idle >= len(self._work):
                self._changed.notify()
            elif len(self._threads) < self._most:
                self._made += 1
                thread = threading.Thread(target=contextvars.Context().run, args=(self._live,), name=f"{self._name} {self._made}", daemon=True)
                self._threads.add(thread)
                thread.start()
            else:
                told, self._told = self._told, ""
        if told:
            log.warning("%s", told)

    def _live(self) -> None:
        while (work := self._next()) is not None:
            work()

    def _next(self) -> Callable[[], object] | None:
        """What to do; None for the end, which comes to whoever was idle for long, too."""
        with self._changed:
            self._idle += 1
            while not self._work and not self._over and self._changed.wait(_IDLE):
                pass
            self._idle -= 1
            if self._work:
                return self._work.popleft()
            self._threads.discard(threading.current_thread())
            return None

    def stop(self, seconds: float) -> bool:
        """Returns whether all threads have ended."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
            threads = list(self._threads)
        until = time.monotonic() + seconds
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)


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


class CallbackQueue:
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


class Dispatcher:
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

    def put(self, callback_queue: CallbackQueue, *arguments: object) -> bool:
        """Takes it over; False when the lane has no room, or all have been stopped."""
        with self._guard:  # as `put_each`, without its lists: most things come one by one
            if not self._open or len(callback_queue.waiting) >= self.limit:
                return False
            self._count += 1
            callback_queue.waiting.append(arguments)
            if callback_queue.busy:
                return True
            callback_queue.busy = True
        self._begin(callback_queue)
        return True

    def put_all(self, callback_queue: CallbackQueue, several: Sequence[tuple[object, ...]]) -> bool:
        """Takes all of them over, a call each, or none; as `put` does."""
        with self._guard:
            if not self._open or len(callback_queue.waiting) + len(several) > self.limit:
                return False
            self._count += len(several)
            callback_queue.waiting.extend(several)
            if callback_queue.busy or not several:
                return True
            callback_queue.busy = True
        self._begin(callback_queue)
        return True

    def put_each(self, handed: Sequence[tuple[CallbackQueue, tuple[object, ...]]]) -> bool:
        """Takes all of them over, each for its lane, or none; as `put` does."""
        with self._guard:
            more = Counter(callback_queue for callback_queue, _ in handed)
            if not self._open or any(len(callback_queue.waiting) + count > self.limit for callback_queue, count in more.items()):
                return False
            self._count += len(handed)
            idle: list[CallbackQueue] = []
            for callback_queue, arguments in handed:
                callback_queue.waiting.append(arguments)
                if not callback_queue.busy:
                    callback_queue.busy = True
                    idle.append(callback_queue)
        for callback_queue in idle:
            self._begin(callback_queue)
        return True

    def _begin(self, callback_queue: CallbackQueue) -> None:
        if not callback_queue.is_async:
            self._workers.submit(lambda: self._in_thread(callback_queue))
        elif threading.get_ident() == self._thread:
            self._spawn(callback_queue)
        else:
            self._loop.call_soon_threadsafe(self._spawn, callback_queue)

    def _spawn(self, callback_queue: CallbackQueue) -> None:
        task = self._loop.create_task(self._in_loop(callback_queue))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _next(self, callback_queue: CallbackQueue) -> tuple[Any, ...] | None:
        with self._guard:
            if callback_queue.waiting and not self._ended:
                return callback_queue.waiting.popleft()
            callback_queue.busy = False
            return None

    def _done(self) -> None:
        with self._guard:
            self._count -= 1
            over = self._count == 0 and not self._open
        if over:
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
                self._loop.call_soon_threadsafe(self._empty.set)

    def _in_thread(self, callback_queue: CallbackQueue) -> None:
        for _ in range(_A_TURN):
            arguments = self._next(callback_queue)
            if arguments is None:
                return
            try:
                outcome = callback_queue.callback(*arguments)
                if inspect.isawaitable(outcome):
                    asyncio.run_coroutine_threadsafe(self._awaited(outcome), self._loop).result()
            except Exception as error:
                self._failed(callback_queue, error)
            except BaseException as error:  # SystemExit and the like end neither the server nor the thread
                self._failed(callback_queue, RuntimeError(f"the callback raised {type(error).__name__}"))
            finally:
                self._done()
        self._workers.submit(lambda: self._in_thread(callback_queue))

    async def _awaited(self, outcome: Any) -> None:
        """What a plain callback returned. Its task is one of ours: it is cancelled with them, and knows that it is inside."""
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await outcome

    async def _in_loop(self, callback_queue: CallbackQueue) -> None:
        turn = 0
        while (arguments := self._next(callback_queue)) is not None:
            try:
                await callback_queue.callback(*arguments)  # type: ignore[misc]  # an async one returns an awaitable: see is_async
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if self._ended or (task is not None and task.cancelling()):  # not what it awaited, but this task, such as at the end of the loop
                    raise
                self._failed(callback_queue, RuntimeError("the callback was cancelled"))
            except Exception as error:
                self._failed(callback_queue, error)
            finally:
                self._done()
            turn += 1
            if turn % _A_TURN == 0:
                await asyncio.sleep(0)

    def _failed(self, callback_queue: CallbackQueue, error: Exception) -> None:
        if self.on_error is None:
            log.error("the callback of %s failed", callback_queue.name, exc_info=error)
            return
        try:
            self.on_error(error, callback_queue.name)
        except Exception as worse:
            log.error("the error hook failed on the callback of %s", callback_queue.name, exc_info=worse)

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
