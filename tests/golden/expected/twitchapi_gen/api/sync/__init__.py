"""All methods of the synchronous client.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from twitchapi_gen.api.operations import operations
from twitchapi_gen.api.sync.book_loans import BookLoansMethods
from twitchapi_gen.api.sync.books import BooksMethods


class SyncMethods(
    BookLoansMethods,
    BooksMethods,
):
    """The 9 endpoints of Helix."""

    operations_ = operations
