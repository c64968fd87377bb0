"""What `on_drift` must hear of a JSON value: told by the facts alone, without the readers."""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from twitchapi_gen.runtime.models.shapes import Choice, Exactly, Field, ListOf, MapOf, Moment, Nullable, Object, Shape, Span

Told: TypeAlias = tuple[str, str, str]
KINDS: dict[type, str] = {type(None): "null", str: "string", int: "int", float: "float", bool: "bool", list: "array", dict: "object"}
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_SPAN = re.compile(r"(?=.)(\d+d)?(\d+h)?(\d+m)?(\d+s)?")


def differences(shape: Shape, value: Any, where: str = "") -> Iterator[Told]:
    """Every difference from the shape, as often as it is there."""
    kind = KINDS[type(value)]
    match shape:
        case Nullable(of):
            if value is not None:
                yield from differences(of, value, where)
        case Object(table) if kind == "object":
            yield from _in_object(table.fields, value, f"{where}." if where else "")
        case ListOf(of) if kind == "array":
            for part in value:
                yield from differences(of, part, where)
        case MapOf(of) if kind == "object":
            for part in value.values():
                yield from differences(of, part, f"{where}.*")
        case Choice(enum) if kind == "string":
            if value not in [member.value for member in enum]:
                yield where, enum.__name__, "new value"
        case _ if not _as_it_should_be(shape, kind, value):
            yield where, _expected(shape), kind


def _in_object(fields: tuple[Field, ...], value: dict[str, Any], where: str) -> Iterator[Told]:
    for field in fields:
        here = where + field.name
        if field.name not in value:
            if not field.absent:
                yield here, "a value", "missing"
            continue
        found = value[field.name]
        null_is_usual = field.empty if isinstance(field.shape, ListOf) else field.absent
        stands_for_none = (null_is_usual and found is None) or (field.empty and type(found) in (str, int) and found in ("", 0))
        if not stands_for_none:
            yield from differences(field.shape, found, here)
    for name in value.keys() - {field.name for field in fields}:
        yield where + name, "nothing", "new field"


def _as_it_should_be(shape: Shape, kind: str, value: Any) -> bool:
    match shape:
        case Exactly(label):
            return kind == label or (label, kind) == ("float", "int")
        case Moment("int"):
            return kind == "int" and abs(value) < 10**9
        case Moment():
            return kind == "string" and _TIME.fullmatch(value) is not None
        case Span("duration"):
            return kind == "string" and _SPAN.fullmatch(value) is not None
        case Span(label):
            return (kind == label or (label, kind) == ("float", "int")) and abs(value) < 10**9
        case _:
            return False


def _expected(shape: Shape) -> str:
    match shape:
        case Object() | MapOf():
            return "object"
        case ListOf():
            return "array"
        case Choice(enum):
            return enum.__name__
        case Exactly(label) | Span(label) | Moment(label):
            return label
        case _:
            raise AssertionError(f"a new shape: {shape!r}")
