"""Whatever the pages of the new layout say, they are read, or it is told what could not be: nothing else is raised, and time grows with size."""

import time
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import attrs
import pytest
from hypothesis import example, given, settings, strategies as st

from generator.docs import authorization as access
from generator.docs.described import of_event, of_helix
from generator.docs.markdown import events, helix
from generator.docs.markdown.contents import check_contents
from generator.docs.markdown.fields import Text
from generator.docs.markdown.pages import read_pages
from generator.docs.markdown.plain import plain
from generator.docs.markdown.scopes import read_scopes
from generator.docs.markdown.structure import Page, Told, structured
from generator.docs.unreadable import Unreadable
from generator.surface import Endpoint, EventType
from tests.examples import MANY
from tests.unit.docs.new_layout import rendered
from tests.unit.docs.new_support import Memory, read, some

HEAD = "# X\n\nSource: https://dev.twitch.tv/docs/api/reference/x/\n\n"
TITLES = [
    "Endpoint",
    "Authorization",
    "Query Parameters",
    "Request Body",
    "Response Body",
    "Response Codes",
    "Request Example",
    "Subscription",
    "Event",
]
LINES = [
    "## Contents {#contents}", "2 entries on this page:", "- [A](#a)", "- [B](#b)", "## A {#a}", "## B {#b}",
    "## C", *(f"### {title}" for title in TITLES),
    "`GET https://api.twitch.tv/helix/x`", "Any of these will do:", "- A [user access token](x) that includes the **a:b** scope.",
    "- An [app access token](x).", "  Users must have granted the application:",
    "  - The **a:b** scope for the user.",
    "No authorization required.", "- `id` — String, **Required**. Text.", "- `data` — Object[].", "  - `data.id` — String",
    "    more text", "",
    "  Possible values:", "  - `one`", "  - `two`: Meaning.", "  - “three”", "- **200 OK** — Fine.", "- **400** — Not.", "```json",
    "```", "- Type: `a.b`",
    "- Version: `1`", "- Transports: Webhook, WebSocket", "- `condition` — Object.", "| Scope | What |", "| -- | -- |",
    "| **a:b** | x |", "> note",
]  # fmt: skip


@cache
def few_pages(*wanted: str) -> dict[str, str]:
    """Pages for these endpoints, types or groups alone."""
    endpoints = {anchor: one for anchor, one in some().endpoints.items() if anchor in wanted or one.group in wanted}
    types = {key: one for key, one in (some().events or {}).items() if key in wanted}
    return rendered(attrs.evolve(some(), endpoints=endpoints, events=types))


FEW = few_pages("get-users", "get-top-games", "stream.online@1")
SEVERAL = few_pages("Polls", "Games", "stream.online@1", "user.update@1", "user.whisper.message@1")
ANY_LINE = st.sampled_from(LINES) | st.text(max_size=12) | st.lists(st.sampled_from("-`*#_[]()|\\: ~—a"), max_size=12).map("".join)
PAGES = st.lists(ANY_LINE, max_size=30).map("\n".join)


def page_of(text: str, problems: list[str]) -> Page | None:
    found, refused = tried(lambda: structured(text, "x.md", Told("x.md", problems)))
    assert refused == "" or refused.startswith("x.md:")
    return found


T = TypeVar("T")


def tried(run: Callable[[], T]) -> tuple[T | None, str]:
    """What is read, or why that is refused."""
    try:
        return run(), ""
    except Unreadable as error:
        return None, str(error)


@given(PAGES, st.booleans())
@example("## A {#a}\n### Query Parameters\n- `a` — String\n  Possible values:\n  - ``", True)
def test_a_group_is_read_and_what_is_lost_is_told(text: str, begins_well: bool) -> None:
    for is_helix in (True, False):
        problems: list[str] = []
        page = page_of((HEAD if begins_well else "") + text, problems)
        assert page is not None or not begins_well
        if page is not None:
            tell = Told("x.md", problems)
            check_contents(page, tell)
            found: dict[str, Endpoint] | dict[str, EventType]
            found = helix.read_group(page, "X", tell) if is_helix else events.read_group(page, tell)
            headings = {line.rpartition("{#")[2].rstrip("} ") for line in text.split("\n") if line.startswith("## ") and line.endswith("}")}
            known = {one.anchor for one in found.values()} | {"contents"}
            assert {anchor for anchor in headings - known if anchor.isalnum()} == set() or problems
        assert all(one.startswith("x.md:") for one in problems)


