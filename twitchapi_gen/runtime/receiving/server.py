"""The HTTP server in front of a pure handler: thin, bounded in everything, and no policy.

A request has seconds to arrive and a size to keep to; what is too slow is closed, what is too large gets 413.
"""

import asyncio
import logging
import ssl
from typing import Any

from aiohttp import HttpVersion11, hdrs, web

from twitchapi_gen.runtime.errors import CannotListen
from twitchapi_gen.runtime.receiving import certificate
from twitchapi_gen.runtime.receiving.connections import Connection, Connections, accept_no_more
from twitchapi_gen.runtime.receiving.replies import MAX_BODY, Handle, Reply, said

log = logging.getLogger("twitchapi_gen")
ARRIVAL = 9.0
"""Seconds that a request has to arrive, from its first byte (or from the connection's start) to the end of its body; likewise TLS's handshake."""
IDLE = 75.0
"""Seconds that a connection may wait for its next request; longer than the proxies in front of it usually keep theirs."""
_LOOK = 0.5
_NEVER = float("inf")
_LINGER = 1.0


class _Connection(Connection):
    """One connection, and until when the request that it brings must be here."""

    __slots__ = ("_clock", "until")

    def __init__(self, manager: web.Server, loop: asyncio.AbstractEventLoop, **settings: Any) -> None:
        super().__init__(manager, loop=loop, **settings)
        self._clock = loop.time
        self.until = _NEVER

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.until = self._clock() + ARRIVAL
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        if data and self.until is _NEVER:  # aiohttp calls it without, too
            self.until = self._clock() + ARRIVAL
        super().data_received(data)


class _Connections(Connections):
    """Makes our connections in place of aiohttp's own."""

    def __call__(self) -> _Connection:
        return _Connection(self, asyncio.get_running_loop(), keepalive_timeout=IDLE, access_log=None, auto_decompress=False, lingering_time=_LINGER)


class ReceivingServer:
    """Serves what `handle` answers. `start` and `stop` belong to one event loop; it can be started again.

    host: 0.0.0.0 is all of the machine's addresses. port: 0 for any free one; `port` says which it became. ssl_context: looked at as it starts.
    """

    def __init__(self, handle: Handle, host: str = "0.0.0.0", port: int = 0, ssl_context: ssl.SSLContext | None = None) -> None:  # noqa: S104  # Twitch calls from outside
        self._handle, self._host, self._wanted, self._ssl = handle, host, port, ssl_context
        self.port = port
        self._connections: _Connections | None = None
        self._listening: asyncio.Server | None = None
        self._looking: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        return self._listening is not None

    async def start(self) -> int:
        """Listens, and returns the port. Raises CannotListen, at once, where the port is taken or may not be used, or the certificate is no good."""
        if self._listening is not None:
            raise CannotListen("the server is running already")
        if self._ssl is not None:
            certificate.check(self._ssl)
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
                start_serving=False,  # or else asyncio leaves the port taken when it is cancelled while it begins
            )
            try:
                await listening.start_serving()
            except BaseException:
                listening.close()
                raise
        except (OSError, OverflowError) as error:  # the last: no such port
            raise CannotListen(_why(self._host, self._wanted, error)) from None
        self._listening, self._connections = listening, connections
        self.port = listening.sockets[0].getsockname()[1]
        self._looking = asyncio.create_task(self._close_the_slow(connections))
        return self.port

    async def stop(self, grace: float = 5.0) -> None:
        """Takes no more connections, lets requests that are being answered finish for so many seconds, and closes the rest."""
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
            body = content.read_nowait() if content.is_eof() else await request.read()  # most have come whole, and need no waiting
            if len(body) > MAX_BODY:
                return _too_large()
        except web.HTTPRequestEntityTooLarge:
            return _too_large()
        except (web.RequestPayloadError, ConnectionError):
            return _closing(said(400, "The body is damaged or was cut off."))
        connection = request.protocol
        if isinstance(connection, _Connection):
            connection.until = _NEVER
        path, _, query = request.raw_path.partition("?")
        try:
            answer = self._handle(request.method, path, query, headers, body)
            reply = answer if isinstance(answer, Reply) else await answer
        except Exception:
            log.exception("a request could not be handled")
            reply = said(500)
        return _response(reply)


def _go_on(request: web.BaseRequest) -> None:
    """Some senders, and proxies, keep the body until they are told that it is welcome."""
    if request.version >= HttpVersion11 and request.transport is not None and request.headers.get(hdrs.EXPECT, "").lower() == "100-continue":
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


def _response(reply: Reply) -> web.Response:
    return web.Response(status=reply.status, body=reply.body or None, headers=reply.headers or None)


def _closing(reply: Reply) -> web.Response:
    response = _response(reply)
    response.force_close()
    return response


def _too_large() -> web.Response:
    return _closing(said(413, f"The body has more than {MAX_BODY} bytes."))


def _why(host: str, port: int, error: BaseException) -> str:
    words = str(error.args[-1]) if isinstance(error, OverflowError) else getattr(error, "strerror", None) or type(error).__name__
    return f"can't listen at {host} port {port}: {words}; end the program that has the port, or use another (ports below 1024 may need rights)"
