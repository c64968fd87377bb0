"""The careful reader, shape by shape: what is read, what is kept as it came, and what is told of it."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import define

from tests.unit.runtime.payloads import CANARY
from twitchapi_gen.api.models.users import BroadcasterType
from twitchapi_gen.runtime.models.drift import seen
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    NUMBER,
    OBJECT,
    SPAN,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    MapOf,
    Nullable,
    Object,
    Shape,
    Span,
    Table,
    keep,
)

Told = list[tuple[str, str, str]]
KIND = Choice(BroadcasterType)
DAY = datetime(2026, 2, 27, tzinfo=UTC)


@define(eq=False, repr=False, kw_only=True)
class Seat(Model):
    FIELDS = (
        Field("row", WHOLE),
        Field("isFree", FLAG, "is_free"),
        Field("until", MOMENT, empty=True),
        Field("note", Nullable(TEXT), absent=True),
    )

    row: int
    is_free: bool
    until: datetime | None = None
    note: str | None = None


SEAT = Seat.TABLE
GOOD: dict[str, Any] = {"row": 3, "isFree": True, "until": "2026-02-27T00:00:00Z"}

SECONDS = Span("int", "seconds")
READ: list[tuple[Shape, Any, Any]] = [
    (TEXT, "", ""),
    (WHOLE, 0, 0),
    (WHOLE, -(2**63), -(2**63)),
    (NUMBER, 1, 1),
    (NUMBER, 1.5, 1.5),
    (FLAG, False, False),
    (OBJECT, {"any": [1]}, {"any": [1]}),
    (MOMENT, "2026-02-27T00:00:00Z", DAY),
    (SPAN, "1m", timedelta(minutes=1)),
    (KIND, "partner", BroadcasterType.PARTNER),
    (SECONDS, 90, timedelta(seconds=90)),
    (SECONDS, -1, timedelta(seconds=-1)),
    (Span("int", "minutes"), 90, timedelta(minutes=90)),
    (Span("float", "seconds"), 29.9, timedelta(milliseconds=29_900)),
    (Span("float", "seconds"), 30, timedelta(seconds=30)),
    (MapOf(SECONDS), {"a": 1}, {"a": timedelta(seconds=1)}),
    (ListOf(WHOLE), [], []),
    (ListOf(Nullable(MOMENT)), [None, "2026-02-27T00:00:00Z"], [None, DAY]),
    (MapOf(SPAN), {"a": "1m"}, {"a": timedelta(minutes=1)}),
    (Nullable(WHOLE), None, None),
    (Nullable(WHOLE), 3, 3),
    (ListOf(MapOf(ListOf(KIND))), [{"a": ["partner"]}], [{"a": [BroadcasterType.PARTNER]}]),
]
OTHERWISE: list[tuple[Shape, Any, timedelta, Told]] = [
    (SPAN, 60, timedelta(minutes=1), [("x", "duration", "int")]),
    (SPAN, 1.5, timedelta(seconds=1.5), [("x", "duration", "float")]),
    (SECONDS, 1.5, timedelta(seconds=1.5), [("x", "int", "float")]),
    (SECONDS, "90", timedelta(seconds=90), [("x", "int", "string")]),
    (SECONDS, "1m30s", timedelta(seconds=90), [("x", "int", "string")]),
    (Span("int", "minutes"), "1.5", timedelta(seconds=90), [("x", "int", "string")]),
    (Span("float", "seconds"), "29.9", timedelta(milliseconds=29_900), [("x", "float", "string")]),
]
"""Durations that come in another form than expected: they are read, and told."""
KEPT: list[tuple[Shape, Any, Told]] = [
    (TEXT, 3, [("x", "string", "int")]),
    (TEXT, None, [("x", "string", "null")]),
    (WHOLE, True, [("x", "int", "bool")]),
    (WHOLE, 3.0, [("x", "int", "float")]),
    (WHOLE, "3", [("x", "int", "string")]),
    (NUMBER, False, [("x", "float", "bool")]),
    (FLAG, 1, [("x", "bool", "int")]),
    (OBJECT, [], [("x", "object", "array")]),
    (MOMENT, "soon", [("x", "datetime", "string")]),
    (MOMENT, 1.5, [("x", "datetime", "float")]),
    (MOMENT, -(2**63), [("x", "datetime", "int")]),
    (MOMENT, 2**63, [("x", "datetime", "int")]),
    (SPAN, "soon", [("x", "duration", "string")]),
    (SPAN, "9" * 400 + "d", [("x", "duration", "string")]),
    (SPAN, True, [("x", "duration", "bool")]),
    (SECONDS, True, [("x", "int", "bool")]),
    (SECONDS, "soon", [("x", "int", "string")]),
    (SECONDS, 10**15, [("x", "int", "int")]),
    (SECONDS, None, [("x", "int", "null")]),
    (KIND, ["partner"], [("x", "BroadcasterType", "array")]),
    (ListOf(WHOLE), {"a": 1}, [("x", "array", "object")]),
    (ListOf(WHOLE), "123", [("x", "array", "string")]),
    (ListOf(WHOLE), [1, "2", None], [("x", "int", "string"), ("x", "int", "null")]),
    (MapOf(WHOLE), [1], [("x", "object", "array")]),
    (MapOf(WHOLE), {CANARY: "1", "b": 2}, [("x.*", "int", "string")]),
    (ListOf(MapOf(WHOLE)), [{CANARY: []}, 7], [("x.*", "int", "array"), ("x", "object", "int")]),
    (Nullable(WHOLE), "3", [("x", "int", "string")]),
    (Object(SEAT), [GOOD], [("x", "object", "array")]),
]


def reading(shape: Shape, value: Any) -> tuple[Any, Told]:
    told: Told = []
    found = keep(shape, value, lambda *one: told.append(one), "x")
    assert keep(shape, value, None, "x") == found  # what is read doesn't depend on who listens
    return found, told


@pytest.mark.parametrize(("shape", "value", "expected", "told"), OTHERWISE)
def test_a_duration_in_another_form_is_read_and_told(shape: Shape, value: Any, expected: timedelta, told: Told) -> None:
    assert reading(shape, value) == (expected, told)


@pytest.mark.parametrize(("shape", "value", "expected"), READ)
def test_a_value_of_the_shape_is_read_and_nothing_told(shape: Shape, value: Any, expected: Any) -> None:
    found, told = reading(shape, value)
    assert (found, type(found), told) == (expected, type(expected), [])


@pytest.mark.parametrize(("shape", "value", "expected"), KEPT)
def test_a_value_of_another_shape_is_kept_as_it_came_and_told(shape: Shape, value: Any, expected: Told) -> None:
    found, told = reading(shape, value)
    assert (found, type(found), told) == (value, type(value), expected)


def test_what_can_be_read_beside_what_can_not_is_read() -> None:
    found, told = reading(ListOf(MOMENT), ["soon", "2026-02-27T00:00:00Z", None])
    assert found == ["soon", DAY, None]
    assert told == [("x", "datetime", "string"), ("x", "datetime", "null")]
    seats, told = reading(MapOf(Object(SEAT)), {"a": GOOD, "b": 3})
    assert (seats["a"].until, seats["b"], told) == (DAY, 3, [("x.*", "object", "int")])


def test_a_new_value_of_an_enum_is_read_and_told() -> None:
    found, told = reading(KIND, "brand-new")
    assert (found, type(found), found.known, told) == ("brand-new", BroadcasterType, False, [("x", "BroadcasterType", "new value")])


def test_seconds_for_a_time_are_read_and_told() -> None:
    assert reading(MOMENT, int(DAY.timestamp())) == (DAY, [("x", "datetime", "int")])


def test_the_kinds_of_json_have_names() -> None:
    values: list[Any] = ["", 1, 1.5, True, None, [], {}]
    assert list(map(seen, values)) == ["string", "int", "float", "bool", "null", "array", "object"]


OBJECTS: list[tuple[str, dict[str, Any], Told]] = [
    ("as it should be", GOOD, []),
    ("with all there is", {**GOOD, "note": "x"}, []),
    ("a field that may be missing is null", {**GOOD, "note": None}, []),
    ("nothing for none", {**GOOD, "until": ""}, []),
    ("0 for none", {**GOOD, "until": 0}, []),
    ("false isn't nothing", {**GOOD, "until": False}, [("x.until", "datetime", "bool")]),
    ("nothing where it isn't none", {**GOOD, "row": ""}, [("x.row", "int", "string")]),
    ("null", {**GOOD, "row": None, "until": None}, [("x.row", "int", "null"), ("x.until", "datetime", "null")]),
    ("two are missing", {"isFree": True}, [("x.row", "a value", "missing"), ("x.until", "a value", "missing")]),
    ("a new one", {**GOOD, "price": {CANARY: 1}}, [("x.price", "nothing", "new field")]),
    ("the attribute's name", {**GOOD, "is_free": True}, [("x.is_free", "nothing", "new field")]),
    ("empty", {}, [(f"x.{name}", "a value", "missing") for name in GOOD]),
]


@pytest.mark.parametrize(("value", "expected"), [one[1:] for one in OBJECTS], ids=[one[0] for one in OBJECTS])
def test_an_object_is_read_field_by_field(value: dict[str, Any], expected: Told) -> None:
    found, told = reading(Object(SEAT), value)
    assert type(found) is Seat
    assert told == expected
    assert found.to_dict() == value
    assert (found.row, found.is_free, found.note) == (value.get("row"), value.get("isFree"), value.get("note"))


@pytest.mark.parametrize(
    ("sent", "expected"), [(GOOD["until"], DAY), ("", None), (0, None), (None, None), (False, False), (0.0, 0.0), (" ", " "), ([], [])]
)
def test_only_nothing_and_0_stand_for_none(sent: Any, expected: Any) -> None:
    found, told = reading(Object(SEAT), {**GOOD, "until": sent})
    assert (found.until, type(found.until)) == (expected, type(expected))
    assert bool(told) == (sent is None or (expected is not None and expected != DAY))
    assert found.to_dict() == {**GOOD, "until": sent}


def test_a_path_begins_at_the_reply() -> None:
    told: Told = []
    SEAT.read({"row": "3", "isFree": True, "until": "", "x": 1}, lambda *one: told.append(one))
    assert told == [("row", "int", "string"), ("x", "nothing", "new field")]
    told.clear()
    assert SEAT.read([CANARY], lambda *one: told.append(one)) == [CANARY]
    assert told == [("", "object", "array")]


@pytest.mark.parametrize(("shape", "value", "told"), [one for one in KEPT if CANARY in str(one[1])])
def test_a_value_or_a_key_is_never_told(shape: Shape, value: Any, told: Told) -> None:
    assert CANARY not in str(reading(shape, value)[1])
    assert told


def test_a_models_table_is_found_by_the_model() -> None:
    assert Seat.from_dict(GOOD) == SEAT.read(GOOD)
    assert [name for name in Seat.NAMES if SEAT.empty(name)] == ["until"]
    assert not SEAT.empty("price")


@pytest.mark.parametrize("name", ["a b", "a; import os", "a.b", "", "a\n", "class"])
def test_a_reader_is_made_of_names_of_attributes_only(name: str) -> None:
    table = Table(Seat, (Field("row", WHOLE, name),))
    with pytest.raises(ValueError, match="is no name of an attribute"):
        table.fast({"row": 1})


def test_a_name_of_twitchs_is_never_part_of_a_readers_text() -> None:
    hostile = '"] + __import__("os").abort() + value["'
    table = Table(Seat, (Field(hostile, WHOLE, "row"),))
    assert table.fast({hostile: 5}).row == 5
    assert table.fast is table.fast


def test_a_class_of_ones_own_reads_itself() -> None:
    class Mine(Seat):
        def label(self) -> str:
            return f"row {self.row}"

    assert Mine.from_dict(GOOD).label() == "row 3"
    assert Mine.TABLE.fast(GOOD).label() == "row 3"
    assert type(Seat.from_dict(GOOD)) is Seat


def test_threads_may_make_a_reader_at_the_same_time() -> None:
    together = threading.Barrier(8)
    found: list[Seat] = []
    table = Table(Seat, Seat.FIELDS)

    def read() -> None:
        together.wait(20)
        found.append(table.fast(GOOD))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == [Seat.from_dict(GOOD)] * 8
