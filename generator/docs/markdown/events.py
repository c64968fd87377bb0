"""A group's page of the EventSub reference in Markdown → its subscription types."""

import re

from attrs import evolve

from generator.docs.described import like_others, of_event
from generator.docs.markdown.authorization import read_authorization
from generator.docs.markdown.contents import entries
from generator.docs.markdown.fields import Row, Text, read_fields
from generator.docs.markdown.parts import Parts, parts_of
from generator.docs.markdown.structure import Entry, Page, Told, uncoded
from generator.surface import EventType, Node

_RULES = (
    (re.compile(r"\bExamples?\b", re.I), "examples"),
    (re.compile(r"^Subscription$", re.I), "subscription"),
    (re.compile(r"^Endpoint$", re.I), "endpoint"),
    (re.compile(r"^Authorization$", re.I), "authorization"),
    (re.compile(r"^(Subscription )?Request Body$", re.I), "request"),
    (re.compile(r"^((Event|Notification|Payload|Message)( (Event|Payload|Body|Fields|Data|Message))*|Response Body)$", re.I), "event"),
)
_KINDS = ((re.compile(r"\bRequest\b|\bSubscription\b", re.I), "request"), (re.compile(r""), "notification"))
_FACT = re.compile(r"- (Type|Version|Transports?): (.+)")
_TYPE = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_]+)+")
_VERSION = re.compile(r"\w+")
_TRANSPORTS = ("webhook", "websocket", "conduit")
_SHOWN = 60


def read_group(page: Page, tell: Told) -> dict[str, EventType]:
    """Read every version of every type on the page, by `type@version`. Reports anything unreadable to `tell`."""
    found: dict[str, EventType] = {}
    for entry in entries(page):
        one = _event_type(entry, tell)
        if one.key in found:
            tell(entry.number, entry.anchor, f"{one.key} is there twice (first as {found[one.key].anchor})")
        found.setdefault(one.key, one)
    return found


def _event_type(entry: Entry, tell: Told) -> EventType:
    parts = parts_of(entry, _RULES, tell)
    type_, version, transports = _subscription(parts, tell)
    needed = read_authorization(parts.sections.get("authorization"), entry.anchor, tell, entry.number)
    request = {node.name: node for node in _fields(parts, "request", tell)}
    event, batching = _event(parts, tell)
    if "condition" not in request:
        tell(entry.number, entry.anchor, "nothing says what its condition is; is the page cut off?")
    return EventType(
        key=f"{type_}@{version}",
        anchor=entry.anchor,
        title=entry.title,
        tokens=frozenset({"app", "user"} if "websocket" in transports else {"app"}),
        scopes=needed.scopes,
        app_scopes=needed.scopes if needed.granted is None else needed.granted,
        status="beta" if version == "beta" else None,
        batching=batching or "is_batching_enabled" in request,
        condition=request["condition"].nodes if "condition" in request else (),
        event=event,
        transports=transports,
        text=parts.text,
        authorization=needed.text,
        examples=parts.named_samples(_KINDS),
        source=f"{tell.place}:{entry.number}",
    )


def _subscription(parts: Parts, tell: Told) -> tuple[str, str, frozenset[str]]:
    """Type, version and transports."""
    section = parts.sections.get("subscription")
    if section is None:
        tell(parts.entry.number, parts.entry.anchor, "nothing says its type, version and transports; is the page cut off?")
        return parts.entry.anchor, "", frozenset()
    facts: dict[str, str] = {}
    for number, line in uncoded(section.lines):
        fact = _FACT.fullmatch(line.rstrip())
        name = fact.group(1).removesuffix("s") if fact else ""
        if fact is None or name in facts:
            if line.strip():
                tell(number, parts.entry.anchor, f"not understood as a fact about the subscription: {line[:_SHOWN]!r}")
        else:
            facts[name] = fact.group(2).replace("`", "").strip()
    type_, version = facts.get("Type", ""), facts.get("Version", "")
    transports = {one.strip().lower().removesuffix("s") for one in facts.get("Transport", "").split(",")}
    for name, understood in (
        ("Type", _TYPE.fullmatch(type_)), ("Version", _VERSION.fullmatch(version)), ("Transport", transports <= {*_TRANSPORTS}),
    ):  # fmt: skip
        if not understood:
            tell(section.number, parts.entry.anchor, f"its {name.lower()} isn't understood: {facts.get(name, '')[:_SHOWN]!r}")
    return type_ or parts.entry.anchor, version, frozenset(transports & {*_TRANSPORTS})


def _fields(parts: Parts, part: str, tell: Told) -> tuple[Node, ...]:
    section = parts.sections.get(part)

    def describe(row: Row, said: Text) -> Node:
        return of_event(row.name, row.type, row.many, row.required if part == "request" else None, said, nullable=row.nullable)

    return () if section is None else read_fields(section, parts.entry.anchor, tell, describe)


def _event(parts: Parts, tell: Told) -> tuple[tuple[Node, ...], bool]:
    """The event's fields, with or without the notification around them, and whether several come at once."""
    nodes = _fields(parts, "event", tell)
    by_name = {node.name: node for node in nodes}
    if "payload" in by_name:
        by_name = {node.name: node for node in by_name["payload"].nodes}
    inside = by_name.get("events") or by_name.get("event")
    if inside is not None and inside.nodes:
        nodes = inside.nodes
    if not nodes:
        section = parts.sections.get("event")
        tell(section.number if section else parts.entry.number, parts.entry.anchor, "nothing says what its event holds; is the page cut off?")
    return _alike(nodes), "events" in by_name or bool(inside and inside.nodes and inside.many)


def _alike(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """With what some fields share with others written out."""
    inner = tuple(evolve(node, nodes=_alike(node.nodes)) if node.nodes else node for node in nodes)
    return tuple(like_others(node, inner) for node in inner)
