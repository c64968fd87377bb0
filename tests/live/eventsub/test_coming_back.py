"""Drops and moves over real sockets: nothing that was sent to a live socket is lost or comes twice, and all that is wanted is subscribed again."""

import contextlib
import json
import threading
from typing import Any

import pytest

from tests.live.eventsub.server import Peer, Server, frame, notification, welcome
from tests.live.eventsub.support import FOLLOW, OFFLINE, ONLINE, Driven, until
from tests.live.support import Kind
from twitchapi_gen import NetworkError, RateLimited, Timeout
from twitchapi_gen.eventsub import HostileUrl


class Listening:
    """A socket that listens to one type; `got` are the ids that came."""

    def __init__(self, driven: Driven) -> None:
        self.got: list[str] = []
        driven.call("start")
        self.subscription = driven.call("listen", *ONLINE, lambda event: self.got.append(event.id))


def test_a_move_loses_nothing_and_repeats_nothing(driven: Driven, server: Server) -> None:
    hold = threading.Event()
    server.welcome = lambda peer: welcome(peer.session, 30) if len(server.peers) != 2 or hold.is_set() else None
    listening = Listening(driven)
    old, sent = server.peers[0], server.enabled[listening.subscription.id]
    server.send(old, server.reconnect(old.session))
    until(lambda: len(server.peers) == 2)
    new = server.peers[1]
    assert new.query == {"session": [old.session]}
    server.send(old, *(notification(sent, f"old{number}") for number in range(50)))
    server.send(new, *(notification(sent, f"old{number}") for number in range(40, 50)), notification(sent, "early"))
    until(lambda: len(listening.got) == 51)
    assert not old.over
    hold.set()
    server.send(new, welcome(new.session, 30), notification(sent, "new"))
    server.send(old, *(notification(sent, id) for id in ("late", "new", "old1")))
    until(lambda: len(listening.got) == 53)
    until(lambda: old.over)
    assert sorted(listening.got) == sorted([f"old{number}" for number in range(50)] + ["early", "new", "late"])
    over_one_only = [f"old{number}" for number in range(40)]
    assert [id for id in listening.got if id in over_one_only] == over_one_only
    assert len(server.posted()) == 1
    until(lambda: [session.resumed for session in driven.told("on_connected")] == [False, True])
    assert driven.told("on_disconnected") == []
    assert listening.subscription.status == "enabled"


def test_a_move_to_nowhere_ends_in_a_fresh_session(driven: Driven, server: Server) -> None:
    listening = Listening(driven)
    old = server.peers[0]
    server.accept = lambda: False
    server.send(old, server.reconnect(old.session))
    until(lambda: any(isinstance(error, NetworkError) for error in driven.told("on_error")))
    server.notify(old, listening.subscription.id, "still over the old one")
    until(lambda: listening.got)
    server.accept = lambda: True
    until(lambda: len(server.posted()) == 2)
    until(lambda: listening.subscription.status == "enabled")
    server.notify(server.peers[-1], listening.subscription.id, "over the new one")
    until(lambda: listening.got == ["still over the old one", "over the new one"])
    until(lambda: old.over)


def test_a_hostile_url_is_not_dialled_and_the_socket_comes_back(driven: Driven, server: Server) -> None:
    with Server() as other:
        listening = Listening(driven)
        old = server.peers[0]
        server.send(old, frame("session_reconnect", {"session": {"id": old.session, "reconnect_url": other.eventsub}}))
        until(lambda: any(isinstance(error, HostileUrl) for error in driven.told("on_error")))
        until(lambda: len(server.posted()) == 2)
        assert other.peers == []
        until(lambda: listening.subscription.status == "enabled")


@pytest.mark.parametrize("code", [4000, 4001, 4002, 4003, 4004, 4005, 4006, 4007, 1001, 1012])
def test_every_close_code_ends_in_a_fresh_session(code: int, server: Server) -> None:
    with Driven("async" if code % 2 else "sync", server) as driven:
        listening = Listening(driven)
        server.close(server.peers[0], code)
        until(lambda: len(server.posted()) == 2 and listening.subscription.status == "enabled")
        server.notify(server.peers[1], listening.subscription.id, "again")
        until(lambda: listening.got == ["again"])
        until(lambda: len(driven.told("on_connected")) == 2)
        [drop] = driven.told("on_disconnected")
        assert (drop.code, drop.session_id) == (code, "session1")
        assert drop.reason


