"""What a request is answered with, and who is called: challenges, notifications, revocations, and what is none of these."""

import logging
from typing import Any

import pytest

from tests.eventsub_webhook.support import EVENT, FOLLOW, Harness, Kind, Message, challenge, revocation, subscription
from twitchapi_gen import ParameterError
from twitchapi_gen.eventsub import UnknownEvent


def test_a_notification_reaches_its_callback_as_a_typed_event(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(message := Message(retry=2)) == (204, {}, b"")
        harness.settle()
        (event,) = harness.came
    assert (event.id, event.retry, event.timestamp.isoformat()) == (message.id, 2, "2026-05-28T20:26:40+00:00")
    assert (event.data.user_id, event["user_name"], event.data.followed_at.year) == ("1234", "Cool_User", 2020)
    assert (event.subscription.type, event.subscription.version, event.subscription.condition) == ("channel.follow", "2", FOLLOW)


@pytest.mark.parametrize(
    "write",
    [
        lambda headers: {name.lower(): value for name, value in headers.items()},
        lambda headers: {name.upper().encode(): value.encode() for name, value in headers.items()},
        lambda headers: list(headers.items()),
        lambda headers: [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        lambda headers: {name: f" {value} " for name, value in headers.items()},
    ],
    ids=["lower", "upper bytes", "pairs", "asgi", "blanks around"],
)
def test_headers_come_in_any_form(kind: Kind, write: Any) -> None:
    with Harness(kind).listens() as harness:
        message = Message()
        assert harness.send(message, write(message.headers))[0] == 204
        assert harness.ids == [message.id]


def test_a_body_of_other_bytes_like_kinds_is_taken_and_a_decoded_one_is_an_error(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        for form in (bytearray, memoryview):
            message = Message()
            assert harness.wait(harness.hook.handle("post", message.headers, form(message.body)))[0] == 204
        with pytest.raises(ParameterError, match="raw bytes, not dict"):
            harness.wait(harness.hook.handle("POST", Message().headers, Message().payload))
        assert len(harness.ids) == 2


@pytest.mark.parametrize("text", ["pogchamp", "äöü ∞ 🎉", "<script>alert(1)</script>", "x" * 4000, " blanks "])
def test_a_challenge_is_answered_raw(kind: Kind, text: str) -> None:
    with Harness(kind).listens() as harness:
        status, headers, body = harness.send(challenge(text))
    assert (status, body) == (200, text.encode())
    assert headers["Content-Type"].partition(";")[0] == "text/plain"
    assert headers["Content-Length"] == str(len(text.encode()))


@pytest.mark.parametrize(
    "facts", [{"type": "channel.ban"}, {"version": "1"}, {"condition": {"broadcaster_user_id": "1337", "moderator_user_id": "1"}}, {"condition": {}}]
)
def test_a_challenge_for_what_nobody_wants_is_refused(kind: Kind, facts: dict[str, Any]) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(challenge(**facts))[0] == 404


def test_a_challenge_of_a_conduit_is_answered_where_it_is_served(kind: Kind) -> None:
    asked = Message({"challenge": "abc", "conduit_shard": {"conduit_id": "c-1", "shard": "0"}}, "webhook_callback_verification")
    with Harness(kind).listens() as harness:
        assert harness.send(asked)[0] == 404
        harness.hook.serve_conduit("c-1")
        assert harness.send(asked.but(id="another"))[::2] == (200, b"abc")
        sent = subscription(id="x", transport={"method": "conduit", "conduit_id": "c-1"})
        assert harness.send(message := Message({"subscription": sent, "event": EVENT}))[0] == 204
        assert harness.ids == [message.id]


def test_a_batch_calls_back_for_each_of_its_events(kind: Kind) -> None:
    drop = {
        "organization_id": "9001",
        "category_id": "9002",
        "category_name": "Fortnite",
        "campaign_id": "9003",
        "user_id": "1",
        "entitlement_id": "f",
    }
    sent = subscription("drop.entitlement.grant", "1", {"organization_id": "9001"}, is_batching_enabled=True)
    batch = Message({"subscription": sent, "events": [{"id": f"e{number}", "data": {**drop, "user_id": str(number)}} for number in range(3)]})
    with Harness(kind).listens("drop.entitlement.grant", "1", {"organization_id": "9001"}) as harness:
        assert harness.send(batch)[0] == 204
        assert harness.ids == [batch.id] * 3
        assert [event["data"]["user_id"] for event in harness.came] == ["0", "1", "2"]


def test_an_unknown_type_is_listened_to_all_the_same(kind: Kind) -> None:
    sent = Message({"subscription": subscription("brand.new", "7", {"what": "x"}), "event": {"a": [1, {"b": None}]}})
    with Harness(kind).listens("brand.new", "7", {"what": "x"}) as harness:
        assert harness.send(sent)[0] == 204
        harness.settle()
        (event,) = harness.came
    assert type(event.data) is UnknownEvent
    assert event.data.to_dict() == {"a": [1, {"b": None}]}


def test_several_listeners_of_one_kind_are_all_called(kind: Kind) -> None:
    with Harness(kind).listens().listens() as harness:
        harness.send(message := Message())
        assert harness.ids == [message.id] * 2


def test_conditions_that_twitch_fills_in_with_empty_text_are_the_same(kind: Kind) -> None:
    name = "channel.channel_points_custom_reward_redemption.add"
    sent = {"subscription": subscription(name, "1", {"broadcaster_user_id": "1", "reward_id": ""}), "event": {"id": "r"}}
    with Harness(kind).listens(name, "1", {"broadcaster_user_id": "1"}) as harness:
        assert harness.send(Message(sent))[0] == 204
        assert len(harness.ids) == 1


def test_what_nobody_listens_to_is_not_taken_so_that_it_comes_again(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    message = Message()
    with Harness(kind) as harness:
        assert harness.send(message)[0] == 404
        harness.listens()
        assert harness.send(message)[0] == 204
        assert harness.ids == [message.id]
    assert "no listener for channel.follow@2" in caplog.text


def test_a_message_of_a_type_that_is_not_known_is_ignored_and_told_once(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        for _ in range(3):
            assert harness.send(Message(kind="greeting"))[0] == 204
        assert harness.ids == []
        assert [name for _, name in harness.errors] == ["greeting"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "", "HEAD"])
def test_other_methods_are_refused(kind: Kind, method: str) -> None:
    with Harness(kind).listens() as harness:
        message = Message()
        status, headers, _ = harness.wait(harness.hook.handle(method, message.headers, message.body))
        assert (status, headers["Allow"], harness.ids) == (405, "POST", [])


def test_a_body_may_have_a_mebibyte_and_no_more(kind: Kind) -> None:
    with Harness(kind).listens() as harness:
        whole = Message()
        padding = b" " * (1024 * 1024 - len(whole.body))
        assert harness.send(whole.but(raw=whole.body + padding))[0] == 204
        assert harness.send(Message(raw=whole.body + padding + b" "))[0] == 413
        assert harness.ids == [whole.id]


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"null", b"[]", b"{", b'"text"', b"\xff\xfe", b"{}", b'{"subscription": null, "event": {}}', b'{"subscription": {}, "event": {}}',
        b'{"subscription": {"type": 1, "version": []}, "event": {}}', b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    ],
)  # fmt: skip
@pytest.mark.parametrize("type", ["notification", "webhook_callback_verification", "revocation"])
def test_what_is_signed_but_malformed_is_a_client_error(kind: Kind, raw: bytes, type: str) -> None:
    with Harness(kind).listens() as harness:
        assert harness.send(Message(raw=raw, kind=type))[0] == 400
        assert (harness.ids, harness.errors) == ([], [])


@pytest.mark.parametrize("payload", [{}, {"event": None}, {"event": [1]}, {"events": []}, {"events": [None]}, {"events": "x"}])
def test_a_notification_without_an_event_is_told_and_not_taken(kind: Kind, payload: dict[str, Any]) -> None:
    message = Message({"subscription": subscription(), **payload})
    with Harness(kind).listens() as harness:
        assert harness.send(message)[0] == 400
        assert [name for _, name in harness.errors] == ["channel.follow@2"]
        assert harness.send(Message(id=message.id))[0] == 204, "the id was not used up"
        assert harness.ids == [message.id]


def test_a_revocation_ends_the_subscription_and_is_told(kind: Kind) -> None:
    revoked: list[Any] = []
    with Harness(kind, on_revoked=revoked.append).listens() as harness:
        (listener,) = harness.hook.subscriptions
        assert harness.send(revocation("user_removed"))[0] == 204
        harness.settle()
        assert [(one.type, one.status) for one in revoked] == [("channel.follow", "user_removed")]
        assert (listener.status, harness.hook.subscriptions) == ("user_removed", [])
        assert harness.send(Message())[0] == 404


def test_a_revocation_that_nobody_waits_for_is_logged(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), Harness(kind) as harness:
        assert harness.send(revocation("version_removed"))[0] == 204
    assert "Twitch ended the subscription to channel.follow@2: version_removed" in caplog.text


def test_the_revocation_of_an_older_subscription_ends_no_newer_one(kind: Kind) -> None:
    with Harness(kind, on_revoked=print).listens() as harness:
        (listener,) = harness.hook.subscriptions
        listener.route.id = "the newer one"
        assert harness.send(revocation(id="an older one"))[0] == 204
        assert harness.send(message := Message())[0] == 204
        assert harness.ids == [message.id]


@pytest.mark.parametrize("type", ["revocation", "webhook_callback_verification", "other"])
def test_a_notification_is_nothing_else_whatever_its_unsigned_header_says(kind: Kind, type: str) -> None:
    message = Message()
    with Harness(kind).listens() as harness:
        assert harness.send(message.but(kind=type))[0] == (204 if type == "other" else 400)
        assert harness.send(message)[0] == 204, "the id was not used up, and the listener is still there"
        assert harness.ids == [message.id]
