"""`make examples`: the tests of the programs in examples/, in an environment of their own. Exit codes: pytest's, or 2 if it can't be told."""

import os
import subprocess
import sys
from pathlib import Path

from tests.supply.audit import EXAMPLES
from tests.supply.venvs import ROOT, Unavailable, python_of


def main() -> int:
    try:
        python = python_of("examples", EXAMPLES)
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    command: list[str | Path] = [
        python,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        ROOT,
        "-c",
        os.devnull,
        "-ra",
        "-W",
        "error",
        *(sys.argv[1:] or ["examples"]),
    ]
    return 1 if subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False).returncode else 0


if __name__ == "__main__":
    sys.exit(main())
