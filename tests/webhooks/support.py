"""A webhook of either kind at an emulator, used in one way."""

import inspect
import socket
import ssl
import threading
from functools import cache
from types import TracebackType
from typing import Any, Literal, Self
from uuid import UUID

import trustme

from twitchapi_gen import AsyncTwitch, Emulator, Twitch
from twitchapi_gen.async_webhook import AsyncTwitchWebHook
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.webhook import TwitchWebHook

Kind = Literal["sync", "async"]
APP, SECRET = "my_app_id", "the-client-secret-5f1c"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@cache
def certificates() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's context for localhost, and one that trusts it."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    return server, client


class Got:
    """A callback that keeps what it was called with, and lets one wait for it."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self._came = threading.Condition()

    def __call__(self, *arguments: Any) -> None:
        with self._came:
            self.calls.append(arguments)
            self._came.notify_all()

    def wait(self, count: int = 1) -> list[tuple[Any, ...]]:
        """All calls, once there are so many."""
        with self._came:
            assert self._came.wait_for(lambda: len(self.calls) >= count, 30), f"only {len(self.calls)} of {count} calls came"
            return list(self.calls)


class Hook:
    """`call(method, …)` does the same with both kinds. `client` is a Twitch or AsyncTwitch of its own."""

    def __init__(self, kind: Kind, emulator: Emulator, *, tls: bool = False, path: str = "/hooks", **settings: Any) -> None:
        port = free_port()
        url = f"{'https' if tls else 'http'}://127.0.0.1:{port}{path}"
        tls_context = certificates()[0] if tls else None
        addresses: dict[str, Any] = {"helix_url": f"{emulator.url}/helix"}
        clients: dict[str, Any] = {**addresses, "auth_url": f"{emulator.url}/oauth2"}
        self.loop_thread = LoopThread("async test") if kind == "async" else None
        self.client: Any = (AsyncTwitch if kind == "async" else Twitch)(APP, SECRET, **clients)
        make: Any = AsyncTwitchWebHook if kind == "async" else TwitchWebHook
        self.hook: Any = make(url, APP, port, tls_context, "127.0.0.1", **addresses, **settings)

    def run(self, outcome: Any) -> Any:
        return self.loop_thread.run(outcome) if self.loop_thread is not None and inspect.iscoroutine(outcome) else outcome

    def call(self, name: str, *arguments: Any, **named: Any) -> Any:
        return self.run(getattr(self.hook, name)(*arguments, **named))

    def subscribed(self, name: str, *arguments: Any) -> UUID:
        ok, uuid = self.call(f"subscribe_{name}", *arguments)
        assert ok
        assert isinstance(uuid, UUID)
        return uuid

    def log_in(self, emulator: Emulator, scopes: list[str]) -> str:
        """Gives the client a user's token; returns the user's id."""
        told = emulator.token(scopes, client_id=APP)
        self.run(self.client.set_user_authentication(told["access_token"], scopes, told["refresh_token"]))
        return str(told["user_id"])

    def __enter__(self) -> Self:
        self.call("start")
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self.call("stop")
            self.run(self.client.close())
        finally:
            if self.loop_thread is not None:
                self.loop_thread.stop()
