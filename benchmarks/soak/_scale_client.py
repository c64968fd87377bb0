"""Wants so many subscriptions of an emulator, with our client: `python -m benchmarks.soak._scale_client KIND COUNT URL` prints JSON.

KIND is webhook or conduit. Times are this process's CPU, in seconds; `bytes` is what the wanted subscriptions hold before Twitch has any.
"""

import asyncio
import gc
import json
import os
import socket
import sys
import time
from collections.abc import Awaitable
from typing import Any

from benchmarks.soak._scale_twitch import BOT, condition
from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncConduit, AsyncEventSubWebhook

_AT_ONCE = 16


async def heard(event: Any) -> None:
    """A callback for all events; no event arrives here."""


def resident() -> int:
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def spent(work: Awaitable[Any]) -> tuple[float, Any]:
    began = time.process_time()
    found = await work
    return time.process_time() - began, found


async def webhook(twitch: AsyncTwitch, count: int) -> dict[str, float]:
    """Declared, reconciled with nothing, and once more with all of it there, as after a restart."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    hook = AsyncEventSubWebhook(twitch, callback_url=f"http://127.0.0.1:{port}/hook", secret="a secret of the soak", port=port)
    await hook.start()
    before = resident()
    for at in range(count):
        hook.on("channel.chat.message", "1", condition(at))(heard)
    held = resident() - before
    started, _ = await spent(hook.reconcile())
    again, report = await spent(hook.reconcile())
    found = {"bytes": held, "first": started, "again": again, "kept": len(report.kept), "failed": len(report.failed)}
    await hook.stop()
    return found


async def conduit(twitch: AsyncTwitch, count: int) -> dict[str, float]:
    """Listened to, and by a second worker that finds all of it there."""
    first = await AsyncConduit(twitch).create(2)
    before = resident()
    made, _ = await spent(listen(first, count))
    held = resident() - before
    second = await AsyncConduit(twitch).find()
    again, _ = await spent(listen(second, count))
    enabled = sum(one.status == "enabled" for one in second.subscriptions)
    return {"bytes": held, "first": made, "again": again, "kept": enabled, "failed": 0}


async def listen(one: AsyncConduit, count: int) -> None:
    """Some at a time, as a program would that has many to make."""
    todo = iter(range(count))

    async def work() -> None:
        for at in todo:
            ids = condition(at)
            await one.listen_channel_chat_message(ids["broadcaster_user_id"], ids["user_id"], heard)

    await asyncio.gather(*(work() for _ in range(_AT_ONCE)))


async def main(kind: str, count: int, url: str) -> None:
    async with AsyncTwitch("my_app_id", "secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
        await twitch.get_users(ids=[BOT])
        print(json.dumps(await (webhook if kind == "webhook" else conduit)(twitch, count)), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
