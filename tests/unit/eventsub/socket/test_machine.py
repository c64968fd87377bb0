"""A line to EventSub, told what came by hand: welcome, silence, moving, dropping, coming back."""

import pytest

from tests.unit.eventsub.socket.support import (
    ELSEWHERE,
    URL,
    Driven,
    dialled,
    frame,
    kinds,
    notification,
    reconnect,
    said,
    welcome,
)
from twitchapi_gen import NetworkError, Timeout
from twitchapi_gen.runtime.eventsub.websocket.messages import (
    Begin,
    Close,
    Deliver,
    Dial,
    Drop,
    GiveUp,
    Lost,
    MalformedMessage,
    ReportError,
    Revoke,
    Session,
)
from twitchapi_gen.runtime.eventsub.websocket.protocol import State, read
from twitchapi_gen.runtime.eventsub.websocket.reconnect_url import HostileUrl


def test_it_dials_only_when_something_is_wanted_and_asks_for_the_keepalive() -> None:
    driven = Driven()
    assert driven.after(1_000) == []
    assert driven.machine.state is State.RESTING
    assert driven.take(driven.machine.want()) == [Dial(1, f"{URL}?keepalive_timeout_seconds=30", 10.0)]
    assert driven.take(driven.machine.want()) == []


def test_the_welcome_begins_a_session() -> None:
    driven = Driven()
    number = driven.want()
    assert driven.take(driven.machine.opened(number)) == []
    assert driven.hear(number, welcome("first")) == [Begin(Session("first", resumed=False))]
    assert driven.machine.state is State.LIVE


def test_without_a_welcome_it_tries_again() -> None:
    driven = Driven()
    number = driven.want()
    driven.machine.opened(number)
    assert driven.after(19.9) == []
    close, told = driven.after(0.2)
    assert close == Close(number)
    assert isinstance(told, ReportError)
    assert isinstance(told.error, Timeout)
    assert (str(told.error), told.error.sent) == ("EventSub sent no welcome in time", False)
    assert driven.machine.state is State.WAITING
    assert dialled(driven.at_due()) == number + 1


@pytest.mark.parametrize("text", [frame("session_keepalive"), notification()])
def test_the_keepalive_clock_restarts_at_notifications_and_keepalives(text: str) -> None:
    driven = Driven()
    number = driven.live()
    for _ in range(20):
        assert driven.after(34.9) == []
        driven.hear(number, text)
    assert driven.after(34.9) == []
    actions = driven.after(0.2)
    assert actions[0] == Close(number)
    assert actions[1] == Lost(Drop("s1", 0, "no message arrived within the keepalive timeout"))


@pytest.mark.parametrize(("sent", "seconds"), [(10, 15), (600, 605), (601, 35), (None, 35), ("12", 35), (0, 35), (-5, 35), (1e9, 35), (True, 6)])
def test_the_keepalive_is_what_the_welcome_says_where_it_says_something_usable(sent: object, seconds: float) -> None:
    driven = Driven()
    driven.hear(driven.want(), welcome(keepalive=sent))
    assert driven.machine.due - driven.hand.now == seconds


def test_it_moves_with_both_sockets_read_until_the_new_welcome() -> None:
    driven = Driven()
    old = driven.live()
    assert driven.hear(old, reconnect()) == [Dial(2, ELSEWHERE, 10.0)]
    assert kinds(driven.hear(old, notification("over the old one"))) == ["Deliver"]
    driven.machine.opened(2)
    assert kinds(driven.hear(2, notification("over the new one, early"))) == ["Deliver"]
    assert driven.hear(2, welcome("s1")) == [Begin(Session("s1", resumed=True))]
    assert kinds(driven.hear(old, notification("late"))) == ["Deliver"]
    assert driven.after(1.9) == []
    assert driven.after(0.2) == [Close(old)]
    assert kinds(driven.hear(old, notification("later still"))) == ["Deliver"]
    assert driven.machine.state is State.LIVE
    assert not any(isinstance(action, Lost) for action in driven.said)


def test_an_old_socket_that_goes_on_talking_is_let_go_before_twitch_minds() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    driven.hear(2, welcome())
    began = driven.hand.now
    while Close(old) not in driven.said:
        driven.after(1.0)
        driven.hear(old, notification())
        driven.hear(2, notification())
    assert driven.hand.now - began == 20.0


def test_the_old_socket_may_end_before_the_new_welcome() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    assert driven.close(old, 4004) == [Close(old)]
    assert driven.hear(2, welcome()) == [Begin(Session("s1", resumed=True))]


