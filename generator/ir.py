"""The frozen picture of the API that everything is rendered from: names resolved, references checked, no source text in it."""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Literal, Protocol, TypeVar

from attrs import field, frozen

from generator.types import Type

Scopes = tuple[frozenset[str], ...]  # any of these sets will do; () when none is needed
Grants = tuple[tuple[str, Scopes], ...]  # by the parameter that names the user, "" where that isn't known


class Argument(Protocol):
    """What the order of a method's arguments depends on."""

    @property
    def python(self) -> str: ...
    @property
    def required(self) -> bool: ...


def together(grants: Grants) -> Scopes:
    """What all of the users must have granted, as a choice of sets."""
    return tuple(frozenset[str]().union(*choices) for choices in product(*(scopes for _, scopes in grants))) if grants else ()


A = TypeVar("A", bound=Argument)
_POSITIONAL_IDS = 2


def in_calling_order(arguments: Iterable[A]) -> tuple[A, ...]:
    """Required arguments first; among them the channel's broadcaster, then the moderator, so that all methods agree."""
    return tuple(sorted(arguments, key=lambda one: _RANKS.get(one.python, 2) if one.required else 3))


def keyword_only(arguments: Iterable[A]) -> tuple[A, ...]:
    """The required arguments, in calling order, that must be named: the third id and everything behind it. Swapped ids would go unnoticed."""
    required = [one for one in arguments if one.required]
    ids = [index for index, one in enumerate(required) if _is_id(one.python)]
    return tuple(required[ids[_POSITIONAL_IDS] :]) if len(ids) > _POSITIONAL_IDS else ()


_RANKS = {
    "broadcaster_id": 0, "broadcaster_user_id": 0, "from_broadcaster_id": 0, "moderator_id": 1, "moderator_user_id": 1,
}  # fmt: skip


def _is_id(name: str) -> bool:
    return name in ("id", "ids") or name.endswith(("_id", "_ids"))


@frozen(kw_only=True)
class Field:
    """A field of a model or reply. `name` is Twitch's, `python` ours; `since`: the day on which it came, where that was after the first spec."""

    name: str
    python: str
    type: Type
    description: str
    absent: bool = False
    empty: bool = False
    deprecated: str = ""
    since: str = ""
    source: str = ""


WHO: Mapping[str, str] = {
    "token": "Must be the token's user.",
    "moderator": "Must be the token's user: the broadcaster or one of the channel's moderators.",
    "editor": "Must be the token's user: the broadcaster or one of the channel's editors.",
    "own_or_moderated": "Must be the token's user, or a broadcaster whose channel that user moderates.",
    "own_or_edited": "Must be the token's user, or a broadcaster whose channel that user edits.",
    "own_unless_self": "Must be the token's user, unless the token's user is the one in `user_id`.",
    "anyone": "",
}
"""Whom an id may name, and how that is said."""


@frozen(kw_only=True)
class Parameter:
    """A query or body parameter. `many` is how often it may be repeated: 0 once, -1 without a documented bound.

    `who`: whom it may name, where it is a user's id, one of `WHO`; `refused`: the status for anybody else, where it isn't the usual one.
    `unit`: what a number counts, where it is a length of time; `empty`: whether "" means something in a query.
    """

    name: str
    python: str
    type: Type
    description: str
    required: bool = False
    many: int = 0
    who: str = ""
    refused: int = 0
    unit: str = ""
    empty: bool = False
    default: str | int | float | bool | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    open: bool = False
    deprecated: str = ""
    since: str = ""
    source: str = ""


@frozen(kw_only=True)
class EnumValue:
    member: str
    value: str
    description: str
    since: str = ""
    source: str = ""


@frozen(kw_only=True)
class Enum:
    name: str
    description: str
    values: tuple[EnumValue, ...]
    source: str = ""


@frozen(kw_only=True)
class Model:
    name: str
    description: str
    fields: tuple[Field, ...]
    source: str = ""


@frozen(kw_only=True)
class Input:
    name: str
    description: str
    fields: tuple[Parameter, ...]
    source: str = ""


@frozen(kw_only=True)
class Rule:
    """What must hold between parameters (Python names)."""

    kind: Literal["exactly_one_of", "at_least_one_of", "at_most_one_of", "alternatives", "at_most", "needs", "switch", "excludes"]
    names: tuple[str, ...]
    count: int = 0


@frozen(kw_only=True)
class Pages:
    """`items` and `cursor` are the ways to them inside the reply, by attribute; `item` is what an item is."""

    parameter: str
    cursor: tuple[str, ...]
    items: tuple[str, ...]
    item: Type


