"""ID tokens: verified with the keys that the OAuth server publishes, and everything that must be refused."""

import asyncio
import importlib
import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from tests.live.support import APP, Canned, Got, Told
from tests.login.support import Kind
from twitchapi_gen import ExpiredJwt, ForgedJwt, InvalidJwt, InvalidToken, TwitchError, WrongAudience, WrongNonce, async_oauth, oauth

try:
    jwt: Any = importlib.import_module("jwt")
except ImportError:
    jwt = None
needs_jwt = pytest.mark.skipif(jwt is None, reason="PyJWT isn't installed: pip install 'twitchapi-gen[openid]'")
NONCE = "the nonce of this login"
KEYS = [generate_private_key(65537, 2048) for _ in range(3)]
BACK = "http://localhost/back"


class Server:
    """An OAuth server that signs: /keys, /token, /validate."""

    def __init__(self) -> None:
        self.published = {"one": KEYS[0]}
        self.id_token: str | None = None
        self.user_id = "1234"
        self.canned = Canned(self._answer)
        self.auth = f"{self.canned.url}/oauth2"

    def _answer(self, got: Got) -> Told:
        path = got.target.partition("?")[0]
        value: Any = {"keys": [jwk(kid, key) for kid, key in self.published.items()]}
        if path == "/oauth2/validate":
            value = {"client_id": APP, "user_id": self.user_id, "login": "one", "scopes": ["openid"], "expires_in": 100}
        elif path == "/oauth2/token":
            value = {"access_token": "access", "refresh_token": "refresh", "expires_in": 100, "id_token": self.id_token}
        return Told(200, json.dumps(value).encode())

    def signed(self, kid: str = "one", key: RSAPrivateKey | None = None, **changes: Any) -> str:
        now = int(time.time())
        claims = {"aud": APP, "azp": APP, "exp": now + 900, "iat": now, "iss": self.auth, "sub": "1234", "nonce": NONCE, "email": "a@example.com"}
        kept = {name: value for name, value in {**claims, **changes}.items() if value is not None}
        made: str = jwt.encode(kept, key or self.published[kid], algorithm="RS256", headers={"kid": kid})
        return made

    @property
    def fetched(self) -> int:
        return sum(got.target == "/oauth2/keys" for got in self.canned.got)


def jwk(kid: str, key: RSAPrivateKey) -> dict[str, Any]:
    made = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key()))
    return {**made, "kid": kid, "alg": "RS256", "use": "sig"}


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    with made.canned:
        yield made


def verify(kind: Kind, server: Server, token: str, nonce: str | None = NONCE) -> Any:
    if kind == "sync":
        return oauth.verify_id_token(token, APP, nonce=nonce, auth_url=server.auth)
    return asyncio.run(async_oauth.verify_id_token(token, APP, nonce=nonce, auth_url=server.auth))


def exchange(kind: Kind, server: Server, nonce: str | None = NONCE) -> Any:
    if kind == "sync":
        return oauth.exchange_code("code", APP, "secret", BACK, nonce=nonce, auth_url=server.auth)
    return asyncio.run(async_oauth.exchange_code("code", APP, "secret", BACK, nonce=nonce, auth_url=server.auth))


@needs_jwt
def test_a_good_token_says_who_it_is_and_the_keys_are_fetched_once(kind: Kind, server: Server) -> None:
    for found in [verify(kind, server, server.signed()) for _ in range(3)]:
        assert (found.user_id, found.nonce, found.email, found.picture) == ("1234", NONCE, "a@example.com", None)
        assert found.expires_at > found.issued_at
        assert "a@example.com" not in repr(found)
    assert server.fetched == 1


@needs_jwt
def test_a_login_is_verified_when_its_code_is_exchanged(kind: Kind, server: Server) -> None:
    server.id_token = server.signed()
    login = exchange(kind, server)
    assert (login.user_id, login.id_token.user_id) == ("1234", "1234")
    assert exchange(kind, server, None).id_token is None
    server.user_id = "9"
    with pytest.raises(InvalidToken, match="user 9's, not user 1234's"):
        exchange(kind, server)
    server.id_token = server.signed(nonce="another login's")
    with pytest.raises(WrongNonce):
        exchange(kind, server)
    server.id_token = None
    with pytest.raises(InvalidJwt, match="openid"):
        exchange(kind, server)


