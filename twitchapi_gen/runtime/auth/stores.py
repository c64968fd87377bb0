"""Tokens in memory, or in a JSON file that only its owner can read, written atomically and shared by one machine's processes."""

import contextlib
import errno
import json
import os
import re
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from typing import IO, Any, cast

from twitchapi_gen.runtime.auth.file_lock import FileLock, make_private, open_plainly, place, told, unless_shared
from twitchapi_gen.runtime.base.errors import TokenStoreError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.http.credentials import StoredToken, users_in

_KINDS = {"access_token": str, "refresh_token": str | None, "expires_at": int | float | None, "user_id": str | None, "login": str | None}

_EMPTY = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[ \t\r\n]*")


def to_json(value: object) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")


def from_json(data: bytes | str) -> Any:
    """Parse JSON; None if it is invalid. A byte order mark, as Windows editors write it, determines the encoding."""
    try:
        return json.loads(data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass"))
    except (ValueError, RecursionError):
        return None


def is_empty(data: bytes) -> bool:
    """Return True if the data has nothing but a byte order mark and whitespace."""
    return _EMPTY.fullmatch(data) is not None


def as_token(value: Any) -> StoredToken | None:
    """Return the value as a token, or None."""
    if not is_object(value) or not all(name in value and isinstance(value[name], kind) for name, kind in _KINDS.items()):
        return None
    scopes = value.get("scopes")
    if not is_array(scopes) or not all(isinstance(scope, str) for scope in scopes):
        return None
    return {
        "access_token": value["access_token"],
        "refresh_token": value["refresh_token"],
        "scopes": scopes,
        "expires_at": value["expires_at"],
        "user_id": value["user_id"],
        "login": value["login"],
    }


class MemoryTokenStore:
    """A token store in memory, for the process's lifetime. Clients of one process may share it."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[tuple[int, str], threading.Lock] = {}
        self._guard = threading.Lock()

    def load(self, key: str) -> StoredToken | None:
        """Return the token with this key, or None."""
        with self._guard:
            found = self._tokens.get(key)
        return None if found is None else _copy(found)

    def save(self, key: str, token: StoredToken | None) -> None:
        """Store the token; None deletes it."""
        with self._guard:
            if token is None:
                self._tokens.pop(key, None)
            else:
                self._tokens[key] = _copy(token)

    def users(self, app_id: str) -> list[str]:
        """List the ids of the app's users with stored tokens."""
        with self._guard:
            return users_in(self._tokens, app_id)

    def lock(self, key: str) -> threading.Lock:
        """Return the lock for this key, shared by this process. After a fork, a lock held by the parent's thread is free in the child."""
        with self._guard:
            return self._locks.setdefault((os.getpid(), key), threading.Lock())

    def __repr__(self) -> str:
        return f"MemoryTokenStore({len(self._tokens)} tokens)"


def _copy(token: StoredToken) -> StoredToken:
    return cast(StoredToken, {**token, "scopes": list(token["scopes"])})


_VERSION = 1
_LARGEST = 16 * 1024 * 1024
_LOOKS = 3
_PINNED = frozenset({errno.EBUSY, errno.EXDEV, *((errno.EPERM, errno.EACCES) if sys.platform != "win32" else ())})
"""The system's errors for a file that is a mount point, or that may be written but not replaced."""
_PATIENCE = 10.0
"""Seconds. Writing takes milliseconds, so a longer lock means a hanging process."""


class FileTokenStore:
    """A token store in a JSON file with mode 0600. Its folder must exist; `~` is the home folder. Empty lock files stay beside it.

    Threads and processes of one machine may share the file; one of them refreshes a token for all. Links are never followed.
    A file that can't be replaced, such as one mounted on its own into a container, is written in place. If several containers share it, mount
    its folder instead, since only then they share its locks.
    Raises TokenStoreError if the file can't be read or written, or is something else.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = place(path, "the token store")

    def load(self, key: str) -> StoredToken | None:
        """Return the token with this key, or None."""
        found = Secret(self._read().reveal().get(key))
        token = as_token(found.reveal())
        if token is None and found.reveal() is not None:
            raise TokenStoreError(f"the entry {key!r} of {self._path} is not a token; delete it, and log in again")
        return token

    def save(self, key: str, token: StoredToken | None) -> None:
        """Store the token; None deletes it. The old content stays intact until the new content is complete."""
        given = Secret(token)
        del token  # plain text in a local variable would appear in tracebacks
        with self._writing():
            tokens = self._read()
            if given.reveal() is None:
                tokens.reveal().pop(key, None)
            else:
                tokens.reveal()[key] = given.reveal()
            self._write(Secret(to_json({"version": _VERSION, "tokens": tokens.reveal()})))

    def lock(self, key: str) -> FileLock:
        """Return a lock for this key, which ends with its process."""
        return FileLock(self._path.with_name(f"{self._path.name}.{_digest(key)}.lock"))

    def users(self, app_id: str) -> list[str]:
        """List the ids of the app's users with stored tokens."""
        return users_in(self._read().reveal(), app_id)

    def _read(self) -> Secret[dict[str, Any]]:
        """Return the tokens by key. If a write was interrupted, the journal has the complete content."""
        empty = False
        for _ in range(_LOOKS):  # a writer may have finished between the two reads
            data = self._content(self._path)
            if data is None:
                return Secret({})
            tokens = self._tokens(data)
            if tokens is None and (journal := self._content(self._beside("journal"))) is not None:
                tokens = self._tokens(journal)
            if tokens is not None:
                return tokens
            empty = is_empty(data.reveal())
        if empty:
            return Secret({})
        raise TokenStoreError(f"{self._path} is not a token store; choose another path, or move the file away and log in again")

    def _content(self, path: Path) -> Secret[bytes] | None:
        try:
            descriptor = open_plainly(path, os.O_RDONLY, "the token store")
        except FileNotFoundError:
            return None
        try:
            with os.fdopen(descriptor, "rb") as file:
                return Secret(file.read(_LARGEST + 1))
        except OSError as error:
            raise TokenStoreError(f"the token store {path} can't be read: {told(error)}") from None

    def _tokens(self, data: Secret[bytes]) -> Secret[dict[str, Any]] | None:
        """Parse a token store; None if it is incomplete or something else. Raises TokenStoreError for another version's."""
        found = _parsed(data.reveal())
        if found is None:
            return None
        if found[0] != _VERSION:
            raise TokenStoreError(f"{self._path} is from another version of twitchapi-gen; update, or move the file away and log in again")
        return found[1]

    def _write(self, data: Secret[bytes]) -> None:
        """Write a temporary file, then replace the store with it. Writers hold a lock, so an existing temporary file is from a crashed process."""
        if len(data.reveal()) > _LARGEST:  # it could not be read again
            raise TokenStoreError(f"the token store {self._path} would be larger than {_LARGEST} bytes; use RedisTokenStore for this many tokens")
        beside = self._beside("new")
        try:
            beside.unlink(missing_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    make_private(descriptor)
                    _fill(file, data)
                self._put_in_place(beside, data)
            except BaseException:
                with contextlib.suppress(OSError):
                    beside.unlink()
                raise
            _sync(self._path.parent)
        except OSError as error:
            raise TokenStoreError(f"the token store {self._path} can't be written: {told(error)}") from None

    def _put_in_place(self, beside: Path, data: Secret[bytes]) -> None:
        """Write in place, if the file can't be replaced. The journal has the complete content until that is done."""
        try:
            unless_shared(lambda: os.replace(beside, self._path))
        except OSError as error:
            if error.errno not in _PINNED or not self._path.is_file():
                raise
        else:
            return
        journal = self._beside("journal")
        os.replace(beside, journal)
        _sync(self._path.parent)
        descriptor = open_plainly(self._path, os.O_WRONLY, "the token store")
        with os.fdopen(descriptor, "wb") as file:
            make_private(descriptor)
            file.truncate(0)  # first, so that old and new content never mix
            _fill(file, data)
        journal.unlink()

    def _beside(self, kind: str) -> Path:
        return self._path.with_name(f".{self._path.name}.{kind}")

    @contextlib.contextmanager
    def _writing(self) -> Generator[None]:
        """Hold the lock between reading and writing."""
        lock = FileLock(self._path.with_name(f"{self._path.name}.lock"))
        if not lock.acquire(timeout=_PATIENCE):
            raise TokenStoreError(f"the token store {self._path} can't be written: another process has locked it for {_PATIENCE:g} s")
        try:
            yield
        finally:
            lock.release()

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"


def _parsed(data: bytes) -> tuple[object, Secret[dict[str, Any]]] | None:
    """Parse the version and the tokens."""
    value = from_json(data) if len(data) <= _LARGEST else None
    tokens = value.get("tokens") if is_object(value) else None
    return (value["version"], Secret(tokens)) if is_object(value) and is_object(tokens) and "version" in value else None


def _fill(file: IO[bytes], data: Secret[bytes]) -> None:
    file.write(data.reveal())
    file.flush()
    os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Flush the folder, so that the new name survives a power loss. Skipped where folders can't be opened."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _digest(key: str) -> str:
    """Return a file name for any key."""
    import hashlib

    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
