"""A model's fields → its fast reader, made as attrs makes an `__init__`: source text, compiled when the model is first read.

A fast reader takes objects that match the spec, several times faster than the table does, and hands all others to the table. The source contains
numbered variables and attribute names only. Variables hold everything else, such as Twitch's names of the fields.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial
from keyword import iskeyword
from typing import Any

import orjson

from twitchapi_gen.runtime.reading.moments import START, read_duration
from twitchapi_gen.runtime.reading.open_enum import OpenEnum
from twitchapi_gen.runtime.reading.shapes import Choice, Exactly, Field, ListOf, MapOf, Moment, Nullable, Object, Shape, Span

_CLASSES = {"string": "str", "int": "int", "bool": "bool", "object": "dict"}
_SETS: dict[str, frozenset[Any]] = {
    "string": frozenset({str}), "int": frozenset({int}), "float": frozenset({int, float}), "bool": frozenset({bool}), "object": frozenset({dict}),
}  # fmt: skip


def key(name: str) -> str:
    """The name of a field, as orjson makes it: it has one object for a name that it has read lately, and to look up that object is twice as fast."""
    (found,) = orjson.loads(orjson.dumps({name: None}))
    return str(found)


def moment(text: str) -> datetime:
    """A time in the usual form. Other forms, and numbers, are left to the table."""
    made = datetime.fromisoformat(text)
    if made.tzinfo is None:
        raise ValueError(text)
    return made


def unix_seconds(sent: int) -> datetime:
    """A time that is sent as seconds since 1970. One that Python can't hold is left to the table."""
    return START + timedelta(0, sent)


def only(types: frozenset[Any], values: Iterable[Any]) -> bool:
    """Whether all the values are of these types."""
    return types.issuperset(map(type, values))


def choices(enum: type[OpenEnum], *, empty: bool = False, nullable: bool = False) -> dict[Any, Any]:
    """Text → member, for the values that the spec knows. None stands for itself where it may come, and for "" where that means none.

    A value that isn't there sends its object to the table, which makes a member of its own for it.
    """
    found: dict[Any, Any] = {member.value: member for member in enum}
    if nullable:
        found[None] = None
    if empty:
        found[""] = None
    return found


_TOOLS: dict[str, Any] = {
    # "".join fails for anything but text, which makes it the quickest check of a list of texts
    "when": datetime.fromisoformat, "moment": moment, "unix_seconds": unix_seconds, "span": read_duration, "join": "".join, "only": only,
    "seconds": partial(timedelta, 0), "minutes": partial(timedelta, 0, 0, 0, 0), "new": object.__new__,
    "UNLIKE": (KeyError, TypeError, ValueError, AttributeError, OverflowError),
    **{f"{name.upper()}_ONLY": types for name, types in _SETS.items()},
}  # fmt: skip


def compiled(model: type[Any], fields: tuple[Field, ...], careful: Callable[[Any], Any]) -> Callable[[dict[str, Any]], Any]:
    """The fast reader of a model. careful: reads the objects that don't match."""
    space: dict[str, Any] = {**_TOOLS, "model": model, "careful": careful}
    parts = [_Part(number, one, space) for number, one in enumerate(fields)]
    conditions = [*_alike(parts), *filter(None, (part.condition() for part in parts))]
    text = "\n".join([
        "def read(value):",
        "    try:",
        *(f"        {part.variable} = {part.fetched}" for part in parts if not isinstance(part.shape, Choice)),
        f"        if {' and '.join(conditions) or 'value.__class__ is dict'}:",
        "            made = new(model)",
        *(f"            made.{part.attribute} = {part.taken()}" for part in parts),
        "            made.json_ = value",
        "            return made",
        "    except UNLIKE:",
        "        pass",
        "    return careful(value)",
    ])  # fmt: skip
    exec(compile(text, f"<reader of {model.__name__}>", "exec"), space)  # noqa: S102  # made of names that were checked, see above
    made: Callable[[dict[str, Any]], Any] = space["read"]
    return made


