"""500 clients of PubSub that are dropped together, or told together to reconnect, come back spread over time (promise 16)."""

import asyncio
import logging
import time
from typing import Any

from benchmarks.soak.figures import Figure
from twitchapi_gen import AsyncPubSub, AsyncTwitch, Emulator
from twitchapi_gen.runtime.background import Background

CLIENTS = 500


class Dials:
    """Sits in front of the emulator's PubSub and notes when connections came."""

    def __init__(self, emulator: Emulator) -> None:
        self.at: list[float] = []
        sockets = emulator._server.sockets
        serve = sockets["/pubsub"]

        async def noted(request: Any) -> Any:
            self.at.append(time.monotonic())
            return await serve(request)

        sockets["/pubsub"] = noted

    def busiest_second(self) -> int:
        return max(sum(start <= at < start + 1 for at in self.at) for start in self.at)


async def opened(clients: list[AsyncPubSub]) -> None:
    for number, one in enumerate(clients):
        await one.listen_ads(str(number), print)
        await one.start()


async def closed(clients: list[AsyncPubSub]) -> None:
    await asyncio.gather(*(one.stop() for one in clients))


def wait_for(dials: Dials, many: int) -> None:
    end = time.monotonic() + 60
    while len(dials.at) < many and time.monotonic() < end:
        time.sleep(0.05)


def run() -> list[Figure]:
    logging.getLogger("twitchapi_gen").setLevel(logging.ERROR)
    emulator, found = Emulator(), list[Figure]()
    url = emulator.start()
    pubsub_url = f"ws{url.removeprefix('http')}/pubsub"
    dials = Dials(emulator)
    with Background("herd") as background:
        clients = [
            AsyncPubSub(AsyncTwitch("my_app_id", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2"), pubsub_url=pubsub_url) for _ in range(CLIENTS)
        ]
        background.run(opened(clients))
        hub = emulator._server.pubsub.hub
        for do in ("reset", "reconnect"):
            dials.at.clear()
            started = time.monotonic()
            emulator.disturb_pubsub(do)
            wait_for(dials, CLIENTS)
            came = len(dials.at)
            while sum(len(peer.heard) for peer in list(hub.peers)) != CLIENTS and time.monotonic() < started + 60:
                time.sleep(0.05)
            found += [
                Figure(f"{do}: clients back, of {CLIENTS}", came, "=", CLIENTS),
                Figure(f"{do}: topics heard again", sum(len(peer.heard) for peer in list(hub.peers)), "=", CLIENTS),
                Figure(f"{do}: dials in the busiest second", 100 * dials.busiest_second() / CLIENTS, "≤", 25, "%"),
                Figure(f"{do}: until the last one was back", time.monotonic() - started, unit="s"),
            ]
        background.run(closed(clients))
    emulator.stop()
    return found
