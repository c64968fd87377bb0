"""The expected shape of JSON values as data, and the two decoders built from it.

The table accepts any JSON, field by field; it keeps and reports deviations. The fast decoder is source code, compiled when a model is first
read, like an attrs `__init__`. It accepts objects that match the spec, and passes all others to the table. Its source contains only numbered
variables and attribute names; everything else, such as Twitch's field names, is in the variables' values."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from keyword import iskeyword
from typing import Any, Generic, TypeVar

import orjson
from attrs import Factory, define, field

from twitchapi_gen.runtime.base.datetimes import START, read_duration, read_span, read_time
from twitchapi_gen.runtime.base.values import OpenEnum, is_array, is_object
from twitchapi_gen.runtime.models.drift import new_field, new_value, seen

Report = Callable[[str, str, str], None]
"""Called for each difference with its path (`data.tags`), the expectation, and the kind of value found. The kind may be a `Seen` with details."""


class Unlike(Exception):
    """The value doesn't have the shape. Internal to this package: such a value is kept unchanged."""


@define
class Shape:
    """A kind of value. `read` converts JSON's value to Python's, or raises Unlike."""

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        return value


@define
class Exactly(Shape):
    """A value of these Python types, kept unchanged."""

    label: str
    types: tuple[type, ...]

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        if type(value) in self.types:
            return value
        raise Unlike(self.label)


@define
class Moment(Shape):
    """A time: text, or Unix seconds. The other form than expected is also read, and reported."""

    label: str = "datetime"

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        try:
            when = read_time(value)
        except (ValueError, TypeError, OverflowError):
            raise Unlike(self.label) from None
        if report is not None and type(value) not in _SENT[self.label]:
            report(where, self.label, seen(value))
        return when


@define
class Span(Shape):
    """A duration: text, or a number of the unit. The other form than expected is also read, and reported."""

    label: str = "duration"
    unit: str = ""

    def read(self, value: Any, report: Report | None, where: str) -> timedelta:
        try:
            length = read_span(value, self.unit)
        except (ValueError, TypeError, OverflowError):
            raise Unlike(self.label) from None
        if report is not None and type(value) not in _SENT[self.label]:
            report(where, self.label, seen(value))
        return length


_SENT: Mapping[str, tuple[type, ...]] = {"datetime": (str,), "duration": (str,), "int": (int,), "float": (float, int)}


@define
class Choice(Shape):
    """A value of an enum. A new value creates a new member, and is reported."""

    enum: type[OpenEnum]

    def read(self, value: Any, report: Report | None, where: str) -> OpenEnum:
        if not isinstance(value, str):
            raise Unlike(self.enum.__name__)
        member = self.enum(value)
        if report is not None and not member.known:
            report(where, self.enum.__name__, new_value(value))
        return member


@define
class ListOf(Shape):
    of: Shape

    def read(self, value: Any, report: Report | None, where: str) -> list[Any]:
        if not is_array(value):
            raise Unlike("array")
        return [keep(self.of, part, report, where) for part in value]


@define
class MapOf(Shape):
    of: Shape

    def read(self, value: Any, report: Report | None, where: str) -> dict[str, Any]:
        if not is_object(value):
            raise Unlike("object")
        return {key: keep(self.of, part, report, f"{where}.*") for key, part in value.items()}


@define
class Nullable(Shape):
    """Null, or a value of the shape `of`."""

    of: Shape

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        return None if value is None else self.of.read(value, report, where)


@define(eq=False)
class Object(Shape):
    """A JSON object that is a model."""

    table: "Table[Any]"

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        if not is_object(value):
            raise Unlike("object")
        return self.table.read(value, report, where)


@define(eq=False)
class Written(Shape):
    """A value written as text, such as a number in a tag of chat. parse: raises ValueError, KeyError or OverflowError; write: the reverse.

    The fast decoder doesn't know it: messages of chat decode a field when it is first accessed.
    """

    label: str
    parse: Callable[[str], Any]
    write: Callable[[Any], str]

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        if not isinstance(value, str):
            raise Unlike(self.label)
        try:
            return self.parse(value)
        except (ValueError, KeyError, OverflowError):
            raise Unlike(self.label) from None


def unit_of(shape: Shape) -> str:
    """Return the unit of a duration or time sent as a number, also inside lists and maps."""
    match shape:
        case Span(unit=unit):
            return unit
        case Moment("int"):
            return "unix_seconds"
        case ListOf(of) | MapOf(of) | Nullable(of):
            return unit_of(of)
        case _:
            return ""


def keep(shape: Shape, value: Any, report: Report | None, where: str) -> Any:
    """Return the decoded value. A value of another kind is kept unchanged, and reported."""
    try:
        return shape.read(value, report, where)
    except Unlike as unlike:
        if report is not None:
            report(where, str(unlike), seen(value))
        return value


TEXT = Exactly("string", (str,))
WHOLE = Exactly("int", (int,))
NUMBER = Exactly("float", (float, int))
FLAG = Exactly("bool", (bool,))
OBJECT = Exactly("object", (dict,))
MOMENT = Moment()
UNIX = Moment("int")
SPAN = Span()


@define(frozen=True)
class Field:
    """A model's field: Twitch's name, its shape, the attribute's name if it differs, whether it may be missing, and whether "" (or 0 for a time)
    means None.

    `empty` on a list: Twitch is known to send null for an empty one.
    """

    name: str
    shape: Shape
    attribute: str = field(default=Factory(lambda one: one.name, takes_self=True))
    absent: bool = field(default=False, kw_only=True)
    empty: bool = field(default=False, kw_only=True)


M = TypeVar("M")


