"""Tokens in a JSON file that only its owner can read, written whole or not at all, shared by the processes of one machine."""

import contextlib
import json
import os
import stat
from collections.abc import Generator
from pathlib import Path
from typing import Any

from twitchapi_gen.runtime.errors import TokenStoreError
from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.stores.locking import FileLock
from twitchapi_gen.runtime.stores.protocol import StoredToken

_VERSION = 1
_LARGEST = 16 * 1024 * 1024


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
        return None if found is None else self._token(key, found)

    def save(self, key: str, token: StoredToken | None) -> None:
        """Keeps the token; None forgets it. What the file held before is there, whole, until the new content is."""
        with self._writing():
            tokens = self._read()
            if token is None:
                tokens.pop(key, None)
            else:
                tokens[key] = dict(token)
            self._write(json.dumps({"version": _VERSION, "tokens": tokens}, indent=2).encode())

    def lock(self, key: str) -> FileLock:
        """A lock for the key, which ends with the process that holds it."""
        return FileLock(self._path.with_name(f"{self._path.name}.{_digest(key)}.lock"))

    def _read(self) -> dict[str, Any]:
        try:
            descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._failure("read", error) from None
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise TokenStoreError(f"the token store {self._path} is not a plain file; choose another path")
        with os.fdopen(descriptor, "rb") as file:
            data = file.read(_LARGEST + 1)
        try:
            value = json.loads(data) if len(data) <= _LARGEST else None
        except (ValueError, RecursionError):
            value = None
        tokens = value.get("tokens") if is_object(value) and value.get("version") == _VERSION else None
        if not is_object(tokens):
            raise TokenStoreError(f"{self._path} is not a token store of this version; move it away, and log in again")
        return tokens

    def _token(self, key: str, found: Any) -> StoredToken:
        kinds = {"access_token": str, "refresh_token": str | None, "expires_at": int | float | None, "user_id": str | None, "login": str | None}
        scopes = found.get("scopes") if is_object(found) else None
        if not is_object(found) or not is_array(scopes) or not all(isinstance(found.get(name), kind) for name, kind in kinds.items()):
            raise TokenStoreError(f"the entry {key!r} of {self._path} is no token; remove it, and log in again")
        return {
            "access_token": found["access_token"],
            "refresh_token": found["refresh_token"],
            "scopes": [str(scope) for scope in scopes],
            "expires_at": found["expires_at"],
            "user_id": found["user_id"],
            "login": found["login"],
        }

    def _write(self, data: bytes) -> None:
        """To a file beside it first, which then takes its place. Only one at a time writes, so what lies there was left by one that died."""
        if self._path.is_symlink():
            raise TokenStoreError(f"the token store {self._path} is a link, which is not followed; name the file that it leads to")
        beside = self._path.with_name(f".{self._path.name}.new")
        try:
            beside.unlink(missing_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                os.chmod(beside, 0o600)  # whatever the umask took away
                file.write(data)
                file.flush()
                os.fsync(descriptor)
            os.replace(beside, self._path)
            _sync(self._path.parent)
        except OSError as error:
            raise self._failure("written", error) from None

    @contextlib.contextmanager
    def _writing(self) -> Generator[None]:
        """Between one's reading and one's writing, nobody else writes."""
        lock = FileLock(self._path.with_name(f"{self._path.name}.lock"))
        lock.acquire()
        try:
            yield
        finally:
            lock.release()

    def _failure(self, what: str, error: OSError) -> TokenStoreError:
        return TokenStoreError(f"the token store {self._path} can't be {what}: {error.strerror or type(error).__name__}")

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
