"""`python -m twitchapi_gen.emulator trigger`: has a running emulator fire an event, by its control API."""

import argparse
import json
import os
import sys
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from twitchapi_gen.runtime.addresses import VARIABLE

_EPILOG = """examples:
  trigger --transport pubsub whispers --set user_id=1234 --data '{"body": "hello"}'
  trigger --transport pubsub channel-bits-events-v2.1234
  trigger --transport pubsub --field do=reconnect"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m twitchapi_gen.emulator trigger",
        description="Has a running emulator fire an event.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("topic", nargs="?", help="name of the topic or type, or all of it")
    parser.add_argument("--transport", required=True, help="what fires it: pubsub, for one")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=ID", help="an id of the topic, such as user_id=1234; may be repeated")
    parser.add_argument("--type", help="type of the message")
    parser.add_argument("--data", type=json.loads, help="fields of the event, as a JSON object")
    parser.add_argument(
        "--field", action="append", default=[], metavar="NAME=VALUE", help="any other field of the request; JSON where it is some, else text"
    )
    parser.add_argument("--url", default=os.environ.get(VARIABLE), help=f"where the emulator is (default: {VARIABLE})")
    chosen = parser.parse_args(arguments)
    if not (chosen.url or "").startswith(("http://", "https://")):
        parser.error(f"give --url, or set {VARIABLE}: the URL of a running emulator, such as http://127.0.0.1:8080")
    told: dict[str, Any] = {"transport": chosen.transport, **{name: _value(text) for name, text in map(_pair, chosen.field)}}
    given = {"topic": chosen.topic, "ids": dict(map(_pair, chosen.set)), "type": chosen.type, "data": chosen.data}
    return _post(chosen.url, told | {name: value for name, value in given.items() if value})


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _post(url: str, told: dict[str, Any]) -> int:
    """Prints what the emulator says. 0 when it fired, 1 when it didn't."""
    try:
        where, body = f"{url.rstrip('/')}/emulator/events", json.dumps(told).encode()
        with urlopen(Request(where, body, {"Content-Type": "application/json"}), timeout=30) as reply:  # noqa: S310  # http only: see main
            print(reply.read().decode())
            return 0
    except HTTPError as error:
        with error:
            message = json.loads(error.read() or b"{}").get("message")
        print(f"the emulator didn't fire it: {message}", file=sys.stderr)
    except (URLError, HTTPException, OSError, ValueError) as error:
        print(f"no emulator at {url}: {error}", file=sys.stderr)
    return 1
