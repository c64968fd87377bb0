"""A call of several requests: the asynchronous client reads side by side, eight at most. The outcome is as if one request went after the other."""

import asyncio
import json
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import ApiError, AsyncTwitch, BadRequest, NetworkError, TwitchError, UnexpectedReply

MOST = 8
IDS = [str(number) for number in range(2_000)]


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def ids_in(got: Got) -> list[str]:
    return [value for name, value in parse_qsl(urlsplit(got.target).query) if name == "id"]


def users(got: Got) -> Told:
    return Told(200, json.dumps({"data": [{"id": one} for one in ids_in(got)]}).encode())


class Crowd:
    """Counts how many requests are there at a time. Each stays until eight are there; they come, or the test fails."""

    def __init__(self, answer: Callable[[Got], Told] = users) -> None:
        self.answer, self.here, self.most = answer, 0, 0
        self._lock, self._full = threading.Lock(), threading.Event()

    def __call__(self, got: Got) -> Told:
        with self._lock:
            self.here += 1
            self.most = max(self.most, self.here)
            if self.here >= MOST:
                self._full.set()
        self._full.wait(20)
        time.sleep(0.01)  # so that a ninth would be seen
        try:
            return self.answer(got)
        finally:
            with self._lock:
                self.here -= 1


def test_requests_that_read_go_eight_at_a_time_and_their_order_stays() -> None:
    crowd = Crowd()
    with Canned(crowd) as server, Caller("async", server.url, app_token="token") as caller:
        page = caller.call("get_users", ids=IDS)
    assert crowd.most == MOST
    assert len(server.got) == 20
    assert [one.id for one in page.data] == IDS


def test_requests_that_change_something_go_one_after_the_other() -> None:
    crowd = Crowd(lambda got: Told(200, json.dumps({"data": [{"id": one} for one in ids_in(got)]}).encode()))
    crowd._full.set()
    scopes = ["channel:manage:redemptions"]
    with Canned(crowd) as server, Caller("async", server.url, user_token="token", scopes=scopes) as caller:
        page = caller.call("update_redemption_status", broadcaster_id="1", reward_id="2", ids=IDS[:400], status="FULFILLED")
    assert (crowd.most, len(server.got)) == (1, 8)
    assert [one.id for one in page.data] == IDS[:400]


BROKEN = {
    "refused": (Told(400, b'{"message": "no"}'), BadRequest),
    "not JSON": (Told(200, b"<html>"), UnexpectedReply),
    "not to be unpacked": (Told(200, b"{}", {"Content-Encoding": "gzip"}), UnexpectedReply),
}


@pytest.mark.parametrize("what", BROKEN)
def test_the_first_error_ends_the_rest_and_has_all_that_came_before_it(kind: Kind, what: str) -> None:
    told, error = BROKEN[what]

    def answer(got: Got) -> Told:
        """Fails for the twelfth hundred. What comes after it isn't answered before the call has ended."""
        if "1100" in ids_in(got):
            return told
        if int(ids_in(got)[0]) > 1_100:
            over.wait(60)
        return users(got)

    over = threading.Event()
    with Canned(answer) as server:
        with Caller(kind, server.url, app_token="token") as caller, pytest.raises(error) as raised:
            caller.call("get_users", ids=IDS)
        over.set()
    assert isinstance(raised.value, TwitchError)
    done: Any = raised.value.done
    assert [one.id for one in done.data] == IDS[:1_100]
    assert len(server.got) < 20


def test_an_error_of_an_earlier_part_counts_even_if_a_later_one_failed_before(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        if "0" in ids_in(got):
            time.sleep(0.2)
        return Told(400, json.dumps({"message": f"no {ids_in(got)[0]}"}).encode())

    with Canned(answer) as server, Caller(kind, server.url, app_token="token") as caller, pytest.raises(ApiError, match="no 0") as raised:
        caller.call("get_users", ids=IDS)
    assert raised.value.done is None
    assert len(server.got) <= MOST


def test_a_dead_server_ends_all(kind: Kind) -> None:
    with Canned() as server:
        url = server.url
    with Caller(kind, url, app_token="token") as caller, pytest.raises(NetworkError) as raised:
        caller.call("get_users", ids=IDS)
    assert raised.value.done is None


def test_a_rate_limit_is_shared_by_all_parts() -> None:
    """Four points in two seconds: whatever is asked for at once, no more than these are spent before the reset."""
    spent: dict[int, int] = {}
    lock = threading.Lock()

    def answer(got: Got) -> Told:
        with lock:
            now = time.time()
            window = int(now) // 2 * 2
            spent[window] = spent.get(window, 0) + 1
            left = max(0, 4 - spent[window])
        headers = {"Ratelimit-Limit": "4", "Ratelimit-Remaining": str(left), "Ratelimit-Reset": str(window + 2)}
        told = users(got)
        return Told(told.status, told.body, headers)

    async def run(url: str) -> Any:
        async with AsyncTwitch("id", app_token="token", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
            await twitch.get_users(ids="0")  # from now on, the limit is known
            return await twitch.get_users(ids=IDS[:800])

    with Canned(answer) as server:
        page = asyncio.run(run(server.url))
    assert [one.id for one in page.data] == IDS[:800]
    assert len(server.got) == 9
    assert max(spent.values()) <= 8  # those that leave right before the reset may arrive behind it


def test_a_caller_who_is_cancelled_leaves_nothing_behind() -> None:
    there = threading.Event()

    def answer(got: Got) -> Told:
        there.set()
        time.sleep(0.2)
        return users(got)

    async def run(url: str) -> None:
        async with AsyncTwitch("id", app_token="token", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
            call = asyncio.create_task(twitch.get_users(ids=IDS))
            await asyncio.to_thread(there.wait, 10)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with Canned(answer) as server:
        asyncio.run(run(server.url))
    assert len(server.got) <= MOST