def test_a_connection_that_breaks_off_and_a_server_that_restarts(driven: Driven, server: Server) -> None:
    listening = Listening(driven)
    seen: list[tuple[bool, str]] = []
    server.cut(server.peers[0])
    until(lambda: len(server.posted()) == 2 and listening.subscription.status == "enabled")

    def between() -> None:
        until(lambda: not driven.socket.is_connected)
        seen.append((driven.socket.is_connected, listening.subscription.status))

    server.restart(between)
    until(lambda: len(server.posted()) == 3 and listening.subscription.status == "enabled")
    assert seen == [(False, "websocket_disconnected")]
    server.notify(server.peers[-1], listening.subscription.id, "again")
    until(lambda: listening.got == ["again"])


def test_silence_ends_a_session_and_pings_are_no_sign_of_life(kind: Kind) -> None:
    with Server(keepalive=0.3) as server, Driven(kind, server) as driven:
        pinging = threading.Event()

        async def ping(peer: Peer) -> None:
            with contextlib.suppress(ConnectionError):
                await peer.socket.ping()

        listening = Listening(driven)
        first = server.peers[0]
        while not first.over and not pinging.wait(0.05):
            server._loop_thread.run(ping(first))
        until(lambda: driven.told("on_disconnected"))
        assert driven.told("on_disconnected")[0].code == 0
        until(lambda: len(server.peers) >= 2 and listening.subscription.status == "enabled")


def test_keepalives_and_notifications_keep_a_session(driven: Driven, server: Server) -> None:
    server.keepalive = 0.5
    listening = Listening(driven)
    sent = server.enabled[listening.subscription.id]
    for number in range(15):
        threading.Event().wait(0.1)
        server.send(server.peers[0], frame("session_keepalive") if number % 2 else notification(sent, f"m{number}"))
    until(lambda: len(listening.got) == 8)
    assert len(server.peers) == 1


def test_a_frame_of_2_mib_closes_with_1009_and_the_socket_comes_back(driven: Driven, server: Server) -> None:
    listening = Listening(driven)
    server.send(server.peers[0], "x" * (2 * 1024 * 1024))
    until(lambda: server.peers[0].over)
    until(lambda: len(server.peers) == 2 and listening.subscription.status == "enabled")
    until(lambda: driven.told("on_disconnected"))
    assert driven.told("on_disconnected")[0].code == 1009


def test_what_failed_after_a_drop_is_tried_again_until_it_works(driven: Driven, server: Server) -> None:
    wanted = [driven.call("listen", *one, lambda event: None) for one in (ONLINE, OFFLINE, FOLLOW)]
    driven.call("start")
    tries: dict[str, int] = {}

    def fail(body: dict[str, Any]) -> Any:
        tries[body["type"]] = tries.get(body["type"], 0) + 1
        status = {"stream.offline": 409, "channel.follow": 503}.get(body["type"], 0)
        return (status, {"status": status, "message": "not now"}) if status and tries[body["type"]] < 4 else None

    server.answer = fail
    server.cut(server.peers[0])
    until(lambda: all(one.status == "enabled" for one in wanted) and len(server.peers) == 2)
    assert tries == {"stream.online": 1, "stream.offline": 4, "channel.follow": 4}
    assert sorted(type(error).__name__ for error in driven.told("on_error")) == ["Conflict", "ServerError"]


def test_a_quota_met_after_a_drop_is_told_with_its_kind(driven: Driven, server: Server) -> None:
    listening = Listening(driven)
    full = [True]
    message = "number of websocket transports limit exceeded"
    server.answer = lambda _: (429, {"status": 429, "message": message}) if full[0] else None
    server.told_costs = False
    server.cut(server.peers[0])
    until(lambda: any(isinstance(error, RateLimited) for error in driven.told("on_error")))
    [error] = driven.told("on_error")
    assert error.message == message
    full[0] = False
    until(lambda: listening.subscription.status == "enabled" and len(server.peers) == 2)


