"""The handler alone, at its edges: what is missing, what is nearly the same, what others left at the hub."""

import threading
from urllib.parse import urlencode
from uuid import uuid4

import pytest

from tests.webhooks.handling import Handling
from twitchapi_gen.runtime.legacy.webhooks.handler import Left, State, same_topic

TOPIC = "https://api.twitch.tv/helix/users?id=5"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a/b?x=1&y=2", "https://a/b?y=2&x=1", True),
        ("https://a/b?x=1&y=2", "https://a/c?y=2&x=1", False),
        ("https://a/b?x=1&y=2", "https://a/b?y=1&x=2", False),
        ("https://a/b?x=1?z&y=2", "https://a/b?y=2&x=1?z", True),
        ("https://a/b?x=1&y=", "https://a/b?x=1", False),
        ("https://a/b?x=1&y=", "https://a/b?y=&x=1", True),
        ("https://a/b?x=1&x=1", "https://a/b?x=1", False),
        ("https://a/b?x=%zz", "https://a/b?x=%zz", True),
        ("https://a/b", "https://a/b?", True),
        ("https://a/b", "", False),
    ],
)
def test_topics_are_the_same_whatever_the_order_of_their_parameters(one: str, other: str, same: bool) -> None:
    assert same_topic(one, other) is same is same_topic(other, one)


@pytest.mark.parametrize(("told", "seconds"), [("9" * 9, 999_999_999), ("1" * 10, 600), ("0" * 10, 600)])
def test_a_lease_has_nine_digits_at_most(told: str, seconds: int) -> None:
    h = Handling()
    one = h.subscribed(State.PENDING)
    assert h.ask("subscribe", one.uuid, lease_seconds=told).status == 200
    assert one.until == h.clock.monotonic() + seconds


def test_a_denial_needs_its_topic_and_no_reason() -> None:
    h = Handling()
    one = h.subscribed(State.PENDING)
    told: list[str] = []
    one.moved = lambda _, what, reason: told.append(reason)
    assert h.ask("denied", one.uuid, topic=None).status == 404
    assert h.ask("denied", one.uuid, challenge=None).status == 200
    assert told == [""]


def left(h: Handling, topic: str = TOPIC, callback: str = "https://old.example/cb?uuid=1&x=2") -> threading.Event:
    asked = threading.Event()
    h.handler.leaving[Left(topic, callback)] = asked
    return asked


def ask(h: Handling, mode: str = "unsubscribe", topic: str | None = TOPIC, **own: str) -> tuple[int, bytes]:
    hub = {"hub.mode": mode, "hub.challenge": "the-challenge", **({} if topic is None else {"hub.topic": topic})}
    reply = h.handler.handle("GET", "/", urlencode({**own, **hub}), {}, b"")
    return reply.status, reply.body


def test_the_end_of_what_others_left_is_confirmed_by_topic_and_by_the_callbacks_own_query() -> None:
    h = Handling()
    asked, other = left(h), left(h, callback="https://old.example/cb?uuid=3")
    for own, topic in (
        ({"uuid": "1"}, TOPIC),
        ({"x": "2"}, TOPIC),
        ({"uuid": "1", "x": "2"}, TOPIC + "6"),
        ({"uuid": "1", "x": "2"}, None),
        ({}, TOPIC),
    ):
        assert ask(h, topic=topic, **own) == (404, b"nobody here wants that")
    assert ask(h, "subscribe", uuid="1", x="2") == (404, b"nobody here wants that")
    assert not asked.is_set()
    assert ask(h, uuid="1", x="2") == (200, b"the-challenge")
    assert (asked.is_set(), other.is_set()) == (True, False)


