"""Secrets stay out of messages, even where a server repeats what it was sent, and out of what is going to be sent."""

import copy
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import parse_qsl, quote, quote_plus

import orjson

from twitchapi_gen.runtime.calls.inputs import Input
from twitchapi_gen.runtime.kinds import is_array, is_mapping, is_object
from twitchapi_gen.runtime.secret import Secret, is_secret, plain

if TYPE_CHECKING:
    from twitchapi_gen.runtime.calls.message import Request, Response
    from twitchapi_gen.runtime.core import Core

T = TypeVar("T")
_SHORTEST = 8
"""Characters: all of Twitch's secrets have more. To hide shorter ones would garble messages and hide nothing."""
_OPEN = frozenset({"client_id", "grant_type", "redirect_uri", "scope", "scopes"})
"""Fields of a form that anybody may see."""


_NAMES = frozenset({"secret", "hub.secret"})
"""What a secret is called in a body, such as that of an EventSub subscription or of a webhook."""


def as_json(value: object) -> Any:
    """What orjson can't write by itself: a secret. Raises TypeError for all else."""
    if is_secret(value):
        return value.reveal()
    raise TypeError


def masked(value: T) -> T:
    """What is to be sent, as a copy whose secrets are hidden: all that stands under a secret's name, at any depth."""
    found: Any = value
    if isinstance(value, Input):
        found = copy.copy(value)
        for name, one in value.given().items():
            setattr(found, name, _masked(name, one))
    elif is_mapping(value):
        found = {name: _masked(name, one) for name, one in value.items()}
    elif isinstance(value, list | tuple):
        found = [masked(one) for one in cast("list[Any]", value)]
    return cast(T, found)


def _masked(name: object, value: Any) -> Any:
    return Secret(value) if name in _NAMES and isinstance(value, str) else masked(value)


def without(text: str, secrets: "Iterable[str | Secret[str] | None]") -> str:
    """The text with … in place of each secret, as it is or percent-encoded."""
    known = [str(plain(one)) for one in secrets if one]
    forms = {form for one in known if len(one) >= _SHORTEST for form in (one, quote(one, safe=""), quote_plus(one))}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, "…")
    return text


def harmless(text: str, response: "Response", core: "Core") -> str:
    """A server's words for a message: without what the client holds, and without what the request held."""
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
            if name in _NAMES and isinstance(one, str):
                yield one
            else:
                yield from _secrets_in(one)
