"""Books: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/books.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import books as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.books import AddABookReply, AsyncGetBirthdaysPage, Book, BookInput, Genre, GetBirthdaysPage
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_books(
    *,
    ids: str | Iterable[str] | None = None,
    titles: str | Iterable[str] | None = None,
    genre: Genre | str | None = None,
    lent: bool | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Book], AsyncPage[Book]]:
    """`GET /helix/books`"""
    return make_call(
        facts.GET_BOOKS,
        {
            "ids": ids,
            "titles": titles,
            "genre": genre,
            "lent": lent,
            "first": first,
            "after": after,
        },
        limit,
    )


def add_a_book(
    shop_id: str,
    book: BookInput | Mapping[str, object] | str,
    *,
    note: str | None | Unset = UNSET,
    tags: Iterable[str] | Unset = UNSET,
    by_city: Mapping[str, int] | Unset = UNSET,
    old_name: str | Unset = UNSET,
    lent_for: int | timedelta | Unset = UNSET,
    read_for: str | int | timedelta | Unset = UNSET,
    is_limited: bool | Unset = UNSET,
    limit_of_readers: int | Unset = UNSET,
) -> Call[AddABookReply, AddABookReply]:
    """`POST /helix/books`"""
    return make_call(
        facts.ADD_A_BOOK,
        {
            "shop_id": shop_id,
            "book": book,
            "note": note,
            "tags": tags,
            "by_city": by_city,
            "old_name": old_name,
            "lent_for": lent_for,
            "read_for": read_for,
            "is_limited": is_limited,
            "limit_of_readers": limit_of_readers,
        },
    )


def delete_book(
    id: str,
) -> Call[None, None]:
    """`DELETE /helix/books`"""
    return make_call(
        facts.DELETE_BOOK,
        {
            "id": id,
        },
    )


def get_words() -> Call[Page[str], AsyncPage[str]]:
    """`GET /helix/books/words`"""
    return make_call(
        facts.GET_WORDS,
        {},
    )


def get_birthdays() -> Call[GetBirthdaysPage, AsyncGetBirthdaysPage]:
    """`GET /helix/books/birthdays`"""
    return make_call(
        facts.GET_BIRTHDAYS,
        {},
    )


def set_shelf(
    id: str,
    shelf_row: int,
    *,
    sign: str | Unset = UNSET,
) -> Call[None, None]:
    """`PUT /helix/books/shelf`"""
    return make_call(
        facts.SET_SHELF,
        {
            "id": id,
            "shelf_row": shelf_row,
            "sign": sign,
        },
    )
