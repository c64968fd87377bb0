"""Functions for the backend of an extension (EBS): verify tokens and receipts from the front end, and sign tokens for own requests.

Facts: https://dev.twitch.tv/docs/extensions/building/ and https://dev.twitch.tv/docs/extensions/reference/#jwt-schema"""

import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from attrs import field, frozen

from twitchapi_gen.runtime.auth.jwt import LIFETIME, key_of, signed
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.base.errors import ForgedJwt, InvalidJwt, ParameterError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.services.verified_jwt import pyjwt, verified

__all__ = ["BitsReceipt", "ExtensionToken", "sign_token", "verify_receipt", "verify_token"]
Role = Literal["broadcaster", "moderator", "viewer", "external"]
_ROLES = ("broadcaster", "moderator", "viewer", "external")
_RECEIPT = "bits_transaction_receipt"


@frozen(kw_only=True)
class ExtensionToken:
    """A verified token of the extension's front end, which identifies the viewer.

    channel_id: the channel in which the extension runs. role: the viewer's role in that channel; `external` for a token signed by a backend.
    user_id: the viewer's id; None unless the viewer has shared their identity. opaque_user_id: identifies the viewer; begins with `U` for a
    logged-in viewer and with `A` for an anonymous one. is_unlinked: True if the viewer no longer shares their identity. expires_at: an aware time.
    claims: all claims of the token.
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
    """A verified receipt for a product that a viewer has bought with Bits.

    transaction_id: fulfil each transaction once. product_sku, product_name: the product. bits: the price. in_development: True for a test purchase,
    which costs no Bits. time, expires_at: aware times. claims: all claims of the receipt.
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
    """Verify a token that the front end got from `Twitch.ext.onAuthorized` and sends in the `Authorization: Bearer` header.

    secret: the extension's secret in base64, as shown in the developer console; during a rotation, all active ones (`get_extension_secrets`).
    Needs `pip install twitchapi-gen[openid]`. Raises ForgedJwt, ExpiredJwt (more than a minute after expiry), InvalidJwt (for a receipt or a token
    without a role).
    https://dev.twitch.tv/docs/extensions/building/#verifying-the-jwt
    """
    given, secrets = Secret(token.removeprefix("Bearer ")), _keys(secret)
    del token, secret  # plain text in a variable would show in tracebacks
    claims = _claims(given, secrets, "extension's token")
    role = claims.get("role")
    if role not in _ROLES:
        raise InvalidJwt("the extension's token has no valid role")
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
    """Verify a `transactionReceipt` that the front end got from `Twitch.ext.bits.onTransactionComplete`.

    A viewer can send another viewer's receipt: compare `user_id` with that of the request's token. A viewer can also send a receipt twice: store each
    `transaction_id`.
    secret: see `verify_token`. Needs `pip install twitchapi-gen[openid]`. Raises ForgedJwt, ExpiredJwt, InvalidJwt (if the JWT isn't a receipt).
    https://dev.twitch.tv/docs/extensions/bits/#exchange-bits-for-a-product
    """
    given, secrets = Secret(receipt), _keys(secret)
    del receipt, secret
    claims = _claims(given, secrets, "receipt")
    data: Any = claims.get("data")
    product: Any = data.get("product") if is_object(data) else None
    cost: Any = product.get("cost") if is_object(product) else None
    if claims.get("topic") != _RECEIPT or not is_object(data) or not is_object(product) or not is_object(cost):
        raise InvalidJwt("the JWT isn't a receipt for Bits")
    transaction, user, sku, bits = _text(data, "transactionId"), _text(data, "userId"), _text(product, "sku"), cost.get("amount")
    try:
        when = read_time(data.get("time"))
    except (ValueError, TypeError, OverflowError):
        raise InvalidJwt("the receipt has no valid time") from None
    if not transaction or not user or not sku or type(bits) is not int or cost.get("type") != "bits":
        raise InvalidJwt("the receipt lacks a transaction, a user, a product or a price in Bits")
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
    """Sign a token with the extension's secret, for requests outside of the client and for tests of a backend.

    For its own calls, the client signs tokens after `set_extension_authentication(secret=…, owner_id=…)`.

    Args:
        secret: The extension's, in base64.
        user_id: The user to act for: the extension's owner.
        channel_id: The channel; `all` for a global broadcast.
        role: `external` for a backend.
        send: Permitted targets of messages: `broadcast`, `global`, `whisper-<opaque user id>`, `*`.
        lifetime: Seconds until the token expires: 1 to 3600. Default: 180.

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
        raise ParameterError("secret is empty; pass the extension's secret from the developer console")
    return keys


def _claims(token: Secret[str], keys: list[Secret[bytes]], what: str) -> Mapping[str, Any]:
    """Return the claims, verified with the first matching secret."""
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
        raise InvalidJwt("the JWT's expiry isn't a valid time") from None
