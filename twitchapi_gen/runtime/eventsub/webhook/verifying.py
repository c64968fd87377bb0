"""Is it from Twitch, and from now? Decided by the raw bytes, before anything is parsed.

https://dev.twitch.tv/docs/eventsub/handling-webhook-events/#verifying-the-event-message
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeAlias, cast

from attrs import frozen

from twitchapi_gen.runtime.eventsub.webhook.replies import Refused
from twitchapi_gen.runtime.kinds import is_mapping
from twitchapi_gen.runtime.receiving.signature import genuine

Headers: TypeAlias = Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""As a framework has them: names in any case."""
OLDEST, NEWEST = 600.0, 60.0
"""Seconds that a message may be old, and ahead of this machine's clock."""
_OURS = "twitch-eventsub-"
_LONGEST_ID = 256
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
"""Whole and nothing else: id, time and body are signed without anything between them, so nothing may be moved from one to the other."""


@frozen
class Envelope:
    """What the headers say. Only `id` and `timestamp` are signed."""

    id: str
    timestamp: str
    kind: str
    signature: str
    retry: int


def read_headers(headers: Headers) -> Envelope:
    """Raises Refused when one is missing, comes twice or can't be what Twitch sends."""
    found: dict[str, str] = {}
    pairs = cast(Iterable[tuple[Any, Any]], headers.items() if is_mapping(headers) else headers)
    for name, value in pairs:
        key = (name if isinstance(name, str) else bytes(name).decode("latin-1")).lower()
        if key.startswith(_OURS):
            if key in found:
                raise Refused(400, f"the header {key} came twice")
            found[key] = (value if isinstance(value, str) else bytes(value).decode("latin-1")).strip()
    id, timestamp = found.get("twitch-eventsub-message-id", ""), found.get("twitch-eventsub-message-timestamp", "")
    if not id or len(id) > _LONGEST_ID or not id.isascii() or len(timestamp) > 64 or not timestamp.isascii():
        raise Refused(400, "the headers of an EventSub message are missing")
    retry = found.get("twitch-eventsub-message-retry", "")
    return Envelope(
        id=id,
        timestamp=timestamp,
        kind=found.get("twitch-eventsub-message-type", ""),
        signature=found.get("twitch-eventsub-message-signature", ""),
        retry=int(retry) if retry.isascii() and retry.isdigit() and len(retry) < 10 else 0,
    )


def verify(envelope: Envelope, body: bytes, secrets: Iterable[bytes], now: float) -> None:
    """Raises Refused unless one of the secrets made the signature, and it was made just now (`now`: Unix time)."""
    id, timestamp, given = envelope.id.encode(), envelope.timestamp.encode(), envelope.signature
    if not any(genuine(given, secret, id, timestamp, body) for secret in secrets):
        raise Refused(
            403, "the signature is not right; if it is Twitch's, the secret here is another than when it was subscribed", suspect=bool(given)
        )
    age = now - _seconds(envelope.timestamp)
    if age > OLDEST:
        raise Refused(403, "the message is too old", suspect=True)
    if age < -NEWEST:
        raise Refused(403, "the message is from the future", suspect=True)


def _seconds(timestamp: str) -> float:
    try:
        if _TIME.fullmatch(timestamp):
            return datetime.fromisoformat(timestamp).timestamp()
    except (ValueError, OverflowError):
        pass
    raise Refused(400, "the message's time can't be read")
