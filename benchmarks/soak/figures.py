"""A measured figure and its target."""

import operator
from collections.abc import Callable

from attrs import define

_COMPARE: dict[str, Callable[[float, float], bool]] = {"≤": operator.le, "≥": operator.ge, "=": operator.eq}


def enough(bare: float) -> float:
    """Promise 14's notifications a second: 5,000, or 70 % of what a bare server takes, where the machine leaves even that one too little time."""
    return min(5_000, 0.7 * bare)


@define(frozen=True)
class Figure:
    """`Figure("p99", 31.5, "≤", 50, "ms")`. reach None: for information only."""

    what: str
    value: float
    sign: str = "="
    reach: float | None = None
    unit: str = ""

    @property
    def reached(self) -> bool:
        return self.reach is None or _COMPARE[self.sign](self.value, self.reach)
