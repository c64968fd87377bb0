"""Made before a fork, used after it: callbacks run in the children, no lock of the parent's is in the way, and what can't go on says so."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.eventsub_webhook.live import running
from tests.eventsub_webhook.support import SECRET, Message, at
from tests.eventsub_webhook.test_examples import post
from tests.stores.support import redis_server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@pytest.fixture(scope="module")
def redis_url() -> Generator[str]:
    with redis_server() as url:
        yield url


@contextmanager
def program(module: str, *arguments: str, **environment: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.eventsub_webhook.{module}", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **environment}, start_new_session=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, 9)
        process.communicate(timeout=60)


def said(module: str, *arguments: str, **environment: str) -> list[str]:
    """All lines. A program that hangs is a failure."""
    with program(module, *arguments, **environment) as process:
        return process.communicate(timeout=60)[0].splitlines()


def test_workers_forked_from_one_webhook_call_back_once_for_each_message(redis_url: str, tmp_path: Path) -> None:
    messages = [Message(time=at(time.time())) for _ in range(200)]
    with program("prefork", "workers", SECRET, redis_url, f"{tmp_path}:") as process, ThreadPoolExecutor(12) as pool:
        assert process.stdout is not None
        port = int(process.stdout.readline().removeprefix("port "))
        sent = [pool.submit(post, port, "/", message) for message in messages for _ in range(2)]
        assert Counter(one.result()[0] for one in sent) == {204: 400}
        lines = [line.split() for line in process.communicate(timeout=60)[0].splitlines()]
    assert lines.pop() == ["ended", "0", "0", "0"]
    assert Counter(id for _, id in lines) == dict.fromkeys((one.id for one in messages), 1)
    assert len({pid for pid, _ in lines} - {str(process.pid)}) > 1
    assert str(process.pid) not in {pid for pid, _ in lines}


def test_children_of_a_busy_parent_have_its_callbacks_but_not_its_locks_and_not_its_work(redis_url: str, tmp_path: Path) -> None:
    for seen in ((), (redis_url, f"{tmp_path}:")):
        lines = [line.split(maxsplit=1) for line in said("prefork", "busy", SECRET, *seen)]
        assert [rest for first, rest in lines if first == "ended"] == ["0"] * 20
        assert sorted(rest for first, rest in lines if first != "ended" and rest.startswith("child")) == sorted(f"child {n}" for n in range(20))
        assert len([rest for _, rest in lines if rest == "authorization_revoked"]) == (20 if not seen else 1)
        assert not [rest for _, rest in lines if rest in ("slow", "waits behind it")]


@pytest.mark.parametrize("kind", ["fork", "spawn"])
def test_processes_of_multiprocessing_call_back_too(kind: str) -> None:
    lines = [line.split(maxsplit=1) for line in said("prefork", kind, SECRET)]
    assert lines.pop() == ["ended", "0 0 0"]
    assert sorted(rest for _, rest in lines) == ["child 0", "child 1", "child 2", "parent"]
    assert len({pid for pid, _ in lines}) == 4


def test_a_client_in_a_child_has_connections_of_its_own() -> None:
    with running(strict=False) as emulator:
        assert said("forked_client", "calls", TWITCHAPI_EMULATOR=emulator.url) == ["ended 0 0 0 0 0 0 0 0"]


def test_what_runs_in_the_parent_says_so_in_a_child() -> None:
    with running() as emulator:
        emulator.token([], client_id="my_app_id")
        lines = said("forked_client", "refused", TWITCHAPI_EMULATOR=emulator.url)
    names = ["eventsub", "eventsub", "pubsub", "pubsub", "webhook"]
    said_so = "was started before a fork and runs in the parent process; create and start one here"
    assert lines == [*(f"twitchapi_gen {name} {said_so}" for name in names), "another one is running", "ended 0"]
