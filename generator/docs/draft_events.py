"""Subscription types of the docs → draft YAML for the spec, which a person names and describes."""

import re
from typing import Any

from generator.docs import examples
from generator.docs.draft import Draft, below, class_name, field_line, quoted, scope_lines, shapes
from generator.kinds import is_array, is_object
from generator.surface import EventType

_TRANSPORTS = ["webhook", "websocket", "conduit"]
_WEBHOOKS_ONLY = re.compile(r"only supported by webhooks", re.I)


def family_of(type_: str) -> str:
    """Default family of a type: `channel.hype_train.begin` → Hype Train, `channel.follow` → Channel."""
    parts = type_.split(".")[:-1] or [type_]
    kept = parts[1:] if parts[0] == "channel" and len(parts) > 1 else parts
    return " ".join(word.capitalize() for part in kept for word in part.split("_"))


def draft_family(family: str, types: list[EventType], taken: set[str]) -> str:
    """The YAML of one family. `taken` are the type names that other families use; new ones are added."""
    draft = Draft(taken)
    lines = [line for one in types for line in _type(draft, one)]
    return "\n".join(["# yaml-language-server: $schema=../schema.json", f"family: {quoted(family)}", "", *shapes(draft), "types:", *lines]) + "\n"


def _type(draft: Draft, one: EventType) -> list[str]:
    event = _event(draft, one)
    out = [f"  {quoted(one.key)}:", f"    title: {quoted(one.title)}", f"    anchor: {quoted(one.anchor)}", "    description:"]
    if one.status:
        out.append(f"    status: {one.status}")
    out.append("    condition:" if one.condition else "    condition: {}")
    out += [f"      {quoted(node.name)}: {'required' if node.required else 'optional'}" for node in one.condition]
    out.append(f"    event: {event}")
    out += scope_lines(one.scopes, one.app_scopes if one.app_scopes != one.scopes else frozenset())
    if one.transports:
        transports = [name for name in _TRANSPORTS if name in one.transports]
        out += [f"    transports: [{', '.join(transports)}]"] if transports != _TRANSPORTS else []
    elif "user" not in one.tokens:
        out.append(f"    transports: {'[webhook]' if _WEBHOOKS_ONLY.search(one.text) else '[webhook, conduit]'}")
    if one.batching:
        out.append("    batching: true")
    return [*out, ""]


def _event(draft: Draft, one: EventType) -> str:
    """The name of the event's model."""
    samples = list(_samples(one))
    name = class_name(one.title, "Event")
    lines = [field_line(draft, node, name, below(samples, node.name)) for node in one.event]
    return draft.model(draft.models, lines, name, f"{name}Event")


def _samples(one: EventType) -> list[Any]:
    """The events of the page's examples, if they can be parsed."""
    found: list[Any] = []
    for example in one.examples:
        try:
            value = examples.repaired(example.text)
        except ValueError:
            continue
        if example.kind == "notification" and is_object(value):
            batch = value.get("events")
            found += batch if is_array(batch) else [value["event"]] if "event" in value else []
    return found
