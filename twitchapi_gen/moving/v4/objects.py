"""The bases of version 4's objects: they read a reply by their classes' annotations, and know the way back to plain values."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from types import UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from twitchapi_gen.moving.values import is_array, is_object
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.models.page import AsyncPaged

T = TypeVar("T")
Read = Callable[[Any], Any]
_KNOWN: dict[type, Mapping[str, Read]] = {}


class TwitchObject:
    """An object of a reply or an event, with the attributes that its class annotates.

    Fields that the class doesn't have are left out; a field that Twitch left out is no attribute, and null is None.
    """

    def __init__(self, **kwargs: Any) -> None:
        readers = _KNOWN.get(type(self)) or _learned(type(self))
        self.__dict__.update((name, read(kwargs[name])) for name, read in readers.items() if name in kwargs)

    def to_dict(self, include_none_values: bool = False) -> dict[str, Any]:
        """Return plain values: times as ISO 8601 text, members of enums as their values. None is left out unless `include_none_values`."""
        return {name: _plain(value, include_none_values) for name, value in _shown(self) if value is not None or include_none_values}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in _shown(self))})"


class IterTwitchObject(TwitchObject):
    """A reply that is iterated over its `data`."""

    data: Any

    def __iter__(self) -> Iterator[Any]:
        if not is_array(getattr(self, "data", None)):
            raise ValueError(f"{type(self).__name__} has no data to iterate over")
        return iter(self.data)


class AsyncIterTwitchObject(TwitchObject, Generic[T]):
    """A reply that `async for` walks over, through all pages. Its attributes are those of the first page."""

    _pages: Callable[[], AsyncIterator[AsyncPaged[Any]]] | None = None
    _cursor: str | None = None

    def current_cursor(self) -> str | None:
        """Return the cursor of the page after the one that iteration has reached; None at the end."""
        return self._cursor

    def follow_(self, page: AsyncPaged[Any], pages: Callable[[], AsyncIterator[AsyncPaged[Any]]]) -> None:
        """Link the reply to its pages."""
        self._cursor, self._pages = page.cursor, pages

    async def __aiter__(self) -> AsyncIterator[T]:
        name, kind = _walked(type(self))
        if self._pages is None:
            for one in getattr(self, name, None) or ():
                yield one
            return
        async for page in self._pages():
            self._cursor = page.cursor
            for one in page.to_dicts():
                yield kind(**one)


def _shown(made: TwitchObject) -> Iterator[tuple[str, Any]]:
    return ((name, value) for name, value in vars(made).items() if not name.startswith("_"))


def _plain(value: Any, nones: bool) -> Any:
    if isinstance(value, TwitchObject):
        return value.to_dict(nones)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if is_array(value):
        return [_plain(one, nones) for one in value]
    if is_object(value):
        return {name: _plain(one, nones) for name, one in value.items()}
    return value


def _learned(kind: type) -> Mapping[str, Read]:
    """The reader of each attribute, the class's own ones first. They are made when the first object of the class is."""
    names = [name for one in kind.__mro__ if issubclass(one, TwitchObject) for name in one.__annotations__ if not name.startswith("_")]
    hints = get_type_hints(kind)
    found = _KNOWN[kind] = {name: _reader(hints[name]) for name in names}
    return found


def _walked(kind: type) -> tuple[str, type[Any]]:
    """The name of the list that is walked over, and the class of its items."""
    hints = get_type_hints(kind)
    return next((name, get_args(hints[name])[0]) for name in kind.__annotations__ if get_origin(hints[name]) is list)


def _reader(kind: Any) -> Read:
    """Return a function that makes a value of this type. A value of another kind stays as Twitch sent it."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _reader(next(one for one in get_args(kind) if one is not type(None)))
    if origin is list:
        each = _reader(get_args(kind)[0])
        return lambda sent: [each(one) for one in sent] if is_array(sent) else sent
    if origin is dict and get_args(kind)[1] is not Any:
        value = _reader(get_args(kind)[1])
        return lambda sent: {name: value(one) for name, one in sent.items()} if is_object(sent) else sent
    if not isinstance(kind, type) or origin is not None:
        return _as_sent
    if issubclass(kind, TwitchObject):
        return lambda sent: kind(**sent) if is_object(sent) else sent
    if issubclass(kind, Enum):
        return _member(kind)
    return _READERS.get(kind.__name__, _as_sent)


def _member(kind: type[Enum]) -> Read:
    known = {one.value: one for one in kind}
    return lambda sent: known.get(sent, sent) if isinstance(sent, str | int) else sent


def _as_sent(sent: Any) -> Any:
    return sent


def _moment(sent: Any) -> Any:
    if sent == "":
        return None
    try:
        return read_time(sent)
    except (ValueError, TypeError, OverflowError):
        return sent


def _text(sent: Any) -> Any:
    return str(sent) if type(sent) in (int, float) else sent


def _number(sent: Any) -> Any:
    try:
        return int(sent) if isinstance(sent, str | float) else sent
    except (ValueError, OverflowError):
        return sent


def _real(sent: Any) -> Any:
    try:
        return float(sent) if isinstance(sent, str | int) else sent
    except ValueError:
        return sent


def _truth(sent: Any) -> Any:
    return bool(sent) if isinstance(sent, int | str) else sent


_READERS: Mapping[str, Read] = {"datetime": _moment, "str": _text, "int": _number, "float": _real, "bool": _truth}
"""By the type's name."""
