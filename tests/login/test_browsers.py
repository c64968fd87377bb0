"""What opens the address, and what else comes to the page that waits."""

import asyncio
import socket
from urllib.parse import urlsplit

import pytest

from tests.login.support import Kind, Login, Visitor
from twitchapi_gen import Emulator, LoginFailed, LoginTimeout


def test_the_browser_may_be_an_async_function(fresh: Emulator) -> None:
    visitor = Visitor()

    async def browser(url: str) -> None:
        await asyncio.to_thread(visitor, url)

    with Login("async", fresh, browser=browser) as login:
        assert login.authenticate(timeout=20)
        visitor.done()


def test_what_isnt_http_ends_no_login_and_is_quoted_in_no_log(kind: Kind, fresh: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """Such as a redirect whose query is longer than a server takes: it holds the code."""
    login: Login

    def knock(_: str) -> None:
        port = urlsplit(login.url).port
        for garbage in (b"GET /?code=canary-code&scope=" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00", b"canary\r\n\r\n"):
            with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
                connection.sendall(garbage)
                assert b" 400 " in connection.recv(1_000)

    visitor = Visitor(before=knock)
    with caplog.at_level("DEBUG"), Login(kind, fresh, browser=visitor) as login:
        assert login.authenticate(timeout=20)
        visitor.done()
    assert "canary" not in caplog.text
    assert [
        record for record in caplog.records if record.levelname in ("WARNING", "ERROR") and record.name != "asyncio"
    ] == []  # its debug mode complains of busy machines


def test_a_browser_that_isnt_there_is_named(fresh: Emulator) -> None:
    with Login("sync", fresh, browser="no such browser") as login, pytest.raises(LoginFailed, match="no such browser"):
        login.authenticate(timeout=20)


def test_without_any_browser_the_address_is_printed(fresh: Emulator, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("BROWSER", "false")  # one that can't open anything
    monkeypatch.setattr("webbrowser._tryorder", None)
    with Login("sync", fresh) as login:
        url = login.authenticator.return_auth_url()
        with pytest.raises(LoginTimeout):
            login.authenticate(timeout=0.2)
    assert url in capfd.readouterr().err
