"""JSON made from the tables: payloads as the spec says, every place in them, and a comparison that overlooks nothing."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import orjson
from attrs import define, evolve

from twitchapi_gen import operations
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, Field, ListOf, MapOf, Moment, Nullable, Object, Shape, Span, Table

Path: TypeAlias = tuple[str | int, ...]
CANARY = "canary-7f3a"
TIME, SPAN = "2026-02-27T10:20:30Z", "3h8m33s"
READ = {name: one for name, one in operations.items() if one.reply == "fields"}
GROUPS = sorted({one.module for one in READ.values()})
KINDS: Mapping[str, Any] = {"text": CANARY, "whole": 7, "fraction": 7.25, "flag": True, "list": [], "object": {}}
"""A value of each of JSON's kinds."""


def table(operation: Operation) -> Table[Any]:
    """The table of the operation's whole reply."""
    codec = operation.codec
    assert codec is not None
    return codec.table


def full(shape: Shape) -> Any:
    """A value of the shape in which every field is there, and none is null or empty. Texts hold the canary."""
    match shape:
        case Nullable(of):
            return full(of)
        case Object(inner):
            return {field.name: full(field.shape) for field in inner.fields}
        case ListOf(of):
            return [full(of)]
        case MapOf(of):
            return {f"key-{CANARY}": full(of)}
        case Choice(enum):
            return next(iter(enum)).value
        case Moment("datetime"):
            return TIME
        case Span("duration"):
            return SPAN
        case Exactly(label) | Span(label) | Moment(label):
            return {"string": CANARY, "int": 12, "float": 1.5, "bool": True, "object": {"key": CANARY}}[label]
        case _:
            raise AssertionError(f"a new shape: {shape!r}")


@define
class Place:
    """A field somewhere in a payload: where it is, and how a report names it."""

    path: Path
    field: Field
    named: str

    @property
    def shape(self) -> Shape:
        """What it holds when it isn't null."""
        return self.field.shape.of if isinstance(self.field.shape, Nullable) else self.field.shape


def places(shape: Shape, path: Path = (), named: str = "") -> Iterator[Place]:
    """All fields in the payload `full` makes of the shape."""
    match shape:
        case Nullable(of):
            yield from places(of, path, named)
        case ListOf(of):
            yield from places(of, (*path, 0), named)
        case MapOf(of):
            yield from places(of, (*path, f"key-{CANARY}"), f"{named}.*")
        case Object(inner):
            for field in inner.fields:
                name = f"{named}.{field.name}" if named else field.name
                yield Place((*path, field.name), field, name)
                yield from places(field.shape, (*path, field.name), name)
        case _:
            return


def inside(operation: Operation) -> list[Place]:
    """All fields of the operation's reply but those of the envelope that must be there."""
    return [place for place in places(Object(table(operation))) if place.path != ("data",)]


def at(value: Any, path: Path) -> Any:
    """What is there in the JSON value, or in the model read from it: by Twitch's names."""
    for step in path:
        value = value[step]
    return value


def changed(payload: Any, path: Path, value: Any) -> Any:
    """A copy of the payload with another value there."""
    made = orjson.loads(orjson.dumps(payload))
    at(made, path[:-1])[path[-1]] = value
    return made


def without(payload: Any, path: Path) -> Any:
    """A copy of the payload without the field."""
    made = orjson.loads(orjson.dumps(payload))
    del at(made, path[:-1])[path[-1]]
    return made


def written(value: Any) -> bytes:
    """JSON's text, the same for the same value; 1 and 1.0 and true differ."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def same(one: Any, other: Any) -> bool:
    """Whether the two are equal in value, type, and what they remember of their text, all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Model):
        return all(same(getattr(one, name), getattr(other, name)) for name in one.NAMES.values())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return bool(one == other)


@define
class Reading:
    """A payload read twice: by the fast reader, and by the careful one, whose reports are kept."""

    fast: Any
    careful: Any
    reports: list[tuple[str, str, str]]

    @property
    def reported(self) -> set[str]:
        return {where for where, _, _ in self.reports}


def read(operation: Operation, payload: Any) -> Reading:
    body = orjson.dumps(payload)
    made = Reading(operation.decode(body), None, [])
    return evolve(made, careful=operation.decode(body, lambda *told: made.reports.append(told)), reports=made.reports)
