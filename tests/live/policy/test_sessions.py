"""A session of the caller's own is used, under the same policy, and stays the caller's."""

import asyncio
import gzip
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

from tests.live.policy.holes import drips_its_body, drips_its_head, hole
from tests.live.support import APP, Canned, Got, Kind, Told
from twitchapi_gen import AsyncTwitch, Emulator, Timeout, Twitch


def addresses(emulator: Emulator) -> tuple[str, str]:
    return f"{emulator.url}/helix", f"{emulator.url}/oauth2"


def assert_sent(emulator: Emulator) -> None:
    """With the session's headers; but the token is the client's."""
    sent = [one["headers"] for one in emulator.requests if one["path"].startswith("/helix")]
    assert [(one.get("X-Own"), one["User-Agent"]) for one in sent] == [("mine", "my own")] * 2
    assert "Bearer wrong" not in {one["Authorization"] for one in sent}


def test_a_requests_session_is_used_and_stays_open(fresh: Emulator) -> None:
    helix, auth = addresses(fresh)
    with requests.Session() as session:
        session.headers.update({"X-Own": "mine", "User-Agent": "my own", "Authorization": "Bearer wrong"})
        closed: list[bool] = []
        session.close = lambda: closed.append(True)  # type: ignore[method-assign]  # to see who closes it
        with Twitch(APP, "s", session=session, helix_url=helix, auth_url=auth) as twitch:
            assert twitch.get_users(logins=["one"]).data[0].login == "one"
        assert closed == []
        assert session.get(f"{fresh.url}/emulator").json() == {"emulator": "twitchapi_gen"}
        assert twitch.get_users(logins=["two"]).data[0].login == "two"
    assert_sent(fresh)


def test_an_aiohttp_session_is_used_and_stays_open(fresh: Emulator) -> None:
    helix, auth = addresses(fresh)

    async def use() -> None:
        async with aiohttp.ClientSession(headers={"X-Own": "mine", "User-Agent": "my own", "Authorization": "Bearer wrong"}) as session:
            async with AsyncTwitch(APP, "s", session=session, helix_url=helix, auth_url=auth) as twitch:
                assert (await twitch.get_users(logins=["one"])).data[0].login == "one"
            assert not session.closed
            assert (await twitch.get_users(logins=["two"])).data[0].login == "two"

    asyncio.run(use())
    assert_sent(fresh)


def test_limits_hold_with_a_session_of_ones_own_too(kind: Kind, fresh: Emulator) -> None:
    fresh.fault("silence", path="/helix")

    async def slow() -> None:
        async with aiohttp.ClientSession() as session:
            helix, auth = addresses(fresh)
            twitch = AsyncTwitch(APP, app_token="token", session=session, helix_url=helix, auth_url=auth, read_timeout=0.2)
            await twitch.get_users(logins=["one"])

    def slow_too() -> None:
        with requests.Session() as session:
            helix, auth = addresses(fresh)
            Twitch(APP, app_token="token", session=session, helix_url=helix, auth_url=auth, read_timeout=0.2).get_users(logins=["one"])

    with pytest.raises(Timeout):
        asyncio.run(slow()) if kind == "async" else slow_too()


USER = b'{"data":[{"id":"1","login":"one"}]}'


@pytest.mark.parametrize("drips", [drips_its_head, drips_its_body])
def test_the_whole_time_holds_with_a_session_of_ones_own_too(kind: Kind, drips: Callable[[float], Any]) -> None:
    async def slow(url: str) -> None:
        async with aiohttp.ClientSession() as session:
            await AsyncTwitch(APP, app_token="token", session=session, helix_url=url, auth_url=url, total_timeout=0.3).get_users(logins=["one"])

    def slow_too(url: str) -> None:
        with requests.Session() as session, Twitch(APP, app_token="token", session=session, helix_url=url, auth_url=url, total_timeout=0.3) as twitch:
            twitch.get_users(logins=["one"])

    with hole(drips(0.02)) as url:
        began = time.monotonic()
        with pytest.raises(Timeout):
            asyncio.run(slow(url)) if kind == "async" else slow_too(url)
        assert time.monotonic() - began < 8


def dies_once(got: Got) -> Told:
    """The first app token is dead; the reply is compressed."""
    if got.target.startswith("/oauth2"):
        dies_once.given += 1  # type: ignore[attr-defined]  # a function that counts
        return Told(200, b'{"access_token":"token-%d"}' % dies_once.given)  # type: ignore[attr-defined]  # a function that counts
    if got.headers["Authorization"] == "Bearer token-1":
        return Told(401, b'{"message":"Invalid OAuth token"}')
    return Told(200, gzip.compress(USER), {"Content-Encoding": "gzip"})


def called_with(settings: dict[str, Any]) -> list[Got]:
    """A call with such a session, whose first token is refused; the requests."""
    dies_once.given = 0  # type: ignore[attr-defined]  # a function that counts

    async def call(url: str) -> None:
        async with aiohttp.ClientSession(**settings) as session:
            twitch = AsyncTwitch(APP, "secret", session=session, helix_url=f"{url}/helix", auth_url=f"{url}/oauth2")
            assert (await twitch.get_users(logins=["one"])).data[0].login == "one"

    with Canned(dies_once) as server:
        asyncio.run(call(server.url))
    return server.got


@pytest.mark.parametrize("settings", [{"raise_for_status": True}, {"auto_decompress": False}, {"timeout": aiohttp.ClientTimeout(0.000_1)}], ids=str)
def test_what_a_session_makes_of_replies_is_left_to_the_policy(settings: dict[str, Any]) -> None:
    assert [got.target.split("?")[0] for got in called_with(settings)] == ["/oauth2/token", "/helix/users"] * 2


def test_the_credential_is_the_clients_whatever_a_netrc_or_the_session_says(kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login somebody password something\n", encoding="utf-8")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    if kind == "async":
        got = [*called_with({"trust_env": True}), *called_with({"headers": {"Authorization": "Basic wrong"}})]
    else:
        dies_once.given = 0  # type: ignore[attr-defined]  # a function that counts
        with Canned(dies_once) as server, requests.Session() as session:
            session.auth, session.headers["Authorization"] = ("somebody", "something"), "Basic wrong"
            with Twitch(APP, "secret", session=session, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2") as twitch:
                twitch.get_users(logins=["one"])
        got = server.got * 2
    assert [one.headers.get("Authorization") for one in got] == [None, "Bearer token-1", None, "Bearer token-2"] * 2


class Reads(requests.adapters.HTTPAdapter):
    """Reads replies at once, as those do that log or cache them."""

    def send(self, *arguments: Any, **settings: Any) -> requests.Response:
        reply = super().send(*arguments, **settings)
        assert reply.content
        return reply


def test_an_adapter_of_the_sessions_own_is_used(fresh: Emulator) -> None:
    helix, auth = addresses(fresh)
    with requests.Session() as session, Twitch(APP, "s", session=session, helix_url=helix, auth_url=auth) as twitch:
        session.mount("http://", Reads())
        assert twitch.get_users(logins=["one"]).data[0].login == "one"
