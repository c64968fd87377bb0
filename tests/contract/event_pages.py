"""Twitch's two pages of EventSub, read by code of the tests' own."""

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from tests.contract.support import Part, parts

_SCOPE = re.compile(r"\b[a-z_]+(?::[a-z_]+)+")
_NAME = re.compile(r"[a-z_]+(\.[a-z_]+)+")
_MARKS = re.compile(r"\s*(NEW|BETA)$")


def plain(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


@define
class Section:
    """One version of one type: its row of the table of contents, and what stands below its heading."""

    title: str
    type: str
    version: str
    beta: bool
    parts: list[Part] = field(factory=list[Part])

    @property
    def key(self) -> tuple[str, str]:
        return self.type, self.version

    @property
    def name(self) -> str:
        return f"{self.type}@{self.version}"

    @property
    def intro(self) -> str:
        return plain(self.parts[0].text)

    @property
    def authorization(self) -> str:
        return plain(next(part.text for part in self.parts if plain(part.title) == "Authorization"))

    @property
    def scopes(self) -> set[str]:
        return set(_SCOPE.findall(self.authorization))

    @property
    def inline(self) -> dict[str, bool]:
        """Conditions that the section's own table has, indented below `condition` → whether they are required."""
        rows = [row for part in self.parts for row in part.rows if len(row) == 4]
        return {plain(row[0]): plain(row[2]).lower() == "yes" for row in rows if row[0].startswith(("\xa0", " \xa0"))}

    def codes(self) -> Iterator[tuple[str, Any]]:
        """Name and value of each example that is valid JSON."""
        number = 0
        for part in self.parts:
            for text in part.code:
                number += 1
                try:
                    yield f"{self.name} {number}", json.loads(text)
                except ValueError:
                    continue

    def requests(self) -> Iterator[Any]:
        return (value for _, value in self.codes() if "condition" in value)

    def events(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Name and value of each event in an example."""
        for name, value in self.codes():
            if "condition" in value:
                continue
            found = value.get("events") or [value.get("event", value)]
            yield from ((name if len(found) == 1 else f"{name}.{index}", one) for index, one in enumerate(found))


def sections(page: str) -> list[Section]:
    """Every type's section, in the order of the table of contents."""
    everything = parts(page)
    listed: dict[str, Section] = {}
    for row in next(part.rows for part in everything if plain(part.title) == "Subscription Types"):
        title, name, version = (plain(cell) for cell in row[:3])
        if _NAME.fullmatch(name):
            found = Section(_MARKS.sub("", title), name, version, title.endswith("BETA"))
            listed[name if name not in listed else f"{name} v{version}"] = found
    current: Section | None = None
    for part in everything:
        title = plain(part.title).lower()
        if title in listed or part.level == "h2":
            current = listed.get(title)
        if current is not None:
            current.parts.append(part)
    return list(listed.values())


def conditions(page: str) -> dict[str, dict[str, bool]]:
    """Title of each condition of the reference → its parameters, and whether they are required."""
    found = [part for part in parts(page) if plain(part.title).endswith(" Condition")]
    return {
        plain(part.title).removesuffix(" Condition"): {plain(row[0]): plain(row[2]).lower() == "yes" for row in part.rows if row[0].strip() != "Name"}
        for part in found
    }
