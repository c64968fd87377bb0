"""Twitch's EventSub reference page → what conditions, events and their parts are made of, by anchor."""

import re
from collections.abc import Iterator

from attrs import define, evolve, field

from generator.docs import prose
from generator.docs.html import Block, Cell, Table, blocks
from generator.docs.reference import Unreadable, column
from generator.surface import Node, nest

_TYPES = {"string": "string", "int": "integer", "integer": "integer", "bool": "boolean", "boolean": "boolean", "object": "object"}
_ARRAY = re.compile(r"\barray\b", re.I)
_OPTIONAL = re.compile(r"^Optional\b")
_SAME = re.compile(r"same information as the (\w+) field")
_PART = re.compile(r"^(\w+) Object$")  # a table of its own for what a field holds
_LISTED = re.compile(r"<li>(.*?)</li>")
_LEAD = re.compile(r"(?:(?:(?:valid|possible) values(?: are)?|can be(?: the following)?|\beither)[:\s]+|^)(?=[“\w])", re.I)
_WORD = r"[“\"]?([a-z0-9_]+)[”\"]?"
_WORDS = re.compile(rf"{_WORD}(?:(?:, and |, or |, | and | or ){_WORD})+(?=[.\s]*$|\. )")
_HEADINGS = ("conditions", "events")  # with a section each below, so that the link says nothing
_MOST_FIELDS = 10_000
_DASHED = re.compile(r"values: ((?:-[a-z_]+ ?)+)$")


@define
class Objects:
    """The page's sections: tables under an anchor. `links`: the anchor that a field's type points to."""

    tables: dict[str, tuple[Node, ...]] = field(factory=dict[str, tuple[Node, ...]])
    lists: set[str] = field(factory=set[str])
    links: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])
    _written: int = field(default=0, init=False)

    def nodes(self, anchor: str, within: tuple[str, ...] = ()) -> tuple[Node, ...]:
        """What the section's object is made of, with what its fields point to written out. An object inside of itself stays empty.

        Raises Unreadable for one that would be written out for ever: a few sections that point to each other often enough.
        """
        self._written = len(self.tables.get(anchor, ())) + (self._written if within else 0)
        if self._written > _MOST_FIELDS:
            raise Unreadable(
                f"eventsub-reference {(*within, anchor)[0]}: with all that its fields point to, it has more than {_MOST_FIELDS:,} fields"
            )
        found = tuple(self._whole(anchor, node, (*within, anchor)) for node in self.tables.get(anchor, ()))
        return tuple(_like_others(node, found) for node in found)

    def _whole(self, anchor: str, node: Node, within: tuple[str, ...]) -> Node:
        link = self.links.get((anchor, node.name))
        if link is None or link in within:
            return node
        many = node.many or link in self.lists or bool(_ARRAY.search(node.text))
        return evolve(node, many=many, nodes=node.nodes or self.nodes(link, within))


def _like_others(node: Node, found: tuple[Node, ...]) -> Node:
    """Filled with what another field has, where the text says that it is the same."""
    same = _SAME.search(node.text)
    if node.nodes or not same:
        return node
    wanted = same.group(1)
    other = next((one for one in found if one.name in (wanted, wanted.removeprefix("chat_")) and one is not node), None)
    return evolve(node, nodes=other.nodes if other else (), like=other.name if other else wanted)


def read(page: str, problems: list[str]) -> Objects:
    """Every object of the page. What can't be understood is added to `problems`."""
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
    return tuple(_unique(nest(rows)))


def _unique(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Of two rows with one name the first counts."""
    seen: set[str] = set()
    for node in nodes:
        if node.name not in seen:
            seen.add(node.name)
            yield evolve(node, nodes=tuple(_unique(node.nodes)))


def _node(row: tuple[Cell, ...], name: int, type_: int, required: int | None) -> tuple[Node, str]:
    """The row's field, and the anchor that its type points to. Without a type where that isn't understood."""
    cell, text = row[-1], row[type_].text.lower()
    plain = text.removesuffix("(or null)").strip().removesuffix("[]").removeprefix("[]")
    link = next((link.rpartition("#")[2] for link in row[type_].links if "#" in link), "")
    kind = "object" if link or plain == "array" else _TYPES.get(plain, "")
    found = Node(
        name=row[name].text,
        type=kind,
        many="[]" in text or plain == "array",
        required=None if required is None else row[required].text.lower().startswith("y"),
        nullable=required is None and ("null" in text or prose.nullable(cell.text) or bool(_OPTIONAL.search(cell.text))),
        enum=values(cell) if kind == "string" and required is None else (),
        deprecated=prose.deprecated(cell.text),
        text=cell.text,
    )
    return found, link


def values(cell: Cell) -> tuple[str, ...]:
    """The values that a field may have, as a list or inside the sentence."""
    if cell.items:
        return prose.enum(cell)
    listed = _LISTED.findall(cell.text)
    if listed:
        return tuple(re.split(r" [-—] ", one)[0] for one in listed)
    dashed = _DASHED.search(cell.text)
    if dashed:
        return tuple(part.removeprefix("-") for part in dashed.group(1).split())
    for lead in _LEAD.finditer(cell.text):
        words = _WORDS.match(cell.text, lead.end())
        if words:
            return tuple(re.findall(r"[a-z0-9_]+", re.sub(r"\b(?:and|or)\b", "", words.group())))
    return ()
