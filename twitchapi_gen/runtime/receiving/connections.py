"""The connections of a server, and their end: none is left open when its event loop ends."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web


class Connections(web.Server):
    """aiohttp's server, which also knows the connections that aren't closed to the end: TLS has goodbyes to say, and some come at the last moment."""

    def __init__(self, handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], **settings: Any) -> None:
        super().__init__(handler, **settings)
        self._open: dict[web.RequestHandler, asyncio.Transport] = {}

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        self._open[handler] = transport

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        super().connection_lost(handler, exc)
        self._open.pop(handler, None)

    async def closed(self, seconds: float) -> None:
        """To be called after `shutdown`. Returns when all are closed; those that aren't after so many seconds are cut."""
        for _ in range(3):  # so long it takes until a connection that was just accepted is one
            await asyncio.sleep(0)
        for handler in list(self._open):
            handler.force_close()
        clock = asyncio.get_running_loop().time
        until = clock() + seconds
        while self._open and clock() < until:
            await asyncio.sleep(0.002)
        for transport in list(self._open.values()):
            transport.abort()
        await asyncio.sleep(0)
