"""examples/version2.py runs, and says what it should."""

import subprocess
import sys

from tests.conftest import ROOT
from tests.moving.support import running
from twitchapi_gen import Emulator

__all__ = ["running"]


def test_the_example_runs(running: Emulator) -> None:
    environment = {"TWITCHAPI_EMULATOR": running.url}
    command = [sys.executable, "-m", "examples.version2"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert '{"data": [{"id": ' in done.stdout
    assert "set_user_authentication" in done.stdout
    assert "in March 2022 Twitch shut down this endpoint" in done.stdout
    assert "still there: bits:read and for all else: my_username" in done.stdout
