"""A dict that doesn't grow without end."""

from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def put(kept: dict[K, V], key: K, value: V, most: int) -> None:
    """Set the value; a known key keeps its place. Beyond `most`, the oldest goes."""
    kept[key] = value
    if len(kept) > most:
        del kept[next(iter(kept))]
