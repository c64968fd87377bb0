"""What a forked child makes anew. Its parent's threads aren't there, and whatever lock one of them held would be held for ever."""

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Something with locks, threads or connections that isn't to be shared with the parent."""

    def after_fork_(self) -> None:
        """In the child, before anything else runs there. Touches nothing of the parent's: neither its locks nor its connections."""


_kept: WeakSet[Forked] = WeakSet()


def mind_forks(one: Forked) -> None:
    """Has it made anew in each forked child, as long as it lives."""
    _kept.add(one)


def _in_child() -> None:
    for one in list(_kept):
        one.after_fork_()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
