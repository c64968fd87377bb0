"""Refresh callbacks: plain or async, on either client; they hear first, may call the client, and may fail."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import SECRET, TokenServer, waiting_tasks, waiting_threads
from twitchapi_gen import AsyncTwitch, Twitch, Unauthorized


def with_dead_token(caller: Caller, server: TokenServer) -> None:
    token, refresh = server.login(dead=True)
    caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh, validate=False)


def settings(server: TokenServer) -> dict[str, Any]:
    return {"helix_url": f"{server.url}/helix", "auth_url": f"{server.url}/oauth2", "read_timeout": 120.0, "total_timeout": 300.0}


@pytest.mark.parametrize("style", ["plain", "async"])
def test_a_callback_gets_the_new_tokens_once(kind: Kind, server: TokenServer, style: str) -> None:
    heard: list[tuple[str, ...]] = []

    async def later(*tokens: str) -> None:
        await asyncio.sleep(0.01)
        heard.append(tokens)

    with Caller(kind, server.url, secret=SECRET) as caller:
        with_dead_token(caller, server)
        callback: Callable[..., Awaitable[None] | None] = later if style == "async" else lambda *tokens: heard.append(tokens)
        caller.client.user_auth_refresh_callback = caller.client.app_auth_refresh_callback = callback
        for _ in range(3):
            caller.call("get_users", ids=["1"])
        assert heard == [(caller.client.get_user_auth_token(), next(iter(server.refreshes)))]
        heard.clear()
        app = Caller(kind, server.url, secret=SECRET)
        with app:
            app.client.app_auth_refresh_callback = callback
            app.call("get_users", ids=["1"])
            assert heard == []  # the first one replaces none
            server.kill()
            app.call("get_users", ids=["1"])
            assert heard == [(app.client.get_app_token(),)]


def test_an_async_callback_of_the_synchronous_client_works_inside_a_running_loop(server: TokenServer) -> None:
    heard: list[str] = []

    async def later(token: str, refresh: str) -> None:
        await asyncio.sleep(0.01)
        heard.append(token)

    async def run(twitch: Twitch) -> None:
        twitch.get_users(ids=["1"])

    with Caller("sync", server.url, secret=SECRET) as caller:
        with_dead_token(caller, server)
        caller.client.user_auth_refresh_callback = later
        asyncio.run(run(caller.client))
        assert heard == [caller.client.get_user_auth_token()]


def test_no_thread_uses_the_new_token_before_the_callback_has_heard_of_it(server: TokenServer) -> None:
    with Twitch(APP, SECRET, **settings(server)) as twitch:
        token, refresh = server.login()
        twitch.set_user_authentication(token, [], refresh)
        used_before: list[bool] = []

        def slow(token: str, refresh: str) -> None:
            while waiting_threads(twitch) < 9 and token not in server.bearers():  # all come while the callback runs
                time.sleep(0.01)
            used_before.append(token in server.bearers())

        twitch.user_auth_refresh_callback = slow
        server.kill()
        with ThreadPoolExecutor(10) as pool:
            calls = [pool.submit(twitch.get_users, ids=["1"])]
            while not server.refreshed:
                time.sleep(0.01)
            calls += [pool.submit(twitch.get_users, ids=["1"]) for _ in range(9)]
            assert [call.result(20).data[0].id for call in calls] == ["1"] * 10
        assert used_before == [False]


def test_no_task_uses_the_new_token_before_the_callback_has_heard_of_it(server: TokenServer) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, **settings(server)) as twitch:
            token, refresh = server.login()
            await twitch.set_user_authentication(token, [], refresh)
            used_before: list[bool] = []

            async def slow(token: str, refresh: str) -> None:
                while waiting_tasks(twitch) < 21 and token not in server.bearers():
                    await asyncio.sleep(0.01)
                used_before.append(token in server.bearers())

            twitch.user_auth_refresh_callback = slow
            server.kill()

            async def late() -> None:
                while not server.refreshed:
                    await asyncio.sleep(0.01)
                await twitch.get_users(ids=["1"])

            await asyncio.gather(twitch.get_users(ids=["1"]), *(late() for _ in range(20)))
            assert used_before == [False]

    asyncio.run(run())


def test_a_callback_may_call_the_client_and_its_call_carries_the_new_token(server: TokenServer) -> None:
    found: list[str] = []
    with Twitch(APP, SECRET, **settings(server)) as twitch:
        token, refresh = server.login()
        twitch.set_user_authentication(token, [], refresh)
        twitch.user_auth_refresh_callback = lambda token, refresh: found.append(f"{token} {twitch.get_users(ids=['1']).data[0].id}")
        server.kill()
        twitch.get_users(ids=["1"])
        assert found == [f"{twitch.get_user_auth_token()} 1"]

    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, **settings(server)) as client:
            token, refresh = server.login()
            await client.set_user_authentication(token, [], refresh)

            async def callback(token: str, refresh: str) -> None:
                pages = await asyncio.gather(*(client.get_users(ids=["1"]) for _ in range(5)))
                found.append(f"{token} {pages[4].data[0].id}")

            client.user_auth_refresh_callback = callback
            server.kill()
            await client.get_users(ids=["1"])
            assert found[1:] == [f"{client.get_user_auth_token()} 1"]

    asyncio.run(run())


@pytest.mark.parametrize("style", ["plain", "async", "async in a loop"])
def test_a_callback_whose_own_call_meets_a_401_is_no_deadlock_in_threads(server: TokenServer, caplog: pytest.LogCaptureFixture, style: str) -> None:
    with Twitch(APP, SECRET, **settings(server)) as twitch:
        token, refresh = server.login()
        twitch.set_user_authentication(token, [], refresh)

        def plainly(token: str, refresh: str) -> None:
            server.kill()
            twitch.get_users(ids=["1"])

        async def later(token: str, refresh: str) -> None:
            plainly(token, refresh)

        def call() -> None:
            with pytest.raises(Unauthorized):  # the second attempt meets what the callback has done
                twitch.get_users(ids=["1"])

        async def call_in_a_loop() -> None:  # then the callback gets a thread of its own
            call()

        server.kill()
        twitch.user_auth_refresh_callback = plainly if style == "plain" else later
        with caplog.at_level(logging.ERROR, "twitchapi_gen"):
            asyncio.run(call_in_a_loop()) if style == "async in a loop" else call()
        assert "can't wait for itself" in caplog.text
        twitch.user_auth_refresh_callback = None
        twitch.refresh_used_token()  # a call wouldn't yet: a new token that is refused at once isn't replaced for each call
        assert twitch.get_users(ids=["1"]).data[0].id == "1"


def test_a_callback_whose_own_call_meets_a_401_is_no_deadlock_in_tasks(server: TokenServer, caplog: pytest.LogCaptureFixture) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, **settings(server)) as client:
            token, refresh = server.login()
            await client.set_user_authentication(token, [], refresh)
            rounds = 0

            async def callback(token: str, refresh: str) -> None:
                nonlocal rounds
                rounds += 1
                if rounds == 1:
                    server.kill()
                    await asyncio.gather(*(client.get_users(ids=["1"]) for _ in range(5)))  # in tasks of their own

            client.user_auth_refresh_callback = callback
            server.kill()
            await client.get_users(ids=["1"])

    with caplog.at_level(logging.ERROR, "twitchapi_gen"), pytest.raises(Unauthorized):
        asyncio.run(run())
    assert "can't wait for itself" in caplog.text


def test_a_callback_that_raises_is_logged_and_the_call_goes_on(kind: Kind, server: TokenServer, caplog: pytest.LogCaptureFixture) -> None:
    def broken(token: str, refresh: str) -> None:
        raise KeyError("my own mistake")

    async def broken_later(token: str, refresh: str) -> None:
        raise KeyError("my later mistake")

    with Caller(kind, server.url, secret=SECRET) as caller:
        for callback, words in ((broken, "my own mistake"), (broken_later, "my later mistake")):
            with_dead_token(caller, server)
            caller.client.user_auth_refresh_callback = callback
            with caplog.at_level(logging.ERROR, "twitchapi_gen"):
                assert caller.call("get_users", ids=["1"]).data[0].id == "1"
            assert words in caplog.text
            assert "test_callbacks.py" in caplog.text
