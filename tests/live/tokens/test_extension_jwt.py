"""The JWTs that are made from an extension's secret: signed as RFC 7515 says, with the claims that Twitch wants."""

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import pytest

from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import Clock, ParameterError

KEY = bytes(range(1, 33))
EXTENSION_SECRET = base64.b64encode(KEY).decode()


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def claims_of(got: Got) -> dict[str, Any]:
    """The claims of a request's JWT, once its signature is found good."""
    token = got.headers["Authorization"].removeprefix("Bearer ")
    assert "=" not in token
    head, body, signature = token.split(".")
    assert json.loads(decoded(head)) == {"alg": "HS256", "typ": "JWT"}
    assert hmac.compare_digest(hmac.new(KEY, f"{head}.{body}".encode(), hashlib.sha256).digest(), decoded(signature))
    found: dict[str, Any] = json.loads(decoded(body))
    return found


@pytest.mark.parametrize(
    ("method", "arguments", "channel", "sends"),
    [
        ("get_extension_secrets", {"extension_id": "x"}, None, "*"),
        ("get_extension_configuration_segment", {"broadcaster_id": "713", "extension_id": "x", "segments": ["broadcaster"]}, "713", "*"),
        ("set_extension_configuration_segment", {"extension_id": "x", "segment": "broadcaster", "broadcaster_id": "714"}, "714", "*"),
        ("send_extension_pubsub_message", {"target": ["broadcast"], "broadcaster_id": "715", "message": "hi"}, "715", "*"),
        ("send_extension_pubsub_message", {"target": ["global"], "is_global_broadcast": True, "message": "hi"}, "all", "global"),
        ("send_extension_chat_message", {"broadcaster_id": "716", "text": "hi", "extension_id": "x", "extension_version": "1.0.0"}, "716", "*"),
    ],
)
def test_a_jwt_is_made_for_each_call(kind: Kind, method: str, arguments: dict[str, Any], channel: str | None, sends: str) -> None:
    answer = Told(204, b"") if method.startswith(("send", "set")) else Told(200, b'{"data": []}')
    with Canned(lambda _: answer) as server, Caller(kind, server.url) as caller:
        caller.client.set_extension_authentication(secret=EXTENSION_SECRET, owner_id="27419011")
        caller.call(method, **arguments)
        claims = claims_of(server.got[0])
    expires = claims.pop("exp")
    assert 100 < expires - time.time() <= 180
    expected = {"user_id": "27419011", "role": "external", "pubsub_perms": {"send": [sends]}}
    assert claims == (expected if channel is None else {**expected, "channel_id": channel})


def test_a_later_call_gets_a_later_jwt(kind: Kind) -> None:
    now = 5_000.0
    with Canned(lambda _: Told(200, b'{"data": []}')) as server, Caller(kind, server.url, clock=Clock(time=lambda: now)) as caller:
        caller.client.set_extension_authentication(secret=EXTENSION_SECRET, owner_id="1")
        caller.call("get_extension_secrets", extension_id="x")
        now += 1_000
        caller.call("get_extension_secrets", extension_id="x")
        assert [claims_of(got)["exp"] for got in server.got] == [5_180, 6_180]


def test_a_jwt_of_ones_own_takes_the_secrets_place_and_back(kind: Kind) -> None:
    with Canned(lambda _: Told(200, b'{"data": []}')) as server, Caller(kind, server.url) as caller:
        caller.client.set_extension_authentication(secret=EXTENSION_SECRET, owner_id="1")
        caller.client.set_extension_authentication("own.jwt.here")
        caller.call("get_extension_secrets", extension_id="x")
        assert server.got[0].headers["Authorization"] == "Bearer own.jwt.here"
        caller.client.set_extension_authentication(secret=EXTENSION_SECRET, owner_id="2")
        caller.call("get_extension_secrets", extension_id="x")
        assert claims_of(server.got[1])["user_id"] == "2"


@pytest.mark.parametrize("secret", ["canary-not-base64!", "canary", "Y2FuYXJ", "ä", "===="])
def test_a_secret_that_isnt_base64_is_refused_and_not_shown(kind: Kind, secret: str) -> None:
    with Caller(kind) as caller:
        with pytest.raises(ParameterError, match="base64") as raised:
            caller.client.set_extension_authentication(secret=secret, owner_id="1")
        assert secret not in str(raised.value)
        assert raised.value.__context__ is None
        for half in ({"secret": EXTENSION_SECRET}, {"owner_id": "1"}, {}):
            with pytest.raises(ParameterError, match="owner_id"):
                caller.client.set_extension_authentication(**half)
        assert "none" in repr(caller.client)
