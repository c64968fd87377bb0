"""A page's table of contents (groups and entries in the index, entries on a group's page), compared with the actual entries."""

import re
from collections import Counter

from attrs import define, field, frozen

from generator.docs.markdown.structure import Entry, Page, Told, uncoded

CONTENTS = "contents"
_LINK = re.compile(r"- \[([^\[\]]+)\]\(([^()\s]*)\)(?:: .*)?")
_GROUP_PAGE = re.compile(r"(?:https?://[^/]+)?/?(?:docs/)?(api|eventsub)/reference/([a-z0-9-]{1,60})(?:\.md|/)?#([\w.-]+)")
_COUNT = re.compile(r"(\d{1,6}) (?:entry|entries) on this page:?")
_SHOWN = 60
_MOST_GROUPS = 200


@frozen
class Listed:
    title: str
    anchor: str
    number: int


@define
class Group:
    """A group of the index: `name` is that of its page."""

    name: str
    title: str
    number: int
    listed: list[Listed] = field(factory=list[Listed])


def read_index(page: Page, kind: str, tell: Told) -> dict[str, Group]:
    """The groups of `kind` (api or eventsub) by name, each with its entries."""
    groups: dict[str, Group] = {}
    first: dict[str, int] = {}
    for entry in page.entries:
        before = len(first)
        for number, line in uncoded(entry.prose):
            if not line.startswith("- "):
                continue
            link = _LINK.fullmatch(line.rstrip())
            where = _GROUP_PAGE.fullmatch(link.group(2)) if link else None
            if link is None or where is None or where.group(1) != kind:
                tell(number, entry.anchor, f"not understood as an entry of the index: {line[:_SHOWN]!r}")
                continue
            name, anchor = where.group(2), where.group(3)
            if anchor in first:
                tell(number, anchor, f"the index lists it twice (first in line {first[anchor]})")
                continue
            first[anchor] = number
            groups.setdefault(name, Group(name, entry.title, number)).listed.append(Listed(link.group(1), anchor, number))
        for section in entry.sections:
            tell(section.number, entry.anchor, f"a section in the index: {section.title[:_SHOWN]!r}")
        if len(first) == before:
            tell(entry.number, entry.anchor, "the index lists no entry of this group; is the page cut off?")
    if not page.entries:
        tell(1, "", "the index lists nothing; is the page cut off?")
    if len(groups) > _MOST_GROUPS:
        tell(1, "", f"the index lists more than {_MOST_GROUPS} groups; is it Twitch's page?")
        return {}
    return groups


def entries(page: Page) -> list[Entry]:
    """The page's entries but for its own table of contents."""
    return [entry for entry in page.entries if entry.anchor != CONTENTS]


def check_contents(page: Page, tell: Told) -> None:
    """Holds the page's own list against its entries. A page with one entry has no list."""
    found = entries(page)
    contents = next((entry for entry in page.entries if entry.anchor == CONTENTS), None)
    if not found:
        tell(1, "", "the page has no entries; is it cut off?")
    if contents is None:
        if len(found) > 1:
            tell(1, "", f"{len(found)} entries, and no list of them under `## Contents`")
        return
    listed = Counter[str]()
    stated: int | None = None
    for number, line in uncoded(contents.prose):
        link = _LINK.fullmatch(line.rstrip())
        if count := _COUNT.fullmatch(line.strip()):
            stated = int(count.group(1))
        elif link and link.group(2).startswith("#"):
            anchor = link.group(2)[1:]
            listed[anchor] += 1
            if anchor not in page.lines_of:
                tell(number, anchor, "listed on its page, which has no such entry; is the page cut off?")
            elif listed[anchor] > 1:
                tell(number, anchor, "listed twice on its page")
        elif line.strip():
            tell(number, "", f"not understood as a line of the contents: {line[:_SHOWN]!r}")
    for entry in found:
        if entry.anchor not in listed:
            tell(entry.number, entry.anchor, "not listed on its own page")
    if stated is not None and stated != len(listed):
        tell(contents.number, "", f"the page says that it has {stated} entries, and lists {len(listed)}")


def check_group(group: Group, page: Page, index: Told, tell: Told) -> None:
    """Holds the index against the group's page."""
    listed = {one.anchor for one in group.listed}
    for one in group.listed:
        if one.anchor not in page.lines_of:
            index(one.number, one.anchor, f"listed in the index, but {page.place} has no such entry")
    for entry in entries(page):
        if entry.anchor not in listed:
            tell(entry.number, entry.anchor, f"not listed in {index.place}")
