"""Coming back: after a drop for as long as it takes, after RECONNECT without a gap, and never all at once."""

import itertools
from collections.abc import Callable

import pytest

from tests.unit.pubsub.support import Play, topics
from twitchapi_gen import PubSubListenTimeout
from twitchapi_gen.runtime.legacy.pubsub.messages import Came, State


def test_after_a_drop_the_whole_wanted_set_is_asked_for_again() -> None:
    play = Play()
    play.listening("whispers.1", "ads.2")
    play.want("ads.3").answer()
    play.unwant("ads.2")
    play.came(Came.LOST, text="closed with 1006")
    assert (play.events[-1], play.session.connected) == ("disconnected: closed with 1006", False)
    play.pass_(7)
    play.open()
    assert play.requests("LISTEN")[0]["data"]["topics"] == ["whispers.1", "ads.3"]
    play.answer().message("ads.3", "again")
    assert (play.delivered, play.events) == ([("ads.3", "again")], ["connected", "disconnected: closed with 1006", "connected"])


def test_it_never_gives_up_and_waits_longer_each_time_up_to_two_minutes() -> None:
    play = Play()
    play.listening("whispers.1")
    play.came(Came.LOST)
    waits: list[float] = []
    for _ in range(40):
        before, count = play.now, len(play.lines)
        while len(play.lines) == count:
            play.pass_(0.25)
        waits.append(play.now - before)
        play.came(Came.FAILED)
    assert all(min(120, 2**number) / 2 - 0.3 <= wait <= min(120, 2**number + 6) + 0.3 for number, wait in enumerate(waits))
    assert waits[0] < waits[5] < 120.3
    assert max(waits[10:]) <= 120.3
    assert len(set(waits[10:])) > 5
    play.pass_(121)
    play.open()
    play.answer().came(Came.LOST).pass_(7)
    assert play.lines[-1].state is State.DIALLING


def test_the_steps_can_be_set() -> None:
    play = Play(luck=0.0, reconnect_delay_steps=(4.0, 10.0))
    play.listening("whispers.1")
    play.came(Came.LOST)
    waits: list[float] = []
    for _ in range(4):
        before, count = play.now, len(play.lines)
        while len(play.lines) == count:
            play.pass_(0.5)
        waits.append(play.now - before)
        play.came(Came.FAILED)
    assert waits == [2.0, 5.0, 5.0, 5.0]


def next_listen(play: Play) -> None:
    asked = len(play.requests("LISTEN"))
    for _ in range(60):
        play.pass_(2.5)
        play.frame({"type": "PONG"})
        if len(play.requests("LISTEN")) > asked:
            return
    raise AssertionError("it wasn't tried again within 150 seconds")


def test_what_failed_after_a_drop_is_kept_and_tried_again_and_told_once() -> None:
    play = Play()
    play.listening("whispers.1", "ads.2")
    play.came(Came.LOST).pass_(7)
    play.open()
    play.answer("ERR_SERVER")
    play.answer(at=-1).answer("ERR_SERVER", at=-2)
    assert [(one.topic, one.revoked) for one in play.troubles] == [("whispers.1", False)]
    for _ in range(5):
        next_listen(play)
        play.answer("ERR_SERVER")
    assert len(play.troubles) == 1
    next_listen(play)
    play.answer()
    play.message("whispers.1", "at last")
    assert play.delivered == [("whispers.1", "at last")]


def test_after_a_topic_was_confirmed_its_retries_begin_soon_again() -> None:
    play = Play(luck=1.0)
    play.listening("whispers.1")
    for _ in range(3):
        play.came(Came.LOST).pass_(7)
        play.open()
        for wait in (1, 2, 4):
            asked = len(play.requests("LISTEN"))
            play.answer("ERR_SERVER").pass_(wait - 0.1)
            assert len(play.requests("LISTEN")) == asked
            play.pass_(0.1)
            assert len(play.requests("LISTEN")) == asked + 1
        play.answer()


def test_a_listen_without_an_answer_after_a_drop_is_tried_again() -> None:
    play = Play(luck=0.5)
    play.listening("whispers.1")
    play.came(Came.LOST).pass_(7)
    play.open()
    play.pass_(30)
    assert isinstance(play.troubles[0].error, PubSubListenTimeout)
    play.pass_(2)
    assert len(play.requests("LISTEN")) == 2


def test_without_topics_it_waits_with_dialling_until_there_is_one() -> None:
    play = Play()
    play.start().open()
    play.came(Came.LOST).pass_(500)
    assert len(play.lines) == 1
    play.want("whispers.1")
    assert len(play.lines) == 2
    play.open()
    assert play.requests("LISTEN")[0]["data"]["topics"] == ["whispers.1"]


