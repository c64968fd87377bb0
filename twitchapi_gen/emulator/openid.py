"""OpenID Connect: what ID tokens and /oauth2/userinfo say of a user, and where clients find the keys.

Facts: https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/
"""

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

import orjson

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.logins import Asked, Claims
from twitchapi_gen.emulator.memory import read
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_object

OPENID = "openid"
RESPONSE_TYPES = ("id_token", "code", "token", "code id_token", "token id_token")
_FIELDS = {"email": "email", "picture": "profile_image_url", "preferred_username": "display_name", "updated_at": "created_at"}
"""Where a user's claims stand in Helix. Nobody here changes a profile after making it."""
_REQUESTABLE = ("email", "email_verified", "picture", "preferred_username", "updated_at")
_DEFAULT = ("aud", "azp", "exp", "iat", "iss", "sub")
_EMAIL = "user:read:email"
_HASHES = {"access_token": "at_hash", "code": "c_hash"}
"""The claims that bind what comes beside an ID token to it."""


def configuration(base: str) -> dict[str, Any]:
    """The discovery document. `base`: the emulator's own address."""
    issuer = f"{base}/oauth2"
    return {
        "authorization_endpoint": f"{issuer}/authorize", "claims_parameter_supported": True, "claims_supported": [*_REQUESTABLE, *_DEFAULT],
        "id_token_signing_alg_values_supported": ["RS256"], "issuer": issuer, "jwks_uri": f"{issuer}/keys",
        "response_types_supported": [*RESPONSE_TYPES], "scopes_supported": [OPENID], "subject_types_supported": ["public"],
        "token_endpoint": f"{issuer}/token", "token_endpoint_auth_methods_supported": ["client_secret_post"],
        "userinfo_endpoint": f"{issuer}/userinfo",
    }  # fmt: skip


def read_claims(text: str) -> Claims:
    """The parameter `claims` of a login. Raises ValueError."""
    if not text:
        return Claims()
    found = orjson.loads(text)
    if not is_object(found):
        raise ValueError("not an object")
    return Claims(_names(found, "id_token"), _names(found, "userinfo"))


def _names(claims: Mapping[str, Any], part: str) -> frozenset[str]:
    found = claims.get(part)
    if found is not None and not is_object(found):
        raise ValueError(f"{part} is no object")
    return frozenset(found or ())


def id_token(world: World, asked: Asked, login: str, base: str, **beside: str) -> str:
    """Says who has logged in, signed. beside: the `access_token` or the `code` that comes with it."""
    user, now = world.member(login), int(world.now())
    claims: dict[str, Any] = {
        **_about(user, asked.client_id, base, now, now + int(world.token_life)),
        **_requested(world, user, asked.claims.id_token, asked.scopes),
    }
    claims |= {_HASHES[name]: _half_hash(value) for name, value in beside.items() if name in _HASHES}
    if asked.nonce is not None:
        claims["nonce"] = asked.nonce
    return world.keys.newest.sign(claims)


def userinfo(world: World, token: Token, user: Account, base: str) -> dict[str, Any]:
    """Return the claims about the token's user: those that every app gets, and those that the login requested."""
    wanted = token.claims | {"preferred_username"} | ({"email", "email_verified"} if _EMAIL in token.scopes else set[str]())
    return {**_about(user, token.client_id, base, int(world.now()), int(token.expires_at)), **_requested(world, user, wanted, token.scopes)}


def _half_hash(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:16]).decode().rstrip("=")


def _about(user: Account, client_id: str, base: str, now: int, until: int) -> dict[str, Any]:
    return {"aud": client_id, "azp": client_id, "exp": until, "iat": now, "iss": f"{base}/oauth2", "sub": user.id}


def _requested(world: World, user: Account, names: frozenset[str], scopes: frozenset[str]) -> dict[str, Any]:
    """Those of the claims that there are. An email needs its scope."""
    found = read(world, operations["get_users"], {"id": [user.id]}, None)
    profile: Mapping[str, Any] = found.items[0] if found is not None and found.items else {}
    allowed = [name for name in _REQUESTABLE if name in names and (_EMAIL in scopes or not name.startswith("email"))]
    return {name: name == "email_verified" or profile.get(_FIELDS[name], "") for name in allowed}
