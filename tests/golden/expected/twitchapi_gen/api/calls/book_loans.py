"""Book Loans: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/book_loans.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import book_loans as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.book_loans import AsyncGetLoansPage, AsyncReturnBooksPage, GetLoansPage, ReturnBooksPage
    from twitchapi_gen.api.models.books import AuthorInput, Genre


def get_loans(
    *,
    started_at: datetime | str | None = None,
    ended_at: datetime | str | None = None,
    longer_than: timedelta | str | None = None,
    reader_id: str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetLoansPage, AsyncGetLoansPage]:
    """`GET /helix/loans`"""
    return make_call(
        facts.GET_LOANS,
        {
            "started_at": started_at,
            "ended_at": ended_at,
            "longer_than": longer_than,
            "reader_id": reader_id,
            "after": after,
        },
        limit,
    )


def get_loan_icalendar(
    reader_id: str,
) -> Call[str, str]:
    """`GET /helix/loans/icalendar`"""
    return make_call(
        facts.GET_LOAN_ICALENDAR,
        {
            "reader_id": reader_id,
        },
    )


def return_books(
    *,
    reader_id: str | Unset = UNSET,
    title: str | Unset = UNSET,
    genre: Genre | str | Unset = UNSET,
    authors: Iterable[AuthorInput | Mapping[str, object] | str] | Unset = UNSET,
    everything: bool | Unset = UNSET,
) -> Call[ReturnBooksPage, AsyncReturnBooksPage]:
    """`PATCH /helix/loans`"""
    return make_call(
        facts.RETURN_BOOKS,
        {
            "reader_id": reader_id,
            "title": title,
            "genre": genre,
            "authors": authors,
            "everything": everything,
        },
    )
