"""PubSub under load: each message that was sent to a live socket is delivered exactly once, and nothing grows (promise 15).

Messages go on while connections are told to reconnect. Before a reset, what was sent is waited for, since a reset takes along what is on its way.
One in a hundred is followed by a malformed frame; one in a hundred of those with a message id is sent two times. A few have no id and are all
alike, a quarter of a second apart, and none may be taken for another. (Closer together, in the moments of a move, two of them might be: PubSub
gives nothing to tell them by.)
"""

import asyncio
import contextlib
import gc
import logging
import os
import resource
import time
from functools import partial
from typing import Any
from uuid import UUID

from attrs import define, field

from benchmarks.soak.figures import Figure
from twitchapi_gen import AsyncPubSub, AsyncTwitch, Emulator
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

TOPICS = 60
ALIKE = "stream-change-v1.0"
_PAGE = resource.getpagesize()
_GUARD = 120.0
_AT_REST = 20.0
_MORE = 2
"""Descriptors that may be open at the end and weren't at the start: what Python opens once and keeps."""


@define
class Course:
    """How many of what; `every` so many messages, something happens: a reconnect or a reset, in turn."""

    messages: int = 100_000
    reconnects: int = 50
    resets: int = 50

    @property
    def every(self) -> int:
        return self.messages // (self.reconnects + self.resets + 1)


@define
class Counts:
    """sent, got: how often, by the message's number. alike: of those that are all the same, how many were sent and how many came."""

    got: bytearray
    sent: bytearray
    alike_sent: int = 0
    alike_got: int = 0
    alike_next: float = 0.0
    total_got: int = 0
    errors: list[str] = field(factory=list[str])

    def message(self, _: UUID, message: Any) -> None:
        self.got[message["n"]] += 1
        self.total_got += 1

    def alike(self, *_: object) -> None:
        self.alike_got += 1

    @property
    def all_here(self) -> bool:
        return self.total_got >= sum(self.sent) and self.alike_got >= self.alike_sent


def wait(true: Any, what: str) -> None:
    end = time.monotonic() + _GUARD
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.002)


def in_use() -> tuple[int, float]:
    """File descriptors, and MiB of memory."""
    gc.collect()
    with open("/proc/self/statm") as statm:
        pages = int(statm.read().split()[1])
    return len(os.listdir("/proc/self/fd")), pages * _PAGE / 2**20


def play(course: Course, emulator: Emulator, counts: Counts, heard: Any) -> list[tuple[int, float]]:
    """Sends everything. Returns what was in use along the way."""
    hub, used = emulator._server.pubsub.hub, list[tuple[int, float]]()
    addresses = [f"ads.{number}" for number in range(TOPICS - 1)]
    happened = 0

    def burst(first: int, many: int) -> dict[str, Any]:
        for number in range(first, min(first + many, course.messages)):
            name = '"message_id"' if number % 2 else '"no"'
            if number % 200 == 1:
                hub.twice += 1
            if hub.publish(addresses[number % len(addresses)], f'{{"n":{number},{name}:"{number}"}}'):
                counts.sent[number] = 1
            hub.twice = 0
            if time.monotonic() > counts.alike_next:
                counts.alike_next = time.monotonic() + 0.25
                counts.alike_sent += hub.publish(ALIKE, '{"type":"tick"}') and 1
            if number % 100 == 0:
                for peer in hub.peers:
                    peer.send('{"type":"MESSAGE","data"')
        return {}

    for first in range(0, course.messages, 50):
        emulator._in_loop(partial(burst, first, 50))
        wait(lambda: counts.total_got > sum(counts.sent) - 5_000, "the callbacks to keep up")
        if first // course.every > happened and happened < course.reconnects + course.resets:
            happened += 1
            wait(heard, "the last move to end")
            if happened % 2:
                emulator.disturb_pubsub("reconnect")
            else:
                wait(lambda: counts.all_here, "what was sent before a reset")
                emulator.disturb_pubsub("reset")
                wait(heard, "it to come back")
            used.append(in_use())
    wait(lambda: counts.all_here, "the last messages")
    return used


def soak(course: Course) -> list[Figure]:
    emulator, loop_thread = Emulator(), LoopThread("soak")
    url = emulator.start()
    granted = emulator.token()
    twitch = AsyncTwitch("my_app_id", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2")
    twitch.core_.clock.uniform = lambda low, high: low + (high - low) * 0.02
    counts = Counts(bytearray(course.messages), bytearray(course.messages))
    pubsub_url = f"ws{url.removeprefix('http')}/pubsub"
    pubsub = AsyncPubSub(twitch, pubsub_url=pubsub_url, on_error=lambda error, name: counts.errors.append(f"{name}: {error}"))
    pubsub.reconnect_delay_steps = [0.05]

    def heard() -> bool:
        """One connection for each fifty topics again, and all topics on them."""
        peers = list(emulator._server.pubsub.hub.peers)
        return len(peers) == 2 and sum(len(peer.heard) for peer in peers) == TOPICS

    async def begin() -> None:
        await twitch.set_user_authentication(granted["access_token"], [])
        for number in range(TOPICS - 1):
            await pubsub.listen_ads(str(number), counts.message)
        await pubsub.listen_stream_change_v1("0", counts.alike)
        await pubsub.start()

    async def end() -> int:
        await pubsub.stop()
        await twitch.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_AT_REST):
                while len(asyncio.all_tasks()) > 2:
                    await asyncio.sleep(0.05)
        return len(asyncio.all_tasks()) - 2  # this one, and the loop's own

    try:
        before = in_use()
        loop_thread.run(begin())
        started = time.monotonic()
        used = play(course, emulator, counts, heard)
        took = time.monotonic() - started
        wait(heard, "the end of the last move")
        left = loop_thread.run(end())
        wait(lambda: not emulator._server.pubsub.hub.peers, "the server to see it")
        after, until = in_use(), time.monotonic() + _AT_REST
        while after[0] > before[0] + _MORE and time.monotonic() < until:  # what a closed connection holds is given back a little later
            time.sleep(0.05)
            after = in_use()
    finally:
        loop_thread.stop()
        emulator.stop()
    third = max(1, len(used) // 3)
    return [
        Figure("messages sent to a live socket", sum(counts.sent) + counts.alike_sent),
        Figure("of which not delivered", sum(sent and not got for sent, got in zip(counts.sent, counts.got, strict=True)), "=", 0),
        Figure("of which delivered more than once", sum(got > 1 for got in counts.got), "=", 0),
        Figure("messages all alike, sent less delivered", counts.alike_sent - counts.alike_got, "=", 0),
        Figure("reconnects and resets", course.reconnects + course.resets),
        Figure("errors told", len(counts.errors), "=", 0),
        Figure("tasks left", left, "=", 0),
        Figure("descriptors more at the end than at the start", after[0] - before[0], "≤", _MORE),
        Figure("descriptors, most at once", max((one[0] for one in used), default=0) - before[0], "≤", 16),
        Figure("memory, from the first third to the end", max(one[1] for one in used[-third:]) - max(one[1] for one in used[:third]), "≤", 16, "MiB"),
        Figure("messages a second, server and client in one process", sum(counts.sent) / took, unit="/s"),
    ]


def run() -> list[Figure]:
    logging.getLogger("twitchapi_gen").setLevel(logging.ERROR)  # it tells of each malformed frame
    return soak(Course())
