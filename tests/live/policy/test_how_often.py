"""Promises 1 and 3 over real sockets: how often the server sees a request, whatever the transport does by itself."""

import asyncio
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
import pytest
import requests

from tests.live.raw_server import Raw, raw_server, read_request, reply
from tests.live.support import APP, STEADY, Caller, Canned, Got, Kind, Told
from twitchapi_gen import AsyncTwitch, Emulator, NetworkError, RequestEvent, Twitch, TwitchError

pytestmark = pytest.mark.takes_anything

WRITES: dict[str, dict[str, object]] = {"create_clip": {"broadcaster_id": "1"}, "modify_channel_information": {"broadcaster_id": "1", "title": "x"}}
READS: dict[str, dict[str, object]] = {"get_users": {"logins": ["one"]}, "delete_videos": {"ids": ["1"]}, "block_user": {"target_user_id": "1"}}
SCOPES = ["clips:edit", "channel:manage:broadcast", "channel:manage:videos", "user:manage:blocked_users"]


def count(kind: Kind, emulator: Emulator, name: str, arguments: dict[str, object]) -> int:
    """How often the request of the failing call came in."""
    with Caller(kind, emulator.url, user_token=emulator.token(SCOPES)["access_token"], scopes=SCOPES) as caller:
        with pytest.raises(TwitchError):
            caller.call(name, **arguments)
        return sum(one["path"].startswith("/helix") for one in emulator.requests)


@pytest.mark.parametrize(
    ("name", "fault"),
    [("create_clip", "truncate"), *[(name, fault) for name in WRITES for fault in ("status", "reset", "close", "garbage")]],
)
def test_a_write_that_arrived_isnt_sent_again(kind: Kind, fresh: Emulator, name: str, fault: str) -> None:
    fresh.fault(fault, path="/helix", times=None)
    assert count(kind, fresh, name, WRITES[name]) == 1


@pytest.mark.parametrize("name", READS)
@pytest.mark.parametrize("fault", ["status", "reset", "close", "garbage"])
def test_a_read_is_sent_three_times(kind: Kind, fresh: Emulator, name: str, fault: str) -> None:
    fresh.fault(fault, path="/helix", times=None)
    assert count(kind, fresh, name, READS[name]) == 3


@pytest.mark.parametrize("name", ["create_clip", "get_users"])
def test_a_connection_that_was_closed_while_it_was_idle_costs_nothing(kind: Kind, name: str) -> None:
    """The server closes after each reply without saying so: what is sent next may meet a closed connection."""
    body = b'{"data":[{"id":"1","edit_url":"x"}]}'

    def two(connection: socket.socket, raw: Raw) -> None:
        reply(body)(connection, raw)
        connection.shutdown(socket.SHUT_RDWR)

    arguments: dict[str, object] = {"broadcaster_id": "1"} if name == "create_clip" else {"logins": ["one"]}
    with raw_server(two) as raw, Caller(kind, raw.url, user_token="token", scopes=SCOPES) as caller:
        for _ in range(5):
            assert caller.call(name, **arguments).data[0].id == "1"
            time.sleep(0.05)  # idle
        assert len(raw.requests) == 5


def test_a_write_whose_kept_connection_dies_under_it_isnt_sent_again(kind: Kind) -> None:
    """The second request arrives on the kept connection, and is answered by its end."""
    seen: list[bytes] = []

    def dies(connection: socket.socket, raw: Raw) -> None:
        body = b'{"data":[{"id":"1","edit_url":"x"}]}'
        connection.sendall(b"HTTP/1.1 202 Accepted\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        seen.append(read_request(connection))

    with raw_server(dies) as raw, Caller(kind, raw.url, user_token="token", scopes=SCOPES) as caller:
        caller.call("create_clip", broadcaster_id="1")
        with pytest.raises(NetworkError):
            caller.call("create_clip", broadcaster_id="1")
        assert (len(raw.requests), len(seen)) == (1, 1)


@pytest.mark.parametrize("given", [False, True], ids=["own session", "given session"])
def test_a_read_whose_kept_connection_dies_under_it_is_sent_as_often_as_is_told(kind: Kind, given: bool) -> None:
    """Each connection answers once, and ends instead of answering what comes next on it. Transports like to try again by themselves.

    The last one is closed with the client, though what an error left behind may still hold it.
    """
    kept: list[bytes] = []
    told: list[object] = []
    closed: list[object] = []

    def dies(connection: socket.socket, raw: Raw) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + b'{"data":[]}')
        try:
            kept.append(read_request(connection))
        except ConnectionResetError:
            closed.append(connection)

    async def use() -> None:
        async with aiohttp.ClientSession() as session, AsyncTwitch(APP, **settings, session=session if given else None) as twitch:
            for _ in range(2):
                assert (await twitch.get_users(logins=["one"])).data == []

    with raw_server(dies) as raw, requests.Session() as session:
        settings: dict[str, Any] = {
            "app_token": "token",
            "helix_url": f"{raw.url}/helix",
            "auth_url": raw.url,
            "on_request": told.append,
            "clock": STEADY,
        }
        if kind == "async":
            asyncio.run(use())
        else:
            with Twitch(APP, **settings, session=session if given else None) as twitch:
                for _ in range(2):
                    assert twitch.get_users(logins=["one"]).data == []
        assert (len(raw.requests), len(kept), len(told)) == (2, 1, 3)
    assert len(closed) == 1


