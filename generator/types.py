"""Type expressions of the spec: `string`, `datetime?`, `User[]`, `map[Panel]`."""

import re
from typing import Literal

from attrs import evolve, frozen

Kind = Literal["string", "int", "float", "bool", "datetime", "duration", "json", "list", "map", "enum", "model", "input"]

UNITS = ("seconds", "minutes")
UNIX = "unix_seconds"
"""The unit of a number that is a point in time: seconds since the beginning of 1970, UTC."""
UNIX_MILLISECONDS = "unix_milliseconds"
"""The same in milliseconds, for tags of chat."""
PRIMITIVES: tuple[Kind, ...] = ("string", "int", "float", "bool", "datetime", "duration", "json")
_NAME = re.compile(r"^[A-Z][A-Za-z0-9]*$")
_LONGEST = 100


@frozen(kw_only=True)
class Type:
    """A resolved type. `of` is the element type of a list or map; `name` names an enum, model or input.

    A duration or time that is sent as a number has a `unit` and the kind of `number`.
    """

    kind: Kind
    name: str = ""
    of: "Type | None" = None
    nullable: bool = False
    unit: str = ""
    number: Literal["", "int", "float"] = ""

    @property
    def core(self) -> "Type":
        """The type inside all lists and maps."""
        return self.of.core if self.of else self

    def __str__(self) -> str:
        text = f"{self.of}[]" if self.kind == "list" else f"map[{self.of}]" if self.kind == "map" else self.name or self.number or self.kind
        return text + "?" * self.nullable


def timed(type_: Type, unit: str) -> Type:
    """The type with its numbers read as durations of that unit, or as points in time."""
    if type_.of is not None:
        return evolve(type_, of=timed(type_.of, unit))
    kind: Kind = "datetime" if unit in (UNIX, UNIX_MILLISECONDS) else "duration"
    return evolve(type_, kind=kind, unit=unit, number="float" if type_.kind == "float" else "int")


UNKNOWN = Type(kind="string", name="?")
"""A substitute for an invalid type, so that the error is reported once, without consequential errors."""


class BadType(ValueError):
    """The expression is not a type; the message says why."""


def parse(text: str, named: dict[str, Kind]) -> Type:
    """The type for the text. `named` are the existing enums, models and inputs."""
    if len(text) > _LONGEST:
        raise BadType(f"{text[:40]!r}… is too long for a type")
    text = text.strip()
    if text.endswith("?"):
        inner = parse(text[:-1], named)
        if inner.nullable:
            raise BadType("one '?' is enough")
        return Type(kind=inner.kind, name=inner.name, of=inner.of, nullable=True)
    if text.endswith("[]"):
        return Type(kind="list", of=parse(text[:-2], named))
    if text.startswith("map[") and text.endswith("]"):
        return Type(kind="map", of=parse(text[4:-1], named))
    for kind in PRIMITIVES:
        if text == kind:
            return Type(kind=kind)
    if text in named:
        return Type(kind=named[text], name=text)
    if not text:
        raise BadType("a type is missing")
    raise BadType(f"unknown type {text!r}" if _NAME.match(text) else f"{text!r} is not a type")
