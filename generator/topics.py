"""Families of topics: documents → the picture, as `build.py` does for Helix."""

import re
from pathlib import PurePosixPath

from generator import names, reserved
from generator.building import Context, build_enum, build_model
from generator.crosschecks import OPEN, no_cycles, reply_names, type_names, unique
from generator.documents import FamilyDocument, TopicDocument
from generator.ir import Group, Section, Topic, TopicParameter
from generator.load import Spec
from generator.rules import build_scopes
from generator.yaml_source import Place, Problem

SECTIONS = {"pubsub": "listen", "webhooks": "subscribe"}
"""Package → the verb of its methods."""
_TEMPLATES = {"pubsub": re.compile(r"[a-z0-9_{}.-]+"), "webhooks": re.compile(r"/[a-z/]+\?[a-z0-9_={}&]+")}


def build_sections(spec: Spec, problems: list[Problem]) -> tuple[Section, ...]:
    """The retired systems in the spec. Adds to the existing problems."""
    found: list[Section] = []
    for name in SECTIONS:
        files = {file: family for file, family in spec.families.items() if PurePosixPath(file).parts[0].removesuffix(".yaml") == name}
        if not files:
            continue
        named, home = type_names(files, spec, problems)
        families = [_family(Context(spec, file, named, problems), name, family) for file, family in files.items()]
        topics = [topic for family in families for topic in family.topics]
        for what, keys in (("topic", [one.name for one in topics]), ("method name", [one.method for one in topics])):
            unique(problems, what, [(key, one.source) for key, one in zip(keys, topics, strict=True)])
        unique(problems, "template", [(topic.template, topic.source) for topic in topics])
        reply_names(families, problems)
        no_cycles(families, home, problems)
        found.append(Section(name=name, families=tuple(families), home=home))
    return tuple(found)


def _family(context: Context, section: str, family: FamilyDocument) -> Group:
    module = names.module(family.family)
    if module != PurePosixPath(context.file).stem:
        context.wrong(("family",), f"the family {family.family!r} belongs in a file {module}.yaml")
    elif not names.usable(module) or module in reserved.MODULES:
        context.wrong(("family",), f"the family {family.family!r} would be the module {module!r}, which can't be used; choose another name")
    return Group(
        title=family.family,
        module=module,
        enums=tuple(build_enum(context, name, enum) for name, enum in family.enums.items()),
        models=tuple(build_model(context, name, model) for name, model in family.models.items()),
        inputs=(),
        file=context.at().partition(":")[0],
        section=section,
        topics=tuple(_topic(context, section, name, topic) for name, topic in family.topics.items()),
        retired=family.retired,
    )


def _topic(context: Context, section: str, name: str, topic: TopicDocument) -> Topic:
    place: Place = ("topics", name)
    method = topic.method or f"{SECTIONS[section]}_{name}"
    if not names.usable(method) or method != names.snake(method):
        context.wrong(place, f"{method!r} can't be the name of a method; use small letters, digits and _")
    if not _TEMPLATES[section].fullmatch(topic.template):
        context.wrong((*place, "template"), f"{topic.template!r} can't be the template of a topic")
    if topic.message and topic.messages:
        context.wrong(place, "there is either one `message`, or `messages` by kind")
    messages = [("", topic.message)] if topic.message else list(topic.messages.items())
    for kind, model in messages:
        if context.named.get(model) != "model":
            context.wrong((*place, "message") if topic.message else (*place, "messages", kind), f"there is no model {model!r}")
    return Topic(
        name=name, method=method, template=topic.template,
        description=context.described((*place, "description"), topic.description, f"the topic {name!r}"),
        documented=topic.documented, scopes=build_scopes(context, (*place, "scopes"), topic.scopes), token=topic.token, successor=topic.successor,
        parameters=_parameters(context, place, topic), told_by=topic.told_by, nested=topic.nested, messages=tuple(messages),
        when_empty=tuple(topic.when_empty.items()), source=context.at(*place),
    )  # fmt: skip


def _parameters(context: Context, place: Place, topic: TopicDocument) -> tuple[TopicParameter, ...]:
    wanted = OPEN.findall(topic.template)
    for name in topic.parameters:
        if name not in wanted:
            context.wrong((*place, "parameters", name), f"the template has no {{{name}}}")
    found: list[TopicParameter] = []
    for name in wanted:
        document = topic.parameters.get(name)
        about = context.describe((*place, "template"), document.description if document else "", name, "the topic's part")
        values = tuple(document.values) if document else ()
        optional, nullable = (document.optional, document.nullable) if document else (False, False)
        found.append(TopicParameter(name=name, description=about, optional=optional, nullable=nullable, values=values))
    return tuple(found)
