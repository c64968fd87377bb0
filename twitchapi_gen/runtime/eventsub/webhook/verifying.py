"""Is it from Twitch, and from now? Decided by the raw bytes, before anything is parsed.

https://dev.twitch.tv/docs/eventsub/handling-webhook-events/#verifying-the-event-message
"""

import hmac
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol, TypeAlias

from attrs import define

from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.eventsub.webhook.replies import Refused
from twitchapi_gen.runtime.secret import Secret


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
