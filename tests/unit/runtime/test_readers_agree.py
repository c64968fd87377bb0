"""The emitted fast readers and the careful tables are two ways to the same model, for every reply of every operation."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.unit.runtime.payloads import READ, Reading, full, read, same, table, written
from tests.unit.runtime.strategies import drifted, payloads
from twitchapi_gen import operations
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Object

SHARED = at_least(4, among=10)
"""A property of every operation: each has a share of the examples."""
every_operation = pytest.mark.parametrize("operation", READ.values(), ids=READ)


def _agree(operation: Operation, payload: Any) -> Reading:
    """Both readers give the same model, which is written as the JSON that it was read from."""
    found = read(operation, payload)
    assert same(found.fast, found.careful), (found.fast, found.careful)
    assert written(found.fast.to_dict()) == written(payload)
    assert written(found.careful.to_dict()) == written(payload)
    return found


@pytest.mark.hypothesis
@every_operation
def test_a_reply_as_the_spec_says_reads_the_same_both_ways_and_back(operation: Operation) -> None:
    @SHARED
    @given(payloads(operation))
    def check(payload: Any) -> None:
        found = _agree(operation, payload)
        unforeseen = [told for told in found.reports if told[2] not in ("new value", "int")]
        assert unforeseen == []

    check()


@pytest.mark.hypothesis
@every_operation
def test_a_reply_that_drifted_reads_the_same_both_ways_and_back(operation: Operation) -> None:
    @SHARED
    @given(drifted(operation))
    def check(payload: Any) -> None:
        _agree(operation, payload)

    check()


@every_operation
def test_a_full_reply_is_read_without_a_report(operation: Operation) -> None:
    assert _agree(operation, full(Object(table(operation)))).reports == []


@given(st.integers(0, 2**32))
@at_least(10)
def test_what_the_emulator_makes_up_is_as_the_spec_says(seed: int) -> None:
    maker = Maker(World(seed))
    for operation in READ.values():
        payload = maker.item(table(operation), {}, operation.name)
        assert _agree(operation, payload).reports == [], operation.name


def test_a_time_that_is_a_number_is_0_for_none_and_never_a_text() -> None:
    found: set[bool] = set()
    for seed in range(100):
        for name in ("get_ad_schedule", "snooze_next_ad"):
            (made,) = Maker(World(seed)).item(table(operations[name]), {})["data"][:1]
            times = [value for field, value in made.items() if field.endswith("_at")]
            assert all(type(one) is int for one in times), times
            found |= {one > 0 for one in times}
    assert found == {True, False}
