"""Listening over real sockets: before and after the start, with callbacks, decorators and loops; ending it."""

import re
import threading
from typing import Any

import pytest

from tests.live.eventsub.server import Server, frame, notification, revocation
from tests.live.eventsub.support import FOLLOW, OFFLINE, ONLINE, Driven, until
from twitchapi_gen import Conflict, MissingScope, ParameterError, SubscriptionRevoked, TwitchError
from twitchapi_gen.runtime.base.events import OncePerKey
from twitchapi_gen.runtime.eventsub.types import UnknownEvent


def test_what_was_asked_for_before_the_start_is_subscribed_with_it(driven: Driven, server: Server) -> None:
    got: list[Any] = []
    subscription = driven.call("listen", *ONLINE, got.append)
    assert (subscription.status, subscription.id) == ("pending", "")
    assert not server.peers
    driven.call("start")
    assert server.peers[0].query == {"keepalive_timeout_seconds": ["10"]}
    assert driven.socket.is_connected
    assert (subscription.status, subscription.type, subscription.version) == ("enabled", "stream.online", "1")
    assert dict(subscription.condition) == {"broadcaster_user_id": "1"}
    server.notify(server.peers[0], subscription.id, "m1", broadcaster_user_id="1", type="live")
    until(lambda: got)
    event = got[0]
    assert (event.id, event.subscription.id, event.data.type, event["type"], event.timestamp.year) == ("m1", subscription.id, "live", "live", 2026)
    assert server.tokens == ["user-token"]


def test_without_anything_wanted_nothing_is_dialled(driven: Driven, server: Server) -> None:
    driven.call("start")
    assert not driven.socket.is_connected
    subscription = driven.call("listen", *ONLINE)
    assert len(server.peers) == 1
    driven.call("unsubscribe", subscription)
    until(lambda: server.peers[0].over)
    assert [method for method, _ in server.calls] == ["POST", "DELETE"]
    driven.call("listen", *ONLINE)
    assert len(server.peers) == 2


def test_it_sends_nothing_over_the_socket(driven: Driven, server: Server) -> None:
    driven.call("start")
    driven.call("listen", *ONLINE)
    driven.call("stop")
    until(lambda: server.peers[0].over)
    assert server.peers[0].said == []
    assert server.peers[0].code == 1000


def test_a_method_of_its_own_for_each_type_names_the_missing_scope_before_it_sends(driven: Driven, server: Server) -> None:
    driven.call("start")
    driven.call("listen_channel_follow_v2" if hasattr(driven.socket, "listen_channel_follow_v2") else "listen_channel_follow", "1", "1")
    assert server.posted()[0]["condition"] == {"broadcaster_user_id": "1", "moderator_user_id": "1"}
    with pytest.raises(MissingScope) as raised:
        driven.call("listen_channel_cheer", "1")
    assert raised.value.missing == {"bits:read"}
    assert len(server.posted()) == 1
    assert len(driven.socket.subscriptions) == 1


def test_a_type_that_the_spec_lacks_is_listened_to_by_name(driven: Driven, server: Server) -> None:
    got: list[Any] = []
    driven.call("start")
    subscription = driven.call("listen", "channel.dance", "beta", {"dancer": "7"}, got.append)
    assert server.posted()[0]["type"] == "channel.dance"
    server.notify(server.peers[0], subscription.id, "m1", step="left")
    until(lambda: got)
    assert isinstance(got[0].data, UnknownEvent)
    assert got[0]["step"] == "left"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("", "1", {}), "type must be text"),
        ((b"stream.online", "1", {}), "type must be text"),
        (("stream.online", True, {}), "version must be text"),
        (("stream.online", "1", "1234"), "the condition must be a mapping"),
        (("stream.online", "1", {"broadcaster_user_id": ["1"]}), "broadcaster_user_id must be an id"),
        (("stream.onlin", "1", {"broadcaster_user_id": "1"}), "there is no subscription type 'stream.onlin'; did you mean 'stream.online'"),
        (("steam.onlinee", "1", {"broadcaster_user_id": "1"}), "did you mean 'stream.online'"),
        (("Stream.online", "1", {"broadcaster_user_id": "1"}), "did you mean 'stream.online'"),
        ((*ONLINE, 7), "callback must be a function"),
    ],
)
def test_what_cannot_be_is_refused_here(driven: Driven, arguments: tuple[Any, ...], words: str) -> None:
    with pytest.raises(ParameterError, match=words):
        driven.call("listen", *arguments)
    assert driven.socket.subscriptions == []


