"""Verification that a message is from Twitch and recent, from its raw bytes, before any parsing.

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
    """The request is answered with an error. `suspect`: it may be genuine, and only a wrong setting refuses it; a text is the reason for all
    requests of its kind.
    """

    def __init__(self, status: int, reason: str, *, suspect: bool | str = False) -> None:
        super().__init__(reason)
        self.status, self.reason = status, reason
        self.suspect = suspect if isinstance(suspect, str) else reason if suspect else ""


ACCEPTED = Reply(204)


def as_tuple(reply: Reply) -> HttpReply:
    """Return the reply as a tuple, with Content-Length: not every framework adds it, and Twitch requires it."""
    if reply.status == 204:
        return 204, dict(reply.headers), b""
    return reply.status, {**reply.headers, "Content-Length": str(len(reply.body))}, reply.body


SHORTEST, LONGEST = 10, 100


def new_secret() -> Secret[str]:
    """Return a random secret of 64 hexadecimal digits."""
    return Secret(secrets.token_hex(32))


def several(given: str | Iterable[str]) -> tuple[Secret[str], ...]:
    """Wrap the user's secrets before anything else uses them."""
    return (Secret(given),) if isinstance(given, str) else tuple(map(Secret, given))


def checked_secrets(found: tuple[Secret[str], ...]) -> tuple[Secret[str], ...]:
    """Return all secrets; the first is for new subscriptions. Raises ParameterError, without showing any."""
    if not found:
        raise ParameterError("secret is an empty list; give one secret, or omit it for a random one")
    if not all(map(_is_good, found)):
        raise ParameterError(f"a secret must have {SHORTEST} to {LONGEST} printable ASCII characters; generate one with secrets.token_hex(32)")
    return found


def _is_good(one: Secret[str]) -> bool:
    text: Any = one.reveal()
    return isinstance(text, str) and SHORTEST <= len(text) <= LONGEST and text.isascii() and text.isprintable()


def kept_secret(path: str | os.PathLike[str]) -> Secret[str]:
    """Return the secret in the file. If there is no file, create it with a new secret and mode 0600. Its folder must exist; links aren't followed.

    Raises TokenStoreError if the file can't be read or written, or contains something else.
    """
    where = place(path, "the secret")
    lock = FileLock(where.with_name(f"{where.name}.lock"))
    if not lock.acquire(timeout=10.0):
        raise TokenStoreError(f"the secret {where} can't be read: another process has locked it for 10 s")
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
    raise TokenStoreError(f"{where} contains no secret of {SHORTEST} to {LONGEST} ASCII characters; choose another path, or delete the file")


def _write(where: Path, secret: Secret[str]) -> Secret[str]:
    """Write the secret atomically, by a temporary file. Writers hold a lock, so an existing temporary file is from a crashed process."""
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
    """Return the path of the callback URL. Raises ParameterError for a URL that Twitch doesn't call: it must be HTTPS on port 443.

    On this machine, any URL is allowed, for emulators.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host or not url.isascii() or not url.isprintable() or " " in url or parts.fragment or parts.username is not None:
        raise ParameterError("callback_url must be a URL such as https://example.com/eventsub, in ASCII, without user and fragment")
    if parts.scheme not in ("http", "https") or (not _loopback(host) and (parts.scheme != "https" or port not in (None, 443))):
        raise ParameterError(f"callback_url must be HTTPS on port 443, since Twitch calls no other: {url}")
    return parts.path or "/"


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class HeaderItems(Protocol):
    """Headers as in `http.server` and `email`, which are no mapping."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


Headers: TypeAlias = Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]] | HeaderItems
"""Headers as frameworks have them, with names in any case."""
OLDEST, NEWEST = 600.0, 60.0
"""Seconds that a message may be old, or ahead of this machine's clock."""
_NAMES = tuple(f"twitch-eventsub-message-{part}" for part in ("id", "timestamp", "type", "signature", "retry"))
_SHORTEST_NAME = min(map(len, _NAMES))
_NONE = ("",)
_LONGEST_ID = 256
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
"""The full formats: Twitch signs id, time and body without separators, so strict formats prevent shifting characters from one to another."""


@define
class Envelope:
    """The headers of a message. Only `id` and `timestamp` are signed."""

    id: str
    timestamp: str
    kind: str
    signature: str
    retry: int


def read_headers(headers: Headers) -> Envelope:
    """Read the headers. Raises Refused if one is missing, duplicate or malformed."""
    getall: Callable[[str, Any], Any] | None = getattr(headers, "getall", None)  # aiohttp has it; a lookup is faster than a scan
    id, timestamp, kind, signature, retry = _searched(headers) if getall is None else _picked(getall)
    if not id or len(id) > _LONGEST_ID or not id.isascii() or len(timestamp) > 64 or not timestamp.isascii():
        raise Refused(400, "headers of an EventSub message are missing")
    return Envelope(id, timestamp, kind, signature, int(retry) if retry.isascii() and retry.isdigit() and len(retry) < 10 else 0)


def _picked(getall: Callable[[str, Any], Any]) -> list[str]:
    found: list[str] = []
    for name in _NAMES:
        values = getall(name, _NONE)
        if len(values) > 1:
            raise Refused(400, f"duplicate header {name}")
        found.append(values[0].strip())
    return found


def _searched(headers: Any) -> list[str]:
    """Find the headers in another form. Raises ParameterError if they aren't headers at all, which is the program's mistake."""
    found: dict[str, str] = {}
    items: Any = getattr(headers, "items", None)  # the standard library's headers have it, although they are no mapping
    try:
        pairs: Iterable[tuple[Any, Any]] = headers if items is None else items()
        for name, value in pairs:
            if len(name) < _SHORTEST_NAME:
                continue
            key = _text(name).lower()
            if key in found:
                raise Refused(400, f"duplicate header {key}")
            if key in _NAMES:
                found[key] = _text(value).strip()
    except (TypeError, ValueError):
        raise ParameterError(
            f"handle needs the headers as a mapping or as pairs, with names and values as text or bytes, not as this {type(headers).__name__}"
        ) from None
    return [found.get(name, "") for name in _NAMES]


def _text(part: Any) -> str:
    return part if isinstance(part, str) else memoryview(part).tobytes().decode("latin-1")


def key(secret: Secret[str]) -> hmac.HMAC:
    """Return the HMAC that checks signatures made with the secret."""
    return hmac.new(secret.reveal().encode(), digestmod="sha256")


def verify(envelope: Envelope, body: bytes, keys: Iterable[hmac.HMAC], now: float) -> datetime:
    """Return the sending time. Raises Refused unless a key matches the signature and the message is recent (`now`: Unix time)."""
    head, given = (envelope.id + envelope.timestamp).encode(), envelope.signature.encode("utf-8", "surrogatepass")
    for one in keys:
        mac = one.copy()
        mac.update(head)
        mac.update(body)
        if hmac.compare_digest(b"sha256=" + mac.hexdigest().encode(), given):
            break
    else:
        raise Refused(403, "the signature is wrong; was the subscription created with another secret?", suspect=bool(given))
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
    raise Refused(400, "the message's timestamp is invalid")


_PAUSE = 60.0


@define
class Complaints:
    """Logs warnings with `note`, at most one a minute for each reason. `words`: the particular text, the reason by default."""

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
        log.warning("refused an EventSub webhook message: %s%s", words or reason, since)
