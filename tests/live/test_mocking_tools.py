"""A program under a mocking library reaches the mock and never the network, with a session of its own or without, and the policy is the usual one."""

import asyncio
import contextlib
import functools
import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import aiohttp
import aioresponses
import pytest
import requests
import requests_mock
import responses
import urllib3
import vcr
import yaml

from tests.live.policy.holes import drips_its_body, hole
from tests.live.support import APP, Caller, Canned, Kind, Told
from twitchapi_gen import AsyncTwitch, NetworkError, Timeout, Twitch

USERS, TOKEN = "https://api.twitch.tv/helix/users?id=1", "https://id.twitch.tv/oauth2/token"
TOKENS = {"access_token": "new-access-token", "refresh_token": "new-refresh-token", "expires_in": 14400, "scope": []}
STORY: list[tuple[str, str, int, Any]] = [
    ("GET", USERS, 503, {"message": "busy"}),
    ("GET", USERS, 401, {"message": "Invalid OAuth token"}),
    ("POST", TOKEN, 200, TOKENS),
    ("GET", USERS, 200, {"data": [{"id": "1", "login": "one"}]}),
]
"""Broken, then with a token that has died: tried again, the token refreshed, tried again."""
Seen = list[tuple[str, str | None]]
"""The method of each request and its Authorization."""
EXPECTED: Seen = [("GET", "Bearer old-access-token"), ("GET", "Bearer old-access-token"), ("POST", None), ("GET", "Bearer new-access-token")]


@contextlib.contextmanager
def under_responses(_: Path) -> Iterator[Seen]:
    seen: Seen = []
    with responses.RequestsMock(registry=responses.registries.OrderedRegistry) as mocked:
        for method, url, status, reply in STORY:
            mocked.add(method, url, json=reply, status=status)
        yield seen
        seen += [(call.request.method or "", call.request.headers.get("Authorization")) for call in mocked.calls]


@contextlib.contextmanager
def under_requests_mock(_: Path) -> Iterator[Seen]:
    seen: Seen = []
    with requests_mock.Mocker() as mocked:
        mocked.get(USERS, [{"json": reply, "status_code": status} for method, _url, status, reply in STORY if method == "GET"])
        mocked.post(TOKEN, json=TOKENS)
        yield seen
        seen += [(one.method, one.headers.get("Authorization")) for one in mocked.request_history]


@contextlib.contextmanager
def under_vcr(folder: Path) -> Iterator[Seen]:
    seen: Seen = []
    tape = [
        {
            "request": {"method": method, "uri": url, "body": "", "headers": {}},
            "response": {"status": {"code": status, "message": "x"}, "headers": {}, "body": {"string": json.dumps(reply)}},
        }
        for method, url, status, reply in STORY
    ]
    (folder / "tape.yaml").write_text(yaml.safe_dump({"version": 1, "interactions": tape}), "utf-8")

    def note(request: Any) -> Any:
        seen.append((request.method, request.headers.get("Authorization")))
        return request

    recorder = vcr.VCR(record_mode="none", before_record_request=note)
    with recorder.use_cassette(str(folder / "tape.yaml")) as cassette:
        seen.clear()
        yield seen
        assert cassette.all_played
    one_each: Seen = []
    for one in seen:  # vcrpy asks about a request several times
        if len(one_each) < len(EXPECTED) and one == EXPECTED[len(one_each)]:
            one_each.append(one)
    assert set(seen) == set(EXPECTED)
    seen[:] = one_each


