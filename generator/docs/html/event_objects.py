"""Twitch's EventSub reference page → what conditions, events and their parts are made of, by anchor."""

import re

from attrs import define, evolve, field

from generator.docs.described import like_others, of_event, unique
from generator.docs.html.blocks import Block, Cell, Table, blocks
from generator.docs.html.reference import column
from generator.docs.unreadable import Unreadable
from generator.surface import Node, nest

_TYPES = {"string": "string", "int": "integer", "integer": "integer", "bool": "boolean", "boolean": "boolean", "object": "object"}
_ARRAY = re.compile(r"\barray\b", re.I)
_PART = re.compile(r"^(\w+) Object$")  # a table of its own for what a field holds
_HEADINGS = ("conditions", "events")  # with a section each below, so that the link says nothing
_MOST_FIELDS = 10_000


@define
class Objects:
    """The page's sections: tables under an anchor. `links`: the anchor that a field's type points to."""

    tables: dict[str, tuple[Node, ...]] = field(factory=dict[str, tuple[Node, ...]])
    lists: set[str] = field(factory=set[str])
    links: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])
    _written: int = field(default=0, init=False)

    def nodes(self, anchor: str, within: tuple[str, ...] = ()) -> tuple[Node, ...]:
        """Return the fields of the section's object, with references resolved. An object inside of itself stays empty.

        Raises Unreadable if resolving would not end in reasonable time, because a few sections refer to each other too often.
        """
        self._written = len(self.tables.get(anchor, ())) + (self._written if within else 0)
        if self._written > _MOST_FIELDS:
            raise Unreadable(
                f"eventsub-reference {(*within, anchor)[0]}: with all that its fields point to, it has more than {_MOST_FIELDS:,} fields"
            )
        found = tuple(self._whole(anchor, node, (*within, anchor)) for node in self.tables.get(anchor, ()))
        return tuple(like_others(node, found) for node in found)

    def _whole(self, anchor: str, node: Node, within: tuple[str, ...]) -> Node:
        link = self.links.get((anchor, node.name))
        if link is None or link in within:
            return node
        many = node.many or link in self.lists or bool(_ARRAY.search(node.text))
        return evolve(node, many=many, nodes=node.nodes or self.nodes(link, within))


def read(page: str, problems: list[str]) -> Objects:
    """Read every object of the page. Adds anything unreadable to `problems`."""
    objects = Objects()
    anchor, title = "", ""
    for block in blocks(page):
        if block.kind.startswith("h"):
            anchor, title = block.id, ""
        elif block.kind == "text" and anchor:
            title = block.text
            if title.startswith("An array of") and anchor not in objects.tables:
                objects.lists.add(anchor)
        elif block.table is not None and anchor:
            _take(objects, anchor, title, block, problems)
    if not objects.tables:
        raise Unreadable("eventsub-reference: no table of fields under any heading; is this Twitch's EventSub reference page?")
    for (place, name), link in objects.links.items():
        if link not in objects.tables and link not in _HEADINGS:
            problems.append(f"eventsub-reference {place}: the type of {name!r} points to {link!r}, which has no table of fields")
    return objects


def _take(objects: Objects, anchor: str, title: str, block: Block, problems: list[str]) -> None:
    nodes = read_table(block.table or Table((), ()), f"eventsub-reference {anchor}", problems, objects.links, anchor)
    there = objects.tables.get(anchor)
    if there is None:
        objects.tables[anchor] = nodes
        return
    part = _PART.match(title)
    if part is None or all(node.name != part.group(1) for node in there):
        problems.append(f"eventsub-reference {anchor}: a second table, and no field that it belongs to")
        return
    objects.tables[anchor] = tuple(evolve(node, nodes=nodes) if node.name == part.group(1) else node for node in there)


def read_table(table: Table, place: str, problems: list[str], links: dict[tuple[str, str], str], anchor: str) -> tuple[Node, ...]:
    """A table's fields as a tree. `links` is told where the types of some point to."""
    name, type_ = column(table, "name", "field", "param"), column(table, "type")
    required = column(table, "required")
    if name is None or type_ is None:
        problems.append(f"{place}: a table has no column for the name or the type: {', '.join(table.header) or 'no header'}")
        return ()
    rows: list[tuple[int, Node]] = []
    for row in table.rows:
        if len(row) != len(table.header):
            problems.append(f"{place}: a row has {len(row)} cells where its header has {len(table.header)}: {row[0].text[:40]!r}")
            continue
        node, link = _node(row, name, type_, required)
        if not node.type:
            problems.append(f"{place}: the type of {node.name!r} isn't understood: {row[type_].text[:40]!r}")
        if link:
            links.setdefault((anchor, node.name), link)
        rows.append((row[name].depth, node))
    return tuple(unique(nest(rows)))


def _node(row: tuple[Cell, ...], name: int, type_: int, required: int | None) -> tuple[Node, str]:
    """The row's field, and the anchor that its type points to. Without a type where that isn't understood."""
    cell, text = row[-1], row[type_].text.lower()
    plain = text.removesuffix("(or null)").strip().removesuffix("[]").removeprefix("[]")
    link = next((link.rpartition("#")[2] for link in row[type_].links if "#" in link), "")
    kind = "object" if link or plain == "array" else _TYPES.get(plain, "")
    is_required = None if required is None else row[required].text.lower().startswith("y")
    many = "[]" in text or plain == "array"
    return of_event(row[name].text, kind, many, is_required, cell, nullable="null" in text), link
