"""Pages of 100 items, as Twitch would send them."""

import json

from twitchapi_gen import operations
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.shapes import ListOf
from twitchapi_gen.runtime.tables import Object


def page(operation: str, count: int = 100, cursor: str = "") -> bytes:
    """A seeded page of this operation."""
    codec = operations[operation].codec
    assert codec is not None
    shape = codec.table.fields[0].shape
    assert isinstance(shape, ListOf)
    assert isinstance(shape.of, Object)
    maker = Maker(World(1))
    items = [maker.item(shape.of.table, {"id": str(1000 + at)}, at) for at in range(count)]
    body: dict[str, object] = {"data": items}
    if operations[operation].paging:
        body["pagination"] = {"cursor": cursor} if cursor else {}
    return json.dumps(body, separators=(",", ":")).encode()
