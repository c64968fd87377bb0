"""The examples of web frameworks run, each in a process and a real server of its own, under a path prefix, and an emulated Twitch calls them."""

import http.client
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.eventsub_webhook.live import APP, running, user_id
from tests.eventsub_webhook.support import Message, subscription
from tests.login.support import free_port
from twitchapi_gen import AuthScope, Emulator

SERVED = {
    "fastapi": ["uvicorn", "--log-level", "warning", "--port", "{port}", "examples.eventsub_fastapi:app"],
    "asgi": ["uvicorn", "--log-level", "warning", "--port", "{port}", "examples.eventsub_asgi:app"],
    "aiohttp": ["examples.eventsub_aiohttp"],
    "flask": ["examples.eventsub_flask"],
    "django": ["examples.eventsub_django"],
}


class Example:
    """What a running example prints, line by line."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self.process, self.port = process, port
        self._lines: queue.Queue[str] = queue.Queue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.strip())

    def says(self, ending: str) -> str:
        """The next line that ends so. Fails after a minute, and says what came instead; the rest is in `log`, in the test's folder."""
        others: list[str] = []
        try:
            while not (line := self._lines.get(timeout=60)).endswith(ending):
                others.append(line)
        except queue.Empty:
            raise AssertionError("\n".join(others)) from None
        return line

    def end(self) -> int:
        self.process.terminate()
        code = self.process.wait(60)
        self._reading.join(60)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


@contextmanager
def example(name: str, emulator: Emulator, folder: Path) -> Iterator[Example]:
    port, user = free_port(), user_id(emulator)
    environment = {
        "TWITCHAPI_EMULATOR": emulator.url, "TWITCH_APP_ID": APP, "TWITCH_APP_SECRET": "secret", "TWITCH_CHANNEL_ID": user, "PORT": str(port),
        "CALLBACK_URL": f"http://127.0.0.1:{port}/hooks/eventsub", "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    command = [sys.executable, "-m", *(part.format(port=port) for part in SERVED[name])]
    with (folder / "log").open("w") as log:  # apart, since the two would be written into each other's lines
        running = Example(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=environment, cwd=folder), port)
        try:
            yield running
        finally:
            running.end()


def post(port: int, path: str, message: Message) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST", path, message.body, message.headers)
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()


@pytest.mark.parametrize("name", SERVED)
def test_the_example_is_verified_receives_and_refuses(name: str, tmp_path: Path) -> None:
    with running() as emulator:
        emulator.timing.retries = (0.05,) * 100
        emulator.token([str(scope) for scope in AuthScope], client_id=APP)
        with example(name, emulator, tmp_path) as app:
            wait_for(lambda: [one["status"] for one in emulator.subscriptions] == ["enabled"], app)
            for user in ("Kappa", "PogChamp"):
                emulator.fire("channel.follow", event={"user_name": user}, copies=2)
                assert app.says("follows") == f"{user} follows"
            emulator.fire("channel.follow", event={"user_name": "Forged"}, forged=True)
            stranger = Message({"subscription": subscription(), "event": {}}, secret="another secret")
            assert post(app.port, "/hooks/eventsub", stranger)[0] == 403
            assert post(app.port, "/hooks/eventsub", stranger.but(raw=bytes(1024 * 1024 + 1)))[0] == 413
            assert post(app.port, "/elsewhere", stranger)[0] in (404, 405)
            emulator.fire("channel.follow", event={"user_name": "Last"})
            assert app.says("follows") == "Last follows"
        assert (tmp_path / "eventsub.secret").stat().st_mode & 0o777 == 0o600
        assert [one["status"] for one in emulator.subscriptions] == ["enabled"], "a restart goes on where it was"


def wait_for(done: object, app: Example) -> None:
    assert callable(done)
    for _ in range(3_000):
        if done():
            return
        assert app.process.poll() is None, app.says("")
        threading.Event().wait(0.02)
    raise AssertionError("waited for a minute")
