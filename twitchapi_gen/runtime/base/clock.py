"""Time and randomness, in one object that tests can replace."""

import random
import time as system
from collections.abc import Callable, Iterator

from twitchapi_gen.runtime.base.errors import ParameterError

_LOOK = 0.01
"""Seconds between two checks of a clock other than the machine's, since nothing else shows that it has advanced."""


class Clock:
    """A client's source of time and randomness. Pass your own to test waits, ages and lifetimes without waiting for them.

        now = time.time()
        twitch = Twitch("my_app_id", "my_app_secret", clock=Clock(time=lambda: now))

    Everything that uses the client also uses its clock: sockets, webhooks, conduits, PubSub. A wait ends when the clock has advanced or when the
    real time has passed, whichever comes first. Socket timeouts belong to the operating system, and use the real time.

    Args:
        monotonic: Returns seconds since any fixed point, never decreasing. For waits, deadlines, rate limits, and the lifetime of message ids.
        time: Returns Unix time in seconds. For the age of signed messages, the expiry of tokens, and the lifetime of JWTs.
        uniform: Returns a random number between two, as `random.uniform` does. With `lambda low, high: low`, retries don't wait at random.

    The machine's function replaces any that you omit. Raises ParameterError for one that isn't callable.
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
        """Return the real seconds to wait before checking whether `seconds` have passed by this clock."""
        return seconds if self.monotonic is system.monotonic else min(seconds, _LOOK)

    def pauses_(self, seconds: float) -> Iterator[float]:
        """Yield one sleep after another until `seconds` have passed, by this clock or in real time."""
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
