"""Send signed EventSub notifications as fast as the server answers them, in a separate process that costs the server nothing.

`python -m benchmarks.webhook_load PORT COUNT CONNECTIONS < body` prints JSON: seconds, the statuses and their number, latencies in milliseconds.
All requests are built before the first is sent.
"""

import asyncio
import gc
import hmac
import json
import sys
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

SECRET = "the-secret-of-the-load"
PATH = "/hooks/eventsub"


def requests(body: bytes, count: int) -> Iterator[bytes]:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "123Z"
    subscription = json.loads(body)["subscription"]
    for _ in range(count):
        id = str(uuid.uuid4())
        signature = hmac.digest(SECRET.encode(), id.encode() + now.encode() + body, "sha256").hex()
        head = (
            f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Go-http-client/1.1\r\nAccept-Encoding: gzip\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nTwitch-Eventsub-Message-Id: {id}\r\n"
            "Twitch-Eventsub-Message-Retry: 0\r\nTwitch-Eventsub-Message-Type: notification\r\n"
            f"Twitch-Eventsub-Message-Signature: sha256={signature}\r\n"
            f"Twitch-Eventsub-Message-Timestamp: {now}\r\nTwitch-Eventsub-Subscription-Type: {subscription['type']}\r\n"
            f"Twitch-Eventsub-Subscription-Version: {subscription['version']}\r\n\r\n"
        )
        yield head.encode() + body


class Sender(asyncio.Protocol):
    """One connection: a request, its answer, the next request."""

    def __init__(self, todo: Iterator[bytes], statuses: Counter[int], latencies: list[float]) -> None:
        self.todo, self.statuses, self.latencies = todo, statuses, latencies
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.buffer, self.began = b"", 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.send()

    def send(self) -> None:
        request = next(self.todo, None)
        if request is None:
            self.transport.close()
            return
        self.began = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, found, rest = self.buffer.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].partition(b"\r")[0].strip()
        if found and len(rest) >= int(length or 0):
            self.latencies.append(time.perf_counter() - self.began)
            self.statuses[int(head[9:12])] += 1
            self.buffer = b""
            self.send()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None:
            self.statuses[0] += 1
        if not self.over.done():
            self.over.set_result(None)


async def main(port: int, count: int, connections: int, body: bytes) -> None:
    made = list(requests(body, count))
    gc.freeze()
    todo, statuses, latencies = iter(made), Counter[int](), list[float]()
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    senders = [(await loop.create_connection(lambda: Sender(todo, statuses, latencies), "127.0.0.1", port))[1] for _ in range(connections)]
    await asyncio.gather(*(one.over for one in senders))
    seconds, latencies = time.perf_counter() - began, sorted(latencies)
    parts = {"p50": 0.5, "p99": 0.99, "most": 1.0}
    at = {name: 1000 * latencies[min(len(latencies) - 1, int(part * len(latencies)))] for name, part in parts.items()}
    print(json.dumps({"seconds": seconds, "statuses": dict(statuses), **at}))


if __name__ == "__main__":
    port, count, connections = map(int, sys.argv[1:])
    asyncio.run(main(port, count, connections, sys.stdin.buffer.read()))
