"""Runs a program in a fresh process, in which TWITCHAPI_EMULATOR names an emulator; lets a test act when it says something."""

import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.conftest import ROOT
from twitchapi_gen import Emulator

PATIENCE = 60.0
VISIT = """
import sys
sys.path.insert(0, {root!r})
from tests.login.support import Visitor
visitor = Visitor()
visitor(sys.argv[1])
visitor.done()
"""


class Program:
    """A running program. What it prints can be waited for; what it waits for can be typed. It must end well."""

    def __init__(self, source: str, emulator: Emulator, folder: Path) -> None:
        script, visit = folder / "program.py", folder / "visit.py"
        script.write_text(source, encoding="utf-8")
        visit.write_text(VISIT.format(root=str(ROOT)), encoding="utf-8")
        environment = {
            "TWITCHAPI_EMULATOR": emulator.url, "PYTHONPATH": str(ROOT), "PATH": "", "PYTHONUNBUFFERED": "1",
            "BROWSER": f"{sys.executable} {visit} %s",
        }  # fmt: skip
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", str(script)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, cwd=folder,
        )  # fmt: skip
        self._characters: queue.Queue[str] = queue.Queue()
        self.said = ""
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        if self._process.stdout is not None:
            while character := self._process.stdout.read(1):  # a prompt has no end of line
                self._characters.put(character)
        self._characters.put("")

    def wait_for(self, words: str) -> None:
        """Returns when it has said that."""
        while words not in self.said:
            character = self._characters.get(timeout=PATIENCE)
            assert character, f"it ended without saying {words!r}:\n{self.said}"
            self.said += character

    def answer(self, text: str) -> None:
        if self._process.stdin is not None:
            self._process.stdin.write(text)
            self._process.stdin.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        try:
            status = self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        self._reader.join()
        while character := self._characters.get_nowait() if not self._characters.empty() else "":
            self.said += character
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        if kind is None:
            assert status == 0, self.said
