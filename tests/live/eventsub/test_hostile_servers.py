"""Servers that mean no good, seen from a program: it is left alone for a moment, comes back, gets its events, and can be stopped."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack
from itertools import repeat
from typing import Any

import pytest

from tests.live.eventsub.server import Server, notification, welcome
from tests.live.eventsub.support import ONLINE, hurry, until
from tests.live.eventsub.test_with_the_emulator import Bot
from tests.live.support import APP, Kind
from tests.unit.events.hostile import MORE, PING, TEXT, Script, frame, goodbye, hostile
from twitchapi_gen import Emulator, PubSub, Twitch
from twitchapi_gen.eventsub import EventSubSocket, EventSubWebhook
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

SUBSCRIPTION = {"id": "sub", "type": "stream.online", "version": "1", "status": "enabled", "cost": 0, "condition": {"broadcaster_user_id": "1"}}
HELLO = frame(TEXT, welcome("a", 0.2).encode())
FIRST: dict[str, tuple[Iterable[bytes], int]] = {
    "pings without end, of one who reads nothing": ((HELLO, *repeat(frame(PING, b"p" * 100) * 1_000, 2_000)), 0),
    "fragments without end": ((HELLO, frame(TEXT, b"a", last=False), *repeat(frame(MORE, b"a" * 60_000, last=False), 20)), 1009),
    "a gibibyte": ((HELLO, frame(TEXT, length=1 << 30)), 1009),
    "packed": ((HELLO, frame(TEXT, b"x", bits=4)), 1002),
    "a welcome that ends in the middle": ((frame(TEXT, welcome("a", 1).encode()[:40], last=False),), -1),
    "no welcome, but a goodbye": ((goodbye(4007),), -1),
    "an event a byte at a time": ((HELLO, frame(TEXT, b"{", length=1_000)), 0),
}
"""What the first connection brings, and the code of the drop: 0 for silence, -1 where there was no session."""


@pytest.mark.parametrize("what", FIRST)
def test_it_comes_back_gets_its_events_and_stops(what: str, server: Server) -> None:
    bytes_, code = FIRST[what]

    def script(number: int) -> Iterator[bytes]:
        if number == 1:
            yield from bytes_
        else:
            yield frame(TEXT, welcome(f"s{number}", 30).encode())
            yield frame(TEXT, notification(SUBSCRIPTION, f"event {number}").encode())

    server.answer = lambda wanted: (202, {"data": [SUBSCRIPTION], "total": 1, "total_cost": 0, "max_total_cost": 10})
    drops, came = list[int](), list[str]()
    with (
        _Address(script, reads="reads nothing" not in what) as url,
        Twitch(APP, "secret", helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2") as twitch,
    ):
        twitch.set_user_authentication("user-token", [], validate=False)
        socket = EventSubSocket(twitch, eventsub_url=url, on_disconnected=lambda drop: drops.append(drop.code), on_error=lambda *_: None)
        hurry(socket)
        socket._core.options.times.dial = socket._core.options.times.welcome = 1.0
        socket.listen(*ONLINE, lambda event: came.append(event.id))
        with socket:
            until(lambda: came)  # of the second connection, or the one after, where a busy machine took too long over that
            until(lambda: drops == [code] * (code >= 0))


class _Address:
    """A hostile server in a thread."""

    def __init__(self, script: Script, *, reads: bool) -> None:
        self._script, self._reads = script, reads

    def __enter__(self) -> str:
        self._loop_thread, self._stack = LoopThread("a hostile server"), AsyncExitStack()
        return self._loop_thread.run(self._stack.enter_async_context(hostile(self._script, reads=self._reads)))

    def __exit__(self, *_: object) -> None:
        self._loop_thread.run(self._stack.aclose())
        self._loop_thread.stop()


@pytest.mark.parametrize("status", ["user_removed", "authorization_revoked", "moderator_removed", "user_banned", "version_removed", "made_up_today"])
def test_a_revocation_of_any_kind_is_told_once_and_lets_the_rest_go_on(status: str, kind: Kind, fresh: Emulator) -> None:
    bot = Bot(kind, fresh)
    try:
        other = bot.run(lambda: bot.socket.listen_stream_offline(bot.user["user_id"], lambda event: bot.got.append(event.id)))
        fresh.revoke_subscriptions(status, type="stream.online")
        until(lambda: [one.status for one in bot.revoked] == [status])
        (told,) = fresh.fire("stream.offline")
        until(lambda: bot.got == [told["message_id"]])
        assert (bot.subscription.status, other.status) == (status, "enabled")
        assert [one["type"] for one in fresh.subscriptions if one["status"] == "enabled"] == ["stream.offline"]
    finally:
        bot.close()


def test_a_callback_that_never_returns_keeps_nobody_from_stopping(fresh: Emulator) -> None:
    bot, begun, over, returned = Bot("sync", fresh), threading.Event(), threading.Event(), list[bool]()
    try:

        def hangs(_: Any) -> None:
            begun.set()
            returned.append(over.wait(60))

        bot.socket.listen_stream_offline(bot.user["user_id"], hangs)
        fresh.fire("stream.offline")
        assert begun.wait(20)
        bot.socket.stop(0.2)
        assert returned == []
        bot.socket.start()
        (told,) = fresh.fire("stream.online")
        until(lambda: bot.got == [told["message_id"]])
    finally:
        over.set()
        bot.close()


def test_all_of_it_over_ipv6() -> None:
    emulator = Emulator(host="::1")
    url = emulator.start()
    user = emulator.token(["whispers:read", "chat:read"])
    came = list[str]()
    with Twitch(APP, "secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
        twitch.set_user_authentication(user["access_token"], [])
        socket = EventSubSocket(twitch, eventsub_url=f"ws{url.removeprefix('http')}/ws")
        pubsub = PubSub(twitch, pubsub_url=f"ws{url.removeprefix('http')}/pubsub")
        with socket, pubsub:
            socket.listen_stream_online("1", lambda _: came.append("socket"))
            pubsub.listen_undocumented_topic("ads.1", lambda *_: came.append("pubsub"))
            emulator.disturb("reconnect")
            emulator.fire("stream.online")
            emulator.fire_pubsub("ads.1", data={"a": 1})
            until(lambda: sorted(came) == ["pubsub", "socket"])
        port = _free_port()
        with EventSubWebhook(twitch, f"http://[::1]:{port}/eventsub", host="::1", port=port) as hook:
            hook.listen_stream_offline("1", lambda _: came.append("webhook"))
            emulator.fire("stream.offline")
            until(lambda: "webhook" in came)
    emulator.stop()


def _free_port() -> int:
    import socket

    with socket.create_server(("::1", 0), family=socket.AF_INET6) as found:
        return int(found.getsockname()[1])
