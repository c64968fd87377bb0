"""Query parameters: every kind of value, what is left out, what is refused, and how the error says so."""

import math
import sys
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import assume, given, strategies as st

from tests.unit.runtime.asked import body, endpoint, only_query, queries, query, refused, sent
from twitchapi_gen import AuthScope
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError
from twitchapi_gen.runtime.base.values import UNSET


class Colour(str, Enum):  # noqa: UP042  # as people have them
    """An enum of somebody's own, whose str() isn't its value."""

    RED = "red"


KINDS = ("string", "int", "float", "bool", "datetime", "duration")
VALUES: list[tuple[str, Any, str]] = [
    ("string", "x", "x"),
    ("string", "é &=+%/?#", "é &=+%/?#"),
    ("string", 141981764, "141981764"),
    ("string", AuthScope.BITS_READ, "bits:read"),
    ("string", Colour.RED, "red"),
    ("int", 0, "0"),
    ("int", -5, "-5"),
    ("int", 2**63, "9223372036854775808"),
    ("float", 1, "1"),
    ("float", 0.5, "0.5"),
    ("float", 1e-9, "1e-09"),
    ("bool", True, "true"),
    ("bool", False, "false"),
    ("datetime", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
    ("datetime", datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=30))), "2026-01-01T21:34:05Z"),
    ("datetime", datetime(2026, 1, 2, 3, 4, 5, 678900, tzinfo=UTC), "2026-01-02T03:04:05.678900Z"),
    ("datetime", "2026-01-02T03:04:05+05:30", "2026-01-02T03:04:05+05:30"),
    ("duration", timedelta(hours=3, minutes=8, seconds=33), "3h8m33s"),
    ("duration", timedelta(0), "0s"),
    ("duration", "1h", "1h"),
]


@pytest.mark.parametrize(("kind", "value", "due"), VALUES)
def test_a_value_is_written_as_its_kind_says(kind: str, value: Any, due: str) -> None:
    assert only_query(endpoint(query("a", kind)), a=value) == [("a", due)]
    assert only_query(endpoint(query("a", kind, many=2)), a=[value, value]) == [("a", due), ("a", due)]


