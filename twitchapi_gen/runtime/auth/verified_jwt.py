"""JWTs that others signed, verified by PyJWT: ID tokens with Twitch's public keys, an extension's with its secret. Nothing here decodes by hand."""

import hmac
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from twitchapi_gen.runtime.base.errors import ExpiredJwt, ForgedJwt, InvalidJwt, TwitchError, WrongAudience, WrongNonce
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.base.values import is_object

LEEWAY = 60.0
"""Seconds that clocks may differ."""
_LONGEST = 16_384


def pyjwt(extra: str) -> Any:
    """The module `jwt`. Raises TwitchError, which says what to install."""
    try:
        return import_module("jwt")
    except ImportError:
        raise TwitchError(f"PyJWT isn't installed, which verifies JWTs: pip install 'twitchapi-gen[{extra}]'") from None


def key_id(token: Secret[str], jwt: Any) -> str | None:
    """Which key the token claims to be signed with; None for what is no JWT."""
    try:
        found: Any = jwt.get_unverified_header(token.reveal()).get("kid", "") if len(token.reveal()) <= _LONGEST else None
    except Exception:  # whatever it is made of
        return None
    return found if isinstance(found, str) else None


def verified(
    token: Secret[str],
    key: Any,
    algorithm: str,
    what: str,
    now: float,
    jwt: Any,
    *,
    audience: str | None = None,
    issuer: str | None = None,
    nonce: str | None = None,
    require: tuple[str, ...] = ("exp",),
) -> Mapping[str, Any]:
    """The claims. Raises ForgedJwt, ExpiredJwt, WrongAudience, WrongNonce, InvalidJwt; none of them shows the token.

    key: as PyJWT takes it, a secret one hidden. what: what it is called in messages. now: Unix seconds.
    """
    options = {"require": [*require], "verify_exp": False, "verify_iat": False, "verify_aud": audience is not None}
    error: InvalidJwt | None = None
    claims: Any = None
    try:
        claims = jwt.decode(token.reveal(), plain(key), algorithms=[algorithm], audience=audience, issuer=issuer, leeway=LEEWAY, options=options)
    except jwt.InvalidAudienceError:
        error = WrongAudience(f"the {what} is for another app, not for {audience}")
    except jwt.MissingRequiredClaimError as failure:
        error = InvalidJwt(f"the {what} lacks the claim {failure.claim}")
    except (jwt.InvalidIssuerError, jwt.ImmatureSignatureError) as failure:
        error = InvalidJwt(f"the {what} isn't from {issuer}" if isinstance(failure, jwt.InvalidIssuerError) else f"the {what} isn't valid yet")
    except Exception:  # a wrong signature, another algorithm, or no JWT at all
        error = ForgedJwt(f"the signature of the {what} is wrong")
    if error is not None:
        raise error  # outside, so that PyJWT's frames, which hold the token, aren't behind it
    expires = claims["exp"]
    if not is_object(claims) or type(expires) not in (int, float):
        raise InvalidJwt(f"the {what} says no time at which it ends")
    if expires + LEEWAY <= now:
        raise ExpiredJwt(f"the {what} has expired")
    if nonce is not None and not hmac.compare_digest(str(claims.get("nonce", "")).encode("utf-8", "replace"), nonce.encode("utf-8", "replace")):
        raise WrongNonce(f"the {what} doesn't repeat the nonce of this login; log in again")
    return claims
