"""A session of the caller's own is used, under the same policy, and stays the caller's."""

import asyncio

import aiohttp
import pytest
import requests

from tests.live.support import APP, Kind
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
