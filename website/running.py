"""Runs the examples of the reference against one emulator: as the page shows them, with the placeholders replaced."""

import base64
import contextlib
import io
import json
import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import frozen

from twitchapi_gen import AuthScope, Emulator, FileTokenStore
from twitchapi_gen.cli.main import run as run_command_line
from website.pages import SiteError

APP, SECRET = "my_app_id", "my_app_secret"
USER_TOKEN, JWT = "the user's access token", "a JWT that the extension's secret signed"
TWITCH = "https://api.twitch.tv/helix"
PATIENCE = 30.0
"""Seconds after which an example is given up."""
_LONGEST = 2
"""Items of a list that a page shows of a reply."""


@frozen(kw_only=True)
class Ran:
    """An example in its four forms, and what came back."""

    sync: str
    asynchronous: str
    curl: str
    command: str
    reply: str
    status: int = 0


class Runner:
    """Runs examples against an emulator of its own, one at a time. lenient: what one example deletes, the next one still finds."""

    def __init__(self, *, lenient: bool = False) -> None:
        self.emulator = Emulator()
        self.emulator.world.state.strict = not lenient
        self.emulator.timing.retries = (0.1,) * 20  # of an event that comes before the example listens
        self._folder = tempfile.TemporaryDirectory(prefix="site-examples-")
        self._before = dict(os.environ)
        self._files = 0

    def __enter__(self) -> Self:
        os.environ |= {
            "TWITCHAPI_EMULATOR": self.emulator.start(), "TWITCH_CLIENT_ID": APP, "TWITCH_CLIENT_SECRET": SECRET,
            "TWITCH_EXTENSION_JWT": extension_jwt(), "XDG_CONFIG_HOME": self._folder.name,
        }  # fmt: skip
        every = [str(scope) for scope in AuthScope]
        granted = self.emulator.token(every, client_id=APP)
        folder = Path(self._folder.name) / "twitchapi-gen" / "emulator"
        folder.mkdir(mode=0o700, parents=True)
        FileTokenStore(folder / "tokens.json").save(
            f"user:{APP}:{granted['user_id']}",
            {
                "access_token": granted["access_token"],
                "refresh_token": granted["refresh_token"],
                "user_id": granted["user_id"],
                "scopes": every,
                "expires_at": None,
                "login": "my_username",
            },
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.emulator.stop()
        os.environ.clear()
        os.environ |= self._before
        self._folder.cleanup()

    def program(self, source: str, name: str, replaced: Mapping[str, str] | None = None) -> str:
        """Run the source as a program in this process; return what it printed. Raises SiteError, which names the example."""
        for text, real in (replaced or {}).items():
            source = source.replace(text, real)
        output = io.StringIO()
        try:
            with contextlib.redirect_stdout(output), limited(PATIENCE):
                exec(compile(source, f"<example of {name}>", "exec"), {"__name__": "__main__"})
        except Exception as error:
            raise SiteError([f"{name}: its example failed: {type(error).__name__}: {error}\n{source}"]) from error
        return output.getvalue()

    def command(self, arguments: list[str], name: str) -> str:
        """Run the command line with these arguments; return what it wrote. Raises SiteError if it failed."""
        output, errors = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors), limited(PATIENCE):
            code = run_command_line(arguments)
        if code:
            raise SiteError([f"{name}: `twitchapi-gen {shlex.join(arguments)}` failed with {code}: {errors.getvalue().strip()}"])
        return output.getvalue()

    def file(self, content: str, name: str) -> str:
        """A file for an argument of the command line; returns its path."""
        self._files += 1
        path = Path(self._folder.name) / f"{self._files}-{name}"
        path.write_text(content, "utf-8")
        return str(path)

    def curl(self, arguments: list[str], token: str, name: str) -> tuple[int, str]:
        """Run curl with these arguments; return the status and the body. Raises SiteError if curl itself failed."""
        real = [one.replace(TWITCH, f"{self.emulator.url}/helix").replace("<token>", token) for one in arguments]
        done = subprocess.run(["curl", "--silent", "--write-out", "\n%{http_code}", *real], capture_output=True, text=True, check=False, timeout=60)
        if done.returncode:
            raise SiteError([f"{name}: curl failed with {done.returncode}: {done.stderr.strip()}"])
        body, _, status = done.stdout.rpartition("\n")
        return int(status), body


@contextlib.contextmanager
def limited(seconds: float) -> Generator[None]:
    """Raise TimeoutError if the block takes longer: an example that waits for what never comes must not stop the build."""

    def end(*_: object) -> None:
        raise TimeoutError(f"nothing came within {seconds:g} s")

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def extension_jwt() -> str:
    """A token in the form that extension endpoints accept; the emulator checks the role only."""
    claims = json.dumps({"role": "external", "user_id": "1", "exp": 4_000_000_000}).encode()
    return f"e30.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.signature"


def short(value: Any) -> Any:
    """The value with its long lists shortened."""
    if isinstance(value, list):
        return [short(one) for one in value[:_LONGEST]]
    return {key: short(one) for key, one in value.items()} if isinstance(value, dict) else value


def pretty(value: Any) -> str:
    return json.dumps(short(value), indent=2, ensure_ascii=False)
