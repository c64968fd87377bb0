"""One library receives EventSub over a webhook: `webhook_subject.py <library>`. Runs in the library's own venv.

Prints its address and its secret as JSON; then, for each line that it reads, the number of callbacks.
"""

import asyncio
import json
import os
import sys
from typing import Any

from aiohttp import web

SECRET = "canary-secret-of-the-webhook"
CALLS = 0


async def heard(*_: object) -> None:
    global CALLS
    CALLS += 1


async def port_of(runner: web.AppRunner) -> int:
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port: int = runner.addresses[0][1]
    return port


async def free_port() -> int:
    server = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    server.close()
    return port


async def twitch() -> str:
    """A fake Twitch that enables every subscription at once."""

    async def subscribe(request: web.Request) -> web.Response:
        asked = await request.json()
        made = {**asked, "id": "sub-1", "status": "enabled", "cost": 0, "created_at": "2026-02-27T10:11:12Z"}
        return web.json_response({"data": [made], "total": 1, "total_cost": 0, "max_total_cost": 10_000}, status=202)

    async def validate(_: web.Request) -> web.Response:
        return web.json_response({"client_id": "id", "scopes": [], "expires_in": 5_000})

    app = web.Application()
    app.router.add_get("/oauth2/validate", validate)
    app.router.add_post("/helix/eventsub/subscriptions", subscribe)
    return f"http://127.0.0.1:{await port_of(web.AppRunner(app))}"


async def ours() -> tuple[int, str]:
    from twitchapi_gen import AsyncTwitch
    from twitchapi_gen.async_eventsub import AsyncEventSubWebhook

    port, url = await free_port(), await twitch()
    client = AsyncTwitch("id", app_token="x", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2")
    hook = AsyncEventSubWebhook(client, f"http://127.0.0.1:{port}/callback", secret=SECRET, port=port)
    await hook.start()
    await hook.listen_stream_online("1", heard)
    return port, SECRET


async def twitch_api() -> tuple[int, str]:
    from twitchAPI.eventsub.webhook import EventSubWebhook
    from twitchAPI.twitch import Twitch

    port, url = await free_port(), await twitch()
    client = Twitch("id", "secret", authenticate_app=False, base_url=f"{url}/helix/", auth_base_url=f"{url}/oauth2/")
    await client.set_app_authentication("x", [])
    hook = EventSubWebhook("https://127.0.0.1", port, client, host_binding="127.0.0.1")
    hook.secret, hook.wait_for_subscription_confirm = SECRET, False
    hook.start()
    await hook.listen_stream_online("1", heard)
    return port, SECRET


async def twitch_io() -> tuple[int, str]:
    import twitchio
    from twitchio.web import AiohttpAdapter

    class Client(twitchio.Client):  # type: ignore[misc]  # the peer isn't installed where this is checked
        async def event_stream_online(self, payload: Any) -> None:
            await heard(payload)

    adapter: Any = AiohttpAdapter(host="127.0.0.1", eventsub_secret=SECRET)
    Client(client_id="id", client_secret="secret", adapter=adapter)
    return await port_of(web.AppRunner(adapter)), SECRET


async def main(library: str) -> None:
    port, secret = await {"ours": ours, "twitchAPI": twitch_api, "twitchio": twitch_io}[library]()
    print(json.dumps({"port": port, "secret": secret}), flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        await asyncio.sleep(0.3)  # callbacks run later
        print(CALLS, flush=True)
    os._exit(0)  # twitchAPI's thread would remain


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
