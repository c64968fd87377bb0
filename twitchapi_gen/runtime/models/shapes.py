"""What a JSON value should look like, as data, and the two readers that are made from it.

The table takes any JSON at all, field by field, keeps what doesn't fit and reports it. The fast reader is source text, compiled when a model is first
read, as attrs makes an `__init__`; it takes objects that are as the spec says, and hands all others to the table. Its source contains numbered
variables and attribute names only. Variables hold everything else, such as Twitch's names of the fields."""

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
"""Told of each difference: where (`data.tags`), what the spec expects, what kind of value came. The kind may be a `Seen`, which says more."""


class Unlike(Exception):
    """The value is not of the shape. Inside this package only: the value is then kept as it came."""


@define
class Shape:
    """One kind of value. `read` gives Python's value for JSON's, or raises Unlike."""

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        return value


@define
class Exactly(Shape):
    """A value of these Python types, kept as it is."""

    label: str
    types: tuple[type, ...]

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        if type(value) in self.types:
            return value
        raise Unlike(self.label)


@define
class Moment(Shape):
    """A time: text, or Unix seconds. Either is read where the other was expected, and reported."""

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
    """A duration: text, or a number of the unit. Either is read where the other was expected, and reported."""

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
    """One of an enum's values. A new value makes a new member, and is reported."""

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
    """Null, or what `of` says."""

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


def unit_of(shape: Shape) -> str:
    """The unit of a duration or time that is sent as a number, also inside lists and maps."""
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
    """The value read, or, when it is of another kind, as it came; then the report is told."""
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
    """A model's field: Twitch's name, its shape, the attribute's name where that is another one; whether it may be missing, and whether "" (or 0
    in place of a time) stands for none.

    A list's `empty` says that Twitch is known to send null for one that is empty.
    """

    name: str
    shape: Shape
    attribute: str = field(default=Factory(lambda one: one.name, takes_self=True))
    absent: bool = field(default=False, kw_only=True)
    empty: bool = field(default=False, kw_only=True)


M = TypeVar("M")


@define(eq=False)
class Table(Generic[M]):
    """How a model is read."""

    model: type[M]
    fields: tuple[Field, ...]
    _fast: Callable[[dict[str, Any]], M] | None = field(default=None, init=False)

    @property
    def fast(self) -> Callable[[dict[str, Any]], M]:
        """The fast reader, made when it is first asked for."""
        if self._fast is None:
            self._fast = compiled(self.model, self.fields, self.read)
        return self._fast

    def empty(self, name: str) -> bool:
        """Whether "" stands for none in the field of that (Twitch's) name."""
        return any(one.empty for one in self.fields if one.name == name)

    def read(self, value: Any, report: Report | None = None, where: str = "") -> M:
        """The model, for a JSON object; anything else is returned as it came."""
        if not is_object(value):
            if report is not None:
                report(where, "object", seen(value))
            return value  # type: ignore[no-any-return]  # kept as it came, which no type can say
        made: Any = object.__new__(self.model)
        for one in self.fields:
            setattr(made, one.attribute, self._field(one, value, report, f"{where}.{one.name}" if where else one.name))
        made.json_ = value
        if report is not None:
            known = {one.name for one in self.fields}
            for name in value:
                if name not in known:
                    shown = "?" if "." in name else name  # a dot would make several names of it
                    report(f"{where}.{shown}" if where else shown, "nothing", new_field(value[name]))
        return made  # type: ignore[no-any-return]  # of the model, which says nothing of `json_` here

    def _field(self, one: Field, value: dict[str, Any], report: Report | None, where: str) -> Any:
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
