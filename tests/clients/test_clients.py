"""The steps with our own client, always; with the other libraries where `make clients` has installed them."""

import pytest

from tests.clients.__main__ import LIBRARIES, Difference, Library, NotInstalled, Result, differences, python_of, results, table
from tests.clients.steps import STEPS


def test_there_are_forty_steps() -> None:
    assert len({one.name for one in STEPS}) == 40


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda one: one.driver)
def test_every_step_is_right_but_for_what_is_explained(library: Library) -> None:
    try:
        python = python_of(library, make=False)
    except NotInstalled as error:
        pytest.skip(str(error))
    found = results(library, python, differences().get(library.name, {}))
    assert [one.wrong for one in found if one.wrong] == []
    assert sum(one.passed for one in found) > 30


def test_ours_needs_no_explanation() -> None:
    assert "ours" not in differences()


KNOWN = Difference("KeyError: 'data'", "a reason")


@pytest.mark.parametrize(
    ("outcome", "known", "shown", "wrong"),
    [
        ({"gives": 403}, None, "passed", ""),
        ({"gives": 403}, KNOWN, "passed", "explains why it can't"),
        ({"gives": 401}, None, "WRONG", "403 is right, and the library gives 401"),
        ({"raises": "KeyError: 'data'"}, None, "WRONG", "403 is right"),
        ({"raises": "KeyError: 'data'"}, KNOWN, "differs", ""),
        ({"raises": "TypeError: no"}, KNOWN, "WRONG", "gives TypeError: no"),
        ({"lacks": True}, None, "WRONG", "gives lacks"),
        ({"lacks": True}, Difference("lacks", "a reason"), "lacks it", ""),
    ],
)
def test_only_the_known_difference_is_taken(outcome: dict[str, object], known: Difference | None, shown: str, wrong: str) -> None:
    result = Result("a library", "error_403", 403, outcome, known)
    assert result.shown == shown
    assert wrong in result.wrong
    assert bool(wrong) == bool(result.wrong)


def test_the_table_counts_what_passed() -> None:
    column = [Result("a library", one.name, one.gives, {"gives": one.gives if at else "else"}) for at, one in enumerate(STEPS)]
    lines = table([column]).splitlines()
    assert lines[0].split() == ["step", "a", "library"]
    assert lines[1].split() == ["app_login", "WRONG"]
    assert lines[-1].split() == ["passed", "39", "of", "40"]
