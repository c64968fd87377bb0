"""Rules between parameters: which may, must or mustn't come together, and what the error says."""

from itertools import combinations
from typing import Any, Literal

import pytest

from tests.unit.runtime.asked import body, endpoint, query, refused
from twitchapi_gen.runtime.calls.parameters import prepare
from twitchapi_gen.runtime.facts import Rule
from twitchapi_gen.runtime.reading.unset import UNSET

Kind = Literal["exactly_one_of", "at_least_one_of", "at_most_one_of", "needs"]
NAMES = ("a", "b", "c")
EVERY = [dict.fromkeys(some, "x") for count in range(4) for some in combinations(NAMES, count)]
PARAMETERS = (query("a"), query("b", many=2), body("c"))


def listed(arguments: dict[str, Any]) -> str:
    return ", ".join(arguments) or "none"


@pytest.mark.parametrize("arguments", EVERY, ids=listed)
def test_exactly_one(arguments: dict[str, Any]) -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("exactly_one_of", NAMES),))
    if len(arguments) == 1:
        prepare(operation, arguments)
    else:
        assert refused(operation, **arguments) == f"do_it needs exactly one of a, b and c; given: {listed(arguments)}"


@pytest.mark.parametrize("arguments", EVERY, ids=listed)
def test_at_least_one(arguments: dict[str, Any]) -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("at_least_one_of", NAMES),))
    if arguments:
        prepare(operation, arguments)
    else:
        assert refused(operation) == "do_it needs at least one of a, b and c"


@pytest.mark.parametrize("arguments", EVERY, ids=listed)
def test_at_most_one(arguments: dict[str, Any]) -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("at_most_one_of", NAMES),))
    if len(arguments) < 2:
        prepare(operation, arguments)
    else:
        assert refused(operation, **arguments) == f"do_it takes only one of a, b and c; given: {listed(arguments)}"


@pytest.mark.parametrize("arguments", EVERY, ids=listed)
def test_one_only_together_with_another(arguments: dict[str, Any]) -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("needs", ("b", "a")),))
    if "b" in arguments and "a" not in arguments:
        assert refused(operation, **arguments) == "do_it: b can be given only together with a"
    else:
        prepare(operation, arguments)


@pytest.mark.parametrize("nothing", [{}, {"a": None}, {"a": UNSET}, {"b": None}, {"c": UNSET}])
def test_what_is_left_out_counts_as_not_given(nothing: dict[str, Any]) -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("at_least_one_of", NAMES),))
    assert refused(operation, **nothing) == "do_it needs at least one of a, b and c"
    prepare(endpoint(*PARAMETERS, rules=(Rule("exactly_one_of", NAMES),)), {"c": "x", **{name: nothing[name] for name in nothing if name != "c"}})


@pytest.mark.parametrize("arguments", [{"b": []}, {"c": ""}, {"c": None}])
def test_an_empty_list_and_an_empty_text_or_a_null_in_the_body_count_as_given(arguments: dict[str, Any]) -> None:
    prepare(endpoint(*PARAMETERS, rules=(Rule("at_least_one_of", NAMES),)), arguments)


def test_every_rule_is_checked() -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("at_most_one_of", ("a", "b")), Rule("needs", ("a", "c"))))
    prepare(operation, {"a": "x", "c": "x"})
    assert refused(operation, a="x") == "do_it: a can be given only together with c"
    assert refused(operation, a="x", b="x", c="x") == "do_it takes only one of a and b; given: a, b"
