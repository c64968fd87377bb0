"""A dict of bounded size."""

from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def put(kept: dict[K, V], key: K, value: V, most: int) -> None:
    """Set the value; a known key keeps its position. Beyond `most`, the oldest entry is removed."""
    kept[key] = value
    if len(kept) > most:
        del kept[next(iter(kept))]
