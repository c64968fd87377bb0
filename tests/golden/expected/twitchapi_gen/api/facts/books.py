"""Books: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/books.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.books import AddABookReply, AsyncGetBirthdaysPage, Book, GetBirthdaysPage
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_BOOKS: Endpoint[Page[Book], AsyncPage[Book]] = Endpoint(
    name="get_books",
    title="Get Books",
    group="Books",
    method="GET",
    path="/books",
    docs_url="https://books.example/reference/books/#get-books",
    module="books",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="title", python="titles", type="string", many=-1),
        Parameter(name="genre", python="genre", type="string", values=("novel", "non-fiction", "1984")),
        Parameter(name="lent", python="lent", type="bool"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(
        Rule("at_most", ("ids", "titles"), 100),
        Rule("alternatives", ("ids", "titles")),
        Rule("at_most_one_of", ("genre", "lent")),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

ADD_A_BOOK: Endpoint[AddABookReply, AddABookReply] = Endpoint(
    name="add_a_book",
    title="Add a Book",
    group="Books",
    method="POST",
    path="/books",
    docs_url="https://books.example/reference/books/#add-book",
    module="books",
    tokens=("user",),
    scopes=(AuthScope.BOOKS_WRITE,),
    scopes_any=(frozenset({"books:write"}),),
    parameters=(
        Parameter(name="shop_id", python="shop_id", type="string", required=True, who="token", refused=403),
        Parameter(name="book", python="book", type="BookInput", place="body", required=True),
        Parameter(name="note", python="note", type="string", place="body", nullable=True, max_length=500),
        Parameter(name="tags", python="tags", type="string[]", place="body", max_items=3),
        Parameter(name="by_city", python="by_city", type="map[int]", place="body"),
        Parameter(name="old_name", python="old_name", type="string", place="body"),
        Parameter(name="lent_for", python="lent_for", type="int", place="body", unit="minutes", minimum=1),
        Parameter(name="read_for", python="read_for", type="string", place="body", unit="seconds"),
        Parameter(name="is_limited", python="is_limited", type="bool", place="body"),
        Parameter(name="limit_of_readers", python="limit_of_readers", type="int", place="body", minimum=1),
    ),
    rules=(Rule("switch", ("is_limited", "limit_of_readers")),),
    body_in="data",
    reply="fields",
    codes=(201, 400, 401, 409, 422, 429),
)

DELETE_BOOK: Endpoint[None, None] = Endpoint(
    name="delete_book",
    title="Delete Book",
    group="Books",
    method="DELETE",
    path="/books",
    docs_url="https://books.example/reference/books/#delete-book",
    module="books",
    tokens=("user",),
    scopes=(
        AuthScope.BOOKS_READ,
        AuthScope.BOOKS_WRITE,
        AuthScope.LOANS_READ,
    ),
    scopes_any=(
        frozenset({"books:write"}),
        frozenset({"books:read", "loans:read"}),
    ),
    parameters=(Parameter(name="id", python="id", type="string", required=True),),
    reply="none",
    codes=(204, 404),
    status="deprecated",
)

GET_WORDS: Endpoint[Page[str], AsyncPage[str]] = Endpoint(
    name="get_words",
    title="Get Words",
    group="Books",
    method="GET",
    path="/books/words",
    docs_url="https://books.example/reference/books/#get-words",
    module="books",
    tokens=(),
    reply="fields",
    codes=(200,),
)

GET_BIRTHDAYS: Endpoint[GetBirthdaysPage, AsyncGetBirthdaysPage] = Endpoint(
    name="get_birthdays",
    title="Get Birthdays",
    group="Books",
    method="GET",
    path="/books/birthdays",
    docs_url="https://books.example/reference/books/#get-birthdays",
    module="books",
    tokens=("app",),
    reply="fields",
    codes=(200,),
    status="beta",
)

SET_SHELF: Endpoint[None, None] = Endpoint(
    name="set_shelf",
    title="Set Shelf",
    group="Books",
    method="PUT",
    path="/books/shelf",
    docs_url="https://books.example/reference/books/#set-shelf",
    module="books",
    tokens=("user",),
    parameters=(
        Parameter(name="sign", python="sign", type="string", empty=True),
        Parameter(name="id", python="id", type="string", place="body", required=True),
        Parameter(name="row", python="shelf_row", type="int", place="body", required=True),
    ),
    reply="none",
    codes=(204,),
)
