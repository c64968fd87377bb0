"""Promise 14 for EventSub: 60,000 chat messages, each signed, verified, deduplicated, parsed into its model and dispatched to a callback.

A bare server takes as many in turn, since a machine's speed changes within a minute.
"""

from typing import Any

from benchmarks.soak.figures import Figure, enough
from benchmarks.webhooks import load, payload, serving, spent


def run(count: int = 60_000, connections: int = 32, rounds: int = 6) -> list[Figure]:
    body, each = payload(), count // rounds
    count = each * rounds
    with serving("ours") as ours, serving("bare") as bare:
        ports = [int(server.stdout.readline()) for server in (ours, bare) if server.stdout]
        for port in ports:
            load(port, min(each, 2_000), connections, body)
        before = spent(ours)
        loads: tuple[list[Any], list[Any]] = [], []
        for _ in range(rounds):
            for found, port in zip(loads, ports, strict=True):
                found.append(load(port, each, connections, body))
        after = spent(ours)
        while after["taken"] - before["taken"] < count and after["taken"] != (now := spent(ours))["taken"]:
            after = now
    rate, possible = (count / sum(one["seconds"] for one in found) for found in loads)
    accepted = sum(one["statuses"].get("204", 0) for one in loads[0])
    return [
        Figure("notifications a second", rate, "≥", enough(possible), "/s"),
        Figure("a bare server (aiohttp, hmac, json) takes", possible, unit="/s"),
        Figure("99 % are answered within, in the worst round", max(one["p99"] for one in loads[0]), "≤", 50, "ms"),
        Figure("half are answered within, in the worst round", max(one["p50"] for one in loads[0]), unit="ms"),
        Figure("errors", count - accepted, "=", 0),
        Figure("callbacks that were not called, or twice", abs(count - (after["taken"] - before["taken"])), "=", 0),
        Figure("server CPU a notification", (after["cpu"] - before["cpu"]) / count * 1e6, unit="µs"),
    ]
