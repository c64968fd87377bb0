"""OpenID Connect at the emulator: ID tokens that other people's code verifies, the keys and how they change, what userinfo tells."""

import base64
import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.hashes import SHA256

from tests.live.asking import ask
from tests.live.logging_in import APP, BACK, code, exchange, page, query_of, refresh, submit
from twitchapi_gen import Emulator

CLAIMS = json.dumps({"id_token": {"email": None, "picture": None}, "userinfo": {"updated_at": None}})


def plain(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def keys_of(emulator: Emulator) -> dict[str, dict[str, str]]:
    return {one["kid"]: one for one in ask(emulator.url, "GET", "/oauth2/keys").json["keys"]}


def verified(emulator: Emulator, token: str) -> dict[str, Any]:
    """The claims, once `cryptography` has verified the signature with the published key. Raises InvalidSignature, KeyError."""
    head, claims, signature = token.split(".")
    told = json.loads(plain(head))
    key = keys_of(emulator)[told["kid"]]
    assert (told["alg"], key["alg"], key["kty"], key["use"]) == ("RS256", "RS256", "RSA", "sig")
    numbers = RSAPublicNumbers(int.from_bytes(plain(key["e"])), int.from_bytes(plain(key["n"])))
    numbers.public_key().verify(plain(signature), f"{head}.{claims}".encode(), PKCS1v15(), SHA256())
    return dict(json.loads(plain(claims)))


def logged_in(emulator: Emulator, **changes: str | None) -> Any:
    """What the code of such a login is exchanged for."""
    return exchange(emulator, code=code(emulator, scope="openid user:read:email", **changes)).json


def fragment(emulator: Emulator, kind: str, **changes: str | None) -> dict[str, str]:
    back = submit(emulator, page(emulator, response_type=kind, scope="openid", **changes), "authorize", login="some_one")
    assert urlsplit(back.headers["Location"]).query == ""
    return dict(parse_qsl(urlsplit(back.headers["Location"]).fragment))


def test_a_code_brings_an_id_token_with_the_nonce_and_the_claims_that_were_asked_for(emulator: Emulator) -> None:
    granted = logged_in(emulator, nonce="n-1", claims=CLAIMS)
    claims = verified(emulator, granted["id_token"])
    user = emulator.client("some_one").get_users().data[0]
    assert (claims["iss"], claims["aud"], claims["sub"], claims["nonce"]) == (f"{emulator.url}/oauth2", APP, user.id, "n-1")
    assert claims["picture"] == user.profile_image_url
    assert "@" in claims["email"]
    assert not {"preferred_username", "updated_at", "email_verified"} & claims.keys()
    assert claims["iat"] < claims["exp"]


def test_without_the_scope_there_is_no_id_token(emulator: Emulator) -> None:
    assert "id_token" not in exchange(emulator, code=code(emulator, nonce="n-1")).json


def test_an_email_needs_its_scope(emulator: Emulator) -> None:
    granted = exchange(emulator, code=code(emulator, scope="openid", claims=CLAIMS)).json
    claims = verified(emulator, granted["id_token"])
    assert ("email" in claims, "picture" in claims, "nonce" in claims) == (False, True, False)


def test_a_changed_id_token_isnt_verified(emulator: Emulator) -> None:
    head, claims, signature = logged_in(emulator)["id_token"].split(".")
    other = base64.urlsafe_b64encode(plain(claims).replace(b'"sub":"', b'"sub":"9')).decode().rstrip("=")
    with pytest.raises(InvalidSignature):
        verified(emulator, f"{head}.{other}.{signature}")


@pytest.mark.parametrize(
    ("kind", "beside"), [("id_token", set[str]()), ("token id_token", {"access_token", "token_type", "scope"}), ("id_token code", {"code", "scope"})]
)  # fmt: skip
def test_the_implicit_and_the_hybrid_flow_bring_it_in_the_fragment(emulator: Emulator, kind: str, beside: set[str]) -> None:
    told = fragment(emulator, kind, nonce="n-2", state="s")
    assert told.keys() == {"id_token", "state", *beside}
    claims = verified(emulator, told["id_token"])
    assert claims["nonce"] == "n-2"
    assert {"at_hash", "c_hash"} & claims.keys() == {{"access_token": "at_hash", "code": "c_hash"}[one] for one in beside & {"access_token", "code"}}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"response_type": "id_token", "scope": "bits:read"}, "missing openid scope"),
        ({"scope": "openid", "claims": "{"}, "invalid claims"),
        ({"scope": "openid", "claims": "[]"}, "invalid claims"),
        ({"scope": "openid", "claims": '{"id_token": 1}'}, "invalid claims"),
        ({"scope": "openid", "response_type": "code token id_token"}, "invalid response type"),
    ],
)
def test_what_cant_be_asked_for_is_refused(emulator: Emulator, changes: dict[str, str | None], why: str) -> None:
    refused = page(emulator, **changes)
    assert (refused.status, refused.json["message"]) == (400, why)


def test_a_login_that_is_refused_brings_no_token(emulator: Emulator) -> None:
    back = submit(emulator, page(emulator, response_type="id_token", scope="openid"), "deny")
    assert query_of(back)["error"] == "access_denied"


def test_userinfo_tells_what_the_login_asked_for_after_a_refresh_too(emulator: Emulator) -> None:
    granted = logged_in(emulator, claims=CLAIMS)
    renewed = refresh(emulator, granted["refresh_token"]).json
    for token in (granted, renewed):
        told = ask(emulator.url, "GET", "/oauth2/userinfo", headers={"Authorization": f"Bearer {token['access_token']}"}).json
        assert (told["preferred_username"], told["updated_at"][:2], told["email_verified"], "picture" in told) == ("SomeOne", "20", True, False)
    plain_login = exchange(emulator, code=code(emulator, scope="openid")).json
    assert "updated_at" not in ask(emulator.url, "GET", "/oauth2/userinfo", headers={"Authorization": f"OAuth {plain_login['access_token']}"}).json


def test_the_discovery_document_names_what_there_is(emulator: Emulator) -> None:
    told = ask(emulator.url, "GET", "/oauth2/.well-known/openid-configuration").json
    assert told["issuer"] == f"{emulator.url}/oauth2"
    assert ask(emulator.url, "GET", told["jwks_uri"].removeprefix(emulator.url)).json["keys"]
    assert ask(emulator.url, "GET", told["userinfo_endpoint"].removeprefix(emulator.url)).status == 401
    assert all(page(emulator, response_type=kind, scope="openid").status == 200 for kind in told["response_types_supported"])
    assert "email" in told["claims_supported"]
    assert page(emulator, redirect_uri=BACK).status == 200


def test_keys_rotate(fresh: Emulator) -> None:
    first = logged_in(fresh)["id_token"]
    made = fresh.rotate_keys()
    second = logged_in(fresh)["id_token"]
    assert [*keys_of(fresh)][-1] == made
    assert verified(fresh, first)["sub"] == verified(fresh, second)["sub"]  # the last key is still published
    told = ask(fresh.url, "POST", "/emulator/keys", body=b'{"keep": false}').json
    assert [one["kid"] for one in told["keys"]] == [*keys_of(fresh)]
    assert len(told["keys"]) == 1
    for gone in (first, second):
        with pytest.raises(KeyError):
            verified(fresh, gone)
    assert ask(fresh.url, "POST", "/emulator/keys", body=b'{"keep": 1}').status == 400


def test_keys_can_rotate_before_the_emulator_runs() -> None:
    emulator = Emulator()
    made = emulator.rotate_keys(keep=False)
    with emulator:
        assert [*keys_of(emulator)] == [made]
