"""Compare a library's reading of chat messages from a WebSocket with a bare loop, in one process.

Needs aiohttp only, so that the peers can run it in their venv.
"""

import asyncio
import contextlib
import gc
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import aiohttp

from benchmarks.measuring import Ratio, ratio

COUNT = 2_000
Receive = Callable[[], Awaitable[None]]
"""Make the server send COUNT messages, and return when all have arrived."""
Reader = Callable[[int], contextlib.AbstractAsyncContextManager[Receive]]
"""Connects to the server at this port."""


class Counter:
    """Counts the messages that a callback has read."""

    def __init__(self, port: int) -> None:
        self._port, self._count, self._done = port, 0, asyncio.Event()

    def read(self, text: str | None) -> None:
        self._count += text is not None
        if self._count == COUNT:
            self._done.set()

    async def receive(self) -> None:
        self._count = 0
        self._done.clear()
        await send(self._port)
        await asyncio.wait_for(self._done.wait(), 60)


@contextlib.asynccontextmanager
async def bare(port: int) -> AsyncIterator[Receive]:
    """A loop without keepalive, deduplication, reconnects and types."""
    async with aiohttp.ClientSession() as session, session.ws_connect(f"ws://127.0.0.1:{port}/ws") as socket:
        await socket.receive()

        async def receive() -> None:
            count = 0
            await send(port)
            async for message in socket:
                sent = json.loads(message.data)
                if sent["metadata"]["message_type"] == "notification":
                    count += sent["payload"]["event"]["message"]["text"] is not None
                    if count == COUNT:
                        return

        yield receive


async def send(port: int) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"POST /send?count={COUNT} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()
    writer.close()


async def compared(port: int, library: Reader, rounds: int) -> Ratio:
    """The library's CPU time per message over that of the bare loop, in turn."""
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for which, made in enumerate((library, bare)):
            async with made(port) as receive:
                gc.collect()
                start = time.process_time()
                await receive()
                spent[which].append(time.process_time() - start)
    return ratio(*spent, COUNT)
