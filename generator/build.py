"""Documents → the picture of the API. Every name is resolved and every reference checked; all problems come at once."""

import re
from typing import Literal

from attrs import define, evolve

from generator import names, reserved
from generator.crosschecks import no_cycles, no_idle_glossary, reader_names, type_names, unique
from generator.documents import (
    EnumDocument,
    FieldDocument,
    GroupDocument,
    InputDocument,
    ModelDocument,
    OperationDocument,
    ParameterDocument,
    ScopeEntryDocument,
)
from generator.ir import Api, Enum, EnumValue, Field, Group, Input, Model, Operation, Parameter, ScopeEntry
from generator.load import Spec, suggest
from generator.rules import Fields, build_pages, build_rules, build_scopes
from generator.types import PRIMITIVES, UNKNOWN, BadType, Kind, Type, parse
from generator.yaml_source import Place, Problem, SpecError

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
TOKENS = ("app", "user", "jwt")
STATUSES = ("", "beta", "deprecated", "gone")
USES = ("api", "irc", "pubsub")
_PATH = re.compile(r"(/[A-Za-z0-9_-]+)+")


@define
class Context:
    """What building one file needs: where it is, what names there are, and where to put problems."""

    spec: Spec
    file: str
    named: dict[str, Kind]
    problems: list[Problem]

    def at(self, *place: str | int) -> str:
        return self.spec.at(self.file, *place)

    def wrong(self, place: Place, message: str) -> None:
        self.problems.append(Problem(self.at(*place), message))

    def choose(self, place: Place, value: str, known: tuple[str, ...], what: str) -> None:
        if value not in known:
            self.wrong(place, f"{value!r} is not {what}{suggest(value, list(known))}; known: {', '.join(filter(None, known))}")

    def type(self, text: str, place: Place) -> Type:
        try:
            return parse(text, self.named)
        except BadType as error:
            core, known = text.strip().rstrip("?[]").removeprefix("map["), [*self.named, *PRIMITIVES]
            self.wrong(place, f"{error}{suggest(core, known) if core not in known else ''}")
            return UNKNOWN

    def fields_of(self, name: str) -> Fields:
        """A model's fields; nothing for any other name."""
        found: Fields = {}
        for group in self.spec.groups.values():
            for one, document in group.models[name].fields.items() if name in group.models else ():
                try:
                    type_ = parse(document.type, self.named)
                except BadType:  # told where the field is
                    type_ = UNKNOWN
                found[one] = (document.python or names.snake(one), type_)
        return found

    def describe(self, place: Place, own: str, name: str, what: str) -> str:
        text = own or self.spec.glossary.get(name, "")
        if not text:
            self.wrong(place, f"{what} {name!r} has no description; give it one, or add {name!r} to glossary.yaml")
        return text

    def described(self, place: Place, text: str, what: str) -> str:
        if not text.strip():
            self.wrong(place, f"{what} has no description")
        return text

    def python(self, place: Place, own: str, name: str, reserved: frozenset[str]) -> str:
        python = own or names.snake(name)
        if not names.usable(python) or python in reserved:
            other = f"{python}_" if names.usable(f"{python}_") else "name"
            self.wrong(place, f"{name!r} would be {python!r} in Python, which can't be used there; set another with `python: {other}`")
        return python


def build(spec: Spec) -> Api:
    """The whole picture. Raises SpecError."""
    problems: list[Problem] = []
    named, home = type_names(spec, problems)
    groups = [_group(Context(spec, f"helix/{module}.yaml", named, problems), module, group) for module, group in spec.groups.items()]
    scopes = tuple(_scope(Context(spec, "scopes.yaml", named, problems), name, entry) for name, entry in spec.scopes.items())
    unique(problems, "scope's Python name", [(scope.member, scope.source) for scope in scopes])
    operations = [operation for group in groups for operation in group.operations]
    unique(problems, "method name", [(operation.name, operation.source) for operation in operations])
    unique(problems, "operation", [(operation.anchor, operation.source) for operation in operations])
    unique(problems, "method and path", [(f"{operation.method} {operation.path}", operation.source) for operation in operations])
    reader_names(groups, problems)
    no_cycles(groups, home, problems)
    no_idle_glossary(spec, problems)
    if problems:
        raise SpecError(problems)
    return Api(groups=tuple(groups), scopes=scopes, home=home)


def _scope(context: Context, name: str, entry: ScopeEntryDocument) -> ScopeEntry:
    place: Place = ("scopes", name)
    context.choose((*place, "use"), entry.use, USES, "a use")
    about = context.described(place, entry.description, f"the scope {name!r}")
    return ScopeEntry(name=name, member=names.constant(name), description=about, use=entry.use, source=context.at(*place))


def _group(context: Context, module: str, group: GroupDocument) -> Group:
    if module != names.module(group.group):
        context.wrong(("group",), f"the group {group.group!r} belongs in helix/{names.module(group.group)}.yaml")
    elif not names.usable(module) or module in reserved.MODULES:
        context.wrong(("group",), f"the group {group.group!r} would be the module {module!r}, which can't be used; name it otherwise")
    return Group(
        title=group.group,
        module=module,
        enums=tuple(_enum(context, name, enum) for name, enum in group.enums.items()),
        models=tuple(_model(context, name, model) for name, model in group.models.items()),
        inputs=tuple(_input(context, name, given) for name, given in group.inputs.items()),
        operations=tuple(_operation(context, anchor, group.group, one) for anchor, one in group.operations.items()),
        file=context.at().partition(":")[0],
    )


