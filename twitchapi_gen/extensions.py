"""For the backend of an extension (EBS): what its front end sends, verified, and what it sends itself, signed.

Facts: https://dev.twitch.tv/docs/extensions/building/ and https://dev.twitch.tv/docs/extensions/reference/#jwt-schema"""

import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from attrs import field, frozen

from twitchapi_gen.runtime.auth.jwt import LIFETIME, key_of, signed
from twitchapi_gen.runtime.auth.verified_jwt import pyjwt, verified
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.base.errors import ForgedJwt, InvalidJwt, ParameterError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_object

__all__ = ["BitsReceipt", "ExtensionToken", "sign_token", "verify_receipt", "verify_token"]
Role = Literal["broadcaster", "moderator", "viewer", "external"]
_ROLES = ("broadcaster", "moderator", "viewer", "external")
_RECEIPT = "bits_transaction_receipt"


@frozen(kw_only=True)
class ExtensionToken:
    """Who is using the extension, as Twitch signed it for the front end.

    channel_id: the channel in which the extension runs. role: the viewer's in that channel; `external` for a token that a backend signed.
    user_id: the viewer, who has shared the identity; None otherwise. opaque_user_id: tells viewers apart; begins with `U` where Twitch knows the
    viewer, and with `A` where nobody is logged in. is_unlinked: whether the viewer has withdrawn the identity. expires_at: an aware time.
    claims: everything that the token says.
    """

    channel_id: str | None
    role: Role
    user_id: str | None
    opaque_user_id: str | None
    is_unlinked: bool
    expires_at: datetime
    claims: Mapping[str, Any] = field(repr=False)


@frozen(kw_only=True)
class BitsReceipt:
    """A viewer has bought a product with Bits, as Twitch signed it.

    transaction_id: fulfil each once. product_sku, product_name: the product. bits: what it cost. in_development: whether it was a test, for which no
    Bits were spent. time, expires_at: aware times. claims: everything that the receipt says.
    """

    transaction_id: str
    time: datetime
    user_id: str
    product_sku: str
    product_name: str
    bits: int
    in_development: bool
    expires_at: datetime
    claims: Mapping[str, Any] = field(repr=False)


def verify_token(token: str, secret: str | Iterable[str]) -> ExtensionToken:
    """Verifies the token that the front end got from `Twitch.ext.onAuthorized`, and sends in its requests' `Authorization: Bearer` header.

    secret: the extension's, in base64, as the developer console shows it; several while one replaces another (`get_extension_secrets`).
    Needs `pip install twitchapi-gen[openid]`. Raises ForgedJwt, ExpiredJwt (a minute late is forgiven), InvalidJwt (a receipt, a token without role).
    https://dev.twitch.tv/docs/extensions/building/#verifying-the-jwt
    """
    given, secrets = Secret(token.removeprefix("Bearer ")), _keys(secret)
    del token, secret  # plain text in a variable would show in tracebacks
    claims = _claims(given, secrets, "extension's token")
    role = claims.get("role")
    if role not in _ROLES:
        raise InvalidJwt("the extension's token names no role that Twitch has")
    return ExtensionToken(
        channel_id=_text(claims, "channel_id"),
        role=role,
        user_id=_text(claims, "user_id"),
        opaque_user_id=_text(claims, "opaque_user_id"),
        is_unlinked=claims.get("is_unlinked") is True,
        expires_at=_ends(claims),
        claims=claims,
    )


