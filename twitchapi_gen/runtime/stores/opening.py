"""Opening a file that nobody has put a link or a device in place of."""

import os
import stat
import sys
from pathlib import Path

from twitchapi_gen.runtime.errors import TokenStoreError

_PLAINLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def open_plainly(path: Path, flags: int, what: str) -> int:
    """A descriptor of the file; one that is made has mode 0600. Raises FileNotFoundError only where the folder is there and the file isn't."""
    if path.is_symlink():  # a link that comes after this is refused all the same; this one has a clear error
        raise TokenStoreError(f"{what} {path} is a link, which is not followed; put a file in its place, or choose another path")
    try:
        descriptor = os.open(path, flags | _PLAINLY, 0o600)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            if path.parent.is_dir() and not flags & os.O_CREAT:
                raise
            raise TokenStoreError(f"{what} {path} can't be opened: {told(error)}; make the folder {path.parent} first") from None
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


def make_private(descriptor: int) -> None:
    """Mode 0600, whatever the umask took away and whatever it was. What another user owns stays as it is."""
    if sys.platform != "win32":
        found = os.fstat(descriptor)
        if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) != 0o600:
            os.fchmod(descriptor, 0o600)


def told(error: OSError) -> str:
    """What went wrong, without the path."""
    return error.strerror or type(error).__name__
