"""`make release-check`: may this be released? Exit codes: 0 yes, 1 no, 2 it can't be told, most often without a network.

The wheel and the source archive are built into .cache/release. Their contents are checked by tests/contract/test_wheel.py. The wheel is
installed, with its dependencies as requirements.lock pins them, into an empty environment of each Python that is there; a first call and a first
event run in it, and a program that uses it is type-checked from outside.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.supply.audit import pins
from tests.supply.venvs import ROOT, Unavailable
from twitchapi_gen import __version__

RELEASE = ROOT / ".cache" / "release"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PROGRAM = '''"""A first call and a first event, with types."""

from datetime import datetime

import twitchapi_gen
from twitchapi_gen import Emulator, EventSubSocket, Page
from twitchapi_gen.types import User


def created(page: Page[User]) -> datetime | None:
    return page.data[0].created_at


emulator = Emulator()
with emulator, emulator.client("ada_example") as twitch:
    me = twitch.get_users()
    print("first call", me.data[0].login, created(me) is not None)
    with EventSubSocket(twitch) as socket:
        subscription = socket.listen_user_update(me.data[0].id)
        emulator.fire("user.update", event={"user_name": "Ada"})
        print("first event", next(iter(subscription)).data.user_name)
print(twitchapi_gen.__file__)
'''
SAYS = ["first call ada_example True", "first event Ada"]
WRONG = PROGRAM.replace("-> datetime | None", "-> int")
"""The same with a mistake, which a checker that sees the types must find."""


def found_pythons() -> dict[str, Path]:
    """The Pythons that are there and start, by their version."""
    found = dict[str, Path]()
    folders = sorted(Path.home().glob(".pyenv/versions/*/bin"))
    for version in PYTHONS:
        candidates = [shutil.which(f"python{version}"), *(str(folder / f"python{version}") for folder in folders), sys.executable]
        for one in candidates:
            if one is not None and version_of(one) == version:
                found[version] = Path(one)
                break
    return found


def version_of(python: str) -> str:
    """`3.11`; an empty text if it doesn't start."""
    try:
        told = [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        return subprocess.run(told, capture_output=True, text=True, check=True, timeout=60).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""


def changelog_problems(text: str, version: str) -> list[str]:
    """A release has its section, or one of what isn't released yet; the version is one."""
    problems = []
    if not re.fullmatch(r"\d+\.\d+\.\d+((a|b|rc|\.dev)\d+)?", version):
        problems.append(f"the version {version!r} is none")
    if not re.search(rf"^## (Unreleased|{re.escape(version)})", text, re.M):
        problems.append(f"CHANGELOG.md has no section `Unreleased` or `{version}`")
    return problems


def tried(python: Path, wheel: Path, folder: Path) -> list[str]:
    """What is wrong with the wheel in an empty environment of that Python. Raises Unavailable if its dependencies can't be had."""
    venv = folder / "venv"
    subprocess.run([python, "-m", "venv", venv], check=True, capture_output=True)
    mine = venv / "bin" / "python"
    constraints = folder / "constraints.txt"
    constraints.write_text("".join(f"{name}=={version}\n" for name, version in pins(ROOT / "requirements.lock").items()))
    install: list[str | Path] = [
        mine,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary",
        ":all:",
        "--constraint",
        constraints,
        wheel,
    ]
    done = subprocess.run(install, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"the wheel's dependencies can't be installed; is PyPI in reach? {done.stderr.strip().splitlines()[-1:]}")
    (folder / "program.py").write_text(PROGRAM)
    done = subprocess.run([mine, "-I", "-W", "error", "program.py"], cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    *said, where = done.stdout.splitlines() or [""]
    problems = []
    if (done.returncode, said) != (0, SAYS):
        problems.append(f"the program ended with {done.returncode} and said {said}, not {SAYS}: {done.stderr.strip()}")
    elif not where.startswith(str(venv)):
        problems.append(f"the program used {where}, not the wheel")
    return problems + typed(mine, folder)


def typed(python: Path, folder: Path) -> list[str]:
    """What mypy, strict and from outside of the environment, has to say of a program that uses the wheel."""
    (folder / "wrong.py").write_text(WRONG)
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-executable",
        python,
        "--cache-dir",
        folder / "mypy",
        "--config-file",
        "",
    ]
    right = subprocess.run([*command, "program.py"], cwd=folder, capture_output=True, text=True, check=False)
    wrong = subprocess.run([*command, "wrong.py"], cwd=folder, capture_output=True, text=True, check=False)
    problems = [f"mypy: {line}" for line in right.stdout.splitlines()] if right.returncode else []
    return problems + ([] if wrong.returncode == 1 and "datetime" in wrong.stdout else ["mypy doesn't see the wheel's types: it finds no mistake"])


def build(folder: Path) -> Path:
    """Build both into the folder; return the wheel."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--directory", folder], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def main() -> int:
    problems = changelog_problems((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__)
    wheel = build(RELEASE)
    contents = subprocess.run([sys.executable, "-m", "pytest", "-p", "no:xdist", "-q", "tests/contract/test_wheel.py"], cwd=ROOT, check=False)
    if contents.returncode:
        problems.append("tests/contract/test_wheel.py fails: the wheel or the source archive doesn't hold what it should")
    pythons = found_pythons()
    for version in PYTHONS:
        if version not in pythons:
            print(f"Python {version}: not on this machine, not tried")
            continue
        with tempfile.TemporaryDirectory(prefix="twitchapi-") as folder:
            try:
                found = tried(pythons[version], wheel, Path(folder))
            except Unavailable as error:
                print(error, file=sys.stderr)
                return 2
        print(f"Python {version}: {'; '.join(found) or 'installed, first call and first event, types'}", flush=True)
        problems += [f"Python {version}: {one}" for one in found]
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if not problems:
        print(f"{wheel.name} may be released, as far as {', '.join(pythons)} can tell")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
