"""Each exit code, and that whatever goes wrong is one sentence."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import programs
from tests.cli.support import APP, COMMAND, Shell, is_one_sentence, log_in
from tests.conftest import ROOT
from tests.live.eventsub.support import until
from tests.live.support import Canned, Told
from tests.login.support import free_port
from twitchapi_gen import Emulator


def test_success_is_0(shell: Shell) -> None:
    assert shell.run("call", "get_users", "--logins", "my_username").returncode == 0
    assert shell.run("--version").stdout.startswith("twitchapi-gen ")


@pytest.mark.parametrize("command", [
    ["call", "get_videos", "--ids", "1"], ["call", "get_all_stream_tags"], ["call", "get_games", "--ids", "x"],
])  # fmt: skip
def test_what_twitch_refuses_is_1(tmp_path: Path, command: list[str]) -> None:
    emulator = Emulator()
    with emulator as url:
        emulator.fault("status", status=400, path="/helix/games")
        done = Shell(tmp_path, url).run(*command)
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (1, "", True)


def test_a_secret_that_twitch_refuses_is_1_and_not_shown(tmp_path: Path) -> None:
    with Emulator(apps={APP: "another-secret"}) as url:
        done = Shell(tmp_path, url).run("call", "get_users", "--logins", "my_username")
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (1, "", True)
    assert "the-client-secret" not in done.stderr


def test_no_network_is_1(tmp_path: Path) -> None:
    done = Shell(tmp_path, f"http://127.0.0.1:{free_port()}").run("call", "get_users", "--logins", "my_username")
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (1, "", True)
    assert "twitchapi-gen emulator" in done.stderr


def test_something_else_where_the_emulator_should_be_is_1(tmp_path: Path) -> None:
    with Canned(lambda _: Told(200, b"<html>")) as server:
        done = Shell(tmp_path, server.url).run("call", "get_users", "--logins", "my_username")
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (1, "", True)


def test_an_emulator_elsewhere_is_2(tmp_path: Path) -> None:
    done = Shell(tmp_path, "http://example.com:8080").run("call", "get_users", "--logins", "my_username")
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (2, "", True)


@pytest.mark.parametrize(("command", "missing"), [
    (["call", "get_users", "--logins", "x"], "TWITCH_CLIENT_ID"), (["tokens", "list"], "TWITCH_CLIENT_ID"), (["login"], "TWITCH_CLIENT_SECRET"),
    (["listen", "stream.online"], "TWITCH_CLIENT_ID"),
])  # fmt: skip
def test_no_app_is_3(shell: Shell, command: list[str], missing: str) -> None:
    done = shell.run(*command, **{missing: None})
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (3, "", True)
    assert missing in done.stderr


@pytest.mark.parametrize(("command", "remedy"), [
    (["call", "get_polls"], "twitchapi-gen login --for get_polls"),
    (["call", "get_polls", "--user", "nobody"], "twitchapi-gen login"),
    (["listen", "channel.follow"], "twitchapi-gen login --for channel.follow"),
    (["tokens", "validate"], "twitchapi-gen login"),
    (["tokens", "refresh", "nobody"], "twitchapi-gen login"),
    (["call", "get_extension_live_channels", "--extension-id", "x", "--user", "nobody"], "twitchapi-gen login"),
    (["call", "get_extension_secrets", "--extension-id", "x"], "TWITCH_EXTENSION_JWT"),
])  # fmt: skip
def test_no_login_is_3_and_says_how_to_get_one(shell: Shell, command: list[str], remedy: str) -> None:
    done = shell.run(*command)
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (3, "", True), done.stderr
    assert remedy in done.stderr


def test_a_missing_scope_is_3_and_says_how_to_get_it(shell: Shell, emulator: Emulator) -> None:
    log_in(shell, emulator, scopes=["bits:read"])
    for command, name in ((["call", "get_polls"], "get_polls"), (["listen", "channel.follow"], "channel.follow")):
        done = shell.run(*command)
        assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (3, "", True), done.stderr
        assert f"twitchapi-gen login --for {name}" in done.stderr


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 9, "tokens": {}}', '{"version": 1, "tokens": {"user:my_app_id:1": 5}}', "\x00\xff"])
@pytest.mark.parametrize("name", ["tokens.json", "settings.json"])
def test_a_wrong_store_is_a_sentence(shell: Shell, name: str, content: str) -> None:
    shell.settings.mkdir(parents=True)
    (shell.settings / name).write_text(content, "latin-1")
    done = shell.run("call", "get_polls")
    assert (done.returncode, done.stdout, is_one_sentence(done.stderr)) == (3, "", True), done.stderr


def test_a_folder_that_cant_be_made_is_a_sentence(shell: Shell) -> None:
    (shell.folder / "config").write_text("a file")
    done = shell.run("call", "get_users", "--logins", "my_username")
    assert (done.returncode, is_one_sentence(done.stderr)) == (3, True), done.stderr


def test_ctrl_c_is_130(tmp_path: Path) -> None:
    emulator = Emulator()
    with emulator as url:
        emulator.fault("silence", path="/helix/streams", times=None)
        process = Shell(tmp_path, url).start("call", "get_streams")
        until(lambda: any(one["path"] == "/helix/streams" for one in emulator.requests))
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=60)
    assert (process.returncode, out, "Traceback" in errors, "interrupted" in errors) == (130, "", False, True)


def test_without_the_extra_it_says_how_to_get_it_and_is_2(tmp_path: Path) -> None:
    source = "import sys\nsys.modules['click'] = None\nfrom twitchapi_gen.__main__ import main\nsys.exit(main())"
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, env={"PYTHONPATH": str(ROOT)}, timeout=60, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: twitchapi-gen needs click; run: pip install 'twitchapi-gen[cli]'\n"


def test_the_package_loads_none_of_it(tmp_path: Path) -> None:
    source = (
        "import sys, twitchapi_gen\nfor name in dir(twitchapi_gen): getattr(twitchapi_gen, name)\n"
        "print([one for one in sys.modules if one.split('.')[0] in ('click', 'rich') or one.startswith('twitchapi_gen.cli')])"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, env={"PYTHONPATH": str(ROOT)}, timeout=60, cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_an_error_of_its_own_is_a_sentence_too(shell: Shell) -> None:
    source = (
        "import sys\nfrom twitchapi_gen.cli import main, settings\n"
        "def broken(**_): raise RuntimeError('unheard of')\nsettings.app = broken\nsys.exit(main.run(['tokens', 'list']))"
    )
    done = programs.run(source, shell.folder, shell.environment)
    assert (done.returncode, is_one_sentence(done.stderr)) == (1, True)
    assert "unheard of" in done.stderr


def test_scopes_tells_what_methods_need(shell: Shell) -> None:
    found = shell.answered("scopes", "for", "get_followed_channels", "create_poll", "get_polls", "channel.follow", "--json")
    assert found["together"] == ["channel:manage:polls", "moderator:read:followers", "user:read:follows"]
    assert found["needs"][2]["scopes"] == [["channel:manage:polls"], ["channel:read:polls"]]
    shown = shell.run("scopes", "for", "get_polls").stdout
    assert shown.startswith("get_polls: channel:manage:polls or channel:read:polls; user token\n")
    assert "twitchapi-gen login --scope channel:read:polls" in shown
    listed = {one["scope"]: one for one in shell.answered("scopes", "list", "--json")}
    assert listed["bits:read"]["allows"]
    assert "get_bits_leaderboard" in listed["bits:read"]["for"]


def test_the_contracts_line(shell: Shell) -> None:
    done = subprocess.run(
        [*COMMAND, "call", "get_users", "--logins", "my_username", "--json"], env=shell.environment, capture_output=True, timeout=60
    )
    assert json.loads(done.stdout)["data"][0]["login"] == "my_username"
