"""What users read about a method, a parameter and a reply, made from the tiny spec in tests/golden."""

from typing import Any

import pytest
from attrs import evolve

from generator.annotations import field, parameter, reading, reply, sending
from generator.docstrings import about_parameter, manual
from generator.ir import Field, Operation, Parameter
from generator.types import UNKNOWN, BadType, Type, parse, timed
from tests.golden.golden import golden_api

OPERATIONS = {operation.name: operation for operation in golden_api().operations}
NAMED = {"Genre": "enum", "Book": "model", "BookInput": "input"}


@pytest.mark.parametrize(
    ("text", "read", "sent"),
    [
        ("string", "str", "str"),
        ("datetime?", "datetime | None", "datetime | str | None"),
        ("duration", "timedelta", "timedelta | str"),
        ("json", "dict[str, Json]", "Mapping[str, object]"),
        ("Genre", "Genre", "Genre | str"),
        ("int[]", "list[int]", "Iterable[int]"),
        ("string?[]", "list[str | None]", "Iterable[str | None]"),
        ("map[float[]]?", "dict[str, list[float]] | None", "Mapping[str, Iterable[float]] | None"),
        ("bool[][]", "list[list[bool]]", "Iterable[Iterable[bool]]"),
    ],
)
def test_a_type_is_annotated_for_reading_and_for_sending(text: str, read: str, sent: str) -> None:
    type_ = parse(text, {"Genre": "enum"})
    assert (reading(type_), sending(type_), str(type_)) == (read, sent, text)


def test_what_may_be_missing_or_empty_may_be_none() -> None:
    one = Field(name="a", python="a", type=Type(kind="string"), description="x")
    assert [field(evolve(one, absent=True)), field(evolve(one, empty=True))] == ["str | None", "str | None"]
    assert field(one) == "str"
    assert field(evolve(one, type=parse("string?", {}), absent=True)) == "str | None"


def test_a_parameter_says_whether_it_may_be_left_out() -> None:
    one = Parameter(name="a", python="a", type=Type(kind="int"), description="x")
    assert parameter(one, unset=False) == "int | None = None"
    assert parameter(one, unset=True) == "int | Unset = UNSET"
    assert parameter(evolve(one, required=True, many=5), unset=False) == "int | Iterable[int]"
    assert parameter(evolve(one, type=parse("int?", {})), unset=True) == "int | None | Unset = UNSET"


def test_a_length_of_time_and_what_plain_text_stands_for_are_annotated_so() -> None:
    one = Parameter(name="a", python="a", type=Type(kind="int"), description="x", unit="seconds", required=True)
    assert parameter(one, unset=True) == "int | timedelta"
    assert parameter(evolve(one, type=Type(kind="string")), unset=True) == "str | int | timedelta"
    assert parameter(evolve(one, type=parse("float?", {})), unset=True) == "float | timedelta | None"
    thing = parse("Thing[]", {"Thing": "input"})
    assert sending(thing) == "Iterable[Thing | Mapping[str, object]]"
    assert sending(thing, {"Thing"}) == "Iterable[Thing | Mapping[str, object] | str]"
    assert reading(timed(parse("map[int?]", {}), "minutes")) == "dict[str, timedelta | None]"


@pytest.mark.parametrize("text", ["", "?", "strng", "string[", "map[string", "[]", "string??", "map[]", "x" * 200, "Unknown"])
def test_what_is_no_type_raises_and_says_so(text: str) -> None:
    with pytest.raises(BadType):
        parse(text, {})
    assert UNKNOWN not in (parse("string", {}), parse("json", {}))


@pytest.mark.parametrize(
    ("name", "due"),
    [
        ("get_books", "Page[Book]"),
        ("add_a_book", "AddABookReply"),
        ("delete_book", "None"),
        ("get_words", "Page[str]"),
        ("get_birthdays", "GetBirthdaysPage"),
        ("get_loans", "GetLoansPage"),
        ("get_loan_icalendar", "str"),
        ("return_books", "ReturnBooksPage"),
    ],
)
def test_a_reply_has_the_smallest_type_that_says_it_all(name: str, due: str) -> None:
    assert reply(OPERATIONS[name]) == due


