"""Opening a file that nobody has put a link or a device in place of."""

import errno
import os
import stat
import sys
from pathlib import Path

from twitchapi_gen.runtime.errors import TokenStoreError

_PLAINLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


_LONGEST_SHOWN = 200


def place(path: str | os.PathLike[str], what: str) -> Path:
    """The path, absolute, `~` being the home folder. Raises TokenStoreError for a path that no file can have."""
    try:
        found = Path(path).expanduser().absolute()
        os.fsencode(found)
    except RuntimeError:
        problem = "begins with ~, and there is no such home folder; give the whole path"
    except UnicodeEncodeError:
        problem = "contains half a character (a lone surrogate), which no file name can"
    else:
        if "\0" not in str(found):
            return found
        problem = "contains a NUL character, which no file name can"
    raise TokenStoreError(f"the path of {what} {problem}: {_cut(str(path))!r}")


def _cut(path: str) -> str:
    return path if len(path) <= _LONGEST_SHOWN else f"{path[:_LONGEST_SHOWN]}…"


def open_plainly(path: Path, flags: int, what: str) -> int:
    """A descriptor of the file; one that is made has mode 0600. Raises FileNotFoundError only where the folder is there and the file isn't."""
    if os.path.islink(path):  # a link that comes after this is refused all the same; this one has a clear error
        raise TokenStoreError(f"{what} {path} is a link, which is not followed; put a file in its place, or choose another path")
    try:
        descriptor = os.open(path, flags | _PLAINLY, 0o600)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            if path.parent.is_dir() and not flags & os.O_CREAT:
                raise
            raise TokenStoreError(f"{what} {path} can't be opened: {told(error)}; make the folder {path.parent} first") from None
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


def make_private(descriptor: int) -> None:
    """Mode 0600, whatever the umask took away and whatever it was. What another user owns stays as it is."""
    if sys.platform != "win32":
        found = os.fstat(descriptor)
        if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) != 0o600:
            os.fchmod(descriptor, 0o600)


def told(error: OSError) -> str:
    """What went wrong, without the path."""
    return error.strerror or type(error).__name__
