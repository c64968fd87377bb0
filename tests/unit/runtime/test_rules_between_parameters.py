"""Rules between parameters: which may, must or mustn't come together, and what the error says."""

from datetime import timedelta
from itertools import combinations
from typing import Any, Literal

import pytest

from tests.unit.runtime.asked import body, endpoint, query, refused
from twitchapi_gen import operations
from twitchapi_gen.runtime.base.values import UNSET
from twitchapi_gen.runtime.http.operation import Rule
from twitchapi_gen.runtime.http.parameters import prepare

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
        assert refused(operation, **arguments) == "do_it: b is allowed only together with a"
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


SWITCHED = endpoint(body("on", "bool"), body("number", "int", minimum=2, maximum=9, unit="seconds"), rules=(Rule("switch", ("on", "number")),))


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, {}),
        ({"on": True, "number": 5}, {"on": True, "number": 5}),
        ({"on": True, "number": timedelta(seconds=2)}, {"on": True, "number": 2}),
        ({"on": False, "number": 0}, {"on": False, "number": 0}),
        ({"on": False, "number": timedelta(0)}, {"on": False, "number": 0}),
        ({"on": False}, {"on": False, "number": 0}),
        ({"on": False, "number": None}, {"on": False, "number": 0}),
        ({"on": False, "number": UNSET}, {"on": False, "number": 0}),
        ({"on": False, "number": 5}, {"on": False, "number": 5}),
    ],
)
def test_a_number_is_switched_on_with_its_flag_and_off_with_0(given: dict[str, Any], sent: dict[str, Any]) -> None:
    assert prepare(SWITCHED, given) == ([[]], sent)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"on": True}, "do_it: on=True also needs number"),
        ({"on": True, "number": None}, "do_it: on=True also needs number"),
        ({"number": 5}, "do_it: number is allowed only together with on (True or False)"),
        ({"number": 0}, "do_it: number is allowed only together with on (True or False)"),
        ({"on": True, "number": 0}, "do_it: number must be from 2 to 9 seconds, not 0"),
        ({"on": False, "number": 1}, "do_it: number must be from 2 to 9 seconds, not 1"),
        ({"on": False, "number": False}, "do_it: number needs a whole number of seconds, or a timedelta, not bool"),
        ({"on": 0, "number": 0}, "do_it: on needs True or False, not int"),
        ({"on": "false"}, "do_it: on needs True or False, not str"),
    ],
)
def test_half_of_a_switch_and_a_number_out_of_bounds_are_refused(given: dict[str, Any], message: str) -> None:
    assert refused(SWITCHED, **given) == message


LIMITS = {
    "is_max_per_stream_enabled": "max_per_stream",
    "is_max_per_user_per_stream_enabled": "max_per_user_per_stream",
    "is_global_cooldown_enabled": "global_cooldown_seconds",
}


@pytest.mark.parametrize(("flag", "number"), LIMITS.items())
def test_a_limit_of_a_reward_can_be_switched_off(flag: str, number: str) -> None:
    for operation, given in ((operations["update_custom_reward"], {"id": "r"}), (operations["create_custom_rewards"], {"title": "a", "cost": 1})):
        ids = {"broadcaster_id": "1", **given}
        off: list[dict[str, Any]] = [{flag: False}, {flag: False, number: 0}]
        for one in off:
            _, found = prepare(operation, {**ids, **one})
            assert found is not None
            assert {name: found[name] for name in (flag, number)} == {flag: False, number: 0}
        assert refused(operation, **ids, **{flag: True, number: 0}).startswith(f"{operation.name}: {number} must be ")


@pytest.mark.parametrize("flag", ["follower_mode", "slow_mode", "non_moderator_chat_delay"])
def test_a_mode_of_a_chat_is_switched_off_by_its_flag_alone(flag: str) -> None:
    _, found = prepare(operations["update_chat_settings"], {"broadcaster_id": "1", "moderator_id": "1", flag: False})
    assert found == {flag: False}


def test_a_poll_without_channel_points_and_a_schedule_without_a_vacation() -> None:
    _, found = prepare(
        operations["create_poll"],
        {"broadcaster_id": "1", "title": "a", "choices": ["a", "b"], "duration": 60, "channel_points_voting_enabled": False},
    )
    assert found is not None
    assert found["channel_points_voting_enabled"] is False
    schedule = operations["update_channel_stream_schedule"]
    assert prepare(schedule, {"broadcaster_id": "1", "is_vacation_enabled": False})[0] == [
        [("broadcaster_id", "1"), ("is_vacation_enabled", "false")]
    ]


def test_every_rule_is_checked() -> None:
    operation = endpoint(*PARAMETERS, rules=(Rule("at_most_one_of", ("a", "b")), Rule("needs", ("a", "c"))))
    prepare(operation, {"a": "x", "c": "x"})
    assert refused(operation, a="x") == "do_it: a is allowed only together with c"
    assert refused(operation, a="x", b="x", c="x") == "do_it takes only one of a and b; given: a, b"