def test_a_move_that_fails_ends_in_a_hard_reconnect_while_the_old_socket_is_read() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    refused = NetworkError("refused")
    assert driven.take(driven.machine.failed(2, refused)) == [Close(2), ReportError(refused)]
    assert driven.machine.state is State.STAYING
    assert kinds(driven.hear(old, notification())) == ["Deliver"]
    actions = driven.at_due()
    assert actions == [Dial(3, f"{URL}?keepalive_timeout_seconds=30", 10.0)]
    assert kinds(driven.hear(old, notification())) == ["Deliver"]
    actions = driven.hear(3, welcome("s2"))
    assert actions == [Lost(Drop("s1", 0, "it could not be moved to another server")), Begin(Session("s2", resumed=False))]


def test_a_move_without_welcome_fails_within_thirty_seconds() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    driven.machine.opened(2)
    moved = driven.hand.now
    while driven.machine.state is State.MOVING:
        driven.at_due()
        driven.hear(old, notification())
    assert driven.hand.now - moved <= 30
    assert driven.machine.state is State.STAYING


def test_both_sockets_lost_in_a_move_is_a_hard_drop() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    driven.close(old, 4004)
    actions = driven.close(2, 4007)
    assert kinds(actions) == ["Close", "ReportError", "Lost"]
    assert actions[2] == Lost(Drop("s1", 4004, "the move to another server took more than 30 seconds"))
    assert driven.machine.state is State.WAITING


def test_the_old_socket_ending_after_a_failed_move_keeps_the_next_try() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    driven.machine.failed(2, NetworkError("refused"))
    due = driven.machine._redial_at
    assert kinds(driven.close(old)) == ["Close", "Lost"]
    assert (driven.machine.state, driven.machine.due) == (State.WAITING, due)


def test_a_second_reconnect_message_gives_a_failed_move_another_chance() -> None:
    driven = Driven()
    old = driven.live()
    driven.hear(old, reconnect())
    assert driven.hear(old, reconnect()) == []
    driven.machine.failed(2, NetworkError("refused"))
    assert driven.hear(old, reconnect()) == [Dial(3, ELSEWHERE, 10.0)]
    assert driven.hear(3, welcome()) == [Begin(Session("s1", resumed=True))]


def test_a_hostile_url_is_told_and_never_dialled() -> None:
    driven = Driven()
    old = driven.live()
    (told,) = driven.hear(old, reconnect("wss://evil.example/ws"))
    assert isinstance(told, ReportError)
    assert isinstance(told.error, HostileUrl)
    assert driven.at_due() == [Dial(2, f"{URL}?keepalive_timeout_seconds=30", 10.0)]


def test_malformed_frames_are_told_and_skipped() -> None:
    driven = Driven()
    number = driven.live()
    for text in ("", "{", "null", "[]", '{"metadata": 1}', "\ud800", '{"metadata": {"message_type": "notification"}}', "[" * 100_000):
        (told,) = driven.hear(number, text)
        assert isinstance(told, ReportError)
        assert isinstance(told.error, MalformedMessage)
        assert kinds(driven.hear(number, notification())) == ["Deliver"]
    assert driven.machine.state is State.LIVE


def test_an_unknown_message_is_told_once() -> None:
    driven = Driven()
    number = driven.live()
    assert said(driven.hear(number, frame("session_dance"))) == ["a message 'session_dance' has an unknown type; it was skipped"]
    assert driven.hear(number, frame("session_dance")) == []
    assert said(driven.hear(number, frame("x" * 50))) == [f"a message '{'x' * 40}' has an unknown type; it was skipped"]
    assert said(driven.hear(number, welcome())) == ["a message 'session_welcome' is unexpected here; it was skipped"]
    assert said(driven.take(driven.machine.opened(number))) == ["a message 'opened' is unexpected here; it was skipped"]
    assert sum(len(driven.hear(number, frame(f"kind {one}"))) for one in range(1_000)) == 100 - 4


def test_a_welcome_without_a_session_is_of_no_use() -> None:
    driven = Driven()
    number = driven.want()
    actions = driven.hear(number, frame("session_welcome", {"session": {"id": 7}}))
    assert kinds(actions) == ["Close", "ReportError"]
    assert said(actions) == ["a welcome names no session; the client discards the connection"]
    assert driven.machine.state is State.WAITING


def test_it_rests_when_nothing_is_wanted_and_can_be_woken() -> None:
    driven = Driven()
    number = driven.live()
    assert driven.take(driven.machine.rest()) == [Close(number), Lost(Drop("s1", 1000, "the client ended it"))]
    assert driven.machine.due == float("inf")
    assert driven.close(number) == []
    assert driven.want() == 2


def test_nothing_happens_after_it_was_stopped() -> None:
    driven = Driven()
    number = driven.live()
    driven.take(driven.machine.stop())
    assert driven.machine.want() == []
    assert driven.close(number) == []
    assert driven.after(10_000) == []


