"""A thin WebSocket, which sends and receives text, and the backoff between reconnects. The state machines decide on the messages."""

import asyncio
import contextlib
import socket
from asyncio.trsock import TransportSocket

import aiohttp
from attrs import define, field
from yarl import URL

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NetworkError, Timeout
from twitchapi_gen.runtime.transport.environment import cause, proxy_for, refuse_socks, trusted


@define
class Backoff:
    """Delays between attempts. `next()` returns the next delay in seconds; `reset()` starts over after a success.

    The n-th delay is a random part, at least half, of `first`·2ⁿ, or of the n-th of `steps` if there are some (the last one repeats), plus a
    random delay up to `spread`; `most` at most. The spread keeps clients that
    were disconnected together from reconnecting together: they spread evenly over that time.
    """

    clock: Clock
    first: float = 1.0
    most: float = 120.0
    spread: float = 6.0
    steps: tuple[float, ...] = ()
    tries: int = field(default=0, init=False)

    def next(self) -> float:
        step = self.steps[min(self.tries, len(self.steps) - 1)] if self.steps else self.first * 2 ** min(self.tries, 30)
        step = min(self.most, step)
        self.tries += 1
        return min(self.most, self.clock.uniform(step / 2, step) + self.clock.uniform(0.0, self.spread))

    async def pause(self) -> None:
        """Wait until the next attempt is due."""
        for seconds in self.clock.pauses_(self.next()):
            await asyncio.sleep(seconds)

    def reset(self) -> None:
        self.tries = 0


MAX_FRAME = 1024 * 1024
"""Maximum frame size in bytes. A larger frame closes the connection, with 1009."""
_UNREAD = 1_000
"""Maximum number of pings to handle after the connection's end."""
_ANSWER, _GOODBYE = 2.0, 3.0
"""Seconds for the reply to a close frame, and for the whole close."""
_TURNS = 50
"""Maximum iterations of the event loop until an aborted connection is gone; it takes three or four."""
CONNECT = 10.0
"""Seconds to connect, including TLS and the handshake."""


@define(frozen=True)
class Closed(Exception):
    """The server or the network ended the connection. code: the close code; 1006 if there is none."""

    code: int
    reason: str = ""


class _Socket(aiohttp.ClientWebSocketResponse):
    """aiohttp's WebSocket, which leaves the HTTP response open if its `close` is cancelled while reading."""

    def end(self) -> None:
        self._response.close()


class WebSocketConnection:
    """An open WebSocket. Only one task may call `receive`; meanwhile, pings are answered."""

    def __init__(self, web_socket: _Socket) -> None:
        self._socket, self._left, self._closing = web_socket, False, False
        self._below: TransportSocket | None = web_socket.get_extra_info("socket")

    @property
    def gone(self) -> bool:
        """Whether the connection is closed."""
        return self._below is None or self._below.fileno() == -1

    async def receive(self) -> str:
        """Return the next frame's text. Raises Closed."""
        message = await self._next()
        match message.type:
            case aiohttp.WSMsgType.TEXT:
                text: str = message.data
                return text
            case aiohttp.WSMsgType.BINARY:
                data: bytes = message.data
                return data.decode("utf-8", "replace")
            case aiohttp.WSMsgType.CLOSE:  # its code is valid even if our close frame couldn't be sent any more
                raise Closed(int(message.data or 1005), str(message.extra or "")[:200])
            case _:
                code = self._socket.close_code
                raise Closed(1006 if code is None else int(code), str(message.extra or "")[:200])

    async def _next(self) -> aiohttp.WSMessage:
        for _ in range(_UNREAD):
            try:
                return await self._socket.receive()
            except (ConnectionError, aiohttp.ClientError):  # a ping can't be answered any more, but earlier messages can still be read
                continue
        raise Closed(1006, "pings only")

    async def send(self, text: str) -> None:
        """Send a text frame. Raises Closed if the connection is over."""
        try:
            await self._socket.send_str(text)
        except (ConnectionError, aiohttp.ClientError, RuntimeError):
            raise Closed(1006, "closed while sending") from None

    async def leave(self, code: int = 1000) -> None:
        """Send the close frame. `receive` delivers the messages before the reply to it, then raises Closed."""
        self._left = True
        with contextlib.suppress(ConnectionError, aiohttp.ClientError, RuntimeError):
            await self._socket.send_frame(code.to_bytes(2, "big"), aiohttp.WSMsgType.CLOSE)

    async def close(self, code: int = 1000) -> None:
        """Send the close frame, wait briefly for the reply, and close, even if the server doesn't read. Idempotent."""
        if self._closing:
            return
        self._closing = True
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0 if self._left else _GOODBYE):  # leave() has already sent the close frame
                    await self._socket.close(code=code)
        finally:
            self._cut()
            self._socket.end()
        for _ in range(_TURNS):
            if self.gone:
                return
            await asyncio.sleep(0)

    def _cut(self) -> None:
        """Discard unsent data, which would keep the connection open as long as the server doesn't read."""
        below = self._below
        if below is not None and not self.gone:
            with contextlib.suppress(OSError), socket.fromfd(below.fileno(), below.family, below.type) as same:  # uvloop's transport can't do it
                same.shutdown(socket.SHUT_RDWR)


class _Redirect(Exception):
    """The server sent a redirect."""


async def _refuse(_session: aiohttp.ClientSession, _context: object, redirect: aiohttp.TraceRequestRedirectParams) -> None:
    """Refuse redirects, which aiohttp's WebSockets follow without an option to disable that."""
    redirect.response.close()
    raise _Redirect


class Connector:
    """Opens WebSockets in the event loop of its first use. `close` closes the remaining ones."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def dial(self, url: str, timeout: float = CONNECT) -> WebSocketConnection:
        """Connect. Raises Timeout and NetworkError. Redirects are refused. For wss, the environment's proxies and certificate authorities apply."""
        if self._session is None:
            context = trusted()
            connector = aiohttp.TCPConnector(ssl=context, limit=0) if context else aiohttp.TCPConnector(limit=0)
            tracing = aiohttp.TraceConfig()
            tracing.on_request_redirect.append(_refuse)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "twitchapi_gen"},
                trace_configs=[tracing],
                ws_response_class=_Socket,
            )
        where = url.partition("?")[0]
        try:
            async with asyncio.timeout(timeout):
                found = await self._session.ws_connect(
                    URL(url, encoded=True),  # unchanged: yarl would encode parts of it differently
                    proxy=refuse_socks(where, proxy_for(url)) if url.startswith("wss:") else None,
                    max_msg_size=MAX_FRAME,
                    timeout=aiohttp.ClientWSTimeout(ws_close=_ANSWER),  # pyright: ignore[reportCallIssue]
                )
        except TimeoutError:
            raise Timeout(f"{where}: no connection within {timeout:g} seconds", sent=False) from None
        except _Redirect:
            raise NetworkError(f"{where}: the server sent a redirect, which the client does not follow", sent=False) from None
        except aiohttp.WSServerHandshakeError as error:
            raise NetworkError(f"{where}: the server replied with HTTP status {error.status} instead of a WebSocket", sent=False) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(f"{where}: {cause(error)}", sent=False, passing=not isinstance(error, aiohttp.ClientSSLError)) from None
        if not isinstance(found, _Socket):
            raise TypeError(type(found))
        return WebSocketConnection(found)

    async def close(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()
