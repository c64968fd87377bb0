"""Disturbances of EventSub's WebSocket sessions, on demand."""

from collections.abc import Mapping
from typing import Any

import orjson

from twitchapi_gen.emulator.eventsub.frames import new_message_id
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.eventsub.sockets import Session

KINDS = {
    "reconnect": "tells the client to reconnect, to `url` (by default to here) and within `seconds`",
    "reset": "resets the connection",
    "close": "closes it with `code`",
    "malformed": "a message that is no JSON",
    "garbage": "bytes that are no frame",
    "big": "a message of 2 MiB",
    "duplicate": "the last notification once more",
    "twice": "the next `times` notifications come twice",
    "swap": "the next two notifications come in the wrong order",
    "silence": "nothing more is said",
    "latency": "from now on each message waits for `seconds`",
    "ping": "a ping",
}
"""All but latency come after what is waiting to be sent."""
BIG = 2 * 1024 * 1024
_BOUNDS: Mapping[str, tuple[float, float]] = {"code": (1000, 4999), "seconds": (0, 3600), "times": (1, 100_000)}


def disturb(hub: EventSub, told: Mapping[str, Any]) -> list[str]:
    """Does something to a session, or to all: the ids of those that it was done to. Raises ValueError."""
    kind, id, url = told.get("kind"), told.get("session_id"), told.get("url")
    if not isinstance(kind, str) or kind not in KINDS:
        raise ValueError(f"there is no disturbance {kind!r}; there are {', '.join(KINDS)}")
    for name, (low, high) in _BOUNDS.items():
        value = told.get(name, low)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise ValueError(f"{name} must be from {low} to {high}, not {value!r}")
    if url is not None and not isinstance(url, str):
        raise ValueError("url must be a text")
    found = [one for one in hub.sessions.all() if id in (None, one.id)]
    if id is not None and not found:
        raise ValueError(f"there is no session {id!r}")
    for one in found:
        _do(hub, one, kind, told)
    return [one.id for one in found]


def _do(hub: EventSub, session: Session, kind: str, told: Mapping[str, Any]) -> None:
    link = session.link
    match kind:
        case "reconnect":
            hub.sessions.reconnect(session, told.get("url"), told.get("seconds"))
        case "reset":
            link.reset()
        case "close":
            link.close(int(told.get("code", 4000)))
        case "malformed":
            link.say('{"metadata": {"message_id": ')
        case "garbage":
            link.raw(b"\xff\xff\xff\xff this is no frame")
        case "big":
            padded = {"metadata": {"message_id": new_message_id(), "message_type": "notification"}, "payload": {"padding": "x" * BIG}}
            link.say(orjson.dumps(padded).decode())
        case "duplicate":
            if session.last:
                link.say(session.last)
        case "twice":
            session.twice += int(told.get("times", 1))
        case "swap":
            session.swap = True
        case "silence":
            link.hush()
        case "latency":
            link.delay = float(told.get("seconds", 1))
        case _:
            link.ping()
