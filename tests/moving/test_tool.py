"""`python -m twitchapi_gen.moving`: what it says of programs agrees with what running them shows, and it changes nothing but imports."""

import json
import os
import re
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import trustme

from tests.conftest import ROOT
from tests.moving.support import tokens
from tests.webhooks.support import free_port
from twitchapi_gen import Emulator
from twitchapi_gen.moving.__main__ import changed, main
from twitchapi_gen.moving.reading import Reading, read
from twitchapi_gen.v2.moves import MOVES

PROGRAMS = ROOT / "tests" / "moving" / "programs"
PATIENCE = 120
VERDICTS = {
    "basics": "enough", "user_token": "enough", "rewards": "enough", "votes": "enough", "follows": "enough", "events": "enough", "helpers": "enough",
    "ended_endpoints": "withdrawn", "chat_of_pubsub": "withdrawn", "hooks": "withdrawn",
    "by_hand": "edits", "misspelt": "edits", "newer": "edits",
    "unrelated": "unused",
}  # fmt: skip


@cache
def authority() -> tuple[trustme.LeafCert, ssl.SSLContext]:
    """A certificate for localhost, and what trusts it."""
    made, trusting = trustme.CA(), ssl.create_default_context()
    made.configure_trust(trusting)
    return made.issue_cert("localhost"), trusting


@pytest.fixture
def today() -> Iterator[Emulator]:
    """Twitch as it is today: without PubSub and without webhooks."""
    emulator = Emulator(seed=3, trust=authority()[1])
    emulator.start()
    emulator.fault("status", status=410, path="/pubsub", times=None)
    emulator.fault("status", status=410, path="/helix/webhooks/hub", times=None)
    try:
        yield emulator
    finally:
        emulator.stop()


def run(program: Path, emulator: Emulator) -> subprocess.CompletedProcess[str]:
    certificate = program.with_name("certificate.pem")
    authority()[0].private_key_and_cert_chain_pem.write_to_path(certificate)
    granted = tokens(emulator)
    environment = {
        "TWITCHAPI_EMULATOR": emulator.url, "PYTHONPATH": str(ROOT), "ACCESS": granted["access_token"], "REFRESH": granted["refresh_token"],
        "USER_ID": granted["user_id"], "CERTIFICATE": str(certificate), "PORT": str(free_port()), "PATH": os.environ["PATH"],
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, program], capture_output=True, text=True, env=environment, cwd=program.parent, timeout=PATIENCE, check=False
    )


def told(paths: list[Path], *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "twitchapi_gen.moving", *options, *paths], capture_output=True, text=True, cwd=ROOT, check=False)


def test_these_are_all_programs() -> None:
    assert {one.stem for one in PROGRAMS.glob("*.py")} == set(VERDICTS)


@pytest.mark.parametrize("name", VERDICTS)
def test_the_verdict_agrees_with_a_run(name: str, today: Emulator, tmp_path: Path) -> None:
    program = tmp_path / f"{name}.py"
    shutil.copy(PROGRAMS / f"{name}.py", program)
    (said,) = json.loads(told([program], "--write", "--format", "json").stdout)
    assert said["verdict"] == VERDICTS[name]
    assert said["written"] == (name != "unrelated")
    done = run(program, today)
    if said["verdict"] in ("enough", "unused"):
        assert done.returncode == 0, done.stderr
        return
    assert done.returncode != 0
    lines = [int(line) for line in re.findall(rf'{name}\.py", line (\d+)', done.stderr)]
    blamed = {use["line"] for use in said["uses"] if use["verdict"] in ("withdrawn", "edit")}
    if name == "hooks":  # which ends by itself when the hub refuses
        assert "the hub didn't take it" in done.stderr
    elif name == "chat_of_pubsub":  # which listens first, and connects later
        assert "14 April 2025" in done.stderr
    else:
        assert lines
        assert lines[-1] in blamed, done.stderr


