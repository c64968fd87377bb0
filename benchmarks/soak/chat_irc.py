"""Promises 15 and 16 for chat over IRC: each message on a live connection arrives once, through RECONNECTs, resets, duplicates and malformed lines.

The emulator runs in its own process. Messages during a reset are no longer on a live connection: they may be lost, but must not arrive twice.
"""

import asyncio
import contextlib
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import define, field

from benchmarks.soak.eventsub_socket import Usage, _post
from benchmarks.soak.figures import Figure
from twitchapi_gen import Clock
from twitchapi_gen.irc import parse
from twitchapi_gen.runtime.chat.irc import IrcTransport
from twitchapi_gen.runtime.chat.irc_machine import Machine
from twitchapi_gen.runtime.chat.limits import JoinLimit
from twitchapi_gen.runtime.chat.message import Channel, ChatEvent, Message
from twitchapi_gen.runtime.dispatch.websocket import Backoff

_PIECE, _UNDER_WAY, _GUARD = 250, 20, 60.0
_ROOMS = 100


def run() -> list[Figure]:
    figures = [Figure("of 500 clients dropped together, back in the fullest second", fullest_second(500), "≤", 25, "%")]
    return [*soak(100_000, 20, 20), *figures]


def fullest_second(clients: int) -> float:
    """Percentage of clients, dropped at the same moment, that reconnect within the same second. Uses the machine, with its clock at 0."""
    waits: list[float] = []
    for seed in range(clients):
        clock = Clock(lambda: 0.0, lambda: 0.0, random.Random(seed).uniform)
        machine = Machine(clock, Backoff(clock), "bot")
        machine.start()
        machine.opened(1)
        machine.heard(1, parse(":tmi.twitch.tv 001 bot :Welcome, GLHF!"))
        machine.closed(1, 1006)
        waits.append(machine.due)
    return max(sum(first <= wait < first + 1 for wait in waits) for first in waits) / clients * 100


