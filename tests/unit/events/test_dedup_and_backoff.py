"""What came already, and how long to wait before dialling again."""

import itertools
import random

import pytest

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.websocket import Backoff


class Hand:
    """A clock turned by hand."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.clock = Clock(monotonic=lambda: self.now, time=lambda: self.now, uniform=random.Random(5).uniform)


def test_an_id_is_new_once_even_after_100_000_others() -> None:
    hand = Hand()
    seen = RecentIds(600, hand.clock)
    assert seen.add("genuine")
    for number in range(100_000):
        assert seen.add(str(number))
    assert not seen.add("genuine")


def test_ids_are_forgotten_when_their_time_is_over_and_take_no_memory_then() -> None:
    hand = Hand()
    seen = RecentIds(600, hand.clock)
    for number in range(1_000):
        seen.add(str(number))
        hand.now += 1
    assert len(seen) <= 601
    hand.now += 1_000
    assert seen.add("0")
    assert len(seen) == 1


def test_after_a_burst_no_single_call_forgets_more_than_a_thousand() -> None:
    hand = Hand()
    seen = RecentIds(600, hand.clock)
    for number in range(20_000):
        seen.add(str(number))
    hand.now += 601
    sizes = [20_000]
    while sizes[-1] > len(sizes):
        assert seen.add(f"new {len(sizes)}")
        sizes.append(len(seen))
    assert max(before - after for before, after in itertools.pairwise(sizes)) == 999
    assert not seen.holds("19999")
    assert not seen.add("new 1")


def test_an_id_is_forgotten_at_the_end_of_its_time() -> None:
    hand = Hand()
    seen = RecentIds(600, hand.clock)
    seen.add("a")
    hand.now += 600
    seen.add("b")
    assert len(seen) == 1


def test_an_id_that_is_new_again_before_it_was_forgotten_stands_behind_those_that_are_older() -> None:
    hand = Hand()
    seen = RecentIds(600, hand.clock)
    for number in range(1_002):
        seen.add(str(number))
    hand.now += 601
    assert seen.add("1000")  # 1,000 others are forgotten by this
    assert len(seen) == 2
    assert seen.add("new")
    assert len(seen) == 2, "the last of the old ones is forgotten"


@pytest.mark.parametrize("later", [600, 601])
def test_an_id_whose_time_is_over_is_new_though_it_is_not_forgotten_yet(later: float) -> None:
    hand = Hand()
    seen = RecentIds(600, hand.clock)
    for number in range(5_000):
        seen.add(str(number))
    hand.now += later
    assert seen.add("4999")
    assert not seen.add("4999")
    hand.now += 599
    assert not seen.add("4999")


def test_what_was_not_taken_may_come_again() -> None:
    seen = RecentIds(600)
    assert seen.add("x")
    seen.forget("x")
    seen.forget("never came")
    assert seen.add("x")


def test_waits_grow_and_stay_within_their_bounds_and_begin_anew_after_success() -> None:
    for seed in range(200):
        backoff = Backoff(Clock(uniform=random.Random(seed).uniform))
        waits = [backoff.next() for _ in range(40)]
        assert all(min(120.0, 2**number) / 2 <= wait <= min(120.0, 2**number + 6) for number, wait in enumerate(waits))
        backoff.reset()
        assert backoff.next() <= 7


def test_500_clients_dropped_together_never_dial_more_than_a_quarter_in_one_second_of_five() -> None:
    for seed in range(20):
        chance = random.Random(seed)
        dials = [Backoff(Clock(uniform=chance.uniform)).next() for _ in range(500)]
        busiest = max(sum(start <= dial < start + 1 for dial in dials) for start in (number / 4 for number in range(28)))
        assert busiest <= 125, seed


def test_to_ask_for_an_id_does_not_remember_it() -> None:
    now = [0.0]
    seen = RecentIds(10.0, Clock(monotonic=lambda: now[0]))
    assert not seen.holds("a")
    assert seen.add("a")
    assert seen.holds("a")
    now[0] = 10.0
    assert not seen.holds("a")


def test_after_a_fork_a_lock_that_the_parent_held_is_in_nobodys_way() -> None:
    seen = RecentIds(10.0)
    seen.add("a")
    seen._guard.acquire()
    seen.after_fork_()
    assert [seen.add("a"), seen.add("b")] == [False, True]
