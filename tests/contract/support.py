"""Twitch's pages, read by code of the tests' own: the standard library's parser, and nothing of the generator."""

import json
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any

from attrs import define, field

_SCOPE = re.compile(r"\b[a-z_]+(?::[a-z_]+)+")
_ADDRESS = re.compile(r"(?:([A-Z]+) )?https://api\.twitch\.tv/helix(/\S*)")
_INLINE = frozenset({"a", "b", "code", "em", "i", "span", "strong"})
_HEADINGS = frozenset({"h1", "h2", "h3"})


@define
class Part:
    """What stands below a heading. `rows` are the cells of its tables, `code` its code blocks."""

    level: str
    anchor: str
    title: str = ""
    text: str = ""
    rows: list[list[str]] = field(factory=list[list[str]])
    code: list[str] = field(factory=list[str])


class _Reader(HTMLParser):
    """Splits a page at its headings. Words on either side of a block's edge don't run together."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Part] = [Part("h1", "")]
        self._hidden = 0
        self._put: Callable[[str], None] = self._into_text

    def _into_text(self, text: str) -> None:
        self.parts[-1].text += text

    def _into_title(self, text: str) -> None:
        self.parts[-1].title += text

    def _into_cell(self, text: str) -> None:
        self._into_text(text)
        self.parts[-1].rows[-1][-1] += text

    def _into_code(self, text: str) -> None:
        self.parts[-1].code[-1] += text

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._hidden += 1
        elif tag in _HEADINGS:
            self.parts.append(Part(tag, dict(attrs).get("id") or ""))
            self._put = self._into_title
        elif tag == "tr":
            self.parts[-1].rows.append([])
        elif tag in ("td", "th"):
            self.parts[-1].rows[-1].append("")
            self._put = self._into_cell
        elif tag == "pre":
            self.parts[-1].code.append("")
            self._put = self._into_code
        if tag not in _INLINE and not self._hidden:
            self._put(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._hidden -= 1
        elif tag in ("td", "th", "pre") or tag in _HEADINGS:
            self._put = self._into_text
        if tag not in _INLINE and not self._hidden:
            self._put(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._put(data)


def parts(page: str) -> list[Part]:
    """The page, heading by heading; what comes before the first heading is the first part."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.parts


@define
class Endpoint:
    """An endpoint as the reference page has it. `method` is empty where its URL names none."""

    anchor: str
    title: str
    sections: list[Part] = field(factory=list[Part])

    def part(self, title: str) -> Part:
        found = [part for part in self.sections if _plain(part.title) == title]
        return found[0] if found else Part("h3", "")

    @property
    def method(self) -> str:
        return self._address()[0]

    @property
    def path(self) -> str:
        return self._address()[1]

    def _address(self) -> tuple[str, str]:
        found = _ADDRESS.search(self.part("URL").text)
        return (found.group(1) or "", found.group(2)) if found else ("", "")

    @property
    def tokens(self) -> set[str]:
        text = " ".join(self.part("Authorization").text.split()).lower().replace("-access", " access")
        said = {"app": "app access token", "user": "user access token", "jwt": "jwt"}
        return {kind for kind, words in said.items() if words in text}

    @property
    def scopes(self) -> set[str]:
        return set(_SCOPE.findall(self.part("Authorization").text))

    @property
    def codes(self) -> set[int]:
        first = [row[0].strip() for row in self.part("Response Codes").rows if row]
        return {int(text[:3]) for text in first if text[:3].isdigit()}

    def example_responses(self) -> Iterator[tuple[str, Any]]:
        """Name and value of every example response that is valid JSON."""
        number = 0
        for part in self.sections:
            if _plain(part.title).startswith("Example Response"):
                for text in part.code:
                    number += 1
                    try:
                        yield f"{self.anchor} {number}", json.loads(text)
                    except ValueError:
                        continue


def _plain(title: str) -> str:
    return title.replace("\u200b", "").strip()


def endpoints(page: str) -> dict[str, Endpoint]:
    """Every endpoint of the reference page, by anchor."""
    found: dict[str, Endpoint] = {}
    current: Endpoint | None = None
    for part in parts(page):
        if part.level == "h2" and part.anchor:
            current = found[part.anchor] = Endpoint(part.anchor, _plain(part.title))
        elif part.level == "h3" and current is not None:
            current.sections.append(part)
    return found


def scopes(page: str) -> set[str]:
    """Every scope that has a row in a table of the scopes page."""
    cells = [row[0].strip() for part in parts(page) for row in part.rows if row]
    return {cell for cell in cells if _SCOPE.fullmatch(cell)}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """Every run of so many words."""
    found = words(text)
    return (tuple(found[start : start + length]) for start in range(len(found) - length + 1))