def _enum(context: Context, name: str, enum: EnumDocument) -> Enum:
    place: Place = ("enums", name)
    values = tuple(
        EnumValue(member=names.constant(value), value=value, description=text, source=context.at(*place, "values", value))
        for value, text in enum.values.items()
    )
    unique(context.problems, f"member of {name}", [(value.member, value.source) for value in values])
    if not values:
        context.wrong(place, f"{name} has no values")
    return Enum(name=name, description=enum.description, values=values, source=context.at(*place))


def _model(context: Context, name: str, model: ModelDocument) -> Model:
    place: Place = ("models", name)
    about = context.described(place, model.description, name)
    return Model(name=name, description=about, fields=_fields(context, (*place, "fields"), model.fields), source=context.at(*place))


def _fields(context: Context, place: Place, fields: dict[str, FieldDocument]) -> tuple[Field, ...]:
    built = tuple(_field(context, (*place, name), name, document) for name, document in fields.items())
    unique(context.problems, "Python name", [(one.python, one.source) for one in built])
    if not built:
        context.wrong(place, "there are no fields")
    return built


def _field(context: Context, place: Place, name: str, document: FieldDocument) -> Field:
    type_ = context.type(document.type, place)
    if type_.core.kind == "input":
        context.wrong(place, f"{type_.core.name} is an input; only models come back")
    if document.empty and type_.kind not in ("string", "datetime", "duration", "enum"):
        context.wrong(place, f"`empty` is for what is sent as text, which {type_} is not")
    return Field(
        name=name,
        python=context.python(place, document.python, name, reserved.FIELDS),
        type=type_,
        description=context.describe(place, document.description, name, "the field"),
        absent=document.absent,
        empty=document.empty,
        deprecated=document.deprecated,
        source=context.at(*place),
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
        context.wrong(place, f"{type_.core.name} is a model; what is sent needs an input")
    if document.many and not query:
        context.wrong(place, "`many` is for query parameters; a body takes a list (`string[]`)")
    if document.many is not True and document.many < 0:
        context.wrong(place, f"`many` is how often it may be repeated, or true, not {document.many}")
    for low, high in ((document.min, document.max), (document.min_length, document.max_length), (document.min_items, document.max_items)):
        if low is not None and high is not None and low > high:
            context.wrong(place, f"the lower bound {low:g} is above the upper bound {high:g}")
    own = document.python or (names.plural(names.snake(name)) if document.many else "")
    return Parameter(
        name=name,
        python=context.python(place, own, name, taken),
        type=type_,
        description=context.describe(place, document.description, name, "the parameter"),
        required=document.required,
        many=-1 if document.many is True else int(document.many),
        default=document.default,
        minimum=document.min,
        maximum=document.max,
        min_length=document.min_length,
        max_length=document.max_length,
        min_items=document.min_items,
        max_items=document.max_items,
        open=document.open,
        deprecated=document.deprecated,
        source=context.at(*place),
    )


def _operation(context: Context, anchor: str, group: str, one: OperationDocument) -> Operation:
    place: Place = ("operations", anchor)
    context.choose((*place, "method"), one.method, METHODS, "a method")
    context.choose((*place, "status"), one.status, STATUSES, "a status")
    context.choose((*place, "without_scopes"), one.without_scopes, ("", "partial"), "known here")
    for index, token in enumerate(one.tokens):
        context.choose((*place, "tokens", index), token, TOKENS, "a token kind")
    if not _PATH.fullmatch(one.path):
        context.wrong((*place, "path"), f"the path {one.path!r} must be like /users/blocks: letters, digits, - and _ after each slash")
    if not any(200 <= code < 300 for code in one.codes):
        context.wrong((*place, "codes"), "no 2xx code; a call that works needs one")
    reply, response = _response(context, (*place, "response"), one)
    query = _parameters(context, (*place, "query"), one.query, query=True)
    body = _parameters(context, (*place, "body"), one.body, query=False)
    unique(context.problems, "parameter", [(parameter.python, parameter.source) for parameter in (*query, *body)])
    name = names.snake(one.title if " " in one.title else one.title + " ")
    if not names.usable(name) or name in reserved.METHODS:
        context.wrong((*place, "title"), f"the title {one.title!r} would be the method {name!r}, which can't be used; title it otherwise")
    about = context.described((*place, "description"), one.description, anchor)
    built = Operation(
        anchor=anchor, name=name, title=one.title, method=one.method, path=one.path, description=about, group=group,
        status=one.status, tokens=tuple(one.tokens),
        scopes=build_scopes(context, (*place, "scopes"), one.scopes), app_scopes=build_scopes(context, (*place, "app_scopes"), one.app_scopes),
        partial_without_scopes=one.without_scopes == "partial", extra_scopes=tuple(one.extra_scopes),
        query=query, body=body, body_in=one.body_in, rules=(), reply=reply, response=response, pages=None, codes=tuple(one.codes),
        source=context.at(*place),
        sources={key: context.at(*place, key) for key in ("method", "path", "tokens", "scopes", "codes", "status", "query", "body", "response")},
    )  # fmt: skip
    for index, scope in enumerate(one.extra_scopes):
        build_scopes(context, (*place, "extra_scopes", index), scope)
    return evolve(built, rules=build_rules(context, place, one, built), pages=build_pages(context, place, one, built))


def _response(context: Context, place: Place, one: OperationDocument) -> tuple[Literal["none", "calendar", "fields"], tuple[Field, ...]]:
    if isinstance(one.response, dict):
        return "fields", _fields(context, place, one.response)
    if one.response == "text/calendar":
        return "calendar", ()
    context.choose(place, one.response, ("none", "text/calendar"), "a response")
    return "none", ()
