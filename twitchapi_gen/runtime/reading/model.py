"""What all models share: access by Twitch's names, and the way back to JSON."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar, Self

from attrs import define, field

from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.kinds import is_array, is_mapping, is_object
from twitchapi_gen.runtime.reading.moments import stands_for, write_span, write_time, write_unix
from twitchapi_gen.runtime.reading.shapes import Field, unit_of
from twitchapi_gen.runtime.reading.showing import Shown
from twitchapi_gen.runtime.reading.tables import Table

_NOTHING: Mapping[str, Any] = {}


@define(eq=False, repr=False, init=False)
class Model(Shown):
    """A reply's object. Its attributes are the fields by their Python names; `obj["field"]`, `in`, `get`, `keys` and `items` take Twitch's names.

    A field that Twitch left out is None. `json_` is the object as it came, with whatever the spec doesn't know yet.
    """

    json_: dict[str, Any] = field(init=False)
    FIELDS: ClassVar[tuple[Field, ...]] = ()
    NAMES: ClassVar[Mapping[str, str]] = {}
    """Twitch's name of each field → the attribute's."""
    UNITS: ClassVar[Mapping[str, str]] = {}
    """The unit of each field, by Twitch's name, that is a duration or time and sent as a number."""
    TABLE: ClassVar[Table[Any]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.FIELDS:
            cls.NAMES = {one.name: one.attribute for one in cls.FIELDS}
            cls.UNITS = {one.name: unit for one in cls.FIELDS if (unit := unit_of(one.shape))}
            cls.TABLE = Table(cls, cls.FIELDS)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Reads the JSON object. Fields that are missing, new or of another type raise nothing: what can be read is read."""
        if not cls.FIELDS:
            raise TypeError(f"{cls.__name__} can't be read on its own")
        if not is_mapping(value):
            raise TypeError(f"{cls.__name__} is read from an object, not from {type(value).__name__}")
        made: Self = cls.TABLE.read(dict(value))
        return made

    def _source(self) -> Mapping[str, Any]:
        try:
            return self.json_
        except AttributeError:
            return _NOTHING

    def __getitem__(self, name: str) -> Any:
        attribute = self.NAMES.get(name)
        if attribute is not None:
            return getattr(self, attribute)
        try:
            return self._source()[name]
        except KeyError:
            raise KeyError(f"{type(self).__name__} has no field {name!r}; it has {', '.join(self.NAMES)}") from None

    def __contains__(self, name: object) -> bool:
        return name in self._source() or (isinstance(name, str) and getattr(self, self.NAMES.get(name, ""), None) is not None)

    def get(self, name: str, default: Any = None) -> Any:
        """The field of that (Twitch's) name, or `default` where it is none or there is no such field."""
        value = self[name] if name in self else None
        return default if value is None else value

    def keys(self) -> list[str]:
        """Twitch's names of the fields that are there: those with a value, those sent as null, and new ones."""
        source = self._source()
        known = [name for name, attribute in self.NAMES.items() if name in source or getattr(self, attribute) is not None]
        return [*known, *(name for name in source if name not in self.NAMES)]

    def items(self) -> list[tuple[str, Any]]:
        """Twitch's name and the value of each field that is there."""
        return [(name, self[name]) for name in self.keys()]

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was read, with the changes made since. Times, durations and enums are what Twitch sends again.

        Raises ParameterError where a field was set to a naive datetime.
        """
        source = self._source()
        found: dict[str, Any] = {}
        for name in self.keys():
            value = self[name]
            sent = source.get(name)
            if value is None:
                found[name] = sent if sent in ("", 0) and self._blank(name) else None
            elif value == [] and name in source and sent is None:
                found[name] = None  # a list that was sent as null is null again, as long as nothing was put into it
            else:
                try:
                    found[name] = to_json(value, sent, self.UNITS.get(name, ""))
                except ParameterError as error:
                    raise ParameterError(f"{type(self).__name__}.{self.NAMES.get(name, name)}: {error}") from None
        return found

    def _blank(self, name: str) -> bool:
        """Whether "" and 0 stand for none in this field; elsewhere, none was put there after reading."""
        return not self.FIELDS or self.TABLE.empty(name)

    def __eq__(self, other: object) -> bool:
        return NotImplemented if type(other) is not type(self) else all(getattr(self, name) == getattr(other, name) for name in self.NAMES.values())

    __hash__ = None  # type: ignore[assignment]  # how Python says that what is equal by value has none

    def shown_(self) -> Iterable[tuple[str, Any]]:
        if not self.NAMES:
            return self.items()
        return [(name, value) for name in self.NAMES.values() if (value := getattr(self, name)) is not None]

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return _restore, (type(self), {name: getattr(self, name) for name in self.NAMES.values()}, dict(self._source()))

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())


def _restore(kind: type[Model], values: dict[str, Any], source: dict[str, Any]) -> Model:
    made = object.__new__(kind)
    for name, value in values.items():
        setattr(made, name, value)
    made.json_ = source
    return made


def to_json(value: Any, sent: Any = None, unit: str = "") -> Any:
    """The value as orjson and json can write it. `sent` is what it was read from; a time or duration that still says the same stays what was sent.
    `unit`: of durations and times that are sent as numbers.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if is_array(value):
        return [to_json(part, sent[at] if is_array(sent) and at < len(sent) else None, unit) for at, part in enumerate(value)]
    if is_object(value):
        return {key: to_json(part, sent.get(key) if is_object(sent) else None, unit) for key, part in value.items()}
    if isinstance(value, datetime | timedelta) and sent is not None and stands_for(sent, value, unit):
        return sent
    if isinstance(value, datetime):
        return write_unix(value) if unit else write_time(value)
    if isinstance(value, timedelta):
        return write_span(value, unit)
    return str(value) if isinstance(value, str) else value
