"""One rate limit for several processes, kept in a real Redis: it is never overrun, and a Redis that fails stops nobody."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.live.support import Caller, Canned, Got, Kind, Told
from tests.stores.support import redis_server
from twitchapi_gen import RateLimited, RedisRateLimits, TokenStoreError
from twitchapi_gen.runtime.http.shared_limits import RateLimits

POINTS = 25


@pytest.fixture(scope="module")
def redis_url() -> Generator[str]:
    with redis_server() as url:
        yield url


class Limited:
    """Answers so many requests in each second, and refuses the others with 429, as Twitch does. Every app token has its own bucket."""

    def __init__(self) -> None:
        self.refused = self.answered = 0
        self._spent: dict[tuple[int, str], int] = {}
        self._lock = threading.Lock()

    def __call__(self, got: Got) -> Told:
        with self._lock:
            second = int(time.time())
            bucket = second, got.headers.get("Authorization", "")
            spent = self._spent[bucket] = self._spent.get(bucket, 0) + 1
            self.answered += spent <= POINTS
            self.refused += spent > POINTS
        headers = {"Ratelimit-Limit": str(POINTS), "Ratelimit-Remaining": str(max(0, POINTS - spent)), "Ratelimit-Reset": str(second + 1)}
        return Told(200 if spent <= POINTS else 429, b'{"data": []}', {"Content-Type": "application/json", **headers})


PROGRAM = """
import asyncio, json, sys
from twitchapi_gen import AsyncTwitch, RedisRateLimits

settings = json.loads(sys.argv[1])

async def main():
    limits, url = RedisRateLimits(settings["redis"], prefix=settings["prefix"]), settings["url"]
    async with AsyncTwitch("my_app_id", app_token="app", helix_url=url + "/helix", auth_url=url, rate_limits=limits) as twitch:
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        for _ in range(settings["rounds"]):
            await asyncio.gather(*(twitch.get_users(ids=["1"]) for _ in range(4)))
    limits.close()

asyncio.run(main())
"""


def test_two_processes_never_overrun_the_apps_bucket(redis_url: str, tmp_path: Any) -> None:
    limited = Limited()
    with Canned(limited) as server:
        settings = {"redis": redis_url, "prefix": f"{tmp_path}:", "url": server.url, "rounds": 20}
        line = [sys.executable, "-c", PROGRAM, json.dumps(settings)]
        environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
        running = [subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(2)]
        try:
            for one in running:
                assert one.stdout is not None
                assert one.stdout.readline() == "ready\n"
            for one in running:
                assert one.stdin is not None
                one.stdin.write("go\n")
                one.stdin.flush()
            for one in running:
                one.communicate(timeout=120)
        finally:
            for one in running:
                one.kill()
                one.wait()
    assert [one.returncode for one in running] == [0, 0]
    assert (limited.answered, limited.refused) == (160, 0)


def test_what_others_used_up_is_waited_for_or_told(kind: Kind, redis_url: str, tmp_path: Any) -> None:
    others = RedisRateLimits(redis_url, prefix=f"{tmp_path}:")
    others.learn("app:my_app_id", 0, 800, 30.0, "1")
    limits = RedisRateLimits(redis_url, prefix=f"{tmp_path}:")
    with Canned(lambda _: Told(200, b'{"data": []}')) as server, Caller(kind, server.url, app_token="app", rate_limits=limits) as caller:
        with pytest.raises(RateLimited, match="nothing was sent") as caught:
            caller.wait(caller.client.options(total_timeout=5).get_users(ids=["1"]))
        assert 20 < (caught.value.retry_after or 0) <= 30
        assert server.got == []
    others.close()
    limits.close()


def test_a_point_is_given_once_and_a_bucket_is_full_again_at_its_reset(redis_url: str, tmp_path: Any) -> None:
    limits = RedisRateLimits(redis_url, prefix=f"{tmp_path}:")
    assert limits.claim("app:x") == 0  # nobody knows anything yet
    limits.learn("app:x", 3, 10, 60.0, "60")
    assert [limits.claim("app:x") > 0 for _ in range(5)] == [False, False, False, True, True]
    assert limits.claim("app:another") == 0
    limits.learn("app:x", 9, 10, 60.0, "60")  # a reply that was under way
    assert limits.claim("app:x") > 50
    limits.learn("app:x", 9, 10, 60.0, "120")  # a new period: two of its points are others' already
    assert [limits.claim("app:x") > 0 for _ in range(9)].count(False) in (7, 8)
    limits.learn("app:x", 0, 2, 0.05, "121")
    while limits.claim("app:x"):
        time.sleep(0.01)
    assert [limits.claim("app:x") > 0 for _ in range(2)] == [False, True]
    limits.learn("app:x", None, None, None, "")
    limits.learn("app:x", 5, 10, 1e6, "far ahead")  # some clock must be wrong
    assert limits.claim("app:x") == 0
    limits.close()


def test_a_redis_that_fails_stops_nobody(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    limits = RedisRateLimits("redis://127.0.0.1:9/0")
    with Canned(lambda _: Told(200, b'{"data": [{"id": "1"}]}')) as server, Caller(kind, server.url, app_token="app", rate_limits=limits) as caller:
        for _ in range(3):
            assert len(caller.call("get_users", ids=["1"])) == 1
    assert "127.0.0.1" not in caplog.text
    assert repr(limits) == "RedisRateLimits(prefix='twitchapi_gen:limits:')"
    with pytest.raises(TokenStoreError, match="URL"):
        RedisRateLimits("no url")


def test_ones_own_rate_limits_hear_of_each_request_that_had_a_point(kind: Kind) -> None:
    told: list[tuple[Any, ...]] = []

    class Own:
        def claim(self, key: str) -> float:
            told.append(("claim", key))
            return 0.0

        def learn(self, key: str, remaining: int | None, limit: int | None, seconds: float | None, reset: str) -> None:
            told.append(("learn", key, remaining, limit, reset))

    own: RateLimits = Own()
    headers = {"Ratelimit-Limit": "800", "Ratelimit-Remaining": "42", "Ratelimit-Reset": "1700000000"}
    replies = [Told(503), Told(200, b'{"data": []}', headers)]
    with Canned(lambda _: replies.pop(0)) as server, Caller(kind, server.url, app_token="app", rate_limits=own) as caller:
        caller.call("get_users", ids=["1"])
    key = "app:my_app_id"
    assert told == [("claim", key), ("learn", key, None, None, ""), ("claim", key), ("learn", key, 42, 800, "1700000000")]