@define(eq=False)
class Table(Generic[M]):
    """A model's decoding table."""

    model: type[M]
    fields: tuple[Field, ...]
    _fast: Callable[[dict[str, Any]], M] | None = field(default=None, init=False)

    @property
    def fast(self) -> Callable[[dict[str, Any]], M]:
        """The fast decoder, compiled on first use."""
        if self._fast is None:
            self._fast = compiled(self.model, self.fields, self.read)
        return self._fast

    def empty(self, name: str) -> bool:
        """Whether "" means None in this field (Twitch's name)."""
        return any(one.empty for one in self.fields if one.name == name)

    def read(self, value: Any, report: Report | None = None, where: str = "") -> M:
        """Return the model for a JSON object; anything else is returned unchanged."""
        if not is_object(value):
            if report is not None:
                report(where, "object", seen(value))
            return value  # type: ignore[no-any-return]  # kept unchanged, whatever its type
        made: Any = object.__new__(self.model)
        for one in self.fields:
            setattr(made, one.attribute, self.read_field(one, value, report, f"{where}.{one.name}" if where else one.name))
        made.json_ = value
        if report is not None:
            known = {one.name for one in self.fields}
            for name in value:
                if name not in known:
                    shown = "?" if "." in name else name  # a dot would make it look like several names
                    report(f"{where}.{shown}" if where else shown, "nothing", new_field(value[name]))
        return made  # type: ignore[no-any-return]  # the model's type doesn't declare `json_` here

    def read_field(self, one: Field, value: dict[str, Any], report: Report | None = None, where: str = "") -> Any:
        """Return the value of one field of a JSON object."""
        if one.name not in value:
            if report is not None and not one.absent:
                report(where, "a value", "missing")
            return None
        found = value[one.name]
        if found is None and isinstance(one.shape, ListOf):
            if report is not None and not one.empty:
                report(where, "array", "null")
            return []
        if one.empty and (found == "" or (found == 0 and type(found) is int)):
            return None
        if found is None and one.absent:
            return None
        return keep(one.shape, found, report, where)


_CLASSES = {"string": "str", "int": "int", "bool": "bool", "object": "dict"}
_SETS: dict[str, frozenset[Any]] = {
    "string": frozenset({str}), "int": frozenset({int}), "float": frozenset({int, float}), "bool": frozenset({bool}), "object": frozenset({dict}),
}  # fmt: skip


def key(name: str) -> str:
    """Return a field's name as orjson creates it: orjson reuses one object per recent name, and a lookup with that object is twice as fast."""
    (found,) = orjson.loads(orjson.dumps({name: None}))
    return str(found)


def moment(text: str) -> datetime:
    """Parse a time in the usual form. Other forms, and numbers, are left to the table."""
    made = datetime.fromisoformat(text)
    if made.tzinfo is None:
        raise ValueError(text)
    return made


def unix_seconds(sent: int) -> datetime:
    """Convert a time sent as Unix seconds. Times outside Python's range are left to the table."""
    return START + timedelta(0, sent)


def only(types: frozenset[Any], values: Iterable[Any]) -> bool:
    """Whether all values have these types."""
    return types.issuperset(map(type, values))


def choices(enum: type[OpenEnum], *, empty: bool = False, nullable: bool = False) -> dict[Any, Any]:
    """Return a mapping from text to members, for the known values. None maps to itself where allowed, and "" to None where it means that.

    An object with an unknown value goes to the table, which creates a member for it.
    """
    found: dict[Any, Any] = {member.value: member for member in enum}
    if nullable:
        found[None] = None
    if empty:
        found[""] = None
    return found


_TOOLS: dict[str, Any] = {
    # "".join fails for anything but text, so it is the fastest check for a list of texts
    "when": datetime.fromisoformat, "moment": moment, "unix_seconds": unix_seconds, "span": read_duration, "join": "".join, "only": only,
    "seconds": partial(timedelta, 0), "minutes": partial(timedelta, 0, 0, 0, 0), "new": object.__new__,
    "UNLIKE": (KeyError, TypeError, ValueError, AttributeError, OverflowError),
    **{f"{name.upper()}_ONLY": types for name, types in _SETS.items()},
}  # fmt: skip


def compiled(model: type[Any], fields: tuple[Field, ...], careful: Callable[[Any], Any]) -> Callable[[dict[str, Any]], Any]:
    """Compile a model's fast decoder. careful: decodes the objects that don't match."""
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
    exec(compile(text, f"<reader of {model.__name__}>", "exec"), space)  # noqa: S102  # it contains only checked names, see above
    made: Callable[[dict[str, Any]], Any] = space["read"]
    return made


class _Part:
    """A field in the source: the lookup, check and conversion of its value."""

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
        self.fetched = f"when({found})" if self.is_plain_time else found  # parsing a time also checks it

    def _named(self, name: str, value: Any) -> str:
        self._space[name] = value
        return name

    @property
    def plain(self) -> str:
        """The class of a required value that is taken unchanged."""
        return _CLASSES.get(self.shape.label, "") if isinstance(self.shape, Exactly) and not self.is_optional else ""

    def condition(self) -> str:
        """The check of the value; empty if the conversion checks it. Null instead of a list fails, unless Twitch is known to send it."""
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
    """Yield one comparison for all fields of the same plain class, which is the fastest."""
    for kind in _CLASSES.values():
        group = [part.variable for part in parts if part.plain == kind]
        if group:
            yield " is ".join([*(f"{v}.__class__" for v in group), kind])


def _number(shape: Shape) -> str:
    """The kind of JSON value if it is a plain one, also for times and durations sent as numbers."""
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
