"""Promise 15 for EventSub: what is sent to a live socket arrives, once, through moves, resets, duplicates and malformed frames.

The emulator runs in a process of its own, so that what is measured is the socket's. Where a connection is reset, what was under way then isn't on
a live socket any more, and is counted apart: it may be lost, and mustn't come twice.
"""

import asyncio
import contextlib
import gc
import json
import os
import random
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import define, field

from benchmarks.soak.figures import Figure
from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncEventSubSocket
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.websocket.protocol import Machine, Times

_PIECE = 100
"""Messages that are fired in one go, with one duplicate and one malformed frame among them."""
_UNDER_WAY = 20
"""Messages that are fired just before a reset."""
_GUARD = 60.0
_AT_REST = 20.0


def run() -> list[Figure]:
    return [*soak(100_000, 50, 50), Figure("of 500 clients dropped together, back in the fullest second", fullest_second(500), "≤", 25, "%")]


def fullest_second(clients: int) -> float:
    """Per cent of so many clients, dropped at the same moment, that dial within one and the same second: by the state machine, its clock at 0."""
    waits: list[float] = []
    for seed in range(clients):
        clock = Clock(lambda: 0.0, lambda: 0.0, random.Random(seed).uniform)
        machine = Machine("wss://eventsub.wss.twitch.tv/ws", 10, clock, backoff=Backoff(clock))
        machine.want()
        machine.heard(1, json.dumps({"metadata": {"message_type": "session_welcome"}, "payload": {"session": {"id": "s"}}}))
        machine.closed(1, 4000)
        waits.append(machine.due)
    return max(sum(first <= wait < first + 1 for wait in waits) for first in waits) / clients * 100


