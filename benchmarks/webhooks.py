"""The cost of a notification in our webhook server, compared with a handwritten one."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.measuring import Ratio, ratio
from benchmarks.webhook_server import CONDITION, SUBSCRIPTION

ROOT = Path(__file__).resolve().parent.parent


def payload() -> bytes:
    """A chat message as Twitch sends it: the most frequent of all events."""
    from twitchapi_gen.emulator.eventsub.making import known_types, make_event
    from twitchapi_gen.emulator.plausible import Maker
    from twitchapi_gen.emulator.world import World

    kind = known_types()["channel.chat.message", "1"]
    event = make_event(Maker(World(1)), kind, CONDITION, {}, 1)
    return json.dumps({"subscription": SUBSCRIPTION, "event": event}).encode()


@contextlib.contextmanager
def serving(which: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "benchmarks.webhook_server", which]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdin
    assert process.stdout
    try:
        yield process
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


def load(port: int, count: int, connections: int, body: bytes) -> Any:
    command = [sys.executable, "-m", "benchmarks.webhook_load", str(port), str(count), str(connections)]
    done = subprocess.run(command, input=body, capture_output=True, check=True, cwd=ROOT)
    return json.loads(done.stdout)


def spent(process: "subprocess.Popen[str]") -> Any:
    assert process.stdin
    assert process.stdout
    process.stdin.write("\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def webhook_server(count: int = 2_000, rounds: int = 9) -> Ratio:
    """CPU time of our server over that of the bare one, in turn."""
    body = payload()
    seconds: tuple[list[float], list[float]] = [], []
    with serving("ours") as ours, serving("bare") as bare:
        both = [(process, int(process.stdout.readline())) for process in (ours, bare) if process.stdout]
        for _, port in both:
            load(port, 500, 8, body)  # load the lazy modules now
        for _ in range(rounds):
            for which, (process, port) in enumerate(both):
                before = spent(process)
                assert load(port, count, 8, body)["statuses"] == {"204": count}
                after = spent(process)
                assert after["taken"] - before["taken"] == count
                seconds[which].append(after["cpu"] - before["cpu"])
    return ratio(*seconds, count)
