"""The HTTP server in front of a pure handler, with limits on everything, and without policies.

Requests have limits in time and size: slow ones are disconnected, large ones get 413. No connection stays open when the event loop ends.
A TLS context that can't serve is detected at the start."""

import asyncio
import contextlib
import hmac
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

from aiohttp import HttpVersion11, hdrs, web
from attrs import define, field

from twitchapi_gen.runtime.base.errors import CannotListen
from twitchapi_gen.runtime.base.events import log


@define(frozen=True)
class Reply:
    """A status, headers and a body."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(factory=dict[str, str])


Handle = Callable[[str, str, str, Mapping[str, str], bytes], Reply | Awaitable[Reply]]
"""Answers a request: method, path, query (both still encoded), headers (found in any case), body. An awaitable result is awaited."""
MAX_BODY = 1024 * 1024
"""The maximum size of a request's body, in bytes."""

PLAIN: Mapping[str, str] = {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}
"""Headers for text that no browser may render as a page, since a challenge is arbitrary text from the client."""


def text_reply(status: int, text: str = "") -> Reply:
    """Return a plain-text reply."""
    return Reply(status, text.encode("utf-8", "replace"), PLAIN)


def signed(secret: bytes, *parts: bytes) -> str:
    """Return the signature header's value: `sha256=` and the hexadecimal digest of all parts together."""
    return "sha256=" + hmac.digest(secret, parts[0] if len(parts) == 1 else b"".join(parts), "sha256").hex()


def genuine(given: str | None, secret: bytes, *parts: bytes) -> bool:
    """Return True if the header's value is the signature, compared in constant time. The header may contain anything."""
    if given is None:
        return False
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), signed(secret, *parts).encode())


_ROUNDS = 10
_NOT_YET, _EXPIRED = 9, 10
"""OpenSSL's codes for a certificate's dates."""


def check_certificate(context: ssl.SSLContext) -> None:
    """Check the context. Raises CannotListen if it isn't a server's, or has no certificate, or an expired one.

    Contexts that choose a certificate by server name are accepted unchecked, since the name isn't known here. So are those that require a client
    certificate. The caller must judge the issuer.
    """
    certificate = _presented(context) if context.sni_callback is None else None
    if certificate is None:
        return
    asks = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asks.check_hostname = False
    asks.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # trust the certificate itself, so that only its dates can fail
    asks.load_verify_locations(cadata=certificate)
    try:
        _shake(context, asks)
    except ssl.SSLCertVerificationError as error:
        if error.verify_code in (_NOT_YET, _EXPIRED):
            dates = "isn't valid yet" if error.verify_code == _NOT_YET else "has expired"
            raise CannotListen(
                f"the certificate of ssl_context {dates} (it is {datetime.now(UTC):%Y-%m-%d} here), so clients refuse it; renew it, or set the clock"
            ) from None
    except ssl.SSLError:
        pass


def _presented(context: ssl.SSLContext) -> bytes | None:
    asks = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asks.check_hostname, asks.verify_mode = False, ssl.CERT_NONE
    try:
        found = _shake(context, asks).getpeercert(binary_form=True)
    except (ssl.SSLError, ValueError) as error:  # ValueError: from Python 3.14, for a client's context
        reason = error.reason if isinstance(error, ssl.SSLError) else str(error)
        if reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE":
            return None
        raise CannotListen(
            f"ssl_context can't serve ({reason or 'OpenSSL gives no reason'}): create it with ssl.PROTOCOL_TLS_SERVER, and load a "
            "certificate and its key with load_cert_chain"
        ) from None
    if not found:
        raise CannotListen("ssl_context has no certificate; load one with load_cert_chain")
    return found


def _shake(serves: ssl.SSLContext, asks: ssl.SSLContext) -> ssl.SSLObject:
    """Perform a handshake, and return the client side."""
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    client, server = asks.wrap_bio(back, there), serves.wrap_bio(there, back, server_side=True)
    for _ in range(_ROUNDS):
        if _step(client):
            return client
        _step(server)
    raise ssl.SSLError("the handshake does not complete")


