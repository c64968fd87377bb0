"""An extension's tokens and receipts: verified with its secret, by types of their own where they aren't right; and what is signed."""

import base64
import importlib
import json
import time
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.live.support import Caller, Canned, Kind, Told
from twitchapi_gen import ExpiredJwt, ForgedJwt, InvalidJwt, ParameterError
from twitchapi_gen.extensions import sign_token, verify_receipt, verify_token

try:
    jwt: Any = importlib.import_module("jwt")
except ImportError:
    pytest.skip("PyJWT isn't installed: pip install 'twitchapi-gen[openid]'", allow_module_level=True)
KEY, OLD = bytes(range(1, 33)), bytes(range(2, 34))
SECRET, OLD_SECRET = (base64.b64encode(key).decode() for key in (KEY, OLD))
VIEWER = {
    "role": "viewer",
    "channel_id": "713",
    "user_id": "42",
    "opaque_user_id": "U42",
    "is_unlinked": False,
    "pubsub_perms": {"listen": ["broadcast"]},
}
RECEIPT: dict[str, Any] = {
    "topic": "bits_transaction_receipt",
    "data": {
        "transactionId": "t-1", "time": "2024-01-01T12:00:00.5Z", "userId": "42",
        "product": {
            "domainId": "twitch.ext.x", "sku": "sword", "displayName": "Sword", "cost": {"amount": 100, "type": "bits"}, "inDevelopment": True,
        },
    },
}  # fmt: skip


def made(claims: dict[str, Any], key: bytes = KEY, *, expires: Any = None, algorithm: str = "HS256") -> str:
    whole = {"exp": 4_000_000_000 if expires is None else expires, **claims}  # a run may take hours, and these are made when it begins
    token: str = jwt.encode({name: value for name, value in whole.items() if value != "left out"}, key, algorithm=algorithm)
    return token


def test_a_viewers_token_says_who_it_is() -> None:
    found = verify_token(f"Bearer {made(VIEWER)}", SECRET)
    assert (found.role, found.channel_id, found.user_id, found.opaque_user_id, found.is_unlinked) == ("viewer", "713", "42", "U42", False)
    assert found.claims["pubsub_perms"] == {"listen": ["broadcast"]}
    assert verify_token(made({"role": "viewer", "channel_id": "713", "opaque_user_id": "A1"}), SECRET).user_id is None


def test_a_receipt_says_what_was_bought() -> None:
    found = verify_receipt(made(RECEIPT), SECRET)
    assert (found.transaction_id, found.user_id, found.product_sku, found.product_name, found.bits) == ("t-1", "42", "sword", "Sword", 100)
    assert found.in_development
    assert found.time.isoformat() == "2024-01-01T12:00:00.500000+00:00"


def test_while_a_secret_is_replaced_both_are_good() -> None:
    assert verify_token(made(VIEWER, OLD), [SECRET, OLD_SECRET]).user_id == "42"
    with pytest.raises(ForgedJwt):
        verify_token(made(VIEWER, OLD), [SECRET])
    with pytest.raises(ParameterError):
        verify_token(made(VIEWER), [])
    with pytest.raises(ParameterError, match="base64"):
        verify_token(made(VIEWER), "no base64 at all!")


def unsigned() -> str:
    found: str = jwt.encode({**VIEWER, "exp": 4_000_000_000}, None, algorithm="none")
    return found


@pytest.mark.parametrize(
    ("token", "error"),
    [
        (made(VIEWER, b"x" * 32), ForgedJwt),
        (made(VIEWER, algorithm="HS512", key=b"x" * 64), ForgedJwt),
        (unsigned(), ForgedJwt),
        ("", ForgedJwt),
        ("a.b.c", ForgedJwt),
        (made(VIEWER, expires=1_000_000_000), ExpiredJwt),
        (made(VIEWER, expires="left out"), InvalidJwt),
        (made(VIEWER, expires="soon"), InvalidJwt),
        (made(VIEWER, expires=1e300), InvalidJwt),
        (made({**VIEWER, "role": "admin"}), InvalidJwt),
        (made(RECEIPT), InvalidJwt),
    ],
    ids=lambda value: "",
)
def test_a_token_that_isnt_right_is_refused(token: str, error: type[InvalidJwt]) -> None:
    with pytest.raises(InvalidJwt) as caught:
        verify_token(token, SECRET)
    assert type(caught.value) is error
    assert not token or token not in str(caught.value)


DATA: dict[str, Any] = RECEIPT["data"]
CHEAP = {"sku": "x", "cost": {"amount": "1", "type": "bits"}}


@pytest.mark.parametrize(
    "change",
    [
        {"topic": "another"},
        {"data": None},
        {"data": {}},
        {"data": {**DATA, "time": "never"}},
        {"data": {**DATA, "userId": 7}},
        {"data": {**DATA, "product": CHEAP}},
    ],
    ids=str,
)
def test_what_is_no_receipt_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidJwt):
        verify_receipt(made({**RECEIPT, **change}), SECRET)
    with pytest.raises(InvalidJwt):
        verify_receipt(made(VIEWER), SECRET)


@given(st.text() | st.builds(lambda head, body: f"{head}.{body}.x", st.text(), st.text()))
def test_no_text_is_a_token(text: str) -> None:
    with pytest.raises(ForgedJwt):
        verify_token(text, SECRET)


def test_what_is_signed_is_verified_and_taken_by_a_client(kind: Kind) -> None:
    token = sign_token(SECRET, "27419011", channel_id="713", send=["broadcast"], lifetime=60)
    claims = jwt.decode(token, KEY, algorithms=["HS256"])
    assert claims.pop("exp") - time.time() <= 60
    assert claims == {"user_id": "27419011", "role": "external", "channel_id": "713", "pubsub_perms": {"send": ["broadcast"]}}
    assert verify_token(token, SECRET).role == "external"
    with Canned(lambda _: Told(200, json.dumps({"data": []}).encode())) as server, Caller(kind, server.url, jwt=token) as caller:
        caller.call("get_extension_secrets", extension_id="x")
        assert server.got[0].headers["Authorization"] == f"Bearer {token}"
    unlike: tuple[dict[str, Any], ...] = (
        {"user_id": ""},
        {"user_id": "1", "lifetime": 0},
        {"user_id": "1", "lifetime": 3601},
        {"user_id": "1", "role": "x"},
    )
    for wrong in unlike:
        with pytest.raises(ParameterError):
            sign_token(SECRET, **wrong)
    with pytest.raises(ParameterError, match="base64"):
        sign_token("no base64!", "1")
