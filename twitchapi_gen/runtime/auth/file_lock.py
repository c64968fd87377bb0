"""A lock between processes that ends with its process; and safe opening of files, which refuses links and devices."""

import contextlib
import errno
import math
import os
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from twitchapi_gen.runtime.base.errors import TokenStoreError

_PLAINLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


_LONGEST_SHOWN = 200


R = TypeVar("R")
_PAUSE = 0.002
_SHARED = 1.0 if sys.platform == "win32" else 0.0
"""Seconds. Elsewhere, an open file can be replaced."""


def place(path: str | os.PathLike[str], what: str) -> Path:
    """Return the absolute path, with `~` as the home folder. Raises TokenStoreError for an impossible path."""
    try:
        found = Path(path).expanduser().absolute()
        os.fsencode(found)
    except RuntimeError:
        problem = "begins with ~, but there is no such home folder; give the full path"
    except UnicodeEncodeError:
        problem = "contains a lone surrogate, which file names can't contain"
    else:
        if "\0" not in str(found):
            return found
        problem = "contains a NUL character, which file names can't contain"
    raise TokenStoreError(f"the path of {what} {problem}: {_cut(str(path))!r}")


def _cut(path: str) -> str:
    return path if len(path) <= _LONGEST_SHOWN else f"{path[:_LONGEST_SHOWN]}…"


def open_plainly(path: Path, flags: int, what: str) -> int:
    """Open the file; a new one gets mode 0600. Raises FileNotFoundError only if the folder exists and the file doesn't."""
    if os.path.islink(path):  # for a clear error; O_NOFOLLOW refuses links created after this check
        raise TokenStoreError(f"{what} {path} is a link, which the client does not follow; replace it with a file, or choose another path")
    try:
        descriptor = unless_shared(lambda: os.open(path, flags | _PLAINLY, 0o600))
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            if path.parent.is_dir() and not flags & os.O_CREAT:
                raise
            raise TokenStoreError(f"{what} {path} can't be opened: {told(error)}; create the folder {path.parent} first") from None
        if error.errno == errno.ENAMETOOLONG:
            raise TokenStoreError(f"{what} can't be opened: its path is too long; choose a shorter one than {_cut(str(path))}") from None
        raise TokenStoreError(f"{what} {path} can't be opened: {told(error)}") from None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise TokenStoreError(f"{what} {path} is not a plain file; choose another path")
        if flags & os.O_CREAT:
            make_private(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def unless_shared(act: Callable[[], R]) -> R:
    """Do it. On Windows, another process that has the file open for a moment makes it fail; it is repeated for a second."""
    end = time.monotonic() + _SHARED
    while True:
        try:
            return act()
        except PermissionError:
            if time.monotonic() >= end:
                raise
        time.sleep(_PAUSE)


def make_private(descriptor: int) -> None:
    """Set mode 0600, whatever the umask. Another user's file stays unchanged."""
    if sys.platform != "win32":
        found = os.fstat(descriptor)
        if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) != 0o600:
            os.fchmod(descriptor, 0o600)


def told(error: OSError) -> str:
    """Return the error's text without the path."""
    return error.strerror or type(error).__name__


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
_descriptors: set[int] = set()
"""All locks of this process."""


def _after_fork() -> None:
    """Close the child's copies of its parent's locks; otherwise it would hold them for its lifetime. Closing doesn't unlock them."""
    for descriptor in _descriptors:
        with contextlib.suppress(OSError):
            os.close(descriptor)
    _descriptors.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class FileLock:
    """A lock on a file, which is created with mode 0600 if it is missing. A link in its place is refused."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: tuple[int, int] | None = None
        """The holding process, and the descriptor."""
        self._guard = threading.Lock()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire the lock. Return False if it isn't free: at once if `blocking` is False, after `timeout` seconds unless that is negative."""
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
                raise TokenStoreError(f"the lock file {self._path} can't be locked: {told(error)}") from None
            self._held = os.getpid(), descriptor
            return True

    def release(self) -> None:
        """Release the lock. Do nothing if it isn't held, or held only by the parent process before a fork."""
        with self._guard:
            held, self._held = self._held, None
        if held is not None and held[0] == os.getpid():
            try:
                _unlock(held[1])  # closing alone doesn't unlock while a child process has a copy
            finally:
                _close(held[1])

    def __repr__(self) -> str:
        return f"FileLock({str(self._path)!r}{', held' * (self._held is not None)})"

    def __del__(self) -> None:
        self.release()


def _close(descriptor: int) -> None:
    _descriptors.discard(descriptor)
    os.close(descriptor)
