"""Types of the picture → JSON Schema (2020-12), as OpenAPI 3.1 and AsyncAPI 3 take it."""

from collections.abc import Iterable

from attrs import frozen

from generator.export import Json, Named
from generator.ir import Enum, Field, Group, Input, Model, Parameter
from generator.types import Type

TEXT: Json = {"type": "string"}
PAGINATION: Json = {
    "type": "object",
    "description": "Cursor of the next page. It is empty on the last page.",
    "properties": {"cursor": {"type": "string", "description": "Value for the parameter that requests the next page.", "x-empty": True}},
}
WHOLE: Json = {"type": "integer", "format": "int64"}
_PLAIN: dict[str, Json] = {
    "string": TEXT,
    "int": WHOLE,
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "duration": {"type": "string", "pattern": "^([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+(\\.[0-9]+)?s)?$"},
    "json": {"type": "object", "additionalProperties": True},
}
DIGITS = "^[0-9]{1,18}$"
"""A whole number that is sent as text."""


@frozen(kw_only=True)
class Types:
    """Everything that has a name, by name."""

    enums: dict[str, Enum]
    models: dict[str, Model]
    inputs: dict[str, Input]

    @classmethod
    def of(cls, groups: Iterable[Group]) -> "Types":
        known = tuple(groups)
        return cls(
            enums={one.name: one for group in known for one in group.enums},
            models={one.name: one for group in known for one in group.models},
            inputs={one.name: one for group in known for one in group.inputs},
        )

    def put_schemas(self, schemas: Named) -> None:
        """Add the schema of each."""
        for enum in self.enums.values():
            schemas.put(enum.name, enum_schema(enum), enum.source)
        for model in self.models.values():
            schemas.put(model.name, object_schema(model.description, model.fields), model.source)
        for given in self.inputs.values():
            schemas.put(given.name, input_schema(given.description, given.fields), given.source)


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def enum_schema(one: Enum) -> Json:
    """The known values. The referring field determines whether other values are possible."""
    schema: Json = {"type": "string", "enum": [value.value for value in one.values]}
    if one.description:
        schema["description"] = one.description
    return schema | {"x-enum-descriptions": {value.value: value.description for value in one.values}}


def type_schema(type_: Type, *, is_open: bool) -> Json:
    """The schema of a type. is_open: the field of an enum accepts other values, too.

    Such a field is `anyOf` the enum and any text: validators accept new values, editors complete known ones, and code generators create a
    union of the enum and text. Few tools read `x-extensible-enum`.
    """
    match type_.kind:
        case "list" | "map" if type_.of is not None:
            inner = type_schema(type_.of, is_open=is_open)
            schema: Json = {"type": "array", "items": inner} if type_.kind == "list" else {"type": "object", "additionalProperties": inner}
        case "enum":
            known = reference(type_.name)
            schema = {"anyOf": [known, TEXT]} if is_open else known
        case "model" | "input":
            schema = reference(type_.name)
        case "duration" | "datetime" if type_.unit:
            schema = {**_PLAIN[type_.number or "int"], "x-unit": type_.unit}
        case _:
            schema = dict(_PLAIN[type_.kind])
    return _nullable(schema) if type_.nullable else schema


def _nullable(schema: Json) -> Json:
    """The schema, or null."""
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]}


def _described(schema: Json, description: str, deprecated: str) -> Json:
    parts = [description, f"Deprecated: {deprecated}" if deprecated else ""]
    return schema | {"description": "\n\n".join(filter(None, parts))} | ({"deprecated": True} if deprecated else {})


def field_schema(one: Field) -> Json:
    """The schema of a response's field."""
    schema = type_schema(one.type, is_open=True)
    if one.empty and one.type.kind == "list":
        schema = _nullable(schema)
    elif one.empty and one.type.kind in ("datetime", "duration") and not one.type.unit:
        rest = [{"type": "null"}] if one.type.nullable else []
        plain = type_schema(Type(kind=one.type.kind, unit=one.type.unit, number=one.type.number), is_open=True)
        schema = {"anyOf": [plain, {"const": ""}, *rest]}
    if one.empty and one.type.kind != "list":
        schema = {**schema, "x-empty": True}
    return _described(schema, one.description, one.deprecated)


def object_schema(description: str, fields: Iterable[Field]) -> Json:
    """An object of a response. It may have further fields."""
    known = tuple(fields)
    schema: Json = {"type": "object", "description": description, "properties": {one.name: field_schema(one) for one in known}}
    required = [one.name for one in known if not one.absent]
    return schema | ({"required": required} if required else {})


def input_schema(description: str, fields: Iterable[Parameter], switched: Iterable[str] = ()) -> Json:
    """An object of a request. switched: numbers that are 0 while a flag is false, by their Python names."""
    known = tuple(fields)
    off = frozenset(switched)
    properties = {one.name: _described(parameter_schema(one, can_be_zero=one.python in off), one.description, one.deprecated) for one in known}
    schema: Json = {"type": "object", "description": description, "properties": properties}
    required = [one.name for one in known if one.required]
    return schema | ({"required": required} if required else {})


def parameter_schema(one: Parameter, *, can_be_zero: bool = False) -> Json:
    """The schema of a parameter's value; for a repeatable one, of the list."""
    schema = type_schema(one.type, is_open=one.open)
    _core(schema, one.type).update(_bounds(one, can_be_zero=can_be_zero))
    if one.many:
        schema = {"type": "array", "items": schema}
    least, most = (1 if one.required else None, one.many if one.many > 0 else None) if one.many else (one.min_items, one.max_items)
    told: Json = {"minItems": least, "maxItems": most, "default": one.default}
    return schema | {key: value for key, value in told.items() if value is not None}


def _core(schema: Json, type_: Type) -> Json:
    """The schema inside all lists and maps, to which the bounds of a value apply."""
    return schema if type_.of is None else _core(schema["items" if type_.kind == "list" else "additionalProperties"], type_.of)


def _bounds(one: Parameter, *, can_be_zero: bool) -> Json:
    low, high = (_plain(bound) for bound in (one.minimum, one.maximum))
    found: Json = {"x-unit": one.unit} if one.unit else {}
    if one.unit and one.type.core.kind == "string":
        found |= {"pattern": DIGITS, "x-minimum": low, "x-maximum": high}
    elif can_be_zero:
        found |= {"minimum": 0, "x-minimum": low, "maximum": high}
    else:
        found |= {"minimum": low, "maximum": high}
    found |= {"minLength": one.min_length, "maxLength": one.max_length}
    return {key: value for key, value in found.items() if value is not None}


def _plain(bound: float | None) -> float | None:
    """A whole number as one."""
    return int(bound) if bound is not None and bound == int(bound) else bound
