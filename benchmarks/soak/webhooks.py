"""Promises 13 and 14: 60,000 notifications, each signed, deduplicated, parsed into its model and dispatched to a callback; and 200 connections that
never finish their headers, while valid ones are served.
"""

import asyncio
import contextlib
import time

from benchmarks.notified import Load, Notified
from benchmarks.soak.figures import Figure, enough


def run() -> list[Figure]:
    return asyncio.run(both())


async def both() -> list[Figure]:
    return [*await soak(60_000, 32), *await slow_headers(200)]


async def soak(count: int, connections: int, rounds: int = 6) -> list[Figure]:
    """A bare server takes as many in turn, since a machine's speed changes within a minute."""
    each = count // rounds
    count = each * rounds
    async with Notified("ours") as ours, Notified("plain") as plain:
        for server in (ours, plain):
            await server.loaded(min(each, 2_000), connections, "warm-")
        taken, bare = [], 0.0
        for at in range(rounds):
            taken.append(await ours.loaded(each, connections, f"n-{at}-"))
            bare += (await plain.loaded(each, connections, f"n-{at}-"))[1]
    loads = [load for load, *_ in taken]
    seconds, cpu, came = (sum(column) for column in zip(*(rest for _, *rest in taken), strict=True))
    return [
        Figure("notifications a second", count / seconds, "≥", enough(count / bare), "/s"),
        Figure("a bare server (aiohttp, hmac, json) takes", count / bare, unit="/s"),
        Figure("99 % are answered within, in the worst round", max(load.percentile(0.99) for load in loads), "≤", 50, "ms"),
        Figure("half are answered within, in the worst round", max(load.percentile(0.5) for load in loads), unit="ms"),
        Figure("errors", sum(load.errors for load in loads), "=", 0),
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
