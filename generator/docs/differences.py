"""Differences, and the comparison of trees of parameters or fields."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs
from attrs import frozen

from generator.surface import Bounds, Endpoint, EventType, Node

Fact: TypeAlias = str | int | float | bool | None | list["Fact"] | dict[str, "Fact"]


@frozen(kw_only=True)
class Difference:
    """`spec` and `docs` are the two values, None where absent. `source` is the spec's file and line, `anchor` the page's."""

    kind: str
    where: str
    spec: Fact
    docs: Fact
    source: str
    anchor: str


@frozen
class Comparer:
    """Compares trees of parameters or fields. `apart` are places known to exist on one side only; they don't count as renamed."""

    apart: frozenset[str] = frozenset()

    def nodes(self, where: str, anchor: str, source: str, ours: tuple[Node, ...], theirs: tuple[Node, ...]) -> Iterator[Difference]:
        """Parameters or fields with everything below them."""
        spec = {node.name: node for node in ours}
        docs = {node.name: node for node in reversed(theirs)}  # of two rows with the same name, the first counts
        docs = {node.name: docs[node.name] for node in theirs}
        only_spec, only_docs = [name for name in spec if name not in docs], [name for name in docs if name not in spec]
        renamed = self._renamed(where, [spec[name] for name in only_spec], [docs[name] for name in only_docs])
        for name, node in docs.items():
            if name in spec:
                yield from self._node(f"{where}.{name}", anchor, spec[name], node)
                yield from _unlike_its_like(f"{where}.{name}", anchor, spec, node)
            elif name not in renamed.values():
                yield Difference(kind="added", where=f"{where}.{name}", spec=None, docs=_kind(node), source=source, anchor=anchor)
        for name in only_spec:
            if name in renamed:
                yield Difference(kind="renamed", where=f"{where}.{name}", spec=name, docs=renamed[name], source=spec[name].source, anchor=anchor)
                yield from self._node(f"{where}.{name}", anchor, spec[name], docs[renamed[name]])
            else:
                yield Difference(kind="removed", where=f"{where}.{name}", spec=_kind(spec[name]), docs=None, source=spec[name].source, anchor=anchor)

    def _renamed(self, where: str, ours: list[Node], theirs: list[Node]) -> dict[str, str]:
        """Match one of our unmatched fields with one of theirs, if only the name differs: the field was renamed."""
        one, other = ([node for node in left if f"{where}.{node.name}" not in self.apart] for left in (ours, theirs))
        return {one[0].name: other[0].name} if len(one) == len(other) == 1 and _alike(one[0], other[0]) else {}

    def _node(self, where: str, anchor: str, ours: Node, theirs: Node) -> Iterator[Difference]:
        def differs(kind: str, spec: Fact, docs: Fact) -> Iterator[Difference]:
            if spec != docs:
                source = ours.enum_source if kind == "enum" and ours.enum_source else ours.source
                yield Difference(kind=kind, where=where, spec=spec, docs=docs, source=source, anchor=anchor)

        yield from differs("type", _kind(ours), _kind(theirs))
        if ours.required is not None and theirs.required is not None:
            yield from differs("required", ours.required, theirs.required)
        yield from differs("nullable", ours.nullable, theirs.nullable)
        yield from differs("status", "deprecated" if ours.deprecated else None, "deprecated" if theirs.deprecated else None)
        if ours.required is not None:
            yield from differs("bounds", _bounds(ours.bounds), _bounds(theirs.bounds))
        if theirs.who:
            yield from differs("who", ours.who or None, theirs.who)
        if ours.type == theirs.type:  # with a different type, values and parts differ as well
            yield from differs("enum", in_order(filter(None, ours.enum)), in_order(filter(None, theirs.enum)))
        if not theirs.like and (ours.type == theirs.type or not (_is_plain(ours) or _is_plain(theirs))):
            yield from self.nodes(where, anchor, ours.source, ours.nodes, theirs.nodes)


def _is_plain(node: Node) -> bool:
    """Return True if it is a value without parts."""
    return node.type in ("string", "integer", "float", "boolean") and not node.nodes


def _alike(ours: Node, theirs: Node) -> bool:
    """Return True if they may be the same field: they have one type and, if they have parts, half of these in common."""
    parts = [{node.name for node in one.nodes} for one in (ours, theirs)]
    return _kind(ours) == _kind(theirs) and len(parts[0] & parts[1]) * 2 >= min(map(len, parts))


def _unlike_its_like(where: str, anchor: str, spec: dict[str, Node], theirs: Node) -> Iterator[Difference]:
    """The page refers to another field for the content. The content is compared there; here only whether the spec agrees."""
    ours, other = spec[theirs.name], spec.get(theirs.like)
    if other is not None and ours.nodes != other.nodes:
        yield Difference(kind="type", where=where, spec=_kind(ours), docs=f"as in {theirs.like}", source=ours.source, anchor=anchor)


def _kind(node: Node) -> str:
    return node.type + "[]" * node.many


def _bounds(bounds: Bounds) -> Fact:
    return {name: value for name, value in attrs.asdict(bounds).items() if value is not None}


def scopes(ours: Endpoint | EventType, theirs: Endpoint | EventType) -> tuple[Fact, Fact]:
    """The scopes of a user token and those that users must have granted to the app, as one fact, so that one change is reported once.

    Grants to the app are compared only if both sides accept app tokens, and shown only if they changed differently from the token's scopes.
    """
    both_take_app_tokens = "app" in ours.tokens and "app" in theirs.tokens
    if not both_take_app_tokens or _changed(ours.app_scopes, theirs.app_scopes) in (_changed(ours.scopes, theirs.scopes), _UNCHANGED):
        return in_order(ours.scopes), in_order(theirs.scopes)
    told: list[Fact] = [{"token": in_order(one.scopes), "app": in_order(one.app_scopes)} for one in (ours, theirs)]
    return told[0], told[1]


def scopes_key(ours: Endpoint | EventType, theirs: Endpoint | EventType) -> str:
    """The key of the spec whose line a difference of scopes is about."""
    return "app_scopes" if ours.scopes == theirs.scopes and "app_scopes" in ours.sources else "scopes"


_UNCHANGED = (frozenset[str](), frozenset[str]())


def _changed(ours: frozenset[str], theirs: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    return ours - theirs, theirs - ours


def in_order(values: Iterable[str | int]) -> Fact:
    """A list for comparison and display."""
    return [*sorted(values, key=str)]
