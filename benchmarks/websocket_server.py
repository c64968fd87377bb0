"""An EventSub WebSocket server that sends a requested number of messages: `python -m benchmarks.websocket_server` prints its port.

GET /ws: a session. POST /subscriptions: accepts any subscription. POST /send?count=N: sends N notifications to every session, in one
go. GET /helix/users: any user.
The payload is a chat message; the server reads it from standard input, as JSON.
"""

import asyncio
import json
import sys
from itertools import count
from typing import Any

from aiohttp import web

CREATED = "2026-01-01T00:00:00.000000000Z"


class Sessions:
    """The open sessions and the subscriptions."""

    def __init__(self, event: dict[str, Any]) -> None:
        self.event, self.open, self.subscription, self.numbers = event, dict[str, web.WebSocketResponse](), dict[str, Any](), count()

    def frame(self, type: str, payload: dict[str, Any]) -> str:
        metadata = {"message_id": f"m-{next(self.numbers)}", "message_type": type, "message_timestamp": CREATED}
        if type == "notification":
            metadata |= {"subscription_type": self.subscription["type"], "subscription_version": self.subscription["version"]}
        return json.dumps({"metadata": metadata, "payload": payload})

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        id = f"session-{next(self.numbers)}"
        session = {"id": id, "status": "connected", "connected_at": CREATED, "keepalive_timeout_seconds": 600, "reconnect_url": None}
        await socket.send_str(self.frame("session_welcome", {"session": session}))
        self.open[id] = socket
        async for _ in socket:
            pass
        self.open.pop(id, None)
        return socket

    async def subscribe(self, request: web.Request) -> web.Response:
        asked = await request.json()
        self.subscription = {
            "id": "subscription-1", "status": "enabled", "type": asked["type"], "version": asked["version"], "condition": asked["condition"],
            "created_at": CREATED, "transport": {**asked["transport"], "connected_at": CREATED}, "cost": 0,
        }  # fmt: skip
        return web.json_response({"data": [self.subscription], "total": 1, "total_cost": 0, "max_total_cost": 10}, status=202)

    async def users(self, request: web.Request) -> web.Response:
        """The channel of the event by any login, and the user by any id."""
        id, login = (request.query["id"], "the_bot") if "id" in request.query else (self.event["broadcaster_user_id"], request.query["login"])
        return web.json_response({"data": [{"id": id, "login": login, "display_name": login}]})

    async def send(self, request: web.Request) -> web.Response:
        for socket in self.open.values():
            for _ in range(int(request.query["count"])):
                await socket.send_str(self.frame("notification", {"subscription": self.subscription, "event": self.event}))
        return web.Response()


async def main() -> None:
    sessions = Sessions(json.loads(sys.stdin.readline()))
    app = web.Application()
    app.router.add_get("/ws", sessions.serve)
    app.router.add_get("/helix/users", sessions.users)
    app.router.add_post("/send", sessions.send)
    app.router.add_post("/helix/eventsub/subscriptions", sessions.subscribe)
    app.router.add_post("/subscriptions", sessions.subscribe)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
