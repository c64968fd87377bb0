"""Serve the overlay: `python -m examples.overlay`, and in OBS a browser source with http://127.0.0.1:8765/.

TWITCH_CLIENT_ID and TWITCH_CLIENT_SECRET name the app; http://localhost:17563 must be one of its redirect URLs. The first run opens the browser for
the login; the tokens stay in overlay-tokens.json.
"""

import argparse
import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from aiohttp import web

from examples.overlay.alerts import Alerts, alert_of
from twitchapi_gen import AsyncEventSubSocket, AsyncTwitch, AsyncUserAuthenticator, AuthScope, FileTokenStore, TwitchError
from twitchapi_gen.eventsub import Event
from twitchapi_gen.helpers import draining

HERE = Path(__file__).resolve().parent
SCOPES = [AuthScope.MODERATOR_READ_FOLLOWERS, AuthScope.CHANNEL_READ_SUBSCRIPTIONS, AuthScope.BITS_READ]


async def page(_: web.Request) -> web.FileResponse:
    return web.FileResponse(HERE / "overlay.html", headers={"Cache-Control": "no-store"})


async def stream(request: web.Request) -> web.StreamResponse:
    """The alerts as server-sent events. OBS may have several such sources; each gets all of them."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    with request.app[ALERTS].listening() as queue:
        await response.write(b": connected\n\n")
        while True:
            try:
                data = await asyncio.wait_for(queue.get(), 15)
                await response.write(f"data: {data}\n\n".encode())
            except TimeoutError:
                await response.write(b": still there\n\n")  # so that a closed source is noticed
            except ConnectionError:
                return response


ALERTS = web.AppKey("alerts", Alerts)


async def logged_in(twitch: AsyncTwitch, store: FileTokenStore, app_id: str) -> str:
    """The id of the user whose channel it is, who logs in if no token is stored."""
    known = store.users(app_id)
    if known:
        return known[0]
    token, refresh_token = await AsyncUserAuthenticator(twitch, SCOPES).authenticate()
    await twitch.set_user_authentication(token, SCOPES, refresh_token)
    return (await twitch.get_users()).data[0].id


async def run(port: int) -> None:
    """Serve until Ctrl-C."""
    app_id, store, alerts = os.environ["TWITCH_CLIENT_ID"], FileTokenStore("overlay-tokens.json"), Alerts()
    twitch = AsyncTwitch(app_id, os.environ["TWITCH_CLIENT_SECRET"], token_store=store)
    user = await logged_in(twitch, store, app_id)
    twitch = twitch.as_user(user)
    socket = AsyncEventSubSocket(twitch, on_error=lambda error, where: print(f"{where}: {error}", file=sys.stderr))

    async def show(event: Event[Any]) -> None:
        alerts.show(alert_of(event))

    app = web.Application()
    app[ALERTS] = alerts
    app.add_routes([web.get("/", page), web.get("/alerts", stream)])
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        async with draining(socket, twitch) as stop:
            await socket.start()
            await socket.listen_channel_follow(user, user, show)
            await socket.listen_channel_subscribe(user, show)
            await socket.listen_channel_cheer(user, show)
            await socket.listen_channel_raid(to_broadcaster_user_id=user, callback=show)
            print(f"the overlay is at http://127.0.0.1:{port}/", flush=True)
            await stop.wait()
    finally:
        await runner.cleanup()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m examples.overlay", description="Alerts as a browser source for OBS.")
    parser.add_argument("--port", type=int, default=8765)
    try:
        asyncio.run(run(parser.parse_args().port))
    except KeyError as error:
        print(f"set {error.args[0]}: https://dev.twitch.tv/console/apps has it", file=sys.stderr)
        return 2
    except (TwitchError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