def _step(side: ssl.SSLObject) -> bool:
    try:
        side.do_handshake()
    except ssl.SSLWantReadError:
        return False
    return True


class ListeningSocket(Protocol):
    """A listening socket."""

    def fileno(self) -> int: ...


async def accept_no_more(listening: Iterable[ListeningSocket]) -> None:
    """Stop accepting, before closing the server: asyncio would forget connections that it has just accepted, and leave them open."""
    loop = asyncio.get_running_loop()
    for one in listening:
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.remove_reader(one.fileno())
    for _ in range(5):  # accepted sockets take this many iterations to become connections
        await asyncio.sleep(0)


class Connection(web.RequestHandler):
    """One connection. aiohttp would log invalid HTTP as an error, and quote it."""

    __slots__ = ()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """Answer invalid HTTP. It is common on the open internet, so it is logged at debug level only."""
        if status >= 500:
            return super().handle_error(request, status, exc, message)
        log.debug("%s sent invalid HTTP", request.remote)
        response = web.Response(status=status, body=b"This is no HTTP that can be understood here.", headers=PLAIN)
        response.force_close()
        return response


class Connections(web.Server):
    """aiohttp's server, which also tracks connections that are still closing: TLS exchanges close messages, and some arrive late."""

    def __init__(self, handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], **settings: Any) -> None:
        super().__init__(handler, **settings)
        self._open: dict[web.RequestHandler, asyncio.Transport] = {}
        self._over = False
        self._settings = settings

    def __call__(self) -> Connection:
        return Connection(self, loop=asyncio.get_running_loop(), **self._settings)

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        self._open[handler] = transport
        if self._over:  # the TLS handshake ended after the stop
            handler.force_close()
            transport.abort()

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        super().connection_lost(handler, exc)
        self._open.pop(handler, None)

    async def closed(self, seconds: float) -> None:
        """Wait until all connections are closed, after `shutdown`; abort those that remain after `seconds`."""
        self._over = True
        for handler in list(self._open):
            handler.force_close()
        clock = asyncio.get_running_loop().time
        until = clock() + seconds
        while self._open and clock() < until:
            await asyncio.sleep(0.002)
        for transport in list(self._open.values()):
            transport.abort()
        await asyncio.sleep(0)


ARRIVAL = 9.0
"""Seconds for a request to arrive, from its first byte (or the connection's start) to the end of its body; also for the TLS handshake."""
IDLE = 75.0
"""Seconds that an idle connection may wait for its next request: longer than the usual proxies keep theirs."""
_LOOK = 0.5
_NEVER = float("inf")
_LINGER = 1.0


class _Connection(Connection):
    """One connection, with the deadline of its current request."""

    __slots__ = ("_clock", "until")

    def __init__(self, manager: web.Server, loop: asyncio.AbstractEventLoop, **settings: Any) -> None:
        super().__init__(manager, loop=loop, **settings)
        self._clock = loop.time
        self.until = _NEVER

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.until = self._clock() + ARRIVAL
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        if data and self.until is _NEVER:  # aiohttp also calls it without data
            self.until = self._clock() + ARRIVAL
        super().data_received(data)


class _Connections(Connections):
    """Creates our connections instead of aiohttp's."""

    def __call__(self) -> _Connection:
        return _Connection(self, asyncio.get_running_loop(), keepalive_timeout=IDLE, access_log=None, auto_decompress=False, lingering_time=_LINGER)


