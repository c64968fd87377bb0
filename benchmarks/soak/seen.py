"""Forgetting message ids after a burst: no call blocks for long, and memory grows in step with the ids.

Beside it, a plain dict whose first key is taken out again and again, which is how ids were forgotten before: each time, Python looks through all that
were taken out. Half as many ids are enough to show it.
"""

import time
import tracemalloc
from collections.abc import Callable
from functools import partial

from benchmarks.soak.figures import Figure
from twitchapi_gen import Clock
from twitchapi_gen.runtime.dispatch.dedup import RecentIds

_IDS = 200_000
_SECONDS = 600.0


def run() -> list[Figure]:
    whole, worst = _timed(_forget_from_a_dict(_IDS // 2)), _worst_call(_IDS)
    small, large = _memory(_IDS // 2), _memory(_IDS)
    return [
        Figure(f"longest call while {_IDS:,} ids are forgotten, of what a dict's {_IDS // 2:,} cost", worst / whole * 100, "≤", 1, "%"),
        Figure("longest call", worst * 1e3, unit="ms"),
        Figure("memory of twice as many ids", large / small, "≤", 2.3, "×"),
        Figure("memory of an id", large / _IDS, unit="bytes"),
    ]


def _filled(ids: int, now: list[float]) -> RecentIds:
    seen = RecentIds(_SECONDS, Clock(monotonic=lambda: now[0]))
    for number in range(ids):
        seen.add(f"befa7b53-d79d-478f-86b9-{number:012x}")
    return seen


def _worst_call(ids: int) -> float:
    """Seconds that the longest `add` takes until all of them are forgotten."""
    now = [0.0]
    seen = _filled(ids, now)
    now[0] = _SECONDS + 1
    times: list[float] = []
    while len(seen) > len(times):
        times.append(_timed(partial(seen.add, f"new {len(times)}")))
    return max(times)


def _forget_from_a_dict(ids: int) -> Callable[[], object]:
    until = dict.fromkeys(range(ids), 0.0)

    def forget() -> None:
        while until:
            del until[next(iter(until))]

    return forget


def _memory(ids: int) -> int:
    tracemalloc.start()
    try:
        seen = _filled(ids, [0.0])
        assert len(seen) == ids
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
