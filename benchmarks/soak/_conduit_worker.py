"""One of the workers of `conduits`: `python -m benchmarks.soak._conduit_worker URL FILE SHARD…`. It ends when its input does."""

import asyncio
import gc
import json
import os
import sys
import urllib.request
from typing import Any

from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncConduit

CHANNELS = 20


def post(url: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as reply:
        return json.loads(reply.read())


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


def usage() -> dict[str, float]:
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as statm:
        resident = int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
    return {"descriptors": len(os.listdir("/proc/self/fd")), "tasks": len(asyncio.all_tasks()), "resident": resident}


async def work(url: str, file: str, *shards: str) -> None:
    heard = os.open(file, os.O_WRONLY | os.O_APPEND)

    async def note(event: Any) -> None:
        os.write(heard, f"{event.id}\n".encode())  # at once, since this process may be killed

    async with AsyncTwitch("my_app_id", "secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
        conduit = await AsyncConduit(twitch, eventsub_url=f"ws{url.removeprefix('http')}/ws").find()
        for channel in range(CHANNELS):
            await conduit.listen_stream_online(str(1_000 + channel), callback=note)
        async with conduit:
            await conduit.take(*shards)
            pool = conduit._pool
            assert pool is not None
            pool._seen.seconds = 5.0  # else the ids of ten minutes are remembered, which is all that there are
            say(taken=shards)
            while await asyncio.to_thread(sys.stdin.readline):
                say(**usage())
    os.close(heard)


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
