"""The frozen picture of the API, the source of all rendered files: names resolved, references checked, no source text in it."""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Literal, Protocol, TypeVar

from attrs import field, frozen

from generator.types import Type

Scopes = tuple[frozenset[str], ...]  # any of these sets is sufficient; () if no scope is needed
Grants = tuple[tuple[str, Scopes], ...]  # by the parameter that names the user, "" if unknown


class Argument(Protocol):
    """The properties that determine the order of a method's arguments."""

    @property
    def python(self) -> str: ...
    @property
    def required(self) -> bool: ...


def together(grants: Grants) -> Scopes:
    """The scopes that all of the users must have granted, as a choice of sets."""
    return tuple(frozenset[str]().union(*choices) for choices in product(*(scopes for _, scopes in grants))) if grants else ()


A = TypeVar("A", bound=Argument)
_POSITIONAL_IDS = 2


def in_calling_order(arguments: Iterable[A]) -> tuple[A, ...]:
    """Required arguments first, beginning with the channel's broadcaster and the moderator, so that all methods are consistent."""
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
    """A field of a model or reply. `name` is Twitch's, `python` ours; `since`: the day on which Twitch added it, if that was after the first spec."""

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
"""The kinds of user that an id may name, with a sentence for each."""


@frozen(kw_only=True)
class Parameter:
    """A query or body parameter. `many` is the maximum number of repetitions: 0 once, -1 without a documented bound.

    `who`: for a user's id, the users that it may name, one of `WHO`; `refused`: the status for other users, if it isn't the usual one.
    `unit`: the unit of a duration; `empty`: whether "" has a meaning in a query.
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
    """A constraint between parameters (Python names)."""

    kind: Literal["exactly_one_of", "at_least_one_of", "at_most_one_of", "alternatives", "at_most", "needs", "switch", "excludes"]
    names: tuple[str, ...]
    count: int = 0


@frozen(kw_only=True)
class Pages:
    """`items` and `cursor` are paths of attributes inside the reply; `item` is the type of an item."""

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
    """Value in the body at `token_place` → the one kind of token that it requires."""
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
        """The scopes that users must have granted to the app, for any of the users."""
        return together(self.grants)

    @property
    def names_users(self) -> bool:
        """Whether it has ids that accept only certain users."""
        return any(one.who not in ("", "anyone") for one in self.parameters)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Query and body parameters, in the order of the method's parameters."""
        return in_calling_order((*self.query, *self.body))

    @property
    def scope_names(self) -> tuple[str, ...]:
        """All named scopes, regardless of and/or."""
        return tuple(sorted({scope for choice in (*self.scopes, *self.app_scopes) for scope in choice}))

    @property
    def data(self) -> Field | None:
        return next((field for field in self.response if field.name == "data"), None)


@frozen(kw_only=True)
class TopicParameter:
    """A placeholder of a topic's template. `nullable`: accepts None; `optional`: may be omitted."""

    name: str
    description: str
    optional: bool
    nullable: bool
    values: tuple[str, ...]


@frozen(kw_only=True)
class Topic:
    """A topic of a retired system. `messages`: value of `told_by` → the model; a single entry without a name if there is only one kind."""

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
        """Each model that is received, once."""
        return tuple(dict.fromkeys(model for _, model in self.messages))


@frozen(kw_only=True)
class ConditionPart:
    """An id of a condition."""

    name: str
    description: str
    required: bool
    source: str = ""

    @property
    def python(self) -> str:
        return self.name


@frozen(kw_only=True)
class EventType:
    """A version of a subscription type. `aliases` are further names of its method; `one_of`: conditions of which the caller passes exactly one."""

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
        """The scopes that users must have granted to the app, for any of the users."""
        return together(self.grants)

    @property
    def parameters(self) -> tuple[ConditionPart, ...]:
        """The parts of the condition, in the order of the method's parameters."""
        return in_calling_order(self.condition)

    @property
    def tokens(self) -> tuple[str, ...]:
        """Webhooks and conduits take app tokens, WebSockets user tokens."""
        return ("app", "user") if "websocket" in self.transports else ("app",)

    @property
    def scope_names(self) -> tuple[str, ...]:
        """All named scopes, regardless of and/or."""
        return tuple(sorted({*self.extra_scopes, *(scope for choice in (*self.scopes, *self.app_scopes) for scope in choice)}))


@frozen(kw_only=True)
class ChatMessage:
    """A message of chat over IRC. `parts`: field and the index of its parameter (None for the sender); `fields`: its own, parts first.

    `kinds`: values of the tag `msg-id` of a message that is `like` another.
    """

    name: str
    command: str
    like: str
    kinds: tuple[str, ...]
    direction: str
    form: str
    description: str
    docs_url: str
    needs: tuple[str, ...]
    ended: str
    parts: tuple[tuple[str, int | None], ...]
    fields: tuple[Field, ...]
    source: str = ""

    @property
    def tags(self) -> tuple[Field, ...]:
        return self.fields[len(self.parts) :]


@frozen(kw_only=True)
class Group:
    """Types and their users: a group of Helix or, if `section` names a package, a family of topics or of subscription types."""

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
    messages: tuple[ChatMessage, ...] = ()

    @property
    def package(self) -> str:
        """The folder of its generated modules, inside `api`."""
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
    """EventSub, a retired system or chat: its families, whose types have names of their own."""

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
        return self._families("eventsub")

    @property
    def chat(self) -> tuple[Group, ...]:
        """The families of chat's messages."""
        return self._families("chat")

    def _families(self, name: str) -> tuple[Group, ...]:
        return next((section.families for section in self.sections if section.name == name), ())