WANTED = {
    "string": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "True or False",
    "datetime": "a datetime (or its RFC 3339 text)",
    "duration": "a timedelta (or its text)",
}
WRONG: dict[str, list[Any]] = {
    "string": [True, 1.5, b"x", ["x"], {"a": 1}, object(), datetime.now(UTC)],
    "int": [True, 1.0, "1", b"1", [1], object()],
    "float": [False, "1.5", [1.5], object()],
    "bool": [0, 1, "true", object()],
    "datetime": [0, 1.5, True, timedelta(1), object()],
    "duration": [60, 1.5, datetime.now(UTC), object()],
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_of_another_kind_is_refused_with_what_would_do(kind: str) -> None:
    for value in WRONG[kind]:
        due = f"do_it: a needs {WANTED[kind]}, not {type(value).__name__}"
        assert refused(endpoint(query("a", kind)), a=value) == due
        assert refused(endpoint(query("a", kind, many=5)), a=[value]) == due


def test_an_error_is_ours_and_a_value_error() -> None:
    assert issubclass(ParameterError, TwitchError)
    assert issubclass(ParameterError, ValueError)


def test_the_error_has_the_name_that_python_knows_and_the_request_the_one_that_twitch_knows() -> None:
    operation = endpoint(query("broadcaster_id", python="broadcaster_ids", many=2))
    assert only_query(operation, broadcaster_ids=["1"]) == [("broadcaster_id", "1")]
    assert refused(operation, broadcaster_ids=[1.5]) == "do_it: broadcaster_ids needs text, not float"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_none_or_unset_is_left_out_of_a_query(kind: str) -> None:
    operation = endpoint(query("a", kind), query("b", many=2))
    for nothing in (None, UNSET):
        assert queries(operation, a=nothing, b=nothing) == [[]]
    assert queries(operation) == [[]]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_where_something_is_changed_none_is_refused_and_unset_is_left_out(method: str) -> None:
    operation = endpoint(query("a"), query("b", many=2), method=method)
    assert queries(operation, a=UNSET, b=UNSET) == queries(operation) == [[]]
    for name in "ab":
        message = f"do_it: {name} can't be None; give a value, or omit it (see the docstring)"
        assert refused(operation, **{name: None}) == message


@pytest.mark.parametrize("required", [True, False])
def test_an_empty_text_is_refused_unless_it_means_something(required: bool) -> None:
    remedy = "give a value" if required else "give a value, or omit it"
    message = f"do_it: a is an empty text, which Twitch treats as missing; {remedy}"
    assert refused(endpoint(query("a", required=required)), a="") == message
    for values in ("", [""], ["x", ""], ["é", ""], ("x", Colour.RED, "")):
        assert refused(endpoint(query("a", required=required, many=9)), a=values) == message
    assert only_query(endpoint(query("a", required=required, empty=True)), a="") == [("a", "")]


@pytest.mark.parametrize("nothing", [None, UNSET])
def test_what_is_required_must_be_given(nothing: object) -> None:
    for parameter in (query("a", required=True), query("a", required=True, many=3)):
        assert refused(endpoint(parameter), a=nothing) == "do_it: a is required"
        assert refused(endpoint(parameter)) == "do_it: a is required"
    nothing_at_all: list[Any] = [[], (), set(), iter(())]
    for values in nothing_at_all:
        assert refused(endpoint(query("a", required=True, many=3)), a=values) == "do_it: a needs at least one value"


def test_one_value_may_stand_for_many_and_many_may_come_in_any_iterable() -> None:
    operation = endpoint(query("a", many=100))
    for values in ("xyz", ["xyz"], ("xyz",), {"xyz"}, iter(["xyz"]), (value for value in ["xyz"])):
        assert only_query(operation, a=values) == [("a", "xyz")]
    assert only_query(operation, a=5) == [("a", "5")]
    assert only_query(operation, a=range(3)) == [("a", "0"), ("a", "1"), ("a", "2")]


def test_what_the_caller_passed_is_left_as_it_was() -> None:
    values, arguments = ["1", "2"], {"a": "x"}
    only_query(endpoint(query("a"), query("b", many=5)), b=values, **arguments)
    assert (values, arguments) == (["1", "2"], {"a": "x"})


def test_parameters_come_once_each_whatever_the_order_of_the_arguments() -> None:
    operation = endpoint(query("a"), query("b", "int"), query("c", "bool"), query("d", many=2))
    assert sorted(only_query(operation, d=["1", "2"], c=False, b=0, a="x")) == [("a", "x"), ("b", "0"), ("c", "false"), ("d", "1"), ("d", "2")]


BOUNDS: list[tuple[float | None, float | None, list[float], list[float], str]] = [
    (1, 100, [1, 1.5, 100], [0, 0.999, 100.001, -1, math.inf, -math.inf, math.nan], "from 1 to 100"),
    (0, None, [0, -0.0, 1e300], [-1e-300, -1, math.nan], "at least 0"),
    (None, 30, [30, -1e300], [30.5, math.inf, math.nan], "at most 30"),
    (0.5, 0.5, [0.5], [0.49, 0.51, math.nan], "from 0.5 to 0.5"),
    (1, 1_209_600, [1_209_600], [1_209_601], "from 1 to 1209600"),
]


@pytest.mark.parametrize(("low", "high", "inside", "outside", "span"), BOUNDS)
def test_a_number_is_within_its_bounds_or_refused(
    low: float | None, high: float | None, inside: list[float], outside: list[float], span: str
) -> None:
    operation = endpoint(query("a", "float", minimum=low, maximum=high))
    for value in inside:
        assert only_query(operation, a=value) == [("a", str(value))]
    for value in outside:
        assert refused(operation, a=value) == f"do_it: a must be {span}, not {value}"


@given(low=st.integers(), high=st.integers(), value=st.integers())
def test_whole_numbers_are_compared_exactly(low: int, high: int, value: int) -> None:
    assume(low <= high)
    operation = endpoint(query("a", "int", minimum=low, maximum=high))
    for one in (value, low, high):
        if low <= one <= high:
            assert only_query(operation, a=one) == [("a", str(one))]
        else:
            refused(operation, a=one)
    refused(operation, a=low - 1)
    refused(operation, a=high + 1)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_fraction_arrives_with_the_same_value(value: float) -> None:
    ((_, text),) = only_query(endpoint(query("a", "float")), a=value)
    assert float(text) == value


@given(st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.timezones()))
def test_a_time_arrives_as_the_same_moment_in_utc(when: datetime) -> None:
    ((_, text),) = only_query(endpoint(query("a", "datetime")), a=when)
    assert text.endswith("Z")
    assert read_time(text) == when.astimezone(UTC)


LENGTHS: list[tuple[int | None, int | None, list[str], list[str], str]] = [
    (None, 3, ["a", "abc", "漢字🙂"], ["abcd", "漢字🙂🙂"], "at most 3"),
    (2, None, ["ab", "🙂🙂"], ["", "a", "🙂"], "at least 2"),
    (2, 3, ["ab", "abc"], ["a", "abcd", ""], "from 2 to 3"),
]


@pytest.mark.parametrize(("low", "high", "inside", "outside", "span"), LENGTHS)
def test_a_text_is_as_long_as_it_may_be_counted_in_characters(
    low: int | None, high: int | None, inside: list[str], outside: list[str], span: str
) -> None:
    operation = endpoint(query("a", min_length=low, max_length=high, empty=True))
    for text in inside:
        assert only_query(operation, a=text) == [("a", text)]
    for text in outside:
        assert refused(operation, a=text) == f"do_it: a must have {span} characters, not {len(text)}"


def test_each_of_many_texts_has_its_length_checked() -> None:
    operation = endpoint(query("a", many=5, max_length=2))
    assert only_query(operation, a=["ab", "é"]) == [("a", "ab"), ("a", "é")]
    assert refused(operation, a=["ab", "abc"]) == "do_it: a must have at most 2 characters, not 3"


