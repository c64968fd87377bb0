"""Where each operation's facts are.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from twitchapi_gen.runtime.http.operation import Registry

operations = Registry(
    "twitchapi_gen.api.facts",
    {
        "get_loans": "book_loans",
        "get_loan_icalendar": "book_loans",
        "return_books": "book_loans",
        "get_books": "books",
        "add_a_book": "books",
        "delete_book": "books",
        "get_words": "books",
        "get_birthdays": "books",
        "set_shelf": "books",
    },
)
"""All operations, by method name."""
