"""Dispatch to callbacks: in order per queue, concurrently across queues, so that a slow or raising callback affects no other.

Async callbacks run in the event loop, plain ones in threads, as in web frameworks. Events that a slow consumer misses are counted and reported."""

import asyncio
import contextlib
import contextvars
import inspect
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING, CallbackQueue

R = TypeVar("R")
MOST = 100
"""Threads that may block at the same time."""
_IDLE = 10.0
"""Seconds after which an idle thread ends."""


class Workers:
    """Daemon threads, as many as are busy at the same time, up to `most`. `stop` ends idle threads, and waits a limited time for the others.

    told: the warning to log, once, when all threads are busy and work has to wait.
    """

    def __init__(self, name: str, most: int = MOST, *, told: str = "") -> None:
        self._name, self._most, self._told = name, most, told
        self._work: deque[Callable[[], object]] = deque()
        self._threads: set[threading.Thread] = set()
        self._idle, self._made, self._over = 0, 0, False
        self._changed = threading.Condition(threading.Lock())

    @property
    def inside(self) -> bool:
        """Whether the caller runs in one of these threads."""
        return threading.current_thread() in self._threads

    def submit(self, work: Callable[[], object]) -> None:
        """Run the work soon, in one of the threads. It must not raise."""
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
        """Return the next work; None if the thread should end, also after being idle for long."""
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
        """Stop. Return whether all threads have ended."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
            threads = list(self._threads)
        until = time.monotonic() + seconds
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)


OnError = Callable[[Exception, str], object]
"""Called for each callback that raises, with the exception and the queue's name."""
_A_TURN = 64
"""Events of one queue that run before other queues get the thread or the loop."""


