"""Books: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/books.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import books as models
from twitchapi_gen.runtime.reading.codec import (
    NUMBERS,
    UNLIKE,
    WHOLES,
    Codec,
    choices,
    join,
    keep_text,
    key,
    minutes,
    moment,
    only,
    page_reader,
    page_table,
    seconds,
    span,
    unix_seconds,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, NUMBER, OBJECT, SPAN, TEXT, UNIX, WHOLE, Choice, Field, ListOf, MapOf, Nullable, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_row = key("row")
k_height = key("height")
k_id = key("id")
k_title = key("title")
k_genre = key("genre")
k_bindings = key("bindings")
k_other_genre = key("other_genre")
k_maybe_genre = key("maybe_genre")
k_is_lent = key("is_lent")
k_published_at = key("published_at")
k_returned_at = key("returned_at")
k_seen_at = key("seen_at")
k_reading_time = key("reading_time")
k_lending_duration = key("lending_duration")
k_last_duration = key("last_duration")
k_durations = key("durations")
k_printed_at = key("printed_at")
k_bought_at = key("bought_at")
k_opened_at = key("opened_at")
k_subtitle = key("subtitle")
k_motto = key("motto")
k_pages_read = key("pages_read")
k_extra = key("extra")
k_tags = key("tags")
k_notes = key("notes")
k_marks = key("marks")
k_shelf = key("shelf")
k_last_shelf = key("last_shelf")
k_shelves = key("shelves")
k_by_city = key("by_city")
k_borrowed = key("borrowed")
k_item_count = key("items")
k_is_cheap = key("isCheap")
k_weight = key("weight")
k_data = key("data")
k_total = key("total")

_BINDING = choices(models.Binding)
_GENRE_OR_EMPTY = choices(models.Genre, empty=True)
_GENRE_OR_NULL = choices(models.Genre, nullable=True)


SHELF = Table(
    models.Shelf,
    (
        Field("row", "row", WHOLE),
        Field("height", "height", NUMBER),
    ),
)


def read_shelf(value: dict[str, Any]) -> models.Shelf:
    """Reads Shelf."""
    try:
        f_row = value[k_row]
        f_height = value[k_height]
        if f_row.__class__ is int and f_height.__class__ in NUMBERS:
            made = new(models.Shelf)
            made.row = f_row
            made.height = f_height
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SHELF.read(value)


BOOK = Table(
    models.Book,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("genre", "genre", Choice(models.Genre), empty=True),
        Field("bindings", "bindings", ListOf(Choice(models.Binding))),
        Field("other_genre", "other_genre", Nullable(Choice(models.Genre))),
        Field("maybe_genre", "maybe_genre", Choice(models.Genre), absent=True),
        Field("is_lent", "is_lent", FLAG),
        Field("published_at", "published_at", MOMENT),
        Field("returned_at", "returned_at", MOMENT, empty=True),
        Field("seen_at", "seen_at", Nullable(MOMENT), absent=True),
        Field("reading_time", "reading_time", SPAN),
        Field("lending_duration", "lending_duration", Span("int", "minutes")),
        Field("last_duration", "last_duration", Nullable(Span("float", "seconds")), absent=True),
        Field("durations", "durations", MapOf(Span("int", "seconds"))),
        Field("printed_at", "printed_at", UNIX),
        Field("bought_at", "bought_at", UNIX, empty=True),
        Field("opened_at", "opened_at", Nullable(ListOf(UNIX)), absent=True),
        Field("subtitle", "subtitle", TEXT, absent=True),
        Field("motto", "motto", TEXT, empty=True),
        Field("pages_read", "pages_read", MapOf(WHOLE)),
        Field("extra", "extra", OBJECT),
        Field("tags", "tags", ListOf(TEXT)),
        Field("notes", "notes", Nullable(ListOf(TEXT))),
        Field("marks", "marks", ListOf(TEXT), empty=True),
        Field("shelf", "shelf", Object(SHELF)),
        Field("last_shelf", "last_shelf", Nullable(Object(SHELF))),
        Field("shelves", "shelves", ListOf(Object(SHELF))),
        Field("by_city", "by_city", MapOf(Object(SHELF))),
        Field("borrowed", "borrowed", MapOf(MOMENT)),
        Field("items", "item_count", WHOLE),
        Field("isCheap", "is_cheap", FLAG),
        Field("weight", "weight", NUMBER, absent=True),
    ),
)


def read_book(value: dict[str, Any]) -> models.Book:
    """Reads Book."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_bindings = value[k_bindings]
        f_is_lent = value[k_is_lent]
        f_published_at = when(value[k_published_at])
        f_returned_at = value[k_returned_at]
        f_seen_at = value.get(k_seen_at)
        f_reading_time = value[k_reading_time]
        f_lending_duration = value[k_lending_duration]
        f_last_duration = value.get(k_last_duration)
        f_durations = value[k_durations]
        f_printed_at = value[k_printed_at]
        f_bought_at = value[k_bought_at]
        f_opened_at = value.get(k_opened_at)
        f_subtitle = value.get(k_subtitle)
        f_motto = value[k_motto]
        f_pages_read = value[k_pages_read]
        f_extra = value[k_extra]
        f_tags = value[k_tags]
        f_notes = value[k_notes]
        f_marks = value[k_marks]
        f_shelf = value[k_shelf]
        f_last_shelf = value[k_last_shelf]
        f_shelves = value[k_shelves]
        f_by_city = value[k_by_city]
        f_borrowed = value[k_borrowed]
        f_item_count = value[k_item_count]
        f_is_cheap = value[k_is_cheap]
        f_weight = value.get(k_weight)
        if (
            f_id.__class__ is f_title.__class__ is str
            and f_item_count.__class__ is int
            and f_is_lent.__class__ is f_is_cheap.__class__ is bool
            and f_extra.__class__ is dict
            and f_bindings.__class__ is list
            and f_published_at.tzinfo is not None
            and f_lending_duration.__class__ is int
            and (f_last_duration is None or f_last_duration.__class__ in NUMBERS)
            and f_durations.__class__ is dict
            and only(WHOLES, f_durations.values())
            and f_printed_at.__class__ is int
            and (f_bought_at is None or f_bought_at.__class__ is int)
            and (f_opened_at is None or f_opened_at.__class__ is list and only(WHOLES, f_opened_at))
            and (f_subtitle is None or f_subtitle.__class__ is str)
            and (f_motto is None or f_motto.__class__ is str)
            and f_pages_read.__class__ is dict
            and only(WHOLES, f_pages_read.values())
            and f_tags.__class__ is list
            and join(f_tags).__class__ is str
            and (f_notes is None or f_notes.__class__ is list and join(f_notes).__class__ is str)
            and (f_marks is None or f_marks.__class__ is list and join(f_marks).__class__ is str)
            and f_shelves.__class__ is list
            and f_by_city.__class__ is dict
            and f_borrowed.__class__ is dict
            and (f_weight is None or f_weight.__class__ in NUMBERS)
        ):
            made = new(models.Book)
            made.id = f_id
            made.title = f_title
            made.genre = _GENRE_OR_EMPTY[value[k_genre]]
            made.bindings = [_BINDING[one] for one in f_bindings]
            made.other_genre = _GENRE_OR_NULL[value[k_other_genre]]
            made.maybe_genre = _GENRE_OR_NULL[value.get(k_maybe_genre)]
            made.is_lent = f_is_lent
            made.published_at = f_published_at
            made.returned_at = None if f_returned_at is None or f_returned_at == "" else moment(f_returned_at)
            made.seen_at = None if f_seen_at is None else moment(f_seen_at)
            made.reading_time = span(f_reading_time)
            made.lending_duration = minutes(f_lending_duration)
            made.last_duration = None if f_last_duration is None else seconds(f_last_duration)
            made.durations = {key: seconds(one) for key, one in f_durations.items()}
            made.printed_at = unix_seconds(f_printed_at)
            made.bought_at = unix_seconds(f_bought_at) if f_bought_at else None
            made.opened_at = None if f_opened_at is None else [unix_seconds(one) for one in f_opened_at]
            made.subtitle = f_subtitle
            made.motto = f_motto or None
            made.pages_read = f_pages_read
            made.extra = f_extra
            made.tags = f_tags
            made.notes = f_notes
            made.marks = [] if f_marks is None else f_marks
            made.shelf = read_shelf(f_shelf)
            made.last_shelf = None if f_last_shelf is None else read_shelf(f_last_shelf)
            made.shelves = [read_shelf(one) for one in f_shelves]
            made.by_city = {key: read_shelf(one) for key, one in f_by_city.items()}
            made.borrowed = {key: moment(one) for key, one in f_borrowed.items()}
            made.item_count = f_item_count
            made.is_cheap = f_is_cheap
            made.weight = f_weight
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BOOK.read(value)


