"""A few threads that run what is handed to them. Made when needed; one that hangs in a callback keeps neither the others nor the program's end."""

import contextvars
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue


class Workers:
    """At most `most` daemon threads. `stop` ends those that are idle, and waits for the others only so long."""

    def __init__(self, name: str, most: int = 8) -> None:
        self._name, self._most = name, most
        self._work: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._idle, self._guard = 0, threading.Lock()

    @property
    def inside(self) -> bool:
        """Whether the caller runs in one of the threads."""
        return threading.current_thread() in self._threads

    def submit(self, work: Callable[[], object]) -> None:
        """Runs it soon, in one of the threads. It must not raise."""
        with self._guard:
            if self._idle > 0:
                self._idle -= 1
            elif len(self._threads) < self._most:
                thread = threading.Thread(
                    target=contextvars.Context().run, args=(self._live,), name=f"{self._name} {len(self._threads) + 1}", daemon=True
                )
                self._threads.append(thread)
                thread.start()
        self._work.put(work)

    def _live(self) -> None:
        while (work := self._work.get()) is not None:
            work()
            with self._guard:
                self._idle += 1

    def stop(self, seconds: float) -> bool:
        """Returns whether all threads have ended."""
        with self._guard:
            threads = list(self._threads)
        for _ in threads:
            self._work.put(None)
        until = time.monotonic() + seconds
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)
