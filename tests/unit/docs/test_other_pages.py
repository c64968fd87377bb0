"""Pages that are older, broken, hostile or something else: read without loss, or refused with the reason; never a quiet "no differences"."""

import re
from pathlib import Path

import pytest

from generator.docs.page import read_docs
from generator.docs.unreadable import Unreadable
from tests import programs
from tests.conftest import ROOT
from tests.unit.docs.support import outcome, told


def folder(tmp_path: Path, docs: Path, reference: str | bytes) -> str:
    (tmp_path / "scopes.html").write_bytes((docs / "scopes.html").read_bytes())
    (tmp_path / "reference.html").write_bytes(reference.encode() if isinstance(reference, str) else reference)
    return str(tmp_path)


def older(page: str) -> str:
    """The page as it might have looked years ago: other headings and headers, no sections, rows nested by `<em>`."""
    page = re.sub(r"<h3>Request Query Parameters?</h3>", "<h3>Query Parameters</h3>", page)
    page = page.replace("<h3>Response Body</h3>", "<h3>Response Fields</h3>").replace("<h3>Response Codes</h3>", "<h3>Return Codes</h3>")
    page = (
        page.replace("<th>Required?</th>", "<th>Required</th>")
        .replace("<th>Field</th>", "<th>Name</th>")
        .replace("<th>Parameter</th>", "<th>Name</th>")
    )
    page = re.sub(r"<section[^>]*>|</section>", "", page)

    def emphasised(found: re.Match[str]) -> str:
        depth = round(len(found.group(1).replace("&nbsp;", "\xa0")) / 3)
        return f"<td>{'<em>' * depth}{found.group(2)}{'</em>' * depth}</td>"

    return re.sub(r"<td>((?:&nbsp;|\xa0| )+)(\w+)</td>", emphasised, page)


def test_an_older_layout_reads_without_loss(docs: Path, tmp_path: Path) -> None:
    page = older((docs / "reference.html").read_text(encoding="utf-8"))
    assert page.count("<em><em>") > 100
    found = outcome(ROOT / "spec", read_docs(folder(tmp_path, docs, page)))
    assert told(found) == []
    assert found.idle == []


def test_a_missing_section_is_named(docs: Path, tmp_path: Path) -> None:
    page = (docs / "reference.html").read_text(encoding="utf-8")
    start, end = page.index('<h2 id="get-polls"'), page.index('<h2 id="create-poll"')
    with pytest.raises(Unreadable, match="get-polls: listed in the table of contents, but the page has no such section"):
        read_docs(folder(tmp_path, docs, page[:start] + page[end:]))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<h3>Authorization</h3>", "<h3>Who may</h3>", "get-polls: what token it needs isn't understood"),
        ("<h3>URL</h3>", "<h3>Where</h3>", "get-polls: no URL found"),
        ("<h3>Request Query Parameters</h3>", "<h3>Inputs</h3>", "get-polls: a table with types under a heading that isn't known, 'Inputs'"),
        ("<th>Field</th>", "<th>Key</th>", "get-polls: a table under response has no column for the name or the type: Key, Type, Description"),
        ("<td>200 OK</td>", "<td>Fine</td>", "get-polls: response code not understood: 'Fine'"),
        ("<td>cursor</td>|<td>[^<]*cursor</td>", "", "get-polls: a row of response has 2 cells where its header has 3"),
    ],
)
def test_a_section_that_isnt_understood_is_named_with_the_reason(old: str, new: str, message: str, docs: Path, tmp_path: Path) -> None:
    page = (docs / "reference.html").read_text(encoding="utf-8")
    start, end = page.index('<h2 id="get-polls"'), page.index('<h2 id="create-poll"')
    section = re.sub(old, new, page[start:end], count=1)
    assert section != page[start:end]
    with pytest.raises(Unreadable) as raised:
        read_docs(folder(tmp_path, docs, page[:start] + section + page[end:]))
    assert message in str(raised.value)


def test_half_a_page_is_refused(docs: Path, tmp_path: Path) -> None:
    page = (docs / "reference.html").read_bytes()
    with pytest.raises(Unreadable) as raised:
        read_docs(folder(tmp_path, docs, page[: len(page) // 2]))
    assert str(raised.value).count("the page has no such section") > 30


LEVELS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
ENTITIES = f'<!DOCTYPE x [<!ENTITY a0 "{"ha" * 50}">{LEVELS}]><p>&a9;</p>'
"""A hundred gigabytes for whoever takes it at its word."""
BAD: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "no table of contents"),
    "another page": ("<html><body><h1>Hello</h1><p>Nothing here.</p></body></html>", "no table of contents"),
    "deep": ("<div>" * 50_000, "no table of contents"),
    "deep table": ("<table><tr><td>" * 50_000, "no table of contents"),
    "deep text": ("<b><i>" * 25_000, "no table of contents"),
    "deep list": ("<ul><li>" * 25_000 + "x", "no table of contents"),
    "entities": (ENTITIES, "no table of contents"),
    "binary": (bytes(range(256)) * 100, "is not UTF-8 text"),
    "large": ("x" * 21_000_000, "has more than 20,000,000 bytes"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_isnt_the_page_ends_soon_and_cheaply_with_exit_2(name: str, docs: Path, tmp_path: Path) -> None:
    content, message = BAD[name]
    done = programs.module("generator", "diff", "--format", "json", "--docs", str(folder(tmp_path, docs, content)), before=programs.MEASURED)
    assert done.returncode == 2, done.stderr
    assert message in done.stderr
    assert done.stdout == ""
    assert int(done.stderr.rpartition("KiB ")[2]) < 192 * 1024