GET_BOOKS = Codec(
    "get_books",
    page_reader(read_book),
    page_table(Object(BOOK)),
)

ADD_A_BOOK_REPLY = Table(
    models.AddABookReply,
    (
        Field("data", "data", Object(BOOK)),
        Field("total", "total", WHOLE),
    ),
)


def read_add_a_book_reply(value: dict[str, Any]) -> models.AddABookReply:
    """Reads AddABookReply."""
    try:
        f_data = value[k_data]
        f_total = value[k_total]
        if f_total.__class__ is int:
            made = new(models.AddABookReply)
            made.data = read_book(f_data)
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return ADD_A_BOOK_REPLY.read(value)


ADD_A_BOOK = Codec(
    "add_a_book",
    read_add_a_book_reply,
    ADD_A_BOOK_REPLY,
    dict,
)

GET_WORDS = Codec(
    "get_words",
    page_reader(keep_text),
    page_table(TEXT),
)

GET_BIRTHDAYS_PAGE = Table(models.GetBirthdaysPage, (Field("data", "data", ListOf(MOMENT)),))


def read_get_birthdays_page(value: dict[str, Any]) -> models.GetBirthdaysPage:
    """Reads GetBirthdaysPage."""
    try:
        f_data = value[k_data]
        if f_data.__class__ is list:
            made = new(models.GetBirthdaysPage)
            made.data = [moment(one) for one in f_data]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_BIRTHDAYS_PAGE.read(value)


GET_BIRTHDAYS = Codec(
    "get_birthdays",
    read_get_birthdays_page,
    GET_BIRTHDAYS_PAGE,
)
