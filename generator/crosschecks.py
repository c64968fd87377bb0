"""Checks across all files of the spec: names are unique, there are no circles, every glossary entry is used."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TypeAlias

from generator import annotations, names, reserved
from generator.documents import ChatDocument, EventFamilyDocument, FamilyDocument, GroupDocument
from generator.ir import Group, Input, Model
from generator.load import Spec, suggest
from generator.types import Kind
from generator.yaml_source import Problem

Document: TypeAlias = GroupDocument | FamilyDocument | EventFamilyDocument | ChatDocument
Documents: TypeAlias = Mapping[str, Document]
"""By file."""
OPEN = re.compile(r"\{(\w+)\}")
"""The placeholders of a topic's template."""


def type_names(documents: Documents, spec: Spec, problems: list[Problem]) -> tuple[dict[str, Kind], dict[str, str]]:
    """The kind of each enum, model and input of these files, and the module of the one that defines it."""
    named: dict[str, Kind] = {"Pagination": "model"}
    home: dict[str, str] = {}
    first: dict[str, str] = {"Pagination": "built in"}
    for file, group in documents.items():
        module = PurePosixPath(file).stem
        sections: tuple[tuple[str, Kind, list[str]], ...] = (
            ("enums", "enum", list(group.enums)), ("models", "model", list(group.models)), ("inputs", "input", list(group.inputs)))  # fmt: skip
        for section, kind, found in sections:
            for name in found:
                source = spec.at(file, section, name)
                if not names.usable_class(name):
                    problems.append(Problem(source, f"{name!r} can't be the name of a type; use CamelCase letters and digits"))
                elif name in reserved.TYPES | reserved.CONSTANTS:
                    problems.append(Problem(source, f"{name!r} can't be the name of a type: the generated code needs it for itself"))
                elif name in first:
                    problems.append(Problem(source, f"the name {name!r} is taken ({first[name]}); type names are unique over the whole spec"))
                first.setdefault(name, source)
                named[name] = kind
                home[name] = module
    return named, home


def reply_names(groups: list[Group], problems: list[Problem]) -> None:
    """Some operations get a class for their reply: no type may have its name."""
    types: dict[str, str] = {}
    for group in groups:
        for found in (group.enums, group.models, group.inputs):
            types |= {one.name: one.source for one in found}
    own = [one for group in groups for one in group.operations if one.reply == "fields" and not annotations.is_plain_page(one)]
    for operation in own:
        for name in dict.fromkeys(annotations.reply_class(operation, is_async) for is_async in (False, True)):
            if name in types:
                problems.append(Problem(operation.source, f"its reply would be called {name!r}, as the type in {types[name]}"))


def unique(problems: list[Problem], what: str, found: list[tuple[str, str]]) -> None:
    """Report each repeated name, with its first place."""
    first: dict[str, str] = {}
    for name, source in found:
        if name in first:
            problems.append(Problem(source, f"the {what} {name!r} is there twice (first in {first[name]})"))
        first.setdefault(name, source)


def no_cycles(groups: list[Group], home: dict[str, str], problems: list[Problem]) -> None:
    """A model must not contain itself, and two groups must not need each other's types."""
    uses: dict[str, list[tuple[str, str]]] = {}
    group_uses: dict[str, list[tuple[str, str]]] = {}
    for group in groups:
        holders: list[Model | Input] = [*group.models, *group.inputs]
        for holder in holders:
            uses[holder.name] = [(one.type.core.name, one.source) for one in holder.fields if one.type.core.name]
            group_uses.setdefault(group.module, []).extend(
                (home[name], source) for name, source in uses[holder.name] if home.get(name, group.module) != group.module
            )
        replies = [one for operation in group.operations for one in operation.response]
        group_uses.setdefault(group.module, []).extend(
            (home[one.type.core.name], one.source) for one in replies if home.get(one.type.core.name, group.module) != group.module
        )
    for graph, what in ((uses, "model"), (group_uses, "group")):
        for circle, source in _circles(graph):
            problems.append(Problem(source, f"{what}s may not contain one another in a circle: {' → '.join(circle)}"))


def _circles(graph: dict[str, list[tuple[str, str]]]) -> list[tuple[list[str], str]]:
    found: list[tuple[list[str], str]] = []
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> None:
        for other, source in graph.get(name, []):
            if other in path:
                found.append(([*path[path.index(other) :], other], source))
            elif other not in done:
                visit(other, [*path, other])
        done.add(name)

    for name in graph:
        if name not in done:
            visit(name, [name])
    return found


def no_idle_glossary(spec: Spec, problems: list[Problem]) -> None:
    used: set[str] = set()
    documents: list[Document] = [*spec.groups.values(), *spec.families.values(), *spec.events.values()]
    for events in spec.events.values():
        for type_ in events.types.values():
            used |= set(type_.condition)
    for group in documents:
        for model in group.models.values():
            used |= set(model.fields)
        for given in group.inputs.values():
            used |= set(given.fields)
        for one in group.operations.values():
            used |= {*one.query, *one.body, *(one.response if isinstance(one.response, dict) else ())}
    for family in spec.families.values():
        used |= {name for topic in family.topics.values() for name in OPEN.findall(topic.template)}
    for chat in spec.chat.values():
        for message in chat.messages.values():
            used |= {*message.tags, *message.parts}
    glossaries = {
        "glossary.yaml": spec.glossary, "pubsub/glossary.yaml": spec.retired_glossary, "eventsub/glossary.yaml": spec.event_glossary,
        "chat/glossary.yaml": spec.chat_glossary,
    }  # fmt: skip
    for file, glossary in glossaries.items():
        for name in glossary:
            if name not in used:
                problems.append(Problem(spec.at(file, "names", name), f"no field or parameter is named {name!r}{suggest(name, sorted(used))}"))
