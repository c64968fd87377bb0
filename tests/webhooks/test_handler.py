"""The handler alone: who gets in, what counts once, what is sent again, what is answered."""

import itertools
import random
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from tests.webhooks.handling import BODY, NOW, SECRET, Handling
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.dispatch.http_server import signed
from twitchapi_gen.runtime.legacy.webhooks.handler import State


def test_a_genuine_notification_is_handed_over_typed() -> None:
    h = Handling()
    assert h.post(*h.genuine()) == 200
    ((uuid, item),) = h.got
    assert (uuid, type(item).__name__) == (h.subscription.uuid, "UserChange")


def test_the_challenge_goes_back_raw_as_plain_text() -> None:
    h = Handling()
    pending = h.subscribed(State.PENDING)
    reply = h.ask("subscribe", pending.uuid)
    assert (reply.status, reply.body) == (200, b"chal<b>l&enge")
    assert reply.headers["Content-Type"].startswith("text/plain")
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert pending.state is State.CONFIRMED


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("mode", ["subscribe", "unsubscribe"])
def test_only_what_is_wanted_is_confirmed(state: State, mode: str) -> None:
    h = Handling()
    one = h.subscribed(state)
    lease = one.until
    wanted = state in ({State.PENDING, State.CONFIRMED} if mode == "subscribe" else {State.ENDING, State.ENDED})
    assert h.ask(mode, one.uuid).status == (200 if wanted else 404)
    assert (one.until == lease) == (mode == "unsubscribe" or not wanted)
    assert one.state is ({"subscribe": State.CONFIRMED, "unsubscribe": State.ENDED}[mode] if wanted else state)


def test_a_question_that_is_not_ours_or_damaged_is_refused() -> None:
    h = Handling()
    pending = h.subscribed(State.PENDING)
    other = "https://api.twitch.tv/helix/users?id=999"
    assert h.ask("subscribe", uuid4()).status == 404
    for fields in ({"topic": other}, {"topic": ""}, {"topic": None}):
        assert h.ask("subscribe", pending.uuid, **fields).status == 404
    for fields in ({"challenge": ""}, {"challenge": None}):
        assert h.ask("subscribe", pending.uuid, **fields).status == 400
    assert h.ask("publish", pending.uuid).status == 400
    assert h.handler.handle("GET", "/", "&".join(f"a{n}=1" for n in range(100)), {}, b"").status == 400
    assert h.handler.handle("GET", "/", f"uuid={pending.uuid}&uuid={uuid4()}&hub.mode=subscribe", {}, b"").status == 400
    assert pending.state is State.PENDING


def test_the_order_of_a_topics_parameters_does_not_matter() -> None:
    h = Handling()
    one = h.subscribed(State.PENDING, "user_follows", from_id="1", to_id="2")
    address = "https://api.twitch.tv/helix/users/follows?to_id=2&from_id=1&first=1"
    assert h.ask("subscribe", one.uuid, topic=address.replace("to_id=2", "to_id=3")).status == 404
    assert h.ask("subscribe", one.uuid, topic=address).status == 200


@pytest.mark.parametrize(
    ("told", "seconds"), [("864000", 864_000), ("300", 300), ("x", 600), ("", 600), (None, 600), ("9" * 30, 600), ("-5", 600), ("٣", 600)]
)
def test_the_lease_is_what_the_hub_grants(told: str | None, seconds: int) -> None:
    h = Handling()
    one = h.subscribed(State.PENDING)
    assert h.ask("subscribe", one.uuid, lease_seconds=told).status == 200
    assert one.until == h.clock.monotonic() + seconds
    assert one.until - one.renew_at == {864_000: 86_400, 300: 60, 600: 60}[seconds]


def test_a_denial_ends_what_was_asked_for_or_confirmed() -> None:
    h = Handling()
    told: list[tuple[str, str]] = []
    for state, after in ((State.PENDING, State.DENIED), (State.CONFIRMED, State.DENIED), (State.ENDING, State.ENDED), (State.ENDED, State.ENDED)):
        one = h.subscribed(state)
        one.moved = lambda _, what, reason: told.append((what.name, reason))
        assert h.ask("denied", one.uuid, reason="unauthorized" * 50, challenge=None).status == 200
        assert one.state is after
    assert told == [("DENY", ("unauthorized" * 50)[:200])] * 3
    assert h.ask("denied", uuid4()).status == 404
    assert h.ask("denied", topic="https://api.twitch.tv/helix/users?id=999").status == 404
    assert h.subscription.state is State.CONFIRMED


