"""The table itself: nothing that can come is left open."""

import itertools

from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.unit.eventsub.socket.support import Driven, frame, notification, reconnect, welcome
from twitchapi_gen import NetworkError
from twitchapi_gen.runtime.eventsub.websocket.messages import Begin, Close, Deliver, Dial, Lost
from twitchapi_gen.runtime.eventsub.websocket.protocol import TABLE, Came, Role, State, Step, step

LEGAL = {
    Role.NEXT: {State.DIALLING, State.MOVING},
    Role.CURRENT: {State.LIVE, State.MOVING, State.STAYING, State.LEAVING},
    Role.OLD: set(State),
}
ODD = {
    Role.NEXT: {Came.RECONNECT, Came.UNKNOWN},
    Role.CURRENT: {Came.WELCOME, Came.UNKNOWN, Came.OPENED, Came.FAILED},
    Role.OLD: {Came.UNKNOWN},
}


def test_every_case_that_can_be_is_in_the_table() -> None:
    for state, role, came in itertools.product(State, Role, Came):
        if state in LEGAL[role]:
            assert (step(state, role, came) is Step.ODD) == (came in ODD[role]), (state, role, came)
        else:
            assert step(state, role, came) is Step.ODD


def test_events_and_revocations_are_never_dropped() -> None:
    for state, role in itertools.product(State, Role):
        if state in LEGAL[role]:
            assert TABLE[state, role, Came.NOTIFICATION] is Step.DELIVER
            assert TABLE[state, role, Came.REVOCATION] is Step.REVOKE


HAPPENINGS = st.lists(
    st.tuples(
        st.sampled_from(
            ["welcome", "keepalive", "notification", "reconnect", "hostile", "garbage", "odd", "close", "fail", "open", "tick", "due", "want"]
        ),
        st.integers(0, 3),
        st.floats(0, 50),
    ),
    max_size=60,
)


@at_least(300)
@given(HAPPENINGS)
def test_whatever_comes_sockets_are_bounded_sessions_alternate_and_nothing_is_lost(happenings: list[tuple[str, int, float]]) -> None:
    driven = Driven()
    driven.take(driven.machine.want())
    sent = 0
    for number, (kind, back, seconds) in enumerate(happenings):
        at = max(1, driven.machine._number - back)
        match kind:
            case "notification":
                sent += 1
                driven.hear(at, notification(f"n{number}"))
            case "close":
                driven.close(at, 4000 + back)
            case "fail":
                driven.take(driven.machine.failed(at, NetworkError("x")))
            case "open":
                driven.take(driven.machine.opened(at))
            case "tick":
                driven.after(seconds)
            case "due":
                driven.at_due() if driven.machine.due < 1e9 else None
            case "want":
                driven.take(driven.machine.want())
            case _:
                texts = {
                    "welcome": welcome(f"s{number}"), "keepalive": frame("session_keepalive"), "reconnect": reconnect(),
                    "hostile": reconnect("ws://twitch.tv@evil"), "garbage": "{", "odd": frame("odd"),
                }  # fmt: skip
                driven.hear(at, texts[kind])
        machine = driven.machine
        opened = {action.number for action in driven.said if isinstance(action, Dial)} - {a.number for a in driven.said if isinstance(a, Close)}
        assert set(machine._sockets) == opened
        assert sum(one.role is Role.CURRENT for one in machine._sockets.values()) <= 1
        assert sum(one.role is Role.NEXT for one in machine._sockets.values()) <= 1
        assert machine.due < 1e9, "it would wait for ever"
        assert bool(machine.session) == (machine.state in (State.LIVE, State.MOVING, State.STAYING))
    assert sum(isinstance(action, Deliver) for action in driven.said) == sent
    fresh = [action for action in driven.said if isinstance(action, Lost) or (isinstance(action, Begin) and not action.session.resumed)]
    assert [isinstance(action, Begin) for action in fresh] == [number % 2 == 0 for number in range(len(fresh))]
