"""Reads lines of chat with version 4, of the original or of our face, and prints which handlers got what, as JSON.

python driver_chat.py twitchAPI|twitchapi_gen.v4 URL "SCOPE …" < lines.json
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
chat_module: Any = import_module(f"{package}.chat")
middleware: Any = import_module(f"{package}.chat.middleware")
END = "the_end"
GRACE = 0.1
"""Seconds for handlers that wait for others, such as that of a blocked command, after the line that comes behind."""


def ask(path: str, body: Any) -> Any:
    request = urllib.request.Request(url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.loads(reply.read() or b"null")


def told(value: Any) -> Any:
    """An event, with all of its attributes and those of its parts."""
    if isinstance(value, (list, tuple)):
        return [told(one) for one in value]
    if isinstance(value, dict):
        return {str(name): told(one) for name, one in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, chat_module.Chat):
        return "the chat"
    found = {name: told(one) for name, one in vars(value).items() if not name.startswith("_")}
    for name in ("user", "room"):
        if isinstance(getattr(type(value), name, None), property):
            found[name] = told(getattr(value, name))
    return {"class": type(value).__name__, **found}


async def main() -> None:
    twitch_module = import_module(f"{package}.twitch")
    original = package == "twitchAPI"
    addresses = {"base_url": f"{url}/helix/", "auth_base_url": f"{url}/oauth2/"} if original else {}
    twitch = await twitch_module.Twitch("my_app_id", "my_app_secret", **addresses)
    scopes = ["chat:read", "chat:edit", "whispers:read"]
    granted = await asyncio.to_thread(ask, "/emulator/tokens", {"login": "my_username", "client_id": "my_app_id", "scopes": scopes})
    await twitch.set_user_authentication(granted["access_token"], [types.AuthScope.CHAT_READ, types.AuthScope.CHAT_EDIT], granted["refresh_token"])
    there = {"connection_url": url.replace("http", "ws", 1) + "/irc"} if original else {}
    heard: asyncio.Queue[Any] = asyncio.Queue()
    chat = await chat_module.Chat(twitch, initial_channel=["my_username"], **there)
    loop = asyncio.get_running_loop()

    def handler(name: str) -> Any:
        async def handle(event: Any) -> None:
            loop.call_soon_threadsafe(heard.put_nowait, [name, told(event)])

        return handle

    async def command(event: Any) -> None:
        loop.call_soon_threadsafe(heard.put_nowait, ["command", told(event)])

    for kind in types.ChatEvent:
        chat.register_event(kind, handler(kind.name))
    registered = [chat.register_command("Test", command), chat.register_command("tEST", command)]
    restricted = middleware.UserRestriction(allowed_users=["somebody"], execute_blocked_handler=handler("blocked"))
    registered.append(chat.register_command("blocked", command, command_middleware=[restricted]))
    chat.start()

    async def all_heard() -> list[Any]:
        """What was heard until a notice of ours comes, in the order of names, since handlers run side by side."""
        await asyncio.to_thread(ask, "/emulator/chat", {"do": "line", "line": f"@msg-id={END} :tmi.twitch.tv NOTICE #my_username :{END}"})
        found: list[Any] = []
        while not any(one[1].get("msg_id") == END for one in found):
            found.append(await asyncio.wait_for(heard.get(), 60))
        await asyncio.sleep(GRACE)
        while not heard.empty():
            found.append(heard.get_nowait())
        return sorted((one for one in found if one[1].get("msg_id") != END), key=lambda one: str(one[0]))

    beginning: list[Any] = []
    while not any(name == "READY" for name, _ in beginning):
        beginning.append(await asyncio.wait_for(heard.get(), 60))
    beginning = sorted(beginning + await all_heard(), key=lambda one: str(one[0]))
    found: list[Any] = []
    for line in json.load(sys.stdin):
        if line == "begin":
            found.append({"gives": [beginning, registered, chat.is_ready(), chat.is_connected(), chat.is_in_room("my_username"), chat.username]})
            continue
        await asyncio.to_thread(ask, "/emulator/chat", {"do": "line", "line": line})
        found.append({"gives": await all_heard()})
    await asyncio.to_thread(chat.stop)
    await twitch.close()
    json.dump(found, sys.stdout)


asyncio.run(main())
