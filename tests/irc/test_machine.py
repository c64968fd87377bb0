"""The connection's machine by a hand-turned clock, without sockets: logins, joins, PINGs, moves, drops, and any order of all that."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.examples import at_least
from twitchapi_gen import Clock, InvalidToken, NetworkError
from twitchapi_gen.irc import parse
from twitchapi_gen.runtime.chat.irc_machine import (
    JOIN_TRIES,
    JOIN_WITHIN,
    LOGIN_WITHIN,
    PONG_WITHIN,
    QUIET,
    Action,
    Authenticate,
    Close,
    Dial,
    Down,
    GiveUp,
    Joined,
    Leave,
    LoggedIn,
    Machine,
    Received,
    Refused,
    Renew,
    Say,
    Up,
    Wanted,
)
from twitchapi_gen.runtime.dispatch.websocket import Backoff


class Hand:
    """A machine, its clock, and what it does."""

    def __init__(self, give_up_after: float | None = None) -> None:
        self.now = 0.0
        clock = Clock(monotonic=lambda: self.now, uniform=lambda _, high: high)
        self.machine = Machine(clock, Backoff(clock), "bot", give_up_after)

    def line(self, number: int, text: str) -> list[Action]:
        return self.machine.heard(number, parse(text))

    def forward(self, seconds: float) -> list[Action]:
        self.now += seconds
        return self.machine.tick() if self.now >= self.machine.due else []

    def greeted(self, number: int) -> list[Action]:
        self.machine.opened(number)
        return self.line(number, ":tmi.twitch.tv 001 bot :Welcome, GLHF!")

    def entered(self, number: int, login: str) -> list[Action]:
        self.machine.ask(login)
        return self.line(number, f"@room-id=1;slow=0 :tmi.twitch.tv ROOMSTATE #{login}")

    def live(self, *logins: str) -> None:
        """The first socket carries these channels."""
        self.machine.start()
        self.greeted(1)
        for login in logins:
            self.machine.want(login)
            self.entered(1, login)


def texts(actions: list[Action]) -> list[tuple[int, str]]:
    return [(one.number, one.line.to_text()) for one in actions if isinstance(one, Say)]


def kinds(actions: list[Action]) -> list[type]:
    return [type(one) for one in actions]


SAID = "@id=m1;room-id=1 :ada!ada@ada.tmi.twitch.tv PRIVMSG #{} :hi"


def test_a_login_and_a_join() -> None:
    hand = Hand()
    assert hand.machine.start() == [Dial(1)]
    opened = hand.machine.opened(1)
    assert texts(opened) == [(1, "CAP REQ :twitch.tv/tags twitch.tv/commands"), (1, "NICK bot")]
    assert opened[1] == Authenticate(1)
    assert hand.machine.want("room") == []  # not before the login
    assert hand.line(1, ":tmi.twitch.tv 001 bot :Welcome, GLHF!") == [LoggedIn(), Wanted("room")]
    assert texts(hand.machine.ask("room")) == [(1, "JOIN #room")]
    assert hand.line(1, SAID.format("room")) == []  # it isn't in the room yet
    entered = hand.line(1, "@room-id=7 :tmi.twitch.tv ROOMSTATE #room")
    assert kinds(entered) == [Joined, Received, Up]
    assert entered[0] == Joined("room", "7")
    assert kinds(hand.line(1, SAID.format("room"))) == [Received]
    assert hand.line(1, SAID.format("elsewhere")) == []
    assert texts(hand.line(1, "PING :tmi.twitch.tv")) == [(1, "PONG :tmi.twitch.tv")]
    assert texts(hand.machine.leave("room")) == [(1, "PART #room")]


def test_a_quiet_line_is_pinged_and_a_dead_one_replaced() -> None:
    hand = Hand()
    hand.live("room")
    assert hand.forward(QUIET - 1) == []
    assert texts(hand.forward(1)) == [(1, "PING :twitchapi_gen")]
    assert hand.line(1, ":tmi.twitch.tv PONG tmi.twitch.tv :twitchapi_gen") == []
    assert texts(hand.forward(QUIET)) == [(1, "PING :twitchapi_gen")]
    assert hand.forward(PONG_WITHIN) == [Close(1), Down(1006, "no answer to a PING")]
    assert hand.line(1, SAID.format("room")) == []
    assert Dial(2) in hand.forward(120)
    assert hand.greeted(2) == [LoggedIn(), Wanted("room")]
    assert kinds(hand.entered(2, "room")) == [Received, Up]


def test_a_reconnect_moves_channel_by_channel() -> None:
    hand = Hand()
    hand.live("a", "b")
    assert hand.line(1, ":tmi.twitch.tv RECONNECT") == [Dial(2)]
    assert hand.line(1, ":tmi.twitch.tv RECONNECT") == []
    assert kinds(hand.greeted(2)) == [LoggedIn, Wanted, Wanted]
    assert hand.machine.speaker == 1
    assert kinds(hand.entered(2, "a")) == [Received]
    assert kinds(hand.line(1, SAID.format("a"))) == [Received]  # was under way on the old socket; the transport knows its id
    assert kinds(hand.line(2, SAID.format("a"))) == [Received]
    assert kinds(hand.line(1, SAID.format("b"))) == [Received]
    moved = hand.entered(2, "b")
    assert moved[1:] == [Leave(1), Up(resumed=True)]
    assert hand.machine.speaker == 2
    assert kinds(hand.line(1, SAID.format("b"))) == [Received]
    assert hand.line(1, ":tmi.twitch.tv CLEARCHAT #b") == []
    assert hand.machine.closed(1, 1000) == []
    assert hand.line(1, SAID.format("b")) == []


def test_an_old_socket_that_ends_too_early_is_a_drop_only_for_what_has_not_moved() -> None:
    hand = Hand()
    hand.live("a", "b")
    hand.line(1, ":tmi.twitch.tv RECONNECT")
    hand.greeted(2)
    hand.entered(2, "a")
    assert hand.machine.closed(1, 1000, "bye") == [Down(1000, "bye")]
    assert hand.entered(2, "b")[1:] == [Up(resumed=False)]


def test_a_move_that_fails_goes_on_with_the_old_socket() -> None:
    hand = Hand()
    hand.live("a")
    hand.line(1, ":tmi.twitch.tv RECONNECT")
    assert hand.machine.failed(2, NetworkError("no")) == []
    assert kinds(hand.line(1, SAID.format("a"))) == [Received]
    hand.line(1, "PING :x")
    assert Dial(3) in hand.forward(QUIET - 1)
    assert hand.machine.closed(1, 1006) == [Down(1006, "")]
    assert hand.greeted(3) == [LoggedIn(), Wanted("a")]


def test_logins_that_fail() -> None:
    hand = Hand()
    hand.machine.start()
    hand.machine.opened(1)
    assert hand.line(1, ":tmi.twitch.tv NOTICE * :Login authentication failed") == [Close(1), Renew()]
    assert hand.machine.renewed() == [Dial(2)]
    hand.machine.opened(2)
    close, over = hand.line(2, ":tmi.twitch.tv NOTICE * :Login authentication failed")
    assert close == Close(2)
    assert isinstance(over, GiveUp)
    assert isinstance(over.error, InvalidToken)
    hand = Hand()
    hand.machine.start()
    hand.machine.opened(1)
    assert isinstance(hand.line(1, ":tmi.twitch.tv NOTICE * :Improperly formatted auth")[-1], GiveUp)
    hand = Hand()
    hand.machine.start()
    hand.machine.opened(1)
    assert hand.forward(LOGIN_WITHIN) == [Close(1)]
    assert Dial(2) in hand.forward(60)


def test_a_join_that_nobody_answers_is_tried_again_and_then_refused() -> None:
    hand = Hand()
    hand.live()
    hand.machine.want("room")
    for _ in range(JOIN_TRIES - 1):
        hand.machine.ask("room")
        assert hand.forward(JOIN_WITHIN) == [Wanted("room")]
    hand.machine.ask("room")
    assert Refused("room", "unknown", "Twitch didn't answer the JOIN") in hand.forward(JOIN_WITHIN)
    hand.machine.want("room")
    hand.machine.ask("room")
    refusal = hand.line(1, "@msg-id=msg_banned :tmi.twitch.tv NOTICE #room :You are banned")
    assert refusal == [Refused("room", "msg_banned", "You are banned")]


@pytest.mark.parametrize("connects", [False, True])
def test_it_gives_up_only_when_told_to(connects: bool) -> None:
    hand = Hand(give_up_after=300)
    hand.machine.start()
    if connects:
        hand.greeted(1)
        hand.machine.closed(1, 1006)
    number, found = 2 if connects else 1, list[Action]()
    while not found and hand.now < 1_000:
        hand.machine.failed(number, NetworkError("no network"))
        number += Dial(number + 1) in (told := hand.forward(10))
        found = [one for one in told if isinstance(one, GiveUp)]
    assert str(found[0].error) == "no network"  # type: ignore[union-attr]
    assert 300 <= hand.now <= 320
    assert hand.machine.tick() == []
    endless = Hand()
    endless.machine.start()
    dials = 0
    for number in range(1, 500):
        endless.machine.failed(number, NetworkError("no network"))
        dials += Dial(number + 1) in endless.forward(200)
    assert dials == 499


class AnyOrder(RuleBasedStateMachine):
    """Occurrences in any order. Beside the machine runs a plain model of the sockets, and each channel is read from one of them at most."""

    def __init__(self) -> None:
        super().__init__()
        self.hand = Hand()
        self.open: dict[int, str] = {}
        self.wanted: set[str] = set()
        self.up = False
        self.perform(self.hand.machine.start())

    def perform(self, actions: list[Action]) -> None:
        for one in actions:
            match one:
                case Dial(number):
                    assert number not in self.open
                    self.open[number] = "dialling"
                    assert len(self.open) <= 2
                case Close(number) | Leave(number):
                    self.open.pop(number, None)
                case Say(number):
                    assert number in self.open
                case Up():
                    assert all(room.on in self.open for room in self.hand.machine.rooms.values())
                    self.up = True
                case Down():
                    assert self.up
                    self.up = False
                case Refused(login):
                    self.wanted.discard(login)
                case GiveUp():
                    raise AssertionError("it never gives up")
                case _:
                    pass

    @rule(login=st.sampled_from("abc"))
    def want(self, login: str) -> None:
        self.wanted.add(login)
        self.perform(self.hand.machine.want(login))

    @rule(login=st.sampled_from("abc"))
    def leave(self, login: str) -> None:
        self.wanted.discard(login)
        self.perform(self.hand.machine.leave(login))

    @rule(login=st.sampled_from("abc"))
    def ask(self, login: str) -> None:
        self.perform(self.hand.machine.ask(login))

    @precondition(lambda self: self.open)
    @rule(data=st.data(), what=st.sampled_from(["opens", "fails", "closes", "greets", "state", "said", "reconnect", "ping", "banned"]))
    def occur(self, data: st.DataObject, what: str) -> None:
        number, machine = data.draw(st.sampled_from(sorted(self.open))), self.hand.machine
        login = data.draw(st.sampled_from("abc"))
        lines = {
            "greets": ":tmi.twitch.tv 001 bot :hi", "state": f"@room-id=1 :tmi.twitch.tv ROOMSTATE #{login}", "said": SAID.format(login),
            "reconnect": ":tmi.twitch.tv RECONNECT", "ping": "PING :x", "banned": f"@msg-id=msg_banned :tmi.twitch.tv NOTICE #{login} :no",
        }  # fmt: skip
        dialling = self.open[number] == "dialling"
        if what == "opens" and dialling:
            self.open[number] = "open"
            self.perform(machine.opened(number))
        elif what == "fails" and dialling:
            del self.open[number]
            self.perform(machine.failed(number, NetworkError("no")))
        elif what == "closes" and not dialling:
            del self.open[number]
            self.perform(machine.closed(number, 1006))
        elif what in lines and not dialling:
            self.perform(self.hand.line(number, lines[what]))

    @rule(seconds=st.floats(0, 100))
    def forward(self, seconds: float) -> None:
        self.perform(self.hand.forward(seconds))

    @invariant()
    def it_goes_on(self) -> None:
        """There is a socket, or a time at which there will be one; what is wanted is kept."""
        assert self.open or self.hand.machine.due < float("inf")
        assert set(self.hand.machine.rooms) == self.wanted
        assert self.hand.machine.is_up == self.up


AnyOrder.TestCase.settings = at_least(150)
TestAnyOrder = AnyOrder.TestCase
