"""EventSub's pages when they are broken or something else: refused, with the section and the reason; never a quiet "no differences"."""

import re
import shutil
from pathlib import Path

import pytest

from generator.docs.page import read_docs
from generator.docs.unreadable import Unreadable
from generator.importing import import_docs
from tests import programs
from tests.unit.docs.event_support import REFERENCE, TYPES, compared, read, section, texts

# page, section ("" for the whole page), pattern, replacement, what is told
BROKEN = [
    (TYPES, "channelfollow", r"Must have .*? scope", "Be nice",
     "eventsub-subscription-types channelfollow: what it needs to be authorized isn't understood"),
    (TYPES, "", r'<h3 id="channelfollow">', "<h3>", "channelfollow: listed in the table of contents, but the page has no such section"),
    (TYPES, "", r'<a href="#channelfollow">Channel Follow</a>', "Channel Follow",
     "a row of the table of contents isn't understood: 'Channel Follow'"),
    (TYPES, "", r"channel\.follow</code></td>\s*<td><code[^>]*>2<", "channel.update</code></td><td><code>2<", "channel.update@2 is listed twice"),
    (TYPES, "channelfollow", r"#channel-follow-condition", "#nothing", None),
    (TYPES, "channelshoutoutcreate", r"broadcaster_user_id</td>\s*<td>String", "broadcaster_user_id</td><td>Strng",
     "channelshoutoutcreate: the type of 'broadcaster_user_id' isn't understood: 'Strng'"),
    (TYPES, "channelfollow", r">event</code>", ">evnt</code>", "eventsub-subscription-types channelfollow: no table says what its event is"),
    (REFERENCE, "channel-follow-event", r"(followed_at</code></td>\s*<td>)string", r"\1strnig",
     "eventsub-reference channel-follow-event: the type of 'followed_at' isn't understood: 'strnig'"),
    (REFERENCE, "channel-follow-event", r"(followed_at</code></td>)\s*<td>string</td>", r"\1",
     "eventsub-reference channel-follow-event: a row has 2 cells where its header has 3: 'followed_at'"),
    (REFERENCE, "channel-follow-event", r"<th>Type</th>", r"<th>Sort</th>",
     "eventsub-reference channel-follow-event: a table has no column for the name or the type: Name, Sort, Description"),
    (REFERENCE, "", r'id="product"', 'id="goods"', "the type of 'product' points to 'product', which has no table of fields"),
    (REFERENCE, "drop-entitlement-grant-event", r"<code[^>]*>data</code> Object", "More",
     "eventsub-reference drop-entitlement-grant-event: a second table, and no field that it belongs to"),
    (REFERENCE, "channel-follow-event", r"(?s)<table>.*?</table>", "",
     "eventsub-subscription-types channelfollow: what its event holds isn't there: no table of fields at channel-follow-event"),
]  # fmt: skip


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: f"{case[0]} {case[1]} {case[2][:20]}")
def test_what_is_broken_is_named(case: tuple[str, str, str, str, str | None], docs: Path) -> None:
    name, anchor, old, new, expected = case
    found = texts(docs)
    page = found[name]
    start, end = section(page, anchor) if anchor else (0, len(page))
    assert re.search(old, page[start:end], re.S)
    types, problems = read(found | {name: page[:start] + re.sub(old, new, page[start:end], count=1, flags=re.S) + page[end:]})
    if expected is None:  # a link that leads nowhere: the section of the same name serves
        assert problems == []
        assert compared(docs, types).open == []
    else:
        assert len([one for one in problems if expected in one]) == 1, problems


def test_every_problem_comes_at_once_and_none_is_compared(docs: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    shutil.copytree(docs, pages, copy_function=shutil.copyfile)
    for name in (TYPES, REFERENCE):
        path = pages / f"{name}.html"
        path.write_text(re.sub(r"<td>\s*string\s*</td>|<td>String</td>", "<td>strnig</td>", path.read_text("utf-8")), "utf-8")
    done = programs.module("generator", "diff", "--docs", str(pages), "--format", "json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("isn't understood: 'strnig'") > 400


@pytest.mark.parametrize("name", [TYPES, REFERENCE])
@pytest.mark.parametrize("text", ["", "<html><body><h1>Moved</h1></body></html>", "<table><tr><th>Name</th></tr></table>"])
def test_another_page_is_refused(name: str, text: str, docs: Path) -> None:
    with pytest.raises(Unreadable, match=f"{name}: no table of .*; is this Twitch's"):
        read(texts(docs) | {name: text})


def test_one_page_without_the_other_is_refused(docs: Path, tmp_path: Path) -> None:
    for name in ("reference", "scopes", TYPES):
        shutil.copyfile(docs / f"{name}.html", tmp_path / f"{name}.html")
    with pytest.raises(Unreadable, match=r"eventsub-reference\.html can't be read: No such file"):
        read_docs(str(tmp_path))


def test_without_both_pages_the_rest_is_compared_and_that_is_said(docs: Path, tmp_path: Path) -> None:
    for name in ("reference", "scopes"):
        shutil.copyfile(docs / f"{name}.html", tmp_path / f"{name}.html")
    done = programs.module("generator", "diff", "--docs", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "the folder has no EventSub pages, so subscription types are not compared" in done.stderr
    assert "no difference over 144 endpoints;" in done.stdout


def test_all_four_pages_agree_with_the_spec(docs: Path) -> None:
    done = programs.module("generator", "diff", "--docs", str(docs))
    assert done.returncode == 0, done.stdout
    assert "no difference over 144 endpoints and 82 subscription types; 365 more are explained by drift.yaml" in done.stdout


def test_all_of_the_pages_can_be_drafted_into_an_empty_spec(docs: Path, tmp_path: Path) -> None:
    """One table has a field twice."""
    pages = read_docs(str(docs))
    added = import_docs(tmp_path / "spec", pages)
    assert len(added) == len(set(added)) == len(pages.endpoints) + len(pages.events or ()) + len(pages.scopes)
    hype_train = (tmp_path / "spec" / "helix" / "hype_train.yaml").read_text("utf-8")
    assert hype_train.count("# TODO: the docs have type twice") == 1
    assert len([*(tmp_path / "spec").rglob("*.yaml")]) > 40


def test_a_hostile_page_ends_soon(docs: Path) -> None:
    """Tables and rows nested without end, and an object inside of itself."""
    found = texts(docs)
    deep = "<div>" * 2_000 + "<table><tr><td>" * 900  # just not deep enough to be refused
    itself = re.sub('<a href="[^"]*#emotes">', '<a href="#message">', found[REFERENCE])
    assert itself != found[REFERENCE]
    types, problems = read({TYPES: found[TYPES], REFERENCE: itself + deep})
    assert len(types) == 82
    assert all("eventsub-reference" in one for one in problems)
