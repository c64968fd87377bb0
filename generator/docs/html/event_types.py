"""Twitch's page of EventSub subscription types → one version of one type after the other; what their objects hold is on the other page."""

import re
from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from generator.docs import authorization as access
from generator.docs.html.blocks import Block, Cell, Table, blocks
from generator.docs.html.event_objects import Objects, read_table
from generator.docs.unreadable import Unreadable
from generator.surface import EventType, Example, Node

_MARK = re.compile(r"\s+(NEW|BETA)$")
_NUMBERED_HEADING = re.compile(r" v(\d+)$", re.I)
_HEADING = re.compile(r"[a-z_]+(?:\.[a-z_]+)+(?: v\d+)?", re.I)
_SLUG = re.compile(r"[^a-z0-9]+")
_NAMED = re.compile(r"(?:subscription type name:|must be set to) ([a-z0-9_.]+?)\.?$", re.I)
_NUMBERED = re.compile(r"(?:subscription type version:|must be set to) (\w+)", re.I)
_WEBHOOKS_ONLY = re.compile(r"only supported by webhooks", re.I)
_APP = re.compile(r"app(?:lication)? access token", re.I)
_USER = re.compile(r"user (?:OAuth )?access token|if app access token used", re.I)
_UNDERSTOOD = re.compile(r"no authorization required|OAuth token client ID", re.I)


@define
class _Section:
    """One type's blocks, by the heading that they stand under."""

    anchor: str
    title: str
    type: str
    version: str
    parts: dict[str, list[Block]] = field(factory=dict[str, list[Block]])

    @property
    def key(self) -> str:
        return f"{self.type}@{self.version}"

    @property
    def place(self) -> str:
        return f"eventsub-subscription-types {self.anchor}"

    def text(self, part: str) -> str:
        return " ".join(block.text for block in self.parts.get(part, []) if block.kind == "text")

    @property
    def listed(self) -> bool:
        return bool(self.type)

    def tables(self) -> Iterator[Table]:
        return (block.table for part in self.parts.values() for block in part if block.table is not None)

    def row(self, *names: str) -> tuple[Cell, Table] | None:
        """The last cell… of the first top-level row of one of these names, and its table."""
        for table in self.tables():
            for row in table.rows:
                if row[0].text in names and row[0].depth == 0:
                    return row[0], table
        return None


def read(page: str, objects: Objects, problems: list[str]) -> dict[str, EventType]:
    """Read every version of every type, by `type@version`. Adds anything unreadable to `problems`."""
    everything = blocks(page)
    listed = _listed(everything, problems)
    if not listed:
        raise Unreadable(
            "eventsub-subscription-types: no table of contents with the columns Subscription Type, Name, Version; is this Twitch's page of types?"
        )
    found: dict[str, EventType] = {}
    for one in _sections(everything, listed):
        section = one if one.listed else _named(one, problems)
        if section.key in found:
            problems.append(f"{section.place}: {section.key} is listed twice (first as {found[section.key].anchor})")
        found.setdefault(section.key, evolve(_event_type(section, objects, problems if one.listed else []), listed=one.listed))
    met = {one.anchor for one in found.values()}
    lost = [one for one in listed.values() if one.anchor not in met]
    problems += [f"{one.place}: listed in the table of contents, but the page has no such section" for one in lost]
    return found


def _listed(everything: Iterable[Block], problems: list[str]) -> dict[str, _Section]:
    """Anchor → what the table of contents says of it."""
    found: dict[str, _Section] = {}
    for block in everything:
        if block.table is None or [name.lower() for name in block.table.header[:3]] != ["subscription type", "name", "version"]:
            continue
        for row in block.table.rows:
            first = row[0]
            anchor = next((link.rpartition("#")[2] for link in first.links if "#" in link), "")
            if len(row) < 3 or not anchor or not row[1].text or not row[2].text:
                problems.append(f"eventsub-subscription-types: a row of the table of contents isn't understood: {first.text[:60]!r}")
            else:
                found[anchor] = _Section(anchor, first.text, row[1].text, row[2].text)
    return found


def _sections(everything: Iterable[Block], listed: dict[str, _Section]) -> Iterator[_Section]:
    current: _Section | None = None
    part = ""
    for block in everything:
        if block.id in listed or block.kind in ("h1", "h2"):
            if current:
                yield current
            current, part = listed.get(block.id), ""
        elif block.kind == "h3" and _HEADING.fullmatch(block.text):
            if current:
                yield current
            current, part = _Section(block.id, block.text, "", ""), ""
        elif current and block.kind.startswith("h"):
            part = block.text
        elif current:
            current.parts.setdefault(part, []).append(block)
    if current:
        yield current