class Compatible(aiohttp.ClientResponse):
    """aioresponses 0.7.9 makes replies as aiohttp was before 3.14; whoever uses it with that needs something like this."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, stream_writer=mock.Mock(), **settings)


@contextlib.contextmanager
def under_aioresponses(_: Path) -> Iterator[Seen]:
    seen: Seen = []
    with aioresponses.aioresponses() as mocked:

        def note(url: Any, **settings: Any) -> None:
            seen.append(("GET" if "users" in str(url) else "POST", settings["headers"].get("Authorization")))

        for method, url, status, reply in STORY:
            mocked.add(url, method, status=status, payload=reply, callback=note, response_class=Compatible)
        yield seen


@contextlib.contextmanager
def under_a_patched_session(_: Path) -> Iterator[Seen]:
    """By hand, as many a test does it."""
    seen: Seen = []
    told = iter(STORY)

    def request(method: str, url: str, **settings: Any) -> requests.Response:
        expected = next(told)
        assert (method, url) == expected[:2]
        seen.append((method, settings["headers"].get("Authorization")))
        made = requests.Response()
        made.status_code, made._content = expected[2], json.dumps(expected[3]).encode()
        return made

    with mock.patch("requests.Session.request", side_effect=request):
        yield seen


@contextlib.contextmanager
def under_a_patched_send(_: Path) -> Iterator[Seen]:
    seen: Seen = []
    told = iter(STORY)

    def send(session: requests.Session, prepared: requests.PreparedRequest, **settings: Any) -> requests.Response:
        expected = next(told)
        assert (prepared.method, prepared.url) == expected[:2]
        seen.append((expected[0], prepared.headers.get("Authorization")))
        made = requests.Response()
        made.status_code, made._content = expected[2], json.dumps(expected[3]).encode()
        return made

    with mock.patch.object(requests.Session, "send", send):
        yield seen


Tool = Callable[[Path], contextlib.AbstractContextManager[Seen]]
SYNC: list[Tool] = [under_responses, under_requests_mock, under_vcr, under_a_patched_session, under_a_patched_send]
ASYNC: list[Tool] = [under_aioresponses, under_vcr]


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hosts that somebody looked up, none of which was found."""
    asked: list[str] = []

    def refuse(host: str, *_: Any, **__: Any) -> Any:
        asked.append(host)
        raise socket.gaierror("there is no network in this test")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    return asked


def plain(client: Twitch | AsyncTwitch) -> None:
    client._core.clock.uniform = lambda low, high: low  # retries don't wait


def sync_call(session: requests.Session | None) -> str:
    with Twitch(APP, "a-client-secret", session=session) as twitch:
        plain(twitch)
        twitch.set_user_authentication("old-access-token", [], "old-refresh-token", validate=False)
        found = twitch.get_users(ids=["1"]).data[0].login
        assert twitch.get_user_auth_token() == "new-access-token"
        return found


async def async_call(session: aiohttp.ClientSession | None) -> str:
    async with AsyncTwitch(APP, "a-client-secret", session=session) as twitch:
        plain(twitch)
        await twitch.set_user_authentication("old-access-token", [], "old-refresh-token", validate=False)
        found = (await twitch.get_users(ids=["1"])).data[0].login
        assert twitch.get_user_auth_token() == "new-access-token"
        return found


@pytest.mark.parametrize("own", [True, False], ids=["a session of one's own", "no session"])
@pytest.mark.parametrize("tool", SYNC, ids=lambda tool: tool.__name__)
def test_a_synchronous_program_reaches_the_mock_alone(tool: Tool, own: bool, tmp_path: Path, network: list[str]) -> None:
    with requests.Session() as session, tool(tmp_path) as seen:
        assert sync_call(session if own else None) == "one"
    assert seen == EXPECTED
    assert network == []


@pytest.mark.parametrize("own", [True, False], ids=["a session of one's own", "no session"])
@pytest.mark.parametrize("tool", ASYNC, ids=lambda tool: tool.__name__)
def test_an_asynchronous_program_reaches_the_mock_alone(tool: Tool, own: bool, tmp_path: Path, network: list[str]) -> None:
    async def call() -> str:
        if not own:
            return await async_call(None)
        async with aiohttp.ClientSession() as session:
            return await async_call(session)

    with tool(tmp_path) as seen:
        assert asyncio.run(call()) == "one"
    assert seen == EXPECTED
    assert network == []


def taped(url: str, folder: Path) -> Path:
    tape = {
        "request": {"method": "GET", "uri": f"{url}/helix/users?id=1", "body": "", "headers": {}},
        "response": {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"string": '{"data":[{"id":"1","login":"taped"}]}'}},
    }
    path = folder / "tape.yaml"
    path.write_text(yaml.safe_dump({"version": 1, "interactions": [tape]}), "utf-8")
    return path


def test_a_mock_counts_from_its_beginning_to_its_end_whatever_connections_are_kept(kind: Kind, tmp_path: Path) -> None:
    with Canned(lambda _: Told(200, b'{"data":[{"id":"1","login":"real"}]}')) as server, Caller(kind, server.url, app_token="token") as caller:
        logins = [caller.call("get_users", ids=["1"]).data[0].login]
        with vcr.VCR(record_mode="none").use_cassette(str(taped(server.url, tmp_path))):
            logins.append(caller.call("get_users", ids=["1"]).data[0].login)
        logins.append(caller.call("get_users", ids=["1"]).data[0].login)
        if kind == "sync":
            with responses.RequestsMock() as mocked:
                mocked.get(f"{server.url}/helix/users", json={"data": [{"id": "1", "login": "mocked"}]})
                logins.append(caller.call("get_users", ids=["1"]).data[0].login)
            with requests_mock.Mocker() as other:
                other.get(f"{server.url}/helix/users", json={"data": [{"id": "1", "login": "mocked"}]})
                logins.append(caller.call("get_users", ids=["1"]).data[0].login)
            logins.append(caller.call("get_users", ids=["1"]).data[0].login)
    assert logins == (["real", "taped", "real", "mocked", "mocked", "real"] if kind == "sync" else ["real", "taped", "real"])
    assert len(server.got) == logins.count("real")