def test_a_write_that_begins_while_another_thread_closes_the_client_is_sent_once(fresh: Emulator) -> None:
    """It has its pool of connections already, which is closed before it takes one: nothing was sent, so it is tried again."""
    told: list[RequestEvent] = []
    with Caller(
        "sync", fresh.url, user_token=str(fresh.token(SCOPES, client_id=APP)["access_token"]), scopes=SCOPES, on_request=told.append
    ) as caller:
        caller.call("create_clip", broadcaster_id="1")
        adapter = caller.client._connection.driver._adapter
        pool_of = adapter.get_connection_with_tls_context

        def closing(*arguments: Any, **more: Any) -> Any:
            found = pool_of(*arguments, **more)
            adapter.get_connection_with_tls_context = pool_of
            adapter.close()
            return found

        adapter.get_connection_with_tls_context = closing
        caller.call("create_clip", broadcaster_id="1")
    assert [one.attempt for one in told] == [1, 1, 2]
    assert len([one for one in fresh.requests if one["path"] == "/helix/clips"]) == 2


@pytest.mark.parametrize("name", ["create_clip", "get_users"])
def test_a_refused_connection_is_tried_three_times(kind: Kind, name: str) -> None:
    """Even for a write: nothing was sent."""
    tries: list[object] = []
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and doesn't listen
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        with Caller(kind, url, user_token="token", scopes=SCOPES, on_request=tries.append) as caller, pytest.raises(NetworkError) as caught:
            caller.call(name, **({"broadcaster_id": "1"} if name == "create_clip" else {"logins": ["one"]}))
    assert (len(tries), caught.value.sent) == (3, False)


@pytest.mark.parametrize("told", [Told(503, b"{}"), Told(502, b"<html>")], ids=["503", "502"])
def test_1_000_calls_at_a_dead_server_make_1_100_requests_at_most(kind: Kind, told: Told) -> None:
    """From 20 threads or tasks, over real sockets."""

    def dead(_: Got) -> Told:
        return told

    with Canned(dead) as server:
        failed = _by_threads(server.url) if kind == "sync" else asyncio.run(_by_tasks(server.url))
        assert failed == 1_000
        assert 1_000 < len(server.got) <= 1_100


def _by_threads(url: str) -> int:
    with Twitch(APP, app_token="token", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2", clock=STEADY) as twitch, ThreadPoolExecutor(20) as pool:

        def call(_: int) -> bool:
            try:
                twitch.get_users(logins=["one"])
            except TwitchError:
                return True
            return False

        return sum(pool.map(call, range(1_000)))


async def _by_tasks(url: str) -> int:
    gate = asyncio.Semaphore(20)
    async with AsyncTwitch(APP, app_token="token", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2", clock=STEADY) as twitch:

        async def call() -> bool:
            async with gate:
                try:
                    await twitch.get_users(logins=["one"])
                except TwitchError:
                    return True
                return False

        return sum(await asyncio.gather(*[call() for _ in range(1_000)]))


def test_20_threads_on_one_client(fresh: Emulator) -> None:
    with Twitch(APP, "s", helix_url=f"{fresh.url}/helix", auth_url=f"{fresh.url}/oauth2") as twitch:
        start = threading.Barrier(20)

        def work(number: int) -> list[str]:
            start.wait(20)
            return [twitch.get_users(logins=[f"user{number}x{round_}"]).data[0].login for round_ in range(10)]

        with ThreadPoolExecutor(20) as pool:
            found = list(pool.map(work, range(20)))
    assert found == [[f"user{number}x{round_}" for round_ in range(10)] for number in range(20)]
    assert sum(one["path"] == "/oauth2/token" for one in fresh.requests) == 1