@pytest.mark.parametrize(
    "wrong", [None, "", "sha256=", "sha1=" + "0" * 40, "sha256=" + "0" * 64, "caf\xe9", "sha256=" + "é" * 64, signed(b"another", b"x"), "\udc80"]
)
def test_without_its_signature_nothing_is_even_parsed(wrong: str | None) -> None:
    h = Handling()
    query, headers, body = h.genuine(b"[" * 100_000)
    del headers["X-Hub-Signature"]
    if wrong is not None:
        headers["X-Hub-Signature"] = wrong
    assert h.post(query, headers, body) == 403
    assert h.got == []


def test_a_forged_id_does_not_burn_the_genuine_one() -> None:
    h = Handling()
    query, headers, body = h.genuine(id="the-id")
    assert h.post(query, {**headers, "X-Hub-Signature": "sha256=" + "0" * 64}, body) == 403
    assert h.post(query, headers, body + b" ") == 403
    assert h.post(query, {**headers, "Twitch-Notification-Timestamp": "2020-01-01T00:00:00Z"}, body) == 403
    assert h.got == []
    assert h.post(query, headers, body) == 200
    assert len(h.got) == 1


def test_without_a_secret_signatures_are_not_asked_for() -> None:
    h = Handling()
    h.subscription.secrets = ()
    query, headers, body = h.genuine()
    del headers["X-Hub-Signature"]
    assert h.post(query, headers, body) == 200
    assert len(h.got) == 1


def test_what_was_signed_with_the_secret_before_is_taken_once_more() -> None:
    h = Handling()
    one = h.subscription
    one.sign_with(Secret(b"second"))
    assert [h.post(*h.genuine(secret=secret)) for secret in (SECRET, b"second", b"third")] == [200, 200, 403]
    one.sign_with(Secret(b"third"))
    one.sign_with(Secret(b"third"))
    assert [h.post(*h.genuine(secret=secret)) for secret in (SECRET, b"second", b"third")] == [403, 200, 200]


@pytest.mark.parametrize(("age", "status"), [(0, 200), (599, 200), (601, 403), (-59, 200), (-61, 403), (86_400, 403)])
def test_a_notification_is_of_now(age: float, status: int) -> None:
    h = Handling()
    assert h.post(*h.genuine(age=age)) == status
    assert len(h.got) == (status == 200)


@pytest.mark.parametrize("text", [None, "", "yesterday", "2026-01-01T12:00:00", "99999-01-01T00:00:00Z", "1767268800", "2026-01-01T12:00:00+99:00"])
def test_a_time_that_is_none_is_refused(text: str | None) -> None:
    h = Handling()
    query, headers, body = h.genuine()
    del headers["Twitch-Notification-Timestamp"]
    if text is not None:
        headers["Twitch-Notification-Timestamp"] = text
    assert h.post(query, headers, body) == 403


def test_nanoseconds_and_other_zones_are_times() -> None:
    h = Handling()
    for text in ("2026-01-01T12:00:00.123456789Z", "2026-01-01T14:00:00+02:00"):
        query, headers, body = h.genuine()
        assert h.post(query, {**headers, "Twitch-Notification-Timestamp": text}, body) == 200
    assert datetime.fromtimestamp(NOW, UTC).hour == 12


def test_what_came_already_is_answered_and_not_handed_over_even_after_100_000_others() -> None:
    h = Handling()
    first = h.genuine(id="first")
    assert h.post(*first) == 200
    query, headers, body = h.genuine()
    for number in range(100_000):
        headers["Twitch-Notification-Id"] = str(number)
        assert h.post(query, headers, body) == 200
    assert len(h.got) == 100_001
    assert h.post(*first) == 200
    assert h.post(query, headers, body) == 200
    assert len(h.got) == 100_001


def test_memory_of_ids_is_bounded_by_time_and_outlasts_the_window() -> None:
    h = Handling()
    old = h.genuine(id="old", age=-60)  # of a clock that is ahead: it may be sent again for eleven minutes
    assert h.post(*old) == 200
    h.now = 655
    assert h.post(*old) == 200
    assert len(h.got) == 1
    h.now = 661
    assert h.post(*old) == 403
    h.now = 5000
    assert h.post(*h.genuine()) == 200
    assert len(h.handler._seen) == 1


