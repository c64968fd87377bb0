"""The emulator's forms and its own API: whatever is sent, a reply says what is wrong with it, and none is a 5xx."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import requests
from hypothesis import example, given, strategies as st

from twitchapi_gen import Emulator
from twitchapi_gen.emulator import login_pages, oauth
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.webhooks.asking import read_asked
from twitchapi_gen.emulator.world import World
from twitchapi_gen.webhook import topics

UTF8 = st.text(st.characters(codec="utf-8"), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False) | UTF8
ANY = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(UTF8, inner, max_size=3), max_leaves=6)
GRANTS = ["client_credentials", "authorization_code", "refresh_token", oauth.DEVICE]
ADDRESSES = [
    "http://localhost:1",
    "https://[",
    "https://a.example",
    "http://[::1]:x",
    "https://a.example:99999",
    "https://\u2100.example",
    "//",
    "x:",
]


def forms(**known: list[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({}, optional={name: st.sampled_from(values * 2 + ADDRESSES) | UTF8 for name, values in known.items()})


TOKENS = forms(
    grant_type=GRANTS, client_id=["1"], client_secret=["1"], code=["1"], redirect_uri=["1"], refresh_token=["1"], device_code=["1"], token=["1"],
    scopes=["bits:read"],
)  # fmt: skip
LOGINS = forms(
    client_id=["1"], redirect_uri=["https://a.example/x?y=z"], response_type=["code", "token"], scope=["bits:read"], state=["1"], form=["1"],
    decision=["authorize"], login=["x"], code=["1"], **{"device-code": ["1"]},
)  # fmt: skip
BODIES = st.binary(max_size=30)
PATHS = st.sampled_from(["token", "device", "revoke", "validate", "x"])


@given(st.sampled_from(["GET", "POST", "PUT"]), PATHS, UTF8, TOKENS.map(lambda form: urlencode(form).encode()) | BODIES)
def test_any_request_to_the_oauth_server_is_answered(method: str, path: str, authorization: str, body: bytes) -> None:
    reply = oauth.answer(World(0), method, f"/oauth2/{path}", {}, {"Authorization": f"Bearer {authorization}"}, body, "http://127.0.0.1:1")
    assert reply.status in (200, 400, 401, 404)
    assert reply.body == b"" or isinstance(json.loads(reply.body), dict)


@given(st.sampled_from(["GET", "POST"]), st.sampled_from(["/oauth2/authorize", "/activate"]), LOGINS, LOGINS)
@example("GET", "/oauth2/authorize", {"client_id": "1", "response_type": "code", "redirect_uri": "https://["}, {})
@example("GET", "/oauth2/authorize", {"client_id": "1", "response_type": "code", "redirect_uri": "https://a.example:99999"}, {})
def test_any_request_of_a_browser_is_answered_and_led_nowhere_else(method: str, path: str, query: dict[str, str], form: dict[str, str]) -> None:
    world = World(0)
    reply = login_pages.answer(world, method, path, query, urlencode(form).encode(), "http://127.0.0.1")
    assert reply.status in (200, 400)
    assert b"<script" not in reply.body
    if reply.status == 200 and path == "/oauth2/authorize":
        asked = reply.body.decode().split('name="form" value="')[1].split('"')[0]
        led = login_pages.answer(world, "POST", path, {}, urlencode({"form": asked, "decision": "authorize"}).encode(), "http://127.0.0.1")
        assert led.status == 302
        assert led.headers["Location"].startswith(query["redirect_uri"])
        assert led.headers["Location"].isprintable()


USER = topics["user_changed"].address(user_id="1")
HUB = forms(**{
    "hub.mode": ["subscribe", "unsubscribe"], "hub.topic": [USER], "hub.callback": ["https://a.example/cb"],
    "hub.lease_seconds": ["600", "0" * 9 + "9" * 5_000, "000000000999999", "²", "-1"], "hub.secret": ["s" * 200, "s" * 201],
})  # fmt: skip
ASKED = {"hub.mode": "subscribe", "hub.callback": "https://a.example/cb", "hub.topic": USER}


@given(HUB.map(lambda form: {**ASKED, **form}) | st.dictionaries(st.sampled_from(sorted(ASKED)), ANY), st.sampled_from(["json", "form"]))
@example({**ASKED, "hub.callback": "http://["}, "json")
@example({**ASKED, "hub.lease_seconds": "0" * 9 + "9" * 5_000}, "form")
def test_any_request_to_the_webhooks_hub_is_read_or_refused(asked: dict[str, Any], kind: str) -> None:
    body = json.dumps(asked).encode() if kind == "json" else urlencode(asked, errors="replace").encode()
    found = None
    try:
        found = read_asked({"Content-Type": f"application/{kind}"}, body)
    except Refusal as refusal:
        status = refusal.status
        assert status == 400
    if found is not None:
        assert found.mode in ("subscribe", "unsubscribe")
        assert 0 <= found.seconds <= 864_000
        assert found.topic.name in topics


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with (emulator := Emulator()):
        yield emulator


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


ORDERS = st.sampled_from(["tokens", "faults", "clock", "events", "sockets", "timing", "x"])
NAMES = st.sampled_from([
    "transport", "type", "version", "condition", "event", "topic", "ids", "data", "do", "times", "code", "size", "kind", "session_id", "url",
    "seconds", "copies", "age", "batch", "forged", "revoke", "subscription_id", "message_id", "callback", "id", "deny", "forward", "client_id",
    "login", "scopes", "expires_in", "path", "method", "skip", "status", "bare", "retries", "keepalive",
])  # fmt: skip
VALUES = ANY | st.sampled_from(["eventsub", "pubsub", "webhook", "channel.follow", "whispers", "user_changed", "status", "close", "expire", "2"])
TOLD = st.dictionaries(NAMES, VALUES, max_size=5)
STARTS = st.sampled_from([
    {}, {"transport": "pubsub"}, {"transport": "eventsub", "type": "channel.follow"}, {"transport": "webhook", "topic": "user_changed"},
    {"kind": "status"},
])  # fmt: skip


@given(ORDERS, st.builds(lambda told, more: {**told, **more}, TOLD, STARTS) | ANY)
@example("events", {"transport": "pubsub", "topic": "whispers", "ids": {"self": "1"}})
@example("events", {"transport": ["pubsub"]})
@example("sockets", {"kind": ["close"]})
@example("events", {"transport": "pubsub", "do": "close", "code": 7})
@example("events", {"transport": "eventsub", "type": "channel.follow", "age": 1e300})
def test_any_order_is_carried_out_or_refused(running: Emulator, session: requests.Session, what: str, told: Any) -> None:
    try:
        reply = session.post(f"{running.url}/emulator/{what}", data=json.dumps(told), timeout=30)
    finally:
        running.clear_faults()
    assert reply.status_code in (200, 204, 400, 404), reply.text
    assert reply.status_code < 400 or reply.json()["message"]
