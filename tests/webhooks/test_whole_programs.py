"""Programs as users run them: interrupted, ended, loaded, and the example."""

import asyncio
import os
import signal
import subprocess
import sys

import pytest

from benchmarks.soak.webhooks import soak
from examples.webhooks import main
from tests.conftest import ROOT
from twitchapi_gen import Emulator

PROGRAM = """
import time
from twitchapi_gen.webhook import TwitchWebHook
from tests.webhooks.support import free_port
port = free_port()
hook = TwitchWebHook(f"http://127.0.0.1:{port}/", "my_app_id", port, host="127.0.0.1")
hook.start()
hook.subscribe_user_changed("1", lambda uuid, data: time.sleep(600))
def ready() -> None:
    print("ready", flush=True)
"""


_NOT_MEANT = ("using the emulator", "Executing ")
"""The second is what asyncio says on a busy machine under -X dev."""


def run(hub: Emulator, rest: str, *, interrupt: bool) -> tuple[int, str]:
    program = subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-c", PROGRAM + rest], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        cwd=ROOT, env={**os.environ, "TWITCHAPI_EMULATOR": hub.url},
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    if interrupt:
        program.send_signal(signal.SIGINT)
    _, errors = program.communicate(timeout=60)
    return program.returncode, "\n".join(line for line in errors.splitlines() if not line.startswith(_NOT_MEANT))


@pytest.mark.parametrize("cleanly", [True, False])
def test_ctrl_c_ends_it_at_once_and_without_a_warning(hub: Emulator, cleanly: bool) -> None:
    code, errors = run(
        hub, "try:\n    ready()\n    time.sleep(600)\nfinally:\n    hook.stop()\n" if cleanly else "ready()\ntime.sleep(600)", interrupt=True
    )
    assert code == -signal.SIGINT
    assert errors.splitlines()[-1] == "KeyboardInterrupt"
    assert "Warning" not in errors
    assert len(hub.webhooks) == (0 if cleanly else 1)


def test_a_program_that_ends_without_stopping_ends(hub: Emulator) -> None:
    assert run(hub, "ready()", interrupt=False) == (0, "")


def test_a_callback_that_hangs_does_not_keep_the_program(hub: Emulator) -> None:
    rest = "ready()\nimport os, urllib.request, json\nhook.grace = 0.2\n"
    rest += "body = json.dumps({'transport': 'webhook', 'topic': 'user_changed'}).encode()\n"
    rest += "urllib.request.urlopen(urllib.request.Request(os.environ['TWITCHAPI_EMULATOR'] + '/emulator/events', body)).read()\n"
    rest += "while not hook._runs[1]._dispatcher.waiting: time.sleep(0.01)\nhook.stop()\n"
    code, errors = run(hub, rest, interrupt=False)
    assert code == 0
    assert "1 callbacks had not finished" in errors


def test_the_load_cut_down() -> None:
    figures = {one.what: one for one in asyncio.run(soak(1_000, 8))}
    assert figures["errors"].reached
    assert figures["callbacks that were not called, or twice"].reached
    assert figures["notifications a second"].value > 0


def test_the_example_ends_well(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", "")
    assert main() == 0
    assert "playing chess" in capsys.readouterr().out