def test_one_id_for_two_subscriptions_counts_for_each() -> None:
    h = Handling()
    first = h.genuine(id="same")
    assert h.post(*first) == 200
    h.subscription = h.subscribed(State.CONFIRMED)
    assert h.post(*h.genuine(id="same")) == 200
    assert len({one[0] for one in h.got}) == 2


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"5", b"null", b"{}", b'{"data": 5}', b'{"data": [5]}', b"[" * 100_000, b"\xff", b'{"data": [{}'])
def test_a_body_that_is_no_notification_is_refused_and_may_come_again(body: bytes) -> None:
    h = Handling()
    for _ in range(2):
        assert h.post(*h.genuine(body, id="again")) == 400
    assert h.post(*h.genuine(id="again")) == 200
    assert len(h.got) == 1


def test_when_there_is_no_room_twitch_sends_it_again_and_then_it_is_taken_once() -> None:
    h = Handling()
    sent = h.genuine({"data": [{"id": "1"}, {"id": "2"}]})
    h.room = False
    assert h.post(*sent) == 503
    h.room = True
    assert [h.post(*sent), h.post(*sent)] == [200, 200]
    assert len(h.got) == 2


def test_a_failure_before_hand_off_forgets_the_id(monkeypatch: pytest.MonkeyPatch) -> None:
    h = Handling()
    sent = h.genuine()
    with monkeypatch.context() as broken:
        broken.setattr(type(h.subscription.topic), "decode", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):  # the server answers 500
            h.post(*sent)
    assert h.post(*sent) == 200
    assert len(h.got) == 1


def test_other_methods_addresses_and_unknown_subscriptions() -> None:
    h = Handling()
    _, headers, body = h.genuine()
    for query in ("", "uuid=", f"uuid={uuid4()}", "uuid=%zz", "a=1", f"uuid={h.subscription.uuid}&uuid={h.subscription.uuid}"):
        assert h.post(query, headers, body) == 404
    for method in ("PUT", "DELETE", "OPTIONS", "X"):
        reply = h.handler.handle(method, "/", "", {}, b"")
        assert (reply.status, reply.headers["Allow"]) == (405, "GET, POST")
    assert h.handler.handle("GET", "/", "", {}, b"").status == 200
    assert h.handler.handle("GET", "/", "a=1", {}, b"").status == 404


@pytest.mark.parametrize("query", ["a=1&uuid={}", "uuid={}&a=%20", "uuid=%{:02x}{}"])
def test_the_callbacks_own_query_is_kept(query: str) -> None:
    h = Handling()
    uuid = str(h.subscription.uuid)
    text = query.format(uuid) if query.count("{") == 1 else query.format(ord(uuid[0]), uuid[1:])
    _, headers, body = h.genuine()
    assert h.post(text, headers, body) == 200
    assert len(h.got) == 1


@pytest.mark.parametrize("state", State)
def test_only_what_is_alive_is_delivered(state: State) -> None:
    h = Handling()
    h.subscription = h.subscribed(state)
    assert h.post(*h.genuine()) == (200 if state in {State.CONFIRMED, State.ENDING} else 404)
    assert len(h.got) == (state in {State.CONFIRMED, State.ENDING})


def test_10_000_mutated_requests_reach_no_callback_and_cause_no_5xx() -> None:
    h = Handling()
    chance, seen = random.Random(20), dict[int, int]()
    for number in itertools.count():
        query, headers, body = h.genuine()
        changed = dict(headers)
        match number % 7:
            case 0:
                at = chance.randrange(len(body))
                body = body[:at] + bytes([body[at] ^ (1 << chance.randrange(8))]) + body[at + 1 :]
            case 1:
                body = body[: chance.randrange(len(body))] + chance.randbytes(chance.randrange(1, 20))
            case 2:
                text = changed["X-Hub-Signature"]
                at = chance.randrange(len(text))
                changed["X-Hub-Signature"] = text[:at] + chr((ord(text[at]) + chance.randrange(1, 200)) % 0x250) + text[at + 1 :]
            case 3:
                del changed[chance.choice(list(changed))]
            case 4:
                changed["Twitch-Notification-Timestamp"] = "".join(map(chr, (chance.randrange(32, 0x3000) for _ in range(20))))
            case 5:
                at = chance.randrange(5, len(query))
                query = query[:at] + chance.choice("&=%+;#\0zé") + query[at + 1 :]
            case _:
                changed["X-Hub-Signature"] = signed(chance.randbytes(20), body)
        status = h.post(query, changed, body)
        assert 400 <= status < 500, (number, query, changed, body)
        seen[status] = seen.get(status, 0) + 1
        if sum(seen.values()) == 10_000:
            break
    assert h.got == []
    assert set(seen) == {400, 403, 404}
    assert h.post(*h.genuine(BODY)) == 200
