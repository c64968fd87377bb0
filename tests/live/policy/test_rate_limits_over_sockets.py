"""Promise 2 over real sockets: whatever the rate-limit headers say, both clients go on, or raise at once with the time to wait."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import pytest

from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import AsyncTwitch, RateLimited, Twitch

HOUR, DAY = 3_600, 86_400
USER = b'{"data":[{"id":"1","login":"one"}]}'


def told(status: int, remaining: str | None, reset: str | None, date: float | None = None) -> Told:
    named = {"Ratelimit-Remaining": remaining, "Ratelimit-Reset": reset, "Date": None if date is None else formatdate(date, usegmt=True)}
    return Told(status, USER, {"Ratelimit-Limit": "800", **{name: value for name, value in named.items() if value is not None}})


def at(seconds: float) -> str:
    return str(int(time.time() + seconds))


NONSENSE = {
    "in the past": ("0", at(-HOUR), None),
    "missing": ("0", None, None),
    "no number": ("0", "soon", None),
    "nothing at all": (None, None, None),
    "by a clock an hour ahead": ("0", at(HOUR - 1), time.time() + HOUR),
    "by a clock an hour behind": ("0", at(-HOUR - 1), time.time() - HOUR),
}


@pytest.mark.parametrize("case", NONSENSE)
@pytest.mark.parametrize("status", [200, 429])
def test_a_reset_that_makes_no_sense_holds_nobody_up(kind: Kind, status: int, case: str) -> None:
    waits: list[object] = []
    first = [told(status, *NONSENSE[case])]

    def answer(_: Got) -> Told:
        return first.pop() if first else Told(200, USER)

    with Canned(answer) as server, Caller(kind, server.url, user_token="token", on_wait=waits.append) as caller:
        for _ in range(2):
            assert caller.call("get_users", logins=["one"]).data[0].id == "1"
        assert (len(server.got), len(waits)) == ((2, 0) if status == 200 else (3, 1))
        assert [getattr(one, "seconds", None) for one in waits] == [0.0] * len(waits)


def test_a_reset_a_day_ahead_raises_at_once_and_says_how_long(kind: Kind) -> None:
    first = [told(429, "0", at(DAY))]

    def answer(_: Got) -> Told:
        return first.pop() if first else Told(200, USER)

    with Canned(answer) as server, Caller(kind, server.url, user_token="token") as caller:
        with pytest.raises(RateLimited) as caught:
            caller.call("get_users", logins=["one"])
        assert caught.value.retry_after == pytest.approx(DAY, abs=60)
        assert caller.call("get_users", logins=["one"]).data[0].id == "1"
        assert len(server.got) == 2


def test_a_quota_raises_at_once_and_holds_up_no_other_call(kind: Kind) -> None:
    first = [told(429, "799", at(30))]

    def answer(_: Got) -> Told:
        return first.pop() if first else Told(200, USER)

    with Canned(answer) as server, Caller(kind, server.url, user_token="token") as caller:
        with pytest.raises(RateLimited):
            caller.call("get_users", logins=["one"])
        assert len(server.got) == 1
        assert caller.call("get_users", logins=["one"]).data[0].id == "1"


def test_points_that_are_used_up_by_the_app_stop_no_user(kind: Kind) -> None:
    """And an app's bucket stops the app at once where the call's time doesn't reach to the reset."""

    def answer(got: Got) -> Told:
        return told(200, "0" if got.headers["Authorization"] == "Bearer app" else "799", at(90))

    with Canned(answer) as server, Caller(kind, server.url, app_token="app") as caller:
        caller.call("get_games", ids=["1"])
        with pytest.raises(RateLimited, match="nothing was sent"):
            caller.call("get_games", ids=["1"])
        assert len(server.got) == 1
        caller.wait(caller.client.set_user_authentication("user", [], validate=False))
        for _ in range(3):
            caller.call("get_games", ids=["1"])
        assert len(server.got) == 4


PATIENT: Any = {"read_timeout": 300, "total_timeout": 600}
"""For a hundred calls at once on a loaded machine."""


class Windows:
    """Twenty-five requests in each second of the clock, and not one more."""

    LIMIT = 25

    def __init__(self) -> None:
        self._lock, self._second, self._left = threading.Lock(), 0, 0
        self.refused: dict[int, int] = {}

    def answer(self, got: Got) -> Told:
        if "oauth2" in got.target:
            return Told()
        with self._lock:
            second = int(time.time())
            if second != self._second:
                self._second, self._left = second, self.LIMIT
            taken = self._left > 0
            self._left -= taken
            if not taken:
                self.refused[second] = self.refused.get(second, 0) + 1
            named = {"Ratelimit-Limit": str(self.LIMIT), "Ratelimit-Remaining": str(self._left), "Ratelimit-Reset": str(second + 1)}
            return Told(200 if taken else 429, USER, named)


def test_all_who_wait_for_one_bucket_get_through_and_not_in_one_burst(kind: Kind) -> None:
    """Four windows' worth of calls at once. Only the first lot, which knows nothing yet, is refused."""
    windows = Windows()

    async def tasks(url: str) -> int:
        async with AsyncTwitch("my_app_id", app_token="app", helix_url=url, auth_url=url, **PATIENT) as twitch:
            return len(await asyncio.gather(*[twitch.get_games(ids=["1"]) for _ in range(100)]))

    def threads(url: str) -> int:
        with Twitch("my_app_id", app_token="app", helix_url=url, auth_url=url, **PATIENT) as twitch, ThreadPoolExecutor(100) as pool:
            return len(list(pool.map(lambda _: twitch.get_games(ids=["1"]), range(100))))

    with Canned(windows.answer) as server:
        assert (asyncio.run(tasks(server.url)) if kind == "async" else threads(server.url)) == 100
    later = sorted(windows.refused.items())[1:]
    assert sum(count for _, count in later) < 25, windows.refused
