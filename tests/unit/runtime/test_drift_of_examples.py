"""Every example of Twitch's page, and every reply with all its fields, × every field × what may happen to it: exactly the differences from the spec
are told, no other field reads differently, and the JSON that came is given back.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import orjson
from attrs import define, field

from tests.live.test_examples import UNLIKE_THE_TABLE
from tests.unit.runtime import test_mutated_examples as survival
from tests.unit.runtime.differences import Told, differences
from tests.unit.runtime.payloads import READ, Path, full, same, table, written
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Object

examples = survival.examples
"""The fixture."""


@define
class Count:
    """How much was tried; of how many mutations something was told that wasn't before; what went wrong."""

    replies: int = 0
    fields: int = 0
    mutations: Counter[str] = field(factory=Counter[str])
    told: Counter[str] = field(factory=Counter[str])
    wrong: list[str] = field(factory=list[str])


def parts(value: Any) -> dict[Any, Any]:
    return dict(enumerate(value)) if isinstance(value, list) else dict(value)


def items(value: Any, at: Path = ()) -> Iterator[Path]:
    """Every item of every array, however deep."""
    for key, part in parts(value).items() if isinstance(value, dict | list) else ():
        if isinstance(value, list):
            yield (*at, key)
        yield from items(part, (*at, key))


def mutations(reply: Any) -> Iterator[tuple[str, Path, Any]]:
    """What happened, where it shows, and the reply that came of it: to each field, and to each item of an array."""
    for fate, place, changed in survival.mutations(reply):
        yield fate, (*place[:-1], "brand_new") if fate == "an extra field" else place, changed
    for place in items(reply):
        old = survival.found(reply, place)
        new_value = [f"{old}_brand_new"] if isinstance(old, str) else []
        for new in [None, "", *new_value, *(other for other in survival.OTHER_KINDS if type(other) is not type(old))]:
            changed = survival.copied(reply)
            survival.found(changed, place[:-1])[place[-1]] = new
            yield "another item", place, changed


def alike_but_for(path: Path, one: Any, other: Any) -> bool:
    """Whether two readings are the same everywhere but at that place."""
    if type(one) is not type(other):
        return False
    (first, *rest), some, others = path, parts(one), parts(other)
    around = {*some, *others} - {first}
    if not all(key in some and key in others and same(some[key], others[key]) for key in around):
        return False
    return not rest or alike_but_for(tuple(rest), some[first], others[first])


def read(operation: Operation, value: Any) -> tuple[Any, Counter[Told]]:
    """By both readers, which must agree with each other and with the facts."""
    told: Counter[Told] = Counter()
    body = orjson.dumps(value)
    fast, careful = operation.decode(body), operation.decode(body, lambda *one: told.update([one]))
    assert same(fast, careful)
    assert written(fast.to_dict()) == written(careful.to_dict()) == written(value)
    assert told == Counter(differences(Object(table(operation)), value))
    return fast, told


def try_all(count: Count, name: str, operation: Operation, reply: Any) -> None:
    before, known = read(operation, reply)
    assert not known or name in UNLIKE_THE_TABLE
    count.replies += 1
    count.fields += sum(survival.inside(place, reply) for place in survival.places(reply))
    for fate, place, changed in mutations(reply):
        count.mutations[fate] += 1
        try:
            after, told = read(operation, changed)
            assert alike_but_for(place, before, after)
        except Exception as error:
            count.wrong.append(f"{name}: {fate} at {place}: {error!r:.300}")
        else:
            count.told[fate] += bool(told - known)


def check(count: Count) -> None:
    """Nothing went wrong, of something that was really tried. Another kind is no difference where any number, any JSON or a first value may stand."""
    print(count)  # shown by `pytest -s`
    assert count.wrong == []
    assert all(count.mutations[fate] == count.fields for fate in ("dropped", "null", "empty text", "nanoseconds", "an extra field"))
    assert count.mutations["another kind"] >= 5 * count.fields
    assert count.told["another kind"] > 0.99 * count.mutations["another kind"]
    assert count.told["an extra field"] > 0.99 * count.fields
    assert all(0 < count.told[fate] < number for fate, number in count.mutations.items())


def test_of_every_mutation_of_an_example_exactly_the_differences_are_told(examples: list[tuple[str, Operation, Any]]) -> None:
    count = Count()
    for name, operation, example in examples:
        try_all(count, name, operation, example)
    check(count)
    assert (count.replies, count.fields, count.mutations.total()) == (85, 1_106, 12_873)


def test_of_every_mutation_of_a_full_reply_exactly_the_differences_are_told() -> None:
    count = Count()
    for name, operation in READ.items():
        try_all(count, name, operation, full(Object(table(operation))))
    check(count)
    assert count.replies == len(READ) > 100
    assert count.fields > 1_400
    assert count.mutations.total() > 16_000
