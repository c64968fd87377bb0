"""A lock between processes: a file that is locked. It ends with the process that holds it, however that ends."""

import os
import sys
import threading
from pathlib import Path

from twitchapi_gen.runtime.errors import TokenStoreError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, blocking: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if blocking else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int, blocking: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if blocking else fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Locks a file, which is made when it isn't there, with mode 0600. A link in its place is refused."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._guard = threading.Lock()

    def acquire(self, blocking: bool = True) -> bool:
        """Takes the lock; False when it isn't free and `blocking` is False."""
        with self._guard:
            if self._descriptor is not None:
                return False
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
            try:
                descriptor = os.open(self._path, flags, 0o600)
            except OSError as error:
                raise TokenStoreError(f"the lock {self._path} can't be opened: {error.strerror or type(error).__name__}") from None
            try:
                _lock(descriptor, blocking)
            except OSError:
                os.close(descriptor)
                return False
            except BaseException:
                os.close(descriptor)
                raise
            self._descriptor = descriptor
            return True

    def release(self) -> None:
        """Lets go of the lock; nothing happens when it isn't held."""
        with self._guard:
            descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __del__(self) -> None:
        self.release()
