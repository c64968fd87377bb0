"""Documents → the picture of the API. Resolves every name, checks every reference, and reports all problems at once."""

import re
from typing import Literal

from attrs import evolve

from generator import names, reserved
from generator.building import Context, build_enum, build_fields, build_model
from generator.chat import build_chat
from generator.crosschecks import no_cycles, no_idle_glossary, reply_names, type_names, unique
from generator.documents import (
    GroupDocument,
    InputDocument,
    OperationDocument,
    ParameterDocument,
    ScopeEntryDocument,
)
from generator.events import build_events
from generator.ir import WHO, Api, Field, Group, Input, Operation, Parameter, ScopeEntry
from generator.load import Spec
from generator.rules import build_grants, build_pages, build_rules, build_scopes
from generator.topics import build_sections
from generator.yaml_source import Place, Problem, SpecError

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
TOKENS = ("app", "user", "jwt")
STATUSES = ("", "beta", "deprecated", "gone")
USES = ("api", "irc", "pubsub")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PATH = re.compile(r"(/[A-Za-z0-9_-]+)+")


def build(spec: Spec) -> Api:
    """The whole picture. Raises SpecError."""
    problems: list[Problem] = []
    files = {f"helix/{module}.yaml": group for module, group in spec.groups.items()}
    named, home = type_names(files, spec, problems)
    groups = [_group(Context(spec, f"helix/{module}.yaml", named, problems), module, group) for module, group in spec.groups.items()]
    scopes = tuple(_scope(Context(spec, "scopes.yaml", named, problems), name, entry) for name, entry in spec.scopes.items())
    unique(problems, "scope's Python name", [(scope.member, scope.source) for scope in scopes])
    operations = [operation for group in groups for operation in group.operations]
    unique(problems, "method name", [(operation.name, operation.source) for operation in operations])
    unique(problems, "operation", [(operation.anchor, operation.source) for operation in operations])
    unique(problems, "method and path", [(f"{operation.method} {operation.path}", operation.source) for operation in operations])
    for day in spec.twitch.changes:
        if not _DAY.fullmatch(day):
            problems.append(Problem(spec.at("twitch.yaml", "changes", day), f"{day!r} is not a day, such as 2026-05-29"))
    reply_names(groups, problems)
    no_cycles(groups, home, problems)
    sections = (*build_events(spec, problems), *build_sections(spec, problems), *build_chat(spec, problems))
    no_idle_glossary(spec, problems)
    if problems:
        raise SpecError(problems)
    return Api(groups=tuple(groups), scopes=scopes, home=home, sections=sections, messages=spec.messages)


def _scope(context: Context, name: str, entry: ScopeEntryDocument) -> ScopeEntry:
    place: Place = ("scopes", name)
    context.choose((*place, "use"), entry.use, USES, "a use")
    about = context.described(place, entry.description, f"the scope {name!r}")
    return ScopeEntry(name=name, member=names.constant(name), description=about, use=entry.use, source=context.at(*place))


def _group(context: Context, module: str, group: GroupDocument) -> Group:
    if module != names.module(group.group):
        context.wrong(("group",), f"the group {group.group!r} belongs in helix/{names.module(group.group)}.yaml")
    elif not names.usable(module) or module in reserved.MODULES:
        context.wrong(("group",), f"the group {group.group!r} would be the module {module!r}, which can't be used; choose another name")
    return Group(
        title=group.group,
        module=module,
        enums=tuple(build_enum(context, name, enum) for name, enum in group.enums.items()),
        models=tuple(build_model(context, name, model) for name, model in group.models.items()),
        inputs=tuple(_input(context, name, given) for name, given in group.inputs.items()),
        operations=tuple(_operation(context, anchor, group.group, group.page, one) for anchor, one in group.operations.items()),
        file=context.at().partition(":")[0],
    )


def _input(context: Context, name: str, document: InputDocument) -> Input:
    place: Place = ("inputs", name)
    fields = _parameters(context, (*place, "fields"), document.fields, query=False, taken=reserved.INPUT_FIELDS)
    unique(context.problems, "Python name", [(one.python, one.source) for one in fields])
    if not fields:
        context.wrong((*place, "fields"), "there are no fields")
    return Input(name=name, description=context.described(place, document.description, name), fields=fields, source=context.at(*place))


def _parameters(
    context: Context, place: Place, documents: dict[str, ParameterDocument], *, query: bool, taken: frozenset[str] = reserved.PARAMETERS
) -> tuple[Parameter, ...]:
    return tuple(_parameter(context, (*place, name), name, document, query, taken) for name, document in documents.items())