@needs_jwt
def test_a_key_that_is_new_is_fetched_once_and_a_forged_one_not_for_ever(kind: Kind, server: Server) -> None:
    verify(kind, server, server.signed())
    server.published = {"one": KEYS[0], "two": KEYS[1]}
    for _ in range(3):
        verify(kind, server, server.signed("two"))
    assert server.fetched == 2
    server.published = {"two": KEYS[1]}
    verify(kind, server, server.signed("one", KEYS[0]))  # known since before
    for number in range(20):
        with pytest.raises(ForgedJwt, match="key"):
            verify(kind, server, server.signed(f"made up {number}", KEYS[2]))
    assert server.fetched == 5


@needs_jwt
@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"exp": 1_000_000_000}, ExpiredJwt),
        ({"aud": "another_app"}, WrongAudience),
        ({"azp": "another_app"}, WrongAudience),
        ({"aud": None}, InvalidJwt),
        ({"iss": "https://elsewhere.example/oauth2"}, InvalidJwt),
        ({"nonce": "another"}, WrongNonce),
        ({"nonce": None}, WrongNonce),
        ({"exp": None}, InvalidJwt),
        ({"exp": "soon"}, InvalidJwt),
        ({"iat": 1e300}, InvalidJwt),
        ({"sub": None}, InvalidJwt),
        ({"key": KEYS[2]}, ForgedJwt),
    ],
    ids=lambda given: "another key" if isinstance(given, dict) and "key" in given else str(given),
)
def test_what_isnt_right_is_refused_by_a_type_of_its_own(kind: Kind, server: Server, changes: dict[str, Any], error: type[InvalidJwt]) -> None:
    token = server.signed(**changes)
    with pytest.raises(InvalidJwt) as caught:
        verify(kind, server, token)
    assert isinstance(caught.value, error)
    assert token not in str(caught.value)


@needs_jwt
def test_no_other_algorithm_is_taken(kind: Kind, server: Server) -> None:
    good = server.signed()
    public = jwk("one", KEYS[0])
    claims = {"aud": APP, "exp": int(time.time()) + 900, "iat": int(time.time()), "iss": server.auth, "sub": "1", "nonce": NONCE}
    tokens = [
        jwt.encode(claims, None, algorithm="none", headers={"kid": "one"}),
        jwt.encode(claims, public["n"], algorithm="HS256", headers={"kid": "one"}),
        good[:-4] + "AAAA",
        good.rpartition(".")[0] + ".",
        "",
        "no jwt",
        "a.b.c",
        "é" * 10,
        "x" * 100_000,
        jwt.encode(claims, KEYS[0], algorithm="RS256"),
        "e30.e30.e30",
    ]
    for token in tokens:
        with pytest.raises(ForgedJwt):
            verify(kind, server, token)


@needs_jwt
def test_a_key_that_is_no_rsa_key_verifies_nothing(kind: Kind, server: Server) -> None:
    for key in ({"kty": "oct", "k": "c2VjcmV0", "kid": "one"}, {"kty": "RSA", "n": "!", "e": "!", "kid": "one"}):
        oauth_keys = json.dumps({"keys": [key]}).encode()
        with Canned(lambda _, body=oauth_keys: Told(200, body)) as other:  # type: ignore[misc]
            server.auth = f"{other.url}/no-rsa/oauth2"  # a port comes back, and keys are kept for their address
            with pytest.raises(InvalidJwt, match="RSA"):
                verify(kind, server, server.signed())


@pytest.mark.skipif(jwt is not None, reason="PyJWT is installed")
def test_without_pyjwt_the_error_says_what_to_install(kind: Kind) -> None:
    server = Server()
    with server.canned, pytest.raises(TwitchError, match=r"twitchapi-gen\[openid\]"):
        verify(kind, server, "a.b.c")
