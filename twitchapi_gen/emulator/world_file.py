"""A world in a file: YAML or JSON, and the JSON schema by which editors complete and check it."""

import json
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from twitchapi_gen.emulator.world_kinds import KINDS, Kind
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, ListOf, MapOf, Moment, Nullable, Object, Shape, Span


def read_world(path: str | PathLike[str]) -> Mapping[str, Any]:
    """Read the file. Raises ValueError if it isn't an object of lists, OSError if it can't be read."""
    file = Path(path)
    text = file.read_text("utf-8")
    told = _json(file, text) if file.suffix == ".json" else _yaml(file, text)
    if not is_object(told):
        raise ValueError(f"{file}: a world is an object of lists, such as users: [{{login: streamer_a}}]")
    return {kind: items for kind, items in told.items() if kind != "$schema"}


def _json(file: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"{file}:{error.lineno}: {error.msg}") from None


def _yaml(file: Path, text: str) -> Any:
    try:
        import yaml  # an extra, which a program without such a file doesn't need
    except ImportError:
        raise ValueError(f"{file}: reading YAML needs PyYAML: pip install 'twitchapi-gen[yaml]', or write the world as JSON") from None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(f"{file}: {error}") from None


def schema() -> dict[str, Any]:
    """The JSON schema of a world."""
    kinds = {name: {"type": "array", "items": _item(kind)} for name, kind in KINDS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A world for the emulator of twitchapi_gen",
        "type": "object",
        "additionalProperties": False,
        "properties": {"$schema": {"type": "string"}, **kinds, "end_streams": {"type": "array", "items": {"type": "string"}}},
    }


def _item(kind: Kind) -> dict[str, Any]:
    fields = {name: _schema(shape) for name, shape in kind.fields.items()}
    keys = {name: {"type": "string"} for name in (*kind.keys, *kind.people)}
    more: dict[str, Any] = {"users": {"banned": {"type": "boolean"}, "channel": {"type": "boolean"}}, "streams": {"game": {"type": "string"}}}
    required = ["login"] if kind.name == "users" else []
    return {"type": "object", "additionalProperties": False, "properties": {**keys, **fields, **more.get(kind.name, {})}, "required": required}


_TYPES = {"string": "string", "int": "integer", "float": "number", "bool": "boolean", "object": "object"}


def _schema(shape: Shape) -> dict[str, Any]:
    match shape:
        case Nullable(of):
            return {"anyOf": [_schema(of), {"type": "null"}]}
        case Object(table):
            return {"type": "object", "additionalProperties": False, "properties": {one.name: _schema(one.shape) for one in table.fields}}
        case ListOf(of):
            return {"type": "array", "items": _schema(of)}
        case MapOf(of):
            return {"type": "object", "additionalProperties": _schema(of)}
        case Choice(enum):
            return {"enum": [one.value for one in enum]}
        case Moment("int") | Span("int"):
            return {"type": "integer"}
        case Span("float"):
            return {"type": "number"}
        case Exactly(label):
            return {"type": _TYPES[label]}
        case _:
            return {"type": "string"}
