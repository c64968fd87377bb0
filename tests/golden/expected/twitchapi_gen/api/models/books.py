"""Books: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/books.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import UNSET, OpenEnum, Unset
from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    NUMBER,
    OBJECT,
    SPAN,
    TEXT,
    UNIX,
    WHOLE,
    Choice,
    Field,
    ListOf,
    MapOf,
    Nullable,
    Object,
    Span,
    Table,
)


class Genre(OpenEnum):
    """What kind of book it is."""

    NOVEL = "novel"
    """A novel

    Added to Twitch's API on 2026-01-02.
    """

    NON_FICTION = "non-fiction"
    """Something true"""

    VALUE_1984 = "1984"
    """Only "this" one"""


class Binding(OpenEnum):
    """How the book is bound."""

    SOFT = "soft"
    """Paper"""

    HARD = "hard"
    """Cloth"""


@define(eq=False, repr=False, kw_only=True)
class Shelf(Model):
    """A place for books."""

    FIELDS = (
        Field("row", WHOLE),
        Field("height", NUMBER),
    )

    row: int
    """Which row."""
    height: float
    """Height in metres."""


@define(eq=False, repr=False, kw_only=True)
class Book(Model):
    """A book that can be lent."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("genre", Choice(Genre), empty=True),
        Field("bindings", ListOf(Choice(Binding))),
        Field("other_genre", Nullable(Choice(Genre))),
        Field("maybe_genre", Choice(Genre), absent=True),
        Field("is_lent", FLAG),
        Field("published_at", MOMENT),
        Field("returned_at", MOMENT, empty=True),
        Field("seen_at", Nullable(MOMENT), absent=True),
        Field("reading_time", SPAN),
        Field("lending_duration", Span("int", "minutes")),
        Field("last_duration", Nullable(Span("float", "seconds")), absent=True),
        Field("durations", MapOf(Span("int", "seconds"))),
        Field("printed_at", UNIX),
        Field("bought_at", UNIX, empty=True),
        Field("opened_at", Nullable(ListOf(UNIX)), absent=True),
        Field("subtitle", TEXT, absent=True),
        Field("motto", TEXT, empty=True),
        Field("pages_read", MapOf(WHOLE)),
        Field("extra", OBJECT),
        Field("tags", ListOf(TEXT)),
        Field("notes", Nullable(ListOf(TEXT))),
        Field("marks", ListOf(TEXT), empty=True),
        Field("shelf", Object(Shelf.TABLE)),
        Field("last_shelf", Nullable(Object(Shelf.TABLE))),
        Field("shelves", ListOf(Object(Shelf.TABLE))),
        Field("by_city", MapOf(Object(Shelf.TABLE))),
        Field("borrowed", MapOf(MOMENT)),
        Field("items", WHOLE, "item_count"),
        Field("isCheap", FLAG, "is_cheap"),
        Field("weight", NUMBER, absent=True),
    )

    id: str
    """A book's id."""
    title: str
    """What the book is called."""
    genre: Genre | None = None
    """Its kind; none when nobody has said."""
    bindings: list[Binding]
    """Bindings it comes in."""
    other_genre: Genre | None = None
    """A second kind."""
    maybe_genre: Genre | None = None
    """A third kind."""
    is_lent: bool
    """Whether somebody has it."""
    published_at: datetime
    """When it came out."""
    returned_at: datetime | None = None
    """When it last came back."""
    seen_at: datetime | None = None
    """When somebody last saw it."""
    reading_time: timedelta
    """How long reading it takes."""
    lending_duration: timedelta
    """For how long it may be lent."""
    last_duration: timedelta | None = None
    """For how long it was lent the last time."""
    durations: dict[str, timedelta]
    """For how long it was lent, by reader."""
    printed_at: datetime
    """When it was printed."""
    bought_at: datetime | None = None
    """When it was bought; none when it was a gift."""
    opened_at: list[datetime] | None = None
    """When it was opened."""
    subtitle: str | None = None
    """The smaller title."""
    motto: str | None = None
    """What stands on its first page."""
    pages_read: dict[str, int]
    """Pages read by each reader."""
    extra: dict[str, Json]
    """Whatever else is known."""
    tags: list[str]
    """Words for it."""
    notes: list[str] | None = None
    """Remarks."""
    marks: list[str]
    """Marks that readers left."""
    shelf: Shelf
    """Where it stands."""
    last_shelf: Shelf | None = None
    """Where it stood."""
    shelves: list[Shelf]
    """Wherever it ever stood."""
    by_city: dict[str, Shelf]
    """Where it stands in other cities."""
    borrowed: dict[str, datetime]
    """When it was lent, by reader."""
    item_count: int
    """How many there are."""
    is_cheap: bool
    """Whether it costs little."""
    weight: float | None = None
    """Weight in grams.

    Deprecated: Nobody weighs books.
    """


@define(kw_only=True, repr=False)
class AuthorInput(Input):
    """Somebody who wrote a book."""

    PARAMETERS = (
        Parameter(name="name", python="name", type="string", place="body", required=True, min_length=1, max_length=25),
        Parameter(name="born_at", python="born_at", type="datetime", place="body", nullable=True),
    )

    name: str
    """The full name. 1 to 25 characters."""
    born_at: datetime | str | None | Unset = UNSET
    """Birthday."""


@define(kw_only=True, repr=False)
class BookInput(Input):
    """A book to be added."""

    PARAMETERS = (
        Parameter(name="title", python="title", type="string", place="body", required=True),
        Parameter(name="genre", python="genre", type="string", place="body"),
        Parameter(name="binding", python="binding", type="string", place="body", values=("soft", "hard")),
        Parameter(name="price", python="price", type="float", place="body", minimum=0.5, maximum=99),
        Parameter(name="copies", python="copies", type="int", place="body", minimum=1),
        Parameter(name="authors", python="authors", type="AuthorInput[]", place="body", min_items=1, max_items=5),
        Parameter(name="facts", python="facts", type="json", place="body"),
    )

    title: str
    """What the book is called."""
    genre: Genre | str | Unset = UNSET
    """Its kind. Default: novel."""
    binding: Binding | str | Unset = UNSET
    """How it is bound."""
    price: float | Unset = UNSET
    """What it costs. 0.5 to 99."""
    copies: int | Unset = UNSET
    """How many are bought. At least 1."""
    authors: Iterable[AuthorInput | Mapping[str, object] | str] | Unset = UNSET
    """Who wrote it. 1 to 5 values."""
    facts: Mapping[str, object] | Unset = UNSET
    """Whatever else is known."""


@define(eq=False, repr=False, kw_only=True)
class AddABookReply(Model):
    """Reply of `add_a_book`."""

    FIELDS = (
        Field("data", Object(Book.TABLE)),
        Field("total", WHOLE),
    )

    data: Book
    """What was found."""
    total: int
    """Books there are now."""


@define(eq=False, repr=False, kw_only=True)
class GetBirthdaysPage(Paged[datetime]):
    """Reply of `get_birthdays`."""

    FIELDS = (Field("data", ListOf(MOMENT)),)

    data: list[datetime]
    """What was found."""


class AsyncGetBirthdaysPage(AsyncPaged[datetime], GetBirthdaysPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_books": page_of(Object(Book.TABLE)),
    "add_a_book": AddABookReply.TABLE,
    "get_words": page_of(TEXT),
    "get_birthdays": GetBirthdaysPage.TABLE,
}
"""The decoder for the reply of each operation."""
