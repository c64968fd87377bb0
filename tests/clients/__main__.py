"""`python -m tests.clients`, which is `make clients`: the same 40 steps with each library, each in a venv of its own, each against an emulator.

Exit 0: right but for the differences that `differences.yaml` explains. 1: a step went wrong. 2: no library of others can be installed, so it can't
be told.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from attrs import frozen

from tests.clients.steps import STEPS, furnish
from tests.conftest import ROOT
from twitchapi_gen import Emulator

_PATIENCE = 300
_HERE = Path(__file__).parent


@frozen
class Library:
    """`driver`: the module that goes through the steps. `needed`: what is installed for it; nothing where the driver uses ours."""

    name: str
    driver: str
    needed: tuple[str, ...] = ()


LIBRARIES = (
    Library("twitchAPI 4.5.0", "drive_twitchapi4", ("twitchAPI==4.5.0",)),
    Library("twitchAPI 2.5.7", "drive_twitchapi2", ("twitchAPI==2.5.7", "websockets==10.4", "setuptools<81")),
    Library("TwitchIO 3.3.2", "drive_twitchio", ("twitchio==3.3.2",)),
    Library("ours", "drive_ours"),
)


class NotInstalled(Exception):
    """The library can't be had here; the message says why."""


@frozen
class Difference:
    """What `differences.yaml` says of a step: what the library gives in place of the right answer (by its beginning), and why."""

    gives: str
    reason: str


@frozen
class Result:
    """What one step gave with one library, and the difference that is known."""

    library: str
    step: str
    wanted: Any
    outcome: dict[str, Any]
    known: Difference | None = None

    @property
    def passed(self) -> bool:
        return "gives" in self.outcome and bool(self.outcome["gives"] == self.wanted)

    @property
    def got(self) -> str:
        """The outcome as text."""
        if "lacks" in self.outcome:
            return "lacks"
        return str(self.outcome["raises"]) if "raises" in self.outcome else repr(self.outcome["gives"])

    @property
    def explained(self) -> bool:
        """Whether it isn't right, in the way that is known."""
        return not self.passed and self.known is not None and self.got.startswith(self.known.gives)

    @property
    def shown(self) -> str:
        """The step's place in the table."""
        if self.passed:
            return "passed"
        return "WRONG" if not self.explained else "lacks it" if self.got == "lacks" else "differs"

    @property
    def wrong(self) -> str:
        """What shouldn't be so, if anything."""
        where = f"{self.library}, {self.step}"
        if self.passed:
            return f"{where}: passes, though differences.yaml explains why it can't" if self.known is not None else ""
        return "" if self.explained else f"{where}: {self.wanted!r} is right, and the library gives {self.got}"


def python_of(library: Library, make: bool = True) -> Path:
    """The interpreter that has the library; made when it isn't there yet. Raises NotInstalled."""
    if not library.needed:
        return Path(sys.executable)
    venv = ROOT / ".cache" / "clients" / library.driver
    ready, python = venv / ".ready", venv / "bin" / "python"
    if ready.exists() and ready.read_text() == repr(library.needed):
        return python
    if not make:
        raise NotInstalled(f"{library.name} isn't installed; `make clients` makes a venv for it")
    try:
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True, capture_output=True, text=True)
        install = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *library.needed]
        subprocess.run(install, check=True, capture_output=True, text=True)
    except (subprocess.CalledProcessError, OSError) as error:
        raise NotInstalled(f"{library.needed[0]} can't be installed: {str(getattr(error, 'stderr', error)).strip()[-300:]}") from None
    ready.write_text(repr(library.needed))
    return python


def differences() -> dict[str, dict[str, Difference]]:
    """Library → step → how it differs. Raises ValueError for a library or a step that there isn't."""
    written: dict[str, dict[str, dict[str, str]]] = yaml.safe_load((_HERE / "differences.yaml").read_text())
    for library, steps in written.items():
        if library not in {one.name for one in LIBRARIES} or not steps.keys() <= {one.name for one in STEPS}:
            raise ValueError(f"differences.yaml: {library} isn't a library, or one of its steps isn't a step")
    return {library: {step: Difference(**one) for step, one in steps.items()} for library, steps in written.items()}


def results(library: Library, python: Path, known: Mapping[str, Difference] = MappingProxyType({})) -> list[Result]:
    """All steps with one library, against an emulator of its own. Raises RuntimeError when the driver breaks off."""
    emulator = Emulator(seed=7)
    furnish(emulator)
    with emulator as url:
        approve = f"{sys.executable} -m twitchapi_gen.emulator approve %s"
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TWITCHAPI"))}
        done = subprocess.run(
            [python, "-W", "ignore", "-m", f"tests.clients.{library.driver}", url], input=json.dumps([one.name for one in STEPS]),
            capture_output=True, text=True, check=False, timeout=_PATIENCE, cwd=ROOT, env={**environment, "BROWSER": approve},
        )  # fmt: skip
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise RuntimeError(f"{library.driver} broke off with {done.returncode}: {done.stderr[-2000:]}")
    outcomes: list[dict[str, Any]] = json.loads(lines[-1])
    return [Result(library.name, step.name, step.gives, outcome, known.get(step.name)) for step, outcome in zip(STEPS, outcomes, strict=True)]


def table(found: Sequence[Sequence[Result]]) -> str:
    """Step by step, library by library."""
    rows = [["step", *(column[0].library for column in found)]]
    rows += [[step.name, *(column[at].shown for column in found)] for at, step in enumerate(STEPS)]
    rows.append(["passed", *(f"{sum(one.passed for one in column)} of {len(column)}" for column in found)])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.clients", description="The same 40 steps with each library, against the emulator.")
    parser.add_argument("only", nargs="*", help="libraries to try, by a part of their names")
    chosen = parser.parse_args().only
    known, found, others = differences(), list[list[Result]](), 0
    for library in LIBRARIES:
        if chosen and not any(part.lower() in library.name.lower() for part in chosen):
            continue
        try:
            found.append(results(library, python_of(library), known.get(library.name, {})))
            others += bool(library.needed)
        except NotInstalled as error:
            print(f"skipped: {error}", file=sys.stderr)
    print(table(found))
    explained = [one for column in found for one in column if one.explained]
    for one in explained:
        print(f"{one.library}, {one.step}: {one.got[:60]}: {one.known.reason if one.known is not None else ''}")
    wrong = [one.wrong for column in found for one in column if one.wrong]
    for line in wrong:
        print(line)
    print(f"{len(found)} libraries, {len(STEPS)} steps: {len(explained)} differences explained, {len(wrong)} wrong")
    return 1 if wrong else 0 if others or chosen else 2


if __name__ == "__main__":
    sys.exit(main())
