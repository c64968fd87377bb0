"""Logging in, and what becomes of the tokens: kept where only their owner can read them, never shown."""

import contextlib
import json
import os
import pty
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.support import APP, COMMAND, SECRET, Shell, is_one_sentence, log_in
from tests.login.support import free_port
from twitchapi_gen import Emulator, FileTokenStore

BROWSER = f"{sys.executable} -m twitchapi_gen.emulator approve %s"


@pytest.fixture
def own() -> Emulator:
    """An emulator that a test may change; devices needn't wait."""
    return Emulator(device_interval=0.05)


def tokens_in(shell: Shell) -> list[str]:
    """All secrets in the store, and the app's."""
    held = json.loads((shell.settings / "tokens.json").read_text())["tokens"].values()
    return [SECRET, *(one[name] for one in held for name in ("access_token", "refresh_token") if one[name])]


def test_a_browser_logs_in_and_the_tokens_are_kept_privately(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        redirect = f"http://localhost:{free_port()}"
        done = shell.run("login", "--for", "create_poll", "--scope", "user:read:follows", "--redirect-url", redirect, BROWSER=BROWSER)
        assert done.returncode == 0, done.stderr
        assert "logged in as my_username (id 100000000) with channel:manage:polls user:read:follows" in done.stderr
        assert stat.S_IMODE(shell.settings.stat().st_mode) == 0o700
        for name in ("tokens.json", "settings.json"):
            assert stat.S_IMODE((shell.settings / name).stat().st_mode) == 0o600
        (found,) = json.loads(shell.run("tokens", "list", "--json").stdout)
        assert (found["login"], found["default"], found["scopes"]) == ("my_username", True, ["channel:manage:polls", "user:read:follows"])
        assert shell.answered("call", "get_users")["data"][0]["login"] == "my_username"
        assert not any(secret in done.stdout + done.stderr for secret in tokens_in(shell))


def test_a_code_logs_in_without_a_secret(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        process = shell.start("login", "--device", "--scope", "bits:read", TWITCH_CLIENT_SECRET=None)
        assert process.stderr is not None
        lines = iter(process.stderr.readline, "")
        shown = next(line for line in lines if line.startswith("Open "))
        address, code = re.findall(r"Open (\S+) .* code (\S+)\.", shown)[0]
        subprocess.run([sys.executable, "-m", "twitchapi_gen.emulator", "approve", address], check=True, capture_output=True, timeout=60)
        out, rest = process.communicate(timeout=60)
        assert (process.returncode, out, "logged in as my_username" in rest) == (0, "", True), rest
        assert code not in rest
        assert shell.answered("call", "get_users", TWITCH_CLIENT_SECRET=None)["data"][0]["login"] == "my_username"


def test_a_user_who_says_no_is_a_sentence(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        done = shell.run(
            "login", "--redirect-url", f"http://localhost:{free_port()}", BROWSER=f"{sys.executable} -m twitchapi_gen.emulator approve --deny %s"
        )
        assert done.returncode == 1
        assert "error: the user denied access" in done.stderr
        assert not (shell.settings / "tokens.json").exists()


def test_a_later_login_adds_scopes_unless_told_otherwise(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        log_in(shell, own, scopes=["bits:read"])
        for more, scopes in (([], ["bits:read", "user:read:follows"]), (["--only"], ["user:read:follows"])):
            port = free_port()
            done = shell.run("login", "--scope", "user:read:follows", *more, "--redirect-url", f"http://localhost:{port}", BROWSER=BROWSER)
            assert done.returncode == 0, done.stderr
            assert json.loads(shell.run("tokens", "list", "--json").stdout)[0]["scopes"] == scopes


def test_tokens_are_validated_refreshed_and_revoked(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        log_in(shell, own, scopes=["bits:read"])
        first = tokens_in(shell)
        seen = [
            shell.run("tokens", "validate", "--json"),
            shell.run("tokens", "refresh"),
            shell.run("tokens", "list"),
            shell.run("tokens", "validate"),
        ]
        assert [one.returncode for one in seen] == [0] * 4, [one.stderr for one in seen]
        assert json.loads(seen[0].stdout)["login"] == "my_username"
        second = tokens_in(shell)
        assert first[1] != second[1]
        seen.append(shell.run("tokens", "revoke", "MY_USERNAME"))
        assert seen[-1].returncode == 0
        assert not any(secret in one.stdout + one.stderr for secret in {*first, *second} for one in seen)
        assert json.loads(shell.run("tokens", "list", "--json").stdout) == []
        done = shell.run("tokens", "validate")
        assert (done.returncode, is_one_sentence(done.stderr)) == (3, True)


def test_a_token_that_twitch_ended_is_not_valid_and_an_expired_one_refreshes(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        log_in(shell, own)
        own.forward(hours=5)
        done = shell.run("tokens", "validate")
        assert (done.returncode, is_one_sentence(done.stderr)) == (1, True)
        assert shell.answered("call", "get_users")["data"][0]["login"] == "my_username"
        assert shell.run("tokens", "validate").returncode == 0


def test_one_of_several_users_is_chosen(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        log_in(shell, own)
        log_in(shell, own, "ada_example")
        done = shell.run("call", "get_polls")
        assert (done.returncode, is_one_sentence(done.stderr)) == (3, True)
        assert "--user" in done.stderr
        assert shell.answered("call", "get_users", "--user", "ada_example")["data"][0]["login"] == "ada_example"
        assert shell.run("tokens", "use", "ada_example").returncode == 0
        assert shell.answered("call", "get_users")["data"][0]["login"] == "ada_example"
        done = shell.run("call", "get_users", "--user", "ada_exampel")
        assert (done.returncode, "did you mean ada_example?" in done.stderr) == (3, True)


def test_the_secret_is_asked_for_unseen_and_kept_only_if_wanted(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    environment = shell.environment_with({"TWITCH_CLIENT_ID": None, "TWITCH_CLIENT_SECRET": None, "TERM": "dumb"})
    for keep in ("n", "y"):
        answers = {"Client id: ": APP, "Enter for none): ": SECRET, "[y/N]: ": keep}
        assert SECRET not in typed(["tokens", "list", "--json"], environment, tmp_path, answers)
        assert (shell.settings / "settings.json").exists() is (keep == "y")
    assert stat.S_IMODE((shell.settings / "settings.json").stat().st_mode) == 0o600
    assert json.loads((shell.settings / "settings.json").read_text())["client_secret"] == SECRET
    typed(["tokens", "list", "--json"], environment, tmp_path, {})


def test_the_emulator_needs_no_app(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        environment = shell.environment_with({"TWITCH_CLIENT_ID": None, "TWITCH_CLIENT_SECRET": None, "TERM": "dumb"})
        assert '"login": "my_username"' in typed(["call", "get_users", "--logins", "my_username", "--json"], environment, tmp_path, {})
        log_in(shell, own, "ada_example")
        assert "ada_example" in shell.run("tokens", "list", TWITCH_CLIENT_ID=None, TWITCH_CLIENT_SECRET=None).stdout
    assert not (shell.settings / "settings.json").exists() or "client_secret" not in (shell.settings / "settings.json").read_text()


def typed(arguments: list[str], environment: dict[str, str], folder: Path, answers: dict[str, str]) -> str:
    """Return a terminal's content for a command that asks questions and gets these answers."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=folder, start_new_session=True
    )
    os.close(theirs)
    seen = ""
    with contextlib.suppress(OSError):  # the program has ended
        while part := os.read(ours, 4096):
            seen += part.decode()
            question = next(iter(answers), None)
            if question is not None and question in seen:
                os.write(ours, f"{answers.pop(question)}\n".encode())
    os.close(ours)
    assert (process.wait(60), answers) == (0, {}), seen
    return seen


def test_secrets_are_on_no_command_line(own: Emulator, tmp_path: Path) -> None:
    """No option takes one, and a body that holds one is refused unless it is in a file."""
    with own as url:
        shell = Shell(tmp_path, url)
        helps = [shell.run(*command, "--help").stdout for command in (["login"], ["call"], ["tokens", "list"], ["listen", "channel.follow"], [])]
        assert not any(option in text for text in helps for option in ("--secret", "--client-secret", "--token", "--password"))
        transport = json.dumps({"method": "webhook", "callback": "https://example.com/hook", "secret": "not-for-anybody"})
        command = ["call", "create_eventsub_subscription", "--type", "stream.online", "--version", "1", "--condition", '{"broadcaster_user_id": "1"}']
        done = shell.run(*command, "--transport", transport)
        assert (done.returncode, "not-for-anybody" in done.stderr, is_one_sentence(done.stderr)) == (2, False, True)


def test_a_real_token_never_goes_to_an_emulator(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        real = Shell(tmp_path)
        log_in(real, own)
        assert (tmp_path / "config" / "twitchapi-gen" / "tokens.json").exists()
        done = Shell(tmp_path, url).run("call", "get_polls")
        assert (done.returncode, is_one_sentence(done.stderr)) == (3, True)


def test_the_store_is_a_file_store_of_the_library(own: Emulator, tmp_path: Path) -> None:
    with own as url:
        shell = Shell(tmp_path, url)
        granted = log_in(shell, own)
        assert FileTokenStore(shell.settings / "tokens.json").users(APP) == [granted["user_id"]]
