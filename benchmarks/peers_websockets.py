"""A chat message over the WebSocket in twitchAPI or TwitchIO: `python -m benchmarks.peers_websockets PEER PORT`, with the Python of the peers' venv.

Prints the CPU time as a ratio to the bare loop of `websocket_reading.py`.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from typing import Any

from benchmarks.websocket_reading import Counter, Receive, compared

ROUNDS = 7


@contextlib.asynccontextmanager
async def twitch_api(port: int) -> AsyncIterator[Receive]:
    from twitchAPI.eventsub.websocket import EventSubWebsocket
    from twitchAPI.twitch import Twitch
    from twitchAPI.type import AuthScope

    url, counter, loop = f"http://127.0.0.1:{port}", Counter(port), asyncio.get_running_loop()

    async def callback(event: Any) -> None:
        loop.call_soon_threadsafe(counter.read, event.event.message.text)

    client = Twitch("id", "secret", authenticate_app=False, base_url=f"{url}/helix/", auth_base_url=f"{url}/oauth2/")
    client.auto_refresh_auth = False
    await client.set_user_authentication("x", [AuthScope.USER_READ_CHAT], validate=False)
    socket = EventSubWebsocket(client, connection_url=f"ws://127.0.0.1:{port}/ws")
    await asyncio.to_thread(socket.start)
    await socket.listen_channel_chat_message("1", "1", callback)
    try:
        yield counter.receive
    finally:
        await socket.stop()
        await client.close()


@contextlib.asynccontextmanager
async def twitch_io(port: int) -> AsyncIterator[Receive]:
    import twitchio
    import twitchio.eventsub.websockets as websockets
    from twitchio.eventsub import ChatMessageSubscription
    from twitchio.http import Route

    url, counter = f"http://127.0.0.1:{port}", Counter(port)
    Route.BASE, Route.ID_BASE, websockets.WSS = f"{url}/helix/", f"{url}/", f"ws://127.0.0.1:{port}/ws"

    class Client(twitchio.Client):  # type: ignore[misc]  # the peer isn't installed where this is checked
        async def event_message(self, payload: Any) -> None:
            counter.read(payload.text)

    client = Client(client_id="id", client_secret="secret")
    await client.login(token="x", load_tokens=False)
    await client.add_token("x", "y")
    await client.subscribe_websocket(ChatMessageSubscription(broadcaster_user_id="1", user_id="1"), token_for="1")
    try:
        yield counter.receive
    finally:
        await client.close(save_tokens=False)


async def main(peer: str, port: int) -> None:
    print((await compared(port, {"twitchAPI": twitch_api, "twitchio": twitch_io}[peer], ROUNDS)).value, flush=True)
    os._exit(0)  # threads and sockets of the peer would remain


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