def test_without_write_nothing_changes(tmp_path: Path) -> None:
    for one in PROGRAMS.glob("*.py"):
        shutil.copy(one, tmp_path)
    before = {one: one.read_bytes() for one in tmp_path.iterdir()}
    assert told([tmp_path]).returncode == 1
    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("names", "status"), [(["basics"], 0), (["unrelated"], 0), (["by_hand"], 1), (["ended_endpoints"], 1), (["basics", "newer"], 1)]
)
def test_the_exit_status(names: list[str], status: int) -> None:
    assert told([PROGRAMS / f"{name}.py" for name in names]).returncode == status


def test_what_can_not_be_read_is_told_with_the_rest(tmp_path: Path) -> None:
    broken, binary, fine = tmp_path / "broken.py", tmp_path / "binary.py", tmp_path / "fine.py"
    broken.write_text("import twitchAPI\nif:\n")
    binary.write_bytes(b"import twitchAPI\0")
    fine.write_text("import twitchAPI\n")
    done = told([tmp_path, tmp_path / "absent.py"])
    assert done.returncode == 2
    assert f"{broken}: can't be read: line 2 is no Python" in done.stdout
    assert f"{binary}: can't be read" in done.stdout
    assert f"{tmp_path / 'absent.py'}: can't be read: No such file or directory" in done.stdout
    assert f"{fine}: the new import is enough" in done.stdout


def test_help_says_what_it_does_and_the_exit_status() -> None:
    said = told([], "--help").stdout
    assert "--write" in said
    assert "exit status: 0" in said


def test_folders_are_walked_but_for_what_is_not_the_users(tmp_path: Path) -> None:
    for folder in ("bot", ".git", "env", "bot/__pycache__", "node_modules"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "one.py").write_text("import twitchAPI\n")
    (tmp_path / "env" / "pyvenv.cfg").write_text("")
    found = json.loads(told([tmp_path], "--format", "json").stdout)
    assert [one["path"] for one in found] == [str(tmp_path / "bot" / "one.py")]


def test_markdown_can_be_pasted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(PROGRAMS / "ended_endpoints.py"), "--format", "markdown"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("**1 file, 1 with pyTwitchAPI 2.0 to 2.5.7")
    assert "| 10 | `Twitch.get_banned_events` | withdrawn | In March 2022 Twitch shut down this endpoint;" in said
    assert all(line.count("|") - line.count("\\|") == 6 for line in said.splitlines() if line.startswith("|"))


IMPORTS = [
    ("import twitchAPI", "import twitchapi_gen.v2 as twitchAPI"),
    ("import os, twitchAPI, sys", "import os, twitchapi_gen.v2 as twitchAPI, sys"),
    ("import twitchAPI.twitch", "import twitchapi_gen.v2 as twitchAPI"),
    ("import twitchAPI.twitch as t; x = 'ä'", "import twitchapi_gen.v2.twitch as t; x = 'ä'"),
    ("from twitchAPI import twitch as t, VERSION", "from twitchapi_gen.v2 import twitch as t, VERSION"),
    ("from twitchAPI.types import *  # twitchAPI", "from twitchapi_gen.v2.types import *  # twitchAPI"),
    (
        "from twitchAPI.oauth import (\n    validate_token,  # twitchAPI\n)",
        "from twitchapi_gen.v2.oauth import (\n    validate_token,  # twitchAPI\n)",
    ),
    ("from \\\n  twitchAPI.twitch import Twitch", "from \\\n  twitchapi_gen.v2.twitch import Twitch"),
    ("ä = 1; from twitchAPI.twitch import Twitch", "ä = 1; from twitchapi_gen.v2.twitch import Twitch"),
    ("try:\r\n\timport twitchAPI\r\nexcept ImportError: pass\r\n", "try:\r\n\timport twitchapi_gen.v2 as twitchAPI\r\nexcept ImportError: pass\r\n"),
    ("from .twitchAPI import x", "from .twitchAPI import x"),
    ("import twitchAPIs, my.twitchAPI", "import twitchAPIs, my.twitchAPI"),
    ("from twitchAPI.chat import Chat", "from twitchAPI.chat import Chat"),
]


