"""Runs `twitchapi-gen` with a folder of its own for settings and tokens, against an emulator."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests import programs
from tests.conftest import ROOT
from twitchapi_gen import AuthScope, Emulator, FileTokenStore

APP, SECRET = "my_app_id", "the-client-secret-5f1c"
PROGRAM = """
import sys
from twitchapi_gen.__main__ import main
sys.argv = {arguments!r}
sys.exit(main())
"""
COMMAND = [sys.executable, "-W", "error", "-m", "twitchapi_gen"]


class Shell:
    """`run` gives what a command wrote, `start` a process that goes on. `environment` is all that they know."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder, self.config = folder, folder / "config"
        self.environment = {
            "PATH": "", "PYTHONPATH": str(ROOT), "HOME": str(folder), "XDG_CONFIG_HOME": str(self.config), "TWITCHAPI_EMULATOR": url,
            "TWITCH_CLIENT_ID": APP, "TWITCH_CLIENT_SECRET": SECRET, "PYTHONIOENCODING": "utf-8",
        }  # fmt: skip
        if not url:
            del self.environment["TWITCHAPI_EMULATOR"]

    @property
    def settings(self) -> Path:
        """The folder of settings and tokens."""
        return self.config / "twitchapi-gen" / ("emulator" if "TWITCHAPI_EMULATOR" in self.environment else "")

    def environment_with(self, changes: dict[str, str | None]) -> dict[str, str]:
        """None takes a variable away."""
        return {name: value for name, value in {**self.environment, **changes}.items() if value is not None}

    def run(self, *arguments: str, **changes: str | None) -> "subprocess.CompletedProcess[str]":
        """In a process that has loaded the libraries already."""
        source = PROGRAM.format(arguments=["twitchapi-gen", *arguments])
        return programs.run(source, self.folder, self.environment_with(changes))

    def start(self, *arguments: str, **changes: str | None) -> "subprocess.Popen[str]":
        """As a shell does."""
        return subprocess.Popen(
            [*COMMAND, *arguments], cwd=self.folder, env=self.environment_with(changes), text=True, encoding="utf-8",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def answered(self, *arguments: str, **changes: str | None) -> Any:
        """Return the JSON that a command wrote; it must have succeeded."""
        done = self.run(*arguments, **changes)
        assert done.returncode == 0, (arguments, done.stderr)
        return json.loads(done.stdout)


def log_in(shell: Shell, emulator: Emulator, login: str = "my_username", scopes: Iterable[str] | None = None) -> dict[str, Any]:
    """Puts a user's tokens into the store, as `login` does; all scopes unless said otherwise. Returns them."""
    held = [str(one) for one in (AuthScope if scopes is None else scopes)]
    granted = emulator.token(held, login=login, client_id=APP)
    shell.settings.mkdir(mode=0o700, parents=True, exist_ok=True)
    FileTokenStore(shell.settings / "tokens.json").save(
        f"user:{APP}:{granted['user_id']}",
        {
            "access_token": granted["access_token"], "refresh_token": granted["refresh_token"], "scopes": held,
            "expires_at": None, "user_id": granted["user_id"], "login": login,
        },
    )  # fmt: skip
    return granted


def is_one_sentence(errors: str) -> bool:
    """Return True for one line without a traceback. The note about the emulator in use doesn't count."""
    lines = [line for line in programs.said(errors).splitlines() if not line.startswith("using the emulator at ")]
    return len(lines) == 1 and lines[0].startswith("error: ") and "Traceback" not in errors


def on_path(folder: Path) -> str:
    """A PATH on which `twitchapi-gen` and `python` are, as an environment that is switched on has them."""
    (folder / "bin").mkdir(exist_ok=True)
    for name, arguments in (("twitchapi-gen", "-m twitchapi_gen "), ("python", "")):
        program = folder / "bin" / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments}"$@"\n')
        program.chmod(0o755)
    return f"{folder / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
