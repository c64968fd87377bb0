"""Each close code: what it means, and when one comes back."""

import itertools

import pytest

from tests.unit.eventsub.socket.support import Driven, Hand, dialled, kinds, welcome
from twitchapi_gen.runtime.eventsub.websocket.messages import Dial, Drop, Lost
from twitchapi_gen.runtime.eventsub.websocket.protocol import State

CODES = {
    4000: "Twitch's server failed",
    4001: "the client sent something other than a pong",
    4002: "the client left a ping unanswered",
    4003: "the client subscribed to nothing within 10 seconds",
    4004: "the move to another server took more than 30 seconds",
    4005: "sending to the client took too long",
    4006: "a network error occurred",
    4007: "the reconnect URL was not used",
    1009: "a frame was larger than 1 MiB",
    1000: "the server closed the connection",
    1001: "the server went away",
    1006: "the connection was cut",
    1012: "the server restarts",
    4999: "the connection was closed",
}
OWN = {4004, 4007}
"""Nobody else has the same trouble at the same time."""


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_told_in_words_and_ends_in_another_session(code: int) -> None:
    driven = Driven()
    number = driven.live()
    driven.after(30)
    actions = driven.close(number, code)
    assert actions[1] == Lost(Drop("s1", code, CODES[code]))
    if code in OWN:
        again = dialled(actions)
    else:
        assert kinds(actions) == ["Close", "Lost"]
        again = dialled(driven.at_due())
    driven.hear(again, welcome("s2"))
    assert driven.machine.state is State.LIVE


@pytest.mark.parametrize("code", CODES)
def test_a_server_that_always_hangs_up_is_asked_less_and_less_often(code: int) -> None:
    driven = Driven()
    number = driven.live()
    dials: list[float] = []
    for _ in range(40):
        actions = driven.close(number, code)
        while not any(isinstance(action, Dial) for action in actions):
            actions = driven.at_due()
        dials.append(driven.hand.now)
        number = dialled(actions)
        driven.hear(number, welcome())
    gaps = [later - earlier for earlier, later in itertools.pairwise(dials)]
    assert all(gap >= 0.5 for gap in gaps)
    assert all(60 <= gap <= 120 for gap in gaps[-20:])


def test_a_session_that_lasted_makes_the_waits_short_again() -> None:
    driven = Driven()
    number = driven.want()
    for _ in range(10):
        driven.close(number)
        number = dialled(driven.at_due())
    driven.hear(number, welcome(keepalive=600))
    driven.after(30)
    driven.close(number)
    assert driven.machine.due - driven.hand.now < 1 + 6


def test_500_clients_dropped_together_come_back_apart() -> None:
    dials: list[float] = []
    for seed in range(500):
        hand = Hand()
        hand.chance.seed(seed)
        driven = Driven(hand)
        number = driven.live()
        driven.after(30)
        driven.close(number, 4000)
        driven.at_due()
        dials.append(hand.now - 1_030)
    first = min(dials)
    assert max(dials) < 8
    for start in (first + step / 100 for step in range(400)):
        assert sum(start <= one < start + 1 for one in dials) <= 125
