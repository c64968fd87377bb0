"""What is raised when pages can't be read."""


class Unreadable(Exception):
    """A page isn't what it should be. The message names the page and the entry, and says why."""
