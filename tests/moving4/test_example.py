"""examples/version4.py runs, and says what it should."""

import subprocess
import sys

from tests.conftest import ROOT
from tests.moving4.support import running
from twitchapi_gen import Emulator

__all__ = ["running"]


def test_the_example_runs(running: Emulator) -> None:
    environment = {"TWITCHAPI_EMULATOR": running.url}
    command = [sys.executable, "-W", "error::ResourceWarning", "-m", "examples.version4"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("MyUsername since ")
    assert "set_user_authentication" in done.stdout
    assert "Twitch shut down this endpoint" in done.stdout
    assert "still there: bits:read and for all else: my_username" in done.stdout
