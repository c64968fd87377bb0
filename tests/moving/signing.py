"""Prints the signatures of all that is public in version 2, of the original or of our face, as JSON. Knows nothing of this project."""

import inspect
import json
import sys
from importlib import import_module
from typing import Any


def signature(thing: Any) -> list[str]:
    listed = inspect.signature(thing).parameters.values()
    return [one.name if one.default is inspect.Parameter.empty else f"{one.name}={one.default}" for one in listed if one.name != "self"]


def main() -> None:
    found: dict[str, list[str]] = {}
    for name in ("twitch", "oauth", "helper", "pubsub", "eventsub"):
        module: Any = import_module(f"{sys.argv[1]}.{name}")
        for key, value in vars(module).items():
            home = str(getattr(value, "__module__", ""))  # the original's names count where they are at home
            public = not key.startswith("_") and (home == module.__name__ or home.startswith("twitchapi_gen"))
            if inspect.isfunction(value) and public:
                found[f"{name}.{key}"] = signature(value)
            elif inspect.isclass(value) and public and key in ("Twitch", "UserAuthenticator", "PubSub", "EventSub"):
                found[f"{name}.{key}"] = signature(value)
                members = inspect.getmembers(value, inspect.isfunction)
                found |= {f"{name}.{key}.{member}": signature(function) for member, function in members if not member.startswith("_")}
    json.dump(found, sys.stdout)


main()
