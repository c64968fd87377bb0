"""Time and chance, as one thing that a test can hold in its hand."""

import random
import time as system
from collections.abc import Callable, Iterator

from twitchapi_gen.runtime.base.errors import ParameterError

_LOOK = 0.01
"""Seconds between two looks at a clock that isn't the machine's: nothing else tells that it has moved."""


class Clock:
    """The time and the chance that a client goes by. Give a client one of your own to test waits, ages and lifetimes without waiting for them.

        now = time.time()
        twitch = Twitch("my_app_id", "my_app_secret", clock=Clock(time=lambda: now))

    What stands on the client takes its clock: sockets, webhooks, conduits, PubSub. A wait ends when this clock says so, or after that many seconds
    in truth, whichever comes first. Socket timeouts are the operating system's, and stay in truth.

    Args:
        monotonic: Seconds from any fixed point, never fewer than before. Waits, deadlines and rate limits go by it, and how long an id is remembered.
        time: Seconds since 1970 (Unix time). The age of a signed message, the end of a token and the lifetime of a JWT go by it.
        uniform: Draws a number of seconds between two, as `random.uniform` does: `lambda low, high: low` takes chance out, and a retry doesn't wait.

    A function that is left out is the machine's. Raises ParameterError for one that can't be called.
    """

    __slots__ = ("monotonic", "time", "uniform")

    def __init__(
        self,
        monotonic: Callable[[], float] = system.monotonic,
        time: Callable[[], float] = system.time,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        for name, function, gives in (
            ("monotonic", monotonic, "seconds"),
            ("time", time, "Unix seconds"),
            ("uniform", uniform, "a number between two"),
        ):
            if not callable(function):  # pyright: ignore[reportUnnecessaryComparison]
                raise ParameterError(f"Clock: {name} must be a function that returns {gives}, not {type(function).__name__}")
        self.monotonic, self.time, self.uniform = monotonic, time, uniform

    def look_(self, seconds: float) -> float:
        """So many seconds to wait in truth, before it is worth looking whether `seconds` have passed by this clock."""
        return seconds if self.monotonic is system.monotonic else min(seconds, _LOOK)

    def pauses_(self, seconds: float) -> Iterator[float]:
        """What to sleep, one after the other, until `seconds` have passed by this clock, or in truth."""
        if self.monotonic is system.monotonic:
            yield seconds
            return
        until, end = self.monotonic() + seconds, system.monotonic() + seconds
        while (left := min(until - self.monotonic(), end - system.monotonic())) > 0:
            yield self.look_(left)

    def __repr__(self) -> str:
        usual = {"monotonic": system.monotonic, "time": system.time, "uniform": random.uniform}
        own = [name for name, function in usual.items() if getattr(self, name) != function]
        return f"Clock({'own ' + ', '.join(own) if own else 'the machine'})"
