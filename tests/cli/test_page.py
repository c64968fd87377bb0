"""docs/command-line.md runs as it is written: each block that is marked as a shell's, in its order, against an emulator."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.support import Shell, on_path
from tests.conftest import ROOT
from tests.login.support import free_port
from twitchapi_gen import Emulator
from twitchapi_gen.cli import stopping
from twitchapi_gen.cli.main import _COMMANDS

PAGE = (ROOT / "docs" / "command-line.md").read_text("utf-8")
bash = shutil.which("bash")


def run_in_bash(source: str, shell: Shell) -> "subprocess.CompletedProcess[str]":
    assert bash is not None
    environment = shell.environment | {"PATH": on_path(shell.folder), "BROWSER": "python -m twitchapi_gen.emulator approve %s"}
    return subprocess.run([bash, "--norc", "-eu", "-o", "pipefail", "-c", source], env=environment, cwd=shell.folder, capture_output=True,
                          text=True, timeout=300)  # fmt: skip


@pytest.mark.skipif(bash is None, reason="there is no bash")
def test_the_page_runs(tmp_path: Path) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", PAGE, re.S)
    assert len(blocks) == 4
    with Emulator() as url:
        shell = Shell(tmp_path, url)
        written = list[str]()
        for block in blocks:
            source = block.replace("twitchapi-gen login", f"twitchapi-gen login --redirect-url http://localhost:{free_port()}")
            done = run_in_bash(source, shell)
            assert done.returncode == 0, (source, done.stderr)
            written.append(done.stdout)
        assert all(written)
        assert "followed_at" in written[-1]


def test_the_page_names_all_commands_and_exit_codes() -> None:
    assert all(f"twitchapi-gen {name}" in PAGE for name in _COMMANDS if name != "tokens")
    codes = {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.M)}
    assert codes == {stopping.DONE, stopping.REFUSED, stopping.USAGE, stopping.NO_LOGIN, stopping.INTERRUPTED}


@pytest.mark.skipif(bash is None or shutil.which("jq") is None, reason="there is no bash, or no jq")
def test_the_example_runs(tmp_path: Path) -> None:
    with Emulator() as url:
        done = run_in_bash((ROOT / "examples" / "command_line.sh").read_text("utf-8"), Shell(tmp_path, url))
    assert done.returncode == 0, done.stderr
