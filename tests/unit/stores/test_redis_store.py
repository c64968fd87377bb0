"""Redis: an extra that is loaded when it is used, locks that end, and errors that don't show the password."""

import time
import traceback

import pytest

from tests.stores.support import token
from tests.unit.stores.support import said, start
from twitchapi_gen import RedisTokenStore, TokenStoreError


def test_without_redis_py_there_is_a_clear_error_and_all_else_works() -> None:
    script = """
sys.modules["redis"] = None
MemoryTokenStore().save("key", token("access"))
try:
    RedisTokenStore("redis://user:canary@127.0.0.1/0")
except TokenStoreError as error:
    print(error)
"""
    (line,) = said(script)
    assert "pip install twitchapi-gen[redis]" in line
    assert "canary" not in line


def test_redis_py_is_loaded_when_a_store_is_made() -> None:
    script = """
print("redis" in sys.modules)
RedisTokenStore("redis://127.0.0.1/0").close()
print("redis" in sys.modules)
"""
    assert said(script) == ["False", "True"]


def test_the_lock_of_a_killed_process_ends_after_its_lifetime(redis_url: str) -> None:
    script = """
store = RedisTokenStore(sys.argv[1], prefix="killed:", lock_seconds=0.3)
print(store.lock("key").acquire(blocking=False), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    process = start(script, redis_url)
    assert process.communicate(timeout=30)[0] == "True\n"
    store = RedisTokenStore(redis_url, prefix="killed:")
    lock = store.lock("key")
    for _ in range(300):
        if lock.acquire(blocking=False):
            break
        time.sleep(0.01)
    else:
        pytest.fail("the lock stayed")
    lock.release()
    store.close()


def test_a_lock_lives_longer_than_a_renewal_may_take(redis_url: str) -> None:
    import redis

    with redis.Redis.from_url(redis_url) as client:
        lock = RedisTokenStore(client, prefix="life:").lock("key")
        assert lock.acquire(blocking=False)
        (name,) = client.keys("life:*")
        assert 60_000 < client.pttl(name) <= 120_000
        lock.release()
        assert client.keys("life:*") == []


def test_a_refused_login_doesnt_show_the_password(redis_url: str) -> None:
    store = RedisTokenStore(redis_url.replace("//", "//nobody:canary@"))
    with pytest.raises(TokenStoreError, match="AuthenticationError") as raised:
        store.load("key")
    assert "canary" not in "".join(traceback.format_exception(raised.value)) + repr(store) + repr(raised.value)
    store.close()


def test_a_client_of_the_users_own_may_decode(redis_url: str) -> None:
    import redis

    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        store = RedisTokenStore(client, prefix="decoding:")
        store.save("key", token("é"))
        assert store.load("key") == token("é")
        first, second = store.lock("key"), store.lock("key")
        assert [first.acquire(blocking=False), second.acquire(blocking=False)] == [True, False]
        first.release()
        assert second.acquire(blocking=False)
        second.release()
        store.save("key", token("canary \ud800"))
        with pytest.raises(TokenStoreError, match="UnicodeDecodeError") as raised:
            store.load("key")
        assert "canary" not in repr(raised.value)
