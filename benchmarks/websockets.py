"""Compare the cost of a chat message over a WebSocket with a loop of aiohttp and `json.loads`.

`python -m benchmarks.websockets PORT` measures in its own process, against the server of `websocket_server.py`, and prints a Ratio as JSON.
"""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from attrs import asdict

from benchmarks.measuring import Ratio
from benchmarks.venv import peers_python
from benchmarks.webhook_server import CONDITION
from benchmarks.webhooks import payload
from benchmarks.websocket_reading import Counter, Receive, compared
from twitchapi_gen import AsyncEventSubSocket, AsyncTwitch

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15


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
    url, counter = f"http://127.0.0.1:{port}", Counter(port)

    async def callback(event: Any) -> None:
        counter.read(event.data.message.text)

    async with AsyncTwitch("id", "secret", helix_url=f"{url}/helix") as twitch:
        await twitch.set_user_authentication("token", ["user:read:chat"], validate=False)
        async with AsyncEventSubSocket(twitch, eventsub_url=f"ws://127.0.0.1:{port}/ws") as socket:
            await socket.listen("channel.chat.message", "1", CONDITION, callback)
            yield counter.receive


def websocket() -> Ratio:
    """Run the measurement in its own process."""
    with server() as port:
        done = subprocess.run([sys.executable, "-m", "benchmarks.websockets", str(port)], stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return Ratio(**json.loads(done.stdout))


def peers_websocket() -> dict[str, float]:
    """The peers' ratios, each measured in a process of its own with the Python of their venv. Raises CalledProcessError."""
    found: dict[str, float] = {}
    for peer in ("twitchAPI", "twitchio"):
        with server() as port:
            command = [str(peers_python()), "-m", "benchmarks.peers_websockets", peer, str(port)]
            done = subprocess.run(
                command, capture_output=True, text=True, check=True, timeout=300, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
            )
        found[peer] = float(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(compared(int(sys.argv[1]), ours, ROUNDS)))))
