"""A program that listens until Ctrl-C: python program.py sync|async URL."""

import asyncio
import sys
import time

from twitchapi_gen import AsyncTwitch, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubSocket
from twitchapi_gen.eventsub import EventSubSocket

kind, url = sys.argv[1:]
addresses = (f"{url}/helix", f"{url}/oauth2")
eventsub = f"ws{url.removeprefix('http')}/ws"


def synchronously() -> None:
    with Twitch("my_app_id", helix_url=addresses[0], auth_url=addresses[1]) as twitch:
        twitch.set_user_authentication("user-token", [], validate=False)
        with EventSubSocket(twitch, eventsub_url=eventsub) as socket:
            socket.listen_stream_online("1", print)
            print("ready", flush=True)
            time.sleep(60)


async def asynchronously() -> None:
    async with AsyncTwitch("my_app_id", helix_url=addresses[0], auth_url=addresses[1]) as twitch:
        await twitch.set_user_authentication("user-token", [], validate=False)
        async with AsyncEventSubSocket(twitch, eventsub_url=eventsub) as socket:
            await socket.listen_stream_online("1", print)
            print("ready", flush=True)
            await asyncio.sleep(60)


try:
    synchronously() if kind == "sync" else asyncio.run(asynchronously())
except KeyboardInterrupt:
    print("interrupted", flush=True)
