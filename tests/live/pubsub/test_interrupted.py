"""Synchronous programs that are interrupted, or that just end."""

import os
import signal
import subprocess
import sys
import textwrap

import pytest

from tests.conftest import ROOT
from tests.live.pubsub.support import GUARD
from tests.live.support import unhurried
from twitchapi_gen import Emulator

PROGRAM = """
import time
from twitchapi_gen import PubSub, Twitch
twitch = Twitch("my_app_id", "my_app_secret")
twitch.set_user_authentication("{token}", ["whispers:read"])
pubsub = PubSub(twitch)
pubsub.start()
uuid = pubsub.listen_whispers("{user}", lambda uuid, data: print("came", flush=True))
print("ready", flush=True)
{rest}
"""


def started(emulator: Emulator, rest: str) -> "subprocess.Popen[str]":
    granted = emulator.token(["whispers:read"])
    source = PROGRAM.format(token=granted["access_token"], user=granted["user_id"], rest=textwrap.dedent(rest))
    made = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", source], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        cwd=ROOT, env={**os.environ, "TWITCHAPI_EMULATOR": emulator.url},
    )  # fmt: skip
    assert made.stdout is not None
    assert made.stdout.readline().endswith("ready\n")
    return made


def ended(program: "subprocess.Popen[str]", given: str | None = None) -> tuple[int, str, str]:
    out, errors = program.communicate(given, timeout=GUARD)
    told = [line for line in unhurried(errors.splitlines()) if "using the emulator" not in line]
    return program.returncode, out, "\n".join(told)


@pytest.mark.parametrize("waiting", ["time.sleep(600)", "input('press ENTER to close...')"])
@pytest.mark.parametrize("cleanly", [True, False])
def test_ctrl_c_ends_it_at_once_and_without_a_warning(fresh: Emulator, waiting: str, cleanly: bool) -> None:
    program = started(fresh, f"try:\n    {waiting}\nfinally:\n    pubsub.stop(grace=1)\n" if cleanly else waiting)
    program.send_signal(signal.SIGINT)
    code, _, errors = ended(program, None)
    assert code == -signal.SIGINT
    assert errors.splitlines()[-1] == "KeyboardInterrupt"
    assert "Warning" not in errors


@pytest.mark.parametrize("rest", ["pubsub.unlisten(uuid)\npubsub.stop()", ""])
def test_a_program_that_ends_ends_whether_it_has_stopped_pubsub_or_not(fresh: Emulator, rest: str) -> None:
    assert ended(started(fresh, rest)) == (0, "", "")


def test_the_seeds_way_of_waiting_for_enter(fresh: Emulator) -> None:
    program = started(fresh, "input('press ENTER to close...')\npubsub.unlisten(uuid)\npubsub.stop()\nprint('stopped')")
    fresh.fire_pubsub("whispers")
    assert program.stdout is not None
    assert program.stdout.readline().endswith("came\n")
    code, out, errors = ended(program, "\n")
    assert (code, out.splitlines()[-1], errors) == (0, "stopped", "")
