"""The life of a client: made anywhere, shared, closed, used again; and nothing is left behind."""

import asyncio
import gc
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.live.raw_server import Raw, raw_server
from tests.live.support import APP, Caller, Canned, Got, Kind, Told
from twitchapi_gen import AsyncTwitch, Emulator, ParameterError, Twitch

pytestmark = pytest.mark.takes_anything


def echo(got: Got) -> Told:
    """Each id that was asked for, as a user of that id."""
    ids = [part.removeprefix("id=") for part in got.target.partition("?")[2].split("&")]
    return Told(200, json.dumps({"data": [{"id": one} for one in ids]}).encode())


@pytest.fixture
def server() -> Iterator[Canned]:
    with Canned(echo) as running:
        yield running


def settings(server: Canned) -> dict[str, Any]:
    return {"helix_url": f"{server.url}/helix", "auth_url": f"{server.url}/oauth2", "app_token": "token"}


def test_calls_share_one_connection(kind: Kind, server: Canned) -> None:
    with Caller(kind, server.url, user_token="token", scopes=["channel:manage:redemptions"]) as caller:
        for number in range(5):
            assert caller.call("get_users", ids=[str(number)]).data[0].id == str(number)
        caller.call("update_redemption_status", broadcaster_id="1", reward_id="2", ids=[str(number) for number in range(150)], status="FULFILLED")
    assert len(server.got) == 8
    assert len({got.port for got in server.got}) == 1


def test_a_closed_client_can_be_used_again_and_closed_twice(kind: Kind, server: Canned) -> None:
    with Caller(kind, server.url, app_token="token") as caller:
        for _ in range(2):
            assert caller.call("get_users", ids=["1"]).data[0].id == "1"
            caller.close()
            caller.close()
    assert len({got.port for got in server.got}) == 2


def test_closing_closes_the_connections(kind: Kind) -> None:
    hung_up = threading.Event()

    def run(connection: socket.socket, _: Raw) -> None:
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"data": []}')
        if connection.recv(1) == b"":
            hung_up.set()

    with raw_server(run) as raw, Caller(kind, raw.url, app_token="token") as caller:
        caller.call("get_users", ids=["1"])
        held = caller.client._connection.driver  # so that it isn't only forgotten
        assert not hung_up.wait(0.05)
        caller.close()
        assert hung_up.wait(10)
        del held


def test_a_client_that_was_never_used_can_be_closed(kind: Kind) -> None:
    with Caller(kind, "http://127.0.0.1:1") as caller:
        caller.close()


def test_with_gives_the_client_and_closes_it(server: Canned) -> None:
    twitch = Twitch(APP, **settings(server))
    with twitch as found:
        assert found is twitch
        twitch.get_users(ids=["1"])
    assert twitch._connection.driver is None


def test_async_with_gives_the_client_and_closes_it(server: Canned) -> None:
    twitch = AsyncTwitch(APP, **settings(server))

    async def run() -> None:
        async with twitch as found:
            assert found is twitch
            await twitch.get_users(ids=["1"])
        assert twitch._connection.driver is None

    asyncio.run(run())


def test_a_client_is_closed_when_its_block_raises(server: Canned) -> None:
    twitch, other = Twitch(APP, **settings(server)), AsyncTwitch(APP, **settings(server))

    def fail() -> None:
        with twitch:
            raise KeyError(twitch.get_users(ids=["1"]).data[0].id)

    async def fail_too() -> None:
        async with other:
            raise KeyError((await other.get_users(ids=["1"])).data[0].id)

    with pytest.raises(KeyError, match="1"):
        fail()
    with pytest.raises(KeyError, match="1"):
        asyncio.run(fail_too())
    assert (twitch._connection.driver, other._connection.driver) == (None, None)


@pytest.mark.parametrize("closing", [True, False])
def test_one_asynchronous_client_works_in_one_event_loop_after_the_other(server: Canned, closing: bool) -> None:
    twitch = AsyncTwitch(APP, **settings(server))

    async def run(number: int) -> str:
        page = await twitch.get_users(ids=[str(number)])
        if closing:
            await twitch.close()
        return str(page.data[0].id)

    assert [asyncio.run(run(number)) for number in range(3)] == ["0", "1", "2"]
    assert len({got.port for got in server.got}) == 3