class Dispatcher:
    """All callback queues of a server or socket. `put` may be called in any thread; everything else only in the loop that created it.

    limit: events that may wait in each queue. Beyond that, `put` refuses them, and other queues continue.
    """

    def __init__(self, *, on_error: OnError | None = None, limit: int = MOST_WAITING, name: str = "twitchapi_gen callbacks") -> None:
        self.on_error = on_error
        self.limit, self._workers = limit, Workers(name, told=f"{name}: all {MOST} threads are busy, so other callbacks wait; make slow ones async")
        self._loop, self._thread = asyncio.get_running_loop(), threading.get_ident()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._guard, self._count = threading.Lock(), 0
        self._open, self._ended = True, False
        self._empty = asyncio.Event()

    @property
    def open(self) -> bool:
        """Whether it still accepts events."""
        return self._open

    @property
    def waiting(self) -> int:
        """The number of events that are queued or running."""
        return self._count

    @property
    def inside(self) -> bool:
        """Whether the caller is one of the callbacks, and so can't wait for all of them."""
        if threading.get_ident() != self._thread:
            return self._workers.inside
        with contextlib.suppress(RuntimeError):  # not in a task
            return asyncio.current_task() in self._tasks
        return False

    def put(self, callback_queue: CallbackQueue, *arguments: object) -> bool:
        """Queue a call. Return False if the queue is full, or after `stop`."""
        with self._guard:  # like `put_each`, without its lists: most events arrive singly
            if not self._open or len(callback_queue.waiting) >= self.limit:
                return False
            callback_queue.waiting.append(arguments)
            if callback_queue.runner is self:
                self._count += 1
                return True
            self._take(callback_queue)
        self._begin(callback_queue)
        return True

    def put_all(self, callback_queue: CallbackQueue, several: Sequence[tuple[object, ...]]) -> bool:
        """Queue all calls for one queue, or none. Return as `put` does."""
        with self._guard:
            if not self._open or len(callback_queue.waiting) + len(several) > self.limit:
                return False
            callback_queue.waiting.extend(several)
            if callback_queue.runner is self or not several:
                self._count += len(several)
                return True
            self._take(callback_queue)
        self._begin(callback_queue)
        return True

    def put_each(self, handed: Sequence[tuple[CallbackQueue, tuple[object, ...]]]) -> bool:
        """Queue all calls, each for its queue, or none. Return as `put` does."""
        with self._guard:
            more = Counter(callback_queue for callback_queue, _ in handed)
            if not self._open or any(len(callback_queue.waiting) + count > self.limit for callback_queue, count in more.items()):
                return False
            idle: list[CallbackQueue] = []
            for callback_queue, arguments in handed:
                callback_queue.waiting.append(arguments)
                if callback_queue.runner is self:
                    self._count += 1
                else:
                    self._take(callback_queue)
                    idle.append(callback_queue)
        for callback_queue in idle:
            self._begin(callback_queue)
        return True

    def _take(self, callback_queue: CallbackQueue) -> None:
        """Become the one that runs its events, also those that a stopped dispatcher has left."""
        callback_queue.runner = self
        self._count += len(callback_queue.waiting)

    def _begin(self, callback_queue: CallbackQueue) -> None:
        if not callback_queue.is_async:
            self._workers.submit(lambda: self._in_thread(callback_queue))
        elif threading.get_ident() == self._thread:
            self._spawn(callback_queue)
        else:
            self._loop.call_soon_threadsafe(self._spawn, callback_queue)

    def _spawn(self, callback_queue: CallbackQueue) -> None:
        task = self._loop.create_task(self._concurrently(callback_queue) if callback_queue.concurrent else self._in_loop(callback_queue))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _next(self, callback_queue: CallbackQueue) -> tuple[Any, ...] | None:
        with self._guard:
            if callback_queue.waiting and not self._ended:
                return callback_queue.waiting.popleft()
            self._release(callback_queue)
            return None

    def _release(self, callback_queue: CallbackQueue) -> None:
        if callback_queue.runner is self:  # not after a stop, if another dispatcher has taken it
            callback_queue.runner = None

    def _done(self) -> None:
        with self._guard:
            self._count -= 1
            over = self._count == 0 and not self._open
        if over:
            with contextlib.suppress(RuntimeError):  # the loop has ended, so no caller waits any more
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
                self._failed(callback_queue.name, error)
            except BaseException as error:  # SystemExit and the like must end neither the server nor the thread
                self._failed(callback_queue.name, RuntimeError(f"the callback raised {type(error).__name__}"))
            finally:
                self._done()
        self._workers.submit(lambda: self._in_thread(callback_queue))

    async def in_thread(self, function: Callable[[], R]) -> R:
        """Call a plain function in one of the threads, and return its result."""
        outcome: asyncio.Future[R] = self._loop.create_future()

        def work() -> None:
            try:
                result = function()
            except BaseException as error:
                fits = isinstance(error, Exception) and not isinstance(error, StopIteration)
                failure = error if fits else RuntimeError(f"the callback raised {type(error).__name__}")
                self._later(outcome, lambda: outcome.set_exception(failure))
            else:
                self._later(outcome, lambda: outcome.set_result(result))

        self._workers.submit(work)
        return await outcome

    def _later(self, outcome: "asyncio.Future[Any]", resolve: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended, so no caller waits any more
            self._loop.call_soon_threadsafe(lambda: None if outcome.done() else resolve())

    async def _awaited(self, outcome: Any) -> None:
        """Await a plain callback's result in a task of ours: it is cancelled with the others, and counts as inside."""
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await outcome

    async def _in_loop(self, callback_queue: CallbackQueue) -> None:
        turn, task = 0, asyncio.current_task()
        try:
            while (arguments := self._next(callback_queue)) is not None:
                await self._call(callback_queue, arguments)
                turn += 1
                if turn % _A_TURN == 0 or (task is not None and task.cancelling()):
                    await asyncio.sleep(0)
        except asyncio.CancelledError:
            if not self._ended and not all(other.cancelling() for other in asyncio.all_tasks()):
                self._spawn(callback_queue)  # a callback cancelled its task; at the loop's end, all tasks are cancelled
            raise

    async def _concurrently(self, callback_queue: CallbackQueue) -> None:
        """Run events of a concurrent queue. If a callback awaits something, another task continues with the rest, so none waits for another.

        A callback that changed a context variable, or cancelled the task, is the last one in it.
        """
        task, context = asyncio.current_task(), contextvars.copy_context()
        callback_queue.worker = task
        self._loop.call_soon(self._take_over, callback_queue, task)  # runs when this task awaits something, or has ended
        for _ in range(_A_TURN):
            arguments = self._next(callback_queue)
            if arguments is None:
                callback_queue.worker = None
                return
            await self._call(callback_queue, arguments)
            if callback_queue.worker is not task or (task is not None and task.cancelling()) or contextvars.copy_context() != context:
                return

    def _take_over(self, callback_queue: CallbackQueue, task: "asyncio.Task[Any] | None") -> None:
        if callback_queue.worker is not task:
            return
        callback_queue.worker = None
        with self._guard:
            more = bool(callback_queue.waiting) and not self._ended
            if not more:
                self._release(callback_queue)
        if more:
            self._spawn(callback_queue)

    async def _call(self, callback_queue: CallbackQueue, arguments: tuple[Any, ...]) -> None:
        try:
            await callback_queue.callback(*arguments)  # type: ignore[misc]  # is_async ensures that it returns an awaitable
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if self._ended or (task is not None and task.cancelling()):  # this task itself was cancelled, such as at the loop's end
                raise
            self._failed(callback_queue.name, RuntimeError("the callback was cancelled"))
        except Exception as error:
            self._failed(callback_queue.name, error)
        finally:
            self._done()

    def _failed(self, name: str, error: Exception) -> None:
        if self.on_error is None:
            log.error("the callback of %s failed", name, exc_info=error)
            return
        try:
            self.on_error(error, name)
        except Exception as worse:
            log.error("the error hook failed on the callback of %s", name, exc_info=worse)

    async def stop(self, grace: float) -> int:
        """Accept no more events, and wait up to `grace` seconds; then cancel async callbacks. Return how many didn't finish."""
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
            log.warning("%d callbacks had not finished after the grace period", left)
        return left
