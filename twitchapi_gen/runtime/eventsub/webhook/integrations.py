"""The webhook as an ASGI and as a WSGI application, without any framework.

https://asgi.readthedocs.io/en/latest/specs/www.html, https://peps.python.org/pep-3333/"""

from collections.abc import Awaitable, Callable, Iterable, Iterator, MutableMapping
from http import HTTPStatus
from typing import Any, Protocol, TypeAlias

from twitchapi_gen.runtime.dispatch.http_server import MAX_BODY
from twitchapi_gen.runtime.eventsub.webhook.verify import Headers, HttpReply

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class Hook(Protocol):
    async def handle(self, method: str, headers: Headers, body: bytes) -> HttpReply: ...
    def start_soon(self) -> None: ...
    async def stop(self) -> None: ...


class Application:
    """The object for an ASGI server. It is an object with an async call, because servers take a bound method for an ASGI 2 application."""

    def __init__(self, hook: Hook) -> None:
        self._hook = hook

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await serve_asgi(self._hook, scope, receive, send)

    def __repr__(self) -> str:
        return f"<ASGI application of {self._hook!r}>"


async def serve_asgi(hook: Hook, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one request, or the server's lifespan."""
    match scope["type"]:
        case "http":
            await _answer(hook, scope, receive, send)
        case "lifespan":
            await _live(hook, receive, send)
        case "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
        case other:
            raise ValueError(f"this ASGI application serves HTTP only, not {other!r}")


async def _answer(hook: Hook, scope: Scope, receive: Receive, send: Send) -> None:
    body = bytearray()
    while True:
        part = await receive()
        if part["type"] != "http.request":  # the client disconnected
            return
        body += part.get("body", b"")
        if not part.get("more_body") or len(body) > MAX_BODY:
            break
    status, headers, answer = await hook.handle(scope["method"], scope["headers"], bytes(body))
    sent = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": answer})


async def _live(hook: Hook, receive: Receive, send: Send) -> None:
    """Start beside the server when served on its own: it must accept requests before Twitch can verify the callback URL."""
    await receive()
    hook.start_soon()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await hook.stop()
    await send({"type": "lifespan.shutdown.complete"})


Environment: TypeAlias = dict[str, Any]
StartResponse: TypeAlias = Callable[..., Any]


def serve_wsgi(handle: Callable[[str, Headers, bytes], HttpReply], environ: Environment, start_response: StartResponse) -> Iterable[bytes]:
    """Serve one request."""
    status, headers, answer = handle(environ["REQUEST_METHOD"], list(_headers(environ)), _body(environ))
    start_response(f"{status} {HTTPStatus(status).phrase}", list(headers.items()))
    return [answer]


def _headers(environ: Environment) -> Iterator[tuple[str, str]]:
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            yield name[5:].replace("_", "-"), value


def _body(environ: Environment) -> bytes:
    """Read at most one byte more than the limit."""
    length: str = environ.get("CONTENT_LENGTH") or ""
    most = MAX_BODY + 1
    if length.isascii() and length.isdigit():
        most = min(most, int(length[:20]))
    elif not environ.get("wsgi.input_terminated"):
        return b""
    body = bytearray()
    while len(body) < most and (part := environ["wsgi.input"].read(most - len(body))):
        body += part
    return bytes(body)