def test_on_reconnect_the_old_connection_is_used_until_the_new_one_has_all_topics() -> None:
    play = Play()
    old = play.listening("whispers.1", "ads.2")
    play.frame({"type": "RECONNECT"}).frame({"type": "RECONNECT"}, old)
    play.message("ads.2", "before", old).pass_(12)
    assert len(play.lines) == 2
    new = play.open()
    assert play.requests("LISTEN", new)[0]["data"]["topics"] == ["whispers.1", "ads.2"]
    play.message("ads.2", "meanwhile", old)
    assert (old.state, play.hung_up) == (State.NOTICED, [])
    play.answer(line=new)
    (unlisten,) = play.requests("UNLISTEN", old)
    assert (old.state, unlisten["data"]["topics"]) == (State.LEAVING, ["whispers.1", "ads.2"])
    play.message("ads.2", "the last one", old).frame({"type": "RESPONSE", "nonce": unlisten["nonce"], "error": ""}, old)
    assert (play.hung_up, old.state) == ([old], State.OVER)
    play.message("ads.2", "after", new)
    assert [text for _, text in play.delivered] == ["before", "meanwhile", "the last one", "after"]
    assert play.events == ["connected"]


def test_an_old_connection_that_does_not_answer_is_left_in_the_end() -> None:
    play = Play(luck=0.5)
    old = play.listening("whispers.1")
    play.frame({"type": "RECONNECT"}).pass_(12)
    play.open()
    play.answer().pass_(10)
    assert play.hung_up == [old]


@pytest.mark.parametrize("when", ["before the new one is dialled", "while it is dialled", "before its answer", "after its answer"])
def test_an_old_connection_that_is_lost_on_the_way_matters_little(when: str) -> None:
    play = Play(luck=0.5)
    old = play.listening("whispers.1")
    play.frame({"type": "RECONNECT"})
    moments = ["before the new one is dialled", "while it is dialled", "before its answer", "after its answer"]
    steps: list[Callable[[], object]] = [lambda: play.pass_(12), play.open, play.answer, lambda: None]
    for moment, step in zip(moments, steps, strict=True):
        if moment == when:
            play.came(Came.LOST, old)
        step()
    new = play.lines[1]
    assert (len(play.lines), play.session.connected) == (2, True)
    play.message("whispers.1", "after", new)
    assert play.delivered == [("whispers.1", "after")]


def test_a_new_connection_that_fails_is_tried_again_while_the_old_one_lasts() -> None:
    play = Play(luck=0.5)
    old = play.listening("whispers.1")
    play.frame({"type": "RECONNECT"}).pass_(12)
    play.came(Came.FAILED, play.lines[1])
    assert play.session.connected
    play.message("whispers.1", "still", old).pass_(7)
    assert (len(play.lines), play.delivered, play.events) == (3, [("whispers.1", "still")], ["connected"])


def test_one_connection_moves_and_the_others_stay() -> None:
    play = Play(luck=0.5)
    play.start(*topics(100))
    for line in play.lines:
        play.open(line)
        play.answer(line=line)
    play.frame({"type": "RECONNECT"}, play.lines[0]).pass_(12)
    assert len(play.lines) == 3
    play.open()
    assert len(play.requests("LISTEN")[0]["data"]["topics"]) == 50


@pytest.mark.parametrize("told", ["dropped", "told to reconnect"])
def test_500_clients_at_once_never_dial_more_than_a_quarter_in_one_second(told: str) -> None:
    for seed in range(5):
        dials: list[float] = []
        for number in range(500):
            play = Play(seed * 1_000 + number)
            play.listening("whispers.1")
            if told == "dropped":
                play.came(Came.LOST)
            else:
                play.frame({"type": "RECONNECT"})
            start = play.now
            play.pass_(13)
            dials.append(play.dialled[1] - start)
        busiest = max(sum(begin <= dial < begin + 1 for dial in dials) for begin in (step / 10 for step in range(130)))
        assert busiest <= 125


def test_many_moves_in_a_row_leave_one_connection() -> None:
    play = Play(luck=0.5)
    play.listening("whispers.1")
    for number in range(50):
        old = play.lines[-1]
        play.frame({"type": "RECONNECT"}, old).pass_(12)
        new = play.open()
        play.answer(line=new)
        play.frame({"type": "RESPONSE", "nonce": play.requests("UNLISTEN", old)[0]["nonce"], "error": ""}, old)
        play.frame({"type": "PONG"}, new)
        play.message("whispers.1", str(number), new)
    assert [text for _, text in play.delivered] == [str(number) for number in range(50)]
    assert len(play.session.slots[0].lines) == 1
    assert not play.session.slots[0].duplicates.watching


def test_stopping_hangs_up_everywhere_and_nothing_comes_after() -> None:
    play = Play()
    play.start(*topics(60))
    play.open(play.lines[0])
    play.do(play.session.stop())
    assert play.hung_up == play.lines
    for line, came in itertools.product(play.lines, Came):
        play.came(came, line)
    play.pass_(1_000)
    assert (len(play.lines), play.session.next_at()) == (2, None)
