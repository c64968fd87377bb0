"""What is told of messages that weren't taken, or weren't as the spec says: answers, logs, the error hook, `on_drift`."""

from typing import Any

import pytest
from multidict import CIMultiDict

from tests.eventsub_webhook.support import EVENT, FOLLOW, NOW, SECRET, STANDING, Harness, Kind, Message, challenge, revocation, subscription
from twitchapi_gen import Clock, Twitch, UnexpectedReply
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.eventsub.webhook.verify import key, read_headers, verify
from twitchapi_gen.runtime.http.core import Drift

KINDS = {"channel.follow", "channel.ban"}


def test_the_type_must_be_said(kind: Kind) -> None:
    message = Message(kind="")
    with Harness(kind).listens() as harness:
        assert harness.send(message)[::2] == (400, b"the message's type is missing")
        without = {name: value for name, value in message.headers.items() if not name.endswith("-Type")}
        assert harness.send(message, without)[0] == 400


def test_each_type_that_is_not_known_is_told_once_and_cut_short(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        for name in ("one", "k" * 100 + "a", "two", "k" * 100 + "b", "one"):
            assert harness.send(Message(kind=name))[0] == 204
        assert [(type(error), name) for error, name in harness.errors] == [(UnexpectedReply, name) for name in ("one", "k" * 100, "two")]
        assert [str(error).count("k" * 100) for error, _ in harness.errors] == [0, 1, 0]
        assert repr("k" * 100) in str(harness.errors[1][0])
        assert "'one'" in str(harness.errors[0][0])


def test_a_type_that_is_not_known_is_told_again_after_an_hour(kind: Kind) -> None:
    now = [0.0]
    with Harness(kind, clock=Clock(lambda: now[0], lambda: NOW)).listens() as harness:
        for seconds, told in ((0.0, 1), (3_599.0, 1), (3_600.0, 2)):
            now[0] = seconds
            harness.send(Message(kind="new"))
            assert len(harness.errors) == told


def test_a_notification_without_an_event_is_told_as_what_it_is(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        harness.send(Message({"subscription": subscription()}))
        assert [type(error) for error, _ in harness.errors] == [UnexpectedReply]


def test_what_the_spec_does_not_know_is_told() -> None:
    drifts: list[Drift] = []
    client = Twitch("my_app_id", app_token="unused", on_drift=drifts.append, clock=STANDING)
    with Harness("sync", client=client).listens() as harness:
        assert harness.send(Message({"subscription": subscription(), "event": {**EVENT, "brand_new": 1}}))[0] == 204
        assert len(harness.ids) == 1
    told = [drift for drift in drifts if "brand_new" in drift.path]
    assert [drift.operation for drift in told] == ["eventsub channel.follow@2"]


def test_what_nobody_wants_is_named_in_plain_ascii_and_cut_short(kind: Kind) -> None:
    sent = Message({"subscription": subscription("ü" * 150, "9" * 30), "event": EVENT})
    with Harness(kind) as harness:
        assert harness.send(sent)[2] == (
            b"no listener for " + b"?" * 100 + b"@" + b"9" * 20
            + b" for broadcaster_user_id 1337 and moderator_user_id 1337 (subscription f1c2a387-161a-49f9-a165-0f21d7a4e1c4)"
        )  # fmt: skip


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (Message(), "no listener for channel.follow@2"),
        (challenge(), "no listener for channel.follow@2"),
        (
            Message({"challenge": "x", "conduit_shard": {"conduit_id": "c"}}, "webhook_callback_verification"),
            "this webhook does not serve this conduit",
        ),
        (Message(secret="another secret"), "the signature is wrong"),
        (Message(time=NOW - 700), "the message is too old"),
        (Message(time=NOW + 70), "the message is from the future"),
    ],
)
def test_what_a_wrong_setting_may_keep_out_is_logged(kind: Kind, message: Message, words: str, caplog: pytest.LogCaptureFixture) -> None:
    with Harness(kind) as harness:
        harness.send(message)
    assert [record.getMessage().split(": ")[1].startswith(words) for record in caplog.records] == [True]