def _named(section: _Section, problems: list[str]) -> _Section:
    """One that the table of contents doesn't have, called as it calls itself."""
    own = next(_stated(section), "")
    if not own:
        problems.append(f"{section.place}: the table of contents doesn't list it, and it doesn't say which type it is")
    type_, _, version = own.partition("@")
    numbered = _NUMBERED_HEADING.search(section.title)
    return evolve(section, type=type_, version=numbered.group(1) if numbered else version)


def _event_type(section: _Section, objects: Objects, problems: list[str]) -> EventType:
    intro, authorization = section.text(""), section.text("Authorization")
    scopes, app_scopes = access.scopes(authorization)
    if not scopes | app_scopes and not any(rule.search(authorization) for rule in (_APP, _USER, _UNDERSTOOD)):
        problems.append(f"{section.place}: what it needs to be authorized isn't understood: {authorization[:60]!r}")
    title = _MARK.sub("", section.title)
    event = section.row("event", "events")
    return EventType(
        key=section.key,
        anchor=section.anchor,
        title=title,
        tokens=_tokens(intro, authorization, bool(scopes | app_scopes)),
        scopes=scopes,
        app_scopes=app_scopes,
        status="beta" if section.title.endswith("BETA") or section.version == "beta" else "",
        batching=event is not None and event[0].text == "events",
        condition=_nodes(section, title, "condition", objects, problems),
        condition_again=_named_after(title, objects),
        event=_nodes(section, title, "event", objects, problems),
        stated=frozenset(_stated(section)),
        text=intro,
        authorization=authorization,
        examples=tuple(_examples(section)),
        source=section.anchor,
    )


def _tokens(intro: str, authorization: str, has_scopes: bool) -> frozenset[str]:
    """Webhooks and conduits take app tokens, WebSockets user tokens; so a type that has only one of these says so."""
    app_only = _WEBHOOKS_ONLY.search(intro) or (_APP.search(authorization) and not has_scopes and not _USER.search(authorization))
    return frozenset({"app"} if app_only else {"app", "user"})


def _stated(section: _Section) -> Iterator[str]:
    """Yield the type's names in the section's own table."""
    for table in section.tables():
        rows = {row[0].text: row[-1].text for row in table.rows if row[0].depth == 0}
        name, number = _NAMED.search(rows.get("type", "")), _NUMBERED.search(rows.get("version", ""))
        if name and number:
            yield f"{name.group(1)}@{number.group(1)}"


def _nodes(section: _Section, title: str, part: str, objects: Objects, problems: list[str]) -> tuple[Node, ...]:
    """Return the fields of the condition or event, from the section itself or from the other page's section that it refers to or is named after."""
    for table in section.tables():
        for index, row in enumerate(table.rows):
            if row[0].text not in (part, f"{part}s") or row[0].depth != 0:
                continue
            if index + 1 < len(table.rows) and table.rows[index + 1][0].depth > 0:
                inside = read_table(table, section.place, problems, {}, section.anchor)
                found = next((node.nodes for node in inside if node.name == row[0].text), None)
                if found is None:
                    problems.append(f"{section.place}: what its {part} holds isn't understood")
                return found or ()
            links = [link.rpartition("#")[2] for cell in row for link in cell.links if "eventsub-reference" in link]
            slug = _slug(title)
            for anchor in (*links, f"{slug}-{part}", slug):
                if anchor in objects.tables:
                    return objects.nodes(anchor)
            problems.append(f"{section.place}: what its {part} holds isn't there: no table of fields at {', '.join(links) or slug}")
            return ()
    problems.append(f"{section.place}: no table says what its {part} is")
    return ()


def _named_after(title: str, objects: Objects) -> tuple[Node, ...] | None:
    """The condition in the section of the other page that is named after the type; there is one even for some types that don't point to it."""
    anchor = f"{_slug(title)}-condition"
    return objects.nodes(anchor) if anchor in objects.tables else None


def _slug(title: str) -> str:
    return _SLUG.sub("-", title.lower()).strip("-")


def _examples(section: _Section) -> Iterator[Example]:
    number = 0
    for title, part in section.parts.items():
        for block in part:
            if block.kind == "code":
                number += 1
                kind = "notification" if number > 1 else "request"
                yield Example(title=f"{section.key} example {number}: {title}", text=block.text.strip(), kind=kind)
