"""`python -m twitchapi_gen.moving --from v3|v4`: what it says of programs agrees with what running them shows."""

import json
import os
import re
import shutil
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import trustme

from tests.conftest import ROOT
from tests.moving4.support import tokens
from tests.webhooks.support import free_port
from twitchapi_gen import Emulator
from twitchapi_gen.moving.__main__ import changed, main
from twitchapi_gen.moving.moves import Moves
from twitchapi_gen.moving.reading import read
from twitchapi_gen.v3.moves import MOVES as V3
from twitchapi_gen.v4.moves import MOVES as V4

PROGRAMS = ROOT / "tests" / "moving4" / "programs"
PATIENCE = 120
EXPECTED = {
    "bot4": "Amber follows MyUsername\n", "webhook3": "Amber follows\n", "chat4": "in my_username, amber_plays said: !reply hi\n",
}  # fmt: skip
VERDICTS = {"bot4": "enough", "chat4": "enough", "ended4": "withdrawn", "by_hand4": "edits", "webhook3": "enough", "pubsub3": "withdrawn"}


@cache
def authority() -> tuple[trustme.LeafCert, ssl.SSLContext]:
    """A certificate for localhost, and what trusts it."""
    made, trusting = trustme.CA(), ssl.create_default_context()
    made.configure_trust(trusting)
    return made.issue_cert("localhost"), trusting


@pytest.fixture
def today() -> Iterator[Emulator]:
    emulator = Emulator(seed=3, trust=authority()[1])
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()


def run(program: Path, emulator: Emulator) -> tuple[int, str, str]:
    """Status, output and errors of a program. Once it says that it is ready, somebody follows."""
    certificate = program.with_name("certificate.pem")
    authority()[0].private_key_and_cert_chain_pem.write_to_path(certificate)
    granted = tokens(emulator)
    environment = {
        "TWITCHAPI_EMULATOR": emulator.url, "PYTHONPATH": str(ROOT), "ACCESS": granted["access_token"], "REFRESH": granted["refresh_token"],
        "CERTIFICATE": str(certificate), "PORT": str(free_port()), "PATH": os.environ["PATH"],
    }  # fmt: skip
    command = [sys.executable, "-W", "error::ResourceWarning", str(program)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=program.parent) as running:
        guard = threading.Timer(PATIENCE, running.kill)
        guard.start()
        try:
            output = ""
            for line in running.stdout or ():
                output += line
                if line == "ready\n" and program.stem == "chat4":
                    for text in ("!reply hi", "!stop"):
                        emulator.say("amber_plays", text, channel="my_username")
                elif line == "ready\n":
                    user = granted["user_id"]
                    emulator.fire("channel.follow", condition={"broadcaster_user_id": user, "moderator_user_id": user}, event={"user_name": "Amber"})
            errors = running.stderr.read() if running.stderr is not None else ""
            return running.wait(), output, errors
        finally:
            guard.cancel()


def told(paths: list[Path], *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "twitchapi_gen.moving", *options, *paths], capture_output=True, text=True, cwd=ROOT, check=False)


def test_these_are_all_programs() -> None:
    assert {one.stem for one in PROGRAMS.glob("*.py")} == set(VERDICTS)


@pytest.mark.parametrize("name", VERDICTS)
def test_the_verdict_agrees_with_a_run(name: str, today: Emulator, tmp_path: Path) -> None:
    program = tmp_path / f"{name}.py"
    shutil.copy(PROGRAMS / f"{name}.py", program)
    (said,) = json.loads(told([program], "--from", f"v{name[-1]}", "--write", "--format", "json").stdout)
    assert said["verdict"] == VERDICTS[name]
    assert said["written"]
    status, output, errors = run(program, today)
    if said["verdict"] == "enough":
        assert status == 0, errors
        assert EXPECTED[name] in output
        return
    assert status != 0
    lines = [int(line) for line in re.findall(rf'{name}\.py", line (\d+)', errors)]
    blamed = {use["line"] for use in said["uses"] if use["verdict"] in ("withdrawn", "edit")}
    assert lines
    assert lines[-1] in blamed or name == "pubsub3", errors  # whose error comes one line earlier, where it is made


IMPORTS = [
    (V4, "import twitchAPI", "import twitchapi_gen.v4 as twitchAPI"),
    (V4, "import twitchAPI.eventsub.websocket", "import twitchapi_gen.v4 as twitchAPI"),
    (V4, "import twitchAPI.object.api as api", "import twitchapi_gen.v4.object.api as api"),
    (V4, "from twitchAPI.object import eventsub", "from twitchapi_gen.v4.object import eventsub"),
    (V4, "from twitchAPI import eventsub, type as t", "from twitchapi_gen.v4 import eventsub, type as t"),
    (V4, "from twitchAPI.types import AuthScope", "from twitchAPI.types import AuthScope"),
    (V3, "from twitchAPI.types import AuthScope", "from twitchapi_gen.v3.types import AuthScope"),
    (V3, "from twitchAPI.object import TwitchUser", "from twitchapi_gen.v3.object import TwitchUser"),
    (V3, "from twitchAPI.type import AuthScope", "from twitchAPI.type import AuthScope"),
]


@pytest.mark.parametrize(("moves", "old", "new"), IMPORTS)
def test_imports_are_changed_and_nothing_else(moves: Moves, old: str, new: str) -> None:
    source = old.encode()
    assert changed(source, read(source, moves)).decode() == new


@pytest.mark.parametrize("source", [
    "from twitchAPI.twitch import Twitch\nasync def go():\n    t = await Twitch('a', 'b')\n    t.get_hype_train_events('1')",
    "import twitchAPI.twitch\nasync def go():\n    t = await twitchAPI.twitch.Twitch('a', 'b')\n    t.get_hype_train_events('1')",
    "from twitchAPI import twitch\nasync def go(t: 'twitch.Twitch | None'):\n    t.get_hype_train_events('1')",
    "from twitchAPI.twitch import Twitch\nclass Bot:\n    def __init__(self, t: Twitch):\n        self.api = t\n    def go(self):\n"
    "        self.api.get_hype_train_events('1')",
])  # fmt: skip
def test_awaited_objects_are_found_by_what_they_are_made_of(source: str) -> None:
    assert [use.line for use in read(source.encode(), V4).uses if use.verdict == "withdrawn"] == [len(source.splitlines())]


def test_a_module_of_another_version_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--from", "v4", str(PROGRAMS / "webhook3.py")]) == 1
    assert "pyTwitchAPI 4 has no module types: that is of versions 2 and 3 (see --from)" in capsys.readouterr().out
    assert main([str(PROGRAMS / "bot4.py")]) == 1
    assert "has no module type: that is of version 4 (see --from)" in capsys.readouterr().out


def test_calls_are_translated_by_what_they_pass() -> None:
    source = b"from twitchAPI.twitch import Twitch\nasync def go(t: Twitch):\n    await t.get_teams(team_id='1')\n    t.get_users(logins=['x'])"
    found = {use.what: use.today for use in read(source, V4).uses}
    assert found["Twitch.get_teams"] == "await twitch.get_teams(id=…)"
    assert found["Twitch.get_users"] == "async for one in twitch.get_users(logins=…)"
