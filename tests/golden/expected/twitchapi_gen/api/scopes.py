"""What a user can allow an app to do.

Made by `python -m generator generate` from spec/scopes.yaml. Edits here are lost.
"""

from twitchapi_gen.runtime.base.values import OpenEnum


class AuthScope(OpenEnum):
    """A permission that a user grants. Scopes that this version doesn't know work, too: `AuthScope("new:scope")`.

    https://dev.twitch.tv/docs/authentication/scopes/
    """

    BOOKS_READ = "books:read"
    """See which books there are."""

    BOOKS_WRITE = "books:write"
    """Change books."""

    LOANS_READ = "loans:read"
    """See who has which book."""

    TALK_READ = "talk:read"
    """Read the talk over IRC."""

    WHISPERS = "whispers"
    """Listen to whispers."""
