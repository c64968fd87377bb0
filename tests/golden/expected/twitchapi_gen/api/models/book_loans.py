"""Book Loans: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/book_loans.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.models.books import Book, Genre
from twitchapi_gen.runtime.calls.paging import AsyncPaged, Paged
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Loan(Model):
    """That somebody has a book."""

    NAMES = {
        "book": "book",
        "reader_id": "reader_id",
        "genre": "genre",
    }

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

    NAMES = {
        "theLoans": "the_loans",
        "day": "day",
    }

    the_loans: list[Loan]
    """The loans."""
    day: datetime
    """Which day."""


@define(eq=False, repr=False, kw_only=True)
class GetLoansPage(Paged[Loan]):
    """What `get_loans` returns."""

    ITEMS = ("data", "the_loans")
    CURSOR = ("pagination",)
    NAMES = {
        "data": "data",
        "pagination": "pagination",
    }

    data: LoanList
    """What was found."""
    pagination: str
    """Cursor of the next page."""


class AsyncGetLoansPage(AsyncPaged[Loan], GetLoansPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same from the asynchronous client: iterated by `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class ReturnBooksPage(Paged[Loan]):
    """What `return_books` returns."""

    NAMES = {
        "data": "data",
        "missing": "missing",
    }

    data: list[Loan]
    """What was found."""
    missing: list[str]
    """Ids that nobody had."""


class AsyncReturnBooksPage(AsyncPaged[Loan], ReturnBooksPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same from the asynchronous client: iterated by `async for`."""

    __slots__ = ()
