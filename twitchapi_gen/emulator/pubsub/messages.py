"""Messages in the shape of the spec: seeded, each one different, encoded as Twitch did."""

from collections.abc import Mapping
from typing import Any

import orjson

from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.legacy.topics import PubSubTopic, table_of
from twitchapi_gen.runtime.models.shapes import Nullable, Object, Shape, Table


def message(
    maker: Maker, topic: PubSubTopic, ids: Mapping[str, str], kind: str | None, data: Mapping[str, Any] | None, number: int
) -> dict[str, Any]:
    """Return the topic's message of that type, by default the first one. data: fields to set, inside of `data` if the message has it.

    An unknown type gives a message with that type and just this data. number: makes each message different.
    """
    if kind is None:
        kind = next(iter(topic.messages), "")
    name = topic.messages.get(kind) or topic.messages.get("")
    if name is None:
        return {topic.told_by or "type": kind or "update", "data": dict(data or {})}
    table: Table[Any] = table_of("pubsub", topic.module, name)
    shapes = {one.name: one.shape for one in table.fields}
    inner = _table(shapes.get("data"))
    known: dict[str, Any] = {topic.told_by: kind} if kind and topic.told_by in shapes else {}
    if inner is None:
        known |= {**_fitting(table, ids), **(data or {})}
    else:
        known |= {**_fitting(table, ids), "data": {**_fitting(inner, ids), **(data or {})}}
    made = maker.item(table, known, "pubsub", topic.name, kind, number)
    place = made if inner is None else made["data"]
    for field, value in (data or {}).items():
        place.setdefault(field, value)  # what the spec doesn't know is sent as well
    if "data_object" in made:
        made["data_object"] = made["data"]
    return made


def encoded(topic: PubSubTopic | None, value: Mapping[str, Any]) -> str:
    """The text of a message, with the field that is encoded once more."""
    if topic is not None and topic.nested and is_object(value.get(topic.nested)):
        value = {**value, topic.nested: orjson.dumps(value[topic.nested]).decode()}
    return orjson.dumps(value).decode()


def _table(shape: Shape | None) -> Table[Any] | None:
    inner = shape.of if isinstance(shape, Nullable) else shape
    return inner.table if isinstance(inner, Object) else None


def _fitting(table: Table[Any], ids: Mapping[str, str]) -> dict[str, str]:
    """The topic's ids that are fields of the message, as text."""
    texts = {one.name for one in table.fields if getattr(one.shape, "label", "") == "string"}
    return {name: id for name, id in ids.items() if name in texts}
