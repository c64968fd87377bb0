"""Verification of JWTs with PyJWT: ID tokens with Twitch's public keys, extension tokens with the extension's secret."""

import hmac
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from twitchapi_gen.runtime.base.errors import ExpiredJwt, ForgedJwt, InvalidJwt, TwitchError, WrongAudience, WrongNonce
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.base.values import is_object

LEEWAY = 60.0
"""Permitted difference of clocks, in seconds."""
_LONGEST = 16_384


def pyjwt(extra: str) -> Any:
    """Import the module `jwt`. Raises TwitchError with the package to install."""
    try:
        return import_module("jwt")
    except ImportError:
        raise TwitchError(f"verifying JWTs needs PyJWT: pip install 'twitchapi-gen[{extra}]'") from None


def key_id(token: Secret[str], jwt: Any) -> str | None:
    """Return the id of the key that the token names, or None if the text isn't a JWT."""
    try:
        found: Any = jwt.get_unverified_header(token.reveal()).get("kid", "") if len(token.reveal()) <= _LONGEST else None
    except Exception:  # malformed input can raise anything
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
    """Verify the token and return its claims. Raises ForgedJwt, ExpiredJwt, WrongAudience, WrongNonce, InvalidJwt; no error shows the token.

    key: a key that PyJWT accepts, or a hidden secret. what: the token's name in messages. now: Unix seconds.
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
    except Exception:  # a wrong signature or algorithm, or not a JWT
        error = ForgedJwt(f"the signature of the {what} is wrong")
    if error is not None:
        raise error  # outside of `except`, so the traceback lacks PyJWT's frames, which hold the token
    expires = claims["exp"]
    if not is_object(claims) or type(expires) not in (int, float):
        raise InvalidJwt(f"the {what} has no expiry")
    if expires + LEEWAY <= now:
        raise ExpiredJwt(f"the {what} has expired")
    if nonce is not None and not hmac.compare_digest(str(claims.get("nonce", "")).encode("utf-8", "replace"), nonce.encode("utf-8", "replace")):
        raise WrongNonce(f"the {what} doesn't repeat the nonce of this login; log in again")
    return claims