def verify_receipt(receipt: str, secret: str | Iterable[str]) -> BitsReceipt:
    """Verifies the `transactionReceipt` that the front end got from `Twitch.ext.bits.onTransactionComplete`.

    Who sends it proves nothing else: compare `user_id` with that of the token that came with it, and keep each `transaction_id`, since a receipt can
    be sent twice.
    secret: as for `verify_token`. Needs `pip install twitchapi-gen[openid]`. Raises ForgedJwt, ExpiredJwt, InvalidJwt (anything but a receipt).
    https://dev.twitch.tv/docs/extensions/bits/#exchange-bits-for-a-product
    """
    given, secrets = Secret(receipt), _keys(secret)
    del receipt, secret
    claims = _claims(given, secrets, "receipt")
    data: Any = claims.get("data")
    product: Any = data.get("product") if is_object(data) else None
    cost: Any = product.get("cost") if is_object(product) else None
    if claims.get("topic") != _RECEIPT or not is_object(data) or not is_object(product) or not is_object(cost):
        raise InvalidJwt("the JWT is no receipt for Bits")
    transaction, user, sku, bits = _text(data, "transactionId"), _text(data, "userId"), _text(product, "sku"), cost.get("amount")
    try:
        when = read_time(data.get("time"))
    except (ValueError, TypeError, OverflowError):
        raise InvalidJwt("the receipt names no time") from None
    if not transaction or not user or not sku or type(bits) is not int or cost.get("type") != "bits":
        raise InvalidJwt("the receipt names no transaction, user, product or price in Bits")
    return BitsReceipt(
        transaction_id=transaction,
        time=when,
        user_id=user,
        product_sku=sku,
        product_name=_text(product, "displayName") or "",
        bits=bits,
        in_development=product.get("inDevelopment") is True,
        expires_at=_ends(claims),
        claims=claims,
    )


def sign_token(
    secret: str, user_id: str, *, channel_id: str | None = None, role: Role = "external", send: Iterable[str] = (), lifetime: int = LIFETIME
) -> str:
    """A token signed with the extension's secret, for calls that the client doesn't make itself, and for tests of a backend.

    The client signs one for each call after `set_extension_authentication(secret=…, owner_id=…)`.

    Args:
        secret: The extension's, in base64.
        user_id: The user to act for: the extension's owner.
        channel_id: The channel that it is for; `all` for a global broadcast.
        role: `external` for a backend.
        send: Where messages may be sent to: `broadcast`, `global`, `whisper-<opaque user id>`, `*`.
        lifetime: Seconds that it is good for: 1 to 3600. 180 unless given.

    Raises ParameterError. https://dev.twitch.tv/docs/extensions/building/#signing-the-jwt
    """
    given = Secret(secret)
    del secret
    if not user_id or not 1 <= lifetime <= 3600 or role not in _ROLES:
        raise ParameterError(f"sign_token needs a user_id, a lifetime of 1 to 3600 seconds, and one of the roles {', '.join(_ROLES)}")
    claims: dict[str, Any] = {"exp": int(time.time()) + lifetime, "user_id": user_id, "role": role, "pubsub_perms": {"send": list(send)}}
    return signed(key_of(given), claims if channel_id is None else {**claims, "channel_id": channel_id}).reveal()


def _keys(secret: str | Iterable[str]) -> list[Secret[bytes]]:
    keys = [key_of(Secret(one)) for one in ([secret] if isinstance(secret, str) else secret)]
    if not keys:
        raise ParameterError("no secret was given; the developer console shows the extension's")
    return keys


def _claims(token: Secret[str], keys: list[Secret[bytes]], what: str) -> Mapping[str, Any]:
    """The claims, by whichever of the secrets fits."""
    jwt = pyjwt("openid")
    forged: ForgedJwt | None = None
    for key in keys:
        try:
            return verified(token, key, "HS256", what, time.time(), jwt)
        except ForgedJwt as error:
            forged = error
    raise forged or ForgedJwt(f"the signature of the {what} is wrong")


def _text(found: Mapping[str, Any], name: str) -> str | None:
    value = found.get(name)
    return value if isinstance(value, str) and value else None


def _ends(claims: Mapping[str, Any]) -> datetime:
    try:
        return datetime.fromtimestamp(claims["exp"], UTC)
    except (ValueError, OverflowError, OSError):
        raise InvalidJwt("the JWT ends at no time that there is") from None
