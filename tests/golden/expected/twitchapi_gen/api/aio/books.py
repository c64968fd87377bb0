"""Books: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/books.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.books import AddABookReply, AsyncGetBirthdaysPage, Book, BookInput, Genre
    from twitchapi_gen.runtime.models.page import AsyncPage


class BooksMethods(AsyncClient):
    """Books."""

    def get_books(
        self,
        *,
        ids: str | Iterable[str] | None = None,
        titles: str | Iterable[str] | None = None,
        genre: Genre | str | None = None,
        lent: bool | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[Book], Book]:
        """Looks up books by id or title.

        `GET /helix/books`, app or user token.

        Args:
            ids: A book's id. The client splits more than 100 over several requests.
            titles: What the book is called.
            genre: Only books of this kind.
            lent: Only books that somebody has. Default: false.
            first: Items on a page. 1 to 100. Default: 20.
            after: Cursor of the page before.
            limit: Maximum number of items when iterating, over all pages.

        Returns: What was found. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/books/#get-books
        """
        return self._listing(
            facts.books.GET_BOOKS,
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

    async def add_a_book(
        self,
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
    ) -> AddABookReply:
        """Adds a book.

        `POST /helix/books`, user token; scope books:write.

        Args:
            shop_id: Who sells it. Must be the token's user.
            book: The book.
            note: What to say about it. At most 500 characters.
            tags: Words for it. At most 3 values.
            by_city: Copies for each city.
            old_name: What it was called. Deprecated: Use the note.
            lent_for: For how long it may be lent. Minutes, or a timedelta. At least 1 minute.
            read_for: How long reading it takes. Seconds, or a timedelta.
            is_limited: Whether `limit_of_readers` applies.
            limit_of_readers: How many may lend it. At least 1.

        Returns: What was found.

        Raises: ParameterError, BadRequest, Unauthorized, Conflict, UnprocessableEntity, RateLimited, and the errors of every call
        (NetworkError, TokenError).

        https://books.example/reference/books/#add-book
        """
        return await self._call(
            facts.books.ADD_A_BOOK,
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

    async def delete_book(
        self,
        id: str,
    ) -> None:
        """Removes a book.

        Deprecated by Twitch.

        `DELETE /helix/books`, user token; scope books:write or books:read and loans:read.

        Args:
            id: A book's id.

        Returns: nothing.

        Raises: ParameterError, NotFound, and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/books/#delete-book
        """
        return await self._call(
            facts.books.DELETE_BOOK,
            {
                "id": id,
            },
        )

    async def get_words(
        self,
    ) -> AsyncPage[str]:
        """Lists words that describe books.

        `GET /helix/books/words`, no token.

        Returns: What was found.

        Raises: and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/books/#get-words
        """
        return await self._call(facts.books.GET_WORDS, {})

    async def get_birthdays(
        self,
    ) -> AsyncGetBirthdaysPage:
        """Lists the days that books came out.

        In beta: Twitch may change it without notice.

        `GET /helix/books/birthdays`, app token.

        Returns: What was found.

        Raises: and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/books/#get-birthdays
        """
        return await self._call(facts.books.GET_BIRTHDAYS, {})

    async def set_shelf(
        self,
        id: str,
        shelf_row: int,
        *,
        sign: str | Unset = UNSET,
    ) -> None:
        """Puts a book elsewhere.

        `PUT /helix/books/shelf`, user token.

        Args:
            id: A book's id.
            shelf_row: Which row.
            sign: Text on the shelf; an empty one removes it.

        Returns: nothing.

        Raises: ParameterError, and the errors of every call (NetworkError, TokenError).

        https://books.example/reference/books/#set-shelf
        """
        return await self._call(
            facts.books.SET_SHELF,
            {
                "id": id,
                "shelf_row": shelf_row,
                "sign": sign,
            },
        )
