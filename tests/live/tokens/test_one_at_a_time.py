"""However many threads or tasks meet a dead token, it is renewed once, and nobody is left waiting."""

import asyncio
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import HTML, SECRET, Fault, TokenServer, cut, refusal, waiting_tasks, waiting_threads
from twitchapi_gen import (
    AsyncTwitch,
    Interrupted,
    NetworkError,
    RequestEvent,
    ServerError,
    Timeout,
    Twitch,
    TwitchError,
    Unauthorized,
    UnexpectedReply,
)

ROUNDS = 20


def settings(server: TokenServer, **more: Any) -> dict[str, Any]:
    return {"helix_url": f"{server.url}/helix", "auth_url": f"{server.url}/oauth2", **more}


def told(error: BaseException) -> str:
    """Which error it is. One that was never woken, and waited until its call's own time was over, is told apart."""
    return "nobody woke it" if "waiting for the token refresh" in str(error) else type(error).__name__


def outcome_of(call: Any) -> str:
    try:
        return str(call().data[0].id)
    except TwitchError as error:
        return told(error)


def in_threads(twitch: Twitch, count: int) -> Counter[str]:
    barrier = threading.Barrier(count)

    def one(_: int) -> str:
        barrier.wait(20)
        return outcome_of(lambda: twitch.get_users(ids=["1"]))

    with ThreadPoolExecutor(count) as pool:
        return Counter(pool.map(one, range(count)))


async def in_tasks(twitch: AsyncTwitch, count: int) -> Counter[str]:
    outcomes = await asyncio.gather(*(twitch.get_users(ids=["1"]) for _ in range(count)), return_exceptions=True)
    return Counter(told(one) if isinstance(one, BaseException) else one.data[0].id for one in outcomes)


def test_50_threads_that_meet_a_401_refresh_once_a_round(server: TokenServer) -> None:
    told: list[str] = []
    with Twitch(APP, SECRET, **settings(server)) as twitch:
        twitch.user_auth_refresh_callback = lambda token, refresh: told.append(token)
        token, refresh = server.login()
        twitch.set_user_authentication(token, [], refresh)
        for number in range(1, ROUNDS + 1):
            server.kill()
            assert in_threads(twitch, 50) == {"1": 50}
            assert (server.refreshed, len(told)) == (number, number)


def test_200_tasks_that_meet_a_401_refresh_once_a_round(server: TokenServer) -> None:
    async def run() -> None:
        told: list[str] = []
        async with AsyncTwitch(APP, SECRET, **settings(server)) as twitch:
            twitch.user_auth_refresh_callback = lambda token, refresh: told.append(token)
            token, refresh = server.login()
            await twitch.set_user_authentication(token, [], refresh)
            for number in range(1, ROUNDS + 1):
                server.kill()
                assert await in_tasks(twitch, 200) == {"1": 200}
                assert (server.refreshed, len(told)) == (number, number)

    asyncio.run(run())


def broken(name: str, server: TokenServer) -> Fault:
    """A fault that lets some time pass first, so that all calls wait for it together."""
    end: Fault = {
        "503": lambda got: refusal(503, "down"),
        "reset": cut,
        "html": lambda got: HTML,
        "html 400": lambda got: type(HTML)(400, HTML.body, HTML.headers),
        "timeout": server.hang,
    }[name]

    def fault(got: Any) -> Any:
        time.sleep(0.2)
        return end(got)

    return fault


FAULTS = {"503": ServerError, "reset": NetworkError, "html": UnexpectedReply, "html 400": TwitchError, "timeout": Timeout}


@pytest.mark.parametrize("name", FAULTS)
def test_a_failing_refresh_wakes_all_threads_with_a_typed_error_and_the_next_call_works(server: TokenServer, name: str) -> None:
    with Twitch(APP, SECRET, **settings(server, read_timeout=0.5 if name == "timeout" else 20)) as twitch:
        token, refresh = server.login()
        twitch.set_user_authentication(token, [], refresh)
        server.kill()
        server.fault = broken(name, server)
        outcomes = in_threads(twitch, 20)
        assert sum(outcomes.values()) == 20
        assert set(outcomes) == {"BadRequest" if name == "html 400" else FAULTS[name].__name__}
        server.fault = None
        assert outcome_of(lambda: twitch.get_users(ids=["1"])) == "1"