class _Part:
    """A field in the source: lookup, check and conversion of its value."""

    def __init__(self, number: int, one: Field, space: dict[str, Any]) -> None:
        if not one.attribute.isidentifier() or iskeyword(one.attribute):
            raise ValueError(f"{one.attribute!r} is no name of an attribute")
        self.field, self.attribute, self.variable, self._space = one, one.attribute, f"f{number}", space
        self.nullable = isinstance(one.shape, Nullable)
        self.shape = _bare(one.shape)
        self.is_list = isinstance(self.shape, ListOf)
        self.is_optional = self.nullable or one.absent or (one.empty and not self.is_list)
        self.is_plain_time = isinstance(self.shape, Moment) and not self.is_optional and self.shape.label == "datetime"
        self._key = self._named(f"k{number}", key(one.name))
        found = f"value.get({self._key})" if one.absent else f"value[{self._key}]"
        self.fetched = f"when({found})" if self.is_plain_time else found  # to make a time is to check it

    def _named(self, name: str, value: Any) -> str:
        self._space[name] = value
        return name

    @property
    def plain(self) -> str:
        """The one class of a value that is taken as it is and must be there."""
        return _CLASSES.get(self.shape.label, "") if isinstance(self.shape, Exactly) and not self.is_optional else ""

    def condition(self) -> str:
        """The check of the value; empty where the conversion checks it. A null in place of a list fails, unless Twitch is known to send one."""
        v, check = self.variable, _check(self.shape, self.variable)
        if self.plain:
            return ""
        if self.is_plain_time:
            return f"{v}.tzinfo is not None"
        if not check:
            return ""
        if self.is_list and self.field.absent and not self.nullable:
            return f"({check} if {v} is not None else {self._key} not in value)"
        return f"({v} is None or {check})" if self.is_optional or self.field.empty else f"({check})"

    def taken(self) -> str:
        """The expression for the model's attribute."""
        v, one = self.variable, self.field
        if isinstance(self.shape, Choice):
            table = choices(self.shape.enum, empty=one.empty, nullable=self.nullable or one.absent)
            return f"{self._named(f'{v}c', table)}[{self.fetched}]"
        text = v if self.is_plain_time else self._value(self.shape, v)
        if self.is_list and one.empty:
            return f"{'None' if one.absent else '[]'} if {v} is None else {text}"
        if one.empty and isinstance(self.shape, Moment) and self.shape.label == "int":
            return f"{text} if {v} else None"
        if text == v:
            return f"{v} or None" if one.empty else v
        if one.empty:
            return f'None if {v} is None or {v} == "" else {text}'
        return f"None if {v} is None else {text}" if self.is_optional else text

    def _value(self, shape: Shape, v: str) -> str:
        match _bare(shape):
            case Moment(label):
                return f"{'moment' if label == 'datetime' else 'unix_seconds'}({v})"
            case Span(unit=unit):
                return f"{unit or 'span'}({v})"
            case Choice(enum):
                return f"{self._named(f'{self.variable}c', choices(enum))}[{v}]"
            case Object(table):
                return f"{self._named(f'{self.variable}r', table.fast)}({v})"
            case ListOf(of) if not isinstance(_bare(of), Exactly):
                return f"[{self._value(of, 'one')} for one in {v}]"
            case MapOf(of) if not isinstance(_bare(of), Exactly):
                return f"{{name: {self._value(of, 'one')} for name, one in {v}.items()}}"
            case _:
                return v


def _bare(shape: Shape) -> Shape:
    return shape.of if isinstance(shape, Nullable) else shape


def _alike(parts: list[_Part]) -> Iterator[str]:
    """One comparison for all fields of one plain class, which costs the least."""
    for kind in _CLASSES.values():
        group = [part.variable for part in parts if part.plain == kind]
        if group:
            yield " is ".join([*(f"{v}.__class__" for v in group), kind])


def _number(shape: Shape) -> str:
    """The kind of JSON value where that is a plain one: also of times and durations that are sent as numbers."""
    label = shape.label if isinstance(shape, Exactly | Moment | Span) else ""
    return label if label in _SETS else ""


def _check(shape: Shape, v: str) -> str:
    match shape:
        case ListOf(of):
            inner = _all(of, v)
            return f"{v}.__class__ is list" + (f" and {inner}" if inner else "")
        case MapOf(of):
            inner = _all(of, f"{v}.values()")
            return f"{v}.__class__ is dict" + (f" and {inner}" if inner else "")
        case _:
            kind = _number(shape)
            if kind == "float":
                return f"{v}.__class__ in FLOAT_ONLY"
            return f"{v}.__class__ is {_CLASSES[kind]}" if kind else ""


def _all(of: Shape, v: str) -> str:
    kind = _number(_bare(of))
    if not kind:
        return ""
    return f"join({v}).__class__ is str" if kind == "string" and not isinstance(of, Nullable) else f"only({kind.upper()}_ONLY, {v})"
