"""The soak with many subscriptions, cut down: `make soak ONLY=scale` does it with 50,000. What something costs is told there, not here."""

import pytest

from benchmarks.soak import scale

COUNT = 150
"""More than a page."""


def test_subscriptions_over_a_conduit_are_made_listed_fired_and_ended() -> None:
    assert {*scale.conduit(COUNT)} == {"make", "list", "fire", "end"}


def test_subscriptions_over_a_webhook_are_made_listed_fired_and_ended() -> None:
    assert {*scale.webhook(COUNT)} == {"make", "list", "fire", "end"}


def test_a_world_is_made_listed_and_ended() -> None:
    assert all(cost > 0 for cost in scale.world(COUNT).values())


@pytest.mark.parametrize("kind", ["webhook", "conduit"])
def test_the_client_wants_them_and_finds_them_there(kind: str) -> None:
    assert "memory of what is wanted" in scale.client(kind, COUNT)


def test_what_grows_with_the_square_of_the_number_misses_its_reach() -> None:
    def work(count: int) -> scale.Costs:
        return {"linear": 3.0, "quadratic": 0.1 * count}

    figures = scale.compared("x", work, (10, 20, 100))
    assert [one.value for one in figures if one.reach is not None] == [1.0, 10.0]
    assert [one.reached for one in figures if one.reach is not None] == [True, False]
