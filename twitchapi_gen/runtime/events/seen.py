"""Which messages came already. Bounded by time: whatever is older than its transport can repeat is forgotten."""

import threading

from attrs import define, field

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.forks import mind_forks


@define(eq=False)
class Seen:
    """`add` says whether an id is new, and remembers it for so many seconds. Safe for several threads."""

    seconds: float
    clock: Clock = field(factory=Clock)
    _until: dict[str, float] = field(factory=dict[str, float], init=False)
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
            while self._until and self._until[oldest := next(iter(self._until))] <= now:  # ids stand in the order in which they end
                del self._until[oldest]
            if id in self._until:
                return False
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
