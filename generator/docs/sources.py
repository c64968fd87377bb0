"""Sources of pages: each returns a page's text by its path."""

from pathlib import Path
from typing import Protocol

from generator.docs.unreadable import Unreadable

MAX_BYTES = 20_000_000
"""Limit for one page of the old layout, or for all pages of the new one."""


class Missing(Unreadable):
    """There is no such page."""


class Source(Protocol):
    """Returns pages by their paths below the documentation's folder or base URL."""

    def text(self, path: str) -> str:
        """The page's text. Raises Missing, or Unreadable if the page exists but can't be read."""
        ...

    def names(self, folder: str) -> list[str]:
        """The pages of that folder; empty if the source can't list them."""
        ...


class Folder:
    """Pages in files."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def text(self, path: str) -> str:
        file = self.root / path
        try:
            if file.stat().st_size > MAX_BYTES:
                raise Unreadable(f"{file} has more than {MAX_BYTES:,} bytes; is it Twitch's page?")
            return file.read_text(encoding="utf-8")
        except FileNotFoundError as error:
            raise Missing(f"{file} can't be read: {error.strerror}") from None
        except OSError as error:
            raise Unreadable(f"{file} can't be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise Unreadable(f"{file} is not UTF-8 text") from None

    def names(self, folder: str) -> list[str]:
        return sorted(file.name for file in (self.root / folder).glob("*.md"))