BOUNDS: dict[str, tuple[dict[str, Any], str]] = {
    "many": ({"many": 100}, "x. The client splits more than 100 over several requests."),
    "endless": ({"many": -1}, "x."),
    "between": ({"minimum": 1, "maximum": 100}, "x. 1 to 100."),
    "huge": ({"minimum": 0, "maximum": 2_000_000}, "x. 0 to 2,000,000."),
    "above": ({"minimum": 0.5}, "x. At least 0.5."),
    "below": ({"maximum": 1_234_567}, "x. At most 1,234,567."),
    "length": ({"min_length": 1, "max_length": 25}, "x. 1 to 25 characters."),
    "one character": ({"min_length": 1}, "x. At least 1 character."),
    "no character": ({"max_length": 0}, "x. At most 0 characters."),
    "items": ({"max_items": 5}, "x. At most 5 values."),
    "one item": ({"min_items": 1, "max_items": 1}, "x. 1 to 1 value."),
    "at least one item": ({"min_items": 1}, "x. At least 1 value."),
    "a minimum of one": ({"minimum": 1}, "x. At least 1."),
    "default": ({"default": False}, "x. Default: false."),
    "text": ({"default": "novel"}, "x. Default: novel."),
    "deprecated": ({"deprecated": "Use y."}, "x. Deprecated: Use y."),
}


@pytest.mark.parametrize("case", BOUNDS)
def test_a_parameter_is_described_with_its_bounds(case: str) -> None:
    changes, due = BOUNDS[case]
    one = Parameter(name="a", python="a", type=Type(kind="int"), description="x.")
    assert about_parameter(evolve(one, **changes)) == due


def test_the_manual_of_a_method_says_all_that_one_would_look_up() -> None:
    assert manual(OPERATIONS["get_loans"], is_async=False).split("\n") == [
        "Lists the loans of a day.",
        "",
        "`GET /helix/loans`, app or user token; scope loans:read (returns less without it); with an app token (since 2026-01-02), the user of "
        "reader_id must have granted the app books:read and loans:read; the reply has more fields with books:read.",
        "",
        "Args:",
        "    started_at: From when on.",
        "    ended_at: Until when.",
        "    longer_than: Only loans that last longer.",
        "    reader_id: Who has the book.",
        "    after: Cursor of the page before.",
        "    limit: Maximum number of items when iterating, over all pages.",
        "",
        "Returns: What was found. Iterating fetches all pages.",
        "",
        "Raises: ParameterError, Unauthorized, Forbidden, ServerError, and the errors of every call (NetworkError, TokenError).",
        "",
        "https://books.example/reference/loans/#get-loans",
    ]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("get_words", "`GET /helix/books/words`, no token."),
        ("get_loan_icalendar", "`GET /helix/loans/icalendar`, extension JWT."),
        ("return_books", "`PATCH /helix/loans`, user or extension JWT token; scope books:write and loans:read."),
        ("delete_book", "`DELETE /helix/books`, user token; scope books:write or books:read and loans:read."),
        ("get_birthdays", "In beta: Twitch may change it without notice."),
        ("delete_book", "Deprecated by Twitch."),
        ("return_books", "Twitch has removed this endpoint; the method exists for completeness only."),
        ("delete_book", "Returns: nothing."),
        ("get_loan_icalendar", "Returns: the calendar as text (iCalendar, RFC 5545)."),
    ],
)
def test_the_manual_names_tokens_scopes_status_and_reply(name: str, line: str) -> None:
    assert line in manual(OPERATIONS[name], is_async=False).split("\n")


def test_the_asynchronous_manual_says_how_to_wait() -> None:
    asynchronous = manual(OPERATIONS["get_books"], is_async=True).split("\n")
    synchronous = manual(OPERATIONS["get_books"], is_async=False).split("\n")
    differing = [(one, other) for one, other in zip(asynchronous, synchronous, strict=True) if one != other]
    assert differing == [
        (
            "Returns: What was found. `async for` iterates over all pages, `await` returns the first page.",
            "Returns: What was found. Iterating fetches all pages.",
        )
    ]


def test_required_parameters_come_first() -> None:
    operation: Operation = OPERATIONS["add_a_book"]
    assert [one.name for one in operation.parameters][:6] == ["shop_id", "book", "note", "tags", "by_city", "old_name"]
