"""Where each model, enum and input of Helix and EventSub is, by its name.

Made by `python -m generator generate` from spec/helix and spec/eventsub. Edits here are lost.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.common import (
        Reader as Reader,
        Tone as Tone,
    )
    from twitchapi_gen.api.eventsub.models.talks import (
        BookReturned as BookReturned,
        TalkBegin as TalkBegin,
        TalkBeginV1 as TalkBeginV1,
    )
    from twitchapi_gen.api.models.book_loans import (
        AsyncGetLoansPage as AsyncGetLoansPage,
        AsyncReturnBooksPage as AsyncReturnBooksPage,
        GetLoansPage as GetLoansPage,
        Loan as Loan,
        LoanList as LoanList,
        ReturnBooksPage as ReturnBooksPage,
    )
    from twitchapi_gen.api.models.books import (
        AddABookReply as AddABookReply,
        AsyncGetBirthdaysPage as AsyncGetBirthdaysPage,
        AuthorInput as AuthorInput,
        Binding as Binding,
        Book as Book,
        BookInput as BookInput,
        Genre as Genre,
        GetBirthdaysPage as GetBirthdaysPage,
        Shelf as Shelf,
    )
    from twitchapi_gen.api.scopes import (
        AuthScope as AuthScope,
    )

__all__ = [
    "AuthScope",
    "AsyncGetLoansPage",
    "AsyncReturnBooksPage",
    "GetLoansPage",
    "Loan",
    "LoanList",
    "ReturnBooksPage",
    "AddABookReply",
    "AsyncGetBirthdaysPage",
    "AuthorInput",
    "Binding",
    "Book",
    "BookInput",
    "Genre",
    "GetBirthdaysPage",
    "Shelf",
    "Reader",
    "Tone",
    "BookReturned",
    "TalkBegin",
    "TalkBeginV1",
]
_HOMES = {
    "scopes": "AuthScope",
    "models.book_loans": "AsyncGetLoansPage AsyncReturnBooksPage GetLoansPage Loan LoanList ReturnBooksPage",
    "models.books": "AddABookReply AsyncGetBirthdaysPage AuthorInput Binding Book BookInput Genre GetBirthdaysPage Shelf",
    "eventsub.models.common": "Reader Tone",
    "eventsub.models.talks": "BookReturned TalkBegin TalkBeginV1",
}
_WHERE = dict(zip(__all__, ((home, name) for home, names in _HOMES.items() for name in names.split())))


if not TYPE_CHECKING:  # type checkers know the names above, and refuse all others

    def __getattr__(name: str) -> object:
        """A type, whose module is loaded on first access."""
        if name not in _WHERE:
            raise AttributeError(f"twitchapi_gen.types has no {name!r}; docs/api.md says which types there are")
        home, own = _WHERE[name]
        value: object = getattr(import_module(f"twitchapi_gen.api.{home}"), own)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
