"""`python -m twitchapi_gen.emulator trigger`: make a running emulator fire an event, through its control API."""

import argparse
import json
import os
import sys
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from twitchapi_gen.runtime.base.addresses import VARIABLE

_EPILOG = """examples:
  trigger channel.follow --version 2 --broadcaster-user-id 1234
  trigger channel.chat.message --data '{"message": {"text": "hello"}}' --field times=10
  trigger --field revoke=user_removed
  trigger --transport pubsub whispers --set user_id=1234 --data '{"body": "hello"}'
  trigger --transport pubsub channel-bits-events-v2.1234
  trigger --transport pubsub --field do=reconnect
  trigger --transport webhook user_changed --set user_id=1234
  trigger --transport webhook stream_changed --data '[]'"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m twitchapi_gen.emulator trigger",
        description="Has a running emulator fire an event.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("topic", nargs="?", help="type of EventSub, such as channel.follow, or the name of the topic, or all of it")
    parser.add_argument("--transport", default="eventsub", help="what fires it: eventsub (the default), pubsub or webhook")
    parser.add_argument("--version", help="version of the type; the newest by default")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=ID",
        help="an id of the topic or of the condition, such as user_id=1234; may be repeated; --user-id 1234 is the same",
    )
    parser.add_argument("--type", help="type of the message, over pubsub")
    parser.add_argument("--data", type=json.loads, help="fields of the event, as a JSON object; over webhook also several, as a list")
    parser.add_argument(
        "--field", action="append", default=[], metavar="NAME=VALUE", help="any other field of the request; JSON where it is some, else text"
    )
    parser.add_argument("--url", default=os.environ.get(VARIABLE), help=f"where the emulator is (default: {VARIABLE})")
    chosen, rest = parser.parse_known_args(arguments)
    if not (chosen.url or "").startswith(("http://", "https://")):
        parser.error(f"give --url, or set {VARIABLE}: the URL of a running emulator, such as http://127.0.0.1:8080")
    told: dict[str, Any] = {"transport": chosen.transport, **{name: _value(text) for name, text in map(_pair, chosen.field)}}
    ids = dict(map(_pair, chosen.set)) | _ids(parser, rest)
    if chosen.transport == "eventsub":
        given = {"type": chosen.topic, "version": chosen.version, "condition": ids, "event": chosen.data}
    else:
        given = {"topic": chosen.topic, "ids": ids, "type": chosen.type, "data": chosen.data}
    return _post(chosen.url, told | {name: value for name, value in given.items() if value or value == []})


def _ids(parser: argparse.ArgumentParser, rest: list[str]) -> dict[str, str]:
    """`--broadcaster-user-id 1234` → an id of the condition."""
    found: dict[str, str] = {}
    for name, value in zip(rest[::2], [*rest[1::2], ""], strict=False):
        if not (name.startswith("--") and name.endswith("-id") and value and not value.startswith("--")):
            parser.error(f"unrecognized arguments: {name} {value}")
        found[name[2:].replace("-", "_")] = value
    return found


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _post(url: str, told: dict[str, Any]) -> int:
    """Print the emulator's reply. Returns 0 if the event was fired, else 1."""
    try:
        where, body = f"{url.rstrip('/')}/emulator/events", json.dumps(told).encode()
        with urlopen(Request(where, body, {"Content-Type": "application/json"}), timeout=30) as reply:  # noqa: S310  # http only: see main
            found = reply.read().decode()
    except HTTPError as error:
        with error:
            message = json.loads(error.read() or b"{}").get("message")
        print(f"the emulator didn't fire it: {message}", file=sys.stderr)
    except (URLError, HTTPException, OSError, ValueError) as error:
        print(f"no emulator at {url}: {error}", file=sys.stderr)
    else:
        print(found)
        if json.loads(found) == []:
            print("nothing was sent, since nobody has subscribed to it", file=sys.stderr)
        return 0
    return 1
