"""Compare the cost of a chat message, from the socket to the first line of a bot's command, with a loop of aiohttp and `json.loads`.

`python -m benchmarks.chat_commands PORT` measures in its own process, against the server of `websocket_server.py`, and prints a Ratio as JSON.
"""

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from attrs import asdict

from benchmarks.measuring import Ratio
from benchmarks.webhook_server import CONDITION
from benchmarks.webhooks import payload
from benchmarks.websockets import COUNT, Receive, compared, send, server
from twitchapi_gen import AsyncTwitch
from twitchapi_gen.bot import AsyncBot, AsyncContext

ROOT = Path(__file__).resolve().parent.parent


def event() -> dict[str, Any]:
    """A message with a command, as Twitch sends it."""
    made: dict[str, Any] = json.loads(payload())["event"]
    text = "!go and see what happens"
    shared = {name: None for name in made if name.startswith("source_")}
    piece = {"type": "text", "text": text, "cheermote": None, "emote": None, "mention": None}
    return {**made, **shared, "reply": None, "cheer": None, "message": {"text": text, "fragments": [piece]}}


@contextlib.asynccontextmanager
async def ours(port: int) -> AsyncIterator[Receive]:
    """A bot with a command that takes the rest of the line."""
    url, count, done = f"http://127.0.0.1:{port}", 0, asyncio.Event()

    async def receive() -> None:
        nonlocal count
        count = 0
        done.clear()
        await send(port)
        await done.wait()

    async with AsyncTwitch("id", "secret", helix_url=f"{url}/helix") as twitch:
        user = twitch.as_user(CONDITION["user_id"])
        await user.set_user_authentication("token", ["user:read:chat"], validate=False)
        bot = AsyncBot(user, channels=["channel"], eventsub_url=f"ws://127.0.0.1:{port}/ws")

        @bot.command
        async def go(context: AsyncContext, *, text: str) -> None:
            nonlocal count
            count += context.text == text
            if count == COUNT:
                done.set()

        async with bot:
            yield receive


def command() -> Ratio:
    """Run the measurement in its own process."""
    with server(event()) as port:
        done = subprocess.run([sys.executable, "-m", "benchmarks.chat_commands", str(port)], stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
    return Ratio(**json.loads(done.stdout))


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(compared(int(sys.argv[1]), ours)))))