def soak(messages: int, moves: int, resets: int) -> list[Figure]:
    """So many messages, in as many rounds as there are moves and resets."""
    emulator = subprocess.Popen([sys.executable, "-m", "twitchapi_gen.emulator", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        assert emulator.stdout is not None
        return asyncio.run(Soak(emulator.stdout.readline().split()[-1], messages, moves, resets).run())
    finally:
        emulator.terminate()
        emulator.communicate()


@define
class Usage:
    descriptors: int
    tasks: int
    resident: float

    @classmethod
    def now(cls) -> "Usage":
        gc.collect()
        with open("/proc/self/statm", encoding="ascii") as statm:
            resident = int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
        return cls(len(os.listdir("/proc/self/fd")), len(asyncio.all_tasks()), resident)


@define
class Soak:
    """`got` and `sent` are of the round; what went wrong adds up."""

    url: str
    messages: int
    moves: int
    resets: int
    got: Counter[str] = field(factory=Counter[str], init=False)
    sent: set[str] = field(factory=set[str], init=False)
    told: Counter[str] = field(factory=Counter[str], init=False)
    delivered: int = field(default=0, init=False)
    lost: int = field(default=0, init=False)
    repeated: int = field(default=0, init=False)
    lost_under_way: int = field(default=0, init=False)
    usages: list[Usage] = field(factory=list[Usage], init=False)

    async def run(self) -> list[Figure]:
        token = await self.tell("tokens", {"login": "my_username", "scopes": [], "client_id": "my_app_id"})
        async with AsyncTwitch("my_app_id", helix_url=f"{self.url}/helix", auth_url=f"{self.url}/oauth2") as twitch:
            await twitch.set_user_authentication(token["access_token"], [], validate=False)
            socket = AsyncEventSubSocket(
                twitch, eventsub_url=f"ws{self.url.removeprefix('http')}/ws", on_connected=lambda session: self.count(f"resumed {session.resumed}"),
                on_error=lambda error, _: self.count(type(error).__name__),
            )  # fmt: skip
            options = socket._core.options
            options.backoff, options.times = lambda clock: Backoff(clock, first=0.02, most=0.1, spread=0.0), Times(stable=0.0, linger=0.3)

            async def callback(event: Any) -> None:
                self.got[event.id] += 1

            began, cpu = time.monotonic(), time.process_time()
            async with socket:
                await socket.listen_stream_online(token["user_id"], callback)
                await self.rounds(socket)
            took, cpu = time.monotonic() - began, time.process_time() - cpu
        return self.figures(took, cpu)

    def count(self, what: str) -> None:
        self.told[what] += 1

    async def rounds(self, socket: AsyncEventSubSocket) -> None:
        rounds = self.moves + self.resets
        each = self.messages // rounds
        hub = socket._core.manager
        assert hub is not None
        hub._seen.seconds = 5.0  # else the ids of ten minutes are remembered, which is all that there are
        for number in range(rounds):
            moving = number % 2 == 0 if min(self.moves, self.resets) * 2 > number else self.moves > self.resets
            for first in range(0, each, _PIECE):
                await self.fire(min(_PIECE, each - first))
                if moving and first == each // 2 // _PIECE * _PIECE:
                    await self.tell("sockets", {"kind": "reconnect"})
            await self.until(lambda: len(self.got) >= len(self.sent))
            self.settle()
            if not moving:
                await self.reset(socket)
            if number in (rounds // 2, rounds - 1):
                await self.until(lambda: len(hub._connections[0]._sockets) == 1)  # an old socket is read on for a moment
                self.usages.append(await self.at_rest())

    async def fire(self, count: int) -> None:
        await self.tell("sockets", {"kind": "twice", "times": max(1, count // 100)})
        fired = await self.tell("events", {"transport": "eventsub", "type": "stream.online", "times": count})
        await self.tell("sockets", {"kind": "malformed"})
        self.sent.update(one["message_id"] for one in fired)

    async def reset(self, socket: AsyncEventSubSocket) -> None:
        before = self.told["resumed False"]
        fired = await self.tell("events", {"transport": "eventsub", "type": "stream.online", "times": _UNDER_WAY})
        await self.tell("sockets", {"kind": "reset"})
        await self.until(lambda: self.told["resumed False"] > before and socket.subscriptions[0].status == "enabled")
        ids = {one["message_id"] for one in fired}
        self.lost_under_way += len(ids - set(self.got))
        self.repeated += sum(self.got[id] > 1 for id in ids)
        self.got.clear()

    def settle(self) -> None:
        """What of the round's messages came, and how often."""
        self.lost += len(self.sent - set(self.got))
        self.repeated += sum(count > 1 for count in self.got.values()) + len(set(self.got) - self.sent)
        self.delivered += len(self.sent & set(self.got))
        self.got.clear()
        self.sent.clear()

    async def until(self, true: Callable[[], bool]) -> None:
        """Waits for it; where it doesn't come to that, the figures show why."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GUARD):
                while not true():
                    await asyncio.sleep(0.002)

    async def at_rest(self) -> Usage:
        """Usage once closed sockets have given back all that they held, which takes a while on a busy machine. A leak never comes down, and shows."""
        usage = Usage.now()
        most = self.usages[0] if self.usages else usage
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_AT_REST):
                while usage.descriptors > most.descriptors or usage.tasks > most.tasks:
                    await asyncio.sleep(0.05)
                    usage = Usage.now()
        return usage

    async def tell(self, what: str, body: dict[str, Any]) -> Any:
        """Tells the emulator's control API."""
        return await asyncio.to_thread(_post, f"{self.url}/emulator/{what}", body)

    def figures(self, took: float, cpu: float) -> list[Figure]:
        early, late = self.usages
        return [
            Figure("delivered exactly once", self.delivered, "=", self.messages // (self.moves + self.resets) * (self.moves + self.resets)),
            Figure("lost on a live socket", self.lost, "=", 0),
            Figure("delivered more than once", self.repeated, "=", 0),
            Figure("orderly moves", self.told["resumed True"], "=", self.moves),
            Figure("sessions after resets", self.told["resumed False"] - 1, "=", self.resets),
            Figure("malformed frames told", self.told["MalformedMessage"], "≥", self.messages // 100 - 1),
            Figure("lost under way when a connection was reset", self.lost_under_way),
            Figure("growth of descriptors", late.descriptors - early.descriptors, "≤", 0),
            Figure("growth of tasks", late.tasks - early.tasks, "≤", 0),
            Figure("growth of memory", late.resident - early.resident, "≤", 4, "MiB"),
            Figure("client CPU a message", cpu / self.messages * 1e6, unit="µs"),
            Figure("took", took, unit="s"),
        ]


def _post(url: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as reply:
        return json.loads(reply.read())
