"""More values than one request takes are dealt out over several: each value once, in order, with everything else in each request."""

from itertools import chain
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from tests.unit.runtime.asked import Pairs, body, endpoint, only_query, queries, query, refused
from twitchapi_gen import operations
from twitchapi_gen.runtime.http.call import Call, make_call
from twitchapi_gen.runtime.http.operation import Rule
from twitchapi_gen.runtime.http.parameters import prepare

TOGETHER = (Rule("at_most", ("ids", "logins"), 100), Rule("alternatives", ("ids", "logins")))
USERS = (query("id", python="ids", many=100), query("login", python="logins", many=100))


def streams(limit: int | None = None, **arguments: Any) -> Call[Any, Any]:
    return make_call(operations["get_streams"], arguments, limit)


def named(name: str, pairs: Pairs) -> list[str]:
    return [value for one, value in pairs if one == name]


def sizes(found: list[Pairs]) -> list[int]:
    return [len(pairs) for pairs in found]


@given(count=st.integers(1, 450), most=st.integers(1, 110))
def test_each_value_is_sent_once_and_in_order(count: int, most: int) -> None:
    values = [f"v{number}" for number in range(count)]
    found = queries(endpoint(query("id", many=most)), id=values)
    assert [value for pairs in found for value in named("id", pairs)] == values
    assert all(len(pairs) == most for pairs in found[:-1])
    assert len(found[-1]) <= most
    assert len(found) == -(-count // most)


@pytest.mark.parametrize(("count", "due"), [(1, [1]), (100, [100]), (101, [100, 1]), (200, [100, 100]), (201, [100, 100, 1])])
def test_a_request_is_full_before_the_next_one_begins(count: int, due: list[int]) -> None:
    assert sizes(queries(endpoint(query("id", many=100)), id=map(str, range(count)))) == due


def test_everything_else_goes_into_each_request() -> None:
    operation = endpoint(query("a"), query("id", many=2), query("b", "bool"), query("kind", many=5), body("text"))
    found = queries(operation, a="x", id=["1", "2", "3"], b=False, kind=["k", "l"], text="t")
    assert [named("id", pairs) for pairs in found] == [["1", "2"], ["3"]]
    for pairs in found:
        assert [one for one in pairs if one[0] != "id"] == [("a", "x"), ("b", "false"), ("kind", "k"), ("kind", "l")]
    assert prepare(operation, {"id": "1", "text": "t"})[1] == {"text": "t"}


def test_duplicates_stay() -> None:
    assert only_query(endpoint(query("id", many=3)), id=["1", "1", "1"]) == [("id", "1")] * 3


def test_a_repeated_parameter_without_a_known_bound_is_never_split() -> None:
    assert sizes(queries(endpoint(query("id", many=-1)), id=map(str, range(1_000)))) == [1_000]


@given(ids=st.integers(0, 230), logins=st.integers(0, 230))
@example(ids=0, logins=0)
def test_parameters_that_share_a_bound_are_dealt_out_together(ids: int, logins: int) -> None:
    found = queries(endpoint(*USERS, rules=TOGETHER), ids=map(str, range(ids)), logins=[f"l{number}" for number in range(logins)])
    assert all(len(pairs) == 100 for pairs in found[:-1])
    assert len(found[-1:]) <= 100
    assert list(chain.from_iterable(named("id", pairs) for pairs in found)) == [str(number) for number in range(ids)]
    assert list(chain.from_iterable(named("login", pairs) for pairs in found)) == [f"l{number}" for number in range(logins)]
    assert len(found) == -(-(ids + logins) // 100)


def test_only_one_parameter_can_be_split_and_the_error_says_which_to_split_by_hand() -> None:
    operation = endpoint(query("a", many=2), query("b", many=3), query("c", many=4))
    assert refused(operation, a="123", b=["1"] * 4, c=["1"] * 5) == (
        "do_it: only one of b, c can have more values than one request takes; split the others yourself"
    )
    assert sizes(queries(operation, a="123", b=["1"] * 3, c=["1"] * 5)) == [1 + 3 + 4, 1 + 3 + 1]


def test_a_split_call_of_a_real_endpoint_asks_for_full_pages() -> None:
    made = streams(user_ids=[str(number) for number in range(250)])
    assert [dict(one)["first"] for one in made.queries] == ["100"] * 3
    for count in (1, 100):
        assert "first" not in dict(streams(user_ids=[str(number) for number in range(count)]).queries[0])


@pytest.mark.parametrize(("limit", "first"), [(None, None), (0, "1"), (1, "1"), (50, "50"), (100, "100"), (5_000, "100")])
def test_a_limit_makes_pages_no_larger_than_needed(limit: int | None, first: str | None) -> None:
    assert dict(streams(limit=limit).queries[0]).get("first") == first


def test_a_page_size_that_was_given_stays() -> None:
    made = streams(first=7, limit=3, user_ids=[str(number) for number in range(101)])
    assert [dict(one)["first"] for one in made.queries] == ["7", "7"]


def test_a_limit_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^get_streams: limit must be at least 0, not -1$"):
        streams(limit=-1)


def test_the_call_for_the_next_page_keeps_everything_but_the_cursor() -> None:
    made = streams(user_ids=[str(number) for number in range(150)], after="old", first=9)
    following = made.page(1, "new/+ cursor")
    (pairs,) = [dict(one) for one in following.queries]
    assert (pairs["after"], pairs["first"], pairs["user_id"]) == ("new/+ cursor", "9", [str(number) for number in range(100, 150)])
    assert len(following.queries) == 1
    assert len(made.queries) == 2
    assert streams(before="old").page(0, "new").queries == [[("after", "new")]]