def test_a_token_that_died_meanwhile_is_renewed_and_all_are_back(kind: Kind, server: Server) -> None:
    with Driven(kind, server, refresh="refresh1") as driven:
        wanted = [driven.call("listen", *one, lambda event: None) for one in (ONLINE, OFFLINE, FOLLOW)]
        driven.call("start")
        server.answer = lambda _: None if server.tokens[-1] == "renewed-token" else (401, {"status": 401, "message": "Invalid OAuth token"})
        server.cut(server.peers[0])
        until(lambda: all(one.status == "enabled" for one in wanted) and len(server.peers) == 2)
        assert driven.client.get_user_auth_token() == "renewed-token"
        assert driven.told("on_error") == []


def test_it_gives_up_only_when_told_to_and_says_so(kind: Kind, server: Server) -> None:
    with Driven(kind, server, settings={"give_up_after": 20.0}) as driven:
        driven.call("start")
        subscription = driven.call("listen", *ONLINE)
        driven.socket._core.manager._connections[0].machine.give_up_after = 0.5
        server.accept = lambda: False
        server.cut(server.peers[0])
        until(lambda: driven.told("on_gave_up"))
        assert isinstance(driven.told("on_gave_up")[0], NetworkError)
        with pytest.raises(NetworkError, match="gave up"):
            driven.next(aiter(subscription) if kind == "async" else iter(subscription))
        with pytest.raises(NetworkError, match="stop it and start it again"):
            driven.call("listen", *OFFLINE)
        assert not driven.socket.is_connected
        server.accept = lambda: True
        driven.call("stop")
        driven.call("start")
        until(lambda: subscription.status == "enabled")


def test_a_start_without_a_server_says_why_in_time(kind: Kind, server: Server) -> None:
    server.accept = lambda: False
    with Driven(kind, server, settings={"timeout": 3.0}) as driven:
        subscription = driven.call("listen", *ONLINE)
        with pytest.raises(Timeout, match=r"not subscribed to stream\.online@1 within 3 seconds; the last error: .*HTTP status 503"):
            driven.call("start")
        assert subscription.status == "pending"
        server.accept = lambda: True
        driven.socket._core.options.patience = 20.0
        driven.call("start")
        assert subscription.status == "enabled"


def test_a_session_that_ends_while_it_is_subscribed_to_is_followed_by_another(driven: Driven, server: Server) -> None:
    dropped: list[bool] = []

    def drop_first(body: dict[str, Any]) -> Any:
        if not dropped:
            dropped.append(True)
            server._loop_thread.loop.create_task(server.open[0].socket.close(code=4003))
            return 400, {"status": 400, "message": "websocket transport session does not exist or has already disconnected"}
        return None

    server.answer = drop_first
    driven.call("start")
    assert driven.call("listen", *ONLINE).status == "enabled"
    assert [json.dumps(body["transport"]) for body in server.posted()][-1] == json.dumps({"method": "websocket", "session_id": "session2"})


def test_an_event_that_the_old_subscription_brings_too_does_not_come_twice(driven: Driven, server: Server) -> None:
    driven.socket._core.options.times.linger = 10.0
    listening = Listening(driven)
    old, sent = server.peers[0], server.enabled[listening.subscription.id]
    server.accept = lambda: False
    server.send(old, server.reconnect(old.session))
    until(lambda: driven.told("on_error"))
    server.accept = lambda: True
    until(lambda: len(server.posted()) == 2 and listening.subscription.id not in ("", sent["id"]))
    assert not old.over
    server.send(old, notification(sent, "of the old subscription"))
    server.send(old, "a sign that it was read")
    until(lambda: any(type(error).__name__ == "MalformedMessage" for error in driven.told("on_error")))
    server.notify(server.peers[-1], listening.subscription.id, "of the new one")
    until(lambda: listening.got)
    assert listening.got == ["of the new one"]
