"""All methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from twitchapi_gen.api.aio.book_loans import BookLoansMethods
from twitchapi_gen.api.aio.books import BooksMethods
from twitchapi_gen.api.operations import operations


class AsyncMethods(
    BookLoansMethods,
    BooksMethods,
):
    """The 9 endpoints of Helix."""

    operations_ = operations
