"""The tests, with the oldest versions that pyproject.toml allows: `python -m tests.supply.lowest [what pytest is to be told]`."""

import re
import subprocess
import sys
import tomllib

from tests.supply.audit import pins
from tests.supply.venvs import ROOT, Unavailable, python_of

LOCK = ROOT / "tests" / "supply" / "lowest.lock"
_BOUND = re.compile(r"([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?>=([0-9.]+)(?:,<[0-9]+)?")


def bounds() -> dict[str, str]:
    """Package → the oldest version that is allowed, for all that a user's program needs; the development tools may be of today."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *(one for extra, of in project["optional-dependencies"].items() if extra != "dev" for one in of)]
    found = [_BOUND.fullmatch(one) for one in wanted]
    if None in found:
        raise ValueError(f"each dependency needs one lower bound, and at most a major version as the upper one, such as `aiohttp>=3.14,<4`: {wanted}")
    return {one[1]: one[2] for one in found if one is not None}


def stale() -> dict[str, str]:
    """Bounds that the lock file doesn't have as they are in pyproject.toml now."""
    locked = pins(LOCK)
    return {name: version for name, version in bounds().items() if _parts(locked.get(name, "")) != _parts(version)}


def _parts(version: str) -> list[str]:
    """So that 6 is 6.0.0."""
    parts = version.split(".")
    while parts and parts[-1] == "0":
        parts.pop()
    return parts


def main() -> int:
    if changed := stale():
        print(f"tests/supply/lowest.lock is older than pyproject.toml ({', '.join(changed)}): run `make lock`", file=sys.stderr)
        return 2
    try:
        python = python_of("lowest", LOCK)
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    subprocess.run([python, "-m", "ensurepip"], check=True, capture_output=True)  # tests use it
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-build-isolation", "--editable", "."]
    subprocess.run([python, *install], cwd=ROOT, check=True)
    print("tested with", ", ".join(f"{name} {version}" for name, version in bounds().items()), flush=True)
    chosen = sys.argv[1:] or ["--numprocesses", "auto", "--dist", "loadfile"]
    return subprocess.run([python, "-m", "pytest", *chosen], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
