"""How long to wait before dialling again: longer each time, and never all clients at once."""

import asyncio

from attrs import define, field

from twitchapi_gen.runtime.clock import Clock


@define
class Backoff:
    """`next()` is the wait before the next try, in seconds; `reset()` after one that worked.

    The n-th wait is a random part, at least half, of `first`·2ⁿ, or of the n-th of `steps` where there are some (the last of them stays), plus
    anything up to `spread`; `most` at most. The spread keeps clients that
    were dropped together from coming back together: they dial evenly over that time.
    """

    clock: Clock
    first: float = 1.0
    most: float = 120.0
    spread: float = 6.0
    steps: tuple[float, ...] = ()
    tries: int = field(default=0, init=False)

    def next(self) -> float:
        step = self.steps[min(self.tries, len(self.steps) - 1)] if self.steps else self.first * 2 ** min(self.tries, 30)
        step = min(self.most, step)
        self.tries += 1
        return min(self.most, self.clock.uniform(step / 2, step) + self.clock.uniform(0.0, self.spread))

    async def pause(self) -> None:
        """Waits until the next try is due."""
        for seconds in self.clock.pauses_(self.next()):
            await asyncio.sleep(seconds)

    def reset(self) -> None:
        self.tries = 0
