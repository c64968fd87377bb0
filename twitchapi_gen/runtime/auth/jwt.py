"""An extension's JWT, signed with its secret: four lines with the standard library, so no dependency.

Source: https://dev.twitch.tv/docs/extensions/building/#signing-the-jwt"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.secret import Secret

LIFETIME = 180
"""Seconds that a JWT is valid. Each request gets a new one."""
_HEADER = {"alg": "HS256", "typ": "JWT"}


def key_of(secret: Secret[str]) -> Secret[bytes]:
    """Decode the key in an extension's secret. Raises ParameterError, which doesn't show it."""
    try:
        key = Secret(base64.b64decode(secret.reveal(), validate=True))
    except (binascii.Error, ValueError, TypeError):
        key = Secret(b"")
    if not key:
        raise ParameterError("the extension's secret must be base64, as the developer console shows it")
    return key


def signed(key: Secret[bytes], claims: Mapping[str, Any]) -> Secret[str]:
    """Return the claims as a JWT, signed with HMAC-SHA256."""
    text = b".".join(_base64(json.dumps(part, separators=(",", ":")).encode()) for part in (_HEADER, claims))
    return Secret(b".".join((text, _base64(hmac.digest(key.reveal(), text, hashlib.sha256)))).decode())


def claims(owner_id: str, query: list[Any], body: Mapping[str, Any] | None, now: float) -> dict[str, Any]:
    """Return an extension backend's claims: to act for its owner, in the call's channel, or in all channels for a global broadcast."""
    everywhere = bool(body and body.get("is_global_broadcast"))
    channel_id = "all" if everywhere else _channel_in(query, body)
    perms = {"send": ["global"] if everywhere else ["*"]}
    found: dict[str, Any] = {"exp": int(now) + LIFETIME, "user_id": owner_id, "role": "external", "pubsub_perms": perms}
    return found if channel_id is None else {**found, "channel_id": channel_id}


def _channel_in(query: list[Any], body: Mapping[str, Any] | None) -> str | None:
    found = next((value for name, value in query if name == "broadcaster_id"), None) or (body or {}).get("broadcaster_id")
    return found if isinstance(found, str) else None


def _base64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
