"""The table of a subscription's life."""

import pytest

from tests.webhooks.handling import Handling
from twitchapi_gen.runtime.legacy.webhooks.handler import OVER, TABLE, State, What


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("what", What)
def test_what_is_not_in_the_table_changes_nothing(state: State, what: What) -> None:
    one = Handling().subscribed(state)
    told: list[State] = []
    one.moved = lambda moved, *_: told.append(moved.state)
    after = TABLE.get((state, what))
    assert one.step(what) == (after is not None)
    assert one.state is (after or state)
    assert told == ([] if after is None else [after])


def test_nothing_comes_back_to_life() -> None:
    assert {after for (state, _), after in TABLE.items() if state in OVER} <= OVER


def test_from_everywhere_there_is_a_way_to_the_end() -> None:
    for state in set(State) - OVER:
        assert any(TABLE.get((state, what)) in OVER for what in (What.GIVE_UP, What.DENY))


@pytest.mark.parametrize(("seconds", "before"), [(300, 60), (600, 60), (864_000, 86_400), (60, 30), (0, 0)])
def test_a_lease_is_renewed_before_it_ends(seconds: int, before: float) -> None:
    one = Handling().subscribed(State.CONFIRMED)
    one.leased(seconds, 5000.0)
    assert (one.until, one.until - one.renew_at) == (5000.0 + seconds, before)
