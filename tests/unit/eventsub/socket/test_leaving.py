"""A line that is about to be stopped: what is under way is heard, nothing is begun."""

import math

from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.unit.eventsub.socket.support import Driven, dialled, frame, kinds, notification, reconnect, welcome
from twitchapi_gen import NetworkError
from twitchapi_gen.runtime.eventsub.websocket.messages import Begin, Close, Deliver, Dial, Drop, Leave, Lost
from twitchapi_gen.runtime.eventsub.websocket.protocol import State


def test_a_session_is_heard_until_its_goodbye_is_answered() -> None:
    driven = Driven()
    number = driven.live()
    assert driven.take(driven.machine.leave()) == [Leave(number)]
    assert [action.message.id for action in driven.hear(number, notification()) if isinstance(action, Deliver)] == ["n1"]
    assert driven.hear(number, reconnect()) == driven.hear(number, frame("session_keepalive")) == []
    assert driven.close(number, 1000) == [Close(number)]
    assert driven.take(driven.machine.stop()) == [Lost(Drop("s1", 1000, "the client ended it"))]
    assert (driven.machine.state, driven.machine.due) == (State.OVER, math.inf)


def test_of_a_move_the_old_socket_is_heard_and_the_new_one_given_up() -> None:
    driven = Driven()
    old = driven.live()
    new = dialled(driven.hear(old, reconnect()))
    assert driven.take(driven.machine.leave()) == [Leave(old), Close(new)]
    assert driven.hear(new, welcome("late")) == []
    assert kinds(driven.hear(old, notification())) == ["Deliver"]


def test_what_is_not_up_yet_is_given_up() -> None:
    driven = Driven()
    number = driven.want()
    assert driven.take(driven.machine.leave()) == [Close(number)]
    assert (driven.machine.due, driven.take(driven.machine.rest()), driven.take(driven.machine.want())) == (math.inf, [], [])
    assert driven.take(driven.machine.stop()) == []


def test_one_who_falls_silent_is_not_waited_for() -> None:
    driven = Driven()
    number = driven.live()
    driven.machine.leave()
    assert driven.at_due() == [Close(number)]
    assert driven.machine.due == math.inf


@at_least(300)
@given(
    st.lists(st.sampled_from(["welcome", "notification", "reconnect", "close", "fail", "due"]), max_size=12),
    st.lists(st.sampled_from(["welcome", "notification", "reconnect", "close", "fail", "open", "due", "want", "rest"]), max_size=12),
    st.data(),
)
def test_whatever_comes_nothing_is_begun_after_it_and_no_event_is_lost(before: list[str], after: list[str], data: st.DataObject) -> None:
    driven = Driven()
    driven.want()

    def happen(kind: str, at: int, id: str) -> None:
        match kind:
            case "close":
                driven.close(at)
            case "fail":
                driven.take(driven.machine.failed(at, NetworkError("x")))
            case "open":
                driven.take(driven.machine.opened(at))
            case "due":
                driven.at_due() if driven.machine.due < math.inf else None
            case "want":
                driven.take(driven.machine.want())
            case "rest":
                driven.take(driven.machine.rest())
            case _:
                driven.hear(at, {"welcome": welcome(f"s{id}"), "notification": notification(id), "reconnect": reconnect()}[kind])

    def any_socket() -> int:
        return data.draw(st.integers(max(1, driven.machine._number - 2), driven.machine._number))

    for number, kind in enumerate(before):
        happen(kind, any_socket(), f"b{number}")
    session, said = driven.machine.session, len(driven.said)
    driven.take(driven.machine.leave())
    for number, kind in enumerate(after):
        happen(kind, any_socket(), f"a{number}")
    assert driven.machine.session == session
    driven.take(driven.machine.stop())
    new = driven.said[said:]
    assert not any(isinstance(action, Dial | Begin) for action in new)
    assert sum(isinstance(action, Deliver) for action in new) == after.count("notification")
    assert [action.drop.session_id for action in new if isinstance(action, Lost)] == [session] * bool(session)
    dialled_ = {action.number for action in driven.said if isinstance(action, Dial)}
    assert {action.number for action in driven.said if isinstance(action, Close)} == dialled_
