"""A program under a mocking library reaches the mock and never the network, with a session of its own or without, and the policy is the usual one."""

import asyncio
import contextlib
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
import vcr
import yaml

from tests.live.support import APP
from twitchapi_gen import AsyncTwitch, Twitch

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
