"""Every example of Twitch's page × every field inside the envelope × what may happen to it: nothing raises, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

import orjson
import pytest

from tests.contract.support import endpoints
from tests.live.test_examples import ERRORS, NOT_RETURNED, OURS, UNLIKE_THE_TABLE, plain
from twitchapi_gen.runtime.http.operation import Operation

Place = tuple[str | int, ...]
Report = tuple[str, str, str]
ANOTHER = object()
OTHER_KINDS: list[Any] = [{"new": 1}, ["new"], "new", 7, 7.25, True]
FATES: dict[str, Any] = {"null": None, "empty text": "", "nanoseconds": "2026-02-27T10:20:30.123456789Z", "another kind": ANOTHER}


def copied(value: Any) -> Any:
    """Of JSON; thrice as fast as deepcopy, and these are thousands."""
    return orjson.loads(orjson.dumps(value))


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Every field of every object, however deep."""
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(value, dict):
            yield (*at, key)
        yield from places(part, (*at, key))


def inside(place: Place, value: Any) -> bool:
    """Whether it isn't the envelope itself, without which a reply is an error."""
    return place != ("data",) or not isinstance(value["data"], list | dict)


def found(value: Any, place: Place) -> Any:
    for key in place:
        value = value[key]
    return value


def mutations(example: Any) -> Iterator[tuple[str, Place, Any]]:
    """What happened, where, and the reply that came of it."""
    for place in places(example):
        if not inside(place, example):
            continue
        old = found(example, place)
        for name, fate in FATES.items():
            for new in [other for other in OTHER_KINDS if type(other) is not type(old)] if fate is ANOTHER else [fate]:
                changed = copied(example)
                found(changed, place[:-1])[place[-1]] = new
                yield name, place, changed
        dropped = copied(example)
        del found(dropped, place[:-1])[place[-1]]
        yield "dropped", place, dropped
        more = copied(example)
        found(more, place[:-1])["brand_new"] = {"of": [1]}
        yield "an extra field", place, more
        if isinstance(old, str):
            changed = copied(example)
            found(changed, place[:-1])[place[-1]] = f"{old}_brand_new"
            yield "a new value", place, changed


def read(operation: Operation, value: Any) -> tuple[Any, Any, list[Report]]:
    """By the fast reader, by the careful one, and what was told."""
    told: list[Report] = []
    body = orjson.dumps(value)
    careful = operation.decode(body, lambda *report: told.append(report))
    return operation.decode(body), careful, told


def as_well(name: str, place: Place, example: Any, value: Any) -> bool:
    """Whether this is no difference from the spec: any JSON may stand there, it was null, which says nothing of its kind, it is another number,
    or the example differed there before.
    """
    numbers = [type(found(one, place)) in (int, float) for one in (example, value)]
    return "condition" in place or found(example, place) is None or all(numbers) or name in UNLIKE_THE_TABLE


def others(model: Any, place: Place) -> Any:
    """What the model gives back, without the field at that place."""
    rest = plain(model.to_dict())
    try:
        owner = found(rest, place[:-1])
    except (KeyError, TypeError, IndexError):
        return rest
    if isinstance(owner, dict):
        owner.pop(place[-1], None)
        owner.pop("brand_new", None)
    return rest


@pytest.fixture(scope="module")
def examples(docs: File) -> list[tuple[str, Operation, Any]]:
    page = endpoints((docs / "reference.html").read_text("utf-8"))
    every = [(name, OURS[anchor], value) for anchor, endpoint in page.items() for name, value in endpoint.example_responses()]
    return [one for one in every if one[0] not in ERRORS and one[0] not in NOT_RETURNED]


def test_every_example_survives_every_mutation(examples: list[tuple[str, Operation, Any]]) -> None:
    counted = {"examples": 0, "fields": 0, "mutations": 0}
    lost: list[str] = []
    untold: list[str] = []
    for name, operation, example in examples:
        fast, _, before = read(operation, example)
        assert bool(before) == (name in UNLIKE_THE_TABLE), name
        counted["examples"] += 1
        counted["fields"] += sum(1 for place in places(example) if inside(place, example))
        kept: dict[Place, Any] = {}
        for fate, place, value in mutations(example):
            counted["mutations"] += 1
            mutated, careful, told = read(operation, value)
            if plain(mutated.to_dict()) != plain(value) or plain(careful.to_dict()) != plain(value):
                lost.append(f"{name}: {fate} at {place}")
            if place not in kept:
                kept[place] = others(fast, place)
            if others(mutated, place) != kept[place]:
                lost.append(f"{name}: {fate} at {place} changed another field")
            if fate in ("another kind", "an extra field") and len(told) <= len(before) and not as_well(name, place, example, value):
                untold.append(f"{name}: {fate} at {place}: {found(value, place)!r}")
    assert lost == []
    assert untold == []
    assert counted == {"examples": 85, "fields": 1_106, "mutations": 11_747}
