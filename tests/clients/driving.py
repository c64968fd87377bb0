"""What the drivers share. It runs in the venv of each library, so it needs nothing but the standard library.

A driver is a class with a method for each step that its library can do. Its outcomes are the last line that it prints, as JSON.
"""

import asyncio
import inspect
import json
import logging
import socket
import sys
import urllib.request
from datetime import UTC, datetime
from typing import Any

APP, SECRET = "my_app_id", "my_app_secret"
ME, LOGIN = "100000000", "my_username"
STREAMER, AMBER, UNKNOWN = "4242", "100000001", "11111111-2222-4333-8444-555555555555"
SCOPES = [
    "channel:manage:broadcast", "channel:manage:moderators", "channel:manage:polls", "channel:manage:predictions", "channel:manage:redemptions",
    "channel:manage:vips", "channel:read:polls", "channel:read:predictions", "channel:read:redemptions", "channel:read:vips",
    "moderation:read", "moderator:manage:banned_users", "moderator:read:chatters", "moderator:read:followers", "user:bot", "user:read:chat",
    "user:read:follows", "user:write:chat", "channel:bot",
]  # fmt: skip
START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
PATIENCE = 60


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def follow(url: str) -> None:
    """Somebody follows the channel."""
    body = {"transport": "eventsub", "type": "channel.follow", "condition": {"broadcaster_user_id": ME}, "event": {"user_login": "amber_plays"}}
    request = urllib.request.Request(f"{url}/emulator/events", json.dumps(body).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request, timeout=30).close()


async def _driven(driver: Any, names: list[str]) -> list[Any]:
    found: list[Any] = []
    for name in names:
        work = getattr(driver, name, None)
        if work is None:
            found.append({"lacks": True})
            continue
        try:
            value = work()
            if inspect.isawaitable(value):
                value = await asyncio.wait_for(value, PATIENCE)
            found.append({"gives": value})
        except Exception as error:  # which is an outcome like any other
            found.append({"raises": f"{type(error).__name__}: {error}"[:300]})
    close = getattr(driver, "close", None)
    if close is not None:
        value = close()
        if inspect.isawaitable(value):
            await value
    return found


def main(driver: Any) -> None:
    """Runs the steps that standard input names."""
    logging.disable(logging.CRITICAL)
    found = asyncio.run(_driven(driver, json.load(sys.stdin)))
    print("\n" + json.dumps(found), flush=True)
