"""One WebSocket connection: what is to be said goes out in order, what comes in ends it, and so does silence."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import WSMsgType, web

from twitchapi_gen.emulator.breaking import end_connection
from twitchapi_gen.emulator.eventsub.timing import Timing

Deed = Callable[[], Awaitable[object]]

STATUSES = {
    4000: "websocket_internal_error",
    4001: "websocket_received_inbound_traffic",
    4002: "websocket_failed_ping_pong",
    4003: "websocket_connection_unused",
    4004: "websocket_failed_to_reconnect",
    4005: "websocket_network_timeout",
    4006: "websocket_network_error",
}
"""The subscriptions' status by close code. With any other code, the client closed the connection."""
GONE = "websocket_disconnected"
_GOODBYE = 1.0


class Link:
    """`run` serves until it is over and returns why. Everything else may be called meanwhile, in the same loop.

    delay: seconds before each frame. mute: nothing goes out any more, though the connection stays. idle: gives what to say after `pause()` seconds
    without a word.
    """

    def __init__(self, request: web.BaseRequest, timing: Timing) -> None:
        self._request, self._timing = request, timing
        self._socket = web.WebSocketResponse(autoping=False, autoclose=False, timeout=_GOODBYE, max_msg_size=64 * 1024, compress=False)
        self._queue: asyncio.Queue[str | Deed] = asyncio.Queue()
        self._cause, self._closing = "", set[asyncio.Task[object]]()
        self._pinged, self._said, self._drained = False, 0.0, asyncio.Event()
        self.delay, self.mute, self.over = 0.0, False, False
        self.pause: Callable[[], float] = lambda: 3600.0
        self.idle: Callable[[], str] = str

    async def open(self) -> None:
        await self._socket.prepare(self._request)
        self._said = asyncio.get_running_loop().time()

    @property
    def response(self) -> web.StreamResponse:
        return self._socket

    def say(self, text: str) -> None:
        self._queue.put_nowait(text)

    def close(self, code: int) -> None:
        """After what is waiting."""
        self._queue.put_nowait(partial(self._close, code))

    def reset(self) -> None:
        self._queue.put_nowait(self._reset)

    def raw(self, data: bytes) -> None:
        """Bytes that need be no frame."""
        self._queue.put_nowait(partial(self._raw, data))

    def ping(self) -> None:
        self._queue.put_nowait(self._ping)

    def hush(self) -> None:
        self._queue.put_nowait(self._hush)

    def fail(self, code: int) -> None:
        """At once, whatever is waiting."""
        if not self.over and not self._cause:
            task: asyncio.Task[object] = asyncio.ensure_future(self._goodbye(code))
            self._closing.add(task)

    async def run(self) -> str:
        """The status that subscriptions get by the end of it."""
        tasks = [asyncio.ensure_future(self._write()), asyncio.ensure_future(self._tick())]
        try:
            return await self._read()
        finally:
            self.over = True
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, *self._closing, return_exceptions=True)
            with contextlib.suppress(Exception):
                await self._socket.close(code=1000)

    async def _read(self) -> str:
        while True:
            message = await self._socket.receive()
            match message.type:
                case WSMsgType.PING:
                    if not self.mute:
                        await self._socket.pong(message.data)
                case WSMsgType.PONG:
                    self._pinged = False
                case WSMsgType.TEXT | WSMsgType.BINARY:
                    self.fail(4001)
                    await asyncio.gather(*self._closing, return_exceptions=True)
                    return self._cause
                case WSMsgType.CLOSE:
                    await self._drain()
                    return self._cause or GONE
                case _:
                    return self._cause or GONE

    async def _drain(self) -> None:
        """Send the pending messages before answering a close frame; accept no further ones."""
        self.over = True

        async def last() -> None:
            self._drained.set()

        self._queue.put_nowait(last)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE):
                await self._drained.wait()

    async def _write(self) -> None:
        while True:
            deed = await self._next()
            if not isinstance(deed, str):
                await deed()  # pings among them: they don't put off the next keepalive
                continue
            self._said = asyncio.get_running_loop().time()
            if not self.mute:
                await self._send(deed)

    async def _next(self) -> str | Deed:
        if not self._queue.empty():
            return self._queue.get_nowait()
        try:
            async with asyncio.timeout_at(self._said + self.pause()):
                return await self._queue.get()
        except TimeoutError:
            return self.idle()

    async def _send(self, text: str) -> None:
        if self.delay:
            await asyncio.sleep(self.delay)
        try:
            async with asyncio.timeout(self._timing.write_within):
                await self._socket.send_str(text)
        except TimeoutError:
            self._cause = STATUSES[4005]
            end_connection(self._request, reset=True)
        except (ConnectionError, RuntimeError):  # it is going down: reading notices
            self._drained.set()
            await asyncio.sleep(3600)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(self._timing.ping_every)
            self.ping()

    async def _ping(self) -> None:
        if self.mute:
            return
        self._pinged = True
        with contextlib.suppress(ConnectionError, RuntimeError):
            await self._socket.ping()
        asyncio.get_running_loop().call_later(self._timing.pong_within, self._pong_is_due)

    def _pong_is_due(self) -> None:
        if self._pinged and not self.mute:
            self.fail(4002)

    async def _close(self, code: int) -> None:
        self.fail(code)

    async def _goodbye(self, code: int) -> None:
        self._cause = self._cause or STATUSES.get(code, STATUSES[4000])
        with contextlib.suppress(Exception):
            await self._socket.close(code=code)

    async def _reset(self) -> None:
        self._cause = STATUSES[4006]
        end_connection(self._request, reset=True)

    async def _raw(self, data: bytes) -> None:
        if self._request.transport is not None:
            self._request.transport.write(data)

    async def _hush(self) -> None:
        self.mute = True
