"""Our generator compared with openapi-python-client on docs/openapi.json: CPU time, including child processes such as ruff."""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measuring import Ratio, ratio
from tests.supply.audit import CONFORMANCE
from tests.supply.venvs import ROOT, python_of

PEER = "openapi-python-client"


def generating(rounds: int = 5) -> Ratio:
    """`python -m generator generate`, which generates Helix, EventSub and the retired systems, sync and async, compared with Helix alone.

    Raises Unavailable if the peer can't be installed.
    """
    beside = python_of("conformance", CONFORMANCE).parent
    ours: list[str | Path] = [sys.executable, "-m", "generator", "generate", "--root"]
    theirs: list[str | Path] = [beside / PEER, "generate", "--path", ROOT / "docs" / "openapi.json", "--meta", "none", "--overwrite", "--output-path"]
    path = f"{beside}{os.pathsep}{os.environ.get('PATH', '')}"  # the peer formats with the ruff beside it, as ours does
    spent: tuple[list[float], list[float]] = [], []
    with tempfile.TemporaryDirectory(prefix="twitchapi-") as name:
        for number in range(rounds):
            for which, command in enumerate((ours, theirs)):
                target = Path(name) / f"{number}-{which}"  # an empty folder each time, so that both write everything
                target.mkdir()
                spent[which].append(_cpu([*command, target if which == 0 else target / "client"], path))
    return ratio(*spent, 1)


def _cpu(command: list[str | Path], path: str) -> float:
    """CPU seconds of the command and of all its child processes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, env={**os.environ, "PATH": path}, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
