"""Calls a list of methods of version 2, of the original or of our face, and prints what each gave, as JSON. Knows nothing of this project.

python driver.py twitchAPI|twitchapi_gen.v2 URL < calls.json
"""

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
types: Any = import_module(f"{package}.types")
helper: Any = import_module(f"{package}.helper")
oauth: Any = import_module(f"{package}.oauth")
client_module: Any = import_module(f"{package}.twitch")
if package == "twitchAPI":
    for module in (helper, oauth, client_module):
        for name, value in (("TWITCH_API_BASE_URL", f"{url}/helix/"), ("TWITCH_AUTH_BASE_URL", f"{url}/")):
            if hasattr(module, name):
                setattr(module, name, value)
    requests: Any = import_module("requests")
    plain_post = requests.post

    def post(address: str, *arguments: Any, **words: Any) -> Any:
        """Twitch takes a token's form from the address as well, which the emulator doesn't."""
        base, _, query = address.partition("?")
        if "/oauth2/" not in base or not query:
            return plain_post(address, *arguments, **words)
        return plain_post(base, data=query, headers={"Content-Type": "application/x-www-form-urlencoded"})

    requests.post = post


def ask(path: str, body: Any) -> Any:
    request = urllib.request.Request(url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.loads(reply.read() or b"null")


def subscribed(token: str, kind: str, user: str) -> Any:
    """An EventSub subscription, which version 2 makes in a class of its own."""
    transport = {"method": "webhook", "callback": "https://localhost:9/callback", "secret": "a secret of ours"}
    body = {"type": kind, "version": "1", "condition": {"broadcaster_user_id": user}, "transport": transport}
    headers = {"Content-Type": "application/json", "Client-Id": "my_app_id", "Authorization": f"Bearer {token}"}
    request = urllib.request.Request(f"{url}/helix/eventsub/subscriptions", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as reply:
        return {"data": [{"id": json.loads(reply.read())["data"][0]["id"]}]}


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
            found = found[step]
        return found
    return {key: given(one, results) for key, one in value.items()}


def told(value: Any) -> Any:
    """A result: members of an enum by name, tuples as such, types of another kind by name."""
    if isinstance(value, Enum):
        return {"enum": str(value)}
    if isinstance(value, tuple):
        return {"tuple": [told(one) for one in value]}
    if isinstance(value, list):
        return [told(one) for one in value]
    if isinstance(value, dict):
        return {str(key): "seconds" if key == "expires_in" else told(one) for key, one in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return {"type": type(value).__name__}


def kinds(error: BaseException) -> list[str]:
    return [kind.__name__ for kind in type(error).__mro__ if kind.__module__ in (types.__name__, "builtins", "requests.exceptions")]


def main() -> None:
    found: list[Any] = []
    results: dict[str, Any] = {}
    clients: dict[str, Any] = {}
    for call in json.load(sys.stdin):
        try:
            name, arguments = call["call"], given(call.get("args", []), results)
            words = given(call.get("kwargs", {}), results)
            if name == "fault":
                ask("/emulator/faults", words)
                outcome: Any = None
            elif name == "token":
                outcome = ask("/emulator/tokens", words)
            elif name == "subscribe":
                outcome = subscribed(clients[""].get_app_token(), *arguments)
            elif name == "Twitch":
                clients[call.get("on", "")] = client_module.Twitch(*arguments, **words)
                outcome = None
            elif name.startswith("oauth."):
                outcome = getattr(oauth, name[6:])(*arguments, **words)
            elif name.startswith("helper."):
                outcome = getattr(helper, name[7:])(*arguments, **words)
            elif name.startswith("="):
                setattr(clients[call.get("on", "")], name[1:], arguments[0])
                outcome = None
            else:
                outcome = getattr(clients[call.get("on", "")], name)(*arguments, **words)
            results[call["id"]] = outcome
            found.append({"gives": told(outcome)})
        except Exception as error:  # which is an outcome like any other
            found.append({"raises": kinds(error)})
    json.dump(found, sys.stdout)


main()
