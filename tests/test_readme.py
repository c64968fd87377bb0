"""Every Python example of the README runs, in its order, against the emulator."""

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from twitchapi_gen import Emulator

BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)


def test_there_are_examples() -> None:
    assert len(BLOCKS) >= 6


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_the_example_runs(number: int) -> None:
    emulator = Emulator()
    url = emulator.start()
    try:
        granted = emulator.token(["channel:manage:polls"], client_id="my_app_id")
        source = (
            BLOCKS[number]
            .replace("the user's access token", granted["access_token"])
            .replace("its refresh token", granted["refresh_token"])
            .replace('twitch.request("GET", "/brand/new/endpoint"', 'twitch.request("GET", "/channels"')
        )
        before = "" if "Twitch(" in source else "from twitchapi_gen import Twitch\ntwitch = Twitch('my_app_id', 'my_app_secret')\n"
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", before + source],
            capture_output=True,
            text=True,
            env={"TWITCHAPI_EMULATOR": url, "PATH": ""},
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{source}\n{done.stderr}"
        assert emulator.requests or "import ApiError" in source or "with Emulator" in source
    finally:
        emulator.stop()
