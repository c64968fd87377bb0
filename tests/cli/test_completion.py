"""Completion: in a real bash, and the scripts of the other shells."""

import shutil
import subprocess

import pytest

from tests.cli.support import Shell, log_in, on_path
from twitchapi_gen import Emulator, operations

ASK = """
set -e
eval "$(twitchapi-gen completion bash)"
complete -p twitchapi-gen >&2
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMPREPLY=()
_twitchapi_gen_completion "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
bash = shutil.which("bash")


def completed(shell: Shell, *words: str) -> list[str]:
    """Return bash's suggestions for the last word."""
    assert bash is not None
    environment = shell.environment | {"PATH": on_path(shell.folder)}
    done = subprocess.run([bash, "--norc", "-c", ASK, "bash", "twitchapi-gen", *words], env=environment, cwd=shell.folder, capture_output=True,
                          text=True, timeout=60)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "_twitchapi_gen_completion twitchapi-gen" in done.stderr
    return done.stdout.split()


@pytest.mark.skipif(bash is None, reason="there is no bash")
@pytest.mark.parametrize(("words", "offered"), [
    (["ca"], ["call"]),
    (["call", "get_use"], [name for name in operations if name.startswith("get_use")]),
    (["call", "get_users", "--lo"], ["--logins"]),
    (["call", "get_videos", "--sort", ""], ["time", "trending", "views"]),
    (["call", "get_videos", "--sort", "v"], ["views"]),
    (["call", "update_chat_settings", "--emote-mode", "t"], ["true"]),
    (["listen", "channel.fol"], ["channel.follow"]),
    (["listen", "channel.follow", "--mod"], ["--moderator-user-id"]),
    (["login", "--scope", "bits"], ["bits:read"]),
    (["login", "--for", "create_po"], ["create_poll"]),
    (["scopes", "for", "channel.fol"], ["channel.follow"]),
    (["tokens", "rev"], ["revoke"]),
    (["completion", "z"], ["zsh"]),
    (["trigger", "channel.fol"], ["channel.follow"]),
])  # fmt: skip
def test_bash_completes(shell: Shell, words: list[str], offered: list[str]) -> None:
    assert sorted(completed(shell, *words)) == sorted(offered)


@pytest.mark.skipif(bash is None, reason="there is no bash")
def test_bash_completes_users(shell: Shell, emulator: Emulator) -> None:
    log_in(shell, emulator)
    assert completed(shell, "tokens", "revoke", "my") == ["my_username"]


@pytest.mark.parametrize(("name", "part"), [("zsh", "#compdef twitchapi-gen"), ("fish", "complete --no-files --command twitchapi-gen")])
def test_other_shells_have_scripts(shell: Shell, name: str, part: str) -> None:
    done = shell.run("completion", name)
    assert (done.returncode, done.stderr) == (0, "")
    assert part in done.stdout
    assert "_TWITCHAPI_GEN_COMPLETE" in done.stdout


@pytest.mark.parametrize("shape", ["bash", "zsh", "fish"])
def test_a_shell_that_asks_gets_names(shell: Shell, shape: str) -> None:
    """Each script's request, also of shells that aren't installed here."""
    words = {"COMP_WORDS": "twitchapi-gen call get_us", "COMP_CWORD": "get_us" if shape == "fish" else "2"}
    done = shell.run(_TWITCHAPI_GEN_COMPLETE=f"{shape}_complete", **words)
    assert done.returncode == 0
    assert "get_users" in done.stdout