@pytest.mark.parametrize(("old", "new"), IMPORTS)
def test_imports_are_changed_and_nothing_else(old: str, new: str) -> None:
    source = old.encode()
    assert changed(source, read(source, MOVES)).decode() == new
    compile(new.replace("from .twitchAPI import x", ""), "new", "exec")


def test_writing_keeps_permissions(tmp_path: Path) -> None:
    program = tmp_path / "bot.py"
    program.write_text("#!/usr/bin/env python\nimport twitchAPI\n")
    program.chmod(0o750)
    assert main([str(program), "--write"]) == 0
    assert program.read_text() == "#!/usr/bin/env python\nimport twitchapi_gen.v2 as twitchAPI\n"
    assert program.stat().st_mode & 0o777 == 0o750
    assert list(tmp_path.iterdir()) == [program]


def uses(source: str) -> Reading:
    return read(source.encode(), MOVES)


@pytest.mark.parametrize("source", [
    "from twitchAPI.twitch import Twitch\nclass Bot:\n    def __init__(self, t: Twitch):\n        self.api = t\n    def go(self):\n"
    "        self.api.redeem_code([], 1)",
    "from twitchAPI.twitch import Twitch\nasync def go(twitch: 'Twitch | None'):\n    twitch.redeem_code([], 1)",
    "from typing import Optional\nimport twitchAPI.twitch\ntwitch: Optional[twitchAPI.twitch.Twitch] = None\ntwitch.redeem_code([], 1)",
    "import twitchAPI\n(t := twitchAPI.Twitch('a', 'b')).get_games(['1'])\nt.redeem_code([], 1)",
    "from twitchAPI import *\nother = twitch = Twitch('a', 'b')\nother.redeem_code([], 1)",
    "import twitchAPI\nfrom bot import api\napi.twitch.redeem_code([], 1)",
])  # fmt: skip
def test_objects_are_found_by_what_they_are_made_of(source: str) -> None:
    assert [use.line for use in uses(source).uses if use.verdict == "withdrawn"] == [len(source.splitlines())]


def test_names_of_others_are_left_alone() -> None:
    reading = uses("import twitchAPI\nserver.start()\nserver.stop()\nthing.secret = 1\nbot.url")
    assert [use.line for use in reading.uses] == [1]
    assert uses("twitch.redeem_code([], 1)").verdict == "unused"


def test_calls_are_translated_by_what_they_pass() -> None:
    (use,) = [
        use for use in uses("from twitchAPI.twitch import Twitch\nTwitch('a', 'b').get_videos(['1'], video_type=1)").uses if "get_videos" in use.what
    ]
    assert (use.verdict, use.today) == ("same", "twitch.get_videos(ids=…, type=…)")


@pytest.mark.parametrize(("call", "said"), [
    ("get_users(login=[])", "it has no parameter login; did you mean 'logins'?"),
    ("get_creator_goals(1, 2)", "it takes 1 arguments, not 2"),
    ("get_userz()", "version 2 had no such name; did you mean 'get_users'?"),
])  # fmt: skip
def test_what_was_never_right_is_told(call: str, said: str) -> None:
    reading = uses(f"from twitchAPI.twitch import Twitch\nt = Twitch('a', 'b')\nt.{call}")
    assert [use.note for use in reading.uses if use.verdict == "edit"] == [said]


def test_texts_that_name_the_package_are_told() -> None:
    reading = uses("import logging\nlogging.getLogger('twitchAPI.twitch')")
    assert (reading.verdict, reading.uses[0].what) == ("edits", "'twitchAPI.twitch'")


def test_a_file_that_cant_be_read_is_not_counted_as_one_that_uses_it(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("x = (")
    (tmp_path / "program.py").write_text("from twitchAPI.twitch import Twitch\n")
    done = subprocess.run([sys.executable, "-m", "twitchapi_gen.moving", tmp_path], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.stdout.splitlines()[-1] == "2 files, 1 with pyTwitchAPI 2.0 to 2.5.7 (the new import is enough: 1; can't be read: 1)"
    assert done.returncode == 2
