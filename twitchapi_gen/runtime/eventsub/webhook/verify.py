"""Is it from Twitch, and from now? Decided by the raw bytes, before anything is parsed.

https://dev.twitch.tv/docs/eventsub/handling-webhook-events/#verifying-the-event-message"""

import hmac
import ipaddress
import os
import re
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeAlias
from urllib.parse import urlsplit

from attrs import define, field

from twitchapi_gen.runtime.auth.file_lock import FileLock, open_plainly, place, told
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import ParameterError, TokenStoreError
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.dispatch.http_server import Reply

HttpReply: TypeAlias = tuple[int, dict[str, str], bytes]
"""Status, headers and body."""


class Refused(Exception):
    """The request is answered with an error. `suspect`: it may have been meant for us, and only a wrong setting keeps it out. A text says so of all
    requests of its kind.
    """

    def __init__(self, status: int, reason: str, *, suspect: bool | str = False) -> None:
        super().__init__(reason)
        self.status, self.reason = status, reason
        self.suspect = suspect if isinstance(suspect, str) else reason if suspect else ""


ACCEPTED = Reply(204)


def as_tuple(reply: Reply) -> HttpReply:
    """With the body's length in bytes: not every framework adds it, and Twitch wants it."""
    if reply.status == 204:
        return 204, dict(reply.headers), b""
    return reply.status, {**reply.headers, "Content-Length": str(len(reply.body))}, reply.body


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


def checked_callback(url: str) -> str:
    """The path of the address. Raises ParameterError for one that Twitch doesn't call, which is https on port 443.

    On this machine, anything goes: an emulator calls there.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host or not url.isascii() or not url.isprintable() or " " in url or parts.fragment or parts.username is not None:
        raise ParameterError("callback_url must be an address such as https://example.com/eventsub, in ASCII, without user and fragment")
    if parts.scheme not in ("http", "https") or (not _loopback(host) and (parts.scheme != "https" or port not in (None, 443))):
        raise ParameterError(f"callback_url must be https on port 443, since Twitch calls no other: {url}")
    return parts.path or "/"


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class HeaderItems(Protocol):
    """Headers as `http.server` and `email` have them, which are no mapping."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


Headers: TypeAlias = Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]] | HeaderItems
"""As a framework has them: names in any case."""
OLDEST, NEWEST = 600.0, 60.0
"""Seconds that a message may be old, and ahead of this machine's clock."""
_NAMES = tuple(f"twitch-eventsub-message-{part}" for part in ("id", "timestamp", "type", "signature", "retry"))
_SHORTEST_NAME = min(map(len, _NAMES))
_NONE = ("",)
_LONGEST_ID = 256
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
"""Whole and nothing else: id, time and body are signed without anything between them, so nothing may be moved from one to the other."""


@define
class Envelope:
    """What the headers say. Only `id` and `timestamp` are signed."""

    id: str
    timestamp: str
    kind: str
    signature: str
    retry: int


def read_headers(headers: Headers) -> Envelope:
    """Raises Refused when one is missing, comes twice or can't be what Twitch sends."""
    getall: Callable[[str, Any], Any] | None = getattr(headers, "getall", None)  # aiohttp's have it; to ask is faster than to look through all
    id, timestamp, kind, signature, retry = _searched(headers) if getall is None else _picked(getall)
    if not id or len(id) > _LONGEST_ID or not id.isascii() or len(timestamp) > 64 or not timestamp.isascii():
        raise Refused(400, "the headers of an EventSub message are missing")
    return Envelope(id, timestamp, kind, signature, int(retry) if retry.isascii() and retry.isdigit() and len(retry) < 10 else 0)


def _picked(getall: Callable[[str, Any], Any]) -> list[str]:
    found: list[str] = []
    for name in _NAMES:
        values = getall(name, _NONE)
        if len(values) > 1:
            raise Refused(400, f"the header {name} came twice")
        found.append(values[0].strip())
    return found


def _searched(headers: Any) -> list[str]:
    """Raises ParameterError for what isn't headers at all: the program handed over something else."""
    found: dict[str, str] = {}
    items: Any = getattr(headers, "items", None)  # the standard library's servers have it, though their headers are no mapping
    try:
        pairs: Iterable[tuple[Any, Any]] = headers if items is None else items()
        for name, value in pairs:
            if len(name) < _SHORTEST_NAME:
                continue
            key = _text(name).lower()
            if key in found:
                raise Refused(400, f"the header {key} came twice")
            if key in _NAMES:
                found[key] = _text(value).strip()
    except (TypeError, ValueError):
        raise ParameterError(
            f"handle needs the headers as a mapping or as pairs, with names and values as text or bytes, not such a {type(headers).__name__}"
        ) from None
    return [found.get(name, "") for name in _NAMES]


def _text(part: Any) -> str:
    return part if isinstance(part, str) else memoryview(part).tobytes().decode("latin-1")


def key(secret: Secret[str]) -> hmac.HMAC:
    """What checks signatures made with the secret."""
    return hmac.new(secret.reveal().encode(), digestmod="sha256")


def verify(envelope: Envelope, body: bytes, keys: Iterable[hmac.HMAC], now: float) -> datetime:
    """When it was sent. Raises Refused unless one of the keys fits the signature, and that was made just now (`now`: Unix time)."""
    head, given = (envelope.id + envelope.timestamp).encode(), envelope.signature.encode("utf-8", "surrogatepass")
    for one in keys:
        mac = one.copy()
        mac.update(head)
        mac.update(body)
        if hmac.compare_digest(b"sha256=" + mac.hexdigest().encode(), given):
            break
    else:
        raise Refused(403, "the signature is not right; was the secret another one when it was subscribed?", suspect=bool(given))
    sent = _time(envelope.timestamp)
    age = now - sent.timestamp()
    if age > OLDEST:
        raise Refused(403, "the message is too old", suspect=True)
    if age < -NEWEST:
        raise Refused(403, "the message is from the future", suspect=True)
    return sent


def _time(timestamp: str) -> datetime:
    try:
        if _TIME.fullmatch(timestamp):
            return datetime.fromisoformat(timestamp)
    except ValueError:
        pass
    raise Refused(400, "the message's time can't be read")


_PAUSE = 60.0


@define
class Complaints:
    """`note` logs a warning, once a minute for each reason at most. `words` say it in particular; unless given, they are the reason."""

    clock: Clock
    _told: dict[str, tuple[float, int]] = field(factory=dict[str, tuple[float, int]], init=False)
    _guard: threading.Lock = field(factory=threading.Lock, init=False)

    def note(self, reason: str, words: str = "") -> None:
        now = self.clock.monotonic()
        with self._guard:
            last, missed = self._told.get(reason, (float("-inf"), 0))
            if now - last < _PAUSE:
                self._told[reason] = last, missed + 1
                return
            if len(self._told) >= 1_000:
                self._told.clear()
            self._told[reason] = now, 0
        since = f" ({missed} more since the last time)" if missed else ""
        log.warning("an EventSub webhook message was refused: %s%s", words or reason, since)
