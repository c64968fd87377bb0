"""The examples of logins in one's own web application, each in a real server, used with a real browser at the emulator."""

import asyncio
import contextlib
import importlib.util
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Generator
from pathlib import Path

import pytest

from examples.chromium import Chromium, find_chromium
from tests.conftest import ROOT
from tests.login.support import free_port
from twitchapi_gen import Emulator, FileTokenStore

SERVED = {
    "fastapi": ["uvicorn", "--log-level", "warning", "--port", "{port}", "examples.web_login_fastapi:app"],
    "flask": ["examples.web_login_flask"],
    "django": ["examples.web_login_django"],
}
each_framework = pytest.mark.parametrize("framework", SERVED)


@contextlib.contextmanager
def served(framework: str, emulator: Emulator, folder: Path, **more: str) -> Generator[str]:
    port = free_port()
    root = f"http://localhost:{port}"
    environment = {
        **os.environ, "TWITCHAPI_EMULATOR": emulator.url, "TWITCH_CLIENT_ID": "my_app_id", "TWITCH_CLIENT_SECRET": "secret",
        "REDIRECT_URL": f"{root}/callback", "SESSION_KEY": "a key for tests only", "PORT": str(port), "PYTHONPATH": str(ROOT),
        **more,
    }  # fmt: skip
    line = [sys.executable, "-m", *(one.format(port=port) for one in SERVED[framework])]
    with open(folder / "log", "w") as log, subprocess.Popen(line, cwd=folder, env=environment, stdout=log, stderr=log) as process:
        try:
            end = time.monotonic() + 60
            while True:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                assert process.poll() is None, (folder / "log").read_text()
                assert time.monotonic() < end
                time.sleep(0.05)
            yield root
        finally:
            process.terminate()
            process.wait(30)


@each_framework
@pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine; apt-get install chromium")
def test_a_user_logs_in_says_no_and_logs_out(framework: str, tmp_path: Path) -> None:
    async def visit(root: str) -> list[str]:
        seen: list[str] = []
        async with Chromium() as chromium:
            await chromium.open(f"{root}/login")
            await chromium.click("#deny")
            await chromium.wait_for("location.pathname == '/callback' && document.body.innerText")
            seen.append(await chromium.text())
            await chromium.open(root)
            await chromium.click("#login")
            await chromium.click("#authorize")
            await chromium.wait_for("document.body && document.body.innerText.startsWith('Logged in as')")
            seen.append(await chromium.text())
            await chromium.open(f"{root}/logout")
            seen.append(await chromium.see("#login"))
        return seen

    emulator = Emulator()
    with emulator, served(framework, emulator, tmp_path) as root:
        seen = asyncio.run(visit(root))
        paths = [one["path"] for one in emulator.requests]
    assert seen == ["You said no.", "Logged in as my_username", "Log in with Twitch"]
    assert paths.count("/oauth2/token") == 1
    assert paths.count("/oauth2/revoke") == 1
    assert FileTokenStore(tmp_path / "tokens.json").users("my_app_id") == []
    assert oct((tmp_path / "tokens.json").stat().st_mode)[-3:] == "600"
    assert json.loads((tmp_path / "tokens.json").read_text())["tokens"] == {}


@each_framework
def test_a_callback_that_nobody_asked_for_is_refused(framework: str, tmp_path: Path) -> None:
    emulator = Emulator()
    with emulator, served(framework, emulator, tmp_path) as root:
        for query in ("", "?code=abc", "?code=abc&state=", "?code=abc&state=made-up", "?error=access_denied&state="):
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(f"{root}/callback{query}", timeout=30)
            with caught.value:
                assert (caught.value.code, "The login failed" in caught.value.read().decode()) == (400, True)
        assert not [one for one in emulator.requests if one["path"].startswith("/oauth2")]


@each_framework
@pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine; apt-get install chromium")
@pytest.mark.skipif(importlib.util.find_spec("jwt") is None, reason="PyJWT isn't installed: pip install 'twitchapi-gen[openid]'")
def test_a_login_with_openid(framework: str, tmp_path: Path) -> None:
    async def visit(root: str) -> str:
        async with Chromium() as chromium:
            await chromium.open(f"{root}/login")
            await chromium.click("#authorize")
            await chromium.wait_for("document.body && document.body.innerText.startsWith('Logged in as')")
            return await chromium.text()

    emulator = Emulator()
    with emulator, served(framework, emulator, tmp_path, OPENID="1") as root:
        try:
            urllib.request.urlopen(f"{emulator.url}/oauth2/keys", timeout=30).close()
        except urllib.error.HTTPError as error:
            error.close()
            pytest.skip("this emulator signs no ID tokens")
        assert asyncio.run(visit(root)) == "Logged in as my_username"
        assert sum(one["path"] == "/oauth2/keys" for one in emulator.requests) == 2
