"""Tokens in a JSON file that only its owner can read, written whole or not at all, shared by the processes of one machine."""

import contextlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

from twitchapi_gen.runtime.errors import TokenStoreError
from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.stores.content import as_token, from_json, to_json
from twitchapi_gen.runtime.stores.locking import FileLock
from twitchapi_gen.runtime.stores.opening import make_private, open_plainly, told
from twitchapi_gen.runtime.stores.protocol import StoredToken

_VERSION = 1
_LARGEST = 16 * 1024 * 1024
_PATIENCE = 10.0
"""Seconds. To write takes milliseconds, so whoever holds the file for longer hangs."""


class FileTokenStore:
    """Keeps tokens in a JSON file with mode 0600. Its folder must exist. Lock files lie beside it, and stay: they are empty.

    Several threads and processes of one machine may use the same file; a token is renewed by one of them. A link is never followed.
    Raises TokenStoreError when the file can't be read or written, or is something else.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path).absolute()

    def load(self, key: str) -> StoredToken | None:
        """The token of that key; None when there is none."""
        found = self._read().get(key)
        if found is None:
            return None
        token = as_token(found)
        if token is None:
            raise TokenStoreError(f"the entry {key!r} of {self._path} is no token; remove it, and log in again")
        return token

    def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token; None forgets it. What the file held before is there, whole, until the new content is."""
        with self._writing():
            tokens = self._read()
            if token is None:
                tokens.pop(key, None)
            else:
                tokens[key] = token
            self._write(to_json({"version": _VERSION, "tokens": tokens}))

    def lock(self, key: str) -> FileLock:
        """A lock for the key, which ends with the process that holds it."""
        return FileLock(self._path.with_name(f"{self._path.name}.{_digest(key)}.lock"))

    def _read(self) -> dict[str, Any]:
        try:
            descriptor = open_plainly(self._path, os.O_RDONLY, "the token store")
        except FileNotFoundError:
            return {}
        try:
            with os.fdopen(descriptor, "rb") as file:
                data = file.read(_LARGEST + 1)
        except OSError as error:
            raise TokenStoreError(f"the token store {self._path} can't be read: {told(error)}") from None
        value = from_json(data) if len(data) <= _LARGEST else None
        tokens = value.get("tokens") if is_object(value) else None
        if not is_object(value) or not is_object(tokens) or "version" not in value:
            raise TokenStoreError(f"{self._path} is not a token store; choose another path, or move it away, and log in again")
        if value["version"] != _VERSION:
            raise TokenStoreError(f"{self._path} is from another version of twitchapi-gen; update, or move it away, and log in again")
        return tokens

    def _write(self, data: bytes) -> None:
        """To a file beside it first, which then takes its place. Only one at a time writes, so what lies there was left by one that died."""
        if len(data) > _LARGEST:  # which could not be read again
            raise TokenStoreError(f"the token store {self._path} would be larger than {_LARGEST} bytes; keep so many tokens in Redis")
        beside = self._path.with_name(f".{self._path.name}.new")
        try:
            beside.unlink(missing_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    make_private(descriptor)
                    file.write(data)
                    file.flush()
                    os.fsync(descriptor)
                os.replace(beside, self._path)
            except BaseException:
                with contextlib.suppress(OSError):
                    beside.unlink()
                raise
            _sync(self._path.parent)
        except OSError as error:
            raise TokenStoreError(f"the token store {self._path} can't be written: {told(error)}") from None

    @contextlib.contextmanager
    def _writing(self) -> Generator[None]:
        """Between one's reading and one's writing, nobody else writes."""
        lock = FileLock(self._path.with_name(f"{self._path.name}.lock"))
        if not lock.acquire(timeout=_PATIENCE):
            raise TokenStoreError(f"the token store {self._path} can't be written: another process has been at it for {_PATIENCE:g} s")
        try:
            yield
        finally:
            lock.release()

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"


def _sync(folder: Path) -> None:
    """Makes sure that the new name outlives a loss of power, where folders can be opened at all."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _digest(key: str) -> str:
    """A file name for any key."""
    import hashlib

    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
