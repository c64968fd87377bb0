"""The place of the items in a reply, and the sent values that they repeat."""

from collections.abc import Mapping
from typing import Any

from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.http.operation import Operation, Parameter
from twitchapi_gen.runtime.models.shapes import Choice, ListOf, Nullable, Object, Shape, Unlike

Query = dict[str, list[str]]


def place(operation: Operation) -> tuple[tuple[str, ...], Shape | None]:
    """The path to the list of items (or to the single object), and an item's shape; empty if the reply has no body."""
    codec = operation.codec
    if codec is None:
        return (), None
    data: Shape = next(one.shape for one in codec.table.fields if one.name == "data")
    if isinstance(data, ListOf):
        return ("data",), data.of
    if isinstance(data, Object):
        for one in data.table.fields:
            if isinstance(one.shape, ListOf):
                return ("data", one.name), one.shape.of
    return (), data


def given(operation: Operation, query: Query, sent: Mapping[str, Any]) -> dict[str, Any]:
    """All values that came, in one: those of the query converted, those that may be repeated as lists."""
    found: dict[str, Any] = {**sent}
    for parameter in operation.parameters:
        if parameter.place == "query" and parameter.name in query:
            values = [typed(parameter, text) for text in query[parameter.name]]
            found[parameter.name] = values if parameter.many else values[0]
    return found


def typed(parameter: Parameter, text: str) -> Any:
    match parameter.type:
        case "int":
            return int(text)
        case "float":
            return float(text)
        case "bool":
            return text.lower() == "true"
        case _:
            return text


def echo(item: Shape | None, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that can be those of the item's fields of the same name."""
    if not isinstance(item, Object):
        return {}
    shapes = {one.name: one.shape for one in item.table.fields}
    return {name: value for name, value in values.items() if name in shapes and fits(shapes[name], value)}


def fits(shape: Shape, value: Any) -> bool:
    """Return True if a parameter's value can be a field's."""
    if value is None:
        return isinstance(shape, Nullable)
    inner = shape.of if isinstance(shape, Nullable) else shape
    if isinstance(inner, Object):
        return is_object(value)
    if isinstance(inner, ListOf):
        return is_array(value) and all(fits(inner.of, part) for part in value)
    if isinstance(inner, Choice):
        return isinstance(value, str) and value in inner.enum._value2member_map_
    try:
        inner.read(value, None, "")
    except Unlike:
        return False
    return True