UNKNOWN: list[tuple[Any, type[Exception]]] = [
    (responses.RequestsMock, NetworkError),
    (aioresponses.aioresponses, NetworkError),
    (requests_mock.Mocker, requests_mock.exceptions.NoMockAddress),  # the tool's own, for who writes the test
]


@pytest.mark.parametrize(("tool", "error"), UNKNOWN, ids=lambda one: one.__name__)
def test_what_a_mock_does_not_know_is_an_error_and_reaches_nobody(tool: Any, error: type[Exception], network: list[str]) -> None:
    kind: Kind = "async" if tool is aioresponses.aioresponses else "sync"
    with tool(), Caller(kind, app_token="token") as caller, pytest.raises(error, match=r"GET https://api\.twitch\.tv/helix/users"):
        caller.call("get_users", ids=["1"])
    assert network == []


class Forbidden(socket.socket):
    """As pytest-socket puts it in the place of all sockets."""

    def __new__(cls, *_: Any, **__: Any) -> "Forbidden":
        raise RuntimeError("this test may use no socket")


def test_sockets_that_a_test_tool_forbids_are_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    with Canned() as server, Caller("sync", server.url, app_token="token") as caller:
        monkeypatch.setattr(socket, "socket", Forbidden)
        with pytest.raises(RuntimeError, match="may use no socket"):
            caller.call("get_users", ids=["1"])
        monkeypatch.undo()
    assert server.got == []


def test_a_reply_that_a_mock_library_of_ones_own_makes_is_read(network: list[str]) -> None:
    reply = mock.Mock(status_code=200, headers={}, content=b'{"data":[{"id":"1","login":"one"}]}')
    with mock.patch("requests.Session.request", return_value=reply), Caller("sync", app_token="token") as caller:
        assert caller.call("get_users", ids=["1"]).data[0].login == "one"
    assert network == []


def test_a_tracer_around_the_sessions_sees_every_request_and_the_limits_hold() -> None:
    """As OpenTelemetry does it."""
    seen: list[str] = []
    usual = requests.Session.send

    @functools.wraps(usual)
    def traced(session: requests.Session, prepared: requests.PreparedRequest, **settings: Any) -> requests.Response:
        seen.append(prepared.url or "")
        return usual(session, prepared, **settings)

    patched = mock.patch.object(requests.Session, "send", traced)
    with patched, hole(drips_its_body(0.02)) as url, Caller("sync", url, app_token="token", total_timeout=0.3) as caller, pytest.raises(Timeout):
        caller.call("get_users", ids=["1"])
    assert seen == [f"{url}/helix/users?id=1"]


def test_somebodys_way_of_dialling_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual recipe for a resolver of one's own, or for a source address."""
    with Canned(lambda _: Told(200, b'{"data":[]}')) as server, Caller("sync", "http://localhost:1", app_token="token") as caller:
        port, usual, asked = int(server.url.rpartition(":")[2]), urllib3.util.connection.create_connection, list[Any]()

        def elsewhere(address: tuple[str, int], *arguments: Any, **settings: Any) -> socket.socket:
            asked.append(address)
            return usual(("127.0.0.1", port), *arguments, **settings)

        monkeypatch.setattr(urllib3.util.connection, "create_connection", elsewhere)
        assert caller.call("get_users", ids=["1"]).data == []
    assert asked == [("localhost", 1)]


def test_addresses_that_somebody_has_ruled_out_are_not_dialled(monkeypatch: pytest.MonkeyPatch) -> None:
    families: list[int] = []

    def look_up(_host: str, _port: int, family: int = 0, *_: Any, **__: Any) -> Any:
        families.append(family)
        raise socket.gaierror("none")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(urllib3.util.connection, "HAS_IPV6", False)
    with Caller("sync", app_token="token") as caller, pytest.raises(NetworkError):
        caller.call("get_users", ids=["1"])
    assert set(families) == {socket.AF_INET}
