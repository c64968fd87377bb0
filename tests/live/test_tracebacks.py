"""What a person sees of a failed call: where it was made, what went wrong, and nothing of the ways in between."""

import asyncio
import socket
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

import twitchapi_gen
from tests.live.policy.holes import hole, says_nothing
from tests.live.raw_server import raw_server, reply, says
from tests.live.support import APP, Kind
from twitchapi_gen import AsyncTwitch, Twitch, TwitchError

MOST = 16
CHAINED = ("During handling of the above exception", "The above exception was the direct cause")
OURS = str(Path(twitchapi_gen.__file__).parent)


@contextmanager
def refused() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    yield url


@contextmanager
def unknown() -> Iterator[str]:
    patch = pytest.MonkeyPatch()

    def look_up(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    patch.setattr(socket, "getaddrinfo", look_up)
    yield "https://nobody.invalid"
    patch.undo()


@contextmanager
def answering(body: bytes, status: str = "200 OK") -> Iterator[str]:
    with raw_server(reply(body, status=status)) as raw:
        yield raw.url


@contextmanager
def hanging_up() -> Iterator[str]:
    with raw_server(says(b"HTTP/1.1 200 OK\r\nContent-Le")) as raw:
        yield raw.url


FAILURES: dict[str, tuple[Callable[[], AbstractContextManager[str]], str]] = {
    "a port where nobody listens": (refused, "NetworkError: GET {url}/users: Connection refused"),
    "a host that doesn't exist": (unknown, "NetworkError: GET {url}/users: the host can't be found: Name or service not known"),
    "silence": (lambda: hole(says_nothing), "Timeout: GET {url}/users: no reply in time"),
    "half a reply": (hanging_up, "NetworkError: GET {url}/users: the reply was cut off"),
    "a refusal": (lambda: answering(b'{"message":"no such user"}', "404 Not Found"), "NotFound: get_users: 404 error: no such user"),
    "a broken server": (lambda: answering(b"", "500 Oops"), "ServerError: get_users: 500 error: no explanation given"),
    "HTML": (lambda: answering(b"<html>"), "UnexpectedReply: get_users: the reply is not JSON (it looks like HTML)"),
}


def failed(kind: Kind, url: str, *, refresh: str | None = None, given: bool = False) -> TwitchError:
    settings: dict[str, Any] = {"helix_url": url, "auth_url": url, "read_timeout": 0.1}

    async def call() -> TwitchError:
        async with aiohttp.ClientSession() as session, AsyncTwitch(APP, session=session if given else None, **settings) as twitch:
            twitch._core.clock.uniform = lambda low, high: low
            await twitch.set_user_authentication("a-user-token", [], refresh, validate=False)
            with pytest.raises(TwitchError) as raised:
                await twitch.get_users(ids=["1"])
            return raised.value

    if kind == "async":
        return asyncio.run(call())
    with requests.Session() as session, Twitch(APP, session=session if given else None, **settings) as twitch:
        twitch._core.clock.uniform = lambda low, high: low
        twitch.set_user_authentication("a-user-token", [], refresh, validate=False)
        with pytest.raises(TwitchError) as raised:
            twitch.get_users(ids=["1"])
        return raised.value


def assert_short(error: TwitchError) -> str:
    """The traceback, which shows the call and few frames of ours."""
    lines = "".join(traceback.format_exception(error)).splitlines()
    shown = "\n".join(lines)
    assert len(lines) <= MOST, shown
    assert [words for words in CHAINED if words in shown] == []
    assert (error.__cause__, error.__context__) == (None, None)
    frames = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    assert [name for name in frames if not name.startswith((OURS, __file__))] == []
    return lines[-1]


@pytest.mark.parametrize("given", [False, True], ids=["no session", "a session"])
@pytest.mark.parametrize("case", FAILURES)
def test_a_failed_calls_traceback_is_short_and_shows_no_other_error(kind: Kind, case: str, given: bool) -> None:
    place, words = FAILURES[case]
    with place() as url:
        last = assert_short(failed(kind, url, given=given))
    assert last == f"twitchapi_gen.runtime.base.errors.{words.format(url=url)}"


def test_a_refresh_that_is_refused_is_as_short(kind: Kind) -> None:
    with answering(b'{"message":"Invalid OAuth token"}', "401 Unauthorized") as url:
        last = assert_short(failed(kind, url, refresh="a-refresh-token"))
    assert last.endswith("LoginRequired: Twitch refused the refresh token (401: Invalid OAuth token); the user must log in again")


def test_an_error_that_many_wait_for_is_as_short_for_each() -> None:
    async def calls(url: str) -> list[Any]:
        async with AsyncTwitch(APP, helix_url=url, auth_url=url) as twitch:
            await twitch.set_user_authentication("a-user-token", [], "a-refresh-token", validate=False)

            async def call() -> TwitchError:
                with pytest.raises(TwitchError) as raised:
                    await twitch.get_users(ids=["1"])
                return raised.value

            return [await one for one in [asyncio.ensure_future(call()) for _ in range(5)]]

    with answering(b'{"message":"Invalid OAuth token"}', "401 Unauthorized") as url:
        for error in asyncio.run(calls(url)):
            assert "LoginRequired" in assert_short(error)
