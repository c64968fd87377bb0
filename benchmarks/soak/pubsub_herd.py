"""500 clients of PubSub that are dropped together, or told together to reconnect, come back spread over time (promise 16).

The server is a process of its own, so that what the clients do isn't held up by it.
"""

import asyncio
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable
from urllib.request import Request, urlopen

from benchmarks.soak.figures import Figure
from twitchapi_gen import AsyncPubSub, AsyncTwitch
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.dispatch.websocket import Connector, WebSocketConnection
from twitchapi_gen.runtime.legacy.pubsub import engine

CLIENTS = 500
_GUARD = 60.0


class Noting(Connector):
    """Notes when it dials."""

    at: list[float] = []

    async def dial(self, url: str, timeout: float = 30.0) -> WebSocketConnection:
        self.at.append(time.monotonic())
        return await super().dial(url, timeout)

    @classmethod
    def busiest_second(cls) -> int:
        return max(sum(start <= at < start + 1 for at in cls.at) for start in cls.at)


async def opened(clients: list[AsyncPubSub]) -> None:
    for number, one in enumerate(clients):
        await one.listen_ads(str(number), print)
        await one.start()


async def closed(clients: list[AsyncPubSub]) -> None:
    await asyncio.gather(*(one.stop() for one in clients))


def heard(clients: list[AsyncPubSub]) -> int:
    """How many have one connection, and their topic on it."""
    sessions = [one._engine.session for one in clients]
    lines = [[line for slot in session.slots for line in slot.lines] for session in sessions if session is not None]
    return sum(len(one) == 1 and one[0].live and len(one[0].heard) == 1 for one in lines)


def wait(true: Callable[[], bool]) -> None:
    end = time.monotonic() + _GUARD
    while not true() and time.monotonic() < end:
        time.sleep(0.05)


def told_together(url: str, do: str, clients: list[AsyncPubSub]) -> list[Figure]:
    Noting.at = []
    started = time.monotonic()
    body = json.dumps({"transport": "pubsub", "do": do}).encode()
    urlopen(Request(f"{url}/emulator/events", body), timeout=30).close()
    wait(lambda: len(Noting.at) >= CLIENTS)
    wait(lambda: heard(clients) == CLIENTS)
    return [
        Figure(f"{do}: dials of {CLIENTS} clients", len(Noting.at), "=", CLIENTS),
        Figure(f"{do}: topics heard again", heard(clients), "=", CLIENTS),
        Figure(f"{do}: dials in the busiest second", 100 * Noting.busiest_second() / CLIENTS, "≤", 25, "%"),
        Figure(f"{do}: until the last one was back", time.monotonic() - started, unit="s"),
    ]


def run() -> list[Figure]:
    logging.getLogger("twitchapi_gen").setLevel(logging.ERROR)
    server = subprocess.Popen([sys.executable, "-m", "twitchapi_gen.emulator", "--port", "0"], stdout=subprocess.PIPE, text=True)
    vars(engine)["Connector"] = Noting
    try:
        assert server.stdout is not None
        url = server.stdout.readline().split()[-1]
        pubsub_url = f"ws{url.removeprefix('http')}/pubsub"
        clients = [
            AsyncPubSub(AsyncTwitch("my_app_id", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2"), pubsub_url=pubsub_url) for _ in range(CLIENTS)
        ]
        with LoopThread("herd") as loop_thread:
            loop_thread.run(opened(clients))
            found = [figure for do in ("reset", "reconnect") for figure in told_together(url, do, clients)]
            loop_thread.run(closed(clients))
        return found
    finally:
        server.terminate()
        server.communicate(timeout=30)