@given(PAGES)
def test_scopes_are_read_or_it_is_no_such_page(text: str) -> None:
    problems: list[str] = []
    found, refused = tried(lambda: read_scopes(text, Told("x.md", problems)))
    assert all(":" in name for name in found) if found else refused.startswith("x.md: no table")


@given(st.sampled_from(sorted(SEVERAL)), st.integers(0, 10**9), st.integers(0, 200), PAGES | st.text(max_size=40))
def test_pages_damaged_anywhere_are_read_or_refused(path: str, place: int, length: int, instead: str) -> None:
    text = SEVERAL[path]
    at = place % len(text)
    whole, _ = read(SEVERAL)
    found, refused = tried(lambda: read({**SEVERAL, path: text[:at] + instead + text[at + length :]}))
    if found is None:
        assert path in refused
    else:
        surface, problems = found
        assert problems or (surface.endpoints.keys() == whole.endpoints.keys() and len(surface.events or {}) == len(whole.events or {}))


@given(st.text())
def test_plain_text_has_no_marks(text: str) -> None:
    assert "*" not in plain(text)
    assert "\n" not in plain(text)


PIECES = [
    "a", " ", "_", "*", "`", "[", "]", "(", "![", "](", "\\", "|", "-", "#", "~", "1,", "“", "\n", "\n  ", "\n\n", "\n- ", "\n  - `",
    "\n  - a", "<li>", "a:",
    "a_", " _a", "values: ", "either a ", "a or ", "possible values are: ", "possible values are: 1 (", "min: 1 ", "maximum is 1",
    "Default: ", "default is ",
    "\n  Possible values:\n  - `a`", "\n- `a` — String", "\n- `id.a` — String. ", "\n```\n", "## ", "\n## a {#", "\n### ",
    "GET https://api.twitch.tv/helix/",
    "same information as the ", "`GET https://api.twitch.tv/helix/a?", "**a:b** or ", "the application must have been granted: ",
]  # fmt: skip


USERS, INDEX, SCOPES = "api/reference/users.md", "api/reference.md", "authentication/scopes.md"
PLACES = {
    "number": ("api/reference/games.md", "The first of it.", "{}"),
    "event": ("eventsub/reference/stream.md", "The type of it.", "{}"),
    "description": (USERS, "The id of it.", "{}"), "authorization": (USERS, "- An [app access token]", "- An [app access token] {}"),
    "endpoint": (USERS, "`GET https", "{}`GET https"), "codes": (USERS, "It went that way", "{}"), "index": (INDEX, "Does what its name says.", "{}"),
    "groups": (INDEX, "\n## ", "\n{}\n## "), "contents": (USERS, "\n### Endpoint", "\n{}\n### Endpoint"),
    "scopes": (SCOPES, "| **bits:read**", "| {}"),
}  # fmt: skip


TRIED = PIECES if settings().max_examples >= MANY else PIECES[::24]
"""All of them in `make fuzz`, which takes minutes."""


@pytest.mark.hypothesis
@pytest.mark.parametrize("piece", TRIED)
@pytest.mark.parametrize("place", PLACES)
def test_time_grows_with_size_alone(piece: str, place: str) -> None:
    """Four times as much takes about four times as long; the square would be sixteen times. Only the ratio counts."""
    path, old, new = PLACES[place]

    def seconds(size: int) -> float:
        """Of processor time, with so many characters more in this place."""
        text = new.replace("{}", piece * (size // len(piece)))
        pages = FEW | {path: FEW[path].replace(old, text, 1)}
        started = time.process_time()
        tried(lambda: read_pages(Memory(pages), []))
        return time.process_time() - started

    small, large = (min(seconds(size) for _ in range(2)) for size in (30_000, 120_000))
    assert large < 10 * max(small, 0.05)


DESCRIBED: dict[str, Callable[[str], object]] = {
    "plain": plain,
    "scopes": access.scopes,
    "a number": lambda text: of_helix("x", "integer", False, True, Text(text, ())),
    "a text": lambda text: of_helix("x", "string", False, None, Text(text, (text,))),
    "an event's text": lambda text: of_event("x", "string", False, None, Text(text, ())),
}


@pytest.mark.hypothesis
@pytest.mark.parametrize("piece", TRIED)
@pytest.mark.parametrize("name", DESCRIBED)
def test_a_description_takes_time_by_its_length(piece: str, name: str) -> None:
    """Eight times as long takes about eight times the time; the square would be sixty-four times."""

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.process_time()
        DESCRIBED[name](text)
        return time.process_time() - started

    assert seconds(400_000) < 24 * max(seconds(50_000), 0.02)
