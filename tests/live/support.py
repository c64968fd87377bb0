"""Both clients called the same way, tokens for them, and a server that answers what a test tells it to."""

import asyncio
import base64
import inspect
import json
import ssl
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal, Self

from attrs import define, field

from twitchapi_gen import AsyncTwitch, Clock, Twitch

Kind = Literal["sync", "async"]
APP = "my_app_id"
STEADY = Clock(uniform=lambda low, high: low)
"""Chance taken out: retries don't wait."""


async def _awaited(value: Awaitable[Any]) -> Any:
    """What a call gives; by way of a task, since every method's call can be one."""
    return await (asyncio.create_task(value) if isinstance(value, Coroutine) else value)


async def _collected(page: Any) -> list[Any]:
    return [item async for item in page]


async def _all_pages(page: Any, limit: int | None) -> list[Any]:
    return [one async for one in page.pages(limit)]


class Caller:
    """One of the clients, called in a way that is the same for both. Closes it at the end of its block."""

    def __init__(
        self,
        kind: Kind,
        url: str = "",
        *,
        secret: str | None = None,
        user_token: str | None = None,
        scopes: Iterable[str] = (),
        jwt: str | None = None,
        **settings: Any,
    ) -> None:
        if url:
            settings = {"helix_url": f"{url}/helix", "auth_url": f"{url}/oauth2", **settings}
        self.client: Any = (Twitch if kind == "sync" else AsyncTwitch)(APP, secret, **{"clock": STEADY, **settings})
        self.kind = kind
        self._runner = asyncio.Runner() if kind == "async" else None
        if user_token is not None:
            self.wait(self.client.set_user_authentication(user_token, list(scopes), validate=False))
        if jwt is not None:
            self.client.set_extension_authentication(jwt)

    def wait(self, value: Any) -> Any:
        """What a method of the client returned, awaited where it must be."""
        return value if self._runner is None or not inspect.isawaitable(value) else self._runner.run(_awaited(value))

    def call(self, method: str, /, **arguments: Any) -> Any:
        return self.wait(getattr(self.client, method)(**arguments))

    def request(self, method: str, path: str, **arguments: Any) -> Any:
        return self.wait(self.client.request(method, path, **arguments))

    def items(self, page: Any) -> list[Any]:
        """All items of this page and of those that follow."""
        return list(page) if self._runner is None else list(self._runner.run(_collected(page)))

    def pages(self, page: Any, limit: int | None = None) -> list[Any]:
        return list(page.pages(limit)) if self._runner is None else list(self._runner.run(_all_pages(page, limit)))

    def close(self) -> None:
        self.wait(self.client.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
        if self._runner is not None:
            self._runner.close()


def unsigned_jwt(**claims: object) -> str:
    """A JWT that nobody signed, which is all that the emulator asks of extensions."""
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"alg": "none"}, claims)]
    return ".".join([*parts, ""])


EXTERNAL = unsigned_jwt(role="external", user_id="27419011", exp=4_000_000_000)


@define
class Got:
    """A request as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    port: int
    """The client's, which tells connections apart."""


@define
class Told:
    """A reply to give."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(factory=lambda: {"Content-Type": "application/json"})


class Canned:
    """An HTTP server on loopback. `answer` makes the reply from the request; `got` are the requests so far."""

    def __init__(self, answer: Callable[[Got], Told] | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.answer: Callable[[Got], Told] = answer or (lambda _: Told())
        self.got: list[Got] = []
        canned = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                request = Got(self.command, self.path, dict(self.headers.items()), body, self.client_address[1])
                canned.got.append(request)
                told = canned.answer(request)
                self.send_response_only(told.status)
                for name, value in {**told.headers, "Content-Length": str(len(told.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                if told.status != 204:
                    self.wfile.write(told.body)
                self.wfile.flush()

        class Server(ThreadingHTTPServer):
            request_queue_size = 256

            def handle_error(self, request: Any, client_address: Any) -> None:
                """A client that doesn't like the certificate, or has given its call up, goes away; that's its right."""
                if tls is None and not isinstance(sys.exception(), ConnectionError):
                    super().handle_error(request, client_address)

        self._server = Server(("127.0.0.1", 0), Handler)
        port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{port}"
        if tls is not None:
            self.url = f"https://localhost:{port}"
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def unhurried(lines: Iterable[str]) -> list[str]:
    """The lines, without those in which asyncio's debug mode complains that a busy machine was slow."""
    return [line for line in lines if not line.startswith("Executing <")]
