"""Serves the page on this machine, for as long as a login takes. Thin: what is answered is decided in `page.py`."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncGenerator

from aiohttp import web

from twitchapi_gen.runtime.errors import LoginFailed, LoginTimeout
from twitchapi_gen.runtime.login.page import Outcome, Page
from twitchapi_gen.runtime.receiving.connections import Connections, accept_no_more

_NO_SUCH_ADDRESS = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


class Waiting:
    """A page that is being served."""

    def __init__(self, page: Page) -> None:
        self._page, self._over, self._stopped = page, asyncio.Event(), False

    async def outcome(self, timeout: float) -> Outcome:
        """What came of it. Raises LoginTimeout after so many seconds, LoginFailed when it was stopped."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._over.wait()
        if self._page.outcome is not None:
            return self._page.outcome
        if self._stopped:
            raise LoginFailed("waiting for the login was stopped")
        raise LoginTimeout(f"nobody logged in within {timeout:g} seconds")

    def stop(self) -> None:
        """Nobody waits any more."""
        self._stopped = True
        self._over.set()

    async def answer(self, request: web.BaseRequest) -> web.Response:
        reply = self._page.handle(request.method, request.raw_path, request.headers)
        if self._page.outcome is not None:
            self._over.set()
        return web.Response(status=reply.status, body=reply.body, headers={**reply.headers, "Connection": "close"})


@contextlib.asynccontextmanager
async def serving(page: Page) -> AsyncGenerator[Waiting, None]:
    """Listens for the block. Raises LoginFailed when the port is taken: whoever has it would get the user's code."""
    waiting = Waiting(page)
    connections = Connections(waiting.answer, access_log=None)
    runner = web.ServerRunner(connections, shutdown_timeout=2.0, handle_signals=False)
    await runner.setup()
    sockets: list[socket.socket] = []
    try:
        for address in page.redirect.binds:
            _listen(address, page.redirect.port, sockets)
        for listening in sockets:
            await web.SockSite(runner, listening).start()
        yield waiting
    finally:
        await accept_no_more(sockets)
        await runner.cleanup()
        await connections.closed(1.0)
        for listening in sockets:
            listening.close()


def _listen(address: str, port: int, sockets: list[socket.socket]) -> None:
    made = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if ":" in address:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((address, port))
        made.listen()
    except OSError as error:
        made.close()
        if error.errno in _NO_SUCH_ADDRESS and sockets:
            return  # a machine without IPv6: its browsers come by IPv4
        raise LoginFailed(
            f"can't wait for the login at {address} port {port}: {error.strerror}; end the program that has the port, or use another url "
            "that is registered for your app, such as UserAuthenticator(..., url='http://localhost:17564')"
        ) from None
    sockets.append(made)
