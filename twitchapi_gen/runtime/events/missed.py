"""What a slow reader misses: counted, and told now and then."""

from attrs import define

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.errors import EventsDropped

_PAUSE = 60.0
"""Seconds between two times that it is told."""


@define(eq=False)
class Missed:
    """Of one subscription, or of one that iterates."""

    count: int = 0
    _told_at: float = float("-inf")

    def one_more(self, name: str, waiting: int, clock: Clock) -> EventsDropped | None:
        """One more was dropped. What is to be told of it: at first, and then once a minute while it goes on."""
        self.count += 1
        now = clock.monotonic()
        if now - self._told_at < _PAUSE:
            return None
        self._told_at = now
        return EventsDropped(
            f"{name}: {waiting:,} events wait for a reader that is too slow, so new ones are dropped, {self.count:,} until now. Let the callback "
            "return sooner, or make `max_waiting` larger",
            self.count,
        )
