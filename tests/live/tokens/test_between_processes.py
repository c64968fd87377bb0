"""Processes that share a token store renew a token once, and one that dies while doing so doesn't hold the others up."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.live.support import APP, Caller, Got, Kind, Told
from tests.live.tokens.support import SECRET, TokenServer
from tests.stores.support import ROOT
from twitchapi_gen import FileTokenStore, RedisTokenStore, StoredToken, Timeout, TokenStore

KEY = f"user:{APP}:1"
LONG = 25.0
"""Seconds that a call has where a lock lives for one second in Redis, and ends with its process in a file. The usual lock lives for 45."""
CALLER = f"""
import asyncio, sys
from twitchapi_gen import AsyncTwitch, FileTokenStore, RedisTokenStore, Twitch
url, kind, where, client, user_id = sys.argv[1:]
store = FileTokenStore(where) if kind == "file" else RedisTokenStore(where, prefix=url)
settings = dict(token_store=store, helix_url=url + "/helix", auth_url=url + "/oauth2")
async def asynchronous():
    async with AsyncTwitch("{APP}", "{SECRET}", **settings) as twitch:
        return await (twitch.as_user(user_id) if user_id else twitch).get_users(ids=["1"])
def synchronous():
    with Twitch("{APP}", "{SECRET}", **settings) as twitch:
        return (twitch.as_user(user_id) if user_id else twitch).get_users(ids=["1"])
print("ready", flush=True)
sys.stdin.readline()
print((asyncio.run(asynchronous()) if client == "async" else synchronous()).data[0].id)
if kind == "redis":
    store.close()
"""
HOLDER = """
import sys, time
from twitchapi_gen import FileTokenStore, RedisTokenStore
url, kind, where, key = sys.argv[1:]
store = FileTokenStore(where) if kind == "file" else RedisTokenStore(where, prefix=url, lock_seconds=1)
lock = store.lock(key)
assert lock.acquire(blocking=False)
print("held", flush=True)
time.sleep(60)
"""


def start(script: str, *arguments: str) -> "subprocess.Popen[str]":
    """The process, once it has said a line."""
    process = subprocess.Popen([sys.executable, "-c", script, *arguments], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline()
    return process


def stop(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


@pytest.fixture(params=["file", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """A kind of store, and its address."""
    return request.param, str(tmp_path / "tokens.json") if request.param == "file" else request.getfixturevalue("redis_url")


def opened(where: tuple[str, str], server: TokenServer, **settings: Any) -> Any:
    return FileTokenStore(where[1]) if where[0] == "file" else RedisTokenStore(where[1], prefix=server.url, **settings)


def close(store: TokenStore) -> None:
    if isinstance(store, RedisTokenStore):
        store.close()


def dead_token(server: TokenServer) -> StoredToken:
    access, refresh = server.login(dead=True)
    return {"access_token": access, "refresh_token": refresh, "scopes": [], "expires_at": None, "user_id": "1", "login": "one"}


def slowly(server: TokenServer) -> Any:
    """A fault that is none, but takes its time."""

    def answer(got: Got) -> Told:
        time.sleep(0.3)
        server.fault = None
        told = server._answer(got)
        server.fault = answer
        return told

    return answer


@pytest.mark.parametrize("user_id", ["1", ""])
def test_8_processes_renew_a_token_once(server: TokenServer, where: tuple[str, str], user_id: str) -> None:
    store = opened(where, server)
    store.save(KEY, dead_token(server))
    server.fault = slowly(server)
    running = [start(CALLER, server.url, *where, ("sync", "async")[number % 2], user_id) for number in range(8)]
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate(timeout=60)[0].strip() for process in running] == ["1"] * 8
    assert server.refreshed == 1
    assert len(set(server.bearers())) == 1
    close(store)


def test_a_process_killed_with_the_lock_in_its_hands_blocks_nobody_for_long(kind: Kind, server: TokenServer, where: tuple[str, str]) -> None:
    store = opened(where, server)
    store.save(KEY, dead_token(server))
    holder = start(HOLDER, server.url, *where, KEY)
    stop(holder)
    with Caller(kind, server.url, secret=SECRET, token_store=store, total_timeout=LONG) as caller:
        assert caller.wait(caller.client.as_user("1").get_users(ids=["1"])).data[0].id == "1"
    close(store)


def test_a_process_killed_while_it_renews_blocks_nobody_for_long(kind: Kind, server: TokenServer, where: tuple[str, str]) -> None:
    store = opened(where, server, lock_seconds=1)
    store.save(KEY, dead_token(server))
    script = CALLER.replace("prefix=url)", "prefix=url, lock_seconds=1)") if where[0] == "redis" else CALLER
    server.fault = server.hang
    process = start(script, server.url, *where, "sync", "1")
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    while not server.refreshed:
        time.sleep(0.01)
    stop(process)
    server.fault = None
    with Caller(kind, server.url, secret=SECRET, token_store=store, total_timeout=LONG) as caller:
        assert caller.wait(caller.client.as_user("1").get_users(ids=["1"])).data[0].id == "1"
    assert server.refreshed == 2
    close(store)


def test_who_waits_for_another_process_keeps_to_the_calls_time(kind: Kind, server: TokenServer, where: tuple[str, str]) -> None:
    store = opened(where, server)
    store.save(KEY, dead_token(server))
    lock = store.lock(KEY)
    assert lock.acquire(blocking=False)
    with Caller(kind, server.url, secret=SECRET, token_store=store, total_timeout=0.4) as caller:
        user = caller.client.as_user("1")
        with pytest.raises(Timeout, match="timed out waiting for"):
            caller.wait(user.get_users(ids=["1"]))
        lock.release()
        caller.client._core.timeouts.total = LONG
        assert caller.wait(user.get_users(ids=["1"])).data[0].id == "1"
    assert server.refreshed == 1
    close(store)