def test_whatever_is_refused_is_refused_in_words() -> None:
    h = Handling()
    query, headers, body = h.genuine()
    uuid = f"uuid={h.subscription.uuid}"
    topic = urlencode({"hub.topic": h.subscription.address, "hub.challenge": "x"})
    refused = [
        h.handler.handle("GET", "/", "a=1&a=2", {}, b""),
        h.handler.handle("GET", "/", "a=1", {}, b""),
        h.handler.handle("GET", "/", "hub.mode=subscribe", {}, b""),
        h.handler.handle("GET", "/", f"hub.mode=subscribe&uuid={uuid4()}&{topic}", {}, b""),
        h.handler.handle("GET", "/", f"hub.mode=unsubscribe&{uuid}&{topic}", {}, b""),
        h.handler.handle("GET", "/", f"hub.mode=denied&uuid={uuid4()}", {}, b""),
        h.handler.handle("POST", "/", "uuid=1", headers, body),
        h.handler.handle("POST", "/", query, {**headers, "X-Hub-Signature": "x"}, body),
        h.handler.handle("POST", "/", query, {**headers, "Twitch-Notification-Id": ""}, body),
        h.handler.handle("POST", "/", query, {**headers, "Twitch-Notification-Timestamp": ""}, body),
        h.handler.handle("POST", "/", *h.genuine(b"x")),
    ]
    h.subscription.state = State.ENDED
    refused.append(h.handler.handle("GET", "/", f"hub.mode=subscribe&{uuid}&{topic}", {}, b""))
    h.subscription.state, h.room = State.CONFIRMED, False
    refused.append(h.handler.handle("POST", "/", *h.genuine()))
    for reply in refused:
        assert reply.status >= 400
        assert len(reply.body.split()) >= 2, reply


@pytest.mark.parametrize(("age", "status"), [(600, 200), (-60, 200)])
def test_the_bounds_of_now_are_within_it(age: float, status: int) -> None:
    h = Handling()
    assert h.post(*h.genuine(age=age)) == status


@pytest.mark.parametrize(("length", "status"), [(1, 200), (200, 200), (201, 400)])
def test_an_id_has_200_characters_at_most(length: int, status: int) -> None:
    h = Handling()
    assert h.post(*h.genuine(id="x" * length)) == status


@pytest.mark.parametrize(("count", "status"), [(39, 200), (40, 404)])
def test_a_query_has_40_fields_at_most(count: int, status: int) -> None:
    h = Handling()
    _, headers, body = h.genuine()
    query = "&".join([f"uuid={h.subscription.uuid}", *(f"a{number}=" for number in range(count))])
    assert h.post(query, headers, body) == status
    assert h.handler.handle("GET", "/", query, {}, b"").status == (404 if status == 200 else 400)


def test_head_is_answered_as_get_is() -> None:
    h = Handling()
    assert h.handler.handle("HEAD", "/", "", {}, b"") == h.handler.handle("GET", "/", "", {}, b"")


def test_a_visitor_is_told_what_this_is() -> None:
    reply = Handling().handler.handle("GET", "/", "", {}, b"")
    assert (reply.status, reply.body) == (200, b"twitchapi_gen waits here for Twitch's webhooks")


def test_a_notification_without_an_id_is_refused() -> None:
    h = Handling()
    query, headers, body = h.genuine()
    del headers["Twitch-Notification-Id"]
    assert h.post(query, headers, body) == 400


def test_an_id_is_remembered_for_twelve_minutes() -> None:
    """One more than the widest gap between two times at which a notification is of now."""
    h = Handling()
    for now, held in ((0, 1), (719, 2), (720, 2)):
        h.now = now
        assert h.post(*h.genuine()) == 200
        assert len(h.handler._seen) == held


def test_a_notification_goes_to_the_lane_of_its_subscription() -> None:
    h, dispatcher = Handling(), list[object]()

    def deliver(callback_queue: object, several: object) -> bool:
        dispatcher.append(callback_queue)
        return True

    h.handler.deliver = deliver
    assert h.post(*h.genuine()) == 200
    assert dispatcher == [h.subscription.callback_queue]
