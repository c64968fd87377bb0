"""The committed documents, and how their schemas are read."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from tests.conftest import ROOT
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.models.page import Page
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, ListOf, MapOf, Moment, Nullable, Object, Shape, Span, Table

Json = dict[str, Any]
OPENAPI, ASYNCAPI = ROOT / "docs" / "openapi.json", ROOT / "docs" / "asyncapi.json"
NULL = {"type": "null"}


def loaded(name: str) -> Json:
    found: Json = json.loads((ROOT / "docs" / name).read_text("utf-8"))
    return found


class Schemas:
    """The schemas of a document."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._read: set[str] = set()
        self.named: dict[str, Json] = document["components"]["schemas"]

    def found(self, schema: Json) -> Json:
        """The schema that a reference leads to; any other as it is."""
        return self.named[schema["$ref"].removeprefix("#/components/schemas/")] if "$ref" in schema else schema

    def errors(self, schema: Json, value: Any) -> list[str]:
        """What a validator has against the value."""
        whole = {**schema, "components": self._document["components"]}
        problems: list[ValidationError] = list(Draft202012Validator(whole).iter_errors(value))
        return [f"{one.json_path}: {one.message[:300]}" for one in problems]

    def as_fields(self, schema: Json, table: Table[Any], done: set[str]) -> None:
        """Asserts that an object's schema says what the table of its reader says, and what it is made of as well."""
        schema = self.found(schema)
        name = table.model.__name__
        assert set(schema["properties"]) == {one.name for one in table.fields}, name
        assert set(schema.get("required", [])) == {one.name for one in table.fields if not one.absent}, name
        if name in done:
            return
        done.add(name)
        for one in table.fields:
            where = f"{name}.{one.name}"
            own = schema["properties"][one.name]
            assert own["description"], where
            can_be_null = isinstance(one.shape, Nullable) or (one.empty and isinstance(one.shape, ListOf))
            assert self.can_be_null(own) == can_be_null, where
            assert own.get("x-empty", False) == (one.empty and not isinstance(one.shape, ListOf)), where
            self.as_shape(own, one.shape, where, done, can_be_empty=one.empty)

    def as_reply(self, schema: Json, table: Table[Any], *, paged: bool) -> None:
        """Asserts that a reply's schema says what its reader reads. A plain page has one reader, with and without a cursor."""
        if table.model is not Page:
            self.as_fields(schema, table, self._read)
            return
        schema = self.found(schema)
        assert set(schema["properties"]) in ({"data"}, {"data", "pagination"})
        assert not paged or "pagination" in schema["properties"]
        for one in table.fields:
            if one.name in schema["properties"]:
                assert schema["properties"][one.name]["description"]
                self.as_shape(schema["properties"][one.name], one.shape, one.name, self._read)

    def can_be_null(self, schema: Json) -> bool:
        return NULL in schema.get("anyOf", []) or (isinstance(schema.get("type"), list) and "null" in schema["type"])

    def as_shape(self, schema: Json, shape: Shape, where: str, done: set[str], *, can_be_empty: bool = False) -> None:
        """Asserts that a schema says what the shape says."""
        shape = shape.of if isinstance(shape, Nullable) else shape
        parts = [part for part in schema.get("anyOf", [schema]) if part not in (NULL, {"const": ""})]
        main, others = parts[0], parts[1:]
        assert others == ([{"type": "string"}] if isinstance(shape, Choice) else []), where
        if can_be_empty and isinstance(shape, Moment | Span) and shape.label != "int":
            assert {"const": ""} in schema["anyOf"], where
        kind = main.get("type")
        kind = next(one for one in kind if one != "null") if isinstance(kind, list) else kind
        match shape:
            case Choice(enum):
                assert self.found(main)["enum"] == [one.value for one in enum], where
            case Object(table):
                self.as_fields(main, table, done)
            case ListOf(of):
                assert kind == "array", where
                self.as_shape(main["items"], of, where, done)
            case MapOf(of):
                assert kind == "object", where
                self.as_shape(main["additionalProperties"], of, where, done)
            case Moment("int"):
                assert (kind, main["x-unit"]) == ("integer", "unix_seconds"), where
            case Moment():
                assert (kind, main["format"]) == ("string", "date-time"), where
            case Span(label, unit):
                assert (kind, main.get("x-unit", "")) == (_NUMBERS.get(label, "string"), unit), where
            case Exactly(label):
                assert kind == _KINDS[label], where
            case _:
                raise AssertionError(f"{where}: no such shape is known here: {shape}")

    def as_parameter(self, schema: Json, one: Parameter, inputs: Callable[[str], Mapping[str, Parameter]], where: str, *, off: bool = False) -> None:
        """Asserts that a schema says what the facts of a parameter say. off: a number that is 0 while its flag is false."""
        assert (one.many != 0) <= (schema.get("type") == "array"), where
        if one.many:
            assert schema.get("maxItems", -1) == one.many, where
            schema = schema["items"]
        assert self.can_be_null(schema) == one.nullable, where
        kind, lists = one.type, 0
        while kind.endswith("[]") or kind.startswith("map["):
            inner = "items" if kind.endswith("[]") else "additionalProperties"
            if not lists:
                assert (schema.get("minItems"), schema.get("maxItems")) == (one.min_items, one.max_items), where
            schema, kind, lists = schema[inner], kind[:-2] if inner == "items" else kind[4:-1], lists + 1
        bounds = tuple(schema.get(key) for key in ("minimum", "maximum", "minLength", "maxLength"))
        if one.unit and kind == "string":
            assert (schema["x-minimum"], schema["x-maximum"], schema["x-unit"]) == (one.minimum, one.maximum, one.unit), where
        else:
            low = 0 if off else one.minimum
            least = one.min_length if one.min_length is not None else 1 if _must_say_something(one) else None
            assert bounds == (low, one.maximum, least, one.max_length), where
            assert schema.get("x-minimum") == (one.minimum if off else None), where
            assert schema.get("x-unit", "") == one.unit, where
        if kind not in _KINDS:
            self.as_input(schema, inputs(kind), inputs, where)
        elif "anyOf" in schema:  # an enum that takes other values, too
            assert not one.values, where
            assert self.found(schema["anyOf"][0])["enum"], where
        else:
            assert tuple(self.found(schema).get("enum", ())) == one.values, where
            assert self.found(schema)["type"] == _KINDS[kind], where
            assert (schema.get("format") == "date-time") == (kind == "datetime"), where

    def as_input(
        self,
        schema: Json,
        parameters: Mapping[str, Parameter],
        inputs: Callable[[str], Mapping[str, Parameter]],
        where: str,
        off: frozenset[str] = frozenset(),
    ) -> None:
        """Asserts that the schema of an object that is sent says what its parameters' facts say."""
        schema = self.found(schema)
        assert set(schema["properties"]) == set(parameters), where
        assert set(schema.get("required", [])) == {name for name, one in parameters.items() if one.required}, where
        for name, one in parameters.items():
            assert schema["properties"][name]["description"], f"{where}.{name}"
            self.as_parameter(schema["properties"][name], one, inputs, f"{where}.{name}", off=one.python in off)


def _must_say_something(one: Parameter) -> bool:
    return one.place == "query" and one.required and not one.empty and one.type == "string" and not one.values


_NUMBERS = {"int": "integer", "float": "number"}
_KINDS = {
    "string": "string", "datetime": "string", "duration": "string", "int": "integer", "float": "number", "bool": "boolean", "json": "object",
    "object": "object",
}  # fmt: skip
