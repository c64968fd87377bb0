"""The original 4.5.0 beside our face, where it is installed: `make moving` makes a venv of its own for it, and compares the events, too."""

import pytest

from tests.moving.original import NotInstalled
from tests.moving4.calls import CALLS
from tests.moving4.original import Pair, compared, python_of_version_4


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    try:
        python = python_of_version_4(make=False)
    except NotInstalled as error:
        pytest.skip(str(error))
    return compared(python, "moving4/driver.py", CALLS)


def test_every_call_gives_the_same_but_for_what_is_meant(pairs: list[Pair]) -> None:
    assert len(pairs) > 200
    assert [one.wrong for one in pairs if one.wrong] == []


def test_most_calls_are_meant_to_be_the_same(pairs: list[Pair]) -> None:
    assert sum(one.same for one in pairs) > 195
    assert sum("gives" in one.face for one in pairs) > 150
