"""`make workflows`: actionlint on .github/workflows. Exit codes: 0 clean, 1 it found something, 2 it can't be told, most often without a network."""

import subprocess
import sys
from pathlib import Path

from tests.supply.npm import npm_folder
from tests.supply.venvs import ROOT, Unavailable

NODE = ROOT / "tests" / "supply" / "node"


def findings(workflows: Path) -> list[str]:
    """What actionlint finds, a line each. Raises Unavailable."""
    folder = npm_folder("workflows-node", NODE)
    files = sorted(workflows.glob("*.yml"))
    done = subprocess.run(["node", folder / "lint.mjs", *files], capture_output=True, text=True, check=False)
    if done.returncode and not done.stdout.strip():
        raise Unavailable(f"actionlint didn't run: {done.stderr.strip()}")
    return done.stdout.splitlines()


def main() -> int:
    try:
        found = findings(ROOT / ".github" / "workflows")
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    for line in found:
        print(line)
    print(f"actionlint: {len(found)} findings" if found else "actionlint: clean")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
