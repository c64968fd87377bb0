"""Saves drift reports to a file for `python -m generator drift`. The two share only the file format, described in docs/drift.md."""

import contextlib
import os
import sys
import threading
import time
from collections.abc import Generator, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import orjson

from twitchapi_gen.runtime.auth.file_lock import FileLock, open_plainly, place, told
from twitchapi_gen.runtime.base.errors import ParameterError, TokenStoreError
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.forks import mind_forks
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.http.core import Drift
from twitchapi_gen.runtime.models.drift import is_name, is_value

_BEGINS = b'{"drift":1,'
"""The start of every line, with the version of the format."""
_WHAT = "the drift log"
_LARGEST = 4 * 1024 * 1024
_MOST_KINDS = 2_000
"""Kinds of difference kept when the file has grown large. With texts of maximum length, they take a third of it."""
_LONGEST, _LONGEST_PATH = 100, 300
_PATIENCE, _PAUSE = 1.0, 30.0
"""Seconds to wait for other writers, who need less than a millisecond each, and seconds before the next attempt after a failed write."""

_KEYS = {"operation", "path", "expected", "seen", "detail", "count", "first", "last", "package"}
Kind = tuple[str, str, str, str, str | None]


class DriftLog:
    """An `on_drift` callback that saves each kind of difference to a file of JSON lines, with its count and its first and last time.

    Clients, threads and processes of one machine may share the file; saved reports survive crashes. Each client reports a kind only once, so
    the count is the number of clients that saw it. The file contains no values from replies, except for new enum values and the names of new
    fields; anything that looks like an id, a token or a text is omitted. It has mode 0600 and must not be a link. At 4 MiB, it is rewritten
    with one line per kind, for the 2,000 most frequent kinds. There is a lock file beside it.

    Calls never raise. A report that can't be written, for instance because the disk is full, is logged as a warning to `twitchapi_gen`, kept in
    memory, and written with the next report that comes at least 30 seconds later.

    path: the file, which may not exist yet. Its folder must exist; `~` is the home folder.
    Raises ParameterError if the file can't be read and written, or is something else.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        try:
            self._path = place(path, _WHAT)
            descriptor = self._open()
            try:
                start = os.read(descriptor, 65_536)
            finally:
                os.close(descriptor)
            if not _is_log(start):
                raise ParameterError(f"{self._path} is not a drift log; choose another path, or move the file away")
            with self._locked():
                pass
        except TokenStoreError as error:
            raise ParameterError(str(error)) from None
        except OSError as error:
            raise ParameterError(f"{_WHAT} {path} can't be read and written: {told(error)}") from None
        self._waiting: dict[Kind, dict[str, Any]] = {}
        self._again = 0.0
        self.after_fork_()
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked. The parent process writes its own pending reports."""
        self._guard = threading.Lock()
        self._waiting = {}

    def __call__(self, drift: Drift) -> None:
        """Save the report. It never raises, and takes about 0.1 ms, or up to a second if another process hangs."""
        problem = ""
        try:
            with self._guard:
                _add(self._waiting, _record(drift))
                if time.monotonic() >= self._again:
                    self._again = time.monotonic() + _PAUSE
                    self._write(b"".join(map(_line, self._waiting.values())))
                    self._waiting, self._again = {}, 0.0
        except OSError as error:
            problem = f"{_WHAT} {self._path} can't be written: {told(error)}"
        except Exception as error:
            problem = str(error) or type(error).__name__
        if problem:  # outside the lock, since a log handler may use a client, too
            log.warning("%s; %d reports wait in memory", problem, len(self._waiting))

    def _write(self, lines: bytes) -> None:
        with self._locked():
            descriptor = self._open()
            try:
                size = os.fstat(descriptor).st_size
                if size + len(lines) > _LARGEST:
                    self._rewrite(descriptor, lines)
                    return
                if size:
                    os.lseek(descriptor, -1, os.SEEK_END)
                    lines = lines if os.read(descriptor, 1) == b"\n" else b"\n" + lines  # after a killed writer's incomplete line
                try:
                    _put(descriptor, lines)
                except OSError:
                    with contextlib.suppress(OSError):
                        os.ftruncate(descriptor, size)  # remove the incomplete line
                    raise
            finally:
                os.close(descriptor)

    def _rewrite(self, descriptor: int, lines: bytes) -> None:
        """Write one line per kind to a new file, then replace the log with it, while holding the lock."""
        found: dict[Kind, dict[str, Any]] = {}
        damaged = 0
        for record in _records((*_lines_of(descriptor), *lines.splitlines())):
            if record is None:
                damaged += 1
            else:
                _add(found, record)
        kept = sorted(found.values(), key=lambda one: (one["count"], one["last"]), reverse=True)[:_MOST_KINDS]
        beside = self._path.with_name(f".{self._path.name}.new")
        beside.unlink(missing_ok=True)
        new = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            try:
                _put(new, b"".join(map(_line, kept)))
                os.fsync(new)
            finally:
                os.close(new)
            beside.chmod(os.fstat(descriptor).st_mode & 0o777)
            os.replace(beside, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
        if damaged:
            log.warning("%s %s: removed %d damaged lines", _WHAT, self._path, damaged)

    def _open(self) -> int:
        """Open the file for appending; create it if it is missing."""
        flags = os.O_RDWR | os.O_APPEND
        try:
            return open_plainly(self._path, flags, _WHAT)
        except FileNotFoundError:
            return open_plainly(self._path, flags | os.O_CREAT, _WHAT)

    @contextlib.contextmanager
    def _locked(self) -> Generator[None]:
        lock = FileLock(self._path.with_name(f"{self._path.name}.lock"))
        if not lock.acquire(timeout=_PATIENCE):
            raise TokenStoreError(f"{_WHAT} {self._path} can't be written: another process has locked it for {_PATIENCE:g} s")
        try:
            yield
        finally:
            lock.release()

    def __repr__(self) -> str:
        return f"DriftLog({str(self._path)!r})"


def _is_log(start: bytes) -> bool:
    """Return True if a file with this start is a drift log: it is empty, or starts with one of our lines or a part of one."""
    return not start or any(line.startswith(_BEGINS) or (_BEGINS.startswith(line) and line) for line in start.splitlines())


def _record(drift: Drift) -> dict[str, Any]:
    """Return the saved part of a report: names, and nothing that looks like data."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "operation": " ".join(map(_plain, str(drift.operation).split(" ", 1)))[:_LONGEST],
        "path": ".".join(part if is_name(part) else "?" for part in str(drift.path)[:_LONGEST_PATH].split(".")),
        "expected": _words(str(drift.expected)),
        "seen": _words(str(drift.seen)),
        "detail": drift.detail if drift.detail == "" or is_value((drift.detail or "").rstrip("?[]")) else None,
        "count": 1,
        "first": now,
        "last": now,
        "package": _version(),
    }


def _plain(text: str) -> str:
    name, at, version = text.partition("@")
    return text if is_value(name) and (not at or is_value(version)) else "?"


def _words(text: str) -> str:
    return text if is_value(text.replace(" ", "_")) else "?"


def _version() -> str:
    found = getattr(sys.modules["twitchapi_gen"], "__version__", "")  # the package has imported this module, and runtime imports nothing above it
    return found if isinstance(found, str) else ""


def _kind(record: dict[str, Any]) -> Kind:
    return record["operation"], record["path"], record["expected"], record["seen"], record["detail"]


def _add(found: dict[Kind, dict[str, Any]], record: dict[str, Any]) -> None:
    """Merge the record into the one of its kind."""
    known = found.get(_kind(record))
    if known is None:
        if len(found) < 10 * _MOST_KINDS:
            found[_kind(record)] = record
        return
    if record["last"] >= known["last"]:
        known["last"], known["package"] = record["last"], record["package"]
    known["count"], known["first"] = min(known["count"] + record["count"], 2**53), min(known["first"], record["first"])


def _line(record: dict[str, Any]) -> bytes:
    return orjson.dumps({"drift": 1, **record}, option=orjson.OPT_APPEND_NEWLINE)


def _put(descriptor: int, data: bytes) -> None:
    """Write all the data: in a single write, unless a full disk or a limit truncates it."""
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def _lines_of(descriptor: int) -> list[bytes]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    found = b""
    while part := os.read(descriptor, 1 << 20):
        found += part
    return found.splitlines()


def _records(lines: Iterable[bytes]) -> Iterator[dict[str, Any] | None]:
    """Yield each line's record; None for a damaged line."""
    for line in filter(None, lines):
        try:
            value: Any = orjson.loads(line)
        except orjson.JSONDecodeError:
            value = None
        yield value if is_object(value) and value.pop("drift", None) == 1 and _is_record(value) else None


def _is_record(value: dict[str, Any]) -> bool:
    texts = all(isinstance(value.get(name), str) for name in _KEYS - {"detail", "count"})
    return value.keys() == _KEYS and texts and isinstance(value["detail"], str | None) and type(value["count"]) is int
