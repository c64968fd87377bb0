"""One asynchronous client in several event loops at once, each in a thread of its own."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

from tests.live.support import APP, Canned, Got, Told
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import AsyncTwitch

LOOPS = 3


def in_loops(work: Callable[[], Awaitable[Any]]) -> list[Any]:
    """What the work came to in each of the loops, which run at the same time."""
    found: list[Any] = []
    together = threading.Barrier(LOOPS)

    async def one() -> None:
        together.wait(20)
        async with asyncio.timeout(30):
            found.append(await work())

    def loop() -> None:
        try:
            asyncio.run(one())
        except Exception as error:
            found.append(error)

    threads = [threading.Thread(target=loop) for _ in range(LOOPS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return found


def test_each_loop_has_connections_of_its_own() -> None:
    def answer(got: Got) -> Told:
        return Told(200, b'{"data":[{"id":"%s"}]}' % got.target.rpartition("=")[2].encode())

    with Canned(answer) as server:
        twitch = AsyncTwitch(APP, app_token="app-token", helix_url=server.url, auth_url=server.url)

        async def work() -> bool:
            for _ in range(20):
                pages = await asyncio.gather(*[twitch.get_users(ids=[str(number)]) for number in range(4)])
                if [page.data[0].id for page in pages] != ["0", "1", "2", "3"]:
                    return False
            return True

        assert in_loops(work) == [True] * LOOPS
        ports = {got.port for got in server.got}
        assert LOOPS <= len(ports) < len(server.got) / 2, "they are kept, though a request may come before the last reply's connection is free again"


def test_a_token_is_renewed_once_for_all_loops(server: TokenServer) -> None:
    access, refresh = server.login()
    twitch = AsyncTwitch(APP, SECRET, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2")
    asyncio.run(twitch.set_user_authentication(access, [], refresh))
    for turn in range(1, 6):
        server.kill()

        async def work() -> list[str]:
            pages = await asyncio.gather(*[twitch.get_users(ids=["1"]) for _ in range(5)])
            return [page.data[0].id for page in pages]

        assert in_loops(work) == [["1"] * 5] * LOOPS
        assert server.refreshed == turn


def test_a_loop_that_was_given_up_in_a_renewal_holds_up_no_other(server: TokenServer) -> None:
    access, refresh = server.login()
    server.kill()
    twitch = AsyncTwitch(APP, SECRET, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2")
    asyncio.run(twitch.set_user_authentication(access, [], refresh, validate=False))
    asked = threading.Event()

    def hang(got: Got) -> Told:
        asked.set()
        return server.hang(got)

    server.fault = hang

    async def call() -> str:
        return str((await twitch.get_users(ids=["1"])).data[0].id)

    async def begin() -> "asyncio.Task[str]":
        task = asyncio.create_task(call())
        await asyncio.to_thread(asked.wait, 20)
        return task

    with asyncio.Runner() as given_up:
        given_up.run(begin())
        server.fault = None
        outcomes: list[str] = []
        other = threading.Thread(target=lambda: outcomes.append(asyncio.run(call())))
        other.start()
        other.join(30)
        assert outcomes == ["1"]
        server.over.set()
