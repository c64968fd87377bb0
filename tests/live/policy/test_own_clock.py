"""A clock of the user's own: waits, ages and lifetimes go by it, without patching and without waiting for them."""

from time import monotonic
from typing import Any

import pytest

from tests.live.eventsub.server import Server
from tests.live.eventsub.support import ONLINE, Driven, until
from tests.live.support import Caller, Canned, Kind, Told
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import AsyncTwitch, Clock, ParameterError, RateLimited, Twitch, WaitEvent

NOW = 1_800_000_000.0
HOUR = 3_600.0
USER = b'{"data":[{"id":"1","login":"one"}]}'


class Turned:
    """A clock that stands until it is turned. Chance gives the lower bound. `waits` are those that the client told of, each of which turns it."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.waits: list[float] = []
        self.clock = Clock(lambda: 50.0 + self.passed, lambda: NOW + self.passed, lambda low, high: low)

    def turn(self, event: WaitEvent) -> None:
        self.waits.append(event.seconds)
        self.passed += event.seconds


def in_turn(*told: Told) -> Canned:
    left = list(told)
    return Canned(lambda _: left.pop(0) if left else Told(200, USER))


def test_half_an_hour_that_twitch_asks_for_passes_as_the_hook_turns_the_clock(kind: Kind) -> None:
    time, asked = Turned(), Told(429, b"{}", {"Retry-After": "1800"})
    with in_turn(asked) as server, Caller(kind, server.url, user_token="t", clock=time.clock, on_wait=time.turn, total_timeout=HOUR) as caller:
        assert caller.call("get_users", logins=["one"]).data[0].id == "1"
    assert (time.waits, len(server.got)) == ([1800.0], 2)


def test_a_rate_limit_is_waited_for_by_the_clock_until_its_reset(kind: Kind) -> None:
    time, used_up = Turned(), Told(200, USER, {"Ratelimit-Limit": "800", "Ratelimit-Remaining": "0", "Ratelimit-Reset": str(int(NOW) + 900)})
    with in_turn(used_up) as server, Caller(kind, server.url, user_token="t", clock=time.clock, on_wait=time.turn, total_timeout=HOUR) as caller:
        caller.call("get_users", logins=["one"])
        caller.call("get_users", logins=["one"])
    assert (time.waits, time.passed) == ([900.0], 900.0)


def test_a_reset_that_the_clock_has_passed_is_not_waited_for(kind: Kind) -> None:
    time, used_up = Turned(), Told(200, USER, {"Ratelimit-Limit": "800", "Ratelimit-Remaining": "0", "Ratelimit-Reset": str(int(NOW) + 900)})
    with in_turn(used_up) as server, Caller(kind, server.url, user_token="t", clock=time.clock, on_wait=time.turn) as caller:
        caller.call("get_users", logins=["one"])
        with pytest.raises(RateLimited) as caught:
            caller.call("get_users", logins=["one"])
        assert caught.value.retry_after == 900.0
        time.passed = 901.0
        caller.call("get_users", logins=["one"])
    assert time.waits == []


def test_a_clock_that_stands_holds_up_no_retry_for_longer_than_told(kind: Kind) -> None:
    stands = Clock(lambda: 7.0, lambda: NOW, lambda low, high: 0.02)
    with in_turn(Told(503), Told(503)) as server, Caller(kind, server.url, user_token="t", clock=stands) as caller:
        assert caller.call("get_users", logins=["one"]).data[0].id == "1"
        assert len(server.got) == 3


def test_a_token_is_validated_again_when_an_hour_has_passed_by_the_clock(kind: Kind, server: TokenServer) -> None:
    time = Turned()
    with Caller(kind, server.url, secret=SECRET, clock=time.clock) as caller:
        access, refresh = server.login()
        caller.wait(caller.client.set_user_authentication(access, [], refresh))
        for passed, validations in ((0.0, 1), (HOUR - 1, 1), (HOUR, 2)):
            time.passed = passed
            caller.call("get_users")
            assert server.count("/oauth2/validate") == validations


def test_a_socket_takes_its_connection_for_dead_by_the_clients_clock(kind: Kind) -> None:
    """Nothing came for 36 seconds of a clock that somebody turned, of which Twitch lets 30 pass and the socket 5 more."""
    ahead = 0.0
    with Server(keepalive=30) as server, Driven(kind, server, clock=Clock(lambda: monotonic() + ahead, uniform=lambda low, high: low)) as driven:
        driven.call("listen", *ONLINE, print)
        driven.call("start")
        ahead = 36.0
        until(lambda: driven.told("on_disconnected"))
        until(lambda: driven.socket.is_connected)
        assert len(server.peers) == 2


@pytest.mark.parametrize("clock", [0, 1.0, "now", lambda: 1.0, Clock])
def test_what_is_no_clock_is_refused_with_the_remedy(clock: Any) -> None:
    for client in (Twitch, AsyncTwitch):
        with pytest.raises(
            ParameterError, match=r"clock must be a twitchapi_gen\.Clock, not \w+; create one with Clock\(monotonic=…, time=…, uniform=…\)"
        ):
            client("my_app_id", clock=clock)


@pytest.mark.parametrize("name", ["monotonic", "time", "uniform"])
def test_a_clock_is_made_of_functions(name: str) -> None:
    wrong: dict[str, Any] = {name: 5}
    with pytest.raises(ParameterError, match=rf"Clock: {name} must be a function that returns .*, not int"):
        Clock(**wrong)
