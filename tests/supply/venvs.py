"""Environments of their own under .cache, filled from a file of pins and hashes."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Unavailable(Exception):
    """What is needed can't be had, most often because there is no network. The message says what and where."""


def python_of(name: str, lock: Path) -> Path:
    """The interpreter of .cache/<name>, which holds what the lock names; made anew when that has changed. Raises Unavailable."""
    venv = ROOT / ".cache" / name
    ready, python, wanted = venv / ".ready", venv / "bin" / "python", sha256(lock.read_bytes()).hexdigest()
    if not ready.is_file() or ready.read_text("ascii") != wanted:
        print(f"installing {lock.relative_to(ROOT)} into .cache/{name}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", venv], check=True)  # a pip for each takes longer than the rest
        install: list[str | Path] = ["install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock]
        done = subprocess.run([sys.executable, "-m", "pip", "--python", python, *install], capture_output=True, text=True, check=False)
        if done.returncode:
            why = next((line for line in reversed(done.stderr.splitlines()) if line.startswith("ERROR")), "pip failed")
            raise Unavailable(f"{lock.relative_to(ROOT)} can't be installed; is PyPI in reach? {why}")
        ready.write_text(wanted, "ascii")
    return python
