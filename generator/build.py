"""Documents → the picture of the API. Every name is resolved and every reference checked; all problems come at once."""

from typing import Literal

from attrs import define, evolve

from generator import names
from generator.documents import EnumDocument, FieldDocument, GroupDocument, InputDocument, ModelDocument, OperationDocument, ParameterDocument
from generator.ir import Api, Enum, EnumValue, Field, Group, Input, Model, Operation, Parameter, ScopeEntry
from generator.load import Spec, suggest
from generator.rules import build_pages, build_rules, build_scopes
from generator.types import PRIMITIVES, BadType, Kind, Type, parse
from generator.yaml_source import Place, Problem, SpecError

RESERVED_FIELDS = frozenset({"get", "keys", "items", "values", "to_dict", "pages", "cursor", "from_dict"})
RESERVED_PARAMETERS = frozenset({"self", "limit"})
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
TOKENS = ("app", "user", "jwt")
STATUSES = ("", "beta", "deprecated", "gone")


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
            core = text.strip().rstrip("?[]").removeprefix("map[")
            self.wrong(place, f"{error}{suggest(core, [*self.named, *PRIMITIVES])}")
            return Type(kind="json")

    def fields_of(self, name: str) -> dict[str, Type]:
        """The types of a model's fields; nothing for any other name."""
        for group in self.spec.groups.values():
            if name in group.models:
                return {one: self.type(document.type, ()) for one, document in group.models[name].fields.items()}
        return {}

    def describe(self, place: Place, own: str, name: str, what: str) -> str:
        text = own or self.spec.glossary.get(name, "")
        if not text:
            self.wrong(place, f"{what} {name!r} has no description; give it one, or add {name!r} to glossary.yaml")
        return text

    def python(self, place: Place, own: str, name: str, reserved: frozenset[str]) -> str:
        python = own or names.snake(name)
        if not names.usable(python) or python in reserved:
            self.wrong(place, f"{name!r} would be {python!r} in Python, which can't be used there; set another with `python: {python or 'name'}_`")
        return python


def build(spec: Spec) -> Api:
    """The whole picture. Raises SpecError."""
    problems: list[Problem] = []
    named, home = _names(spec, problems)
    groups = [_group(Context(spec, f"helix/{module}.yaml", named, problems), module, group) for module, group in spec.groups.items()]
    scopes = tuple(
        ScopeEntry(
            name=name, member=names.constant(name), description=entry.description, use=entry.use, source=spec.at("scopes.yaml", "scopes", name)
        )
        for name, entry in spec.scopes.items()
    )
    _unique(problems, "scope's Python name", [(scope.member, scope.source) for scope in scopes])
    operations = [operation for group in groups for operation in group.operations]
    _unique(problems, "method name", [(operation.name, operation.source) for operation in operations])
    _unique(problems, "operation", [(operation.anchor, operation.source) for operation in operations])
    _unique(problems, "method and path", [(f"{operation.method} {operation.path}", operation.source) for operation in operations])
    _no_cycles(groups, home, problems)
    _no_idle_glossary(spec, problems)
    if problems:
        raise SpecError(problems)
    return Api(groups=tuple(groups), scopes=scopes, home=home)


def _names(spec: Spec, problems: list[Problem]) -> tuple[dict[str, Kind], dict[str, str]]:
    named: dict[str, Kind] = {"Pagination": "model"}
    home: dict[str, str] = {}
    first: dict[str, str] = {"Pagination": "built in"}
    for module, group in spec.groups.items():
        sections: tuple[tuple[str, Kind, list[str]], ...] = (
            ("enums", "enum", list(group.enums)), ("models", "model", list(group.models)), ("inputs", "input", list(group.inputs)))  # fmt: skip
        for section, kind, found in sections:
            for name in found:
                source = spec.at(f"helix/{module}.yaml", section, name)
                if not names.usable(name) or not name[0].isupper():
                    problems.append(Problem(source, f"{name!r} can't be the name of a type; use CamelCase letters and digits"))
                elif name in first:
                    problems.append(Problem(source, f"the name {name!r} is taken ({first[name]}); type names are unique over the whole spec"))
                first.setdefault(name, source)
                named[name] = kind
                home[name] = module
    return named, home


def _group(context: Context, module: str, group: GroupDocument) -> Group:
    if module != names.module(group.group):
        context.wrong(("group",), f"the group {group.group!r} belongs in helix/{names.module(group.group)}.yaml")
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
    _unique(context.problems, f"member of {name}", [(value.member, value.source) for value in values])
    if not values:
        context.wrong(place, f"{name} has no values")
    return Enum(name=name, description=enum.description, values=values, source=context.at(*place))


def _model(context: Context, name: str, model: ModelDocument) -> Model:
    place: Place = ("models", name)
    return Model(name=name, description=model.description, fields=_fields(context, (*place, "fields"), model.fields), source=context.at(*place))


