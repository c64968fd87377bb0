"""A server that sends a client from one place to the next without end is followed, but not in haste."""

import pytest

from tests.unit.eventsub.socket.support import ELSEWHERE, URL, Driven, dialled, frame, kinds, notification, reconnect, welcome
from twitchapi_gen.runtime.eventsub.socket.actions import Dial, Lost
from twitchapi_gen.runtime.eventsub.socket.states import State


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