class ReceivingServer:
    """Serves the replies of `handle`. Call `start` and `stop` in one event loop; it can be restarted.

    host: 0.0.0.0 means all of the machine's addresses. port: 0 means any free port; `port` then has its number. ssl_context: checked at the start.
    """

    def __init__(self, handle: Handle, host: str = "0.0.0.0", port: int = 0, ssl_context: ssl.SSLContext | None = None) -> None:  # noqa: S104  # Twitch connects from outside
        self._handle, self._host, self._wanted, self._ssl = handle, host, port, ssl_context
        self.port = port
        self._connections: _Connections | None = None
        self._listening: asyncio.Server | None = None
        self._looking: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        return self._listening is not None

    async def start(self) -> int:
        """Start listening, and return the port. Raises CannotListen if the port is in use or not permitted, or the certificate is invalid."""
        if self._listening is not None:
            raise CannotListen("the server is already running")
        if self._ssl is not None:
            check_certificate(self._ssl)
        connections = _Connections(self._answer)
        handshake, goodbye = (ARRIVAL, _LINGER) if self._ssl is not None else (None, None)
        try:
            listening = await asyncio.get_running_loop().create_server(
                connections,
                self._host,
                self._wanted,
                ssl=self._ssl,
                backlog=1024,
                reuse_address=True,
                ssl_handshake_timeout=handshake,
                ssl_shutdown_timeout=goodbye,
                start_serving=False,  # otherwise asyncio keeps the port when it is cancelled during the start
            )
            try:
                await listening.start_serving()
            except BaseException:
                listening.close()
                raise
        except (OSError, OverflowError) as error:  # OverflowError: invalid port number
            raise CannotListen(_why(self._host, self._wanted, error)) from None
        self._listening, self._connections = listening, connections
        self.port = listening.sockets[0].getsockname()[1]
        self._looking = asyncio.create_task(self._close_the_slow(connections))
        return self.port

    async def stop(self, grace: float = 5.0) -> None:
        """Accept no more connections. Requests in progress get `grace` seconds to finish; then all connections are closed."""
        listening, connections, looking = self._listening, self._connections, self._looking
        self._listening = self._connections = self._looking = None
        if listening is None or connections is None or looking is None:
            return
        looking.cancel()
        await accept_no_more(listening.sockets)
        listening.close()
        connections.pre_shutdown()
        await connections.shutdown(grace)
        await connections.closed(_LINGER)
        await asyncio.wait([looking])

    async def _close_the_slow(self, connections: _Connections) -> None:
        clock = asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(_LOOK)
            now = clock()
            for one in connections.connections:
                if isinstance(one, _Connection) and one.until < now:
                    one.force_close()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        headers = request.headers
        try:
            length = headers.get(hdrs.CONTENT_LENGTH)
            if length is not None and int(length) > MAX_BODY:
                return _too_large()
            content = request.content
            if not content.is_eof():
                _go_on(request)
            body = content.read_nowait() if content.is_eof() else await request.read()  # most bodies have already arrived completely
            if len(body) > MAX_BODY:
                return _too_large()
        except web.HTTPRequestEntityTooLarge:
            return _too_large()
        except (web.RequestPayloadError, ConnectionError):
            return _closing(text_reply(400, "The body is damaged or incomplete."))
        connection = request.protocol
        if isinstance(connection, _Connection):
            connection.until = _NEVER
        path, _, query = request.raw_path.partition("?")
        try:
            answer = self._handle(request.method, path, query, headers, body)
            reply = answer if isinstance(answer, Reply) else await answer
        except Exception:
            log.exception("could not handle a request")
            reply = text_reply(500)
        return _response(reply)


def _go_on(request: web.BaseRequest) -> None:
    """Some clients and proxies hold back the body until they get a 100 Continue."""
    if request.version >= HttpVersion11 and request.transport is not None and request.headers.get(hdrs.EXPECT, "").lower() == "100-continue":
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


def _response(reply: Reply) -> web.Response:
    return web.Response(status=reply.status, body=reply.body or None, headers=reply.headers or None)


def _closing(reply: Reply) -> web.Response:
    response = _response(reply)
    response.force_close()
    return response


def _too_large() -> web.Response:
    return _closing(text_reply(413, f"The body is larger than {MAX_BODY} bytes."))


def _why(host: str, port: int, error: BaseException) -> str:
    words = str(error.args[-1]) if isinstance(error, OverflowError) else getattr(error, "strerror", None) or type(error).__name__
    return f"can't listen at {host} port {port}: {words}; stop the program on that port, or use another (ports below 1024 may need privileges)"