def test_an_asynchronous_client_can_change_between_event_loops_that_both_live(server: Canned) -> None:
    twitch = AsyncTwitch(APP, **settings(server))

    async def run(number: int) -> str:
        return str((await twitch.get_users(ids=[str(number)])).data[0].id)

    with asyncio.Runner() as one, asyncio.Runner() as other:
        assert [(one, other)[number % 2].run(run(number)) for number in range(4)] == ["0", "1", "2", "3"]
        for runner in (one, other):
            runner.run(asyncio.sleep(0.01))  # what the other left is closed here


def test_an_asynchronous_client_that_nobody_holds_any_more_is_closed_in_its_loop(server: Canned) -> None:
    async def forget() -> None:
        twitch = AsyncTwitch(APP, **settings(server))
        await twitch.get_users(ids=["1"])

    async def run() -> None:
        await forget()
        gc.collect()
        await asyncio.sleep(0.01)
        gc.collect()

    asyncio.run(run())
    assert len(server.got) == 1


def test_twenty_threads_share_one_client_and_each_gets_its_own_replies(server: Canned) -> None:
    barrier = threading.Barrier(20)

    def work(thread: int) -> list[str]:
        barrier.wait(10)
        return [str(twitch.get_users(ids=[f"{thread}00{number}"]).data[0].id) for number in range(10)]

    with Twitch(APP, **settings(server)) as twitch, ThreadPoolExecutor(20) as pool:
        assert list(pool.map(work, range(20))) == [[f"{thread}00{number}" for number in range(10)] for thread in range(20)]
    assert len({got.port for got in server.got}) <= 20


def test_threads_that_make_the_first_call_at_once_share_one_pool_of_connections() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            for _ in range(50):
                with Twitch(APP) as twitch:
                    barrier = threading.Barrier(8)

                    def first(barrier: threading.Barrier = barrier, twitch: Twitch = twitch) -> int:
                        barrier.wait(10)
                        return id(twitch._drive())

                    assert len({one.result() for one in [pool.submit(first) for _ in range(8)]}) == 1
    finally:
        sys.setswitchinterval(interval)


def test_two_hundred_tasks_share_one_client_and_each_gets_its_own_reply(server: Canned) -> None:
    async def run() -> list[str]:
        async with AsyncTwitch(APP, **settings(server)) as twitch:
            pages = await asyncio.gather(*(twitch.get_users(ids=[str(number)]) for number in range(200)))
        return [str(page.data[0].id) for page in pages]

    assert asyncio.run(run()) == [str(number) for number in range(200)]


SCRIPT = """
import asyncio, logging
logging.getLogger("asyncio").addFilter(lambda record: "took" not in record.msg)  # a busy machine is no fault
from twitchapi_gen import AsyncTwitch, Emulator, Twitch

def make(kind):
    return kind("my_app_id", "secret", helix_url=url + "/helix", auth_url=url + "/oauth2")

with Emulator(strict=False) as url:
    with make(Twitch) as twitch:
        print(len(twitch.get_users(ids=["1", "2"])))
    twitch = make(Twitch)
    print(len(twitch.get_users(ids=["1", "2"])))
    twitch.close()
    never_closed = make(Twitch)
    print(len(never_closed.get_users(ids=["1", "2"])))
    del never_closed

    async def closing():
        async with make(AsyncTwitch) as twitch:
            print(len(await twitch.get_users(ids=["1", "2"])))

    async def using(twitch):
        print(len(await twitch.get_users(ids=["1", "2"])))

    asyncio.run(closing())
    shared = make(AsyncTwitch)
    asyncio.run(using(shared))
    asyncio.run(using(shared))
"""


def test_a_program_leaves_no_resource_behind() -> None:
    done = subprocess.run([sys.executable, "-X", "dev", "-W", "error::ResourceWarning", "-c", SCRIPT], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["2"] * 6, "")


def test_an_empty_app_id_is_refused(kind: Kind) -> None:
    with pytest.raises(ParameterError, match="app_id"):
        (Twitch if kind == "sync" else AsyncTwitch)("")


def test_a_clients_repr_says_what_it_holds_and_no_secret(kind: Kind, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", emulator.url)
    with Caller(kind, secret="canary-1", user_token="canary-2", app_token="canary-3", jwt="canary-4") as caller:
        shown = repr(caller.client)
    assert shown == f"{type(caller.client).__name__}('{APP}', tokens: app, user, jwt, emulator='{emulator.url}')"
