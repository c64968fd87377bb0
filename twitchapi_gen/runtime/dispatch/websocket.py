"""A WebSocket, as thin as can be: text in and out; and how long to wait before dialling again. The state machines decide what is said."""

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
    """`next()` is the wait before the next try, in seconds; `reset()` after one that worked.

    The n-th wait is a random part, at least half, of `first`·2ⁿ, or of the n-th of `steps` where there are some (the last of them stays), plus
    anything up to `spread`; `most` at most. The spread keeps clients that
    were dropped together from coming back together: they dial evenly over that time.
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
        """Waits until the next try is due."""
        for seconds in self.clock.pauses_(self.next()):
            await asyncio.sleep(seconds)

    def reset(self) -> None:
        self.tries = 0


MAX_FRAME = 1024 * 1024
"""Bytes. A longer frame closes the connection, with 1009."""
_UNREAD = 1_000
"""Pings, at most, that were left unanswered before the end."""
_ANSWER, _GOODBYE = 2.0, 3.0
"""Seconds for the answer to a goodbye, and for all of it."""
_TURNS = 50
"""Of the event loop, at most, until a connection that was cut is gone; it takes three or four."""
CONNECT = 10.0
"""Seconds for a connection, TLS and the handshake together."""


@define(frozen=True)
class Closed(Exception):
    """The other side, or the network, ended it. code: the close code; 1006 where none came."""

    code: int
    reason: str = ""


class _Socket(aiohttp.ClientWebSocketResponse):
    """aiohttp's own, which leaves the HTTP response open when its `close` is cancelled while it is read."""

    def end(self) -> None:
        self._response.close()


class WebSocketConnection:
    """One open WebSocket. `receive` is for one task; pings are answered while it waits."""

    def __init__(self, web_socket: _Socket) -> None:
        self._socket, self._left, self._closing = web_socket, False, False
        self._below: TransportSocket | None = web_socket.get_extra_info("socket")

    @property
    def gone(self) -> bool:
        """Whether the connection itself is closed."""
        return self._below is None or self._below.fileno() == -1

    async def receive(self) -> str:
        """The next frame's text. Raises Closed."""
        message = await self._next()
        match message.type:
            case aiohttp.WSMsgType.TEXT:
                text: str = message.data
                return text
            case aiohttp.WSMsgType.BINARY:
                data: bytes = message.data
                return data.decode("utf-8", "replace")
            case aiohttp.WSMsgType.CLOSE:  # its code holds even where the goodbye couldn't be answered any more
                raise Closed(int(message.data or 1005), str(message.extra or "")[:200])
            case _:
                code = self._socket.close_code
                raise Closed(1006 if code is None else int(code), str(message.extra or "")[:200])

    async def _next(self) -> aiohttp.WSMessage:
        for _ in range(_UNREAD):
            try:
                return await self._socket.receive()
            except (ConnectionError, aiohttp.ClientError):  # a ping that can't be answered any more; what came before the end is still to be read
                continue
        raise Closed(1006, "pings only")

    async def send(self, text: str) -> None:
        """Raises Closed when it is over."""
        try:
            await self._socket.send_str(text)
        except (ConnectionError, aiohttp.ClientError, RuntimeError):
            raise Closed(1006, "closed while sending") from None

    async def leave(self, code: int = 1000) -> None:
        """Says goodbye. `receive` brings what comes until it is answered, and the answer as the end."""
        self._left = True
        with contextlib.suppress(ConnectionError, aiohttp.ClientError, RuntimeError):
            await self._socket.send_frame(code.to_bytes(2, "big"), aiohttp.WSMsgType.CLOSE)

    async def close(self, code: int = 1000) -> None:
        """Says goodbye, waits a moment for the answer, and ends the connection, also of one who doesn't even read. Again does nothing."""
        if self._closing:
            return
        self._closing = True
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0 if self._left else _GOODBYE):  # the goodbye was said before
                    await self._socket.close(code=code)
        finally:
            self._cut()
            self._socket.end()
        for _ in range(_TURNS):
            if self.gone:
                return
            await asyncio.sleep(0)

    def _cut(self) -> None:
        """What is left to be sent would keep the connection open for as long as the other side doesn't read."""
        below = self._below
        if below is not None and not self.gone:
            with contextlib.suppress(OSError), socket.fromfd(below.fileno(), below.family, below.type) as same:  # uvloop's own can't do it
                same.shutdown(socket.SHUT_RDWR)


class _Redirect(Exception):
    """The server wants to send us elsewhere."""


async def _refuse(_session: aiohttp.ClientSession, _context: object, redirect: aiohttp.TraceRequestRedirectParams) -> None:
    """aiohttp follows redirects of WebSockets, and can't be told not to."""
    redirect.response.close()
    raise _Redirect


class Connector:
    """Opens WebSockets, all in the event loop that it is first used in. `close` ends what is left of them."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def dial(self, url: str, timeout: float = CONNECT) -> WebSocketConnection:
        """Raises Timeout and NetworkError. Redirects are not followed; the machine's proxies hold for wss, its certificate authorities too."""
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
                    URL(url, encoded=True),  # as it is: yarl would write some of it in another way
                    proxy=refuse_socks(where, proxy_for(url)) if url.startswith("wss:") else None,
                    max_msg_size=MAX_FRAME,
                    timeout=aiohttp.ClientWSTimeout(ws_close=_ANSWER),  # pyright: ignore[reportCallIssue]
                )
        except TimeoutError:
            raise Timeout(f"{where}: no connection within {timeout:g} seconds", sent=False) from None
        except _Redirect:
            raise NetworkError(f"{where}: redirects, which is not followed", sent=False) from None
        except aiohttp.WSServerHandshakeError as error:
            raise NetworkError(f"{where}: answered with HTTP {error.status}, and no WebSocket", sent=False) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(f"{where}: {cause(error)}", sent=False, passing=not isinstance(error, aiohttp.ClientSSLError)) from None
        if not isinstance(found, _Socket):
            raise TypeError(type(found))
        return WebSocketConnection(found)

    async def close(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()
