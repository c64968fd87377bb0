"""Types of the spec → the annotations that users see."""

from collections.abc import Container

from generator.ir import Field, Operation, Parameter
from generator.names import camel
from generator.types import Type

_PLAIN = {"string": "str", "int": "int", "float": "float", "bool": "bool", "datetime": "datetime", "duration": "timedelta", "json": "dict[str, Json]"}


def reading(type_: Type) -> str:
    """What a value that was read is."""
    if type_.kind == "list" and type_.of:
        text = f"list[{reading(type_.of)}]"
    elif type_.kind == "map" and type_.of:
        text = f"dict[str, {reading(type_.of)}]"
    else:
        text = _PLAIN.get(type_.kind, type_.name)
    return text + " | None" * type_.nullable


def field(one: Field) -> str:
    """A model's attribute: None too, where the value may be missing or empty. An empty list is one."""
    text = reading(one.type)
    return text if one.type.nullable or not (one.absent or (one.empty and one.type.kind != "list")) else f"{text} | None"


def sending(type_: Type, texts: Container[str] = (), *, timed: bool = False) -> str:
    """What may be given for a value that is sent. `texts`: the inputs that plain text stands for; `timed`: whether numbers are lengths of time."""
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
    """A method's parameter with its default. `unset`: whether None isn't the same as leaving it out."""
    text = sending(one.type, texts, timed=bool(one.unit))
    if one.many:
        text = f"{text} | Iterable[{text}]"
    if one.required:
        return text
    return f"{text} | Unset = UNSET" if unset else f"{text} | None = None"


def item(operation: Operation) -> Type | None:
    """What a list reply's items are; None for a reply that isn't a list."""
    if operation.pages:
        return operation.pages.item
    data = operation.data
    return data.type.of if data and data.type.kind == "list" else None


def is_plain_page(operation: Operation) -> bool:
    """Whether the reply is nothing but a list and its pagination, for which the built-in Page serves."""
    names = [one.name for one in operation.response]
    listed = operation.data.type if operation.data else None
    if listed is None or listed.kind != "list" or listed.of is None or listed.of.kind not in ("model", "string") or listed.of.nullable:
        return False
    if operation.pages and operation.pages.cursor != ("pagination", "cursor"):
        return False
    return names == ["data"] or (names == ["data", "pagination"] and operation.response[1].type.name == "Pagination")


def reply_class(operation: Operation, is_async: bool = False) -> str:
    """The name of the class that an operation's reply gets of its own. A list reply has one more for the asynchronous client."""
    listed = item(operation) is not None
    return ("Async" if is_async and listed else "") + camel(operation.name) + ("Page" if listed else "Reply")


def reply(operation: Operation, is_async: bool = False) -> str:
    """What a call returns."""
    if operation.reply == "none":
        return "None"
    if operation.reply == "calendar":
        return "str"
    of = item(operation)
    if of and is_plain_page(operation):
        return f"{'Async' if is_async else ''}Page[{reading(of)}]"
    return reply_class(operation, is_async)
