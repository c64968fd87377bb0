"""Promises 13 and 14: 60,000 notifications, each signed, deduplicated, parsed into its model and dispatched to a callback; and 200 connections that
never finish their headers, while valid ones are served.
"""

import asyncio
import contextlib
import time

from benchmarks.notified import Load, Notified
from benchmarks.soak.figures import Figure


def run() -> list[Figure]:
    return asyncio.run(both())


async def both() -> list[Figure]:
    return [*await soak(60_000, 32), *await slow_headers(200)]


async def soak(count: int, connections: int) -> list[Figure]:
    async with Notified("ours") as server:
        await server.loaded(min(count, 2_000), connections, "warm-")
        load, seconds, cpu, came = await server.loaded(count, connections, "n-")
    return [
        Figure("notifications a second", count / seconds, "≥", 5_000, "/s"),
        Figure("99 % are answered within", load.percentile(0.99), "≤", 50, "ms"),
        Figure("half are answered within", load.percentile(0.5), unit="ms"),
        Figure("errors", load.errors, "=", 0),
        Figure("callbacks that were not called, or twice", abs(count - came), "=", 0),
        Figure("server CPU a notification", cpu / count * 1e6, unit="µs"),
    ]


async def slow_headers(connections: int) -> list[Figure]:
    async with Notified("ours") as server:
        load, seconds = await _meanwhile(server, connections)
    return [
        Figure(f"{connections} slow-header connections are closed within", seconds, "≤", 10, "s"),
        Figure("meanwhile 99 % of valid ones are answered within", load.percentile(0.99), "≤", 500, "ms"),
        Figure("errors meanwhile", load.errors, "=", 0),
    ]


async def _meanwhile(server: Notified, connections: int) -> tuple[Load, float]:
    """The load in the meantime, and the seconds until the last connection was closed."""
    port = server.where["port"]
    opened = [await asyncio.open_connection("127.0.0.1", port) for _ in range(connections)]
    began = time.monotonic()

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> float:
        closed = asyncio.create_task(reader.read())
        with contextlib.suppress(ConnectionError):
            writer.write(b"POST /hooks HTTP/1.1\r\nX-Slow: ")
            while not closed.done() and time.monotonic() < began + 60:
                writer.write(b"a")
                await asyncio.wait([closed], timeout=0.5)
        with contextlib.suppress(ConnectionError):
            await closed
        writer.close()
        return time.monotonic() - began

    dripping = asyncio.gather(*(drip(*one) for one in opened))
    load = Load(port, server.where["target"], "meanwhile-")
    wanted = 0
    while not dripping.done():
        wanted += 500
        await load.run(wanted, 4)
        await asyncio.sleep(0.05)
    return load, max(await dripping)
