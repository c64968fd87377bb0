"""A lock between processes: a file that is locked. It ends with the process that holds it, however that ends."""

import contextlib
import errno
import math
import os
import sys
import threading
import time
from pathlib import Path

from twitchapi_gen.runtime.errors import TokenStoreError
from twitchapi_gen.runtime.stores.opening import open_plainly, told

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


_BUSY = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
_PAUSE = 0.002
_descriptors: set[int] = set()
"""Of all locks of this process."""


def _after_fork() -> None:
    """A child would otherwise hold its parent's locks for as long as it lives. Closing its copies doesn't unlock them."""
    for descriptor in _descriptors:
        with contextlib.suppress(OSError):
            os.close(descriptor)
    _descriptors.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class FileLock:
    """Locks a file, which is made when it isn't there, with mode 0600. A link in its place is refused."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: tuple[int, int] | None = None
        """The process that holds it, and the descriptor."""
        self._guard = threading.Lock()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Takes the lock; False when it isn't free, at once where `blocking` is False, and after `timeout` seconds where that isn't negative."""
        end = time.monotonic() + timeout if timeout >= 0 else math.inf
        while not self._try():
            if not blocking or time.monotonic() >= end:
                return False
            time.sleep(_PAUSE)
        return True

    def _try(self) -> bool:
        with self._guard:
            if self._held is not None and self._held[0] == os.getpid():
                return False
            descriptor = open_plainly(self._path, os.O_RDWR | os.O_CREAT, "the lock")
            _descriptors.add(descriptor)
            try:
                _lock(descriptor)
            except BaseException as error:
                _close(descriptor)
                if not isinstance(error, OSError):
                    raise
                if error.errno in _BUSY:
                    return False
                raise TokenStoreError(f"the lock {self._path} can't be locked: {told(error)}") from None
            self._held = os.getpid(), descriptor
            return True

    def release(self) -> None:
        """Lets go of the lock; nothing happens when it isn't held, or only by the process that this one was forked from."""
        with self._guard:
            held, self._held = self._held, None
        if held is not None and held[0] == os.getpid():
            try:
                _unlock(held[1])  # closing alone doesn't, while a child that is being started has a copy
            finally:
                _close(held[1])

    def __repr__(self) -> str:
        return f"FileLock({str(self._path)!r}{', held' * (self._held is not None)})"

    def __del__(self) -> None:
        self.release()


def _close(descriptor: int) -> None:
    _descriptors.discard(descriptor)
    os.close(descriptor)
