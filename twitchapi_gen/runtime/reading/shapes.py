"""What a JSON value should look like, as data. The careful reader (`tables`) and the emulator both work from these."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from attrs import Factory, define, field

from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.reading.moments import read_span, read_time
from twitchapi_gen.runtime.reading.open_enum import OpenEnum
from twitchapi_gen.runtime.reading.telling import new_value, seen

if TYPE_CHECKING:
    from twitchapi_gen.runtime.reading.tables import Table

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
