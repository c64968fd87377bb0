"""Facts of each group, loaded when first used.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.api.facts import book_loans as book_loans, books as books


def __getattr__(name: str) -> ModuleType:
    """A group's module, loaded on first access."""
    if name.startswith("_") or name not in GROUPS:
        raise AttributeError(f"there is no group {name!r}")
    return import_module(f"{__name__}.{name}")


GROUPS = frozenset(
    {
        "book_loans",
        "books",
    }
)
