"""Families of subscription types: documents → the picture, as `build.py` does for Helix."""

import re
from pathlib import PurePosixPath

from generator import names, reserved
from generator.building import Context, build_enum, build_model
from generator.crosschecks import no_cycles, reply_names, type_names, unique
from generator.documents import ConditionDocument, EventFamilyDocument, EventTypeDocument
from generator.ir import ConditionPart, EventType, Group, Section
from generator.load import Spec, suggest
from generator.rules import build_grants, build_scopes
from generator.yaml_source import Place, Problem

TRANSPORTS = ("webhook", "websocket", "conduit")
_KEY = re.compile(r"([a-z0-9_]+(?:\.[a-z0-9_]+)+)@([a-z0-9]+)")


def build_events(spec: Spec, problems: list[Problem]) -> tuple[Section, ...]:
    """EventSub, if the spec has it. Adds to the existing problems."""
    if not spec.events:
        return ()
    named, home = type_names(spec.events, spec, problems)
    newest = _newest([key for family in spec.events.values() for key in family.types])
    families = [_family(Context(spec, file, named, problems), family, newest) for file, family in spec.events.items()]
    types = [one for family in families for one in family.types]
    unique(problems, "subscription type", [(one.key, one.source) for one in types])
    once = {one.key: one for one in reversed(types)}.values()
    unique(problems, "method name", [(name, one.source) for one in once for name in (one.method, *one.aliases)])
    unique(problems, "anchor", [(one.anchor, one.source) for one in types])
    reply_names(families, problems)
    no_cycles(families, home, problems)
    return (Section(name="eventsub", families=tuple(families), home=home),)


def _newest(keys: list[str]) -> dict[str, list[str]]:
    """Type → its versions, first the version with the plain name: the highest that isn't a beta."""
    found: dict[str, list[str]] = {}
    for key in dict.fromkeys(keys):
        type_, _, version = key.partition("@")
        found.setdefault(type_, []).append(version)
    return {type_: sorted(versions, key=_rank, reverse=True) for type_, versions in found.items()}


def _rank(version: str) -> tuple[bool, int]:
    return version.isdigit(), int(version) if version.isdigit() else 0


def _family(context: Context, family: EventFamilyDocument, newest: dict[str, list[str]]) -> Group:
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
        section="eventsub",
        types=tuple(_type(context, family, key, one, newest) for key, one in family.types.items()),
    )


def _type(context: Context, family: EventFamilyDocument, key: str, one: EventTypeDocument, newest: dict[str, list[str]]) -> EventType:
    place: Place = ("types", key)
    if not _KEY.fullmatch(key):
        context.wrong(place, f"{key!r} must be a type and its version, like channel.follow@2")
    type_, _, version = key.partition("@")
    versions, plain = newest[type_], f"listen_{type_.replace('.', '_')}"
    suffix = f"v{version}" if version.isdigit() else version
    numbered = f"{plain}_{suffix}" if len(versions) > 1 else ""
    is_newest = version == versions[0]
    if one.event not in family.models:
        context.wrong((*place, "event"), f"there is no model {one.event!r} in this file{suggest(one.event, list(family.models))}")
    for index, transport in enumerate(one.transports):
        context.choose((*place, "transports", index), transport, TRANSPORTS, "a transport")
    context.choose((*place, "status"), one.status, ("", "beta"), "a status")
    for index, scope in enumerate(one.extra_scopes):
        build_scopes(context, (*place, "extra_scopes", index), scope)
    anchor = one.anchor or _anchor(type_, version, versions)
    return EventType(
        key=key, type=type_, version=version,
        method=plain if is_newest or not numbered else numbered, aliases=(numbered,) if is_newest and numbered else (),
        title=one.title, anchor=anchor, docs_url=context.docs_url(context.spec.twitch.docs.eventsub, one.page or family.page, anchor),
        description=context.described((*place, "description"), one.description, key),
        condition=_condition(context, place, one.condition), one_of=_one_of(context, place, one), model=one.event,
        transports=tuple(one.transports) or TRANSPORTS, scopes=build_scopes(context, (*place, "scopes"), one.scopes),
        grants=build_grants(context, (*place, "app_scopes"), one.app_scopes, {name: name for name in one.condition}),
        extra_scopes=tuple(one.extra_scopes), batching=one.batching, status=one.status, since=context.dated(place, one.since),
        source=context.at(*place),
        sources={part: context.at(*place, part) for part in ("scopes", "app_scopes", "transports", "status", "condition", "event", "batching")},
    )  # fmt: skip


def _anchor(type_: str, version: str, versions: list[str]) -> str:
    """Its anchor on Twitch's page: the type with hyphens, plus the version if the page also has an older one."""
    plain = type_.replace(".", "-").replace("_", "-")
    first = min([one for one in versions if one.isdigit()], key=int, default=version)
    return plain if version == first else f"{plain}-v{version}" if version.isdigit() else f"{plain}-{version}"


def _condition(context: Context, place: Place, documents: dict[str, ConditionDocument]) -> tuple[ConditionPart, ...]:
    found: list[ConditionPart] = []
    for name, one in documents.items():
        at: Place = (*place, "condition", name)
        context.choose(at, one.need, ("required", "optional"), "what may be said of a condition")
        if not names.usable(name) or name in ("self", "callback"):
            context.wrong(at, f"{name!r} can't be the name of a parameter")
        found.append(
            ConditionPart(
                name=name,
                description=context.describe(at, one.description, name, "the condition"),
                required=one.need == "required",
                source=context.at(*at),
            )
        )
    return tuple(found)


def _one_of(context: Context, place: Place, one: EventTypeDocument) -> tuple[str, ...]:
    at: Place = (*place, "exactly_one_of")
    for name in one.exactly_one_of:
        if name not in one.condition:
            context.wrong(at, f"there is no condition {name!r}{suggest(name, list(one.condition))}")
        elif one.condition[name].need == "required":
            context.wrong(at, f"{name!r} is required, so nothing may choose between it and others")
    if len(one.exactly_one_of) == 1:
        context.wrong(at, "needs two conditions or more")
    return tuple(one.exactly_one_of)
