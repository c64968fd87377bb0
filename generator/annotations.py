"""Types of the spec → the annotations that users see."""

from collections.abc import Container

from generator.ir import Field, Operation, Parameter
from generator.names import camel
from generator.types import Type

_PLAIN = {"string": "str", "int": "int", "float": "float", "bool": "bool", "datetime": "datetime", "duration": "timedelta", "json": "dict[str, Json]"}


def reading(type_: Type) -> str:
    """The annotation of a parsed value."""
    if type_.kind == "list" and type_.of:
        text = f"list[{reading(type_.of)}]"
    elif type_.kind == "map" and type_.of:
        text = f"dict[str, {reading(type_.of)}]"
    else:
        text = _PLAIN.get(type_.kind, type_.name)
    return text + " | None" * type_.nullable


def field(one: Field) -> str:
    """A model's attribute: also None if the value may be missing or empty. An empty list stays a list."""
    text = reading(one.type)
    return text if one.type.nullable or not (one.absent or (one.empty and one.type.kind != "list")) else f"{text} | None"


def sending(type_: Type, texts: Container[str] = (), *, timed: bool = False) -> str:
    """The annotation of a value to send. `texts`: inputs that accept plain text; `timed`: whether numbers are durations."""
    if type_.kind == "list" and type_.of:
        text = f"Iterable[{sending(type_.of, texts, timed=timed)}]"
    elif type_.kind == "map" and type_.of:
        text = f"Mapping[str, {sending(type_.of, texts, timed=timed)}]"
    else:
        text = {
            "datetime": "datetime | str", "duration": "timedelta | str", "json": "Mapping[str, object]",
            "enum": f"{type_.name} | str", "input": f"{type_.name} | Mapping[str, object]{' | str' * (type_.name in texts)}",
        }.get(type_.kind) or _PLAIN.get(type_.kind, type_.name)  # fmt: skip
        if timed:
            text += " | int | timedelta" if type_.kind == "string" else " | timedelta"
    return text + " | None" * type_.nullable


def parameter(one: Parameter, *, unset: bool, texts: Container[str] = ()) -> str:
    """A method's parameter with its default. `unset`: whether None differs from omitting it."""
    text = sending(one.type, texts, timed=bool(one.unit))
    if one.many:
        text = f"{text} | Iterable[{text}]"
    if one.required:
        return text
    return f"{text} | Unset = UNSET" if unset else f"{text} | None = None"


def item(operation: Operation) -> Type | None:
    """The type of a list reply's items; None for other replies."""
    if operation.pages:
        return operation.pages.item
    data = operation.data
    return data.type.of if data and data.type.kind == "list" else None


def is_plain_page(operation: Operation) -> bool:
    """Whether the reply consists of a list and its pagination only, so that the built-in Page is sufficient."""
    names = [one.name for one in operation.response]
    listed = operation.data.type if operation.data else None
    if listed is None or listed.kind != "list" or listed.of is None or listed.of.kind not in ("model", "string") or listed.of.nullable:
        return False
    if operation.pages and operation.pages.cursor != ("pagination", "cursor"):
        return False
    return names == ["data"] or (names == ["data", "pagination"] and operation.response[1].type.name == "Pagination")


def reply_class(operation: Operation, is_async: bool = False) -> str:
    """The name of an operation's own reply class. A list reply has a second class for the asynchronous client."""
    listed = item(operation) is not None
    return ("Async" if is_async and listed else "") + camel(operation.name) + ("Page" if listed else "Reply")


def reply(operation: Operation, is_async: bool = False) -> str:
    """The return type of a call."""
    if operation.reply == "none":
        return "None"
    if operation.reply == "calendar":
        return "str"
    of = item(operation)
    if of and is_plain_page(operation):
        return f"{'Async' if is_async else ''}Page[{reading(of)}]"
    return reply_class(operation, is_async)
