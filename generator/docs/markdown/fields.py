"""A list of parameters or fields in Markdown → the tree that it describes.

Each is a list item, `- `data.id` — String, **Required**. Text.`, whose name is the way from the top; further lines, lists and possible values belong
to it. Only names tell what hangs below what, since texts hold lists of their own.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from attrs import define, evolve, field, frozen

from generator.docs.markdown.plain import code, plain
from generator.docs.markdown.structure import Section, Told, uncoded
from generator.surface import Node

Describe: TypeAlias = "Callable[[Row, Text], Node]"
_TYPES = {
    "string": "string", "integer": "integer", "int": "integer", "int64": "integer", "unsigned integer": "integer", "float": "float",
    "number": "float", "double": "float", "boolean": "boolean", "bool": "boolean", "object": "object", "map": "map", "dictionary": "map",
}  # fmt: skip
_MAP = re.compile(r"map[\[<(].{0,60}")
_OR_NULL = re.compile(r" ?(?:\(or null\)|or null|\| ?null|\?)")
_VALUES = re.compile(r"(?:Possible|Valid|Supported|Allowed|Accepted) (?:case-sensitive )?values?(?: are)?:?", re.I)
_QUOTED = re.compile(r"[“\"']?([\w:.-]+)[”\"']?(?=$|[\s:(,.])")
_DASHES = (" — ", " – ", " - ")
_NO_VALUE = ('""', "''", "“”")
_DEEPEST = 30
_SHOWN = 60


@frozen
class Text:
    """A description: on one line, and the items of its lists or the values with what they mean."""

    text: str
    items: tuple[str, ...]


@define
class Row:
    """One parameter or field. `values` is None where no list of values is announced."""

    path: str
    type: str
    many: bool
    required: bool
    nullable: bool
    number: int
    words: list[str]
    items: list[str] = field(factory=list[str])
    values: list[str] | None = None
    children: list["Row"] = field(factory=list["Row"])

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]


def read_fields(section: Section, entry: str, tell: Told, describe: Describe) -> tuple[Node, ...]:
    """The tree. `describe` makes a node of a row; what hangs below it is added here."""
    reading = _Reading(entry, tell)
    for number, line in uncoded(section.lines):
        reading.take(number, line)
    if section.is_empty:
        tell(section.number, entry, f"the section {section.title!r} is empty")
    return tuple(_node(row, describe) for row in reading.top)


def _node(row: Row, describe: Describe) -> Node:
    node = describe(row, Text(" ".join(row.words), tuple(row.items)))
    if row.values is not None and node.type == "object" and not row.children:
        node = evolve(node, type="string")  # `Object[]` for a list of texts
    if row.values is not None and node.type == "string" and row.values:
        node = evolve(node, enum=tuple(dict.fromkeys(row.values)))
    return evolve(node, nodes=tuple(_node(child, describe) for child in row.children)) if row.children else node


@define
class _Reading:
    """The state of reading a list. `current`: the owner of a line of text; `values_at`: the indentation of the current list of values."""

    entry: str
    tell: Told
    top: list[Row] = field(factory=list[Row])
    known: dict[str, Row] = field(factory=dict[str, Row])
    current: Row | None = None
    values_at: int | None = None
    announced: bool = False
    after_blank: bool = False
    in_table: bool = False

    def take(self, number: int, line: str) -> None:
        said = line.strip()
        if not said:
            self.after_blank = True
            return
        indent = len(line) - len(line.lstrip(" "))
        if said.startswith(("- ", "* ")):
            self._item(number, indent, said[2:].strip())
        elif not indent and said.startswith("|"):
            if not self.in_table:
                self.tell(number, self.entry, f"a table where a list of fields is expected: {said[:_SHOWN]!r}")
        elif not indent and said.startswith("#"):
            self.tell(number, self.entry, f"a heading that isn't known: {said[:_SHOWN]!r}")
        elif not indent and self.after_blank:
            self.current = None
        else:
            self._text(number, indent, said)
        self.in_table = said.startswith("|")
        self.after_blank = False

    def _text(self, number: int, indent: int, said: str) -> None:
        if self.current is None or (self.values_at is not None and indent > self.values_at):
            return  # prose of the section, or more about a value
        self.values_at, self.announced = None, bool(_VALUES.fullmatch(said.strip("*")))
        if self.announced:
            self.current.values = self.current.values or []
        else:
            self.current.words.append(plain(said))

    def _item(self, number: int, indent: int, said: str) -> None:
        name = code(said)
        row = _row(number, name, said)
        parent = name.rpartition(".")[0].replace("[]", "")
        if row is not None:
            self._add(row, number)
        elif not indent or parent in self.known or (said.startswith("`") and not name):
            self.tell(number, self.entry, f"not understood as a parameter or field: {said[:_SHOWN]!r}")
            self.current = None
        elif self.current is None:
            return
        elif self.announced or (self.values_at is not None and indent == self.values_at):
            self.values_at, self.announced = indent, False
            self._value(self.current, number, name, said)
        elif self.values_at is None:
            self.current.items.append(plain(said))
            self.current.words.append(plain(said))

    def _value(self, row: Row, number: int, name: str, said: str) -> None:
        quoted = _QUOTED.match(plain(said)) if not name else None
        if name or quoted or said.startswith(_NO_VALUE) or "empty string" in said.lower():
            value = "" if name in _NO_VALUE or (not name and not quoted) else name or (quoted.group(1) if quoted else "")
            row.values = row.values if row.values is not None else []
            row.values.append(value)
            row.items.append(plain(said.replace("`", "").replace(": ", " — ", 1)))
        else:
            self.tell(number, self.entry, f"not understood as a value of {row.path!r}: {said[:_SHOWN]!r}")

    def _add(self, row: Row, number: int) -> None:
        self.current, self.values_at, self.announced = row, None, False
        parent = row.path.rpartition(".")[0]
        earlier = self.known.get(row.path)
        if earlier is not None:
            if (earlier.type, earlier.many) != (row.type, row.many):
                self.tell(number, self.entry, f"{row.path!r} is there twice, with two types (first in line {earlier.number})")
        elif parent and parent not in self.known:
            self.tell(number, self.entry, f"{row.path!r} stands below nothing: no {parent!r} comes before it")
        elif row.path.count(".") >= _DEEPEST:
            self.tell(number, self.entry, f"{row.path[:_SHOWN]!r} is nested more than {_DEEPEST} levels deep")
        else:
            self.known[row.path] = row
            (self.known[parent].children if parent else self.top).append(row)


def _row(number: int, name: str, said: str) -> Row | None:
    """The parameter or field that the item begins, or None where it isn't one that is understood."""
    rest = said[len(name) + 2 :]
    if not name or not name.replace(".", "").replace("[]", "").replace("_", "").replace("-", "").isalnum() or not rest.startswith(_DASHES):
        return None
    head, stop, text = rest[3:].partition(". ")
    type_, *marks = (part.strip() for part in (head if stop else head.removesuffix(".")).split(", **"))
    kind, many, nullable = _type(type_)
    marks = [mark.removesuffix("**").lower() for mark in marks]
    if not kind or not {*marks} <= {"required", "optional", "nullable", "deprecated"}:
        return None
    words = [plain(text)] if text else []
    if "deprecated" in marks:
        words.insert(0, "deprecated.")
    return Row(name.replace("[]", ""), kind, many, "required" in marks, nullable or "nullable" in marks, number, words)


def _type(text: str) -> tuple[str, bool, bool]:
    """Twitch's spelling of a type → ours ("" where it isn't known), whether it is a list, and whether it says that it may be null."""
    said = _OR_NULL.sub("", text)
    low = said.strip().lower()
    bare = low.removesuffix("[]").removesuffix("[]")
    kind = "object" if bare == "array" else "map" if _MAP.fullmatch(bare) else _TYPES.get(bare, "")
    return kind, low.endswith("[]") or bare == "array", said != text
