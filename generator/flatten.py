"""The picture of the API → the surface: models expanded into trees, like a page's tables."""

from collections.abc import Mapping

from generator.ir import Api, Enum, EventType, Field, Group, Input, Model, Operation, Parameter, Scopes
from generator.surface import Bounds, Endpoint, EventType as Event, Node, Scope, Surface, Who
from generator.types import Type

_KINDS = {
    "string": "string", "int": "integer", "float": "float", "bool": "boolean", "datetime": "string", "duration": "string",
    "json": "object", "enum": "string", "model": "object", "input": "object", "map": "map",
}  # fmt: skip
_PAGINATION = (Node(name="cursor", type="string"),)
_WHO: Mapping[str, Who] = {
    "": "", "token": "token", "moderator": "token", "editor": "token", "own_or_edited": "own_or_edited", "own_or_moderated": "own_or_moderated",
}  # fmt: skip
"""The spec's kinds of user, as far as pages tell them apart: a moderator or an editor must be the token's user, too."""


class Flattener:
    """Expands types. One instance serves all groups that refer to each other, since every reference needs the definitions."""

    def __init__(self, groups: tuple[Group, ...]) -> None:
        self._enums: dict[str, Enum] = {one.name: one for group in groups for one in group.enums}
        self._models: dict[str, Model] = {one.name: one for group in groups for one in group.models}
        self._inputs: dict[str, Input] = {one.name: one for group in groups for one in group.inputs}

    def endpoint(self, operation: Operation) -> Endpoint:
        body = tuple(self.parameter(one) for one in operation.body)
        if operation.body_in:
            body = (Node(name=operation.body_in, type="object", required=True, nodes=body, source=operation.source),)
        return Endpoint(
            anchor=operation.anchor,
            title=operation.title,
            group=operation.group,
            method=operation.method,
            path=operation.path,
            tokens=frozenset(operation.tokens),
            scopes=_named(operation.scopes),
            app_scopes=_named(operation.app_scopes),
            query=tuple(self.parameter(one) for one in operation.query),
            body=body,
            response=tuple(self.field(one) for one in operation.response),
            codes=operation.codes,
            status=operation.status,
            source=operation.source,
            sources=operation.sources,
        )

    def event_type(self, one: EventType) -> Event:
        """An app token needs the scopes of a user token, unless the spec says otherwise."""
        scopes = _named(one.scopes) | {*one.extra_scopes}
        return Event(
            key=one.key,
            anchor=one.anchor,
            title=one.title,
            tokens=frozenset(one.tokens),
            scopes=scopes,
            app_scopes=_named(one.app_scopes) or scopes,
            status=one.status,
            batching=one.batching,
            transports=frozenset(one.transports),
            condition=tuple(Node(name=part.name, type="string", required=part.required, source=part.source) for part in one.condition),
            event=tuple(self.field(field) for field in self._models[one.model].fields),
            source=one.source,
            sources=one.sources,
        )

    def field(self, one: Field) -> Node:
        return Node(
            name=one.name,
            type=_KINDS[_inner(one.type).number or _inner(one.type).kind],
            many=one.type.kind == "list",
            nullable=one.type.nullable or (one.empty and one.type.kind == "list"),
            enum=self._values(one.type, one.empty and one.type.kind != "list"),
            deprecated=bool(one.deprecated),
            nodes=self._nodes(one.type),
            source=one.source,
            enum_source=self._enum_source(one.type),
        )

    def parameter(self, one: Parameter) -> Node:
        return Node(
            name=one.name,
            type=_KINDS[_inner(one.type).kind],
            many=bool(one.many) or one.type.kind == "list",
            required=one.required,
            nullable=one.type.nullable,
            enum=self._values(one.type, False),
            bounds=Bounds(
                minimum=one.minimum,
                maximum=one.maximum,
                min_length=one.min_length,
                max_length=one.max_length,
                min_items=one.min_items,
                max_items=one.max_items if not one.many else (one.many if one.many > 0 else None),
                default=None if one.default is None else _shown(one.default),
            ),
            deprecated=bool(one.deprecated),
            who=_WHO.get(one.who, "other"),
            nodes=self._nodes(one.type),
            source=one.source,
            enum_source=self._enum_source(one.type),
        )

    def _enum_source(self, type_: Type) -> str:
        enum = self._enums.get(type_.core.name)
        return enum.source if enum else ""

    def _values(self, type_: Type, empty: bool) -> tuple[str, ...]:
        enum = self._enums.get(type_.core.name)
        return () if enum is None else (*(value.value for value in enum.values), *([""] if empty else []))

    def _nodes(self, type_: Type) -> tuple[Node, ...]:
        name = type_.core.name
        if name == "Pagination":
            return _PAGINATION
        if name in self._models:
            return tuple(self.field(one) for one in self._models[name].fields)
        return tuple(self.parameter(one) for one in self._inputs[name].fields) if name in self._inputs else ()


def _named(scopes: Scopes) -> frozenset[str]:
    return frozenset(scope for choice in scopes for scope in choice)


def _inner(type_: Type) -> Type:
    return _inner(type_.of) if type_.kind == "list" and type_.of else type_


def _shown(value: str | int | float | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else str(value)


def flatten(api: Api) -> Surface:
    flattener, events = Flattener(api.groups), Flattener(api.events)
    return Surface(
        endpoints={operation.anchor: flattener.endpoint(operation) for operation in api.operations},
        scopes={entry.name: Scope(name=entry.name, text=entry.description, source=entry.source) for entry in api.scopes},
        events={one.key: events.event_type(one) for family in api.events for one in family.types},
    )
