"""Keeps secrets out of messages, even when a server echoes them, and encodes them in requests."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, quote_plus

import orjson

from twitchapi_gen.runtime.base.secret import NAMES, Secret, is_secret, plain
from twitchapi_gen.runtime.base.values import is_array, is_object

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.core import Core
    from twitchapi_gen.runtime.http.message import Request, Response

_SHORTEST = 8
"""Minimum length of a secret to redact. Twitch's are longer; shorter matches would only garble messages."""
_OPEN = frozenset({"client_id", "grant_type", "redirect_uri", "scope", "scopes"})
"""Form fields that aren't secret."""


def as_json(value: object) -> Any:
    """Encode a secret for orjson. Raises TypeError for any other type."""
    if is_secret(value):
        return value.reveal()
    raise TypeError


def without(text: str, secrets: "Iterable[str | Secret[str] | None]") -> str:
    """Replace each secret in the text, plain or percent-encoded, by …."""
    known = [str(plain(one)) for one in secrets if one]
    forms = {form for one in known if len(one) >= _SHORTEST for form in (one, quote(one, safe=""), quote_plus(one))}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, "…")
    return text


def harmless(text: str, response: "Response", core: "Core") -> str:
    """Redact a server's text for a message: the client's secrets, and the request's contents."""
    return without(text, (*core.secrets(), *(_sent(response.request) if response.request is not None else ())))


def _sent(request: "Request") -> "Iterator[str | Secret[str] | None]":
    yield request.token
    if request.body is None:
        return
    if "form" in request.headers.get("Content-Type", ""):
        yield from (value for name, value in parse_qsl(request.body.decode()) if name not in _OPEN)
    else:
        yield from _secrets_in(orjson.loads(request.body))


def _secrets_in(value: Any) -> Iterator[str]:
    if is_array(value):
        for one in value:
            yield from _secrets_in(one)
    elif is_object(value):
        for name, one in value.items():
            if name in NAMES and isinstance(one, str):
                yield one
            else:
                yield from _secrets_in(one)
