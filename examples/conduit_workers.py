"""One app's events over two processes: a conduit with two shards, one worker for each. One worker is killed, and no event sent afterwards is lost.

`python -m examples.conduit_workers` runs everything with an emulator; `python -m examples.conduit_workers work SHARD` is a worker.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from queue import Empty, Queue
from threading import Thread
from typing import Any

from twitchapi_gen import Emulator, Twitch
from twitchapi_gen.eventsub import Conduit, Event

CHANNELS = [str(number) for number in range(1001, 1021)]
PATIENCE = 120.0


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")  # at once, since callbacks run in several threads
    sys.stdout.flush()


def work(shard: int) -> int:
    """A worker of a bot: it finds the conduit, listens, takes its shard, and the shard of a worker that has ended."""
    twitch = Twitch("my_app_id", "my_app_secret")

    def stand_in(event: Event[Any]) -> None:
        say(gone=event["shard_id"], status=event["status"])
        conduit.take(event["shard_id"])

    conduit = Conduit(twitch, on_shard_disabled=stand_in, on_taken=lambda shard: say(taken=shard)).find()
    for channel in CHANNELS:
        conduit.listen_stream_online(channel, callback=online)
    with conduit:
        conduit.take(shard)
        sys.stdin.read()  # until the parent process closes the input
    twitch.close()
    return 0


def online(event: Event[Any]) -> None:
    say(heard=event.id, channel=event["broadcaster_user_id"])


class Worker:
    """A worker process and its output."""

    def __init__(self, shard: int, url: str) -> None:
        self.shard, self.heard, self.taken, self.gone = shard, set[str](), set[str](), dict[str, str]()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "examples.conduit_workers", "work", str(shard)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "TWITCHAPI_EMULATOR": url},
        )  # fmt: skip
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line)

    def look(self) -> None:
        """Collect its output."""
        while True:
            try:
                told = json.loads(self._lines.get_nowait())
            except Empty:
                return
            if "heard" in told:
                self.heard.add(told["heard"])
            if "gone" in told:
                self.gone[told["gone"]] = told["status"]
            if "taken" in told:
                self.taken.add(told["taken"])

    def end(self) -> int:
        if self.process.stdin is not None:
            self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def until(holds: Callable[[], bool], workers: list[Worker], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        for worker in workers:
            worker.look()
        if holds():
            return
        if time.monotonic() > end:
            raise SystemExit(f"gave up waiting until {what}")
        time.sleep(0.02)


def fire(emulator: Emulator, rounds: int) -> set[str]:
    """Send `stream.online` for every channel this many times. Returns the ids of the messages."""
    return {str(told["message_id"]) for told in emulator.fire("stream.online", times=rounds)}


def main() -> int:
    emulator = Emulator()
    url = emulator.start()
    with Twitch("my_app_id", "my_app_secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
        conduit = Conduit(twitch).create(2)
        one, two = workers = [Worker(shard, url) for shard in (0, 1)]
        try:
            until(lambda: one.taken == {"0"} and two.taken == {"1"}, workers, "both workers have their shards")
            sent = fire(emulator, 10)
            until(lambda: one.heard | two.heard >= sent, workers, "all events have arrived")
            print(f"{len(sent)} events of {len(CHANNELS)} channels: {len(one.heard)} to worker 0, {len(two.heard)} to worker 1")

            two.process.send_signal(signal.SIGKILL)
            two.process.wait()
            until(lambda: "1" in one.gone, workers, "Twitch has notified worker 0")
            print(f"worker 1 was killed; worker 0 was notified that shard 1 is {one.gone['1']}")
            before, sent = set(one.heard), fire(emulator, 10)
            until(lambda: one.heard >= sent, workers, "all events have arrived at the other worker")
            print(f"{len(sent)} events sent since: {len((one.heard - before) & sent)} to worker 0, {len(sent - one.heard)} lost")
            until(lambda: one.taken == {"0", "1"}, workers, "the other worker has taken its shard")
            print(f"worker 0 holds both shards: {', '.join(f'{shard.id} {shard.status}' for shard in conduit.shards())}")
        finally:
            codes = [worker.end() for worker in workers]
            conduit.delete()
            emulator.stop()
    return 0 if codes == [0, -signal.SIGKILL] else 1


if __name__ == "__main__":
    sys.exit(work(int(sys.argv[2])) if sys.argv[1:2] == ["work"] else main())
