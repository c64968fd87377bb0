"""`python -m tests.moving4.original`, the other half of `make moving`: 4.5.0 in a venv of its own and our face, with the same calls and events.

Exit 0: the same outcomes but for the differences that are meant, 1: others, 2: the original can't be installed, so it can't be told.
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from tests.moving.original import NotInstalled, apart, original_python, outcomes
from tests.moving4.calls import CALLS
from tests.moving4.events import EVENTS
from tests.moving4.lines import BEGIN, LINES, ChatLine

ORIGINAL, FACE = "twitchAPI", "twitchapi_gen.v4"
NEEDED = ("twitchAPI==4.5.0",)


@frozen
class Pair:
    """What a step gave in the original and in the face."""

    step: Any
    original: Any
    face: Any

    @property
    def same(self) -> bool:
        return _kept(self.original) == _kept(self.face)

    @property
    def wrong(self) -> str:
        """What shouldn't be so, if anything."""
        if self.same == bool(self.step.differs):
            said = "the same, though it should differ" if self.same else "; ".join(apart(self.original, self.face))
            return f"{self.step.to_json()}: {said}"
        return ""


def _kept(outcome: dict[str, Any]) -> dict[str, Any]:
    """Without an error's words, which are ours."""
    return {name: value for name, value in outcome.items() if name != "says"}


def python_of_version_4(make: bool = True) -> Path:
    """The interpreter that has the original. Raises NotInstalled."""
    return original_python(make, NEEDED, "moving4")


STEPS: Mapping[str, tuple[str, Sequence[Any], bool]] = {
    "calls": ("moving4/driver.py", CALLS, False),
    "events": ("moving4/driver_events.py", EVENTS, True),
    "lines of chat": ("moving4/driver_chat.py", (ChatLine(BEGIN), *LINES), True),
}
"""Driver, steps, and whether the emulator is strict."""


def compared(python: Path, what: str) -> list[Pair]:
    """Every step, in both."""
    driver, steps, strict = STEPS[what]
    theirs = outcomes(python, ORIGINAL, driver, steps, strict)
    ours = outcomes(Path(sys.executable), FACE, driver, steps, strict)
    return [Pair(*one) for one in zip(steps, theirs, ours, strict=True)]


def main() -> int:
    try:
        python = python_of_version_4()
    except NotInstalled as error:
        print(f"can't be told: {error}", file=sys.stderr)
        return 2
    failed = False
    for what in STEPS:
        found = compared(python, what)
        for one in found:
            if one.wrong:
                print(one.wrong)
        same, meant, wrong = (sum(map(bool, column)) for column in zip(*((one.same, one.step.differs, one.wrong) for one in found), strict=True))
        print(f"{len(found)} {what} of version 4: {same} the same, {meant} different on purpose, {wrong} wrong")
        failed = failed or bool(wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
