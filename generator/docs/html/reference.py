"""Twitch's Helix reference page → the surface."""

import re
from collections.abc import Iterable, Iterator

from attrs import define, field

from generator.docs import authorization as access, prose
from generator.docs.described import of_helix
from generator.docs.html.blocks import Block, Cell, Table, blocks
from generator.docs.unreadable import Unreadable
from generator.surface import Endpoint, Example, Node, nest

_URL = re.compile(r"(?:\b(GET|POST|PUT|PATCH|DELETE)\b\s+)?https://api\.twitch\.tv/helix(/[^\s?'\"`<]*)")
_CURL = re.compile(r"-X\s*(GET|POST|PUT|PATCH|DELETE)\b")
_CODE = re.compile(r"^\d{3}")
_TYPES = {
    "string": "string",
    "integer": "integer",
    "int64": "integer",
    "unsigned integer": "integer",
    "float": "float",
    "boolean": "boolean",
    "bool": "boolean",
    "object": "object",
    "array": "any",
    "dictionary": "map",
}
_SECTIONS = (
    (re.compile(r"^Authorization", re.I), "authorization"),
    (re.compile(r"^(URL|Endpoint)", re.I), "url"),
    (re.compile(r"^(Request )?Query Param", re.I), "query"),
    (re.compile(r"^Request Body", re.I), "body"),
    (re.compile(r"^(Response (Body|Fields)|Return Values)", re.I), "response"),
    (re.compile(r"^(Response|Return|HTTP|Status) Codes?", re.I), "codes"),
    (re.compile(r"^Example Request", re.I), "example request"),
    (re.compile(r"^Example Response", re.I), "example response"),
)


@define
class _Section:
    """The blocks of one endpoint, by the part of it that they belong to."""

    anchor: str
    title: str
    parts: dict[str, list[Block]] = field(factory=dict[str, list[Block]])

    def text(self, part: str) -> str:
        return " ".join(block.text for block in self.parts.get(part, []) if block.kind == "text")

    def tables(self, part: str) -> Iterator[Table]:
        for block in self.parts.get(part, []):
            if block.table is not None:
                yield block.table


def read(page: str, problems: list[str]) -> dict[str, Endpoint]:
    """Read every endpoint of the page, by anchor. Adds anything unreadable to `problems`."""
    everything = blocks(page)
    groups = _groups(everything)
    if not groups:
        raise Unreadable("reference: no table of contents with the columns Resource, Endpoint, Description; is this Twitch's reference page?")
    found = {section.anchor: _endpoint(section, groups.get(section.anchor, ""), problems) for section in _sections(everything, groups)}
    for anchor in groups:
        if anchor not in found:
            problems.append(f"{anchor}: listed in the table of contents, but the page has no such section")
    return found


def _groups(everything: Iterable[Block]) -> dict[str, str]:
    """Anchor → resource, from the table of contents."""
    for block in everything:
        if block.table and [name.lower() for name in block.table.header[:2]] == ["resource", "endpoint"]:
            return {
                link.removeprefix("#"): row[0].text
                for row in block.table.rows
                if len(row) >= 2 and (link := next(iter(row[1].links), "")).startswith("#")
            }
    return {}


def _sections(everything: Iterable[Block], anchors: dict[str, str]) -> Iterator[_Section]:
    current: _Section | None = None
    part = "description"
    for block in everything:
        if block.kind in ("h1", "h2") or block.id in anchors:
            if current:
                yield current
            current = _Section(block.id, block.text) if block.id in anchors else None
            part = "description"
        elif current and block.kind.startswith("h"):
            title = block.text.strip("\u200b ")
            part = next((name for rule, name in _SECTIONS if rule.search(title)), f"other: {title}")
            current.parts.setdefault(part, [])
        elif current:
            current.parts.setdefault(part, []).append(block)
    if current:
        yield current


