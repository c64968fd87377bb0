"""Whatever the pages say, they are read, or it is told what could not be: nothing else is raised, and nothing listed is lost in silence."""

import contextlib
import json
import math
from collections.abc import Callable
from html import escape
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from generator.docs import prose
from generator.docs.examples import body_of, repaired
from generator.docs.html import event_objects, event_types, reference, scopes
from generator.docs.html.blocks import Cell, blocks, squeeze
from generator.docs.unreadable import Unreadable

TAGS = [
    "table", "tr", "td", "th", "p", "ul", "li", "h1", "h2", "h3", "pre", "em", "a href='#x'", "br", "div", "script", "template", "svg", "!--", "body",
]  # fmt: skip
PIECES = [
    *(f"<{tag}>" for tag in TAGS), *(f"</{tag.split()[0]}>" for tag in TAGS), "&nbsp;", "&#0;", "&amp", "&#x110000;", "-->", "<![CDATA[", "]]>",
    "text",
]  # fmt: skip
PHRASES = [
    "maximum is", "The maximum page size is", "minimum page size is", "a maximum of", "IDs", "must contain at least", "messages", "maximum length of",
    "max", "chars", "range from", "to", "between", "and", "possible values are:", "Valid values:", "defaults to", "Default:", "“a”", "(default)",
    "null",
    "not be null", "deprecated", "truncate", "1", "0", "1,000", "1,,", "1.5", "٣", "9" * 400, "one", "—", "same information as the name field",
    "name Object", "An array of", "GET https://api.twitch.tv/helix/x", "POST", "app access token", "user access token", "channel:read:x",
    "not required", "410", "BETA", "must be set to a.b", "Optional", "200 OK", "-X POST",
]  # fmt: skip
WORDS = st.lists(st.sampled_from(PHRASES) | st.text(max_size=4), max_size=6).map(" ".join)
NAMES = st.sampled_from(["name", "id", "event", "events", "condition", "type", "version", "\xa0\xa0\xa0name", "\xa0" * 6 + "id", ""])
TYPES = st.sampled_from([
    "String", "Integer", "string[]", "Object", "Object[]", "map[string,x]", "array", "Float", "", "<a href='#b'>thing</a>",
    "<a href='/eventsub-reference#a'>x</a>",
])  # fmt: skip
HEADS = st.sampled_from([
    ("Parameter", "Type", "Required?", "Description"), ("Field", "Type", "Description"), ("Name", "Type", "Description"), ("Code", "Description"),
    ("Resource", "Endpoint", "Description"), ("Scope Name", "Description"), ("Subscription Type", "Name", "Version", "Description"), ("Name",), (),
])  # fmt: skip
TITLES = st.sampled_from([
    "Authorization", "URL", "Request Query Parameters", "Request Body", "Response Body", "Response Codes", "Example Request", "Other", "a.b",
    "a.b v2",
    "A B", "Conditions",
])  # fmt: skip
COLUMNS = {"Resource": [4, 4, 3], "Subscription Type": [4, 5, 6, 3], "Field": [0, 1, 3], "Parameter": [0, 1, 2, 3]}
"""What stands in the columns of a table whose first heading is this one: places in a row's `cells`."""
HUGE = f"<tr><td>a</td><td>String[]</td><td>Specify a maximum of {'9' * 400} IDs</td></tr>"
SAMPLES = ['{"a":', "[", "]", "}", ",", ",,", '"b"', "1", "...", "…", "// x\n", "\n", "a:", "“c”", "true", "\\"]
ANCHORS = st.sampled_from(["a", "b", "a-b", "a-b-event", "a-b-condition", "conditions", ""])


@st.composite
def tables(draw: st.DrawFn) -> str:
    head = draw(HEADS)
    rows = [f"<tr>{''.join(f'<th>{name}</th>' for name in head)}</tr>"] if draw(st.integers(0, 7)) else []
    for _ in range(draw(st.integers(0, 4))):
        anchor = draw(ANCHORS)
        said, required = escape(draw(WORDS)), draw(st.sampled_from(["Yes", "No", ""]))
        cells = [draw(NAMES), draw(TYPES), required, said, f"<a href='#{anchor}'>{anchor}</a>", "a.b", "1"]
        wanted = COLUMNS.get("".join(head[:1]), [0, 1, 3])
        count = draw(st.integers(0, 5)) if not draw(st.integers(0, 5)) else len(wanted)
        rows.append(f"<tr>{''.join(f'<td>{cells[at % 7]}</td>' for at in (wanted * 2)[:count])}</tr>")
    return f"<table>{''.join(rows)}</table>"


@st.composite
def parts(draw: st.DrawFn) -> str:
    match draw(st.integers(0, 6)):
        case 0 | 1 | 2:
            return draw(tables())
        case 3:
            return f"<{draw(st.sampled_from(['h2', 'h3', 'h4']))} id='{draw(ANCHORS)}'>{draw(TITLES)}</h3>"
        case 4:
            return f"<p>{escape(draw(WORDS))}</p>"
        case 5:
            return f"<pre>{escape(draw(WORDS))}</pre>"
        case _:
            return draw(st.lists(st.sampled_from(PIECES), max_size=5).map("".join))


