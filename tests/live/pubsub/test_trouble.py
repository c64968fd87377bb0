"""What goes wrong on the way: drops, silence, garbage, huge frames, tokens that die. PubSub comes back and says what happened."""

import json
from functools import partial
from typing import Any

import pytest

from tests.live.pubsub.support import Inbox, Listener, until
from tests.live.support import Kind
from twitchapi_gen import Emulator, LoginRequired, PubSubBadAuth, TwitchError


class Told:
    """What the hooks were told."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.revoked: list[tuple[str, TwitchError]] = []
        self.errors: list[tuple[Exception, str]] = []

    def hooks(self) -> dict[str, Any]:
        return {
            "on_connected": lambda: self.events.append("connected"),
            "on_disconnected": lambda reason: self.events.append(reason),
            "on_revoked": lambda topic, error: self.revoked.append((topic, error)),
            "on_error": lambda error, name: self.errors.append((error, name)),
        }


def connected(told: Told, times: int) -> bool:
    return told.events.count("connected") == times


def back(listener: Listener, inbox: Inbox) -> None:
    """Messages arrive again."""
    until(lambda: listener.fire("whispers")["listeners"] == 1)
    many = len(inbox.got)
    until(lambda: listener.fire("whispers")["listeners"] == 1 and len(inbox.got) > many)


@pytest.mark.parametrize(
    ("do", "how", "reason"),
    [
        ("close", {"code": 4000}, "closed with 4000"),
        ("close", {"code": 1000}, "closed with 1000"),
        ("reset", {}, "closed with 1006"),
        ("huge", {}, "closed with 1009"),
    ],
)
def test_after_each_kind_of_end_it_comes_back_with_all_topics(kind: Kind, fresh: Emulator, do: str, how: dict[str, int], reason: str) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        for number in range(5):
            fresh.disturb_pubsub(do, **how)
            until(partial(connected, told, number + 2))
            back(listener, inbox)
        assert told.events == ["connected", *[reason, "connected"] * 5]
        assert (told.errors, told.revoked) == ([], [])


def test_a_server_that_falls_silent_is_left_for_a_new_connection(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.pubsub.ping_frequency = 0.05
        listener.pubsub._settings.pong_within = 0.1
        listener.start().listen("whispers", inbox)
        fresh.disturb_pubsub("silence")
        until(lambda: len(told.events) == 3)
        assert told.events == ["connected", "no PONG within 0.1 seconds", "connected"]
        back(listener, inbox)


def test_malformed_frames_are_skipped(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        fresh.disturb_pubsub("malformed", times=40)
        listener.fire("whispers")
        inbox.wait(1)
        until(lambda: told.events == ["connected"])


@pytest.mark.parametrize("text", ["no JSON", "[1]", "[" * 100_000, '{"a":' * 100_000])
def test_a_message_that_is_no_object_is_told_and_skipped(kind: Kind, fresh: Emulator, text: str) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        topic = f"whispers.{listener.user_id}"
        fresh._in_loop(lambda: {"": fresh._server.pubsub.hub.publish(topic, text)})
        listener.fire("whispers")
        inbox.wait(1)
        until(lambda: told.errors)
        assert [(str(error), name) for error, name in told.errors] == [("whispers: the message is not a JSON object", topic)]


def test_a_move_to_another_connection_loses_and_repeats_nothing(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("video_playback_by_id", inbox)
        sent: list[object] = []
        for _ in range(5):
            peers = list(fresh._server.pubsub.hub.peers)
            fresh.disturb_pubsub("reconnect")
            while peers[0] in fresh._server.pubsub.hub.peers:
                one = listener.fire("video_playback_by_id", type="commercial")["sent"][0]
                assert one["listeners"] >= 1
                sent.append(one["message"])
        inbox.wait(len(sent))
        assert [message.to_dict() for message in inbox.messages] == sent
        until(lambda: told.events == ["connected"])


def test_a_server_that_refuses_connections_for_a_while_is_waited_for(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        fresh.fault("status", path="/pubsub", times=5)
        fresh.fault("reset", path="/pubsub", times=5)
        fresh.disturb_pubsub("reset")
        back(listener, inbox)
        until(lambda: told.events == ["connected", "closed with 1006", "connected"])


def test_topics_that_are_refused_after_a_drop_are_tried_again(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        fresh.disturb_pubsub("refuse", times=1)
        fresh.disturb_pubsub("reset")
        back(listener, inbox)
        assert [(type(error).__name__, name) for error, name in told.errors] == [("PubSubServerError", f"whispers.{listener.user_id}")]


def test_a_token_that_ended_is_renewed_and_its_topics_go_on(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        fresh.disturb_pubsub("expire")
        back(listener, inbox)
        assert listener.twitch.get_user_auth_token() != listener.granted["access_token"]
        assert (told.events, told.revoked, told.errors) == (["connected"], [], [])


def test_a_token_that_ended_during_a_drop_is_renewed(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        fresh.forward(5 * 3600)
        fresh.disturb_pubsub("reset")
        back(listener, inbox)
        assert (told.revoked, told.errors) == ([], [])


def test_a_token_that_was_revoked_for_good_is_told_and_the_next_login_goes_on(kind: Kind, fresh: Emulator) -> None:
    told, inbox = Told(), Inbox()
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        fresh.world.revoke(fresh.world.tokens[listener.granted["access_token"]])
        until(lambda: told.revoked)
        ((topic, error),) = told.revoked
        assert (topic, type(error)) == (f"whispers.{listener.user_id}", LoginRequired)
        assert listener.fire("whispers")["listeners"] == 0
        again = fresh.token(["whispers:read"])
        listener.call(listener.twitch.set_user_authentication, again["access_token"], ["whispers:read"], again["refresh_token"])
        back(listener, inbox)


def test_a_dead_token_that_cant_be_renewed_is_an_error_of_the_listen(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        listener.start()
        fresh.world.revoke(fresh.world.tokens[listener.granted["access_token"]])
        with pytest.raises((LoginRequired, PubSubBadAuth)):
            listener.listen("whispers", Inbox())


def test_duplicates_on_one_connection_are_dropped_where_messages_have_an_id(kind: Kind, fresh: Emulator) -> None:
    with_id, without = Inbox(), Inbox()
    with Listener(kind, fresh) as listener:
        listener.start().listen("bits", with_id)
        listener.listen("video_playback_by_id", without)
        fresh.disturb_pubsub("duplicate", times=10)
        for _ in range(5):
            assert "message_id" in json.dumps(listener.fire("bits")["sent"][0]["message"])
            listener.fire("video_playback_by_id", type="commercial")
        without.wait(10)
        assert len(with_id.wait(5)) == 5


def test_no_secret_is_in_anything_that_is_logged_or_told(kind: Kind, fresh: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    told, inbox = Told(), Inbox()
    caplog.set_level("DEBUG")
    with Listener(kind, fresh, **told.hooks()) as listener:
        listener.start().listen("whispers", inbox)
        for do in ("malformed", "reset", "expire", "close", "huge"):
            fresh.disturb_pubsub(do)
            back(listener, inbox)
        fresh.world.revoke(fresh.world.tokens[listener.twitch.get_user_auth_token()])
        until(lambda: told.revoked)
        shown = caplog.text + repr(told.revoked) + repr(told.errors) + repr(told.events) + repr(listener.pubsub) + repr(vars(listener.pubsub))
        for secret in (*listener.granted.values(), *fresh.world.tokens, *fresh.world.refreshes):
            assert not (isinstance(secret, str) and len(secret) > 20 and secret in shown)
