"""Book Loans: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/book_loans.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.codecs.books import BOOK, read_book
from twitchapi_gen.api.models import book_loans as models, books as books_models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    join,
    key,
    when,
)
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_book = key("book")
k_reader_id = key("reader_id")
k_genre = key("genre")
k_the_loans = key("theLoans")
k_day = key("day")
k_data = key("data")
k_pagination = key("pagination")
k_missing = key("missing")

_GENRE_OR_EMPTY_OR_NULL = choices(books_models.Genre, empty=True, nullable=True)


LOAN = Table(
    models.Loan,
    (
        Field("book", "book", Object(BOOK)),
        Field("reader_id", "reader_id", TEXT),
        Field("genre", "genre", Choice(books_models.Genre), absent=True, empty=True),
    ),
)


def read_loan(value: dict[str, Any]) -> models.Loan:
    """Reads Loan."""
    try:
        f_book = value[k_book]
        f_reader_id = value[k_reader_id]
        if f_reader_id.__class__ is str:
            made = new(models.Loan)
            made.book = read_book(f_book)
            made.reader_id = f_reader_id
            made.genre = _GENRE_OR_EMPTY_OR_NULL[value.get(k_genre)]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOAN.read(value)


LOAN_LIST = Table(
    models.LoanList,
    (
        Field("theLoans", "the_loans", ListOf(Object(LOAN))),
        Field("day", "day", MOMENT),
    ),
)


def read_loan_list(value: dict[str, Any]) -> models.LoanList:
    """Reads LoanList."""
    try:
        f_the_loans = value[k_the_loans]
        f_day = when(value[k_day])
        if f_the_loans.__class__ is list and f_day.tzinfo is not None:
            made = new(models.LoanList)
            made.the_loans = [read_loan(one) for one in f_the_loans]
            made.day = f_day
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return LOAN_LIST.read(value)


GET_LOANS_PAGE = Table(
    models.GetLoansPage,
    (
        Field("data", "data", Object(LOAN_LIST)),
        Field("pagination", "pagination", TEXT),
    ),
)


def read_get_loans_page(value: dict[str, Any]) -> models.GetLoansPage:
    """Reads GetLoansPage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        if f_pagination.__class__ is str:
            made = new(models.GetLoansPage)
            made.data = read_loan_list(f_data)
            made.pagination = f_pagination
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_LOANS_PAGE.read(value)


GET_LOANS = Codec(
    "get_loans",
    read_get_loans_page,
    GET_LOANS_PAGE,
    dict,
)

RETURN_BOOKS_PAGE = Table(
    models.ReturnBooksPage,
    (
        Field("data", "data", ListOf(Object(LOAN))),
        Field("missing", "missing", ListOf(TEXT)),
    ),
)


def read_return_books_page(value: dict[str, Any]) -> models.ReturnBooksPage:
    """Reads ReturnBooksPage."""
    try:
        f_data = value[k_data]
        f_missing = value[k_missing]
        if f_data.__class__ is list and f_missing.__class__ is list and join(f_missing).__class__ is str:
            made = new(models.ReturnBooksPage)
            made.data = [read_loan(one) for one in f_data]
            made.missing = f_missing
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return RETURN_BOOKS_PAGE.read(value)


RETURN_BOOKS = Codec(
    "return_books",
    read_return_books_page,
    RETURN_BOOKS_PAGE,
)
