"""Promise 14 for EventSub: 60,000 chat messages, each signed, verified, deduplicated, parsed into its model and dispatched to a callback."""

from benchmarks.soak.figures import Figure
from benchmarks.webhooks import load, payload, serving, spent


def run(count: int = 60_000, connections: int = 32) -> list[Figure]:
    body = payload()
    with serving("ours") as server:
        assert server.stdout
        port = int(server.stdout.readline())
        load(port, min(count, 2_000), connections, body)
        before = spent(server)
        found = load(port, count, connections, body)
        after = spent(server)
        while after["taken"] - before["taken"] < count and after["taken"] != (now := spent(server))["taken"]:
            after = now
    taken = sum(number for status, number in found["statuses"].items() if status == "204")
    return [
        Figure("notifications a second", count / found["seconds"], "≥", 5_000, "/s"),
        Figure("99 % are answered within", found["p99"], "≤", 50, "ms"),
        Figure("half are answered within", found["p50"], unit="ms"),
        Figure("errors", count - taken, "=", 0),
        Figure("callbacks that were not called, or twice", abs(count - (after["taken"] - before["taken"])), "=", 0),
        Figure("server CPU a notification", (after["cpu"] - before["cpu"]) / count * 1e6, unit="µs"),
    ]
