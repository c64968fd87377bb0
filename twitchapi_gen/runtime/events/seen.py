"""Which messages came already. Bounded by time: whatever is older than its transport can repeat is forgotten."""

import threading
from collections import OrderedDict

from attrs import define, field

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.forks import mind_forks

_AT_ONCE = 1_000
"""So many ids, at most, are forgotten by one `add`: after a burst, the next ones share the work."""


@define(eq=False)
class Seen:
    """`add` says whether an id is new, and remembers it for so many seconds. Safe for several threads."""

    seconds: float
    clock: Clock = field(factory=Clock)
    _until: OrderedDict[str, float] = field(factory=OrderedDict[str, float], init=False)
    """When each ends, in that order. Taking the first one out of a plain dict costs as much as all that were taken out before."""
    _guard: threading.Lock = field(factory=threading.Lock, init=False)

    def __attrs_post_init__(self) -> None:
        mind_forks(self)

    def after_fork_(self) -> None:
        """See Forked."""
        self._guard = threading.Lock()

    def add(self, id: str) -> bool:
        """True for an id that didn't come before."""
        now = self.clock.monotonic()
        with self._guard:
            for _ in range(_AT_ONCE):
                oldest = next(iter(self._until), None)
                if oldest is None or self._until[oldest] > now:
                    break
                del self._until[oldest]
            if self._until.get(id, now) > now:
                return False
            self._until.pop(id, None)  # one whose time is over, and which stands among the oldest
            self._until[id] = now + self.seconds
            return True

    def forget(self, id: str) -> None:
        """It wasn't taken after all, and may come again."""
        with self._guard:
            self._until.pop(id, None)

    def holds(self, id: str) -> bool:
        """Whether it came; it isn't remembered by this."""
        return self._until.get(id, float("-inf")) > self.clock.monotonic()

    def __len__(self) -> int:
        return len(self._until)
