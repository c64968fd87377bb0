"""What goes into a body: values of every kind, inputs, models, mappings and lists, however deep; null is not absent."""

import copy
import math
import pickle
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any

import orjson
import pytest
from attrs import define
from hypothesis import given, strategies as st

from tests.unit.runtime.asked import body, endpoint, query, refused, sent
from tests.unit.runtime.samples import user_json
from twitchapi_gen import AuthScope
from twitchapi_gen.api.models.polls import PollChoice, PollChoiceInput
from twitchapi_gen.api.models.users import ActiveExtensionInput, User
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.http.parameters import Input, prepare

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


NAIVE = "the datetime has no time zone; pass an aware one, such as datetime.now(UTC) or local_time.astimezone()"


@define(kw_only=True)
class Author(Input):
    PARAMETERS = (
        body("fullName", python="name", required=True, min_length=1, max_length=5),
        body("age", "int", minimum=0),
        body("born", "datetime"),
        body("aliases", "string[]", max_items=2),
    )
    name: Any = UNSET
    age: Any = UNSET
    born: Any = UNSET
    aliases: Any = UNSET


@define(kw_only=True)
class Book(Input):
    PARAMETERS = (body("author", "Author"), body("others", "Author[]", min_items=1), body("by_city", "map[Author]"))
    author: Any = UNSET
    others: Any = UNSET
    by_city: Any = UNSET


VALUES: list[tuple[str, Any, Any]] = [
    ("string", "x", "x"),
    ("string", "", ""),
    ("string", 141981764, "141981764"),
    ("string", AuthScope.BITS_READ, "bits:read"),
    ("int", 0, 0),
    ("int", 2**63, 2**63),
    ("float", 1, 1),
    ("float", 0.5, 0.5),
    ("bool", True, True),
    ("bool", False, False),
    ("datetime", WHEN, "2026-01-02T03:04:05Z"),
    ("datetime", "tomorrow", "tomorrow"),
    ("duration", timedelta(minutes=90), "1h30m0s"),
    ("json", {"a": [1, None, {"b": True}]}, {"a": [1, None, {"b": True}]}),
    ("json", {"when": WHEN, "long": timedelta(seconds=5)}, {"when": "2026-01-02T03:04:05Z", "long": "5s"}),
    ("json", {1: "x", "scope": AuthScope.BITS_READ}, {"1": "x", "scope": "bits:read"}),
    ("json", (1, 2.5, "x"), [1, 2.5, "x"]),
    ("json", MappingProxyType({"a": 1}), {"a": 1}),
    ("string[]", ["a", "b"], ["a", "b"]),
    ("string[]", (part for part in "ab"), ["a", "b"]),
    ("string[]", "ab", ["ab"]),
    ("string[]", [], []),
    ("int[]", range(3), [0, 1, 2]),
    ("string[][]", [["a"], []], [["a"], []]),
    ("map[int]", {"a": 1}, {"a": 1}),
    ("Author", Author(name="x", age=3), {"fullName": "x", "age": 3}),
    ("Author", {"fullName": "x", "age": None}, {"fullName": "x", "age": None}),
    ("Author", {"fullName": 5, "born": WHEN, "age": UNSET}, {"fullName": "5", "born": "2026-01-02T03:04:05Z"}),
    ("Author", "x", {"fullName": "x"}),
    ("Author[]", ["x", {"fullName": "y"}, Author(name="z")], [{"fullName": "x"}, {"fullName": "y"}, {"fullName": "z"}]),
    ("Author[]", "x", [{"fullName": "x"}]),
    ("map[Author]", {"Rome": "x"}, {"Rome": {"fullName": "x"}}),
    ("Author[]", [Author(name="x"), {"fullName": "y"}], [{"fullName": "x"}, {"fullName": "y"}]),
    ("Author[]", Author(name="x"), [{"fullName": "x"}]),
    ("Author[]", {"fullName": "y"}, [{"fullName": "y"}]),
    ("map[Author]", {"Rome": Author(name="x")}, {"Rome": {"fullName": "x"}}),
    ("json", {"deep": [Author(name="x", born=WHEN)]}, {"deep": [{"fullName": "x", "born": "2026-01-02T03:04:05Z"}]}),
    ("json", Author(name="x"), {"fullName": "x"}),
]


@pytest.mark.parametrize(("kind", "value", "due"), VALUES)
def test_a_value_goes_into_json_as_its_kind_says(kind: str, value: Any, due: Any) -> None:
    found = sent(body("a", kind), value)
    assert orjson.loads(orjson.dumps(found)) == due
    assert type(found) is type(due)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(st.dictionaries(st.text(max_size=5), JSON, max_size=3))