@frozen(kw_only=True)
class Operation:
    anchor: str
    name: str
    title: str
    method: str
    path: str
    description: str
    group: str
    docs_url: str
    status: str
    since: str
    app_since: str
    tokens: tuple[str, ...]
    scopes: Scopes
    grants: Grants
    token_place: tuple[str, ...]
    token_by: tuple[tuple[str, str], ...]
    """What the body may say at `token_place` → the one kind of token that it needs then."""
    partial_without_scopes: bool
    extra_scopes: tuple[str, ...]
    query: tuple[Parameter, ...]
    body: tuple[Parameter, ...]
    body_in: str
    rules: tuple[Rule, ...]
    reply: Literal["none", "calendar", "fields"]
    response: tuple[Field, ...]
    pages: Pages | None
    codes: tuple[int, ...]
    source: str = ""
    sources: dict[str, str] = field(factory=dict[str, str], eq=False)
    """The lines of single keys: `method`, `codes` …"""

    @property
    def app_scopes(self) -> Scopes:
        """What users must have granted to the app, whichever of them."""
        return together(self.grants)

    @property
    def names_users(self) -> bool:
        """Whether it has ids that can't be just anybody's."""
        return any(one.who not in ("", "anyone") for one in self.parameters)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Query and body parameters, in the order in which the method takes them."""
        return in_calling_order((*self.query, *self.body))

    @property
    def scope_names(self) -> tuple[str, ...]:
        """Every scope named, whatever joins them."""
        return tuple(sorted({scope for choice in (*self.scopes, *self.app_scopes) for scope in choice}))

    @property
    def data(self) -> Field | None:
        return next((field for field in self.response if field.name == "data"), None)


@frozen(kw_only=True)
class TopicParameter:
    """What a topic's template leaves open. `nullable`: None may be given in its place; `optional`: it may be left out."""

    name: str
    description: str
    optional: bool
    nullable: bool
    values: tuple[str, ...]


@frozen(kw_only=True)
class Topic:
    """A topic of a retired system. `messages`: what `told_by` says → the model; one without a name where there is one kind only."""

    name: str
    method: str
    template: str
    description: str
    documented: bool
    scopes: Scopes
    token: str
    successor: str
    parameters: tuple[TopicParameter, ...]
    told_by: str
    nested: str
    messages: tuple[tuple[str, str], ...]
    when_empty: tuple[tuple[str, str], ...]
    source: str = ""

    @property
    def scope_names(self) -> tuple[str, ...]:
        return tuple(sorted({scope for choice in self.scopes for scope in choice}))

    @property
    def models(self) -> tuple[str, ...]:
        """Each model that comes, once."""
        return tuple(dict.fromkeys(model for _, model in self.messages))


@frozen(kw_only=True)
class ConditionPart:
    """An id that says what is listened to."""

    name: str
    description: str
    required: bool
    source: str = ""

    @property
    def python(self) -> str:
        return self.name


@frozen(kw_only=True)
class EventType:
    """A version of a subscription type. `aliases` are more names of its method; `one_of`: exactly one of these is given."""

    key: str
    type: str
    version: str
    method: str
    aliases: tuple[str, ...]
    title: str
    anchor: str
    docs_url: str
    description: str
    condition: tuple[ConditionPart, ...]
    one_of: tuple[str, ...]
    model: str
    transports: tuple[str, ...]
    scopes: Scopes
    grants: Grants
    extra_scopes: tuple[str, ...]
    batching: bool
    status: str
    since: str
    source: str = ""
    sources: dict[str, str] = field(factory=dict[str, str], eq=False)
    """The lines of single keys: `scopes`, `condition` …"""

    @property
    def app_scopes(self) -> Scopes:
        """What users must have granted to the app, whichever of them."""
        return together(self.grants)

    @property
    def parameters(self) -> tuple[ConditionPart, ...]:
        """The parts of the condition, in the order in which the method takes them."""
        return in_calling_order(self.condition)

    @property
    def tokens(self) -> tuple[str, ...]:
        """Webhooks and conduits take app tokens, WebSockets user tokens."""
        return ("app", "user") if "websocket" in self.transports else ("app",)

    @property
    def scope_names(self) -> tuple[str, ...]:
        """Every scope named, whatever joins them."""
        return tuple(sorted({*self.extra_scopes, *(scope for choice in (*self.scopes, *self.app_scopes) for scope in choice)}))


@frozen(kw_only=True)
class Group:
    """Types and what uses them: a group of Helix, or, where `section` names a package, a family of topics or of subscription types."""

    title: str
    module: str
    enums: tuple[Enum, ...]
    models: tuple[Model, ...]
    inputs: tuple[Input, ...]
    operations: tuple[Operation, ...] = ()
    file: str = ""
    section: str = ""
    topics: tuple[Topic, ...] = ()
    retired: str = ""
    types: tuple[EventType, ...] = ()

    @property
    def package(self) -> str:
        """Where its modules are generated, inside `api`."""
        return f".{self.section}" if self.section else ""


@frozen(kw_only=True)
class ScopeEntry:
    name: str
    member: str
    description: str
    use: str
    source: str = ""


@frozen(kw_only=True)
class Section:
    """EventSub or a retired system: its families, whose types have names of their own."""

    name: str
    families: tuple[Group, ...]
    home: dict[str, str]


@frozen(kw_only=True)
class Api:
    groups: tuple[Group, ...]
    scopes: tuple[ScopeEntry, ...]
    home: dict[str, str]  # enum, model or input → module of the group that defines it
    sections: tuple["Section", ...] = ()
    messages: Mapping[str, str] = field(factory=dict[str, str])
    """Twitch's error texts, by our names for them."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for group in self.groups for operation in group.operations)

    @property
    def events(self) -> tuple[Group, ...]:
        """The families of EventSub."""
        return next((section.families for section in self.sections if section.name == "eventsub"), ())
