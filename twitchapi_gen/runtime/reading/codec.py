"""What the emitted codecs are made of: tools of the fast readers, and a reply's way from bytes to model."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Generic, TypeVar

import orjson
from attrs import define

from twitchapi_gen.runtime.calls.paging import Page, Pagination
from twitchapi_gen.runtime.errors import UnexpectedReply
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.moments import START, read_duration
from twitchapi_gen.runtime.reading.open_enum import OpenEnum
from twitchapi_gen.runtime.reading.shapes import TEXT, Field, ListOf, Report, Shape
from twitchapi_gen.runtime.reading.tables import Object, Table, new

R = TypeVar("R")
M = TypeVar("M", bound=Model)

UNLIKE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)
"""What the fast readers meet when an object isn't as the spec says."""
NUMBERS: frozenset[Any] = frozenset({int, float})
when: Callable[[str], datetime] = datetime.fromisoformat
span = read_duration
seconds: Callable[[float], timedelta] = partial(timedelta, 0)
minutes: Callable[[float], timedelta] = partial(timedelta, 0, 0, 0, 0)
"""Readers of durations sent as numbers. Of a number only: the fast readers ask for its class first."""


def key(name: str) -> str:
    """The name of a field, as orjson makes it: it has one object for a name that it has read lately, and to look up that object is twice as fast."""
    (found,) = orjson.loads(orjson.dumps({name: None}))
    return str(found)


def moment(text: str) -> datetime:
    """A time in the usual form. Other forms, and numbers, are left to the careful reader."""
    made = when(text)
    if made.tzinfo is None:
        raise ValueError(text)
    return made


def unix_seconds(sent: int) -> datetime:
    """A time that is sent as seconds since 1970. One that Python can't hold is left to the careful reader."""
    return START + timedelta(0, sent)


join = "".join
"""Fails for anything but text, which makes it the quickest check of a list of texts."""


def only(types: frozenset[Any], values: Iterable[Any]) -> bool:
    """Whether all the values are of these types."""
    return types.issuperset(map(type, values))


TEXTS: frozenset[Any] = frozenset({str})
WHOLES: frozenset[Any] = frozenset({int})
FLAGS: frozenset[Any] = frozenset({bool})
OBJECTS: frozenset[Any] = frozenset({dict})


def choices(enum: type[OpenEnum], *, empty: bool = False, nullable: bool = False) -> dict[Any, Any]:
    """Text → member, for the values that the spec knows. None stands for itself where it may come, and for "" where that means none.

    A value that isn't there sends its object to the careful reader, which makes a member of its own for it.
    """
    found: dict[Any, Any] = {member.value: member for member in enum}
    if nullable:
        found[None] = None
    if empty:
        found[""] = None
    return found


def keep_text(value: Any) -> Any:
    """The reader of an item that is plain text. Anything else is kept as it came, too."""
    return value


PAGINATION = Table(Pagination, (Field("cursor", "cursor", TEXT, absent=True, empty=True),))


def read_pagination(value: dict[str, Any]) -> Pagination:
    """The fast reader of the built-in pagination object."""
    try:
        cursor = value.get("cursor")
        if cursor.__class__ is str or cursor is None:
            made = new(Pagination)
            made.cursor = cursor or None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return PAGINATION.read(value)


_PAGE: type[Page[Any]] = Page


def page_reader(item: Callable[[Any], R]) -> Callable[[dict[str, Any]], Page[R]]:
    """The fast reader of a plain list reply, given that of an item."""

    def read_page(value: dict[str, Any]) -> Page[R]:
        made = new(_PAGE)
        made.data = [item(one) for one in value["data"]]
        pagination = value.get("pagination")
        made.pagination = None if pagination is None else read_pagination(pagination)
        made.json_ = value
        return made

    return read_page


def page_table(item: Shape) -> Table[Page[Any]]:
    """The careful reader of a plain list reply."""
    return Table(Page, (Field("data", "data", ListOf(item)), Field("pagination", "pagination", Object(PAGINATION), absent=True)), own=False)


@define(eq=False)
class Codec(Generic[R]):
    """A reply's reader: `fast` for replies as the spec says, `table` when somebody wants to hear of differences. `data` is what must be there."""

    name: str
    fast: Callable[[dict[str, Any]], R]
    table: Table[Any]
    data: type | None = list

    def decode(self, body: bytes, report: Report | None = None, status: int = 200) -> R:
        """The reply's bytes → its model. Raises UnexpectedReply when they aren't a JSON object with the `data` it must have."""
        broken = ""
        try:
            value: Any = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            value, broken = None, _reason(body, error)
        if broken:  # raised outside, since the other error holds the whole reply, and ours would hold that one
            raise UnexpectedReply(f"{self.name}: the reply is not JSON ({broken})", status)
        if value.__class__ is not dict:
            raise UnexpectedReply(f"{self.name}: the reply is {_article(value)}, not an object", status)
        if self.data is not None and type(value.get("data")) is not self.data:
            if self.data is list and "data" in value and value["data"] is None:  # so Twitch sometimes says that there is nothing
                made: R = self.table.read(value, report)
                return made
            found = f"`data` is {_article(value['data'])}" if "data" in value else "there is no `data`"
            raise UnexpectedReply(f"{self.name}: {found} in the reply, where {_ARTICLES[self.data]} must be", status)
        return self.fast(value) if report is None else self.table.read(value, report)


_ARTICLES: Mapping[type, str] = {
    list: "an array", dict: "an object", str: "a string", int: "a number", float: "a number", bool: "true or false", type(None): "null",
}  # fmt: skip


def _article(value: object) -> str:
    return _ARTICLES.get(type(value), "something else")


def _reason(body: bytes, error: ValueError) -> str:
    start = body.lstrip()[:1]
    if not start:
        return "it is empty"
    if start == b"<":
        return "it looks like HTML"
    return str(error).partition(":")[0]
