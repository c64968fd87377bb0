"""Pages of 100 items, as Twitch would send them."""

import json
from random import Random

from twitchapi_gen import operations
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.models.shapes import ListOf, Object


def page(operation: str, count: int = 100, cursor: str = "", start: int = 1000) -> bytes:
    """A seeded page of this operation. `start`: the first item's id."""
    codec = operations[operation].codec
    assert codec is not None
    shape = codec.table.fields[0].shape
    assert isinstance(shape, ListOf)
    assert isinstance(shape.of, Object)
    maker = Maker(World(1))
    table = shape.of.table
    items = [maker.item(table, {"id": str(start + at)}, at) for at in range(count)]
    for item in items:
        for field in table.fields:  # complete objects: a peer fails if a field is missing
            if field.name not in item:
                item[field.name] = maker.value(field.name, field.shape, Random(1))
    body: dict[str, object] = {"data": items}
    if operations[operation].paging:
        body["pagination"] = {"cursor": cursor} if cursor else {}
    return json.dumps(body, separators=(",", ":")).encode()
