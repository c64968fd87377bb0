"""A page in Markdown as its headings divide it: entries under anchors, and their sections, each line with its number."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from attrs import define, field, frozen

from generator.docs.unreadable import Unreadable

Line: TypeAlias = tuple[int, str]
EXCERPT = "<!-- excerpt:"
_FENCES = ("```", "~~~")
_ANCHOR = re.compile(r"[\w.-]+")
_SOURCE = re.compile(r"Source: https?://[^/\s]+(?:/docs)?/(\S+?)/?")
_SHOWN = 60


@frozen
class Told:
    """Takes down what isn't understood on one page."""

    place: str
    problems: list[str]

    def __call__(self, number: int, entry: str, message: str) -> None:
        self.problems.append(f"{self.place}:{number}: {f'{entry}: ' if entry else ''}{message}")


@define
class Section:
    """The content under a `###` heading."""

    title: str
    number: int
    lines: list[Line] = field(factory=list[Line])

    @property
    def is_empty(self) -> bool:
        return not any(text.strip() for _, text in self.lines)


@define
class Entry:
    """The content under a `##` heading with an anchor: prose, then sections."""

    title: str
    anchor: str
    number: int
    prose: list[Line] = field(factory=list[Line])
    sections: list[Section] = field(factory=list[Section])


@define
class Page:
    """`path` is the page's own address below the documentation, as it says itself: `api/reference/chat`."""

    place: str
    title: str
    path: str
    entries: list[Entry] = field(factory=list[Entry])
    lines_of: dict[str, int] = field(factory=dict[str, int])
    """Anchor → the line of its first heading."""


def structured(text: str, place: str, tell: Told) -> Page:
    """The page's entries. Raises Unreadable for what is no page of Twitch's documentation in Markdown."""
    lines = list(enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), 1))
    page, start = _head(lines, place)
    here: list[Line] | None = None  # where the next line belongs
    fence = Fence()
    for number, line in lines[start:]:
        if fence.holds(number, line):
            if here is not None:
                here.append((number, line))
        elif line.startswith("## "):
            here = _begin(page, number, line[3:], tell)
        elif line.startswith("### "):
            if page.entries and here is not None:
                section = Section(line[4:].strip(), number)
                page.entries[-1].sections.append(section)
                here = section.lines
            else:
                tell(number, "", f"a section outside of every entry: {line[:_SHOWN]!r}")
        elif line.startswith("# "):
            tell(number, "", f"a second title: {line[:_SHOWN]!r}")
        elif here is not None:
            here.append((number, line))
    if fence.mark:
        tell(fence.opened, page.entries[-1].anchor if page.entries else "", "a block of code that doesn't end; is the page cut off?")
    return page


def _head(lines: list[Line], place: str) -> tuple[Page, int]:
    """The page without its entries, and the number of lines up to the first heading."""
    kept = ((number, line.strip()) for number, line in lines if line.strip() and not line.startswith("<!--"))
    number, first = next(kept, (1, ""))
    if not first.startswith("# "):
        kind = "HTML" if first[:9].lower() == "<!doctype" or first[:5].lower() == "<html" else f"{first[:_SHOWN]!r}"
        raise Unreadable(f"{place}:{number}: not a page of Twitch's documentation in Markdown: it begins with {kind}")
    for number, line in kept:
        if line.startswith("## "):
            break
        if source := _SOURCE.fullmatch(line):
            return Page(place, first[2:].strip(), source.group(1)), number
    raise Unreadable(f"{place}:{number}: not a page of Twitch's documentation in Markdown: no line `Source: …` below its title")


def _begin(page: Page, number: int, heading: str, tell: Told) -> list[Line] | None:
    """A new entry, and where its lines go. Of two with one anchor both are kept, and it is told."""
    title, _, anchor = heading.rstrip().removesuffix("}").rpartition(" {#")
    if not title or not _ANCHOR.fullmatch(anchor) or not heading.rstrip().endswith("}"):
        tell(number, "", f"a heading without an anchor: {heading[:_SHOWN]!r}")
        return None
    if anchor in page.lines_of:
        tell(number, anchor, f"the anchor is there twice (first in line {page.lines_of[anchor]})")
    page.lines_of.setdefault(anchor, number)
    page.entries.append(Entry(title.strip(), anchor, number))
    return page.entries[-1].prose


@define
class Fence:
    """Tells the lines of blocks of code from all others. `mark` is set inside of a block, `opened` the line of the last one's first mark."""

    mark: str = ""
    opened: int = 0

    def holds(self, number: int, line: str) -> bool:
        """Whether the line, the next one of the page, belongs to a block of code, its marks included."""
        mark = line.lstrip()[:3]
        if self.mark:
            if mark == self.mark and not line.strip(f" {mark[0]}"):
                self.mark = ""
            return True
        if mark in _FENCES:
            self.mark, self.opened = mark, number
            return True
        return False


def uncoded(lines: list[Line]) -> Iterator[Line]:
    """The lines outside of blocks of code."""
    fence = Fence()
    return ((number, line) for number, line in lines if not fence.holds(number, line))


def samples(lines: list[Line]) -> Iterator[str]:
    """The text of each block of code."""
    fence, block = Fence(), list[str]()
    for number, line in lines:
        inside = bool(fence.mark)
        if not fence.holds(number, line):
            continue
        if inside and fence.mark:
            block.append(line)
        elif inside:
            yield "\n".join(block)
        else:
            block = []
