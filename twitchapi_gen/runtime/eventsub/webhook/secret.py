"""The secret that Twitch signs with: made well, checked, and kept in a file of its owner's where wished."""

import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from twitchapi_gen.runtime.errors import ParameterError, TokenStoreError
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.stores.locking import FileLock
from twitchapi_gen.runtime.stores.opening import open_plainly, place, told

SHORTEST, LONGEST = 10, 100


def new_secret() -> Secret[str]:
    """64 hexadecimal digits that nobody can guess."""
    return Secret(secrets.token_hex(32))


def several(given: str | Iterable[str]) -> tuple[Secret[str], ...]:
    """The secrets that a user gave, hidden before anything else is done with them."""
    return (Secret(given),) if isinstance(given, str) else tuple(map(Secret, given))


def checked_secrets(found: tuple[Secret[str], ...]) -> tuple[Secret[str], ...]:
    """All of them; the first is for new subscriptions. Raises ParameterError, which shows none."""
    if not found:
        raise ParameterError("secret is an empty list; give one secret, or leave it out and one is made")
    if not all(map(_is_good, found)):
        raise ParameterError(f"a secret must have {SHORTEST} to {LONGEST} printable ASCII characters; secrets.token_hex(32) makes a good one")
    return found


def _is_good(one: Secret[str]) -> bool:
    text: Any = one.reveal()
    return isinstance(text, str) and SHORTEST <= len(text) <= LONGEST and text.isascii() and text.isprintable()


def kept_secret(path: str | os.PathLike[str]) -> Secret[str]:
    """The secret in the file; a new one is put there, with mode 0600, where there is no file yet. Its folder must exist; a link is never followed.

    Raises TokenStoreError when the file can't be read or written, or holds something else.
    """
    where = place(path, "the secret")
    lock = FileLock(where.with_name(f"{where.name}.lock"))
    if not lock.acquire(timeout=10.0):
        raise TokenStoreError(f"the secret {where} can't be read: another process has been at it for 10 s")
    try:
        return _read(where) or _write(where, new_secret())
    finally:
        lock.release()


def _read(where: Path) -> Secret[str] | None:
    try:
        descriptor = open_plainly(where, os.O_RDONLY, "the secret")
    except FileNotFoundError:
        return None
    try:
        with os.fdopen(descriptor, "rb") as file:
            data = Secret(file.read(1000))
    except OSError as error:
        raise TokenStoreError(f"the secret {where} can't be read: {told(error)}") from None
    found = Secret(data.reveal().decode("ascii", "replace").strip())
    if _is_good(found):
        return found
    raise TokenStoreError(f"{where} holds no secret of {SHORTEST} to {LONGEST} ASCII characters; choose another path, or remove it")


def _write(where: Path, secret: Secret[str]) -> Secret[str]:
    """Whole or not at all: to a file beside it first. Only one at a time writes, so what lies there was left by one that died."""
    beside = where.with_name(f".{where.name}.new")
    try:
        beside.unlink(missing_ok=True)
        descriptor = open_plainly(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, "the secret")
        with os.fdopen(descriptor, "wb") as file:
            file.write(secret.reveal().encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, where)
    except OSError as error:
        raise TokenStoreError(f"the secret {where} can't be written: {told(error)}") from None
    return secret
