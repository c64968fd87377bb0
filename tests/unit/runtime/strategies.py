"""hypothesis: payloads as the tables say, and payloads that differ from them anywhere."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.unit.runtime.payloads import Path, at
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Choice, Exactly, Field, ListOf, MapOf, Moment, Nullable, Object, Shape, Span

TEXTS = st.text(max_size=6)
WHOLES = st.integers(-(2**63), 2**63 - 1)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
FLAGS = st.booleans()
_PARTS = st.none() | FLAGS | WHOLES | NUMBERS | TEXTS
ANYTHING: SearchStrategy[Any] = _PARTS | st.lists(_PARTS, max_size=2) | st.dictionaries(TEXTS, _PARTS, max_size=2)


def rfc3339() -> SearchStrategy[str]:
    """Times in every form that RFC 3339 has."""
    return st.builds(
        lambda when, fraction, zone, separator: f"{when:%Y-%m-%d}{separator}{when:%H:%M:%S}{fraction and '.'}{fraction}{zone}",
        st.datetimes(min_value=_year(1000), max_value=_year(9998)),
        st.text("0123456789", max_size=9),
        st.sampled_from(("Z", "Z", "Z", "z", "+00:00", "-00:00", "+05:30", "-11:00")),
        st.sampled_from(("T", "T", "T", "t", " ")),
    )


def _year(year: int) -> Any:
    from datetime import datetime

    return datetime(year, 1, 1)


def durations() -> SearchStrategy[str]:
    parts = st.tuples(*(st.none() | st.integers(0, 99).map(f"{{}}{unit}".format) for unit in "dhm"))
    seconds = st.integers(0, 99).map("{}s".format) | st.decimals(0, 60, places=3).map("{}s".format)
    return st.builds(lambda some, last: "".join(filter(None, (*some, last))), parts, seconds)


_EXACT: dict[str, SearchStrategy[Any]] = {
    "string": TEXTS,
    "int": WHOLES,
    "float": NUMBERS | WHOLES,
    "bool": FLAGS,
    "object": st.dictionaries(TEXTS, _PARTS, max_size=2),
}


def values(shape: Shape) -> SearchStrategy[Any]:
    """JSON values of the shape."""
    match shape:
        case Nullable(of):
            return st.none() | values(of)
        case Object(table):
            there = {field.name: _held(field) for field in table.fields if not field.absent}
            maybe = {field.name: st.none() | _held(field) for field in table.fields if field.absent}
            return st.fixed_dictionaries(there, optional=maybe)
        case ListOf(of):
            return st.lists(values(of), max_size=2)
        case MapOf(of):
            return st.dictionaries(TEXTS, values(of), max_size=2)
        case Choice(enum):
            return st.sampled_from([member.value for member in enum]) | TEXTS
        case Moment("int"):
            return st.integers(0, 2**31)
        case Moment():
            return rfc3339() | st.integers(0, 2**31)
        case Span("duration"):
            return durations()
        case Span(label):
            return st.integers(-(10**9), 10**9) if label == "int" else st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9)
        case Exactly(label):
            return _EXACT[label]
        case _:
            raise AssertionError(f"a new shape: {shape!r}")


def _held(field: Field) -> SearchStrategy[Any]:
    return st.sampled_from(("", 0)) | values(field.shape) if field.empty else values(field.shape)


def payloads(operation: Operation) -> SearchStrategy[Any]:
    """Replies as the spec says."""
    assert operation.codec is not None
    return values(Object(operation.codec.table))


@st.composite
def drifted(draw: st.DrawFn, operation: Operation) -> Any:
    """Replies that differ from the spec in up to three places below the envelope: a value of any kind, one that is gone, one that is new."""
    payload = draw(payloads(operation))
    for _ in range(draw(st.integers(1, 3))):
        spots = list(_spots(payload["data"], ("data",)))
        if not spots:
            break
        path = draw(st.sampled_from(spots))
        parent = at(payload, path[:-1])
        what = draw(st.sampled_from(("other", "other", "gone", "new")))
        if what == "other":
            parent[path[-1]] = draw(ANYTHING)
        elif what == "gone":
            del parent[path[-1]]
        elif isinstance(parent, dict):
            parent["brand_new"] = draw(ANYTHING)
    return payload


def _spots(value: Any, path: Path) -> list[Path]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [spot for key, part in inner for spot in ((*path, key), *_spots(part, (*path, key)))]
