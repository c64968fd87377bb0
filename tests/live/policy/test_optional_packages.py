"""What needs a package that isn't installed says which, with the command that installs it, and isn't tried again; what has it works."""

import asyncio
import socket
import threading
from typing import Any

import aiohttp
import pytest
import requests
from urllib3.response import HTTPResponse

from tests.live.policy.holes import Script, hole
from tests.live.raw_server import raw_server, reply
from tests.live.support import APP, Caller, Kind
from twitchapi_gen import AsyncTwitch, NetworkError, NotFound, Timeout, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.dispatch.websocket import Connector

BODY = b'{"data":[{"id":"1","login":"one"}]}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY)
PACKAGES = {"br": "brotli", "zstd": "backports.zstd"}


@pytest.fixture
def neither_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    decoders = [one for one in HTTPResponse.CONTENT_DECODERS if one not in PACKAGES]
    monkeypatch.setattr("urllib3.response.HTTPResponse.CONTENT_DECODERS", decoders)
    for name in ("HAS_BROTLI", "HAS_ZSTD"):
        monkeypatch.setattr(f"aiohttp.http_parser.{name}", False)


@pytest.mark.usefixtures("neither_is_installed")
@pytest.mark.parametrize("coding", PACKAGES)
def test_a_reply_that_only_an_optional_package_decompresses_names_it(kind: Kind, coding: str) -> None:
    with raw_server(reply(BODY, f"Content-Encoding: {coding}")) as raw, Caller(kind, raw.url, app_token="token") as caller:
        with pytest.raises(UnexpectedReply) as raised:
            caller.call("get_users", ids=["1"])
        command = f"pip install {PACKAGES[coding]}"
        assert str(raised.value) == f"GET {raw.url}/helix/users: the reply is compressed with {coding}, which needs another package: {command}"
    assert len(raw.requests) == 1


@pytest.mark.usefixtures("neither_is_installed")
def test_a_refusal_that_cannot_be_decompressed_is_that_refusal_all_the_same() -> None:
    refuses = reply(BODY, "Content-Encoding: br", status="404 Not Found")
    with raw_server(refuses) as raw, Caller("sync", raw.url, app_token="token") as caller, pytest.raises(NotFound, match="pip install brotli"):
        caller.call("get_users", ids=["1"])


def socks(pause: float = 0.0) -> Script:
    """A SOCKS proxy that answers for the host, a byte at a time where there is a pause."""

    def serve(connection: socket.socket, over: threading.Event) -> None:
        assert connection.recv(100)[:1] == b"\x05"
        connection.sendall(b"\x05\x00")
        assert b"localhost" in connection.recv(300)
        connection.sendall(b"\x05\x00\x00\x01" + bytes(6))
        connection.recv(65_536)
        for part in (HEAD, *([BODY[at : at + 1] for at in range(len(BODY))] if pause else [BODY])):
            connection.sendall(part)
            if over.wait(pause):
                return

    return serve


def through(proxy: str, **settings: Any) -> str:
    with requests.Session() as session, Caller("sync", "http://localhost:1", app_token="token", session=session, **settings) as caller:
        session.trust_env = False  # and what it excepts from proxies
        session.proxies["http"] = proxy.replace("http", "socks5h")
        login: str = caller.call("get_users", ids=["1"]).data[0].login
        return login


def test_a_socks_proxy_is_used_where_its_package_is_there() -> None:
    with hole(socks()) as proxy:
        assert through(proxy) == "one"


def test_the_whole_time_holds_through_a_socks_proxy_too() -> None:
    with hole(socks(0.05)) as proxy, pytest.raises(Timeout):
        through(proxy, total_timeout=0.3)


def test_a_socks_proxy_names_its_package_where_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: Any, **__: Any) -> None:
        raise requests.exceptions.InvalidSchema("Missing dependencies for SOCKS support.")

    monkeypatch.setattr("requests.adapters.SOCKSProxyManager", missing)
    tried: list[object] = []
    with pytest.raises(NetworkError) as raised:
        through("http://127.0.0.1:1", on_request=tried.append)
    assert str(raised.value) == 'GET http://localhost:1/helix/users: a SOCKS proxy needs another package: pip install "requests[socks]"'
    assert (raised.value.passing, raised.value.sent, len(tried)) == (False, False, 1)


REMEDY = "pip install aiohttp-socks, and give session=aiohttp.ClientSession(connector=ProxyConnector.from_url(…))"


@pytest.mark.parametrize("named", ["by the environment", "by the session", "by the environment of the session"])
def test_a_socks_proxy_is_not_taken_for_an_http_proxy(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []
    for name in ("https_proxy", "HTTPS_PROXY", "NO_PROXY", "no_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    if named != "by the session":
        monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1")

    async def call() -> None:
        settings: dict[str, Any] = {"proxy": "socks5://127.0.0.1:1"} if named == "by the session" else {"trust_env": True}
        async with aiohttp.ClientSession(**settings) as session:
            own = None if named == "by the environment" else session
            async with AsyncTwitch(APP, app_token="token", session=own, on_request=tried.append) as twitch:
                await twitch.get_users(ids=["1"])

    with pytest.raises(NetworkError) as raised:
        asyncio.run(call())
    assert str(raised.value) == f"GET https://api.twitch.tv/helix/users: aiohttp can't use a SOCKS proxy; {REMEDY}"
    assert (raised.value.passing, raised.value.sent, len(tried)) == (False, False, 1)


def test_a_websocket_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1")
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:1")

    async def dial() -> TwitchError:
        connector = Connector()
        try:
            with pytest.raises(TwitchError) as raised:
                await connector.dial("wss://eventsub.wss.twitch.tv/ws")
            return raised.value
        finally:
            await connector.close()

    assert str(asyncio.run(dial())) == "wss://eventsub.wss.twitch.tv/ws: aiohttp can't use a SOCKS proxy; name an HTTP proxy in its place"
