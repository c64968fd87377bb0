"""Subscriptions that were asked for and never began, because whoever should bring them was never started: that is told at the end."""

import warnings
import weakref


class Unstarted:
    """Of one socket or webhook. Warns when its owner is gone, or the program ends, as Python does of a coroutine that was never awaited."""

    def __init__(self, owner: object) -> None:
        self.started = False
        self._name, self._names = type(owner).__name__, list[str]()
        weakref.finalize(owner, self._end)  # which must not hold the owner, so it holds names only

    def noted(self, name: str) -> None:
        """A subscription was asked for, for the time after the start."""
        if not self.started:
            self._names.append(name)

    def withdrawn(self, name: str) -> None:
        """It isn't wanted any more."""
        if name in self._names:
            self._names.remove(name)

    def _end(self) -> None:
        if self.started or not self._names:
            return
        more = f" and {len(self._names) - 1} more" if len(self._names) > 1 else ""
        warnings.warn(
            f"{self._name} was never started, so {self._names[0]}{more} never came: call start(), or use it in a `with` block",
            RuntimeWarning,
            stacklevel=1,
        )
