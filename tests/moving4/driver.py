"""Calls a list of methods of version 4, of the original or of our face, and prints what each gave, as JSON. Knows nothing of this project.

python driver.py twitchAPI|twitchapi_gen.v4 URL < calls.json
"""

import asyncio
import inspect
import json
import logging
import sys
import urllib.request
from datetime import datetime
from enum import Enum
from importlib import import_module
from typing import Any

package, url = sys.argv[1:3]
logging.disable(logging.CRITICAL)
types: Any = import_module(f"{package}.type")
helper: Any = import_module(f"{package}.helper")
client_module: Any = import_module(f"{package}.twitch")
base: Any = import_module(f"{package}.object.base")
if package == "twitchAPI":
    addresses: dict[str, Any] = {"base_url": f"{url}/helix/", "auth_base_url": f"{url}/oauth2/"}
else:
    addresses = {}
MOST = 12
"""How many items of a walk are looked at."""


def ask(path: str, body: Any) -> Any:
    request = urllib.request.Request(url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.loads(reply.read() or b"null")


def given(value: Any, results: dict[str, Any]) -> Any:
    """An argument: what JSON has no words for is written as an object with one key."""
    if isinstance(value, list):
        return [given(one, results) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"enum"}:
        kind, member = value["enum"].split(".")
        return getattr(getattr(types, kind), member)
    if set(value) == {"kind"}:
        return getattr(types, value["kind"])
    if set(value) == {"time"}:
        return datetime.fromisoformat(value["time"])
    if set(value) == {"result"}:
        found = results
        for step in value["result"]:
            found = getattr(found, step) if isinstance(step, str) and isinstance(found, base.TwitchObject) else found[step]
        return found
    return {key: given(one, results) for key, one in value.items()}


async def told(value: Any) -> Any:
    """A result: objects with their class and attributes, members of an enum by name, types of another kind by name."""
    if isinstance(value, base.AsyncIterTwitchObject):
        plain = value.to_dict(include_none_values=True)
        found = {"class": type(value).__name__, "attributes": plain, "cursor": value.current_cursor(), "walked": []}
        async for one in value:
            found["walked"].append(await told(one))
            if len(found["walked"]) == MOST:
                break
        return found
    if isinstance(value, base.TwitchObject):
        return {
            "class": type(value).__name__,
            "attributes": {name: await told(one) for name, one in vars(value).items()},
            "dict": json.loads(json.dumps(value.to_dict())),
        }
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    if isinstance(value, Enum):
        return {"enum": str(value)}
    if isinstance(value, tuple):
        return {"tuple": [await told(one) for one in value]}
    if isinstance(value, list):
        return [await told(one) for one in value]
    if isinstance(value, dict):
        return {str(key): "seconds" if key == "expires_in" else await told(one) for key, one in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return {"type": type(value).__name__}


def kinds(error: BaseException) -> list[str]:
    return [kind.__name__ for kind in type(error).__mro__ if kind.__module__ in (types.__name__, "builtins")]


async def taken(made: Any) -> Any:
    """What a call gives in the end: the first items of an asynchronous generator, the result of a coroutine."""
    if inspect.isasyncgen(made):
        found = []
        async for one in made:
            found.append(one)
            if len(found) == MOST:
                break
        await made.aclose()
        return found
    return await made if inspect.isawaitable(made) else made


async def outcome_of(call: Any, clients: dict[str, Any], results: dict[str, Any]) -> Any:
    name, arguments = call["call"], given(call.get("args", []), results)
    words = given(call.get("kwargs", {}), results)
    if name == "fault":
        return ask("/emulator/faults", words) and None
    if name == "token":
        return ask("/emulator/tokens", words)
    if name == "Twitch":
        clients[call.get("on", "")] = await client_module.Twitch(*arguments, **words, **addresses)
        return None
    if name.startswith("oauth."):
        auth = {key: value for key, value in addresses.items() if key == "auth_base_url"}
        return await getattr(import_module(f"{package}.oauth"), name[6:])(*arguments, **words, **auth)
    if name.startswith("helper."):
        return getattr(helper, name[7:])(*arguments, **words)
    if name.startswith("="):
        return setattr(clients[call.get("on", "")], name[1:], arguments[0])
    return await taken(getattr(clients[call.get("on", "")], name)(*arguments, **words))


async def main() -> None:
    found: list[Any] = []
    results: dict[str, Any] = {}
    clients: dict[str, Any] = {}
    for call in json.load(sys.stdin):
        try:
            outcome = await asyncio.wait_for(outcome_of(call, clients, results), 60)
            results[call["id"]] = outcome
            found.append({"gives": await told(outcome)})
        except Exception as error:  # which is an outcome like any other
            found.append({"raises": kinds(error), "says": f"{type(error).__name__}: {error}"[:200]})
    json.dump(found, sys.stdout)
    for one in clients.values():
        await one.close()


asyncio.run(main())
