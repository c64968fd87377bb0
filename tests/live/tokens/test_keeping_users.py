"""Many users: each one's token is validated in each round, dead ones are refreshed once, lost ones are told."""

import asyncio
import inspect
import json
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import AsyncTwitch, FileTokenStore, MemoryTokenStore, ParameterError, RedisTokenStore, TokenStore
from twitchapi_gen.helpers import LostUser, keep_users


def fill(server: TokenServer, store: TokenStore, count: int) -> None:
    for number in range(1, count + 1):
        access, refresh = server.login(str(number))
        store.save(
            f"user:{APP}:{number}",
            {
                "access_token": access, "refresh_token": refresh, "scopes": [], "expires_at": time.time() + 9_000, "user_id": str(number),
                "login": f"user_{number}",
            },
        )  # fmt: skip


def kept(caller: Caller, stop: threading.Event, **options: Any) -> None:
    found = keep_users(caller.client, stop=stop, **options)
    if inspect.isawaitable(found):
        caller.wait(found)


class Rounds:
    """Stops once so many questions have come."""

    def __init__(self, server: TokenServer, path: str, count: int) -> None:
        self._server, self._path, self._count = server, path, count

    def is_set(self) -> bool:
        return self._server.count(self._path) >= self._count


def test_each_user_is_validated_in_each_round(kind: Kind, server: TokenServer) -> None:
    store = MemoryTokenStore()
    fill(server, store, 7)
    stop: Any = Rounds(server, "/oauth2/validate", 14)
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        kept(caller, stop, every=1)
    asked = [got.headers["Authorization"] for got in server.got if got.target == "/oauth2/validate"]
    assert len(asked) == 14
    assert asked[:7] == asked[7:]
    assert len(set(asked)) == 7


def test_dead_tokens_are_refreshed_and_lost_users_told(kind: Kind, server: TokenServer) -> None:
    store = MemoryTokenStore()
    fill(server, store, 4)
    server.kill()
    lost: list[LostUser] = []
    server.refreshes = {token: given for token, given in server.refreshes.items() if given.user_id != "3"}
    stop = threading.Event()

    def tell(user: LostUser) -> None:
        lost.append(user)
        stop.set()

    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        kept(caller, stop, every=1, on_lost=tell)
    assert [user.user_id for user in lost] == ["3"]
    assert "log in again" in str(lost[0])
    assert server.refreshed == 3


def test_a_failure_that_may_pass_ends_nothing(kind: Kind, server: TokenServer, caplog: pytest.LogCaptureFixture) -> None:
    store = MemoryTokenStore()
    fill(server, store, 2)
    answer = server._canned.answer
    failing = {"left": 6}

    def sometimes(got: Any) -> Any:
        if got.target == "/oauth2/validate" and failing["left"]:
            failing["left"] -= 1
            raise ConnectionResetError
        return answer(got)

    server._canned.answer = sometimes
    stop: Any = Rounds(server, "/oauth2/validate", 10)
    with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        kept(caller, stop, every=1, on_lost=lambda user: pytest.fail(str(user)))
    assert "can't be validated now" in caplog.text


@pytest.mark.parametrize("every", [0, 0.5, 3601, float("nan")])
def test_a_round_takes_an_hour_at_most(kind: Kind, every: float) -> None:
    with Caller(kind, token_store=MemoryTokenStore()) as caller, pytest.raises(ParameterError, match="hourly"):
        kept(caller, threading.Event(), every=every)


def test_a_store_that_lists_nobody_is_refused(kind: Kind) -> None:
    class Plain:
        load = save = lock = None

    plain: Any = Plain()
    for store in (None, plain):
        with Caller(kind, token_store=store) as caller, pytest.raises(ParameterError, match="lists its users"):
            kept(caller, threading.Event())


def test_it_ends_when_it_is_cancelled(server: TokenServer) -> None:
    store = MemoryTokenStore()
    fill(server, store, 1)

    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2", token_store=store) as twitch:
            task = asyncio.create_task(keep_users(twitch))
            while not server.count("/oauth2/validate"):
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())


PROGRAM = """
import json, sys, threading
from twitchapi_gen import AsyncTwitch, FileTokenStore, RedisTokenStore, Twitch
from twitchapi_gen.helpers import keep_users

settings = json.loads(sys.argv[1])
store = RedisTokenStore(settings["redis"]) if settings["redis"] else FileTokenStore(settings["file"])
done = set()

class Stop:
    def is_set(self):
        return len(done) >= settings["users"]

def heard(event):
    if event.operation == "validate token" and event.status == 200:
        done.add(len(done))

with Twitch("my_app_id", settings["secret"], helix_url=settings["url"] + "/helix", auth_url=settings["url"] + "/oauth2", token_store=store,
            on_response=heard, clock=None) as twitch:
    print("ready", flush=True)
    sys.stdin.readline()
    keep_users(twitch, every=1, stop=Stop())
"""


@pytest.mark.parametrize("kept_in", ["file", "redis"])
def test_two_processes_refresh_each_dead_token_once(server: TokenServer, kept_in: str, tmp_path: Any, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("redis_url") if kept_in == "redis" else ""
    store: TokenStore = RedisTokenStore(url) if url else FileTokenStore(tmp_path / "tokens.json")
    count = 40
    fill(server, store, count)
    server.kill()
    settings = {"redis": url, "file": str(tmp_path / "tokens.json"), "secret": SECRET, "url": server.url, "users": count}
    line = [sys.executable, "-c", PROGRAM, json.dumps(settings)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    running = [subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(2)]
    try:
        for one in running:
            assert one.stdout is not None
            assert one.stdout.readline() == "ready\n"
        for one in running:
            one.communicate("go\n", timeout=120)
    finally:
        for one in running:
            one.kill()
            one.wait()
    assert [one.returncode for one in running] == [0, 0]
    assert server.refreshed == count
    if isinstance(store, RedisTokenStore):
        store.close()
