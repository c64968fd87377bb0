"""The site's first page, followed word by word: from an empty folder, with nothing but the wheel, to the first call and the first event."""

import json
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.login.support import free_port

PAGE = (ROOT / "docs" / "getting-started.md").read_text("utf-8")
BLOCK = re.compile(r'^```(\w+)(?: title="(\S+)")?\n(.*?)^```$', re.M | re.S)
INSTALL, EMULATOR, SECOND, CALL, EVENT, TRIGGER = [source for language, _, source in BLOCK.findall(PAGE) if language == "sh"]
FILES = {name: source for language, name, source in BLOCK.findall(PAGE) if language == "python"}
CALLED, HEARD = [source for language, _, source in BLOCK.findall(PAGE) if language == "text"]
(SHELL,) = re.findall(r"^The same from a shell: `(.*)`\.$", PAGE, re.M)
bash = shutil.which("bash")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True, capture_output=True, timeout=120)
    (found,) = folder.glob("*.whl")
    return found


class Reader:
    """Terminals in one folder. The page's ports are replaced, since others may hold them; so is the package index by the wheel."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder, self.port, self.redirect = folder, free_port(), free_port()
        self._wheel = wheel
        self._environment = {
            "PATH": f"{Path(sys.executable).resolve().parent}:/usr/bin:/bin", "HOME": str(folder), "PYTHONUNBUFFERED": "1",
            "BROWSER": "python -m twitchapi_gen.emulator approve %s",
        }  # fmt: skip

    def _typed(self, source: str) -> str:
        source = source.replace("8080", str(self.port))
        return source.replace('pip install "twitchapi-gen[cli]"', f"pip install --quiet --no-index --no-deps {self._wheel}")

    def start(self, source: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [str(bash), "--norc", "-eu", "-c", self._typed(source)], cwd=self.folder, env=self._environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip

    def run(self, source: str) -> str:
        program = self.start(source)
        output, errors = program.communicate(timeout=300)
        assert program.returncode == 0, (source, errors)
        return output

    @contextmanager
    def running(self, source: str) -> Iterator["subprocess.Popen[str]"]:
        program = self.start(source)
        try:
            yield program
        finally:
            if program.poll() is None:
                program.send_signal(signal.SIGTERM)
            program.communicate(timeout=60)

    def save(self, name: str, source: str) -> None:
        (self.folder / name).write_text(
            source.replace("UserAuthenticator(twitch, scopes)", f'UserAuthenticator(twitch, scopes, url="http://localhost:{self.redirect}")')
        )


def line_of(program: "subprocess.Popen[str]", text: str) -> None:
    """Wait until the program has printed the text."""
    assert program.stdout is not None
    for line in program.stdout:
        if text in line:
            return
    assert program.stderr is not None
    raise AssertionError(f"it ended without {text!r}: {program.stderr.read()}")


@pytest.mark.skipif(bash is None, reason="there is no bash")
def test_first_call_and_first_event_in_under_five_minutes(tmp_path: Path, wheel: Path) -> None:
    reader = Reader(tmp_path, wheel)
    assert FILES.keys() == {"first_call.py", "first_event.py"}
    began = time.monotonic()
    reader.run(INSTALL)
    (site,) = tmp_path.glob(".venv/lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))  # what pip would have fetched from the index
    assert not (tmp_path / "twitchapi_gen").exists()
    emulator = EMULATOR.replace("twitchapi-gen", "exec twitchapi-gen")
    with reader.running(f". .venv/bin/activate\n{emulator}") as running:
        line_of(running, f"http://127.0.0.1:{reader.port}")
        for name, source in FILES.items():
            reader.save(name, source)
        assert reader.run(SECOND + CALL) == CALLED
        assert json.loads(reader.run(SECOND + SHELL))["data"][0]["display_name"] == "MyUsername"
        listening = reader.start(SECOND + EVENT)
        waiting, heard = HEARD.splitlines()
        line_of(listening, waiting)
        reader.run(TRIGGER)
        output, errors = listening.communicate(timeout=60)
        assert (listening.returncode, output.splitlines()) == (0, [heard]), errors
    print(f"{time.monotonic() - began:.0f} s")


def test_the_page_tells_how_to_go_on_with_twitch() -> None:
    assert "unset TWITCHAPI_EMULATOR" in PAGE
    assert "http://localhost:17563" in PAGE
    assert "(guides.md)" in PAGE
