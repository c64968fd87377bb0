"""Redis: an extra that is loaded when it is used, locks that end, and errors that don't show the password."""

import contextlib
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import define, field

from tests.live.support import APP
from tests.live.tokens.support import SECRET, TokenServer
from tests.stores.support import token
from tests.unit.stores.support import said, start
from twitchapi_gen import RedisTokenStore, TokenStoreError, Twitch


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


def test_a_lock_lives_longer_than_a_refresh_may_take_and_shorter_than_a_call(redis_url: str) -> None:
    """A refresh under it ends after 25 seconds, and each of Redis' own answers after 5; a call has 60."""
    import redis

    with redis.Redis.from_url(redis_url) as client:
        lock = RedisTokenStore(client, prefix="life:").lock("key")
        assert lock.acquire(blocking=False)
        (name,) = client.keys("life:*")
        assert 35_000 < client.pttl(name) <= 45_000
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


@define
class Middleman:
    """A proxy in front of Redis. `loses`: so many times, what asks for a lock is carried out, and nothing is heard on that connection any more.

    holds: whether it isn't passed on before `let_go`.
    """

    url: str
    loses: int = 0
    holds: bool = False
    let_go: threading.Event = field(factory=threading.Event)


@pytest.fixture
def between(redis_url: str) -> Iterator[Middleman]:
    host, port = redis_url.removeprefix("redis://").removesuffix("/0").split(":")
    listener = socket.create_server(("127.0.0.1", 0))
    made = Middleman(f"redis://127.0.0.1:{listener.getsockname()[1]}/0")
    ends: list[socket.socket] = [listener]

    def pump(source: socket.socket, target: socket.socket, lost: threading.Event, answers: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                if not answers and b"PX" in data and made.holds:
                    made.let_go.wait(20)
                if not answers and b"PX" in data and made.loses:
                    made.loses -= 1
                    lost.set()
                if not (answers and lost.is_set()):
                    target.sendall(data)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                client, server, lost = listener.accept()[0], socket.create_connection((host, int(port))), threading.Event()
                ends.extend((client, server))
                for source, target, answers in ((client, server, False), (server, client, True)):
                    threading.Thread(target=pump, args=(source, target, lost, answers), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield made
    made.let_go.set()
    for end in ends:
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()


def client_of(url: str, **settings: Any) -> Any:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    retry: Any = Retry(NoBackoff(), settings.pop("retries", 0))
    return redis.Redis.from_url(url, socket_timeout=0.3, retry=retry, **settings)


def until(holds: Callable[[], object]) -> None:
    for _ in range(1000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("it never came true")


def test_a_lock_that_redis_gave_while_its_answer_got_lost_is_given_back_at_once(redis_url: str, between: Middleman) -> None:
    with client_of(between.url) as through, client_of(redis_url) as straight:
        here, there = RedisTokenStore(through, prefix="lost:"), RedisTokenStore(straight, prefix="lost:")
        assert here.load("key") is None
        between.loses = 1
        with pytest.raises(TokenStoreError, match="Redis failed: TimeoutError"):
            here.lock("key").acquire(blocking=False)
        until(lambda: straight.keys("lost:*") == [])
        lock = there.lock("key")
        assert lock.acquire(blocking=False)
        lock.release()


def test_a_lock_whose_answer_got_lost_is_taken_by_asking_again(redis_url: str, between: Middleman) -> None:
    """redis-py asks again by itself: a lock that it has got already isn't somebody else's."""
    with client_of(between.url, retries=1) as through, client_of(redis_url) as straight:
        store = RedisTokenStore(through, prefix="again:")
        assert store.load("key") is None
        between.loses = 1
        lock = store.lock("key")
        assert lock.acquire(blocking=False)
        assert not RedisTokenStore(straight, prefix="again:").lock("key").acquire(blocking=False)
        lock.release()
        assert straight.keys("again:*") == []


def test_a_lock_that_redis_gives_later_than_it_was_given_back_is_had_by_the_next_who_asks_here(redis_url: str, between: Middleman) -> None:
    with client_of(between.url) as through, client_of(redis_url) as straight:
        here, there = RedisTokenStore(through, prefix="late:"), RedisTokenStore(straight, prefix="late:")
        assert here.load("key") is None
        between.holds = True
        with pytest.raises(TokenStoreError, match="Redis failed: TimeoutError"):
            here.lock("key").acquire(blocking=False)
        between.holds = False
        between.let_go.set()
        until(lambda: straight.keys("late:*"))
        assert not there.lock("key").acquire(blocking=False)
        lock = here.lock("key")
        assert lock.acquire(blocking=False)
        assert not there.lock("key").acquire(blocking=False)
        assert not lock.acquire(blocking=False)
        lock.release()
        assert there.lock("key").acquire(blocking=False)


def test_a_call_elsewhere_isnt_held_up_by_a_lock_whose_answer_got_lost(redis_url: str, between: Middleman) -> None:
    with TokenServer() as server, client_of(between.url) as through, client_of(redis_url) as straight:
        settings: dict[str, Any] = {"helix_url": f"{server.url}/helix", "auth_url": f"{server.url}/oauth2"}
        here = Twitch(APP, SECRET, token_store=RedisTokenStore(through, prefix="call:"), **settings)
        there = Twitch(APP, SECRET, token_store=RedisTokenStore(straight, prefix="call:"), total_timeout=20, **settings)
        with here, there:
            access, refresh = server.login()
            here.set_user_authentication(access, [], refresh)
            other = there.as_user("1")
            assert other.get_users().data[0].id == "1"
            server.kill()
            between.loses = 1
            with pytest.raises(TokenStoreError, match="Redis failed: TimeoutError"):
                here.get_users()
            assert other.get_users().data[0].id == "1"
        assert server.refreshed == 1


def test_keys_of_every_kind_and_their_locks_are_told_apart_when_users_are_listed(redis_url: str) -> None:
    with client_of(redis_url) as client:
        store = RedisTokenStore(client, prefix="some*[?:")
        ids = ["1", "back\\slash", "ends\\", "half \ud800", "lock", "\\lock", "é", "a:b"]
        for id in ids:
            store.save(f"user:app:{id}", token())
            assert store.lock(f"user:app:{id}").acquire(blocking=False)
        store.save("user:app2:2", token())
        store.save("app:app", token(user_id=None))
        RedisTokenStore(client, prefix="someX[?:").save("user:app:3", token())
        assert store.users("app") == sorted(ids)
        assert (store.users("app2"), store.users("a*"), store.users("app:")) == (["2"], [], [])
