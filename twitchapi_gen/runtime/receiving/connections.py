"""The connections of a server, and their end: none is left open when its event loop ends."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Protocol

from aiohttp import web

from twitchapi_gen.runtime.receiving.replies import PLAIN

log = logging.getLogger("twitchapi_gen")


class Listening(Protocol):
    """A socket that connections come in at."""

    def fileno(self) -> int: ...


async def accept_no_more(listening: Iterable[Listening]) -> None:
    """To be called before the server is closed: asyncio would forget the connections that it has just accepted, and leave them open."""
    loop = asyncio.get_running_loop()
    for one in listening:
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.remove_reader(one.fileno())
    for _ in range(5):  # so long it takes until what was accepted is a connection
        await asyncio.sleep(0)


class Connection(web.RequestHandler):
    """One connection. aiohttp would log what isn't HTTP as an error, and quote it."""

    __slots__ = ()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """For what isn't HTTP. The open internet sends much of that, so it fills no log."""
        if status >= 500:
            return super().handle_error(request, status, exc, message)
        log.debug("%s sent what isn't HTTP", request.remote)
        response = web.Response(status=status, body=b"This is no HTTP that can be understood here.", headers=PLAIN)
        response.force_close()
        return response


class Connections(web.Server):
    """aiohttp's server, which also knows the connections that aren't closed to the end: TLS has goodbyes to say, and some come at the last moment."""

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
        if self._over:  # TLS's handshake took its time
            handler.force_close()
            transport.abort()

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        super().connection_lost(handler, exc)
        self._open.pop(handler, None)

    async def closed(self, seconds: float) -> None:
        """To be called after `shutdown`. Returns when all are closed; those that aren't after so many seconds are cut."""
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
