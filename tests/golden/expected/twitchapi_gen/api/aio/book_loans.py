"""Book Loans: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/book_loans.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.book_loans import AsyncGetLoansPage, AsyncReturnBooksPage, Loan
    from twitchapi_gen.api.models.books import AuthorInput, Genre


class BookLoansMethods(AsyncClient):
    """Book Loans."""

    def get_loans(
        self,
        *,
        started_at: datetime | str | None = None,
        ended_at: datetime | str | None = None,
        longer_than: timedelta | str | None = None,
        reader_id: str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncGetLoansPage, Loan]:
        """Lists the loans of a day.

        `GET /helix/loans`, app or user token; scope loans:read (returns less without it); with an app token (since 2026-01-02), the user of
        reader_id must have granted the app books:read and loans:read; the reply has more fields with books:read.

        Args:
            started_at: From when on.
            ended_at: Until when.
            longer_than: Only loans that last longer.
            reader_id: Who has the book.
            after: Cursor of the page before.
            limit: Maximum number of items when iterating, over all pages.

        Returns: What was found. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, Unauthorized, Forbidden, ServerError, and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/loans/#get-loans
        """
        return self._listing(
            facts.book_loans.GET_LOANS,
            {
                "started_at": started_at,
                "ended_at": ended_at,
                "longer_than": longer_than,
                "reader_id": reader_id,
                "after": after,
            },
            limit,
        )

    async def get_loan_icalendar(
        self,
        reader_id: str,
    ) -> str:
        """The loans as a calendar.

        `GET /helix/loans/icalendar`, extension JWT.

        Args:
            reader_id: Who has the book. Must be the token's user, or a broadcaster whose channel that user edits.

        Returns: the calendar as text (iCalendar, RFC 5545).

        Raises: ParameterError, and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/loans/#get-loan-calendar
        """
        return await self._call(
            facts.book_loans.GET_LOAN_ICALENDAR,
            {
                "reader_id": reader_id,
            },
        )

    async def return_books(
        self,
        *,
        reader_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        genre: Genre | str | Unset = UNSET,
        authors: Iterable[AuthorInput | Mapping[str, object] | str] | Unset = UNSET,
        everything: bool | Unset = UNSET,
    ) -> AsyncReturnBooksPage:
        """Gives books back.

        Twitch has removed this endpoint; the method exists for completeness only.

        Added to Twitch's API on 2026-01-02.

        `PATCH /helix/loans`, user or extension JWT token; scope books:write and loans:read.

        Args:
            reader_id: Who has the book.
            title: What the book is called.
            genre: Only books of this kind.
            authors: Only books of these.
            everything: Whether all books are meant. Added to Twitch's API on 2026-01-02.

        Returns: What was found.

        Raises: ParameterError, Gone, and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/loans/#return-books
        """
        return await self._call(
            facts.book_loans.RETURN_BOOKS,
            {
                "reader_id": reader_id,
                "title": title,
                "genre": genre,
                "authors": authors,
                "everything": everything,
            },
        )
