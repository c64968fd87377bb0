"""Promise 14: 60,000 notifications, each signed, deduplicated, read into its model and handed to a callback."""

import asyncio

from benchmarks.notified import Notified
from benchmarks.soak.figures import Figure


def run() -> list[Figure]:
    return asyncio.run(soak(60_000, 32))


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
