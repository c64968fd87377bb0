"""Logging in at an emulator, with whatever stands for the user's browser."""

import asyncio
import re
import socket
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Literal, Self
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

from twitchapi_gen import AsyncTwitch, Emulator, Twitch
from twitchapi_gen.async_oauth import AsyncUserAuthenticator
from twitchapi_gen.oauth import UserAuthenticator

Kind = Literal["sync", "async"]
APP, SECRET = "my_app_id", "the-client-secret-5f1c"
SCOPES = ["bits:read", "channel:manage:polls"]
_plain = build_opener(ProxyHandler({}))


def free_port() -> int:
    """A port that nobody listens at, on 127.0.0.1 or ::1."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def get(url: str, form: dict[str, str] | None = None, headers: dict[str, str] | None = None) -> tuple[int, str]:
    """Status and text of a page, redirects followed."""
    try:
        with _plain.open(Request(url, data=None if form is None else urlencode(form).encode(), headers=headers or {}), timeout=10) as reply:
            return reply.status, reply.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


class Visitor:
    """Does in a thread what a user does with a browser: opens the page, and decides. `saw` is what the last page said."""

    def __init__(self, decision: str = "authorize", before: Callable[[str], object] | None = None) -> None:
        self._decision, self._before = decision, before
        self.saw: list[tuple[int, str]] = []
        self.error: BaseException | None = None
        self._thread: threading.Thread | None = None

    def __call__(self, url: str) -> None:
        self._thread = threading.Thread(target=self._visit, args=(url,))
        self._thread.start()

    def _visit(self, url: str) -> None:
        try:
            if self._before is not None:
                self._before(url)
            _, shown = get(url)
            token = re.search(r'name="form" value="([^"]+)"', shown)
            assert token is not None
            address = url.partition("?")[0]
            self.saw.append(get(address, {"form": token[1], "decision": self._decision, "login": "some_one"}))
        except BaseException as error:
            self.error = error

    def done(self) -> None:
        """Waits until the visit has ended."""
        if self._thread is not None:
            self._thread.join(20)
        if self.error is not None:
            raise self.error


class Login:
    """A client of either kind and its authenticator, at an emulator."""

    def __init__(self, kind: Kind, emulator: Emulator, *, browser: Any = None, host: str = "localhost", port: int | None = None) -> None:
        self.kind, self.url = kind, f"http://{host}:{port or free_port()}"
        self._emulator, self._browser = emulator, browser
        self.authenticator: UserAuthenticator | AsyncUserAuthenticator
        self._runner = asyncio.Runner()
        helix, auth = f"{emulator.url}/helix", f"{emulator.url}/oauth2"
        if kind == "sync":
            self.client: Twitch | AsyncTwitch = Twitch(APP, SECRET, helix_url=helix, auth_url=auth)
            self.authenticator = UserAuthenticator(self.client, SCOPES, url=self.url, browser=browser)
        else:
            self.client = AsyncTwitch(APP, SECRET, helix_url=helix, auth_url=auth)
            self.authenticator = AsyncUserAuthenticator(self.client, SCOPES, url=self.url, browser=browser)

    def authenticate(self, *arguments: Any, **options: Any) -> tuple[str, str]:
        if isinstance(self.authenticator, UserAuthenticator):
            return self.authenticator.authenticate(*arguments, **options)
        return self._runner.run(self.authenticator.authenticate(*arguments, **options))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(self.client, AsyncTwitch):
            self._runner.run(self.client.close())
        else:
            self.client.close()
        self._runner.close()
