"""Compare the cost of a chat message over a WebSocket with a loop of aiohttp and `json.loads`.

`python -m benchmarks.websockets PORT` measures in its own process, against the server of `websocket_server.py`, and prints a Ratio as JSON.
"""

import asyncio
import contextlib
import gc
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
from attrs import asdict

from benchmarks.measuring import Ratio, ratio
from benchmarks.webhook_server import CONDITION
from benchmarks.webhooks import payload
from twitchapi_gen import AsyncEventSubSocket, AsyncTwitch

ROOT = Path(__file__).resolve().parent.parent
COUNT, ROUNDS = 2_000, 15
Receive = Callable[[], Awaitable[None]]
"""Make the server send COUNT messages, and return when all have arrived."""


@contextlib.contextmanager
def server(event: dict[str, Any] | None = None) -> Iterator[int]:
    """Its port. event: by default a chat message."""
    command = [sys.executable, "-m", "benchmarks.websocket_server"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(json.dumps(event or json.loads(payload())["event"]) + "\n")
        process.stdin.flush()
        yield int(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


@contextlib.asynccontextmanager
async def ours(port: int) -> AsyncIterator[Receive]:
    """The normal use: a subscription with a callback that reads the text."""
    url, count, done = f"http://127.0.0.1:{port}", 0, asyncio.Event()

    async def callback(event: Any) -> None:
        nonlocal count
        count += event.data.message.text is not None
        if count == COUNT:
            done.set()

    async def receive() -> None:
        nonlocal count
        count = 0
        done.clear()
        await send(port)
        await done.wait()

    async with AsyncTwitch("id", "secret", helix_url=f"{url}/helix") as twitch:
        await twitch.set_user_authentication("token", ["user:read:chat"], validate=False)
        async with AsyncEventSubSocket(twitch, eventsub_url=f"ws://127.0.0.1:{port}/ws") as socket:
            await socket.listen("channel.chat.message", "1", CONDITION, callback)
            yield receive


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


async def compared(port: int, ours: Callable[[int], contextlib.AbstractAsyncContextManager[Receive]] = ours) -> Ratio:
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(ROUNDS):
        for which, made in enumerate((ours, bare)):
            async with made(port) as receive:
                gc.collect()
                start = time.process_time()
                await receive()
                spent[which].append(time.process_time() - start)
    return ratio(*spent, COUNT)


def websocket() -> Ratio:
    """Run the measurement in its own process."""
    with server() as port:
        done = subprocess.run([sys.executable, "-m", "benchmarks.websockets", str(port)], stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return Ratio(**json.loads(done.stdout))


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(compared(int(sys.argv[1]))))))
