"""Five real servers, each given the webhook by its documented line."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.eventsub_webhook.support import FOLLOW, SECRET, Message
from tests.login.support import free_port

GUARD = 60.0
PROGRAM = f"""
import os
from twitchapi_gen import AsyncTwitch, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
from twitchapi_gen.eventsub import EventSubWebhook

asynchronous = os.environ["GATEWAY"] == "asgi"
client = (AsyncTwitch if asynchronous else Twitch)("my_app_id", app_token="x", helix_url="http://127.0.0.1:9/helix", auth_url="http://127.0.0.1:9")
hook = (AsyncEventSubWebhook if asynchronous else EventSubWebhook)(client, "https://example.com/", secret={SECRET!r}, on_error=lambda *_: None)

@hook.on("channel.follow", "2", {FOLLOW!r})
def followed(event):
    with open("came", "a") as file:
        file.write(event.id + "\\n")

application = None if asynchronous else hook.wsgi
"""
LINES = {
    "uvicorn": ("asgi", ["uvicorn", "bot:hook.asgi", "--port", "{port}", "--log-level", "warning"]),
    "hypercorn": ("asgi", ["hypercorn", "bot:hook.asgi", "--bind", "127.0.0.1:{port}"]),
    "daphne": ("asgi", ["daphne", "bot:hook.asgi", "--port", "{port}", "--bind", "127.0.0.1"]),
    "gunicorn": ("wsgi", ["gunicorn", "bot:application", "--bind", "127.0.0.1:{port}", "--workers", "2"]),
    "waitress": ("wsgi", ["waitress", "--listen", "127.0.0.1:{port}", "bot:hook.wsgi"]),
}


@pytest.mark.skipif(sys.platform == "win32", reason="gunicorn is for Unix")
@pytest.mark.parametrize("server", LINES)
def test_a_servers_documented_line_serves_it(server: str, tmp_path: Path) -> None:
    gateway, line = LINES[server]
    port = free_port()
    (tmp_path / "bot.py").write_text(PROGRAM)
    environment = {**os.environ, "GATEWAY": gateway, "PYTHONPATH": f"{tmp_path}{os.pathsep}{os.getcwd()}"}
    command = [sys.executable, "-m", *(one.format(port=port) for one in line)]
    with open(tmp_path / "log", "w") as log, subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=log, stderr=log) as process:
        try:
            first, forged = Message(time=time.time()), Message(time=time.time(), secret="another one of ten")
            assert answer(port, first, process, tmp_path) == (204, b"")
            assert answer(port, first, process, tmp_path) == (204, b"")
            assert answer(port, forged, process, tmp_path)[0] == 403
            came, end = tmp_path / "came", time.monotonic() + GUARD
            while not came.exists():
                assert time.monotonic() < end
                time.sleep(0.01)
        finally:
            process.terminate()
            process.wait(GUARD)
    assert first.id in came.read_text()
    assert "Traceback" not in (tmp_path / "log").read_text()


def answer(port: int, message: Message, process: "subprocess.Popen[bytes]", folder: Path) -> tuple[int, bytes]:
    """What the server says, once it listens."""
    end = time.monotonic() + GUARD
    while True:
        try:
            request = urllib.request.Request(f"http://127.0.0.1:{port}/", message.body, message.headers)
            with urllib.request.urlopen(request, timeout=GUARD) as reply:
                return reply.status, reply.read()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read()
        except OSError:
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < end, (folder / "log").read_text()
            time.sleep(0.05)
