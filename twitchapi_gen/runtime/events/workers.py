"""A few threads that run what is handed to them. Made when needed; one that hangs in a callback keeps neither the others nor the program's end."""

import contextvars
import threading
import time
from collections import deque
from collections.abc import Callable

from twitchapi_gen.runtime.watching import log

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