@given(st.text(st.characters(categories=["Cs"]), min_size=1, max_size=2), st.text(max_size=3), st.text(max_size=3))
def test_a_lone_surrogate_is_refused_wherever_it_stands(lone: str, before: str, after: str) -> None:
    text = before + lone + after
    message = "do_it: a contains a lone surrogate, which UTF-8 can't encode"
    for kind in ("string", "datetime", "duration"):
        assert refused(endpoint(query("a", kind)), a=text) == message
    assert refused(endpoint(query("a", many=9)), a=["fine", text]) == message


def test_a_number_as_long_as_python_writes_it_goes_through() -> None:
    digits = sys.get_int_max_str_digits()
    assert only_query(endpoint(query("a", "int")), a=10 ** (digits - 1)) == [("a", "1" + "0" * (digits - 1))]
    for kind in ("int", "string", "float"):
        assert refused(endpoint(query("a", kind)), a=10**digits) == "do_it: a is too large"


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_what_is_no_finite_number_is_refused(value: float) -> None:
    assert refused(endpoint(query("a", "float")), a=value) == f"do_it: a must be a finite number, not {value}"


def test_a_naive_time_is_refused_with_the_remedy() -> None:
    message = "do_it: a: the datetime has no time zone; pass an aware one, such as datetime.now(UTC) or local_time.astimezone()"
    assert refused(endpoint(query("a", "datetime")), a=datetime(2026, 1, 2)) == message
    assert refused(endpoint(query("a", "datetime", many=5)), a=[datetime(2026, 1, 2)]) == message


@pytest.mark.parametrize("when", [datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))), datetime.max.replace(tzinfo=timezone(-timedelta(hours=1)))])
def test_a_time_that_utc_does_not_have_is_refused(when: datetime) -> None:
    assert refused(endpoint(query("a", "datetime")), a=when) == "do_it: a: the datetime is before the year 1 or after the year 9999 in UTC"


LENGTHS_OF_TIME: list[tuple[str, str, timedelta, str]] = [
    ("int", "seconds", timedelta(minutes=2), "120"),
    ("int", "minutes", timedelta(days=1), "1440"),
    ("int", "seconds", timedelta(0), "0"),
    ("float", "seconds", timedelta(seconds=5.1), "5.1"),
    ("float", "seconds", timedelta(milliseconds=30100), "30.1"),
    ("float", "seconds", timedelta(seconds=30), "30"),
    ("float", "minutes", timedelta(seconds=30), "0.5"),
    ("string", "minutes", timedelta(hours=4), "240"),
]


@pytest.mark.parametrize(("kind", "unit", "value", "due"), LENGTHS_OF_TIME)
def test_a_timedelta_is_sent_in_the_unit_that_is_due(kind: str, unit: str, value: timedelta, due: str) -> None:
    assert only_query(endpoint(query("a", kind, unit=unit)), a=value) == [("a", due)]
    found = sent(body("a", kind, unit=unit), value)
    assert str(found) == due
    assert isinstance(found, str) == (kind == "string")


def test_a_length_of_time_that_cannot_be_sent_as_it_is_is_refused() -> None:
    seconds, text = query("a", "int", unit="seconds", minimum=15, maximum=1800), query("a", unit="minutes", minimum=30, maximum=1380)
    assert refused(endpoint(seconds), a=timedelta(seconds=60.5)) == "do_it: a must be a whole number of seconds, not 60.5"
    assert refused(endpoint(seconds), a=timedelta(hours=1)) == "do_it: a must be from 15 to 1800 seconds, not 3600"
    assert refused(endpoint(seconds), a=3600) == "do_it: a must be from 15 to 1800 seconds, not 3600"
    assert refused(endpoint(seconds), a="60") == "do_it: a needs a whole number of seconds, or a timedelta, not str"
    assert refused(endpoint(query("a", "int")), a=timedelta(seconds=5)) == "do_it: a needs a whole number, not timedelta"
    assert refused(endpoint(text), a=timedelta(seconds=90)) == "do_it: a must be a whole number of minutes, not 1.5"
    assert refused(endpoint(text), a=timedelta(minutes=20)) == "do_it: a must be from 30 to 1380 minutes, not 20"
    for value in ("20", 20):
        assert refused(endpoint(text), a=value) == "do_it: a must be from 30 to 1380 minutes, not 20"
    for value in ("half an hour", "1.5", "-3", "", "9" * 30):
        assert refused(endpoint(text), a=value) == f"do_it: a needs a whole number of minutes, or a timedelta, not {value!r}"
    assert only_query(endpoint(text), a="240") == only_query(endpoint(text), a=240) == [("a", "240")]


@given(st.timedeltas(), st.sampled_from(["seconds", "minutes"]))
def test_a_length_of_time_arrives_as_it_was_or_is_refused(value: timedelta, unit: str) -> None:
    operation = endpoint(query("a", "int", unit=unit))
    if value % timedelta(**{unit: 1}):
        refused(operation, a=value)
    else:
        ((_, text),) = only_query(operation, a=value)
        assert timedelta(**{unit: int(text)}) == value
