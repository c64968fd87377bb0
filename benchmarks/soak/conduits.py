"""A conduit over three processes, under load: one is killed, one stopped orderly, and both restart. Each message to a live shard arrives once.

Messages in transit to a killed worker are no longer on a live shard and are counted separately: they may be lost, but must not arrive twice.
A worker that is stopped orderly still receives the messages in transit.
"""

import json
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import define, field

from benchmarks.soak._conduit_worker import CHANNELS, post
from benchmarks.soak.figures import Figure
from twitchapi_gen import Twitch
from twitchapi_gen.eventsub import Conduit

_WORKERS, _SHARDS_EACH = 3, 2
_TIMES = 5
"""Number of events in each channel for each piece of the load."""
_GUARD = 60.0
_AT_REST = 20.0


def run() -> list[Figure]:
    return soak(40_000)


def soak(messages: int) -> list[Figure]:
    """Send this many messages, in thirds: before, between and after a kill and an orderly stop."""
    emulator = subprocess.Popen([sys.executable, "-m", "twitchapi_gen.emulator", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        assert emulator.stdout is not None
        with tempfile.TemporaryDirectory() as folder:
            return Soak(emulator.stdout.readline().split()[-1], messages, Path(folder)).run()
    finally:
        emulator.terminate()
        emulator.communicate()


class Worker:
    """A process that has shards, and records the id of each event on arrival."""

    def __init__(self, url: str, heard: Path, shards: list[str]) -> None:
        self.shards = shards
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.soak._conduit_worker", url, str(heard), *shards],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def told(self) -> Any:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def usage(self) -> dict[str, float]:
        assert self.process.stdin is not None
        self.process.stdin.write("usage\n")
        self.process.stdin.flush()
        found: dict[str, float] = self.told()
        return found

    def at_rest(self, most: dict[str, float]) -> dict[str, float]:
        """Resource usage after closed connections have released everything, which takes a while on a busy machine. A leak remains visible."""
        until = time.monotonic() + _AT_REST
        while any((found := self.usage())[what] > most[what] for what in ("descriptors", "tasks")) and time.monotonic() < until:
            time.sleep(0.05)
        return found

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)

    def stop(self) -> None:
        """Begin an orderly stop, without waiting for its end."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.stdin = None

    def end(self) -> int:
        if self.process.stdin is not None:
            self.process.stdin.close()
            self.process.stdin = None
        code = self.process.wait(_GUARD)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


@define
class Soak:
    """`sent` are the messages that must arrive, `under_way` those that may; `heard` counts arrivals."""

    url: str
    messages: int
    folder: Path
    sent: set[str] = field(factory=set[str], init=False)
    under_way: dict[str, set[str]] = field(factory=dict[str, set[str]], init=False)
    unsent: Counter[str] = field(factory=Counter[str], init=False)
    heard: Counter[str] = field(factory=Counter[str], init=False)
    codes: list[int] = field(factory=list[int], init=False)
    _read: int = field(default=0, init=False)
    conduit: Conduit = field(init=False)

    def run(self) -> list[Figure]:
        began, log = time.monotonic(), self.folder / "heard"
        log.touch()
        with Twitch("my_app_id", "secret", helix_url=f"{self.url}/helix", auth_url=f"{self.url}/oauth2") as twitch:
            self.conduit = Conduit(twitch).create(_WORKERS * _SHARDS_EACH)
            workers = [self.worker(number) for number in range(_WORKERS)]
            for one in workers:
                one.told()
            third = self.messages // 3
            self.load(third)
            early = workers[0].usage()
            self.interrupted(workers, 2, "killed", Worker.kill)
            self.load(third)
            self.interrupted(workers, 1, "stopped", Worker.stop)
            self.load(third)
            late = workers[0].at_rest(early)
            self.codes += [one.end() for one in workers]
        return self.figures(early, late, time.monotonic() - began)

    def worker(self, number: int) -> Worker:
        shards = [str(number * _SHARDS_EACH + at) for at in range(_SHARDS_EACH)]
        return Worker(self.url, self.folder / "heard", shards)

    def fire(self, when: str = "else") -> dict[str, str]:
        """A piece of load: message → shard, for messages to live shards."""
        fired = post(f"{self.url}/emulator/events", {"transport": "eventsub", "type": "stream.online", "times": _TIMES})
        self.unsent[when] += sum(not one["delivered"] for one in fired)
        return {one["message_id"]: one["shard"] for one in fired if one["delivered"]}

    def load(self, count: int) -> None:
        for _ in range(count // (_TIMES * CHANNELS)):
            self.sent |= self.fire().keys()
            self.settle()

    def interrupted(self, workers: list[Worker], number: int, how: str, end: Callable[[Worker], None]) -> None:
        """A worker ends while events are in transit to it, and restarts while more are sent."""
        gone = workers[number]
        under_way = self.under_way[how] = set[str]()
        for at in range(1_000):
            for id, shard in self.fire(how).items():
                (under_way if shard in gone.shards else self.sent).add(id)
            if at == 0:
                end(gone)
            elif not {one.id for one in self.conduit.shards("enabled")} & {*gone.shards}:
                break
        self.codes.append(gone.end())
        self.settle()
        workers[number] = self.worker(number)
        self.load(_TIMES * CHANNELS * 10)
        workers[number].told()

    def settle(self) -> None:
        """Wait for the expected messages; if some are missing, the figures show it."""
        until = time.monotonic() + _GUARD
        while True:
            with open(self.folder / "heard", encoding="ascii") as log:
                log.seek(self._read)
                text = log.read()
            whole = text.rpartition("\n")[0]
            self._read += len(whole) + bool(whole)
            self.heard.update(whole.split())
            if self.heard.keys() >= self.sent or time.monotonic() > until:
                return
            time.sleep(0.002)

    def figures(self, early: dict[str, float], late: dict[str, float], took: float) -> list[Figure]:
        times = Counter(self.heard[id] for id in self.sent)
        lost = {how: sum(not self.heard[id] for id in ids) for how, ids in self.under_way.items()}
        return [
            Figure("sent to live shards, and delivered exactly once", times[1], "=", len(self.sent)),
            Figure("lost", times[0], "=", 0),
            Figure("delivered more than once", sum(count > 1 for count in self.heard.values()), "=", 0),
            Figure("for which no shard was live", self.unsent["else"], "=", 0),
            Figure("… while a worker's two shards went, and Twitch had tried both", self.unsent["killed"] + self.unsent["stopped"]),
            Figure("under way to the worker that was killed", len(self.under_way["killed"]), "≥", 1),
            Figure("… of these lost", lost["killed"]),
            Figure("under way to the worker that was stopped", len(self.under_way["stopped"]), "≥", 1),
            Figure("… of these lost", lost["stopped"], "=", 0),
            Figure("workers that ended well, but for the one that was killed", sum(code == 0 for code in self.codes), "=", _WORKERS + 1),
            Figure("growth of descriptors", late["descriptors"] - early["descriptors"], "≤", 0),
            Figure("growth of tasks", late["tasks"] - early["tasks"], "≤", 0),
            Figure("growth of memory", late["resident"] - early["resident"], "≤", 4, "MiB"),
            Figure("messages a second", len(self.heard) / took),
            Figure("took", took, "≤", 90, "s"),
        ]
