"""A server that sends a client from one place to the next without end is followed, but not in haste."""

import pytest

from tests.unit.eventsub.socket.support import ELSEWHERE, URL, Driven, dialled, frame, kinds, notification, reconnect, welcome
from twitchapi_gen.runtime.eventsub.websocket.messages import Dial, Drop, Lost
from twitchapi_gen.runtime.eventsub.websocket.protocol import State


@pytest.mark.parametrize("url", [ELSEWHERE, URL], ids=["elsewhere", "the same address"])
def test_a_loop_of_moves_is_followed_in_a_gentle_way_and_loses_nothing(url: str) -> None:
    driven = Driven()
    current, began = driven.live(), driven.hand.now
    heard = 0
    while driven.hand.now < began + 600:
        answer = driven.hear(current, reconnect(url))
        heard += len(kinds(driven.hear(current, notification(f"n{heard}"))))
        while not any(isinstance(action, Dial) for action in answer):
            answer = driven.at_due()
            assert driven.machine._current is not None, "the old socket is read on meanwhile"
            driven.hear(current, frame("session_keepalive"))
        assert [action.url for action in answer if isinstance(action, Dial)] == [url], "it goes where it was sent"
        current = dialled(answer)
        driven.machine.opened(current)
        assert kinds(driven.hear(current, welcome("s1")))[-1] == "Begin"
    dials = sum(isinstance(action, Dial) for action in driven.said)
    assert 60 < dials < 300, "one in two seconds at most, and each well within Twitch's 30 seconds"
    assert not any(isinstance(action, Lost) for action in driven.said)


def test_a_flood_of_reconnect_messages_to_a_place_that_is_down_is_no_flood_of_dials() -> None:
    driven = Driven()
    current = driven.live()
    for _ in range(1_000):
        for action in driven.hear(current, reconnect()):
            if isinstance(action, Dial):
                driven.take(driven.machine.failed(action.number, OSError("down")))
        driven.after(0.01)
    assert sum(isinstance(action, Dial) for action in driven.said) < 12
    assert kinds(driven.hear(current, notification())) == ["Deliver"]


def test_a_move_that_waits_is_forgotten_when_the_session_ends() -> None:
    driven = Driven()
    current = driven.live()
    for _ in range(2):
        current = dialled(driven.hear(current, reconnect()))
        driven.hear(current, welcome("s1"))
    assert driven.hear(current, reconnect()) == []
    assert driven.machine.state is State.STAYING
    assert kinds(driven.close(current, 4004)) == ["Close", "Lost"]
    (dial,) = [action for action in driven.at_due() if isinstance(action, Dial)]
    assert dial.url.startswith(f"{URL}?keepalive"), "a fresh session, where all is subscribed anew"


def test_a_move_that_waits_is_made_within_15_seconds_however_long_other_tries_wait_by_now() -> None:
    """Twitch gives a move 30 seconds; the waits between other tries grow to two minutes."""
    driven = Driven()
    current = driven.live()
    for _ in range(2):
        current = dialled(driven.hear(current, reconnect()))
        driven.hear(current, welcome("s1"))
    driven.machine.backoff.tries = 10
    assert driven.hear(current, reconnect()) == []
    assert kinds(driven.after(2.0)) == ["Close", "Close"], "the old sockets have had their time"
    assert driven.machine.due - driven.hand.now == 13.0
    assert driven.machine.state is State.STAYING


def test_a_session_that_twitch_does_not_know_is_given_up_also_while_it_moves_and_no_other() -> None:
    for moving in (False, True):
        driven = Driven()
        current = driven.live()
        if moving:
            driven.hear(current, reconnect())
        assert driven.take(driven.machine.refused("another session")) == []
        said = driven.take(driven.machine.refused("s1"))
        assert kinds(said) == ["Close"] * (1 + moving) + ["Lost"]
        assert said[-1] == Lost(Drop("s1", 0, "Twitch did not know the session"))
        assert (driven.machine.state, driven.machine.session) == (State.WAITING, "")
        assert driven.take(driven.machine.refused("")) == []
        (dial,) = [action for action in driven.at_due() if isinstance(action, Dial)]
        assert dial.url.startswith(f"{URL}?keepalive")


@pytest.mark.parametrize(("seconds", "at_once"), [(19.9, False), (20.0, True)])
def test_the_third_move_waits_until_the_first_of_them_is_a_stable_time_ago(seconds: float, at_once: bool) -> None:
    driven = Driven()
    current = driven.live()
    for pause in (0.0, 10.0):
        driven.after(pause)
        current = dialled(driven.hear(current, reconnect()))
        driven.hear(current, welcome("s1"))
    driven.after(seconds)
    assert kinds(driven.hear(current, reconnect())) == ["Dial"] * at_once
