"""Commands of the control API to the emulated EventSub: fire, revoke, change timing."""

from collections.abc import Mapping
from typing import Any

from attrs import asdict, fields

from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.eventsub.delivering import Sending
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.eventsub.timing import Timing
from twitchapi_gen.runtime.base.values import is_array

_FIRE: Mapping[str, tuple[type, ...]] = {
    "type": (str,), "version": (str,), "condition": (dict,), "event": (dict,), "times": (int,), "batch": (int,), "message_id": (str,),
    "copies": (int,), "age": (int, float), "forged": (bool,), "subscription_id": (str,),
}  # fmt: skip
_MOST_TIMES = 100_000


def fire(hub: EventSub, told: Mapping[str, Any]) -> list[Item]:
    """One event, or `times` of them: a list of what was sent to whom. Raises ValueError."""
    if "revoke" in told:
        return revoke(hub, told)
    for name, value in told.items():
        if name == "transport" or value is None:
            continue
        if name not in _FIRE:
            raise ValueError(f"an event has no {name!r}; it has {', '.join(_FIRE)}, or revoke and subscription_id")
        if not isinstance(value, _FIRE[name]) or (isinstance(value, bool) and name != "forged"):
            raise ValueError(f"{name} can't be {value!r}")
    given = {name: value for name, value in told.items() if value is not None}
    times, batch, copies = (given.get(name, 1) for name in ("times", "batch", "copies"))
    if not (1 <= times <= _MOST_TIMES and 1 <= batch <= 1_000 and 1 <= copies <= 1_000):
        raise ValueError(f"times, batch and copies must be 1 or more, and not so many: at most {_MOST_TIMES}, 1000 and 1000")
    if not given.get("type"):
        raise ValueError('needs {"transport": "eventsub", "type": "channel.follow"}; version, condition and event may be given')
    condition = given.get("condition", {})
    if not all(isinstance(value, str) for value in condition.values()):
        raise ValueError("a condition's values are texts")
    how = Sending(
        id=given.get("message_id", ""), copies=copies, age=float(given.get("age", 0)), forged=given.get("forged", False),
        subscription_id=given.get("subscription_id", ""),
    )  # fmt: skip
    return [one for _ in range(times) for one in hub.fire(given["type"], given.get("version", ""), condition, given.get("event", {}), how, batch)]


def revoke(hub: EventSub, told: Mapping[str, Any]) -> list[Item]:
    """Ends subscriptions with that status: the one of that id, those of that type, or all. Raises ValueError."""
    status, id, type = told["revoke"], told.get("subscription_id"), told.get("type")
    if not isinstance(status, str) or not status:
        raise ValueError("revoke must be a status, such as user_removed")
    found = [one for one in hub.book if one.live and id in (None, one.id) and type in (None, one.type)]
    for one in found:
        hub.revoke(one, status)
    return [one.told() for one in found]


def set_timing(hub: EventSub, told: Mapping[str, Any]) -> Item:
    """Changes how long things take; returns all of it. Raises ValueError."""
    names = {one.name for one in fields(Timing)}
    for name, value in told.items():
        if name not in names:
            raise ValueError(f"there is no {name!r}; there are {', '.join(sorted(names))}")
        numbers = value if name == "retries" and is_array(value) else [value]
        if not all(isinstance(one, int | float) and not isinstance(one, bool) and 0 <= one <= 1e6 for one in numbers):
            raise ValueError(f"{name} can't be {value!r}")
    for name, value in told.items():
        setattr(hub.timing, name, tuple(value) if name == "retries" else value)
    return asdict(hub.timing)
