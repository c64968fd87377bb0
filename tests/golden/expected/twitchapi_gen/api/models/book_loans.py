"""Book Loans: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/book_loans.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.api.models.books import Book, Genre
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class Loan(Model):
    """That somebody has a book."""

    FIELDS = (
        Field("book", Object(Book.TABLE)),
        Field("reader_id", TEXT),
        Field("genre", Choice(Genre), absent=True, empty=True),
    )

    book: Book
    """The book."""
    reader_id: str
    """Who has the book.

    Added to Twitch's API on 2026-01-02.
    """
    genre: Genre | None = None
    """Its kind."""


@define(eq=False, repr=False, kw_only=True)
class LoanList(Model):
    """The loans of a day."""

    FIELDS = (
        Field("theLoans", ListOf(Object(Loan.TABLE)), "the_loans"),
        Field("day", MOMENT),
    )

    the_loans: list[Loan]
    """The loans."""
    day: datetime
    """Which day."""


@define(eq=False, repr=False, kw_only=True)
class GetLoansPage(Paged[Loan]):
    """Reply of `get_loans`."""

    ITEMS = ("data", "the_loans")
    CURSOR = ("pagination",)
    FIELDS = (
        Field("data", Object(LoanList.TABLE)),
        Field("pagination", TEXT),
    )

    data: LoanList
    """What was found."""
    pagination: str
    """Cursor of the next page."""


class AsyncGetLoansPage(AsyncPaged[Loan], GetLoansPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class ReturnBooksPage(Paged[Loan]):
    """Reply of `return_books`."""

    FIELDS = (
        Field("data", ListOf(Object(Loan.TABLE))),
        Field("missing", ListOf(TEXT)),
    )

    data: list[Loan]
    """What was found."""
    missing: list[str]
    """Ids that nobody had."""


class AsyncReturnBooksPage(AsyncPaged[Loan], ReturnBooksPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_loans": GetLoansPage.TABLE,
    "return_books": ReturnBooksPage.TABLE,
}
"""The decoder for the reply of each operation."""
