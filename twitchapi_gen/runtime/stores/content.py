"""Tokens as JSON and back: any text comes back as it was, and nothing but a token is taken for one."""

import json
import re
from typing import Any

from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.stores.protocol import StoredToken

_KINDS = {"access_token": str, "refresh_token": str | None, "expires_at": int | float | None, "user_id": str | None, "login": str | None}

_EMPTY = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[ \t\r\n]*")


def to_json(value: object) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")


def from_json(data: bytes | str) -> Any:
    """The value; None for what isn't JSON. A byte order mark, as Windows' editors put first, tells the encoding."""
    try:
        return json.loads(data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass"))
    except (ValueError, RecursionError):
        return None


def is_empty(data: bytes) -> bool:
    """Whether there is nothing in it but a byte order mark and white space."""
    return _EMPTY.fullmatch(data) is not None


def as_token(value: Any) -> StoredToken | None:
    """The value as a token; None for what is none."""
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
