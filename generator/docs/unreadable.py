"""The error for unreadable pages."""


class Unreadable(Exception):
    """A page has unexpected content. The message names the page, the entry and the reason."""
