"""Every snippet of every page is run by some test: those of Python and of command-line.md elsewhere, all others here."""

import configparser
import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.support import Shell, on_path
from tests.conftest import ROOT
from tests.webhooks.nginx import find_nginx
from twitchapi_gen import Emulator

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```$", re.M | re.S)
ELSEWHERE = {
    "docs/getting-started.md": "test_first_page.py",
    "docs/command-line.md": "tests/cli/test_page.py",
    "docs/testing-with-twitch-cli.md": "tests/live/eventsub/test_twitchs_tool.py",
}
"""Pages whose shell commands another test runs in their order."""
OUTPUTS = ("text", "")
"""What a program prints, or a line that stands for any program."""


def blocks() -> dict[tuple[str, str], list[str]]:
    """The blocks of each page in each language but Python, which tests/test_readme.py and tests/recipes/test_pages.py run."""
    found: dict[tuple[str, str], list[str]] = {}
    for page in PAGES:
        for language, source in BLOCK.findall(page.read_text("utf-8")) if page.is_file() else []:
            name = page.relative_to(ROOT).as_posix()
            if language not in ("python", *OUTPUTS) and name not in ELSEWHERE:
                found.setdefault((name, language), []).append(source)
    return found


def in_bash(source: str, folder: Path, url: str = "") -> str:
    shell = Shell(folder, url)
    done = subprocess.run(
        ["bash", "--norc", "-eu", "-o", "pipefail", "-c", source], cwd=folder, text=True, capture_output=True, check=False, timeout=120,
        env={**shell.environment, "PATH": on_path(folder), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, (source, done.stderr)
    return done.stdout


def readme(sources: list[str], folder: Path) -> None:
    """Installing is tests/website/test_first_page.py's; here, that both name the project. The targets exist."""
    install, call, targets = sources
    assert set(re.findall(r"pip install ['\"]?([a-z-]+)", install + call)) == {"twitchapi-gen"}
    command = next(line for line in call.splitlines() if line.startswith("twitchapi-gen"))
    with Emulator() as url:
        assert "viewer_count" in in_bash(command, folder, url)
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert all(f"\n{target}:" in makefile for target in re.findall(r"^make (\S+)", targets, re.M))
    assert "make" in targets


def moving(sources: list[str], folder: Path) -> None:
    (source,) = sources
    (folder / "plugins").mkdir()
    for name in ("bot.py", "plugins/one.py"):
        (folder / name).write_text("from twitchAPI.twitch import Twitch\n")
    printed = in_bash(source, folder)
    assert "bot.py" in printed
    assert (folder / "bot.py").read_text() == "from twitchapi_gen.v2.twitch import Twitch\n"


def moving4(sources: list[str], folder: Path) -> None:
    (source,) = sources
    (folder / "plugins").mkdir()
    for name in ("bot.py", "plugins/one.py"):
        (folder / name).write_text("from twitchAPI.twitch import Twitch\n")
    assert "bot.py" in in_bash(source, folder)
    assert (folder / "bot.py").read_text() == "from twitchapi_gen.v4.twitch import Twitch\n"


def from_twitchio(sources: list[str], folder: Path) -> None:
    (source,) = sources
    (folder / "cogs").mkdir()
    for name in ("bot.py", "cogs/one.py"):
        (folder / name).write_text("from twitchio.ext import commands\n")
    printed = in_bash(source.strip() + " || test $? = 1", folder)
    assert "bot.py" in printed
    assert "twitchapi_gen.bot" in printed


def exports(sources: list[str], folder: Path) -> None:
    (source,) = sources
    on_path(folder)  # makes bin/python
    in_bash(f"ln -s . .venv && ln -s '{ROOT / 'spec'}' spec\n{source}", folder)
    assert json.loads((folder / "twitch.json").read_text())["openapi"] == "3.1.1"
    assert json.loads((folder / "eventsub.json").read_text())["asyncapi"]


def world_over_http(sources: list[str], folder: Path) -> None:
    (source,) = sources
    with Emulator() as url:
        done = subprocess.run(
            ["curl", "--silent", "--fail-with-body", "-H", "Content-Type: application/json", "-d", source, f"{url}/emulator/world"],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "streamer_b" in done.stdout


def world_from_file(sources: list[str], folder: Path) -> None:
    (source,) = sources
    (folder / "world.yaml").write_text(source)
    emulator = Emulator(world=str(folder / "world.yaml"))
    with emulator:
        assert [one.title for one in emulator.client().get_streams(user_logins=["streamer_a"])] == ["Hello"]


def nginx(sources: list[str], folder: Path) -> None:
    if (path := find_nginx()) is None:
        pytest.skip("there is no nginx")
    (source,) = sources
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid; error_log {folder}/log; events {{}}\nhttp {{ access_log off; server {{ listen 1; {source} }} }}\n"
    )
    done = subprocess.run([path, "-t", "-p", str(folder), "-c", str(folder / "nginx.conf")], capture_output=True, text=True, check=False, timeout=60)
    assert "syntax is ok" in done.stderr, done.stderr


def dockerfile(sources: list[str], folder: Path) -> None:
    """Without a daemon, no image is built: each instruction is known, and the command is a list that runs the file that was copied."""
    for source in sources:
        lines = [line.split(maxsplit=1) for line in source.strip().splitlines()]
        assert {name for name, _ in lines} <= {"FROM", "RUN", "WORKDIR", "COPY", "USER", "CMD"}
        told = dict(lines)
        assert re.fullmatch(r"python:3\.1[1-4]-slim", told["FROM"])
        assert "twitchapi-gen" in told["RUN"]
        assert told["COPY"].split()[0] in [Path(word).name for word in json.loads(told["CMD"])]


def systemd(sources: list[str], folder: Path) -> None:
    """Without systemd, no service is started: the sections and keys are known, and the program is one of the examples."""
    (source,) = sources
    unit = configparser.ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    unit.read_string(source)
    assert unit.sections() == ["Unit", "Service", "Install"]
    assert set(unit["Service"]) <= {
        "User",
        "WorkingDirectory",
        "EnvironmentFile",
        "ExecStart",
        "Restart",
        "RestartSec",
        "TimeoutStopSec",
        "StateDirectory",
    }
    assert (ROOT / "examples" / Path(unit["Service"]["ExecStart"].split()[-1]).name).is_file()


RUNNERS: dict[tuple[str, str], Callable[[list[str], Path], None]] = {
    ("README.md", "sh"): readme,
    ("docs/from-pytwitchapi.md", "bash"): moving,
    ("docs/from-pytwitchapi-4.md", "bash"): moving4,
    ("docs/from-twitchio.md", "bash"): from_twitchio,
    ("docs/bot.md", "ini"): systemd,
    ("docs/bot.md", "dockerfile"): dockerfile,
    ("docs/openapi.md", "sh"): exports,
    ("docs/emulator-world.md", "json"): world_over_http,
    ("docs/emulator-world.md", "yaml"): world_from_file,
    ("docs/webhooks.md", "nginx"): nginx,
    ("docs/deploying.md", "dockerfile"): dockerfile,
}


def test_no_snippet_is_without_its_runner() -> None:
    """A new block in another language, or on another page, needs a line in `RUNNERS`."""
    assert blocks().keys() == RUNNERS.keys()
    assert all((ROOT / ("tests/website" if "/" not in test else "") / test).is_file() for test in ELSEWHERE.values())


def test_python_is_run_where_the_other_tests_look_for_it() -> None:
    """They read blocks that begin with ```python and nothing else; only the first page names files beside it."""
    for page in PAGES:
        if not page.is_file():
            continue
        name = page.relative_to(ROOT).as_posix()
        named = re.findall(r"^ *```(?:python|py|pycon)\b(?!$).*$|^ +```python$", page.read_text("utf-8"), re.M)
        assert not named or name == "docs/getting-started.md", (name, named)
        known = name == "README.md" or (name.startswith("docs/") and (name.count("/") == 1 or name.startswith("docs/recipes/")))
        assert known or "```python" not in page.read_text("utf-8"), name


@pytest.mark.skipif(os.name == "nt", reason="the commands are for a POSIX shell")
@pytest.mark.parametrize("key", RUNNERS, ids=lambda key: "-".join(key))
def test_the_snippet_runs(key: tuple[str, str], tmp_path: Path) -> None:
    RUNNERS[key](blocks()[key], tmp_path)
