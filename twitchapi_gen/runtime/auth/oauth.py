"""Requests to the OAuth server: obtain, validate and revoke tokens. Secrets go into bodies and headers, never into a URL.

Source: https://dev.twitch.tv/docs/authentication/"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard
from urllib.parse import urlencode

from attrs import define, field

from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.base.secret import Secret, hidden, is_sendable, plain
from twitchapi_gen.runtime.base.values import is_array
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Grant
from twitchapi_gen.runtime.http.message import Flow, Request, Response
from twitchapi_gen.runtime.http.response import object_in, raise_for
from twitchapi_gen.runtime.http.send import deliver, greet

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


@define
class Validation:
    """A valid token's app, user (None for an app token), scopes, and remaining seconds."""

    client_id: str
    user_id: str | None
    login: str | None
    scopes: frozenset[str]
    expires_in: float | None = field(default=None)


Form = Mapping[str, str | Secret[str]]


def app_form(core: Core, scopes: Iterable[str] = ()) -> Form:
    return _form(core, grant_type="client_credentials", scope=" ".join(scopes))


def refresh_form(core: Core, refresh: Secret[str]) -> Form:
    return _form(core, grant_type="refresh_token", refresh_token=refresh)


def code_form(core: Core, code: Secret[str], redirect: str) -> Form:
    return _form(core, grant_type="authorization_code", code=code, redirect_uri=redirect)


def device_form(core: Core, device_code: Secret[str], scopes: Iterable[str]) -> Form:
    return _form(core, grant_type=DEVICE, device_code=device_code, scopes=" ".join(scopes))


def _form(core: Core, **fields: str | Secret[str]) -> Form:
    """Return a form with the client id, and with the client secret unless the app is public and has none."""
    return {name: text for name, text in {"client_id": core.app_id, "client_secret": core.app_secret or "", **fields}.items() if text}


def post(path: str, form: Form, name: str, core: Core, deadline: float) -> Flow[Response]:
    """Post a form to the OAuth server. Return the reply, whatever its status."""
    yield from greet(core, deadline)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    request = Request("POST", f"{core.addresses.auth}/{path}", headers, _encoded(form))
    return (yield from deliver(request, name, core, deadline))


def _encoded(form: Form) -> bytes:
    return urlencode([(name, plain(value)) for name, value in form.items()], errors="surrogatepass").encode()


def obtain(form: Form, name: str, core: Core, deadline: float) -> Flow[Grant]:
    """Exchange the form for tokens. Raises ApiError for a refusal."""
    response = yield from post("token", form, name, core, deadline)
    raise_for(response, name, core)
    return read_grant(response, name, core)


def read_grant(response: Response, name: str, core: Core) -> Grant:
    """Read the tokens from a reply. Raises UnexpectedReply if it contains none."""
    found = _grant(response, core)
    if isinstance(found, str):
        raise UnexpectedReply(f"{name}: {found}", response.status)
    return found


def _grant(response: Response, core: Core) -> Grant | str:
    """Return the tokens, or the reason why there are none. Nothing is raised while they are in plain variables."""
    value = object_in(response)
    access, refresh, span, scopes = (value.get(key) for key in ("access_token", "refresh_token", "expires_in", "scope"))
    if not is_token(access):
        return "the reply contains no usable access_token"
    if refresh and not is_token(refresh):
        return "the refresh_token in the reply is not usable"
    return Grant(
        Secret(access),
        hidden(refresh),
        None if (seconds := _seconds(span)) is None else core.clock.time() + seconds,
        None if scopes is None else _scopes(scopes),
    )


def validate(token: Secret[str], core: Core, deadline: float) -> Flow[Validation | None]:
    """Validate the token. Return None if it is invalid."""
    yield from greet(core, deadline)
    headers = {"Accept": "application/json"}
    request = Request("GET", f"{core.addresses.auth}/validate", headers, token=token, scheme="OAuth")
    response = yield from deliver(request, "validate token", core, deadline)
    if response.status == 401:
        return None
    raise_for(response, "validate token", core)
    found = _validation(response)
    if isinstance(found, str):
        raise UnexpectedReply(f"validate token: {found}", response.status)
    return found


def _validation(response: Response) -> Validation | str:
    """Read a validation, or return the reason why it is unusable."""
    value = object_in(response)
    client, user, login, span = (value.get(key) for key in ("client_id", "user_id", "login", "expires_in"))
    if not is_token(client):
        return "the reply contains no client_id"
    if user and (not isinstance(user, str | int) or isinstance(user, bool)):  # otherwise it would count as an app token
        return "the user_id in the reply is not usable"
    known = login if isinstance(login, str) and login else None
    return Validation(client, str(user) if user else None, known, _scopes(value.get("scopes")), _seconds(span))


def revoke(token: Secret[str], core: Core, deadline: float) -> Flow[bool]:
    """Revoke the token. Return False if it was already invalid. Raises ApiError for an unknown app id."""
    response = yield from post("revoke", {"client_id": core.app_id, "token": token}, "revoke token", core, deadline)
    if response.status == 400:
        return False
    raise_for(response, "revoke token", core)
    return True


def is_token(text: Any) -> TypeGuard[str]:
    return isinstance(text, str) and is_sendable(text)


def _seconds(told: Any) -> float | None:
    """Return the token's remaining seconds; None if they are missing or impossible: Twitch sends 0 for a token that doesn't expire."""
    return float(told) if isinstance(told, int | float) and 0 < told < 1e10 else None


def _scopes(told: Any) -> frozenset[str]:
    """Return the scopes from a list or from text with spaces, both of which occur; null means none."""
    found = told.split() if isinstance(told, str) else told if is_array(told) else []
    return frozenset(scope for scope in found if isinstance(scope, str) and scope)