def _endpoint(section: _Section, group: str, problems: list[str]) -> Endpoint:
    authorization = section.text("authorization")
    method, path = _address(section)
    if not path:
        problems.append(f"{section.anchor}: no URL found")
    accepted = access.tokens(authorization)
    scopes, app_scopes = access.scopes(authorization)
    if not accepted and not access.is_open(authorization):
        problems.append(f"{section.anchor}: what token it needs isn't understood: {authorization[:60]!r}")
    for title, tables in ((part, list(section.tables(part))) for part in section.parts if part.startswith("other: ")):
        if any(column(table, "type") is not None for table in tables):
            problems.append(f"{section.anchor}: a table with types under a heading that isn't known, {title.removeprefix('other: ')!r}")
    codes = tuple(_codes(section, problems))
    return Endpoint(
        anchor=section.anchor,
        title=section.title,
        group=group,
        method=method,
        path=path,
        tokens=accepted,
        scopes=scopes,
        app_scopes=app_scopes if "app" in accepted else frozenset(),
        query=_nodes(section, "query", problems),
        body=_nodes(section, "body", problems),
        response=_nodes(section, "response", problems),
        codes=tuple(sorted({code for code, _ in codes})),
        status=_status(section),
        text=section.text("description"),
        authorization=authorization,
        code_texts=codes,
        examples=tuple(_examples(section)),
        source=section.anchor,
    )


def _address(section: _Section) -> tuple[str, str]:
    stated = _URL.search(section.text("url")) or _URL.search(" ".join(block.text for block in section.parts.get("url", [])))
    if not stated:
        return "", ""
    method = stated.group(1)
    if not method:  # get-stream-key states none: its example's curl does, and curl's own default is GET
        sample = " ".join(block.text for block in section.parts.get("example request", []))
        curl = _CURL.search(sample)
        method = curl.group(1) if curl else "GET"
    return method, stated.group(2).rstrip("/")


def _status(section: _Section) -> str:
    if any(re.match(r"410", row[0].text) for table in section.tables("codes") for row in table.rows):
        return "gone"
    return prose.status(f"{section.text('description')} {section.title}")


def _codes(section: _Section, problems: list[str]) -> Iterator[tuple[int, str]]:
    for table in section.tables("codes"):
        for row in table.rows:
            code = _CODE.match(row[0].text)
            if code:
                yield int(code.group()), row[-1].text
            else:
                problems.append(f"{section.anchor}: response code not understood: {row[0].text[:40]!r}")


def column(table: Table, *names: str) -> int | None:
    """Where the column of one of these names is."""
    plain = [re.sub(r"[^a-z]", "", name.lower()) for name in table.header]
    return next((plain.index(name) for name in names if name in plain), None)


def _nodes(section: _Section, part: str, problems: list[str]) -> tuple[Node, ...]:
    found: list[Node] = []
    for table in section.tables(part):
        name, type_ = column(table, "parameter", "field", "fields", "name"), column(table, "type")
        if name is None or type_ is None:
            problems.append(
                f"{section.anchor}: a table under {part} has no column for the name or the type: {', '.join(table.header) or 'no header'}"
            )
            continue
        required = column(table, "required")
        rows: list[tuple[int, Node]] = []
        for row in table.rows:
            if len(row) != len(table.header):
                problems.append(f"{section.anchor}: a row of {part} has {len(row)} cells where its header has {len(table.header)}")
                continue
            rows.append((row[name].depth, _node(row, name, type_, required)))
        for node in nest(rows):
            if all(other.name != node.name for other in found):
                found.append(node)
    return tuple(found)


def _node(row: tuple[Cell, ...], name: int, type_: int, required: int | None) -> Node:
    kind, many = node_type(row[type_].text)
    return of_helix(row[name].text, kind, many, None if required is None else row[required].text.lower().startswith("y"), row[-1])


def node_type(text: str) -> tuple[str, bool]:
    """Twitch's spelling of a type → ours, and whether it is a list. Unknown names are objects (`Session[]`, `MediaSettings`)."""
    plain = text.strip().lower()
    if plain == "array":
        return "object", True
    many = plain.endswith("[]")
    plain = plain.removesuffix("[]")
    if plain.startswith("map"):
        return "map", many
    return _TYPES.get(plain, "object"), many


def _examples(section: _Section) -> Iterator[Example]:
    for part in ("example request", "example response"):
        number = 0
        for block in section.parts.get(part, []):
            if block.kind == "code":
                number += 1
                yield Example(title=f"{part} {number}", text=block.text.strip(), kind=part.removeprefix("example "))
