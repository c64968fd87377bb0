"""The original 4.5.0 beside our face, where it is installed: `make moving` makes a venv of its own for it."""

import pytest

from tests.moving.original import NotInstalled
from tests.moving4.original import STEPS, compared, python_of_version_4

LEAST = {"calls": 200, "events": 20, "lines of chat": 20}
"""How many must give the same."""


@pytest.mark.parametrize("what", STEPS)
def test_everything_gives_the_same_but_for_what_is_meant(what: str) -> None:
    try:
        python = python_of_version_4(make=False)
    except NotInstalled as error:
        pytest.skip(str(error))
    pairs = compared(python, what)
    assert [one.wrong for one in pairs if one.wrong] == []
    assert sum(one.same for one in pairs) > LEAST[what]
    assert sum("gives" in one.face for one in pairs) > LEAST[what] * 3 / 4