def _fields(context: Context, place: Place, fields: dict[str, FieldDocument]) -> tuple[Field, ...]:
    built = tuple(_field(context, (*place, name), name, document) for name, document in fields.items())
    _unique(context.problems, "Python name", [(one.python, one.source) for one in built])
    if not built:
        context.wrong(place, "there are no fields")
    return built


def _field(context: Context, place: Place, name: str, document: FieldDocument) -> Field:
    type_ = context.type(document.type, place)
    if type_.core.kind == "input":
        context.wrong(place, f"{type_.core.name} is an input; only models come back")
    return Field(
        name=name,
        python=context.python(place, document.python, name, RESERVED_FIELDS),
        type=type_,
        description=context.describe(place, document.description, name, "the field"),
        absent=document.absent,
        empty=document.empty,
        deprecated=document.deprecated,
        source=context.at(*place),
    )


def _input(context: Context, name: str, document: InputDocument) -> Input:
    place: Place = ("inputs", name)
    fields = _parameters(context, (*place, "fields"), document.fields, query=False)
    return Input(name=name, description=document.description, fields=fields, source=context.at(*place))


def _parameters(context: Context, place: Place, documents: dict[str, ParameterDocument], *, query: bool) -> tuple[Parameter, ...]:
    return tuple(_parameter(context, (*place, name), name, document, query) for name, document in documents.items())


def _parameter(context: Context, place: Place, name: str, document: ParameterDocument, query: bool) -> Parameter:
    type_ = context.type(document.type, place)
    if query and (type_.kind in ("list", "map", "json", "input") or type_.nullable):
        context.wrong(place, f"a query parameter can't be {type_}; repeat it with `many`")
    if type_.core.kind == "model":
        context.wrong(place, f"{type_.core.name} is a model; what is sent needs an input")
    if document.many and not query:
        context.wrong(place, "`many` is for query parameters; a body takes a list (`string[]`)")
    for low, high in ((document.min, document.max), (document.min_length, document.max_length), (document.min_items, document.max_items)):
        if low is not None and high is not None and low > high:
            context.wrong(place, f"the lower bound {low:g} is above the upper bound {high:g}")
    own = document.python or (names.plural(names.snake(name)) if document.many else "")
    return Parameter(
        name=name,
        python=context.python(place, own, name, RESERVED_PARAMETERS),
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
    if not one.path.startswith("/") or one.path.endswith("/"):
        context.wrong((*place, "path"), f"the path {one.path!r} must start with a slash and not end with one")
    if not any(200 <= code < 300 for code in one.codes):
        context.wrong((*place, "codes"), "no 2xx code; a call that works needs one")
    reply, response = _response(context, (*place, "response"), one)
    query = _parameters(context, (*place, "query"), one.query, query=True)
    body = _parameters(context, (*place, "body"), one.body, query=False)
    _unique(context.problems, "parameter", [(parameter.python, parameter.source) for parameter in (*query, *body)])
    name = names.snake(one.title if " " in one.title else one.title + " ")
    built = Operation(
        anchor=anchor, name=name, title=one.title, method=one.method, path=one.path, description=one.description, group=group,
        status=one.status, tokens=tuple(one.tokens),
        scopes=build_scopes(context, (*place, "scopes"), one.scopes), app_scopes=build_scopes(context, (*place, "app_scopes"), one.app_scopes),
        partial_without_scopes=one.without_scopes == "partial", extra_scopes=tuple(one.extra_scopes),
        query=query, body=body, body_in=one.body_in, rules=(), reply=reply, response=response, pages=None, codes=tuple(one.codes),
        source=context.at(*place),
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


def _unique(problems: list[Problem], what: str, found: list[tuple[str, str]]) -> None:
    first: dict[str, str] = {}
    for name, source in found:
        if name in first:
            problems.append(Problem(source, f"the {what} {name!r} is there twice (first in {first[name]})"))
        first.setdefault(name, source)


def _no_cycles(groups: list[Group], home: dict[str, str], problems: list[Problem]) -> None:
    """Neither may a model contain itself, nor may two groups need each other's types."""
    uses: dict[str, list[tuple[str, str]]] = {}
    group_uses: dict[str, list[tuple[str, str]]] = {}
    for group in groups:
        holders: list[Model | Input] = [*group.models, *group.inputs]
        for holder in holders:
            uses[holder.name] = [(one.type.core.name, one.source) for one in holder.fields if one.type.core.name]
            group_uses.setdefault(group.module, []).extend(
                (home[name], source) for name, source in uses[holder.name] if home.get(name, group.module) != group.module
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


def _no_idle_glossary(spec: Spec, problems: list[Problem]) -> None:
    used: set[str] = set()
    for group in spec.groups.values():
        for model in group.models.values():
            used |= set(model.fields)
        for given in group.inputs.values():
            used |= set(given.fields)
        for one in group.operations.values():
            used |= {*one.query, *one.body, *(one.response if isinstance(one.response, dict) else ())}
    for name in spec.glossary:
        if name not in used:
            problems.append(Problem(spec.at("glossary.yaml", "names", name), f"no field or parameter is named {name!r}{suggest(name, sorted(used))}"))