@pytest.mark.parametrize(
    ("method", "ids", "words"),
    [
        ("listen_stream_online", [""], "stream.online@1: the condition lacks broadcaster_user_id"),
        ("listen_channel_raid", [], "channel.raid@1: the condition needs exactly one of from_broadcaster_user_id, to_broadcaster_user_id"),
        ("listen_user_authorization_grant", ["x"], "user.authorization.grant@1: it is available over webhook and conduit only, not over websocket"),
    ],
)
def test_what_the_spec_does_not_allow_is_refused_by_its_method(driven: Driven, method: str, ids: list[str], words: str) -> None:
    with pytest.raises(ParameterError, match=re.escape(words)):
        driven.call(method, *ids)
    assert driven.socket.subscriptions == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("stream.online", 1, {"broadcaster": "1"}), ["there is no condition 'broadcaster'", "the condition lacks broadcaster_user_id"]),
        (("user.authorization.grant", "1", {"client_id": "x"}), ["it is available over webhook and conduit only, not over websocket"]),
        (
            ("channel.follow", "9", {"broadcaster_user_id": "1"}),
            ["there is no version '9' of 'channel.follow'; there is '2'. Sending the request anyway"],
        ),
        (("channel.brand.new", "1", {"whatever": "1"}), ["there is no subscription type 'channel.brand.new'"]),
    ],
)
def test_what_is_asked_for_by_name_is_left_to_twitch_and_told(
    driven: Driven, server: Server, arguments: tuple[Any, ...], words: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    driven.socket._types._new = OncePerKey()
    for _ in range(2):  # what the spec doesn't know is told once
        driven.call("unsubscribe", driven.call("listen", *arguments, print))
    said = ("the spec", "Sending the request anyway")
    told = [record.getMessage() for record in caplog.records if any(words in record.getMessage() for words in said)]
    assert [any(text in one for one in told) for text in words] == [True] * len(words)
    if "Sending the request anyway" in told[0]:
        assert len(told) == 1
    driven.call("listen", *arguments, print)
    driven.call("start")
    assert server.posted()[0]["condition"] == arguments[2]


def test_decorators_listen_before_and_after_the_start(driven: Driven, server: Server) -> None:
    got: list[Any] = []
    decorate = driven.call("on", "stream.online", "1", broadcaster_user_id="1")

    @decorate  # type: ignore[untyped-decorator]  # the harness holds either face
    def first(event: Any) -> None:
        got.append(event.id)

    driven.call("start")
    assert callable(first)
    decorate = driven.call("on", "stream.offline", "1", {"broadcaster_user_id": "1"})

    async def second(event: Any) -> None:
        got.append(event.id)

    decorate(second) if driven.kind == "sync" else driven.wait(_called(decorate, second))
    until(lambda: len(server.enabled) == 2)
    for number, id in enumerate(list(server.enabled)):
        server.notify(server.peers[0], id, f"m{number}")
    until(lambda: len(got) == 2)
    with pytest.raises(ParameterError, match="given twice"):
        driven.call("on", "stream.online", "1", {"broadcaster_user_id": "1"}, broadcaster_user_id="1")


async def _called(decorate: Any, function: Any) -> None:
    decorate(function)


def test_a_decorator_that_fails_while_it_runs_is_told(server: Server) -> None:
    with Driven("async", server) as driven:
        driven.call("start")
        decorate = driven.call("on", "channel.cheer", "1", broadcaster_user_id="1")
        driven.wait(_called(decorate, lambda event: None))
        until(lambda: any(isinstance(error, MissingScope) for error in driven.told("on_error")))
        assert driven.socket.subscriptions == []


def test_events_are_iterated_and_the_end_of_the_loop_unsubscribes(driven: Driven, server: Server) -> None:
    driven.call("start")
    everything = driven.call("__aiter__" if driven.kind == "async" else "__iter__")
    events = driven.call("events", "stream.online", "1", broadcaster_user_id="1")
    heard: list[Any] = []
    both = [threading.Thread(target=lambda one=one: heard.append(driven.next(one).id)) for one in (events, everything)]
    for thread in both:
        thread.start()
    until(lambda: server.enabled and driven.socket._core.manager.taps)
    server.notify(server.peers[0], next(iter(server.enabled)), "m1")
    for thread in both:
        thread.join()
    assert heard == ["m1", "m1"]
    for one in (events, everything):
        driven.wait(one.aclose()) if driven.kind == "async" else one.close()
    assert not server.enabled
    assert driven.socket.subscriptions == []
    assert driven.socket._core.manager.taps == []


def test_a_subscription_without_callback_is_iterated_until_it_ends(driven: Driven, server: Server) -> None:
    driven.call("start")
    subscription = driven.call("listen", *ONLINE)
    server.notify(server.peers[0], subscription.id, "m1")
    server.notify(server.peers[0], subscription.id, "m2")
    iterated = aiter(subscription) if driven.kind == "async" else iter(subscription)
    assert [driven.next(iterated).id, driven.next(iterated).id] == ["m1", "m2"]
    driven.call("stop")
    with pytest.raises(StopAsyncIteration if driven.kind == "async" else StopIteration):
        driven.next(iterated)
    assert subscription.status == "websocket_disconnected"


def test_iterating_what_has_a_callback_or_does_not_run_is_an_error_and_no_hang(driven: Driven) -> None:
    with_callback, without = driven.call("listen", *ONLINE, print), driven.call("listen", *OFFLINE)
    begin: Any = aiter if driven.kind == "async" else iter
    with pytest.raises(ParameterError, match="go to the callback"):
        begin(with_callback)
    with pytest.raises(TwitchError, match="start it first"):
        begin(without)
    with pytest.raises(TwitchError, match="start it first"):
        driven.next(driven.call("__aiter__" if driven.kind == "async" else "__iter__"))


def test_two_who_want_the_same_share_a_subscription(driven: Driven, server: Server) -> None:
    one: list[str] = []
    other: list[str] = []
    driven.call("start")
    first = driven.call("listen", *ONLINE, lambda event: one.append(event.id))
    second = driven.call("listen", *ONLINE, lambda event: other.append(event.id))
    assert first.id == second.id
    server.notify(server.peers[0], first.id, "m1")
    until(lambda: one == other == ["m1"])
    driven.call("unsubscribe", first)
    assert (first.status, second.status, len(server.enabled)) == ("unsubscribed", "enabled", 1)
    server.notify(server.peers[0], second.id, "m2")
    until(lambda: other == ["m1", "m2"])
    assert one == ["m1"]
    driven.wait(second.unsubscribe())
    assert not server.enabled


def test_a_revocation_is_told_ends_loops_and_is_not_subscribed_again(driven: Driven, server: Server) -> None:
    driven.call("start")
    gone, stays = driven.call("listen", *ONLINE), driven.call("listen", *OFFLINE, print)
    sent = server.enabled[gone.id]
    server.send(server.peers[0], revocation(sent, "authorization_revoked"))
    until(lambda: driven.told("on_revoked"))
    assert driven.told("on_revoked") == [gone]
    assert (gone.status, stays.status) == ("authorization_revoked", "enabled")
    with pytest.raises(SubscriptionRevoked, match="authorization_revoked") as raised:
        driven.next(aiter(gone) if driven.kind == "async" else iter(gone))
    assert raised.value.status == "authorization_revoked"
    server.cut(server.peers[0])
    until(lambda: len(server.posted()) == 3)
    assert [one["type"] for one in server.posted()] == ["stream.online", "stream.offline", "stream.offline"]


def test_the_first_event_may_come_before_the_reply_of_the_call(driven: Driven, server: Server) -> None:
    got: list[str] = []

    def early(wanted: dict[str, Any]) -> Any:
        status, reply = server.create(wanted)
        text = notification({**reply["data"][0], "condition": {**wanted["condition"], "reward_id": ""}}, "early")
        server._loop_thread.loop.create_task(server.open[0].socket.send_str(text))
        return status, reply

    server.answer = early
    driven.call("start")
    driven.call("listen", *ONLINE, lambda event: got.append(event.id))
    until(lambda: got == ["early"])


def test_a_callback_that_raises_hurts_nobody(driven: Driven, server: Server) -> None:
    got: list[str] = []

    def broken(event: Any) -> None:
        got.append(event.id)
        raise ZeroDivisionError("in a callback")

    driven.call("start")
    subscription = driven.call("listen", *ONLINE, broken)
    for id in ("m1", "m2"):
        server.notify(server.peers[0], subscription.id, id)
    until(lambda: len(driven.told("on_error")) == 2)
    assert got == ["m1", "m2"]
    assert driven.socket.is_connected


def test_malformed_messages_are_told_and_skipped(driven: Driven, server: Server) -> None:
    got: list[str] = []
    driven.call("start")
    subscription = driven.call("listen", *ONLINE, lambda event: got.append(event.id))
    wrong = ["", "{", "[]", "nul\0", frame("notification", {"subscription": 7}, id="a"), frame("notification", {"event": {}}, id="b"), "7" * 1000]
    for number, text in enumerate(wrong):
        server.send(server.peers[0], text)
        server.notify(server.peers[0], subscription.id, f"m{number}")
    until(lambda: len(got) == len(wrong))
    until(lambda: len(driven.told("on_error")) == len(wrong))  # in lanes of its own, which may be behind
    assert len(server.peers) == 1


def test_a_conflict_that_is_ours_is_taken_over_and_another_is_told(driven: Driven, server: Server) -> None:
    def lost(wanted: dict[str, Any]) -> Any:
        if wanted["type"] == "stream.online":
            server.create(wanted)  # Twitch made it, and nobody heard of that
        return server.create(wanted) if wanted["type"] != "channel.follow" else (409, {"message": "subscription already exists"})

    server.answer = lost
    driven.call("start")
    assert driven.call("listen", *ONLINE).status == "enabled"
    assert len(server.enabled) == 1
    with pytest.raises(Conflict):
        driven.call("listen", *FOLLOW)
    assert len(driven.socket.subscriptions) == 1


def test_what_differs_from_the_spec_is_told_to_the_clients_on_drift(driven: Driven, server: Server) -> None:
    drifted: list[Any] = []
    driven.client._core.on_drift = drifted.append
    got: list[Any] = []
    driven.call("start")
    subscription = driven.call("listen", *ONLINE, got.append)
    server.notify(server.peers[0], subscription.id, "m1", broadcaster_user_id=7, brand_new="x", started_at="soon")
    until(lambda: got)
    assert (got[0].data["brand_new"], got[0].data.broadcaster_user_id, got[0].data.started_at) == ("x", 7, "soon")
    assert {one.operation for one in drifted} == {"stream.online@1"}
    assert {one.path for one in drifted} >= {"broadcaster_user_id", "brand_new", "started_at"}