def _parameter(context: Context, place: Place, name: str, document: ParameterDocument, query: bool, taken: frozenset[str]) -> Parameter:
    type_ = context.type(document.type, place)
    if query and (type_.kind in ("list", "map", "json", "input") or type_.nullable):
        context.wrong(place, f"a query parameter can't be {type_}; repeat it with `many`")
    if type_.core.kind == "model":
        context.wrong(place, f"{type_.core.name} is a model; use an input in requests")
    if document.many and not query:
        context.wrong(place, "`many` is for query parameters; use a list in a body (`string[]`)")
    if document.many is not True and document.many < 0:
        context.wrong(place, f"`many` is how often it may be repeated, or true, not {document.many}")
    for low, high in ((document.min, document.max), (document.min_length, document.max_length), (document.min_items, document.max_items)):
        if low is not None and high is not None and low > high:
            context.wrong(place, f"the lower bound {low:g} is above the upper bound {high:g}")
    if document.unit:
        context.measured(place, document.unit, type_, ("int", "float", "string"))
    if document.empty and not (query and type_.kind == "string"):
        context.wrong(place, "`empty` is for query parameters that are text; a body always sends an empty text")
    context.choose((*place, "who"), document.who, ("", *WHO), "known here")
    if document.who and type_.kind != "string":
        context.wrong(place, "`who` is for the id of a user, which is text")
    own = document.python or (names.plural(names.snake(name)) if document.many else "")
    return Parameter(
        name=name,
        python=context.python(place, own, name, taken),
        type=type_,
        description=context.describe(place, document.description, name, "the parameter"),
        required=document.required,
        many=-1 if document.many is True else int(document.many),
        who=document.who,
        refused=document.refused,
        unit=document.unit,
        empty=document.empty,
        default=document.default,
        minimum=document.min,
        maximum=document.max,
        min_length=document.min_length,
        max_length=document.max_length,
        min_items=document.min_items,
        max_items=document.max_items,
        open=document.open,
        deprecated=document.deprecated,
        since=context.dated(place, document.since),
        source=context.at(*place),
    )


def _operation(context: Context, anchor: str, group: str, page: str, one: OperationDocument) -> Operation:
    place: Place = ("operations", anchor)
    context.choose((*place, "method"), one.method, METHODS, "a method")
    context.choose((*place, "status"), one.status, STATUSES, "a status")
    context.choose((*place, "without_scopes"), one.without_scopes, ("", "partial"), "known here")
    for index, token in enumerate(one.tokens):
        context.choose((*place, "tokens", index), token, TOKENS, "a token kind")
    if not _PATH.fullmatch(one.path):
        context.wrong((*place, "path"), f"the path {one.path!r} must be like /users/blocks: letters, digits, - and _ after each slash")
    if one.app_since and "app" not in one.tokens:
        context.wrong((*place, "app_since"), "`app_since` needs `app` among the tokens")
    if not any(200 <= code < 300 for code in one.codes):
        context.wrong((*place, "codes"), "no 2xx code; add the code of a successful call")
    token_place, token_by = _token_by(context, (*place, "token_by"), one)
    reply, response = _response(context, (*place, "response"), one)
    query = _parameters(context, (*place, "query"), one.query, query=True)
    body = _parameters(context, (*place, "body"), one.body, query=False)
    unique(context.problems, "parameter", [(parameter.python, parameter.source) for parameter in (*query, *body)])
    name = names.snake(one.title if " " in one.title else one.title + " ")
    if not names.usable(name) or name in reserved.METHODS:
        context.wrong((*place, "title"), f"the title {one.title!r} would be the method {name!r}, which can't be used; choose another title")
    about = context.described((*place, "description"), one.description, anchor)
    built = Operation(
        anchor=anchor, name=name, title=one.title, method=one.method, path=one.path, description=about, group=group,
        docs_url=context.docs_url(context.spec.twitch.docs.helix, page or names.module(group).replace("_", "-"), anchor),
        status=one.status, since=context.dated(place, one.since), app_since=context.dated((*place, "app_since"), one.app_since),
        tokens=tuple(one.tokens), token_place=token_place, token_by=token_by, scopes=build_scopes(context, (*place, "scopes"), one.scopes),
        grants=build_grants(context, (*place, "app_scopes"), one.app_scopes, {parameter.name: parameter.python for parameter in (*query, *body)}),
        partial_without_scopes=one.without_scopes == "partial", extra_scopes=tuple(one.extra_scopes),
        query=query, body=body, body_in=one.body_in, rules=(), reply=reply, response=response, pages=None, codes=tuple(one.codes),
        source=context.at(*place),
        sources={
            key: context.at(*place, key)
            for key in ("method", "path", "tokens", "scopes", "app_scopes", "codes", "status", "query", "body", "response")
        },
    )  # fmt: skip
    for index, scope in enumerate(one.extra_scopes):
        build_scopes(context, (*place, "extra_scopes", index), scope)
    return evolve(built, rules=build_rules(context, place, one, built), pages=build_pages(context, place, one, built))


def _token_by(context: Context, place: Place, one: OperationDocument) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The place in the body that determines the token, and the token for each value."""
    if len(one.token_by) > 1:
        context.wrong(place, "only one place in the body can determine the token")
    for where, kinds in one.token_by.items():
        if where.partition(".")[0] not in one.body:
            context.wrong((*place, where), f"the body has no {where.partition('.')[0]!r}")
        for value, kind in kinds.items():
            context.choose((*place, where, value), kind, tuple(one.tokens), "one of the operation's tokens")
        return tuple(where.split(".")), tuple(kinds.items())
    return (), ()


def _response(context: Context, place: Place, one: OperationDocument) -> tuple[Literal["none", "calendar", "fields"], tuple[Field, ...]]:
    if isinstance(one.response, dict):
        return "fields", build_fields(context, place, one.response)
    if one.response == "text/calendar":
        return "calendar", ()
    context.choose(place, one.response, ("none", "text/calendar"), "a response")
    return "none", ()
