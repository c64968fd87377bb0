"""A parameter or field from its name, type and description, with the same rules for every layout of the pages."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from generator.docs import prose
from generator.docs.prose import Said
from generator.surface import Node

_PAGE_SIZE = re.compile(r"minimum page size is", re.I)
_REPEATS = re.compile(r"(?:include|specify) (?:this|the \w+|that) (?:query )?parameter (?:for each|multiple|more)|include the ID of each", re.I)
_OPTIONAL = re.compile(r"^Optional\b")
_SAME = re.compile(r"same information as the (\w+) field")
_LISTED = re.compile(r"<li>(.{0,300}?)</li>")
_LEAD = re.compile(r"(?:(?:(?:valid|possible) values(?: are)?|can be(?: the following)?|\beither)[:\s]+|^)(?=[“\w])", re.I)
_WORD = r"[“\"]?([a-z0-9_]+)[”\"]?"
_WORDS = re.compile(rf"{_WORD}(?:(?:, and |, or |, | and | or ){_WORD})+(?=[.\s]*$|\. )")
_DASHED = re.compile(r"values: ((?:-[a-z_]+ ?)+)$")


def of_helix(name: str, kind: str, many: bool, required: bool | None, said: Said) -> Node:
    """A parameter, or with `required` None a field of a reply."""
    values = prose.enum(said)
    if kind == "object" and values:
        kind = "string"  # `Object[]` for a list of texts
    if kind == "string" and _PAGE_SIZE.search(said.text):
        kind = "integer"  # some pages call `first` a String
    bounds = prose.bounds(said, kind)
    return Node(
        name=name,
        type=kind,
        many=many or (required is not None and (bool(_REPEATS.search(said.text)) or bounds.max_items is not None)),
        required=required,
        nullable=prose.nullable(said.text),
        enum=values if kind == "string" else (),
        bounds=bounds,
        deprecated=prose.deprecated(said.text),
        who=prose.who(said.text) if required is not None and name.endswith("_id") else "",
        text=said.text,
    )


def named(nodes: tuple[Node, ...], texts: Iterable[str]) -> tuple[Node, ...]:
    """The parameters, with what other texts of the endpoint say of the users that they may name."""
    known = {name: one for text in texts for name, one in prose.who_by_name(text).items()}
    return tuple(evolve(node, who=node.who or known.get(node.name, "")) for node in nodes)


def of_event(name: str, kind: str, many: bool, required: bool | None, said: Said, *, nullable: bool = False) -> Node:
    """A field of an event, or with `required` a part of a condition. nullable: whether its type already allows null."""
    is_field = required is None
    return Node(
        name=name,
        type=kind,
        many=many,
        required=required,
        nullable=is_field and (nullable or prose.nullable(said.text) or bool(_OPTIONAL.search(said.text))),
        enum=event_values(said) if kind == "string" and is_field else (),
        deprecated=prose.deprecated(said.text),
        text=said.text,
    )


def event_values(said: Said) -> tuple[str, ...]:
    """The possible values of an event's field, from a list or a sentence."""
    if said.items:
        return prose.enum(said)
    listed = _LISTED.findall(said.text)
    if listed:
        return tuple(re.split(r" [-—] ", one)[0] for one in listed)
    dashed = _DASHED.search(said.text)
    if dashed:
        return tuple(part.removeprefix("-") for part in dashed.group(1).split())
    for lead in _LEAD.finditer(said.text):
        words = _WORDS.match(said.text, lead.end())
        if words:
            return tuple(re.findall(r"[a-z0-9_]+", re.sub(r"\b(?:and|or)\b", "", words.group())))
    return ()


def like_others(node: Node, found: tuple[Node, ...]) -> Node:
    """Copy another field's content if the text says that both are the same."""
    same = _SAME.search(node.text)
    if node.nodes or not same:
        return node
    wanted = same.group(1)
    other = next((one for one in found if one.name in (wanted, wanted.removeprefix("chat_")) and one is not node), None)
    return evolve(node, nodes=other.nodes if other else (), like=other.name if other else wanted)


def unique(nodes: Iterable[Node]) -> Iterator[Node]:
    """Of two rows with the same name, the first counts."""
    seen: set[str] = set()
    for node in nodes:
        if node.name not in seen:
            seen.add(node.name)
            yield evolve(node, nodes=tuple(unique(node.nodes)))
