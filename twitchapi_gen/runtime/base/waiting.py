"""Waits in threads, so that Ctrl-C ends them on every system."""

import sys
import threading
import time
from concurrent.futures import Future
from typing import TypeVar

R = TypeVar("R")
SLICE: float | None = 0.2 if sys.platform == "win32" else None
"""Seconds after which a wait looks for Ctrl-C. On Windows, a signal doesn't interrupt a lock; Python handles it when the lock's timeout ends."""


class Event(threading.Event):
    """A `threading.Event` whose `wait` Ctrl-C ends on Windows, too."""

    def wait(self, timeout: float | None = None) -> bool:
        end = None if timeout is None else time.monotonic() + timeout
        while True:
            left = None if end is None else max(0.0, end - time.monotonic())
            if super().wait(left if SLICE is None else min(SLICE, SLICE if left is None else left)):
                return True
            if left is not None and (SLICE is None or left <= SLICE):
                return False


def result_of(future: "Future[R]", timeout: float | None) -> R:
    """The future's result. Raises TimeoutError after `timeout` seconds; None waits for ever."""
    if SLICE is not None:
        done = Event()
        future.add_done_callback(lambda _: done.set())
        if not done.wait(timeout):
            raise TimeoutError
    return future.result(timeout)
