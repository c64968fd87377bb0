"""Webhook servers for cost comparison, each in its own process: `python -m benchmarks.webhook_server ours|bare`.

Prints its port; then, for each line that it reads, its CPU seconds and the number of received notifications.
`bare` is a handwritten server with aiohttp, HMAC and JSON.
"""

import asyncio
import hmac
import json
import sys
import time
from typing import Any

from benchmarks.webhook_load import PATH, SECRET

CONDITION = {"broadcaster_user_id": "1971641", "user_id": "2914196"}
SUBSCRIPTION = {
    "id": "f1c2a387-161a-49f9-a165-0f21d7a4e1c4",
    "type": "channel.chat.message",
    "version": "1",
    "status": "enabled",
    "cost": 0,
    "condition": CONDITION,
    "transport": {"method": "webhook", "callback": "https://example.com/hooks/eventsub"},
    "created_at": "2026-02-27T10:11:12.634234626Z",
}
taken = 0


async def note(_: Any) -> None:
    global taken
    taken += 1


async def ours() -> int:
    from twitchapi_gen import AsyncTwitch
    from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
    from twitchapi_gen.runtime.dispatch.http_server import ReceivingServer
    from twitchapi_gen.runtime.eventsub.types import SubscriptionInfo

    hook = AsyncEventSubWebhook(AsyncTwitch("id", app_token="unused"), f"http://127.0.0.1{PATH}", secret=SECRET)
    hook.on("channel.chat.message", "1", CONDITION)(note)
    (route,) = hook._routes
    hook._routes.identify(route, SubscriptionInfo.read(SUBSCRIPTION))  # as after subscribing
    return await ReceivingServer(hook._serve, "127.0.0.1").start()


async def bare() -> int:
    from aiohttp import web

    key = SECRET.encode()

    async def handle(request: web.Request) -> web.Response:
        body, headers = await request.read(), request.headers
        message = headers["Twitch-Eventsub-Message-Id"].encode() + headers["Twitch-Eventsub-Message-Timestamp"].encode() + body
        expected = "sha256=" + hmac.new(key, message, "sha256").hexdigest()
        if not hmac.compare_digest(expected, headers["Twitch-Eventsub-Message-Signature"]):
            return web.Response(status=403)
        payload = json.loads(body)
        if headers["Twitch-Eventsub-Message-Type"] == "webhook_callback_verification":
            return web.Response(text=payload["challenge"])
        await note(payload["event"])
        return web.Response(status=204)

    app = web.Application()
    app.router.add_post(PATH, handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port: int = runner.addresses[0][1]
    return port


async def main(which: str) -> None:
    print(await (ours if which == "ours" else bare)(), flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        await asyncio.sleep(0.05)  # callbacks finish
        print(json.dumps({"cpu": time.process_time(), "taken": taken}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
