"""One library's EventSub WebSocket meets one fault: `socket_subject.py <library> <fault> <callbacks wanted>`.

Runs in the library's own venv, with its own fake Twitch.
Prints as JSON the numbers of callbacks, subscriptions and connections.
"""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

PATIENCE = 15.0
"""Time limit in seconds for the expected events."""


class Twitch:
    """Welcomes sockets, enables every subscription, and then plays the fault."""

    def __init__(self, fault: str) -> None:
        self.fault, self.url = fault, ""
        self.sockets: list[web.WebSocketResponse] = []
        self.subscribed = 0
        self.playing: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/ws", self.welcome)
        app.router.add_post("/helix/eventsub/subscriptions", self.subscribe)
        app.router.add_get("/oauth2/validate", self.validate)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"

    @property
    def ws(self) -> str:
        return f"ws{self.url.removeprefix('http')}/ws"

    async def validate(self, _: web.Request) -> web.Response:
        told = {"client_id": "id", "login": "cool_user", "user_id": "1", "scopes": ["user:read:chat"], "expires_in": 5_000}
        return web.json_response(told)

    async def subscribe(self, request: web.Request) -> web.Response:
        asked = await request.json()
        self.subscribed += 1
        self.playing.append(asyncio.create_task(self.play(self.subscribed)))
        made = {**asked, "id": f"sub-{self.subscribed}", "status": "enabled", "cost": 0, "created_at": "2026-02-27T10:11:12Z"}
        return web.json_response({"data": [made], "total": 1, "total_cost": 0, "max_total_cost": 10}, status=202)

    def session(self, number: int, status: str, **more: Any) -> dict[str, Any]:
        told = {"id": f"session-{number}", "status": status, "connected_at": "2026-02-27T10:11:12Z", "keepalive_timeout_seconds": 10}
        return {"session": {**told, "reconnect_url": None, **more}}

    async def welcome(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        moved = "moved" in request.query
        if moved:
            await asyncio.sleep(1.0)  # meanwhile the old one still delivers events
        self.sockets.append(socket)
        await self.say(socket, "session_welcome", self.session(1 if moved else len(self.sockets), "connected"))
        if moved:
            await self.notify(socket, "on the new one")
        async for _ in socket:
            pass
        return socket

    async def say(self, socket: web.WebSocketResponse, kind: str, payload: Any, id: str = "", **more: str) -> None:
        when = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        metadata = {"message_id": id or f"{kind}-{when}", "message_type": kind, "message_timestamp": when, **more}
        await socket.send_str(json.dumps({"metadata": metadata, "payload": payload}))

    async def notify(self, socket: web.WebSocketResponse, id: str) -> None:
        subscription = {
            "id": f"sub-{self.subscribed}", "type": "stream.online", "version": "1", "status": "enabled", "cost": 0,
            "condition": {"broadcaster_user_id": "1"}, "transport": {"method": "websocket", "session_id": "session-1"},
            "created_at": "2026-02-27T10:11:12Z",
        }  # fmt: skip
        event = {
            "id": "9001", "broadcaster_user_id": "1", "broadcaster_user_login": "cool_user", "broadcaster_user_name": "Cool_User",
            "type": "live", "started_at": "2026-02-27T10:11:12Z",
        }  # fmt: skip
        told = {"subscription_type": "stream.online", "subscription_version": "1"}
        await self.say(socket, "notification", {"subscription": subscription, "event": event}, id, **told)

    async def play(self, time: int) -> None:
        await asyncio.sleep(0.5)  # give the library time to register its subscription
        socket = self.sockets[-1]
        if self.fault == "socket-moved" and time == 1:
            await self.say(socket, "session_reconnect", self.session(1, "reconnecting", reconnect_url=f"{self.ws}?moved=1"))
            await asyncio.sleep(0.5)
            await self.notify(socket, "on the old one")
        elif self.fault == "socket-dropped" and time == 1:
            assert socket._req is not None
            assert socket._req.transport is not None
            socket._req.transport.abort()
        elif self.fault == "socket-dropped":
            await self.notify(socket, "after the drop")
        elif self.fault == "socket-malformed":
            await socket.send_str('{"metadata": {"message_id": "x", ')
            await self.notify(socket, "after what is malformed")
        elif self.fault == "socket-duplicate":
            await self.notify(socket, "twice")
            for number in range(100):
                await self.notify(socket, f"other {number}")
            await self.notify(socket, "twice")


CALLS = 0


async def heard(*_: object) -> None:
    global CALLS
    CALLS += 1


async def ours(twitch: Twitch) -> None:
    from twitchapi_gen import AsyncTwitch
    from twitchapi_gen.async_eventsub import AsyncEventSubSocket

    client = AsyncTwitch("id", helix_url=f"{twitch.url}/helix", auth_url=f"{twitch.url}/oauth2")
    await client.set_user_authentication("x", ["user:read:chat"])
    socket = AsyncEventSubSocket(client, eventsub_url=twitch.ws)
    await socket.start()
    await socket.listen_stream_online("1", heard)


async def twitch_api(twitch: Twitch) -> None:
    from twitchAPI.eventsub.websocket import EventSubWebsocket
    from twitchAPI.twitch import Twitch as Client
    from twitchAPI.type import AuthScope

    client = Client("id", "secret", authenticate_app=False, base_url=f"{twitch.url}/helix/", auth_base_url=f"{twitch.url}/oauth2/")
    client.auto_refresh_auth = False
    await client.set_user_authentication("x", [AuthScope.USER_READ_CHAT], validate=False)
    socket = EventSubWebsocket(client, connection_url=twitch.ws)
    await asyncio.to_thread(socket.start)
    await socket.listen_stream_online("1", heard)


async def twitch_io(twitch: Twitch) -> None:
    import twitchio
    import twitchio.eventsub.websockets as websockets
    from twitchio.eventsub import StreamOnlineSubscription
    from twitchio.http import Route

    Route.BASE, Route.ID_BASE, websockets.WSS = f"{twitch.url}/helix/", f"{twitch.url}/", twitch.ws

    class Client(twitchio.Client):  # type: ignore[misc]  # the peer isn't installed where this is checked
        async def event_stream_online(self, payload: Any) -> None:
            await heard(payload)

    client = Client(client_id="id", client_secret="secret")
    await client.login(token="x", load_tokens=False)
    await client.add_token("x", "y")
    await client.subscribe_websocket(StreamOnlineSubscription(broadcaster_user_id="1"), token_for="1")


async def main(library: str, fault: str, wanted: int) -> None:
    twitch = Twitch(fault)
    await twitch.start()
    await {"ours": ours, "twitchAPI": twitch_api, "twitchio": twitch_io}[library](twitch)
    for _ in range(int(PATIENCE * 10)):
        if wanted <= CALLS:
            break
        await asyncio.sleep(0.1)
    await asyncio.sleep(1.0)  # duplicates would arrive now
    print(json.dumps({"calls": CALLS, "subscribed": twitch.subscribed, "connections": len(twitch.sockets)}), flush=True)
    os._exit(0)  # threads and sockets would remain


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