@pytest.mark.parametrize("name", FAULTS)
def test_a_failing_refresh_wakes_all_tasks_with_a_typed_error_and_the_next_call_works(server: TokenServer, name: str) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, **settings(server, read_timeout=0.5 if name == "timeout" else 20)) as twitch:
            token, refresh = server.login()
            await twitch.set_user_authentication(token, [], refresh)
            server.kill()
            server.fault = broken(name, server)
            outcomes = await in_tasks(twitch, 50)
            assert set(outcomes) == {"BadRequest" if name == "html 400" else FAULTS[name].__name__}
            server.fault = None
            assert await in_tasks(twitch, 1) == {"1": 1}

    asyncio.run(run())


def test_a_task_that_is_cancelled_in_a_refresh_takes_nobody_along(server: TokenServer) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, **settings(server)) as twitch:
            token, refresh = server.login()
            await twitch.set_user_authentication(token, [], refresh)
            server.kill()
            go = threading.Event()

            def slow(got: Any) -> Any:
                go.wait(10)
                server.fault = None
                return server._answer(got)

            server.fault = slow
            first = asyncio.create_task(in_tasks(twitch, 1))
            while not server.refreshed:
                await asyncio.sleep(0.01)
            others = asyncio.create_task(in_tasks(twitch, 30))
            while waiting_tasks(twitch) < 31:
                await asyncio.sleep(0.01)
            first.cancel()
            await asyncio.gather(first, return_exceptions=True)
            assert first.cancelled()
            go.set()
            assert await others == {"1": 30}
            assert server.refreshed == 1

    asyncio.run(run())


def test_a_cancelled_refresh_wakes_all_who_wait_at_once_and_the_next_call_works(server: TokenServer) -> None:
    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, **settings(server)) as twitch:
            token, refresh = server.login()
            await twitch.set_user_authentication(token, [], refresh)
            server.kill()
            server.fault = server.hang
            waiting = asyncio.create_task(in_tasks(twitch, 30))
            while waiting_tasks(twitch) < 30:
                await asyncio.sleep(0.01)
            for task in asyncio.all_tasks():
                if "_fly" in repr(task.get_coro()):
                    task.cancel()
            assert await waiting == {Interrupted.__name__: 30}
            server.fault = None
            assert await in_tasks(twitch, 1) == {"1": 1}

    asyncio.run(run())


def test_a_thread_interrupted_in_a_refresh_wakes_all_who_wait_at_once_and_the_next_call_works(server: TokenServer) -> None:
    class Stop(BaseException):
        pass

    began, go = threading.Event(), threading.Event()

    def interrupt(event: RequestEvent) -> None:
        if event.operation == "refresh token" and not began.is_set():
            began.set()
            go.wait(10)
            raise Stop

    with Twitch(APP, SECRET, on_request=interrupt, **settings(server)) as twitch:
        token, refresh = server.login()
        twitch.set_user_authentication(token, [], refresh)
        server.kill()
        with ThreadPoolExecutor(21) as pool:
            first = pool.submit(twitch.get_users, ids=["1"])
            assert began.wait(10)
            others = [pool.submit(outcome_of, lambda: twitch.get_users(ids=["1"])) for _ in range(20)]
            while waiting_threads(twitch) < 20:
                time.sleep(0.01)
            go.set()
            with pytest.raises(Stop):
                first.result(10)
            outcomes = Counter(one.result(10) for one in others)
        assert outcomes == {"Interrupted": 20}
        assert outcome_of(lambda: twitch.get_users(ids=["1"])) == "1"


def test_a_lasting_401_makes_two_calls_and_one_refresh(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login()
    with Caller(kind, server.url, secret=SECRET) as caller:
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
        server.forbids = True
        with pytest.raises(Unauthorized):
            caller.call("get_users", ids=["1"])
    assert (server.count("/helix/users"), server.refreshed) == (2, 1)
