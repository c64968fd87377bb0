"""EventSub's two pages, changed in one place, and what the comparison says of it. Helix isn't read anew each time."""

import re
from functools import cache
from pathlib import Path

import attrs

from generator.docs.compare import compare
from generator.docs.drift import Outcome, apart, explain, load_drift
from generator.docs.html import event_objects, event_types
from generator.docs.page import read_docs
from generator.surface import EventType, Surface
from tests.conftest import ROOT
from tests.unit.docs.support import surface_as_it_is

TYPES, REFERENCE = "eventsub-subscription-types", "eventsub-reference"


@cache
def pages(docs: Path) -> Surface:
    return read_docs(str(docs))


def compared(docs: Path, types: dict[str, EventType]) -> Outcome:
    """What is said of these types beside the pages as they are."""
    drift = load_drift(ROOT / "spec")
    return explain(compare(surface_as_it_is(), attrs.evolve(pages(docs), events=types), apart(drift)), drift)


def texts(docs: Path) -> dict[str, str]:
    return {name: (docs / f"{name}.html").read_text("utf-8") for name in (TYPES, REFERENCE)}


def read(found: dict[str, str]) -> tuple[dict[str, EventType], list[str]]:
    """The types, and what could not be read."""
    problems: list[str] = []
    return event_types.read(found[TYPES], event_objects.read(found[REFERENCE], problems), problems), problems


def section(page: str, anchor: str) -> tuple[int, int]:
    """From the heading to the next one of its kind; for a type's heading, to that of the next type."""
    start = page.index(f'id="{anchor}"')
    following = re.compile(r'<h3 id="[^"]*">[a-z_]+\.[a-z_.]+').search(page, start + 10) if "." in page[start : start + 90] else None
    end = following.start() if following else page.find("<h3 id=", start + 10)
    return start, end if end > 0 else len(page)


def changed(docs: Path, name: str, anchor: str, old: str, new: str) -> Outcome:
    """One text inside of one section replaced once; without an anchor, in the table of contents."""
    found = texts(docs)
    page = found[name]
    start, end = section(page, anchor) if anchor else (page.index("<th>Subscription Type</th>"), page.index('id="public-beta-program"'))
    assert re.search(old, page[start:end], re.S), f"{old!r} isn't in {anchor or 'the table of contents'}"
    found[name] = page[:start] + re.sub(old, new, page[start:end], count=1, flags=re.S) + page[end:]
    types, problems = read(found)
    assert problems == []
    return compared(docs, types)