def test_free_json_arrives_as_it_is(value: dict[str, Any]) -> None:
    found = orjson.loads(orjson.dumps(sent(body("a", "json"), value)))
    assert orjson.dumps(found, option=orjson.OPT_SORT_KEYS) == orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


@pytest.mark.parametrize("kind", ["string", "int", "bool", "datetime", "json", "string[]", "map[int]", "Author", "Author[]"])
def test_none_is_sent_as_null_and_unset_is_not_sent(kind: str) -> None:
    operation = endpoint(body("a", kind), body("b"))
    assert prepare(operation, {"a": None, "b": "x"}) == ([[]], {"a": None, "b": "x"})
    assert prepare(operation, {"a": UNSET, "b": "x"}) == ([[]], {"b": "x"})
    assert prepare(operation, {"b": "x"}) == ([[]], {"b": "x"})


def test_a_body_of_which_nothing_is_given_is_an_empty_object_and_no_body_is_none() -> None:
    assert prepare(endpoint(body("a")), {}) == ([[]], {})
    assert prepare(endpoint(query("a")), {}) == ([[]], None)


def test_a_required_part_of_a_body_may_be_null_but_not_left_out() -> None:
    operation = endpoint(body("a", required=True))
    assert prepare(operation, {"a": None}) == ([[]], {"a": None})
    assert refused(operation) == refused(operation, a=UNSET) == "do_it: a is required"


def test_the_whole_body_may_lie_inside_of_a_key() -> None:
    operation = endpoint(query("id"), body("a"), body("b", "int"), body_in="data")
    assert prepare(operation, {"id": "7", "a": "x", "b": 1}) == ([[("id", "7")]], {"data": {"a": "x", "b": 1}})


def test_an_inputs_field_left_out_is_not_sent_and_none_is_null() -> None:
    assert sent(body("a", "Author"), Author(name="x", age=None)) == {"fullName": "x", "age": None}
    assert Author(name="x", age=None).given() == {"name": "x", "age": None}
    assert ActiveExtensionInput(active=False).given() == {"active": False}
    assert sent(body("a", "ActiveExtensionInput"), ActiveExtensionInput(active=False)) == {"active": False}


def test_inputs_hold_inputs() -> None:
    book = Book(author=Author(name="x"), others=[Author(name="y", aliases=["z"])], by_city={"Rome": Author(name="w")})
    assert sent(body("a", "Book"), book) == {
        "author": {"fullName": "x"},
        "others": [{"fullName": "y", "aliases": ["z"]}],
        "by_city": {"Rome": {"fullName": "w"}},
    }


def test_a_model_that_was_read_can_be_sent_back_by_twitchs_names_with_what_was_changed() -> None:
    user = User.from_dict(user_json())
    user.display_name = "Other"
    found = sent(body("a", "json"), {"users": [user]})
    assert found == {"users": [user_json(display_name="Other")]}


def test_of_a_model_given_for_an_input_only_the_fields_are_sent_that_the_input_has() -> None:
    choice = PollChoice.from_dict({"id": "1", "title": "Chess", "votes": 5, "brand_new": True})
    assert sent(body("a", "PollChoiceInput[]"), [choice]) == [{"title": "Chess"}]


