"""The service as it runs: a web process and two workers on one database, at the emulator."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml

from examples.chromium import Chromium, find_chromium
from examples.service.jobs import Jobs
from examples.serving import ROOT, free_port, served
from examples.sql_store import sqlite_store
from twitchapi_gen import Emulator

SCOPES = ["user:write:chat"]


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@contextmanager
def worker(folder: Path, url: str, **more: str) -> Generator["subprocess.Popen[str]"]:
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "TWITCHAPI_EMULATOR": url, "TWITCH_CLIENT_ID": "my_app_id", "TWITCH_CLIENT_SECRET": "my_app_secret",
        "DATABASE": str(folder / "service.sqlite"), "LEASE_SECONDS": "2", **more,
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "examples.service.worker"], env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == f"{process.pid} works\n"
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        if not process.stdout.closed:
            process.communicate(timeout=30)
        process.wait(30)


def sent(emulator: Emulator) -> Counter[str]:
    """The messages that were accepted."""
    return Counter(json.loads(one["body"])["message"] for one in emulator.requests if one["path"] == "/helix/chat/messages" and one["status"] == 200)


def log_in(emulator: Emulator, folder: Path, login: str) -> str:
    """As the web login does; returns the user's id."""
    granted = emulator.token(SCOPES, login=login, client_id="my_app_id")
    store = sqlite_store(str(folder / "service.sqlite"))
    store.save(f"user:my_app_id:{granted['user_id']}", {
        "access_token": granted["access_token"], "refresh_token": granted["refresh_token"], "scopes": SCOPES,
        "expires_at": None, "user_id": granted["user_id"], "login": login,
    })  # fmt: skip
    store.close()
    return str(granted["user_id"])


@pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine")
def test_a_user_logs_in_is_reminded_and_logs_out(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()
    more = {"REDIRECT_URL": f"http://localhost:{port}/callback", "SESSION_KEY": "a key for tests only", "DATABASE": str(tmp_path / "service.sqlite")}
    post = "fetch('/reminders', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({text: '<b>Drink</b>'})})"

    async def visit() -> tuple[str, str]:
        async with Chromium() as browser:
            await browser.open(f"http://localhost:{port}/")
            await browser.click("#login")
            await browser.click("#authorize")
            name = await browser.see("#who")
            await browser.look(f"{post}.then(reply => document.body.dataset.status = reply.status)")
            assert await browser.wait_for("document.body.dataset.status") == "202"
            await asyncio.to_thread(until, lambda: sent(emulator).total() == 1)
            text = ""
            while not text:
                await browser.open(f"http://localhost:{port}/")
                await browser.see("#who")
                text = str(await browser.look("document.querySelector('#sent').innerText"))
            await browser.click("#logout")
            await browser.see("#login")
        return name, text

    module = ["uvicorn", "examples.service.web:app", "--log-level", "warning", "--port", str(port)]
    with emulator as url, served(module, port, tmp_path, url, **more), worker(tmp_path, url):
        assert asyncio.run(visit()) == ("MyUsername", "<b>Drink</b>")
        assert any(one["path"] == "/oauth2/revoke" and one["status"] == 200 for one in emulator.requests)
    store = sqlite_store(str(tmp_path / "service.sqlite"))
    assert store.users("my_app_id") == []
    store.close()


def test_two_workers_share_the_jobs_and_one_dies(tmp_path: Path) -> None:
    emulator = Emulator()
    with emulator as url:
        users = [log_in(emulator, tmp_path, login) for login in ("streamer_a", "streamer_b", "streamer_c")]
        jobs = Jobs(str(tmp_path / "service.sqlite"))
        for at in range(60):
            jobs.add(users[at % 3], f"reminder {at}")
        emulator.fault("latency", seconds=0.05, path="/helix/chat/messages", times=None)
        with worker(tmp_path, url) as one, worker(tmp_path, url) as other:
            until(lambda: sent(emulator).total() >= 10)
            one.kill()
            until(lambda: jobs.waiting() == 0)
            said = (one.communicate()[0], "")
            other.send_signal(signal.SIGTERM)
            said = (said[0], other.communicate(timeout=30)[0])
        jobs.close()
        found = sent(emulator)
        assert found.keys() == {f"reminder {at}" for at in range(60)}
        assert found.total() <= 61  # the one that was under way when its worker died may have come twice
        assert all(f"{process.pid} sent" in text for process, text in zip((one, other), said, strict=True))
        assert other.returncode == 0
        senders = {json.loads(req["body"])["sender_id"] for req in emulator.requests if req["path"] == "/helix/chat/messages"}
        assert senders == set(users)


def test_tokens_are_validated_and_refreshed_once_for_all_processes(tmp_path: Path) -> None:
    emulator = Emulator(rotate=True)
    with emulator as url:
        log_in(emulator, tmp_path, "streamer_a")
        emulator.forward(hours=5)  # the access token has ended
        before = len(emulator.requests)

        def paths() -> list[str]:
            return [str(one["path"]) for one in emulator.requests[before:]]

        with worker(tmp_path, url, VALIDATE_SECONDS="1"), worker(tmp_path, url, VALIDATE_SECONDS="1"):
            until(lambda: paths().count("/oauth2/validate") >= 6)
        refreshes = [one for one in emulator.requests[before:] if one["path"] == "/oauth2/token" and "refresh_token" in str(one["body"])]
        assert len(refreshes) == 1
        assert refreshes[0]["status"] == 200


def test_a_job_of_a_lost_user_says_why(tmp_path: Path) -> None:
    emulator = Emulator()
    with emulator as url:
        jobs = Jobs(str(tmp_path / "service.sqlite"))
        log_in(emulator, tmp_path, "streamer_a")
        jobs.add("4711", "nobody is reminded")
        with worker(tmp_path, url):
            until(lambda: jobs.waiting() == 0)
        (text,) = jobs.done("4711")
        jobs.close()
    assert re.match(r"nobody is reminded: \S", text)
    assert sent(emulator).total() == 0


def test_compose_runs_what_is_here() -> None:
    folder = Path(__file__).parent
    services = yaml.safe_load((folder / "compose.yaml").read_text("utf-8"))["services"]
    assert services["worker"]["deploy"]["replicas"] == 2
    assert services["worker"]["command"][-1] == "examples.service.worker"
    dockerfile = (folder / "Dockerfile").read_text("utf-8")
    for source in re.findall(r"^COPY (\S+)", dockerfile, re.M):
        assert (folder.parent / source).exists()
    assert "examples.service.web:app" in dockerfile
    for service in services.values():
        assert (folder / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
        assert service["volumes"] == ["data:/data"]
