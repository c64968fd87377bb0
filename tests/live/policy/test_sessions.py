"""A session of the caller's own is used, under the same policy, and stays the caller's."""

import asyncio
import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast
from unittest import mock

import aiohttp
import pytest
import requests
import urllib3

from tests.live.policy.holes import drips_its_body, drips_its_head, hole
from tests.live.support import APP, Caller, Canned, Got, Kind, Told
from twitchapi_gen import AsyncTwitch, Emulator, ParameterError, Timeout, Twitch, TwitchError

pytestmark = pytest.mark.takes_anything


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

    with hole(drips(0.02)) as url, pytest.raises(Timeout):  # whoever reads on until the end gets a reply
        asyncio.run(slow(url)) if kind == "async" else slow_too(url)


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


def calls(session: Any, answers: Callable[[Got], Told], **settings: Any) -> tuple[list[Got], Any]:
    """A call with such a session, synchronous or not: the requests, and what came of it."""
    kind: Kind = "sync" if isinstance(session, requests.Session) else "async"
    with Canned(answers) as server, Caller(kind, server.url, app_token="token", session=session, **settings) as caller:
        try:
            outcome: Any = caller.call("get_users", ids=["1"]).data[0].login
        except TwitchError as error:
            outcome = error
    return server.got, outcome


def user(_: Got) -> Told:
    return Told(200, USER)


def test_parameters_cookies_and_codings_of_a_session_are_sent() -> None:
    with requests.Session() as session:
        session.params = {"trace": ["a b", "c"]}
        session.cookies.set("who", "me")
        session.headers["Accept-Encoding"] = "identity"
        got, outcome = calls(session, lambda _: Told(200, USER, {"Set-Cookie": "seen=yes"}))
        assert outcome == "one"
        assert session.cookies["seen"] == "yes"
    assert (got[0].target, got[0].headers["Cookie"]) == ("/helix/users?id=1&trace=a+b&trace=c", "who=me")
    assert (got[0].headers["Accept-Encoding"], got[0].headers["Authorization"]) == ("identity", "Bearer token")


@pytest.mark.parametrize("adapter", [None, Reads()], ids=["the usual adapter", "an adapter of its own"])
def test_hooks_of_a_session_are_called_and_a_status_is_left_to_the_policy(adapter: Reads | None) -> None:
    seen: list[int] = []
    told = iter([Told(503), Told(200, USER)])

    def hook(reply: requests.Response, **_: Any) -> None:
        seen.append(reply.status_code)
        reply.raise_for_status()

    with requests.Session() as session:
        if adapter is not None:
            session.mount("http://", adapter)
        session.hooks["response"].append(hook)
        got, outcome = calls(session, lambda _: next(told))
    assert (outcome, seen, len(got)) == ("one", [503, 200], 2)


def test_a_reply_that_a_hook_puts_in_the_place_of_another_counts() -> None:
    def hook(reply: requests.Response, **_: Any) -> requests.Response:
        reply._content, reply._content_consumed = USER, True  # type: ignore[attr-defined]  # as those do that decrypt replies
        reply.status_code = 200
        return reply

    with requests.Session() as session:
        session.hooks["response"].append(hook)
        assert calls(session, lambda _: Told(404))[1] == "one"


def test_retries_that_the_owner_of_an_adapter_has_chosen_happen() -> None:
    told = iter([Told(503), Told(503), Told(503), Told(503), Told(200, USER)])
    with requests.Session() as session:
        retry = urllib3.Retry(4, status_forcelist=[503], backoff_factor=0)
        session.mount("http://", requests.adapters.HTTPAdapter(max_retries=retry))
        got, outcome = calls(session, lambda _: next(told))
    assert (outcome, len(got)) == ("one", 5)


def test_a_proxy_of_a_session_is_used(kind: Kind) -> None:
    async def through(proxy: str) -> str:
        async with aiohttp.ClientSession(proxy=proxy) as session:
            client = AsyncTwitch(APP, app_token="token", session=session, helix_url="http://localhost:1/helix", auth_url="http://localhost:1")
            return (await client.get_users(ids=["1"])).data[0].login

    with Canned(user) as proxy:
        if kind == "async":
            assert asyncio.run(through(proxy.url)) == "one"
        else:
            with requests.Session() as session, Caller(kind, "http://localhost:1", app_token="token", session=session) as caller:
                session.proxies["http"] = proxy.url
                assert caller.call("get_users", ids=["1"]).data[0].login == "one"
    assert [one.target for one in proxy.got] == ["http://localhost:1/helix/users?id=1"]


@pytest.mark.parametrize("of_its_own", [None, {"Authorization": "Basic wrong"}], ids=str)
def test_the_credential_is_in_what_a_library_sees_that_patches_sessions(of_its_own: dict[str, str] | None) -> None:
    seen: list[Any] = []
    usual: Any = aiohttp.ClientSession._request

    async def watched(session: aiohttp.ClientSession, method: str, url: Any, **settings: Any) -> aiohttp.ClientResponse:
        seen.append(settings["headers"].get("Authorization"))
        reply: aiohttp.ClientResponse = await usual(session, method, url, **settings)
        return reply

    async def call(url: str) -> None:
        async with aiohttp.ClientSession(headers=of_its_own) as session:
            twitch = AsyncTwitch(APP, app_token="token", session=session, helix_url=url, auth_url=url)
            assert (await twitch.get_users(ids=["1"])).data[0].login == "one"

    with Canned(user) as server, mock.patch.object(aiohttp.ClientSession, "_request", watched):
        asyncio.run(call(server.url))
    assert seen == [one.headers["Authorization"] for one in server.got] == ["Bearer token"]


def test_a_session_that_cannot_be_used_is_said_to_be_before_anything_is_sent() -> None:
    async def closed() -> aiohttp.ClientSession:
        session = aiohttp.ClientSession()
        await session.close()
        return session

    async def another_loop() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    got, error = calls(asyncio.run(closed()), user)
    assert type(error) is ParameterError
    assert str(error) == "the session is closed; pass one that stays open as long as you use the client"
    with asyncio.Runner() as runner:
        session = runner.run(another_loop())
        more, error = calls(session, user)
        assert type(error) is ParameterError
        assert str(error) == "the session belongs to another event loop; create it in the loop that uses the client"
        runner.run(session.close())
    assert [*got, *more] == []


def test_a_session_of_the_other_kind_is_refused(kind: Kind) -> None:
    async def call() -> None:
        await AsyncTwitch(APP, app_token="token", session=cast(Any, requests.Session())).get_users(ids=["1"])

    async def wrong() -> None:
        async with aiohttp.ClientSession() as session:
            Twitch(APP, app_token="token", session=cast(Any, session)).get_users(ids=["1"])

    wanted = (
        "session must be an aiohttp.ClientSession, not requests.Session" if kind == "async" else "session must be a requests.Session, not aiohttp"
    )
    with pytest.raises(ParameterError, match=f"^{wanted}"):
        asyncio.run(call() if kind == "async" else wrong())
