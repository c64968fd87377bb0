"""Commands of the control API to the emulated EventSub: fire, revoke, change timing."""

from collections.abc import Mapping
from typing import Any

from attrs import asdict, fields

from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.eventsub.delivering import Sending
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.eventsub.timing import Timing
from twitchapi_gen.emulator.world_kinds import nearest, unlike
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.shapes import Object

_FIRE: Mapping[str, tuple[type, ...]] = {
    "type": (str,), "version": (str,), "condition": (dict,), "event": (dict,), "times": (int,), "batch": (int,), "message_id": (str,),
    "copies": (int,), "age": (int, float), "forged": (bool,), "subscription_id": (str,), "check": (bool,),
}  # fmt: skip
_MOST_TIMES = 100_000
_OLDEST = 1_000_000_000


def fire(hub: EventSub, told: Mapping[str, Any]) -> list[Item]:
    """One event, or `times` of them: a list of what was sent to whom. Raises ValueError."""
    if "revoke" in told:
        return revoke(hub, told)
    for name, value in told.items():
        if name == "transport" or value is None:
            continue
        if name not in _FIRE:
            raise ValueError(f"an event has no {name!r}; it has {', '.join(_FIRE)}, or revoke and subscription_id")
        if not isinstance(value, _FIRE[name]) or (isinstance(value, bool) and bool not in _FIRE[name]):
            raise ValueError(f"{name} can't be {value!r}")
    given = {name: value for name, value in told.items() if value is not None}
    times, batch, copies = (given.get(name, 1) for name in ("times", "batch", "copies"))
    if not (1 <= times <= _MOST_TIMES and 1 <= batch <= 1_000 and 1 <= copies <= 1_000):
        raise ValueError(f"times, batch and copies must be 1 or more, and not so many: at most {_MOST_TIMES}, 1000 and 1000")
    if not abs(given.get("age", 0)) <= _OLDEST:
        raise ValueError(f"age must be seconds, at most {_OLDEST:,}")
    if not given.get("type"):
        raise ValueError('needs {"transport": "eventsub", "type": "channel.follow"}; version, condition and event may be given')
    condition = given.get("condition", {})
    if not all(isinstance(value, str) for value in condition.values()):
        raise ValueError("a condition's values are texts")
    if given.get("check", True):
        check_event(hub, given)
    how = Sending(
        id=given.get("message_id", ""), copies=copies, age=float(given.get("age", 0)), forged=given.get("forged", False),
        subscription_id=given.get("subscription_id", ""),
    )  # fmt: skip
    found = [one for _ in range(times) for one in hub.fire(given["type"], given.get("version", ""), condition, given.get("event", {}), how, batch)]
    events = {id(one["event"]): one["event"] for one in found if is_object(one.get("event"))}  # each once, though several subscriptions got it
    for told_of in hub.on_ordered if given.get("check", True) else ():
        for event in events.values():
            told_of(given["type"], event)
    return found


def check_event(hub: EventSub, given: Mapping[str, Any]) -> None:
    """Raise ValueError for an unknown type, id of the condition or field of the event, and for a value of another type."""
    kind = hub.kind(given["type"], given.get("version") or hub.newest(given["type"]))
    if (kind.type, kind.version) in hub.allowed:
        return
    if not kind.listed:
        known = {name for name, _ in hub.types}
        versions = {version for name, version in hub.types if name == kind.type}
        raise ValueError(f"there is no subscription type {kind.name}{nearest(kind.version, versions) if versions else nearest(kind.type, known)}")
    ids = {one.name for one in kind.parameters}
    for name in given.get("condition", {}):
        if name not in ids:
            raise ValueError(f"the condition of {kind.type} has no {name!r}{nearest(name, ids)}")
    if kind.model and (wrong := unlike(Object(kind.table), given.get("event", {}), f"event of {kind.type}", null_lists=True)):
        raise ValueError(f"{wrong} (check=False fires it anyway)")


def revoke(hub: EventSub, told: Mapping[str, Any]) -> list[Item]:
    """End subscriptions with that status: the one of that id, those of that type, or all. Raises ValueError."""
    status, id, type = told["revoke"], told.get("subscription_id"), told.get("type")
    if not isinstance(status, str) or not status:
        raise ValueError("revoke must be a status, such as user_removed")
    named = hub.book.get(id) if isinstance(id, str) else None
    meant = hub.book if id is None else [named] if named is not None else []
    found = [one for one in meant if one.live and type in (None, one.type)]
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
