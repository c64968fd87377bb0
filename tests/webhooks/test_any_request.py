"""Whatever comes to the retired webhooks is answered, and calls nobody unless it is a notification."""

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode

from hypothesis import example, given, strategies as st

from tests.webhooks.handling import SECRET, Handling
from twitchapi_gen.runtime.dispatch.http_server import signed
from twitchapi_gen.runtime.legacy.webhooks.handler import same_topic
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.webhook import topics

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text(st.characters(codec="utf-8"), max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["data", "id", "login", "type", "event_type"]), inner, max_size=3),
    max_leaves=8,
)
NOTIFICATIONS = st.lists(st.dictionaries(st.text(max_size=5), JSON, max_size=4), max_size=3).map(lambda items: {"data": items})
METHODS = st.sampled_from(["GET", "HEAD", "POST", "PUT", ""])
FIELDS = st.sampled_from(["uuid", "hub.mode", "hub.topic", "hub.challenge", "hub.lease_seconds", "hub.reason", "x"])
VALUES = st.text(max_size=8) | st.sampled_from(["subscribe", "unsubscribe", "denied", "9" * 5_000, "²"])
QUERIES = st.text(max_size=60) | st.lists(st.tuples(FIELDS, VALUES), max_size=8).map(lambda some: urlencode(some, errors="surrogatepass"))
HEADERS = st.dictionaries(
    st.sampled_from(["X-Hub-Signature", "Twitch-Notification-Id", "Twitch-Notification-Timestamp"]), st.text(max_size=30), max_size=3
)


@given(METHODS, QUERIES, HEADERS, st.binary(max_size=30))
def test_any_request_is_answered(method: str, query: str, headers: dict[str, str], body: bytes) -> None:
    h = Handling()
    assert h.handler.handle(method, "/", query, headers, body).status in (200, 400, 403, 404, 405)
    assert h.handler.handle(method, "/", f"uuid={h.subscription.uuid}&{query}", headers, body).status in (200, 400, 403, 404, 405)
    assert h.got == []


@given(st.dictionaries(FIELDS, VALUES, max_size=6))
@example({"hub.mode": "subscribe", "hub.challenge": "c", "hub.lease_seconds": "²"})
def test_any_question_about_a_subscription_that_there_is_is_answered(fields: dict[str, str]) -> None:
    h = Handling()
    asked = {"hub.topic": h.subscription.address, **fields, "uuid": str(h.subscription.uuid)}
    reply = h.handler.handle("GET", "/", urlencode(asked, errors="surrogatepass"), {}, b"")
    assert reply.status in (200, 400, 404)
    if reply.status == 200 and reply.body and asked.get("hub.mode") in ("subscribe", "unsubscribe"):
        assert reply.body.decode("utf-8", "surrogatepass") == asked["hub.challenge"].encode("utf-8", "surrogatepass").decode("utf-8", "replace")


@given(
    st.sampled_from(sorted(topics)),
    JSON | NOTIFICATIONS,
)
def test_any_json_that_is_rightly_signed_is_a_notification_or_refused(topic: str, body: Any) -> None:
    h = Handling()
    h.subscription.topic = topics[topic]
    query, headers, raw = h.genuine(json.dumps(body).encode())
    status = h.post(query, headers, raw)
    isnt = not isinstance(body, dict) or not isinstance(body.get("data"), list) or not all(isinstance(one, dict) for one in body["data"])
    assert status == (400 if isnt else 200)
    if not isnt and body["data"]:
        assert [item.to_dict() for _, item in h.got if isinstance(item, Model)] == body["data"]


@given(st.binary(max_size=40))
def test_any_bytes_that_are_rightly_signed_are_refused(body: bytes) -> None:
    h = Handling()
    query, headers, _ = h.genuine()
    assert h.post(query, {**headers, "X-Hub-Signature": signed(SECRET, body)}, body) == 400
    assert h.got == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_two_topics_are_the_same_either_way_round(one: str, other: str) -> None:
    assert same_topic(one, one)
    assert same_topic(one, other) == same_topic(other, one)
    assert not same_topic(f"{one}?a=1", f"{one}?a=2")
    shown = parse_qsl(other, keep_blank_values=True)
    if len(dict(shown)) == len(shown) < 40:
        assert same_topic(f"t?{urlencode(shown, errors='surrogatepass')}", f"t?{urlencode(shown[::-1], errors='surrogatepass')}")
