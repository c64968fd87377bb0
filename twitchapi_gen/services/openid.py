"""ID tokens of OpenID Connect, and Twitch's public keys that verify them.

Source: https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import field, frozen

from twitchapi_gen.runtime.base.errors import ForgedJwt, InvalidJwt, UnexpectedReply, WrongAudience
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Flow, Request
from twitchapi_gen.runtime.http.response import object_in, raise_for
from twitchapi_gen.runtime.http.send import deliver, greet
from twitchapi_gen.services.verified_jwt import key_id, pyjwt, verified

_REQUIRED = ("exp", "iat", "iss", "aud", "sub")
_MINUTE, _MOST = 60.0, 5


@frozen(kw_only=True)
class IdToken:
    """A verified ID token. Claims that the login didn't request are None.

    user_id: the user's id. issued_at, expires_at: aware times. claims: all claims of the token.
    """

    user_id: str
    issued_at: datetime
    expires_at: datetime
    nonce: str | None
    preferred_username: str | None
    email: str | None = field(repr=False)
    email_verified: bool | None
    picture: str | None
    claims: Mapping[str, Any] = field(repr=False)


class _Keys:
    """Twitch's public keys by id. `fetched`: the times of the last fetches, to limit how often unknown keys cause another one."""

    def __init__(self) -> None:
        self.known: Mapping[str, Any] = {}
        self.fetched: list[float] = []


_keys: dict[str, _Keys] = {}
"""By URL of the OAuth server. All clients of the process share the keys, since they are public."""


def read_id_token(token: Secret[str], nonce: str | None, core: Core, deadline: float) -> Flow[IdToken]:
    """Verify the token's signature, issuer, audience, expiry and nonce. Raises InvalidJwt or a subclass, ApiError, NetworkError."""
    jwt = pyjwt("openid")
    kid = key_id(token, jwt)
    if kid is None:
        raise ForgedJwt("the ID token isn't a JWT or names no key")
    issuer = core.addresses.auth
    key = yield from _key(kid, core, deadline)
    claims = verified(
        token, _public(key, jwt), "RS256", "ID token", core.clock.time(), jwt, audience=core.app_id, issuer=issuer, nonce=nonce, require=_REQUIRED
    )
    if claims.get("azp", core.app_id) != core.app_id:
        raise WrongAudience(f"the ID token is for another app, not for {core.app_id}")
    return _read(claims)


def _key(kid: str, core: Core, deadline: float) -> Flow[Any]:
    """Return the key with that id. An unknown one may be new, so fetch the keys again, once."""
    held = _keys.setdefault(core.addresses.auth, _Keys())
    if kid not in held.known:
        now = core.clock.monotonic()
        held.fetched = [at for at in held.fetched if 0 <= now - at < _MINUTE]
        if len(held.fetched) >= _MOST:
            raise ForgedJwt("the ID token names a key that Twitch doesn't have")
        held.fetched.append(now)
        held.known = yield from _fetched(core, deadline)
    if kid not in held.known:
        raise ForgedJwt("the ID token names a key that Twitch doesn't have")
    return held.known[kid]


def _fetched(core: Core, deadline: float) -> Flow[Mapping[str, Any]]:
    yield from greet(core, deadline)
    response = yield from deliver(Request("GET", f"{core.addresses.auth}/keys", {"Accept": "application/json"}), "OpenID keys", core, deadline)
    raise_for(response, "OpenID keys", core)
    keys = object_in(response).get("keys")
    if not is_array(keys):
        raise UnexpectedReply("OpenID keys: the reply has no keys", response.status)
    return {one["kid"]: one for one in keys if is_object(one) and isinstance(one.get("kid"), str)}


def _public(key: Any, jwt: Any) -> Any:
    """Return the key for PyJWT. It must be an RSA key: with another type, anybody who knows the public key could sign a token."""
    try:
        made = jwt.PyJWK(key, algorithm="RS256").key if key.get("kty") == "RSA" else None
    except Exception:  # malformed keys can raise anything
        made = None
    if made is None:
        raise InvalidJwt("the key of the ID token isn't an RSA key")
    return made


def _read(claims: Mapping[str, Any]) -> IdToken:
    def text(name: str) -> str | None:
        found = claims.get(name)
        return found if isinstance(found, str) else None

    user_id, email_verified = text("sub"), claims.get("email_verified")
    try:
        issued, expires = (datetime.fromtimestamp(claims[name], UTC) for name in ("iat", "exp"))
    except (TypeError, ValueError, OverflowError, OSError):
        raise InvalidJwt("the ID token has an invalid time") from None
    if not user_id:
        raise InvalidJwt("the ID token names no user")
    return IdToken(
        user_id=user_id,
        issued_at=issued,
        expires_at=expires,
        nonce=text("nonce"),
        preferred_username=text("preferred_username"),
        email=text("email"),
        email_verified=email_verified if isinstance(email_verified, bool) else None,
        picture=text("picture"),
        claims=claims,
    )
