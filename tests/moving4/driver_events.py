"""Listens over a WebSocket with version 4, of the original or of our face, fires each event, and prints what the callbacks got, as JSON.

python driver_events.py twitchAPI|twitchapi_gen.v4 URL "SCOPE …" < events.json
"""

import asyncio
import json
import logging
import sys
import urllib.request
from importlib import import_module
from typing import Any

package, url = sys.argv[1:3]
logging.disable(logging.CRITICAL)
types: Any = import_module(f"{package}.type")
client_module: Any = import_module(f"{package}.twitch")
websocket: Any = import_module(f"{package}.eventsub.websocket")
OF_THE_MOMENT = ("message_id", "message_timestamp", "session_id", "connected_at", "id", "created_at")
"""What differs from run to run, outside the event itself."""


def ask(path: str, body: Any) -> Any:
    request = urllib.request.Request(url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.loads(reply.read() or b"null")


def kept(value: Any) -> Any:
    return {name: kept(one) for name, one in value.items() if name not in OF_THE_MOMENT} if isinstance(value, dict) else value


async def main() -> None:
    events = json.load(sys.stdin)
    original = package == "twitchAPI"
    addresses = {"base_url": f"{url}/helix/", "auth_base_url": f"{url}/oauth2/"} if original else {}
    twitch = await client_module.Twitch("my_app_id", "my_app_secret", **addresses)
    scopes = [one.value for one in types.AuthScope]
    granted = ask("/emulator/tokens", {"login": "my_username", "client_id": "my_app_id", "scopes": [*scopes, *sys.argv[3].split()]})
    given = [one for one in types.AuthScope if one.value not in ("user:edit:follows", "channel_subscriptions", "whispers:edit")]
    await twitch.set_user_authentication(granted["access_token"], given, granted["refresh_token"])
    there = {"connection_url": url.replace("http", "ws", 1) + "/ws"} if original else {}
    socket = websocket.EventSubWebsocket(twitch, **there)
    socket.start()
    found: list[Any] = []
    heard: asyncio.Queue[Any] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    async def callback(event: Any) -> None:
        loop.call_soon_threadsafe(heard.put_nowait, event)

    for one in events:
        try:
            ids = one["ids"]
            await asyncio.wait_for(getattr(socket, one["method"])(*ids, callback), 30)
            fired = {"transport": "eventsub", "type": one["type"], "event": one["event"]}
            await asyncio.to_thread(ask, "/emulator/events", {**fired, **({"version": one["version"]} if one["version"] else {})})
            event = await asyncio.wait_for(heard.get(), 10)
            plain = event.to_dict(include_none_values=True)
            about = kept({"subscription": plain["subscription"], "metadata": plain["metadata"]})
            kinds = [type(part).__name__ for part in (event, event.event, event.subscription, event.metadata)]
            found.append({"gives": {"event": plain["event"], "kinds": kinds, **about}})
        except Exception as error:  # which is an outcome like any other
            found.append({"raises": type(error).__name__, "says": str(error)[:300]})
    await socket.stop()
    await twitch.close()
    json.dump(found, sys.stdout)


asyncio.run(main())
