"""Reinitialization in a forked child process: it lacks the parent's threads, so a lock held by one of them would never be released."""

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """An object with locks, threads or connections that a child process must not share with its parent."""

    def after_fork_(self) -> None:
        """Reinitialize in the child, before any other code runs there. Don't touch the parent's locks or connections."""


_kept: WeakSet[Forked] = WeakSet()


def mind_forks(one: Forked) -> None:
    """Reinitialize this object in each forked child, as long as it exists."""
    _kept.add(one)


def _in_child() -> None:
    for one in list(_kept):
        one.after_fork_()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
