"""Resolves the dependencies anew, and writes the lock files with the hash of everything: `python -m tests.supply.lock`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.supply.audit import CONFORMANCE, EXAMPLES, TOOLS, WEBSITE
from tests.supply.frozen import LOCK as FROZEN
from tests.supply.lowest import LOCK, bounds
from tests.supply.venvs import ROOT, Unavailable, python_of


def main() -> int:
    try:
        python = python_of("tools", TOOLS)
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    options = ["--upgrade", "--generate-hashes", "--no-annotate", "--no-header", "--quiet", "--python-version", "3.11.3"]
    with tempfile.TemporaryDirectory() as folder:
        oldest = Path(folder) / "oldest.txt"
        oldest.write_text("".join(f"{name}=={version}\n" for name, version in bounds().items()))
        for lock, what in (
            (ROOT / "requirements.lock", ["pyproject.toml", "--extra", "dev"]),
            (LOCK, ["pyproject.toml", "--extra", "dev", "--constraint", str(oldest)]),
            (TOOLS, ["tests/supply/tools.in"]),
            (CONFORMANCE, ["tests/conformance/requirements.in"]),
            (FROZEN, ["pyproject.toml", "tests/supply/pyinstaller.in"]),
            (WEBSITE, ["website/requirements.in"]),
            (EXAMPLES, ["pyproject.toml", "examples/requirements.in"]),
            (ROOT / "tests/mutation/requirements.lock", ["tests/mutation/requirements.in", "--no-deps", "--universal"]),
        ):
            done = subprocess.run([python, "-m", "uv", "pip", "compile", *what, *options, "--output-file", lock], cwd=ROOT, check=False)
            if done.returncode:
                return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
