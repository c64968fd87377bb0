"""Logins in a web application: the login URL, the redirect with its code, and the exchange of the code for tokens.

Source: https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#authorization-code-grant-flow"""

import json
import re
import secrets
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

from attrs import field, frozen

from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.auth.refresh import check_owner
from twitchapi_gen.runtime.base.addresses import addresses
from twitchapi_gen.runtime.base.errors import ApiError, InvalidJwt, InvalidToken, LoginDenied, LoginFailed, ParameterError, ServerError
from twitchapi_gen.runtime.base.secret import Secret, hidden
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Flow, Response
from twitchapi_gen.runtime.http.response import brief, object_in, raise_for
from twitchapi_gen.runtime.login.page import Code, read_answer
from twitchapi_gen.services.openid import IdToken, read_id_token


class AuthorizationUrl(NamedTuple):
    """The login URL for the user, and the state to keep in the user's session until the browser returns."""

    url: str
    state: str


@frozen(kw_only=True)
class Login:
    """A logged-in user. The repr shows no token.

    scopes: the granted scopes. expires_in: seconds until the access token expires; None if unknown. id_token: the verified ID token of an OpenID
    login.
    """

    user_id: str
    login: str
    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False)
    scopes: list[str]
    expires_in: float | None
    id_token: IdToken | None


_WEB_ADDRESS = re.compile(r"https?://[^/?#\s]+", re.I)


def url_for(
    app_id: str, scopes: Iterable[str], redirect_uri: str, state: str | None, nonce: str | None, claims: Mapping[str, Any] | None,
    force_verify: bool, auth_url: str | None,
) -> AuthorizationUrl:  # fmt: skip
    """Return the login URL and the state. Raises ParameterError."""
    if isinstance(scopes, str):
        raise ParameterError("scopes must be a list of scopes, not a string")
    wanted = list(map(str, scopes))
    for name, text in (("app_id", app_id), ("redirect_uri", redirect_uri)):
        if not text:
            raise ParameterError(f"{name} is empty")
    if not _WEB_ADDRESS.match(redirect_uri):
        raise ParameterError(f"redirect_uri must be the whole URL, such as https://example.com/callback, not {redirect_uri[:100]!r}")
    if state is not None and len(state) < 16:
        raise ParameterError("state must have at least 16 unguessable characters; omit it for a random one")
    if ("openid" in wanted) != (nonce is not None):
        raise ParameterError("the scope openid and a nonce require each other; pass nonce=secrets.token_urlsafe() and keep it in the user's session")
    kept = state or secrets.token_urlsafe(32)
    query = {
        "client_id": app_id, "redirect_uri": redirect_uri, "response_type": "code", "scope": " ".join(wanted), "state": kept,
        **({"force_verify": "true"} if force_verify else {}), **({} if nonce is None else {"nonce": nonce}),
        **({} if claims is None else {"claims": json.dumps(claims, separators=(",", ":"))}),
    }  # fmt: skip
    return AuthorizationUrl(f"{addresses(auth=auth_url).auth}/authorize?{urlencode(query)}", kept)


def code_in(redirected: str | Mapping[str, str], state: str) -> str:
    """Return the code from the redirect. Raises LoginDenied, LoginFailed."""
    try:
        text = urlsplit(redirected).query if isinstance(redirected, str) else urlencode(redirected)
        query = parse_qsl(text, keep_blank_values=True, max_num_fields=20)
        outcome = read_answer(query, state) if state else None
    except ValueError:
        outcome = None
    if outcome is None:
        raise LoginFailed("the redirect has no code or another state than this login; start the login again")
    if isinstance(outcome, Code):
        return outcome.text.reveal()
    if outcome.denied:
        raise LoginDenied("the user denied access")
    raise LoginFailed(f"Twitch refused the login: {brief(outcome.reason)}")


def exchange(code: Secret[str], redirect_uri: str, nonce: str | None, core: Core) -> Flow[Login]:
    """Exchange the code, verify the ID token if there is a nonce, and validate the access token."""
    deadline = core.deadline()
    try:
        response = yield from oauth.post("token", oauth.code_form(core, code, redirect_uri), "login", core, deadline)
        raise_for(response, "login", core)
    except ServerError:
        raise
    except ApiError as error:
        refusal = f"Twitch refused the code ({error.status}: {error.message}); log in again"
    else:
        return (yield from _read(response, nonce, core, deadline))
    raise LoginFailed(refusal)


def _read(response: Response, nonce: str | None, core: Core, deadline: float) -> Flow[Login]:
    grant, sent = oauth.read_grant(response, "login", core), _id_token(response)
    if nonce is not None and sent is None:
        raise InvalidJwt("the reply has no ID token; request the scope openid")
    identity = (yield from read_id_token(sent, nonce, core, deadline)) if nonce is not None and sent is not None else None
    found = yield from oauth.validate(grant.access, core, deadline)
    if found is None:
        raise InvalidToken("Twitch rejects the new token as invalid; log in again")
    user_id = check_owner(found, grant.access, identity.user_id if identity is not None else None, core)
    return Login(
        user_id=user_id,
        login=found.login or "",
        access_token=grant.access.reveal(),
        refresh_token=grant.refresh.reveal() if grant.refresh is not None else None,
        scopes=sorted(found.scopes),
        expires_in=found.expires_in,
        id_token=identity,
    )


def _id_token(response: Response) -> Secret[str] | None:
    found = object_in(response).get("id_token")
    return hidden(found) if isinstance(found, str) else None
