"""`python -m tests.moving.original`, which is `make moving`: the original in a venv of its own and our face, called with the same, against emulators.

Exit 0: the same outcomes but for the differences that are meant, 1: others, 2: the original can't be installed, so it can't be told.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from tests.conftest import ROOT
from tests.moving.calls import CALLS, Call
from twitchapi_gen import AuthScope, Emulator

ORIGINAL, FACE = "twitchAPI", "twitchapi_gen.v2"
NEEDED = ("twitchAPI==2.5.7", "websockets==10.4", "setuptools<81")
"""Its last release, with what it needs and doesn't say: it passes an event loop, which later versions of websockets don't take."""
_PATIENCE = 300


class NotInstalled(Exception):
    """The original can't be had here; the message says why."""


@frozen
class Outcome:
    """What a call gave in the original and in the face."""

    call: Call
    original: Any
    face: Any

    @property
    def same(self) -> bool:
        return bool(self.original == self.face)

    @property
    def wrong(self) -> str:
        """What shouldn't be so, if anything."""
        if self.same == bool(self.call.differs):
            return f"{self.call.name}{self.call.args!r}: " + (
                "the same, though it should differ" if self.same else "; ".join(apart(self.original, self.face))
            )
        return ""


def apart(one: Any, other: Any, where: str = "") -> list[str]:
    """Where two outcomes differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [line for key in {**one, **other} for line in apart(one.get(key), other.get(key), f"{where}.{key}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [line for at, pair in enumerate(zip(one, other, strict=True)) for line in apart(*pair, f"{where}[{at}]")]
    return [] if one == other else [f"{where}: {str(one)[:200]!r} became {str(other)[:200]!r}"]


def original_python(make: bool = True, needed: tuple[str, ...] = NEEDED, name: str = "moving") -> Path:
    """The interpreter that has the original; made when it isn't there yet. name: the venv's below .cache. Raises NotInstalled."""
    venv = ROOT / ".cache" / name
    ready, python = venv / ".ready", venv / "bin" / "python"
    if ready.exists():
        return python
    if not make:
        raise NotInstalled("the original isn't installed; `make moving` makes a venv for it")
    try:
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True, capture_output=True, text=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", *needed], check=True, capture_output=True, text=True)
    except (subprocess.CalledProcessError, OSError) as error:
        raise NotInstalled(f"{needed[0]} can't be installed: {str(getattr(error, 'stderr', error)).strip()[-500:]}") from None
    ready.touch()
    return python


def outcomes(python: Path, package: str, driver: str = "moving/driver.py", steps: Sequence[Any] = CALLS, strict: bool = False) -> list[Any]:
    """What each call gives, with an emulator of its own, so that both meet the same Twitch. The driver also gets all of today's scopes."""
    with Emulator(seed=7, strict=strict) as url:
        done = subprocess.run(
            [python, "-W", "ignore", ROOT / "tests" / driver, package, url, " ".join(AuthScope)], input=json.dumps([one.to_json() for one in steps]),
            capture_output=True, text=True, check=False, timeout=_PATIENCE, cwd=ROOT.parent,
            env={"TWITCHAPI_EMULATOR": url, "TZ": "Europe/Berlin", **({} if package == ORIGINAL else {"PYTHONPATH": str(ROOT)})},
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: list[Any] = json.loads(done.stdout)
    return found


def compared(python: Path) -> list[Outcome]:
    """Every call, in both."""
    return [Outcome(*one) for one in zip(CALLS, outcomes(python, ORIGINAL), outcomes(Path(sys.executable), FACE), strict=True)]


def signatures(python: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Of everything public that the original itself defines: there, and in the face."""
    found: list[dict[str, list[str]]] = []
    for one, package in ((python, ORIGINAL), (Path(sys.executable), FACE)):
        environment = {"PYTHONPATH": str(ROOT)} if package == FACE else {}
        command = [str(one), "-W", "ignore", str(ROOT / "tests" / "moving" / "signing.py"), package]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=_PATIENCE, cwd=ROOT.parent, env=environment)
        found.append(json.loads(done.stdout))
    return found[0], found[1]


def main() -> int:
    try:
        python = original_python()
    except NotInstalled as error:
        print(f"can't be told: {error}", file=sys.stderr)
        return 2
    found = compared(python)
    for one in found:
        if one.wrong:
            print(one.wrong)
    theirs, ours = signatures(python)
    others = [name for name in theirs if ours.get(name) != theirs[name]]
    for name in others:
        print(f"{name}: {theirs[name]} became {ours.get(name)}")
    same, meant, wrong = (sum(map(bool, column)) for column in zip(*((one.same, one.call.differs, one.wrong) for one in found), strict=True))
    print(f"{len(theirs)} signatures: {len(others)} differ")
    print(f"{len(found)} calls: {same} the same, {meant} different on purpose, {wrong} wrong")
    return 1 if wrong or others else 0


if __name__ == "__main__":
    sys.exit(main())
