"""The original beside our face, where it is installed: `make moving` makes a venv of its own for it."""

import pytest

from tests.moving.original import NotInstalled, Outcome, compared, original_python, signatures


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    try:
        python = original_python(make=False)
    except NotInstalled as error:
        pytest.skip(str(error))
    return compared(python)


def test_every_call_gives_the_same_but_for_what_is_meant(outcomes: list[Outcome]) -> None:
    assert len(outcomes) > 190
    assert [one.wrong for one in outcomes if one.wrong] == []


def test_most_calls_are_meant_to_be_the_same(outcomes: list[Outcome]) -> None:
    assert sum(one.same for one in outcomes) > 180


def test_every_signature_is_the_originals() -> None:
    try:
        python = original_python(make=False)
    except NotInstalled as error:
        pytest.skip(str(error))
    theirs, ours = signatures(python)
    assert len(theirs) > 150
    assert {name: ours.get(name) for name in theirs} == theirs
