"""PINGs: often enough, never all at once, and a connection that doesn't answer is dead."""

import itertools

import pytest

from tests.unit.pubsub.support import Play
from twitchapi_gen.runtime.legacy.pubsub.messages import Came


def pings(play: Play, seconds: float) -> list[float]:
    """When PINGs went out; each is answered at once."""
    found: list[float] = []
    until = play.now + seconds
    while play.now < until:
        before = len(play.requests("PING"))
        play.pass_(0.5)
        if len(play.requests("PING")) > before:
            found.append(play.now)
            play.frame({"type": "PONG"})
    return found


def test_pings_go_out_every_120_seconds_more_or_less() -> None:
    gaps: list[float] = []
    for seed in range(40):
        play = Play(seed)
        start = play.now
        play.listening("whispers.1")
        at = [start, *pings(play, 400)]
        gaps += [later - earlier for earlier, later in itertools.pairwise(at)]
        assert play.hung_up == []
    assert 115.5 <= min(gaps) <= 118
    assert 122 <= max(gaps) <= 124.5


def test_however_they_are_set_no_five_minutes_pass_without_one() -> None:
    for seed in range(40):
        play = Play(seed, ping_frequency=300, ping_jitter=300)
        play.listening("whispers.1")
        start, at = play.now, pings(play, 1300)
        gaps = [later - earlier for earlier, later in zip([start, *at], at, strict=False)]
        assert max(gaps) <= 300.5
        assert min(gaps) >= 149


@pytest.mark.parametrize("late", [False, True])
def test_a_pong_within_ten_seconds_is_fine_and_none_is_the_end(late: bool) -> None:
    play = Play(luck=0.5)
    line = play.listening("whispers.1")
    play.pass_(120)
    assert len(play.requests("PING")) == 1
    play.pass_(9.9)
    assert play.hung_up == []
    if not late:
        play.frame({"type": "PONG"}).pass_(60)
        assert (play.hung_up, play.events) == ([], ["connected"])
        return
    play.pass_(0.1)
    assert play.hung_up == [line]
    assert play.events == ["connected", "disconnected: no PONG within 10 seconds"]
    play.pass_(10)
    assert len(play.lines) == 2
    play.came(Came.LOST, line)  # what its socket says of its end is of no consequence
    assert play.events[-1].startswith("disconnected")
    assert len(play.events) == 2


def test_a_connection_that_is_told_to_go_is_pinged_all_the_same() -> None:
    play = Play(luck=1.0, ping_frequency=3, ping_jitter=0)
    line = play.listening("whispers.1")
    play.frame({"type": "RECONNECT"}).pass_(12)
    assert len(play.requests("PING", line)) == 1
