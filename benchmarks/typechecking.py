"""Measure `mypy --strict` on a user's program, without a cache: with our wheel, and with the peers, each in a venv of its own.

The programs in `programs/` do the same: log in, walk streams and clips, create a poll, write into chat, listen to follows.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measuring import Ratio, ratio
from benchmarks.venv import peers_python

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "benchmarks" / "programs"
ROUNDS = 3


def users_python(folder: Path) -> Path:
    """The interpreter of a user's venv: our wheel and what it requires, and nothing else. Raises CalledProcessError."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq", "--disable-pip-version-check"]
    subprocess.run([*pip, str(ROOT)], check=True, capture_output=True)
    return python


def checking(python: Path, program: str) -> float:
    """The CPU seconds of mypy. Raises CalledProcessError if it finds an error, since it would not have done all the work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as cache:
        mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", cache, "--python-executable", str(python)]
        copied = shutil.copy(PROGRAMS / f"{program}.py", cache)  # beside the repository, mypy would take our source for what is installed
        subprocess.run([*mypy, copied], check=True, capture_output=True, cwd=cache)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def typechecking() -> tuple[Ratio, dict[str, float]]:
    """Ours against twitchAPI, and TwitchIO against the same. Raises CalledProcessError if a venv or a program fails."""
    peers = peers_python()
    with tempfile.TemporaryDirectory() as folder:
        users = users_python(Path(folder))
        spent: dict[str, list[float]] = {"ours": [], "twitch_api": [], "twitch_io": []}
        for _ in range(ROUNDS):
            for program, times in spent.items():
                times.append(checking(users if program == "ours" else peers, program))
    against = min(spent["twitch_api"])
    return ratio(spent["ours"], spent["twitch_api"], 1), {"twitchAPI": 1.0, "twitchio": min(spent["twitch_io"]) / against}
