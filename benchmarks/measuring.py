"""Compare two functions: run them in turn many times, and take the best run of each and the ratio's spread over the rounds."""

import gc
import time
from collections.abc import Awaitable, Callable
from statistics import median

from attrs import define


@define(frozen=True)
class Ratio:
    """`value` is the ratio of the two best rounds, `low` and `high` span the middle half of the rounds' own ratios."""

    value: float
    low: float
    high: float
    seconds: float


def ratio(ours: list[float], theirs: list[float], times: int) -> Ratio:
    """The ratio from the durations of the rounds."""
    each = sorted(a / b for a, b in zip(ours, theirs, strict=True))
    quarter = len(each) // 4
    return Ratio(median([min(ours) / min(theirs), each[len(each) // 2]]), each[quarter], each[-1 - quarter], min(ours) / times)


def middle(ratios: list[Ratio]) -> Ratio:
    """Combine several measurements: the median and the full range."""
    values = [one.value for one in ratios]
    return Ratio(median(values), min(values), max(values), min(one.seconds for one in ratios))


def compare(ours: Callable[[], object], theirs: Callable[[], object], *, times: int, rounds: int = 15) -> Ratio:
    """CPU time of `ours` over that of `theirs`, each run `times` times a round."""
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for which, run in enumerate((ours, theirs)):
            gc.collect()
            start = time.process_time()
            for _ in range(times):
                run()
            spent[which].append(time.process_time() - start)
    return ratio(*spent, times)


async def compare_async(
    ours: Callable[[], Awaitable[object]],
    theirs: Callable[[], Awaitable[object]],
    *,
    times: int,
    rounds: int = 15,
    timer: Callable[[], float] = time.process_time,
) -> Ratio:
    """Like `compare`, for coroutines. timer: `time.perf_counter` to measure waiting time."""
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for which, run in enumerate((ours, theirs)):
            gc.collect()
            start = timer()
            for _ in range(times):
                await run()
            spent[which].append(timer() - start)
    return ratio(*spent, times)
