"""Time and chance, as one thing that tests can hold still."""

import random
import time as system
from collections.abc import Callable


class Clock:
    """`monotonic` measures spans, `time` is Unix time, `uniform` draws a number between two. All in seconds."""

    __slots__ = ("monotonic", "time", "uniform")

    def __init__(
        self,
        monotonic: Callable[[], float] = system.monotonic,
        time: Callable[[], float] = system.time,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self.monotonic, self.time, self.uniform = monotonic, time, uniform