PAGES = st.lists(parts(), max_size=12).map("".join)
CONTENTS = "<table><tr><th>Resource</th><th>Endpoint</th><th>Description</th></tr><tr><td>X</td><td><a href='#a'>Get</a></td><td>x</td></tr></table>"
TYPES_LISTED = (
    "<table><tr><th>Subscription Type</th><th>Name</th><th>Version</th></tr><tr><td><a href='#a-b'>A B</a></td><td>a.b</td><td>1</td></tr></table>"
)
SECTION = "<h2 id='a'>Get</h2>"


def told(read: Callable[[list[str]], Any]) -> tuple[Any, list[str]]:
    """What is read, None where that is refused; and the problems."""
    problems: list[str] = []
    found = None
    with contextlib.suppress(Unreadable):
        found = read(problems)
    assert all(problems)
    return found, problems


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join))
def test_any_text_is_blocks(page: str) -> None:
    for block in blocks(page):
        assert (block.table is None) == (block.kind != "table")
        assert block.kind == "code" or block.text == squeeze(block.text)
        for row in block.table.rows if block.table else ():
            assert row
            assert all(cell.depth >= 0 for cell in row)


@given(PAGES, st.booleans())
@example(f"<h3>Request Body</h3><table><tr><th>Field</th><th>Type</th><th>Description</th></tr>{HUGE}</table>", True)
def test_a_reference_is_read_and_loses_nothing_that_it_lists(page: str, begins_well: bool) -> None:
    found, problems = told(lambda problems: reference.read(CONTENTS + (SECTION if begins_well else "") + page, problems))
    assert found is not None
    assert "a" in found or any(problem.startswith("a: ") for problem in problems)
    for anchor, endpoint in found.items():
        assert endpoint.anchor == anchor
        assert endpoint.path or f"{anchor}: no URL found" in problems


@given(PAGES)
def test_scopes_are_read_or_it_is_no_such_page(page: str) -> None:
    found, _ = told(lambda problems: scopes.read(page, problems))
    assert found is None or all(":" in name and one.name == name for name, one in found.items())


@given(PAGES, PAGES)
@example("<h3 id='a-b'>A B</h3><table><tr><th>Name</th></tr><tr><td>event</td></tr><tr><td>\xa0\xa0\xa0name</td></tr></table>", "")
def test_events_are_read_and_none_that_is_listed_is_lost(types: str, objects: str) -> None:
    known, _ = told(lambda problems: event_objects.read(objects, problems))
    known = known or event_objects.Objects()
    found, problems = told(lambda problems: event_types.read(TYPES_LISTED + types, known, problems))
    assert found is not None
    assert "a.b@1" in found or any("a-b" in problem for problem in problems)


def test_objects_that_point_to_each_other_many_times_over_end() -> None:
    rows = "".join(f"<tr><td>f{at}</td><td><a href='#{{next}}'>x</a></td><td>x</td></tr>" for at in range(4))
    table = f"<table><tr><th>Name</th><th>Type</th><th>Description</th></tr>{rows}</table>"
    page = "".join(f"<h3 id='o{at}'>x</h3>{table.format(next=f'o{at + 1}')}" for at in range(40))
    found, _ = told(lambda problems: event_objects.read(page, problems))
    assert found is not None
    with pytest.raises(Unreadable, match="o0"):
        found.nodes("o0")


@given(WORDS, st.lists(WORDS, max_size=4), st.sampled_from(["string", "integer", "float", "object"]))
@example("Specify a maximum of " + "9" * 400 + " IDs", [], "string")
@example("The maximum is " + "9" * 400, [], "integer")
def test_what_a_description_says_is_finite(text: str, items: list[str], kind: str) -> None:
    cell = Cell(text, tuple(items), 0, ())
    found = prose.bounds(cell, kind)
    for name in ("minimum", "maximum", "max_items", "min_items", "max_length", "min_length"):
        value = getattr(found, name)
        assert value is None or (math.isfinite(value) and value >= 0)
    assert len(set(prose.enum(cell))) == len(prose.enum(cell))
    assert not (prose.nullable(text) and "null" not in text.lower())


@given(st.lists(st.sampled_from(SAMPLES), max_size=14).map("".join))
@example("[" * 100_000)
@example('{"a": ...}' + "[" * 100_000)
def test_a_sample_is_json_repaired_or_neither(text: str) -> None:
    found = plain = None
    with contextlib.suppress(ValueError):
        found = repaired(text)
    with contextlib.suppress(ValueError, RecursionError):
        plain = json.loads(text)
    assert plain is None or plain == found
    assert json.loads(json.dumps(found)) == found
    assert isinstance(body_of(text), str)
