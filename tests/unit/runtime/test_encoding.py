"""Query strings: whatever the values are, a server reads the same ones, and the text can only be a query."""

import re
from urllib.parse import parse_qsl

import pytest
from hypothesis import example, given, strategies as st

from tests.unit.runtime.asked import endpoint, only_query, query
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.http.parameters import encode, unspecified

HOSTILE = [
    "",
    " ",
    "&",
    "=",
    "a=b&c=d",
    "%",
    "%2f",
    "%00",
    "+",
    "#x",
    "?",
    "/",
    "../..",
    "\r\nX-Evil: 1",
    "\0",
    "\x7f",
    "é",
    "\u2028",
    "😀",
    "İ",
    ";",
]
WHOLE = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(HOSTILE)
_SAFE = re.compile(r"[A-Za-z0-9_.~&=%+-]*")


@given(st.lists(st.tuples(st.sampled_from(["id", "user_id"]), WHOLE | st.lists(WHOLE, min_size=1, max_size=4)), max_size=5))
@example([("id", HOSTILE)])
@example([("id", ["abc", ""])])
@example([("id", ["", ""])])
@example([("id", "é"), ("id", "١")])
def test_a_server_reads_what_was_given(parts: list[tuple[str, str | list[str]]]) -> None:
    due = [(name, one) for name, value in parts for one in ([value] if isinstance(value, str) else value)]
    text = encode(list(parts))
    assert _SAFE.fullmatch(text)
    assert parse_qsl(text, keep_blank_values=True, strict_parsing=bool(parts)) == due


@given(st.lists(st.tuples(WHOLE, WHOLE), max_size=5))
def test_names_that_the_spec_doesnt_have_are_encoded_too(pairs: list[tuple[str, str]]) -> None:
    text = encode(unspecified(pairs))
    assert _SAFE.fullmatch(text)
    assert parse_qsl(text, keep_blank_values=True) == pairs


@pytest.mark.parametrize("pair", [("\ud800", "x"), ("x", "\udfff"), ("\ud83d", "\ude00")])
def test_a_lone_surrogate_in_an_unspecified_query_is_refused_by_name(pair: tuple[str, str]) -> None:
    with pytest.raises(ParameterError, match=r"^query .* contains a lone surrogate, which UTF-8 can't encode$"):
        unspecified([pair])


def test_nothing_is_an_empty_query() -> None:
    assert encode([]) == ""
    assert encode(unspecified([])) == ""


@pytest.mark.parametrize("value", ["141981764", "abcXYZ019"])
def test_an_id_is_written_as_it_is(value: str) -> None:
    assert encode([("id", value)]) == f"id={value}"
    assert encode([("id", [value, value])]) == f"id={value}&id={value}"


@pytest.mark.parametrize(
    ("value", "due"),
    [("a b", "a+b"), ("+", "%2B"), ("2026-01-02T03:04:05+01:00", "2026-01-02T03%3A04%3A05%2B01%3A00"), ("é", "%C3%A9"), ("١", "%D9%A1")],
)
def test_what_means_something_in_a_url_is_percent_encoded(value: str, due: str) -> None:
    assert encode([("a", value)]) == f"a={due}"
    assert encode([("a", ["x", value])]) == f"a=x&a={due}"


@given(st.lists(WHOLE.filter(bool), min_size=1, max_size=20))
def test_many_values_and_one_are_encoded_alike(values: list[str]) -> None:
    one = endpoint(query("a"))
    many = endpoint(query("a", many=100))
    assert only_query(many, a=values) == [pair for value in values for pair in only_query(one, a=value)]
