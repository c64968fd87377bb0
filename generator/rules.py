"""The parts of an operation that refer to other parts: scopes, rules between parameters, pages."""

from itertools import product
from math import prod
from typing import TYPE_CHECKING, Literal, TypeAlias

from generator.documents import GrantsDocument, OperationDocument, RuleDocument, ScopeDocument
from generator.ir import Grants, Operation, Pages, Rule, Scopes
from generator.load import suggest
from generator.types import UNKNOWN, Type
from generator.yaml_source import Place

if TYPE_CHECKING:
    from generator.building import Context

_MOST_CHOICES = 100
Fields: TypeAlias = dict[str, tuple[str, Type]]
"""Twitch's name of a field → the attribute's, and its type."""


def build_scopes(context: "Context", place: Place, document: ScopeDocument | None) -> Scopes:
    """Any nesting of any/all as a choice of sets: one of them must be held completely."""
    if document is None:
        return ()
    if isinstance(document, str):
        if document not in context.spec.scopes:
            context.wrong(place, f"unknown scope {document!r}{suggest(document, list(context.spec.scopes))}; scopes.yaml lists them")
        return (frozenset({document}),)
    joined, parts = next(iter(document.items()))
    built = [build_scopes(context, (*place, joined, index), part) for index, part in enumerate(parts)]
    if joined == "any":
        return tuple(choice for part in built for choice in part)
    if prod(map(len, built)) > _MOST_CHOICES:
        context.wrong(place, f"these scopes have more than {_MOST_CHOICES} combinations; simplify the scopes")
        return ()
    return tuple(frozenset[str]().union(*choices) for choices in product(*built))


def build_grants(context: "Context", place: Place, document: GrantsDocument | None, known: dict[str, str]) -> Grants:
    """The scopes that the users named by parameters must have granted. `known`: Twitch's names of the parameters, and Python's."""
    found: list[tuple[str, Scopes]] = []
    for name, scopes in (document or {}).items():
        if name and name not in known:
            context.wrong((*place, name), f"there is no parameter {name!r}{suggest(name, list(known))} that could name a user")
        found.append((known.get(name, ""), build_scopes(context, (*place, name) if name else place, scopes)))
    return tuple(found)


_Kind = Literal["exactly_one_of", "at_least_one_of", "at_most_one_of", "alternatives"]
_LISTS: tuple[_Kind, ...] = ("exactly_one_of", "at_least_one_of", "at_most_one_of", "alternatives")
_Pair = Literal["needs", "switch"]
_PAIRS: tuple[_Pair, ...] = ("needs", "switch")


def build_rules(context: "Context", place: Place, one: OperationDocument, operation: Operation) -> tuple[Rule, ...]:
    python = {parameter.name: parameter.python for parameter in operation.parameters}
    built: list[Rule] = []
    for index, document in enumerate(one.rules):
        at: Place = (*place, "rules", index)
        rule = _rule(document)
        if rule is None:
            context.wrong(
                at, "a rule says exactly one of: exactly_one_of, at_least_one_of, at_most_one_of, alternatives, at_most, needs, switch, excludes"
            )
            continue
        if len(set(rule.names)) < (1 if rule.kind == "at_most" else 2):
            context.wrong(at, f"{rule.kind} needs {'a parameter' if rule.kind == 'at_most' else 'two parameters or more'}")
        for name in rule.names:
            if name not in python:
                context.wrong(at, f"{operation.anchor} has no parameter {name!r}{suggest(name, list(python))}")
        if rule.kind == "switch" and set(rule.names) <= set(python) and [_kind(one, operation) for one in rule.names] != ["bool", "int"]:
            context.wrong(at, "switch is for a bool and the whole number that it switches on and off, both in the body")
        if rule.kind == "excludes" and rule.names[0] in python and _kind(rule.names[0], operation) != "bool":
            context.wrong(at, "excludes is for a bool in the body, and the parameters that can't be passed while it is true")
        built.append(Rule(kind=rule.kind, names=tuple(python.get(name, name) for name in rule.names), count=rule.count))
    for required in (parameter for parameter in operation.parameters if parameter.required):
        if any(rule.kind in _LISTS and required.python in rule.names for rule in built):
            context.wrong((*place, "rules"), f"{required.name!r} is required, so no rule may choose between it and others")
    return tuple(built)


def _rule(document: RuleDocument) -> Rule | None:
    given: list[Rule] = []
    for kind in _LISTS:
        listed: list[str] | None = getattr(document, kind)
        if listed is not None:
            given.append(Rule(kind=kind, names=tuple(listed)))
    if document.at_most is not None:
        given.append(Rule(kind="at_most", names=tuple(document.at_most.of), count=document.at_most.count))
    for pair in _PAIRS:
        named: dict[str, str] | None = getattr(document, pair)
        if named is not None and len(named) == 1:
            given.append(Rule(kind=pair, names=tuple(next(iter(named.items())))))
    if document.excludes is not None and len(document.excludes) == 1:
        flag, others = next(iter(document.excludes.items()))
        given.append(Rule(kind="excludes", names=(flag, *others)))
    return given[0] if len(given) == 1 else None


def _kind(name: str, operation: Operation) -> str:
    return next((one.type.kind for one in operation.body if one.name == name), "")


def build_pages(context: "Context", place: Place, one: OperationDocument, operation: Operation) -> Pages | None:
    if one.pages is None:
        return None
    at: Place = (*place, "pages")
    query = [parameter.name for parameter in operation.query]
    if one.pages.parameter not in query:
        context.wrong(at, f"{operation.anchor} has no query parameter {one.pages.parameter!r}{suggest(one.pages.parameter, query)}")
    fields = {field.name: (field.python, field.type) for field in operation.response}
    cursor, text = _walk(context, at, one.pages.cursor, fields, operation.anchor)
    if text is not None and text.kind != "string":
        context.wrong(at, f"{one.pages.cursor!r} is {text}, not a string; pages need a cursor")
    items, listed = _walk(context, at, one.pages.items, fields, operation.anchor)
    if listed is not None and (listed.kind != "list" or listed.of is None):
        context.wrong(at, f"{one.pages.items!r} is {listed}, not a list; pages need a list of items")
    item = listed.of if listed is not None and listed.of is not None else Type(kind="json")
    return Pages(parameter=one.pages.parameter, cursor=cursor, items=items, item=item)


def _walk(context: "Context", at: Place, path: str, fields: Fields, anchor: str) -> tuple[tuple[str, ...], Type | None]:
    """The attributes along the path, and the type at its end; no type if the path doesn't exist."""
    attributes: list[str] = []
    found: Type | None = None
    for step in path.split("."):
        if step not in fields:
            context.wrong(at, f"the reply of {anchor} has no field {step!r}{suggest(step, list(fields))} on the way {path!r}")
            return (), None
        attribute, found = fields[step]
        if found == UNKNOWN:
            return (), None
        attributes.append(attribute)
        fields = {"cursor": ("cursor", Type(kind="string"))} if found.name == "Pagination" else context.fields_of(found.name)
    return tuple(attributes), found
