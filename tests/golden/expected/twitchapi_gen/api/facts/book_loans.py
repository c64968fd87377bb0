"""Book Loans: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/book_loans.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.book_loans import AsyncGetLoansPage, AsyncReturnBooksPage, GetLoansPage, ReturnBooksPage

GET_LOANS: Endpoint[GetLoansPage, AsyncGetLoansPage] = Endpoint(
    name="get_loans",
    title="Get Loans",
    group="Book Loans",
    method="GET",
    path="/loans",
    docs_url="https://books.example/reference/loans/#get-loans",
    module="book_loans",
    tokens=("app", "user"),
    scopes=(
        AuthScope.BOOKS_READ,
        AuthScope.LOANS_READ,
    ),
    scopes_any=(frozenset({"loans:read"}),),
    grants=(("reader_id", (frozenset({"books:read", "loans:read"}),)),),
    extra_scopes=(AuthScope.BOOKS_READ,),
    partial_without_scopes=True,
    parameters=(
        Parameter(name="started_at", python="started_at", type="datetime"),
        Parameter(name="ended_at", python="ended_at", type="datetime"),
        Parameter(name="longer_than", python="longer_than", type="duration"),
        Parameter(name="reader_id", python="reader_id", type="string"),
        Parameter(name="after", python="after", type="string"),
    ),
    rules=(
        Rule("needs", ("ended_at", "started_at")),
        Rule("exactly_one_of", ("reader_id", "longer_than")),
    ),
    reply="fields",
    paging="after",
    codes=(200, 401, 403, 500),
)

GET_LOAN_ICALENDAR: Endpoint[str, str] = Endpoint(
    name="get_loan_icalendar",
    title="Get Loan iCalendar",
    group="Book Loans",
    method="GET",
    path="/loans/icalendar",
    docs_url="https://books.example/reference/loans/#get-loan-calendar",
    module="book_loans",
    tokens=("jwt",),
    parameters=(Parameter(name="reader_id", python="reader_id", type="string", required=True, who="own_or_edited"),),
    reply="calendar",
    codes=(200,),
)

RETURN_BOOKS: Endpoint[ReturnBooksPage, AsyncReturnBooksPage] = Endpoint(
    name="return_books",
    title="Return Books",
    group="Book Loans",
    method="PATCH",
    path="/loans",
    docs_url="https://books.example/reference/loans/#return-books",
    module="book_loans",
    tokens=("user", "jwt"),
    token_place=("title",),
    token_by=(
        ("all", "jwt"),
        ("one", "user"),
    ),
    scopes=(
        AuthScope.BOOKS_WRITE,
        AuthScope.LOANS_READ,
    ),
    scopes_any=(frozenset({"books:write", "loans:read"}),),
    parameters=(
        Parameter(name="reader_id", python="reader_id", type="string", place="body"),
        Parameter(name="title", python="title", type="string", place="body"),
        Parameter(name="genre", python="genre", type="string", place="body", values=("novel", "non-fiction", "1984")),
        Parameter(name="authors", python="authors", type="AuthorInput[]", place="body"),
        Parameter(name="all", python="everything", type="bool", place="body"),
    ),
    rules=(
        Rule("at_least_one_of", ("reader_id", "title")),
        Rule("excludes", ("everything", "genre", "authors")),
    ),
    reply="fields",
    codes=(200, 410),
    status="gone",
)