def soak(messages: int, moves: int, resets: int) -> list[Figure]:
    """Send this many messages, in as many rounds as there are moves and resets."""
    emulator = subprocess.Popen([sys.executable, "-m", "twitchapi_gen.emulator", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        assert emulator.stdout is not None
        return asyncio.run(Soak(emulator.stdout.readline().split()[-1], messages, moves, resets).run())
    finally:
        emulator.terminate()
        emulator.communicate()


@define(eq=False)
class Soak:
    """A receiver. `got` and `sent` belong to the round; the other counts are cumulative."""

    url: str
    messages: int
    moves: int
    resets: int
    got: Counter[str] = field(factory=Counter[str], init=False)
    sent: set[str] = field(factory=set[str], init=False)
    told: Counter[str] = field(factory=Counter[str], init=False)
    joins: list[float] = field(factory=list[float], init=False)
    limit: JoinLimit = field(factory=JoinLimit, init=False)
    delivered: int = field(default=0, init=False)
    lost: int = field(default=0, init=False)
    repeated: int = field(default=0, init=False)
    lost_under_way: int = field(default=0, init=False)
    usages: list[Usage] = field(factory=list[Usage], init=False)

    def received(self, event: ChatEvent) -> None:
        if isinstance(event, Message):
            self.got[event.id] += 1

    def connected(self, session_id: str, resumed: bool) -> None:
        self.told[f"resumed {resumed}"] += 1

    def disconnected(self, session_id: str, code: int, reason: str) -> None:
        self.told["disconnected"] += 1

    def gave_up(self, error: Exception) -> None:
        self.told["gave up"] += 1

    def failed(self, error: Exception, where: str) -> None:
        self.told["failed"] += 1

    def parted(self, channel: Channel, error: Exception) -> None:
        self.told["parted"] += 1

    def privileged(self, channel: Channel, privileged: bool) -> None: ...

    async def may_join(self) -> None:
        """The first round of joins keeps Twitch's limit; later ones needn't, since the soak would last for hours."""
        if len(self.joins) >= _ROOMS:
            return
        while (wait := self.limit.wait(time.monotonic())) > 0:
            await asyncio.sleep(wait)
        self.limit.take(time.monotonic())
        self.joins.append(time.monotonic())

    async def run(self) -> list[Figure]:
        rooms = [f"room_{at}" for at in range(_ROOMS)]
        await self.tell("world", {"users": [{"login": login} for login in rooms]})
        clock = Clock(uniform=lambda low, _: min(low, 0.05))
        transport = IrcTransport(parse, f"ws{self.url.removeprefix('http')}/irc", clock)
        transport._recent.seconds = 5.0  # otherwise it would remember the ids of a minute
        await transport.start(self)
        await asyncio.gather(*(transport.join(Channel("", login, "")) for login in rooms))
        began, cpu = time.monotonic(), time.process_time()
        await self.rounds(transport, rooms)
        took, cpu = time.monotonic() - began, time.process_time() - cpu
        await transport.stop()
        return self.figures(took, cpu)

    async def rounds(self, transport: IrcTransport, rooms: list[str]) -> None:
        rounds = self.moves + self.resets
        each = self.messages // rounds
        for number in range(rounds):
            moving = number % 2 == 0
            for first in range(0, each, _PIECE):
                await self.tell("chat", {"do": "twice", "times": 2})
                await self.tell("chat", {"do": "malformed"})
                self.sent.update(await self.say(rooms[(number + first) % _ROOMS], min(_PIECE, each - first)))
                if moving and first == each // 2 // _PIECE * _PIECE:
                    await self.tell("chat", {"do": "reconnect", "seconds": 20})
            moved = number // 2 + 1
            await self.until(lambda moved=moved: len(self.got) >= len(self.sent) and self.told["resumed True"] >= moved)  # type: ignore[misc]
            self.settle()
            if not moving:
                before = self.told["resumed False"]
                ids = set(await self.say(rooms[number % _ROOMS], _UNDER_WAY))
                await self.tell("chat", {"do": "reset"})
                await self.until(lambda before=before: self.told["resumed False"] > before)  # type: ignore[misc]
                self.lost_under_way += len(ids - set(self.got))
                self.repeated += sum(self.got[id] > 1 for id in ids)
                self.got.clear()
            if number in (rounds // 2, rounds - 1):
                await self.until(lambda: len(transport._wires) == 1)
                self.usages.append(Usage.now())

    async def say(self, room: str, times: int) -> list[str]:
        said: list[str] = (await self.tell("chat", {"login": "viewer_example", "text": "hello", "channel": room, "times": times}))["message_ids"]
        return said

    def settle(self) -> None:
        self.lost += len(self.sent - set(self.got))
        self.repeated += sum(count > 1 for count in self.got.values()) + len(set(self.got) - self.sent)
        self.delivered += len(self.sent & set(self.got))
        self.got.clear()
        self.sent.clear()

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait for the condition; if it isn't reached, the figures show why."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GUARD):
                while not true():
                    await asyncio.sleep(0.002)

    async def tell(self, what: str, body: dict[str, Any]) -> Any:
        """Send a command to the emulator's control API."""
        return await asyncio.to_thread(_post, f"{self.url}/emulator/{what}", body)

    def figures(self, took: float, cpu: float) -> list[Figure]:
        early, late = self.usages
        windows = max(sum(start <= when < start + 10 for when in self.joins) for start in self.joins)
        return [
            Figure("delivered exactly once", self.delivered, "=", self.messages // (self.moves + self.resets) * (self.moves + self.resets)),
            Figure("lost on a live connection", self.lost, "=", 0),
            Figure("delivered more than once", self.repeated, "=", 0),
            Figure("moves after RECONNECT", self.told["resumed True"], "=", self.moves),
            Figure("connections after resets", self.told["resumed False"] - 1, "=", self.resets),
            Figure("errors", self.told["failed"] + self.told["gave up"] + self.told["parted"], "=", 0),
            Figure("joins in the fullest 10 seconds", windows, "≤", 20),
            Figure("seconds for 100 joins", self.joins[-1] - self.joins[0], "≤", 42, "s"),
            Figure("lost in transit during a reset", self.lost_under_way),
            Figure("growth of descriptors", late.descriptors - early.descriptors, "≤", 0),
            Figure("growth of tasks", late.tasks - early.tasks, "≤", 0),
            Figure("growth of memory", late.resident - early.resident, "≤", 4, "MiB"),
            Figure("client CPU a message", cpu / self.messages * 1e6, unit="µs"),
            Figure("messages a second", self.messages / took),
        ]
