"""A group's page of the Helix reference in Markdown → its endpoints."""

import re
from collections.abc import Iterator

from attrs import evolve

from generator.docs import prose
from generator.docs.described import of_helix
from generator.docs.markdown.authorization import read_authorization
from generator.docs.markdown.contents import entries
from generator.docs.markdown.fields import Row, Text, read_fields
from generator.docs.markdown.parts import Parts, parts_of
from generator.docs.markdown.plain import plain
from generator.docs.markdown.structure import Entry, Page, Told, uncoded
from generator.surface import Endpoint, Node

_RULES = (
    (re.compile(r"\bExamples?\b", re.I), "examples"),
    (re.compile(r"^(Endpoint|URL)$", re.I), "endpoint"),
    (re.compile(r"^Authorization$", re.I), "authorization"),
    (re.compile(r"^(Request )?Query Parameters?$", re.I), "query"),
    (re.compile(r"^Request Body( Parameters?)?$", re.I), "body"),
    (re.compile(r"^Response (Body|Fields)$", re.I), "response"),
    (re.compile(r"^(Response|Status) Codes?$", re.I), "codes"),
)
_KINDS = ((re.compile(r"\bResponse\b", re.I), "response"),)
_URL = re.compile(r"`(GET|POST|PUT|PATCH|DELETE) https://api\.twitch\.tv/helix(/[^\s?`]*)(?:\?[^\s`]*)?`")
_CODE = re.compile(r"- \*\*(\d{3})\b[^*]*\*\*(?: [—–-] (.*))?")
_NUMBER = re.compile(r"\b[1-5]\d\d\b")
_SHOWN = 60


def read_group(page: Page, group: str, tell: Told) -> dict[str, Endpoint]:
    """Read every endpoint of the page, by anchor. Reports anything unreadable to `tell`."""
    found: dict[str, Endpoint] = {}
    for entry in entries(page):
        found.setdefault(entry.anchor, _endpoint(entry, group, tell))
    return found


def _endpoint(entry: Entry, group: str, tell: Told) -> Endpoint:
    parts = parts_of(entry, _RULES, tell)
    method, path = _address(parts, tell)
    needed = read_authorization(parts.sections.get("authorization"), entry.anchor, tell, entry.number)
    codes = tuple(_codes(parts, tell))
    if not parts.examples:
        tell(entry.number, entry.anchor, "no example of a request; is the page cut off?")
    return Endpoint(
        anchor=entry.anchor,
        title=entry.title,
        group=group,
        method=method,
        path=path,
        tokens=needed.tokens,
        scopes=needed.scopes,
        app_scopes=needed.granted or frozenset(),
        query=_fields(parts, "query", tell),
        body=_fields(parts, "body", tell),
        response=_fields(parts, "response", tell),
        codes=tuple(sorted({code for code, _ in codes})),
        status=prose.status(f"{parts.text} {entry.title}") or None,
        text=parts.text,
        authorization=needed.text,
        code_texts=codes,
        examples=parts.named_samples(_KINDS),
        source=f"{tell.place}:{entry.number}",
    )


def _address(parts: Parts, tell: Told) -> tuple[str, str]:
    section = parts.sections.get("endpoint")
    number = section.number if section else parts.entry.number
    said = " ".join(line.strip() for _, line in section.lines if line.strip()) if section else ""
    found = _URL.search(said)
    if not found:
        tell(number, parts.entry.anchor, f"its method and URL aren't understood: {said[:_SHOWN]!r}" if said else "nothing says its method and URL")
        return "", ""
    return found.group(1), found.group(2).rstrip("/")


def _fields(parts: Parts, part: str, tell: Told) -> tuple[Node, ...]:
    section = parts.sections.get(part)

    def describe(row: Row, said: Text) -> Node:
        node = of_helix(row.name, row.type, row.many, None if part == "response" else row.required, said)
        return evolve(node, nullable=True) if row.nullable else node

    return () if section is None else read_fields(section, parts.entry.anchor, tell, describe)


def _codes(parts: Parts, tell: Told) -> Iterator[tuple[int, str]]:
    section = parts.sections.get("codes")
    current: tuple[int, list[str]] | None = None
    for number, line in uncoded(section.lines) if section else ():
        said = line.strip()
        found = _CODE.fullmatch(line.rstrip())
        if found:
            if current:
                yield current[0], " ".join(current[1])
            current = int(found.group(1)), [plain(found.group(2) or "")]
        elif current and said and line.startswith(" "):
            current[1].append(plain(said))
        elif said.startswith(("- ", "* ", "|", "#")) or (said and _NUMBER.search(said)):
            tell(number, parts.entry.anchor, f"response code not understood: {said[:_SHOWN]!r}")
    if current:
        yield current[0], " ".join(current[1])
    elif section is not None:
        tell(section.number, parts.entry.anchor, f"the section {section.title!r} has no codes")
