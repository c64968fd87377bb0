"""Processes that use one store: nothing is lost, and the lock of one that died doesn't last."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.stores.support import ROOT, token
from twitchapi_gen import FileTokenStore, RedisTokenStore, TokenStoreError

COUNTER = """
import sys, time
from twitchapi_gen import FileTokenStore, RedisTokenStore
kind, where, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
store = FileTokenStore(where) if kind == "file" else RedisTokenStore(where)
for _ in range(times):
    lock = store.lock("key")
    while not lock.acquire(blocking=False):
        time.sleep(0.001)
    found = store.load("key")
    number = int(found["access_token"]) if found else 0
    store.save("key", {"access_token": str(number + 1), "refresh_token": None, "scopes": [], "expires_at": None, "user_id": None, "login": None})
    lock.release()
if kind == "redis":
    store.close()
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_8_processes_count_to_200_together(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    where = str(tmp_path / "tokens.json") if kind == "file" else request.getfixturevalue("redis_url")
    running = [subprocess.Popen([sys.executable, "-c", COUNTER, kind, where, "25"], cwd=ROOT) for _ in range(8)]
    assert [process.wait(60) for process in running] == [0] * 8
    store = FileTokenStore(where) if kind == "file" else RedisTokenStore(where)
    found = store.load("key")
    assert found is not None
    assert found["access_token"] == "200"
    store.save("key", None)
    if isinstance(store, RedisTokenStore):
        store.close()


def test_a_lock_in_redis_ends_by_itself(redis_url: str) -> None:
    store = RedisTokenStore(redis_url, prefix="ending:", lock_seconds=30)
    abandoned, redis = store.lock("key"), store._redis
    assert abandoned.acquire(blocking=False)
    assert not store.lock("key").acquire(blocking=False)
    (name,) = redis.keys("ending:*")
    assert 0 < redis.pttl(name) <= 30_000
    redis.pexpire(name, 1)
    while redis.exists(name):
        time.sleep(0.001)
    taken = store.lock("key")
    assert taken.acquire(blocking=False)
    abandoned.release()  # which isn't its own any more
    assert not store.lock("key").acquire(blocking=False)
    taken.release()
    store.close()


def test_redis_that_cant_be_reached_is_an_error_without_the_password() -> None:
    store = RedisTokenStore("redis://user:canary@127.0.0.1:1/0")
    for use in (lambda: store.load("key"), lambda: store.save("key", token()), lambda: store.lock("key").acquire(blocking=False)):
        with pytest.raises(TokenStoreError, match="ConnectionError") as raised:
            use()
        assert "canary" not in str(raised.value)
    assert "canary" not in repr(store)


def test_something_else_in_redis_is_an_error(redis_url: str) -> None:
    import redis

    with redis.Redis.from_url(redis_url) as client:
        client.set("else:key", "precious")
        store = RedisTokenStore(client, prefix="else:")
        with pytest.raises(TokenStoreError, match="else:key"):
            store.load("key")
    with pytest.raises(TokenStoreError, match="redis://"):
        RedisTokenStore("no url")
