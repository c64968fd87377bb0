"""Makes the parts of a made-up event fit each other: what it says it is decides which of its parts are there."""

from collections.abc import Mapping
from random import Random
from typing import Any

from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.models.shapes import Choice, ListOf, Nullable, Object, Shape, Table


def fit(maker: Maker, table: Table[Any], made: Item, given: Mapping[str, Any], *key: object) -> None:
    """Change what was made, but nothing of what was given.

    Where a field's values name its sister fields (`type: emote`, `action: ban`), it is always there; the sister that it names is there, too, and the
    others are null. A text that comes in fragments is what they say together.
    """
    shapes = {one.name: one.shape for one in table.fields}
    for name, shape in shapes.items():
        inner = shape.of if isinstance(shape, Nullable) else shape
        if isinstance(inner, Choice):
            values = {str(one.value) for one in inner.enum}
            if name not in made and name not in given and values & set(shapes):
                made[name] = next((one for one in sorted(values & set(shapes)) if made.get(one)), min(values - set(shapes), default=min(values)))
            _choose(maker, shapes, made, given, made.get(name), values, *key)
    for name, shape in shapes.items():
        _inside(maker, shape, made.get(name), given.get(name), *key, name)
    _spell(made, given)


def _choose(maker: Maker, shapes: Mapping[str, Shape], made: Item, given: Mapping[str, Any], said: Any, values: set[str], *key: object) -> None:
    for name in values & set(shapes):
        shape = shapes[name]
        if name in given or not isinstance(shape, Nullable) or not isinstance(shape.of, Object):
            continue
        if name != said and name in made:
            made[name] = None
        elif name == said and made.get(name) is None:
            made[name] = maker.value(name, shape.of, Random(maker.world.number(*key, name)), *key, name)


def _inside(maker: Maker, shape: Shape, value: Any, given: Any, *key: object) -> None:
    inner = shape.of if isinstance(shape, Nullable) else shape
    if isinstance(inner, Object) and is_object(value):
        fit(maker, inner.table, value, given if is_object(given) else {}, *key)
    elif isinstance(inner, ListOf) and is_array(value):
        for at, part in enumerate(value):
            _inside(maker, inner.of, part, given[at] if is_array(given) and at < len(given) else None, *key, at)


def _spell(made: Item, given: Mapping[str, Any]) -> None:
    parts = made.get("fragments")
    if not isinstance(made.get("text"), str) or not is_array(parts) or not all(is_object(part) and "text" in part for part in parts):
        return
    if "text" not in given:
        made["text"] = " ".join(str(part["text"]) for part in parts)
    elif "fragments" not in given and parts:
        first = dict.fromkeys(parts[0]) | {"text": given["text"]}
        made["fragments"] = [first | {"type": "text"} if "type" in first else first]
