"""The spec and the pages, changed in one place, and what the comparison says of it."""

import re
import shutil
from functools import cache
from pathlib import Path

from generator.build import build
from generator.docs.compare import compare
from generator.docs.differences import Difference
from generator.docs.drift import Outcome, apart, explain, load_drift
from generator.docs.html.pages import PAGES
from generator.docs.page import read_docs
from generator.flatten import flatten
from generator.load import load_spec
from generator.surface import Surface
from tests.conftest import ROOT


def surface(spec: Path) -> Surface:
    return flatten(build(load_spec(spec)))


@cache
def surface_as_it_is() -> Surface:
    """Of the spec that nobody changed: most tests change a page."""
    return surface(ROOT / "spec")


def outcome(spec: Path, docs: Surface) -> Outcome:
    drift = load_drift(spec)
    ours = surface_as_it_is() if spec == ROOT / "spec" else surface(spec)
    return explain(compare(ours, docs, apart(drift)), drift, with_events=docs.events is not None)


def changed_spec(folder: Path, file: str, old: str, new: str) -> Path:
    """A copy of the spec in which one text, found once in one file, is another one."""
    spec = folder / "spec"
    shutil.copytree(ROOT / "spec", spec)
    path = spec / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return spec


def changed_page(docs: Path, folder: Path, name: str, anchor: str, old: str, new: str) -> Surface:
    """The reference and the scopes page, with one text inside of one section replaced once."""
    pages = folder / "pages"
    pages.mkdir()
    for one in PAGES:
        shutil.copy(docs / f"{one}.html", pages)
    path = pages / f"{name}.html"
    path.chmod(0o644)
    text = path.read_text(encoding="utf-8")
    start = text.index(f'<h2 id="{anchor}"') if anchor else 0
    end = text.find("<h2 id=", start + 10) if anchor else len(text)
    section = text[start:end]
    assert re.search(old, section, re.S), f"{old!r} isn't in {anchor}"
    path.write_text(text[:start] + re.sub(old, lambda found: found.expand(new), section, count=1, flags=re.S) + text[end:], encoding="utf-8")
    return read_docs(str(pages))


def told(found: Outcome) -> list[tuple[str, str]]:
    return [(one.kind, one.where) for one in found.open]


def only(found: Outcome) -> Difference:
    """The one difference there is."""
    assert len(found.open) == 1, told(found)
    return found.open[0]
