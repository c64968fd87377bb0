"""Many subscriptions, and a large world: each costs the emulator, and our client, about the same however many there are.

The same is done with few, with more and with many; a figure is what one costs in the process that is measured, in CPU, or what it holds. Where
something grew with the square of the number, a single one would cost 25 times as much among 50,000 as among 2,000.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

from benchmarks.soak._scale_twitch import BOT, CHANNELS, Callback, LocalTwitch, condition
from benchmarks.soak.figures import Figure

MOST_RATIO = 2.0
_GUARD = 600.0
_FIRED = 500
_SHARDS = 4
_BATCH = 500

Costs = dict[str, float]
"""The cost of one item in microseconds, by operation."""


def run() -> list[Figure]:
    return [
        *compared("conduit", conduit, (2_000, 8_000, 50_000)),
        *compared("webhook", webhook, (2_000, 8_000, 50_000)),
        *compared("world", world, (2_000, 10_000)),
        *compared("client's webhook", lambda count: client("webhook", count), (2_000, 50_000)),
        *compared("client's conduit", lambda count: client("conduit", count), (2_000, 50_000)),
    ]


def compared(name: str, work: Callable[[int], Costs], sizes: Sequence[int]) -> list[Figure]:
    """Compare the cost of one item among few and among many, and return the ratio, too."""
    costs = [work(size) for size in sizes]
    figures: list[Figure] = []
    for what in costs[0]:
        few, *between, many = (one[what] for one in costs)
        unit = "bytes" if what.startswith("memory") else "µs"
        figures += [
            *(Figure(f"{name}: {what}, one of {size:,}", one, unit=unit) for size, one in zip(sizes, (few, *between, many), strict=True)),
            Figure("… ratio of the largest to the smallest", many / few, "≤", MOST_RATIO),
        ]
    return figures


class Meter:
    """Measures what an emulator spends on so many things."""

    def __init__(self, twitch: LocalTwitch) -> None:
        self._twitch, self.costs = twitch, Costs()

    @contextmanager
    def each(self, what: str, count: int) -> Generator[None]:
        before = self._twitch.spent()
        yield
        self.costs[what] = (self._twitch.spent() - before) / count * 1e6


def until(holds: Callable[[], bool]) -> None:
    """Wait for it."""
    end = time.monotonic() + _GUARD
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("the emulator didn't come to that")
        time.sleep(0.05)


def conduit(count: int) -> Costs:
    with LocalTwitch() as twitch, Callback() as callback:
        id = twitch.call("POST", "eventsub/conduits", [], {"shard_count": _SHARDS})["data"][0]["id"]
        shards = [{"id": str(at), "transport": callback.transport} for at in range(_SHARDS)]
        twitch.call("PATCH", "eventsub/conduits/shards", [], {"conduit_id": id, "shards": shards})
        until(lambda: len(twitch.call("GET", "eventsub/conduits/shards", [("conduit_id", id), ("status", "enabled")])["data"]) == _SHARDS)
        return subscribed(twitch, callback, count, {"method": "conduit", "conduit_id": id})


def webhook(count: int) -> Costs:
    with LocalTwitch() as twitch, Callback() as callback:
        return subscribed(twitch, callback, count, callback.transport)


def subscribed(twitch: LocalTwitch, callback: Callback, count: int, transport: dict[str, str]) -> Costs:
    """Made, listed, fired for one channel after the other, ended."""
    meter, kind = Meter(twitch), "channel.chat.message"
    path, pending = "eventsub/subscriptions", [("status", "webhook_callback_verification_pending")]
    with meter.each("make", count):
        for at in range(count):
            twitch.call("POST", path, [], {"type": kind, "version": "1", "condition": condition(at), "transport": transport})
        if transport["method"] == "webhook":
            until(lambda: callback.counts.get("webhook_callback_verification", 0) >= count)
            until(lambda: not twitch.call("GET", path, pending)["data"])
    with meter.each("list", count):
        listed = twitch.pages(path, [])
    if len({one["id"] for one in listed if one["status"] == "enabled"}) != count:
        raise RuntimeError(f"{len(listed)} of {count} subscriptions are there")
    taken = callback.counts.get("notification", 0)
    with meter.each("fire", _FIRED):
        for at in range(_FIRED):
            twitch.tell("events", {"transport": "eventsub", "type": kind, "condition": condition(at * count // _FIRED)})
        until(lambda: callback.counts.get("notification", 0) - taken >= _FIRED)
    with meter.each("end", count):
        for one in listed:
            twitch.call("DELETE", path, [("id", one["id"])])
    return meter.costs


def world(count: int) -> Costs:
    """So many users, all live, who follow the first of them; then all streams end."""
    with LocalTwitch() as twitch:
        meter, logins = Meter(twitch), [f"user_{at}" for at in range(count)]
        pieces = [range(first, min(first + _BATCH, count)) for first in range(0, count, _BATCH)]
        with meter.each("make a user", count):
            for piece in pieces:
                twitch.tell("world", {"users": [{"login": logins[at], "id": str(CHANNELS + at)} for at in piece]})
        with meter.each("make a stream", count):
            for piece in pieces:
                twitch.tell("world", {"streams": [{"user": logins[at]} for at in piece]})
        with meter.each("make a follower", count):
            for piece in pieces:
                twitch.tell("world", {"channel_followers": [{"broadcaster": "my_username", "user": logins[at]} for at in piece]})
        with meter.each("list a stream", count):
            streams = twitch.pages("streams", [("first", "100")])
        reader = {"login": "my_username", "scopes": ["moderator:read:followers"], "client_id": "my_app_id"}
        twitch.token = twitch.tell("tokens", reader)["access_token"]
        with meter.each("list a follower", count):
            followers = twitch.pages("channels/followers", [("broadcaster_id", BOT), ("first", "100")])
        if len(streams) < count or len(followers) < count:
            raise RuntimeError(f"{len(streams)} streams and {len(followers)} followers of {count} are there")
        with meter.each("find a user", count):
            for piece in pieces:
                for first in range(piece.start, piece.stop, 100):
                    twitch.call("GET", "users", [("login", logins[at]) for at in range(first, min(first + 100, piece.stop))])
        with meter.each("end a stream", count):
            for piece in pieces:
                twitch.tell("world", {"end_streams": [logins[at] for at in piece]})
        return meter.costs


def client(kind: str, count: int) -> Costs:
    """Measure the time and memory of our client in a separate process."""
    with LocalTwitch() as twitch:
        command = [sys.executable, "-m", "benchmarks.soak._scale_client", kind, str(count), twitch.url]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    if found["kept"] != count or found["failed"]:
        raise RuntimeError(f"of {count} wanted, {found['kept']} were there, and {found['failed']} failed")
    names = {"webhook": ("reconcile with nothing", "reconcile with all"), "conduit": ("listen", "listen to what another has made")}[kind]
    costs = {name: max(found[key], 0.01) / count * 1e6 for name, key in zip(names, ("first", "again"), strict=True)}
    return costs | {"memory of what is wanted": found["bytes"] / count}