DEEP: list[tuple[str, Any, str]] = [
    ("Author", Author(name="longer than five"), "do_it: a.name must have from 1 to 5 characters, not 16"),
    ("Author", Author(name=""), "do_it: a.name must have from 1 to 5 characters, not 0"),
    ("Author", Author(name=5.5), "do_it: a.name needs text, not float"),
    ("Author", Author(name="x", age=-1), "do_it: a.age must be at least 0, not -1"),
    ("Author", Author(name="x", age=True), "do_it: a.age needs a whole number, not bool"),
    ("Author", Author(name="x", born=5), "do_it: a.born needs a datetime (or its RFC 3339 text), not int"),
    ("Author", Author(name="x", aliases=["a", "b", "c"]), "do_it: a.aliases takes at most 2 values, not 3"),
    ("Author", Author(name="x", aliases=["a", 5.5]), "do_it: a.aliases[1] needs text, not float"),
    ("Author[]", [Author(name="x"), Author(name="toolong")], "do_it: a[1].name must have from 1 to 5 characters, not 7"),
    ("Book", Book(others=[Author(name=b"x")]), "do_it: a.others[0].name needs text, not bytes"),
    ("Book", Book(by_city={"Rome": Author(name="toolong")}), "do_it: a.by_city['Rome'].name must have from 1 to 5 characters, not 7"),
    ("Author", {"fullName": "toolong"}, "do_it: a['fullName'] must have from 1 to 5 characters, not 7"),
    ("Author", {"fullname": "x"}, "do_it: a has no field 'fullname'; did you mean 'fullName'?"),
    ("Author", {"fullName": "x", "name": "x"}, "do_it: a has no field 'name'; it has fullName, age, born, aliases"),
    ("Author", {"age": 3}, "do_it: a lacks 'fullName'"),
    ("Author", Author(age=3), "do_it: a lacks 'fullName'"),
    ("Author", Book(), "do_it: a needs Author, or its fields as a mapping, or plain text, not Book"),
    ("Book", "x", "do_it: a needs Book, or its fields as a mapping, not str"),
    ("Author[]", ["x", 5], "do_it: a[1] needs Author, or its fields as a mapping, or plain text, not int"),
    ("Author[]", ["x", None], "do_it: a[1] can't be None"),
    ("Book", {"others": [{"fullName": "x"}, {"fulName": "y"}]}, "do_it: a['others'][1] has no field 'fulName'; did you mean 'fullName'?"),
    ("map[Author]", {"Rome": {1: "x"}}, "do_it: a['Rome'] has no field 1; it has fullName, age, born, aliases"),
    ("map[int]", {("a",): 1}, "do_it: a needs text as field names, not tuple"),
    ("json", {b"a": 1}, "do_it: a needs text as field names, not bytes"),
    ("json", {"a": [1, math.nan]}, "do_it: a['a'][1] must be a finite number, not nan"),
    ("json", [datetime(2026, 1, 2)], f"do_it: a[0]: {NAIVE}"),
    ("Author", Author(name="x", born=datetime(2026, 1, 2)), f"do_it: a.born: {NAIVE}"),
    ("json", {"a": {"b": [1, "\ud800"]}}, "do_it: a['a']['b'][1] contains a lone surrogate, which UTF-8 can't encode"),
    ("json", {"a": {"b": [1, b"x"]}}, "do_it: a['a']['b'][1] can't be bytes"),
    ("string[]", ["fine", "\udfff"], "do_it: a[1] contains a lone surrogate, which UTF-8 can't encode"),
]


@pytest.mark.parametrize(("kind", "value", "due"), DEEP)
def test_what_is_wrong_deep_inside_is_named_with_its_place(kind: str, value: Any, due: str) -> None:
    assert refused(endpoint(body("a", kind)), a=value) == due


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        *[("json", b"x"), ("json", object()), ("string[]", 5), ("string[]", b"ab"), ("Author", b"x"), ("Author", 5)],
        *[("map[int]", [1]), ("map[int]", "x")],
    ],
)
def test_what_no_body_can_hold_is_refused_by_name(kind: str, value: Any) -> None:
    message = refused(endpoint(body("a", kind)), a=value)
    assert message.startswith("do_it: a ")
    assert type(value).__name__ in message


def test_what_holds_itself_is_refused_and_what_is_deep_is_sent() -> None:
    endless: list[Any] = []
    endless.append({"again": endless})
    mapping: dict[str, Any] = {}
    mapping["self"] = mapping
    for value in (endless, mapping):
        assert refused(endpoint(body("a", "json")), a=value) == "do_it: a is nested more than 100 levels deep, or contains itself"
    assert refused(endpoint(body("a", "string[]")), a=["x", endless]) == "do_it: a[1] needs text, not list"
    deep: Any = 1
    for _ in range(100):
        deep = [deep]
    assert sent(body("a", "json"), deep) == deep


@pytest.mark.parametrize(("low", "high"), [(1, 3), (None, 3), (2, None)])
def test_a_list_has_as_many_values_as_it_may(low: int | None, high: int | None) -> None:
    operation = endpoint(body("a", "string[]", min_items=low, max_items=high))
    for count in range(6):
        values = ["x"] * count
        if count < (low or 0) or count > (high or 99):
            assert refused(operation, a=values).endswith(f" values, not {count}")
        else:
            assert prepare(operation, {"a": values}) == ([[]], {"a": values})


def test_a_poll_is_checked_choice_by_choice() -> None:
    choices = [PollChoiceInput(title="Chess"), PollChoiceInput(title="x" * 26)]
    assert (
        refused(endpoint(body("choices", "PollChoiceInput[]")), choices=choices) == "do_it: choices[1].title must have at most 25 characters, not 26"
    )


def test_unset_is_one_value_that_is_false_and_no_other() -> None:
    assert list(Unset) == [UNSET]
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    others: list[object] = [None, False, "", 0, "unset"]
    assert UNSET not in others


def test_unset_stays_the_same_through_a_copy_and_a_pickle() -> None:
    assert copy.deepcopy(Author(name="x")).age is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