def test_a_strangers_request_is_not_logged(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    message = Message()
    unsigned = {name: value for name, value in message.headers.items() if not name.endswith("Signature")}
    with Harness(kind).listens() as harness:
        assert harness.send(message, unsigned)[0] == 403
        assert harness.send(message, {})[0] == 400
        assert harness.send(Message(time="yesterday"))[0] == 400
    assert caplog.records == []


@pytest.mark.parametrize("text", [None, 7, "", [], {"a": 1}])
def test_a_challenge_that_is_no_text_is_refused(kind: Kind, text: object) -> None:
    asked = Message({"challenge": text, "subscription": subscription()}, "webhook_callback_verification")
    with Harness(kind).listens() as harness:
        assert harness.send(asked)[::2] == (400, b"the verification request contains no challenge")


@pytest.mark.parametrize("facts", [{"status": ""}, {"status": "enabled"}])
@pytest.mark.parametrize("more", [{}, {"event": EVENT}, {"events": []}])
def test_a_revocation_says_why_and_holds_no_event(kind: Kind, facts: dict[str, Any], more: dict[str, Any]) -> None:
    told: list[Any] = []
    with Harness(kind, on_revoked=told.append).listens() as harness:
        assert harness.send(Message({"subscription": subscription(**facts), **more}, "revocation"))[0] == 400
        if more:
            assert harness.send(Message({"subscription": subscription(status="user_removed"), **more}, "revocation"))[0] == 400
        harness.settle()
        assert told == []
        assert len(harness.hook.subscriptions) == 1


def test_revocations_of_several_subscriptions_are_all_told_and_each_once(kind: Kind) -> None:
    told: list[Any] = []
    with Harness(kind, on_revoked=told.append).listens().listens("channel.ban", "1", {"broadcaster_user_id": "1"}) as harness:
        follow = revocation("user_removed", id="1")
        ban = revocation("user_removed", id="2", type="channel.ban", version="1", condition={"broadcaster_user_id": "1"})
        for message in (follow, ban, follow, ban):
            assert harness.send(message)[0] == 204
        harness.settle()
    assert {one.type for one in told} == KINDS
    assert len(told) == 2


def test_what_a_subscription_is_now_is_what_the_last_message_says(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        for cost in (0, 1, 1, 2):
            harness.send(Message({"subscription": subscription(cost=cost), "event": EVENT}))
        harness.settle()
        assert [event.subscription.cost for event in harness.came] == [0, 1, 1, 2]


def test_what_is_known_of_subscriptions_has_a_bound(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        known = harness.hook._handler._known
        for held, then in ((1_998, 1_999), (1_999, 2_000), (2_000, 1)):
            known.clear()
            known.update(dict.fromkeys(map(str, range(held))))
            assert harness.send(Message())[0] == 204
            assert len(known) == then
        known.clear()
        large = {"subscription": subscription(condition={**FOLLOW, "x": "y" * 4_096}), "event": EVENT}
        assert harness.send(Message(large))[0] in (204, 404)
        assert not known


@pytest.mark.parametrize("id", [None, 7, [], {}])
def test_an_id_that_is_no_text_is_no_obstacle(kind: Kind, id: object) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(message := Message({"subscription": subscription(id=id), "event": EVENT}))[0] == 204
        assert harness.ids == [message.id]


def test_headers_as_aiohttp_has_them(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        first, second = Message(), Message()
        assert harness.send(first, CIMultiDict(first.headers))[0] == 204
        padded = CIMultiDict({name.lower(): f" {value}\t" for name, value in second.headers.items()})
        assert harness.send(second, padded)[0] == 204
        assert harness.ids == [first.id, second.id]
        for name in ("Id", "Timestamp", "Type", "Signature", "Retry"):
            message = Message()
            twice = CIMultiDict(message.headers)
            twice.add(f"Twitch-Eventsub-Message-{name}", "x")
            assert harness.send(message, twice)[::2] == (400, f"duplicate header twitch-eventsub-message-{name.lower()}".encode())
            without = CIMultiDict({key: value for key, value in message.headers.items() if not key.endswith(f"Message-{name}")})
            assert harness.send(message, without)[0] == {"Id": 400, "Type": 400, "Retry": 204}.get(name, 403)


@pytest.mark.parametrize(
    ("headers", "fine"),
    [
        ({"id": "x" * 256}, True), ({"id": "x" * 257}, False), ({"id": ""}, False), ({"id": "ä"}, False), ({"timestamp": "1" * 64}, True),
        ({"timestamp": "1" * 65}, False), ({"timestamp": "ä"}, False), ({"signature": "ä" * 1000}, True), ({"type": "ä"}, True),
    ],
)  # fmt: skip
def test_headers_that_cant_be_twitchs_are_refused_before_anything_is_computed(kind: Kind, headers: dict[str, str], fine: bool) -> None:
    written = {"id": "1", "timestamp": "now", "type": "x", "signature": "s", **headers}
    with Harness(kind) as harness:
        sent = {f"twitch-eventsub-message-{name}": value for name, value in written.items()}
        status, _, text = harness.send(Message(), sent)
        assert (status, text) == ((403, text) if fine else (400, b"headers of an EventSub message are missing"))


@pytest.mark.parametrize(
    ("text", "retry"),
    [("0", 0), ("3", 3), ("999999999", 999_999_999), ("1000000000", 0), ("-1", 0), ("x", 0), ("٣", 0), ("²", 0), ("", 0)],
)
def test_how_often_it_was_sent_is_a_number_or_none(text: str, retry: int) -> None:
    assert read_headers({f"twitch-eventsub-message-{name}": value for name, value in {"id": "1", "retry": text}.items()}).retry == retry


@pytest.mark.parametrize("name", ["Id", "Timestamp", "Type", "Signature", "Retry"])
def test_a_header_that_is_signed_or_read_comes_once(kind: Kind, name: str) -> None:
    message = Message()
    twice = [*message.headers.items(), (f"TWITCH-EventSub-Message-{name}", "x")]
    with Harness(kind).listens() as harness:
        assert harness.send(message, twice)[::2] == (400, f"duplicate header twitch-eventsub-message-{name.lower()}".encode())


def test_other_headers_may_come_twice() -> None:
    name = "twitch-eventsub-message-id"
    assert read_headers([("cookie", "a"), ("cookie", "b"), ("x" * 26, "a"), ("X" * 26, "b"), (name, "1")]).id == "1"


def test_what_no_text_can_hold_is_just_a_wrong_signature(kind: Kind) -> None:
    message = Message()
    with Harness(kind).listens() as harness:
        assert harness.send(message, {**message.headers, "Twitch-Eventsub-Message-Signature": "\udc80"})[0] == 403


@pytest.mark.parametrize(("seconds", "status"), [(-600, 204), (60, 204)])
def test_the_bounds_of_now_are_within_it(kind: Kind, seconds: float, status: int) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(Message(time=NOW + seconds))[0] == status


def test_a_key_is_used_again_and_again() -> None:
    keys = (key(Secret("another secret of theirs")), key(Secret(SECRET)))
    for message in (Message(), Message()):
        assert verify(read_headers(message.headers), message.body, keys, NOW).timestamp() == NOW


def test_of_a_condition_nothing_is_lost(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        harness.send(Message())
        harness.settle()
        assert harness.came[0].subscription.condition == FOLLOW


def test_what_is_still_on_its_way_for_a_subscription_that_was_ended_here_is_accepted(kind: Kind) -> None:
    with Harness(kind) as harness:
        harness.hook._handler.routes.end_id("ended-here")
        for id, status in (("ended-here", 204), ("another", 404)):
            assert harness.send(Message({"subscription": subscription(id=id), "event": EVENT}))[0] == status
        assert harness.ids == []