def test_it_never_gives_up_unless_told_to() -> None:
    driven = Driven()
    driven.want()
    for number in range(1, 500):
        driven.take(driven.machine.failed(number, NetworkError("refused")))
        assert dialled(driven.at_due()) == number + 1
    assert not any(isinstance(action, GiveUp) for action in driven.said)
    assert driven.hand.now > 1_000 + 400 * 60


def test_it_gives_up_when_told_to() -> None:
    driven = Driven(give_up_after=100.0)
    number = driven.live()
    driven.after(20)
    driven.close(number)
    dropped = driven.hand.now
    while not any(isinstance(action, GiveUp) for action in driven.said):
        dials = [action for action in driven.at_due() if isinstance(action, Dial)]
        if dials:
            driven.take(driven.machine.failed(dials[0].number, NetworkError("refused")))
    assert driven.hand.now - dropped == 100
    last = driven.said[-1]
    assert isinstance(last, GiveUp)
    assert isinstance(last.error, NetworkError)
    assert (str(last.error), last.error.sent) == ("EventSub's WebSocket was down for 100 seconds; the client gave up", False)
    assert (driven.machine.state, driven.machine.due) == (State.OVER, float("inf"))


def test_a_session_in_time_stops_the_clock_of_giving_up() -> None:
    driven = Driven(give_up_after=100.0)
    driven.close(driven.live())
    driven.hear(dialled(driven.at_due()), welcome("s2", 600))
    assert driven.after(500) == []
    assert [action.message.id for action in driven.hear(2, notification()) if isinstance(action, Deliver)] == ["n1"]


def test_told_errors_say_why_the_try_failed() -> None:
    driven = Driven()
    number = driven.want()
    assert said(driven.close(number, 1012)) == ["EventSub's WebSocket was closed before its welcome: 1012, the server restarts"]


def test_it_gives_up_when_it_never_got_a_session() -> None:
    driven = Driven(give_up_after=100.0)
    number = driven.want()
    while not any(isinstance(action, GiveUp) for action in driven.said):
        if number:
            driven.take(driven.machine.failed(number, NetworkError("refused")))
        number = max((action.number for action in driven.at_due() if isinstance(action, Dial)), default=0)
    assert driven.hand.now == 1_100


def test_a_session_that_never_began_is_not_said_to_have_ended() -> None:
    driven = Driven()
    number = driven.want()
    assert driven.take(driven.machine.rest()) == [Close(number)]
    assert driven.take(driven.machine.stop()) == []


def test_a_session_that_moved_is_as_old_as_before() -> None:
    driven = Driven()
    old = driven.live()
    driven.after(29.0)
    driven.hear(old, reconnect())
    driven.after(1.0)
    driven.hear(2, welcome())
    actions = driven.close(2, 4007)
    assert kinds(actions) == ["Close", "Lost", "Dial"]


def test_a_move_that_fails_after_a_long_session_is_followed_by_a_short_wait() -> None:
    driven = Driven()
    number = driven.want()
    for _ in range(10):
        driven.close(number)
        number = dialled(driven.at_due())
    driven.hear(number, welcome(keepalive=600))
    driven.after(30.0)
    driven.hear(number, reconnect())
    driven.take(driven.machine.failed(number + 1, NetworkError("refused")))
    assert driven.machine._redial_at is not None
    assert driven.machine._redial_at - driven.hand.now < 1 + 6


def test_a_notification_and_a_revocation_are_handed_on_as_they_came() -> None:
    driven = Driven()
    number = driven.live()
    text = frame("revocation", {"subscription": {"id": "7", "status": "user_removed"}})
    assert driven.hear(number, text) == [Revoke(read(text))]
    assert driven.hear(number, notification()) == [Deliver(read(notification()))]


def test_a_frame_that_cannot_be_read_shows_that_the_other_side_lives() -> None:
    driven = Driven()
    number = driven.live()
    driven.after(34.0)
    driven.hear(number, "{")
    assert driven.machine.due - driven.hand.now == 35.0


@pytest.mark.parametrize(("seconds", "at_once"), [(29.9, False), (30.0, True)])
def test_a_session_has_lasted_after_thirty_seconds(seconds: float, at_once: bool) -> None:
    driven = Driven()
    number = driven.live()
    driven.after(seconds)
    assert kinds(driven.close(number, 4007)) == ["Close", "Lost", *["Dial"] * at_once]


def test_a_session_begun_after_a_failed_move_is_a_new_one_that_has_not_lasted_yet() -> None:
    driven = Driven()
    old = driven.live()
    driven.after(30.0)
    driven.hear(old, reconnect())
    driven.take(driven.machine.failed(2, NetworkError("refused")))
    driven.hear(dialled(driven.at_due()), welcome("s2"))
    assert kinds(driven.close(3, 4007)) == ["Close", "Lost"]
