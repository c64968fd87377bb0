"""Ids in a real Redis: several workers call back once for each message, and nothing is lost while Redis is away."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from tests.conftest import ROOT
from tests.eventsub_webhook.support import SECRET, Harness, Kind, Message, at
from tests.eventsub_webhook.test_examples import post
from tests.login.support import free_port
from tests.stores.support import redis_server
from twitchapi_gen import ParameterError, SeenStoreError
from twitchapi_gen.eventsub import RedisSeen


@pytest.fixture(scope="module")
def redis_url() -> Generator[str]:
    with redis_server() as url:
        yield url


@contextmanager
def worker(kind: str, port: int, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.eventsub_webhook.worker", kind, str(port), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.wait(60)
        process.stdout.close()


def test_two_worker_processes_call_back_once_for_each_message(redis_url: str, tmp_path: Path) -> None:
    ports = [free_port(), free_port()]
    arguments = (redis_url, f"{tmp_path}:", SECRET)
    messages = [Message(time=at(time.time())) for _ in range(150)]
    with worker("sync", ports[0], *arguments) as first, worker("async", ports[1], *arguments) as second, ThreadPoolExecutor(12) as pool:
        sent = [pool.submit(post, port, "/", message) for message in messages for port in (*ports, *ports)]
        assert Counter(one.result()[0] for one in sent) == {204: 600}
        # who wins a race is nobody's to say: these are told in turn, each worker once first and once second
        turns = [Message(time=at(time.time())) for _ in range(4)]
        for number, message in enumerate(turns):
            for port in (ports[number % 2], ports[1 - number % 2]):
                assert post(port, "/", message)[0] == 204
        last = [Message(time=at(time.time())) for _ in ports]
        assert [post(port, "/", message)[0] for port, message in zip(ports, last)] == [204, 204]
        came: list[list[str]] = []
        for process, message in zip((first, second), last):
            assert process.stdout is not None
            came.append([])
            while (line := process.stdout.readline().strip()) != message.id:  # the callbacks of a subscription run in order
                came[-1].append(line)
    assert Counter(came[0] + came[1]) == dict.fromkeys((message.id for message in (*messages, *turns)), 1)
    assert [lines[-2:] for lines in came] == [[one.id for one in turns[number::2]] for number in (0, 1)], "the worker that was told first calls back"


def test_while_redis_is_away_messages_are_refused_and_then_they_come(kind: Kind) -> None:
    message, other, last = Message(), Message(), Message()
    with ExitStack() as stack:
        url = stack.enter_context(redis_server())
        seen = RedisSeen(redis.Redis.from_url(url, socket_timeout=0.3, retry=Retry(NoBackoff(), 0)), "x:")
        with Harness(kind, seen=seen).listens() as harness, redis.Redis.from_url(url) as direct:
            assert harness.send(other)[0] == 204
            direct.execute_command("CLIENT", "PAUSE", "60000", "WRITE")
            assert harness.send(message)[0] == 503, "no answer in time: it may have been done"
            direct.execute_command("CLIENT", "UNPAUSE")
            assert [harness.send(one)[0] for one in (message, message, other)] == [204] * 3
            assert harness.ids == [other.id, message.id]
            assert [type(error) for error, _ in harness.errors] == [SeenStoreError]
            stack.close()  # it is gone altogether
            assert harness.send(last)[0] == 503
            assert harness.send(Message(secret="another secret"))[0] == 403
            assert last.id not in harness.ids
        seen.close()


def test_ids_are_forgotten_in_time_and_by_name(redis_url: str, tmp_path: Path) -> None:
    seen = RedisSeen(redis_url, f"{tmp_path}:")
    assert [seen.add("a"), seen.add("a"), seen.add("b")] == [True, False, True]
    with redis.Redis.from_url(redis_url) as direct:
        assert 890_000 < direct.pttl(f"{tmp_path}:a") <= 900_000
    seen.forget("a")
    assert [seen.add("a"), RedisSeen(redis_url, f"{tmp_path}:").add("a"), RedisSeen(redis_url, "other:").add("a")] == [True, False, True]
    seen.close()


def test_an_id_that_its_own_first_try_had_set_is_new(redis_url: str, tmp_path: Path) -> None:
    """redis-py sends again what wasn't answered."""

    class Repeating(redis.Redis):
        def set(self, *arguments: Any, **options: Any) -> Any:
            super().set(*arguments, **options)
            return super().set(*arguments, **options)

    with Repeating.from_url(redis_url) as client:
        seen = RedisSeen(client, f"{tmp_path}:")
        assert [seen.add("a"), seen.add("a")] == [True, False]


def test_what_redis_may_remember_by_mistake_is_forgotten_when_it_is_back() -> None:
    with redis_server() as url, redis.Redis.from_url(url) as direct:
        seen = RedisSeen(url, "x:")
        seen.add("a")
        password = "a-password-of-redis"
        direct.config_set("requirepass", password)
        seen._redis.connection_pool.disconnect()
        with pytest.raises(SeenStoreError, match="Redis failed: AuthenticationError") as caught:
            seen.forget("a")
        assert url not in str(caught.value)
        direct.execute_command("AUTH", password)
        direct.config_set("requirepass", "")
        assert seen.add("b")
        assert seen.add("a")
        assert not seen.add("a")
        assert seen._doubtful == {}
        seen.close()


def test_a_connection_that_redis_closed_while_it_was_idle_is_no_error(redis_url: str, tmp_path: Path) -> None:
    seen = RedisSeen(redis_url, f"{tmp_path}:")
    assert seen.add("a")
    with redis.Redis.from_url(redis_url) as direct:
        direct.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    assert [seen.add("a"), seen.add("b")] == [False, True]
    seen.close()


def test_a_redis_that_is_away_is_given_up_after_a_second_try_and_one_that_is_silent_after_two_seconds() -> None:
    """Twitch, which waits for the answer, doesn't do so for long."""
    seen = RedisSeen(f"redis://127.0.0.1:{free_port()}")
    with pytest.raises(SeenStoreError, match=r"^Redis failed: ConnectionError$"):
        seen.add("a")
    settings = seen._redis.get_connection_kwargs()
    assert (settings["socket_timeout"], settings["socket_connect_timeout"]) == (2, 2)
    for failure, tries in ((redis.ConnectionError, 2), (redis.TimeoutError, 1)):
        tried: list[int] = []
        with pytest.raises(failure):
            settings["retry"].call_with_retry(lambda failure=failure, tried=tried: _fail(failure, tried), lambda _: None)
        assert len(tried) == tries
    seen.close()


def _fail(failure: type[Exception], tried: list[int]) -> None:
    tried.append(1)
    raise failure


def test_ids_have_a_name_of_ours_in_redis(redis_url: str) -> None:
    seen = RedisSeen(redis_url)
    seen.add("an-id")
    with redis.Redis.from_url(redis_url) as direct:
        assert direct.exists("twitchapi_gen:seen:an-id")
    seen.close()


def test_ids_must_be_remembered_for_as_long_as_they_may_come_again() -> None:
    with pytest.raises(ParameterError, match=r"^seconds must be at least 900: "):
        RedisSeen("redis://127.0.0.1", seconds=899.9)


def test_without_redis_py_there_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(SeenStoreError, match=r"pip install twitchapi-gen\[redis\]"):
        RedisSeen("redis://127.0.0.1")


def test_an_address_that_is_none_is_a_clear_error() -> None:
    with pytest.raises(SeenStoreError, match="must be a URL such as redis://127"):
        RedisSeen("127.0.0.1:6379")
