"""The spec's YAML as attrs documents: the same shape and the same names as in the files, nothing resolved yet.

cattrs fills these and refuses unknown keys. `place` is a document's origin, for messages.
"""

from typing import Literal, TypeAlias

from attrs import field, frozen

ScopeDocument: TypeAlias = str | dict[str, list["ScopeDocument"]]
GrantsDocument: TypeAlias = dict[str, ScopeDocument]
"""Scopes that users must have granted to the app, by the parameter that names the user; "" if the spec doesn't name the user."""


@frozen(kw_only=True)
class FieldDocument:
    """A field of a model or of a response."""

    type: str
    description: str = ""
    unit: str = ""
    absent: bool = False
    empty: bool = False
    deprecated: str = ""
    since: str = ""
    python: str = ""


@frozen(kw_only=True)
class ParameterDocument:
    """A query parameter, a body parameter or an input's field."""

    type: str
    description: str = ""
    required: bool = False
    many: int | bool = False
    who: str = ""
    refused: int = 0
    unit: str = ""
    empty: bool = False
    default: str | int | float | bool | None = None
    min: float | None = None
    max: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    open: bool = False
    deprecated: str = ""
    since: str = ""
    python: str = ""


@frozen(kw_only=True)
class ValueDocument:
    """A value of an enum."""

    description: str = ""
    since: str = ""


@frozen(kw_only=True)
class EnumDocument:
    values: dict[str, ValueDocument]
    description: str = ""


@frozen(kw_only=True)
class ModelDocument:
    description: str
    fields: dict[str, FieldDocument]


@frozen(kw_only=True)
class InputDocument:
    description: str
    fields: dict[str, ParameterDocument]


@frozen(kw_only=True)
class AtMostDocument:
    count: int
    of: list[str]


@frozen(kw_only=True)
class RuleDocument:
    """Exactly one of these is set."""

    alternatives: list[str] | None = None
    exactly_one_of: list[str] | None = None
    at_least_one_of: list[str] | None = None
    at_most_one_of: list[str] | None = None
    at_most: AtMostDocument | None = None
    needs: dict[str, str] | None = None
    switch: dict[str, str] | None = None
    excludes: dict[str, list[str]] | None = None


@frozen(kw_only=True)
class PagesDocument:
    cursor: str = "pagination.cursor"
    items: str = "data"
    parameter: str = "after"


@frozen(kw_only=True)
class OperationDocument:
    title: str
    method: str
    path: str
    description: str
    tokens: list[str]
    codes: list[int]
    response: str | dict[str, FieldDocument]
    status: str = ""
    since: str = ""
    app_since: str = ""
    scopes: ScopeDocument | None = None
    app_scopes: GrantsDocument | None = None
    token_by: dict[str, dict[str, str]] = field(factory=dict[str, dict[str, str]])
    without_scopes: str = ""
    extra_scopes: list[str] = field(factory=list[str])
    query: dict[str, ParameterDocument] = field(factory=dict[str, ParameterDocument])
    body: dict[str, ParameterDocument] = field(factory=dict[str, ParameterDocument])
    body_in: str = ""
    rules: list[RuleDocument] = field(factory=list[RuleDocument])
    pages: PagesDocument | None = None


@frozen(kw_only=True)
class GroupDocument:
    """A group of Helix. `page`: the last part of its page's URL, unless that is the group's name."""

    group: str
    page: str = ""
    operations: dict[str, OperationDocument]
    enums: dict[str, EnumDocument] = field(factory=dict[str, EnumDocument])
    models: dict[str, ModelDocument] = field(factory=dict[str, ModelDocument])
    inputs: dict[str, InputDocument] = field(factory=dict[str, InputDocument])


@frozen(kw_only=True)
class ScopeEntryDocument:
    description: str
    use: str = "api"


@frozen(kw_only=True)
class ScopesDocument:
    scopes: dict[str, ScopeEntryDocument]


@frozen(kw_only=True)
class GlossaryDocument:
    names: dict[str, str]


@frozen(kw_only=True)
class MessagesDocument:
    """Twitch's error texts."""

    messages: dict[str, str]


@frozen(kw_only=True)
class TopicParameterDocument:
    """A placeholder of a topic's template. `nullable`: accepts None; `optional`: may be omitted."""

    description: str = ""
    optional: bool = False
    nullable: bool = False
    values: list[str] = field(factory=list[str])


@frozen(kw_only=True)
class TopicDocument:
    """A topic of a retired system. Either `messages`, distinguished by the field `told_by`, or the one `message`; neither if they are unknown."""

    template: str
    description: str
    documented: bool = True
    scopes: ScopeDocument | None = None
    token: Literal["", "app", "user"] = ""
    successor: str = ""
    method: str = ""
    parameters: dict[str, TopicParameterDocument] = field(factory=dict[str, TopicParameterDocument])
    told_by: str = "type"
    nested: str = ""
    messages: dict[str, str] = field(factory=dict[str, str])
    message: str = ""
    when_empty: dict[str, str] = field(factory=dict[str, str])


@frozen(kw_only=True)
class _Family:
    """The content of a file whose models are only received."""

    family: str
    enums: dict[str, EnumDocument] = field(factory=dict[str, EnumDocument])
    models: dict[str, ModelDocument] = field(factory=dict[str, ModelDocument])

    @property
    def operations(self) -> dict[str, OperationDocument]:
        """A family has no calls."""
        return {}

    @property
    def inputs(self) -> dict[str, InputDocument]:
        """A family sends nothing."""
        return {}


@frozen(kw_only=True)
class FamilyDocument(_Family):
    """Topics that belong together, and the models of their messages."""

    retired: str
    topics: dict[str, TopicDocument]


@frozen(kw_only=True)
class ConditionDocument:
    """An id of a condition. `need` is required or optional."""

    need: str
    description: str = ""


@frozen(kw_only=True)
class EventTypeDocument:
    """A version of a subscription type of EventSub. Its key is `type@version`; `event` is the event's model.

    `page`: the last part of its page's URL, unless that is the family's; `anchor`: its anchor on that page, unless it follows from the name.
    """

    title: str
    page: str = ""
    anchor: str = ""
    description: str
    condition: dict[str, ConditionDocument]
    event: str
    exactly_one_of: list[str] = field(factory=list[str])
    scopes: ScopeDocument | None = None
    app_scopes: GrantsDocument | None = None
    extra_scopes: list[str] = field(factory=list[str])
    transports: list[str] = field(factory=list[str])
    batching: bool = False
    status: str = ""
    since: str = ""


@frozen(kw_only=True)
class EventFamilyDocument(_Family):
    """Subscription types that belong together, and the models of their events. A family without types contains shared models."""

    page: str = ""
    types: dict[str, EventTypeDocument] = field(factory=dict[str, EventTypeDocument])


@frozen(kw_only=True)
class TagDocument:
    """A tag of a chat line. `when` completes the sentence "Twitch sends it …"; a tag without it always comes."""

    type: str
    description: str = ""
    when: str = ""
    unit: str = ""
    empty: bool = False
    deprecated: str = ""
    python: str = ""


@frozen(kw_only=True)
class PartDocument:
    """A part of a chat line beside its tags. `at` is the index of a parameter, -1 for the last one, or `sender`."""

    at: int | str
    type: str = "string"
    description: str = ""
    absent: bool = False


@frozen(kw_only=True)
class ChatMessageDocument:
    """A message of chat over IRC. `like`: another message of the file, whose command, parts and tags it shares; `kinds` distinguish it."""

    description: str
    command: str = ""
    like: str = ""
    kinds: list[str] = field(factory=list[str])
    direction: Literal["", "server", "both"] = ""
    form: str = ""
    needs: list[str] = field(factory=list[str])
    ended: str = ""
    parts: dict[str, PartDocument] = field(factory=dict[str, PartDocument])
    tags: dict[str, TagDocument] = field(factory=dict[str, TagDocument])


@frozen(kw_only=True)
class ChatDocument:
    """Messages of chat over IRC that belong together. A file without messages contains shared enums."""

    chat: str
    enums: dict[str, EnumDocument] = field(factory=dict[str, EnumDocument])
    messages: dict[str, ChatMessageDocument] = field(factory=dict[str, ChatMessageDocument])

    @property
    def models(self) -> dict[str, ModelDocument]:
        """Messages are types, as models are elsewhere."""
        return {name: ModelDocument(description=one.description, fields={}) for name, one in self.messages.items()}

    @property
    def operations(self) -> dict[str, OperationDocument]:
        """Chat has no calls."""
        return {}

    @property
    def inputs(self) -> dict[str, InputDocument]:
        """Chat has no request bodies."""
        return {}


@frozen(kw_only=True)
class DocsDocument:
    """URLs of Twitch's descriptions of endpoints, subscription types and chat. `{page}` and `{anchor}` are placeholders."""

    helix: str = ""
    eventsub: str = ""
    chat: str = ""


@frozen(kw_only=True)
class ChangeDocument:
    """Twitch's changes on one day. `source`: Twitch's own page; `evidence`: other observers of the change."""

    what: list[str]
    source: str
    evidence: str


@frozen(kw_only=True)
class TwitchDocument:
    """The URLs of Twitch's documentation, and the changes since the first spec, by date."""

    docs: DocsDocument = DocsDocument()
    changes: dict[str, ChangeDocument] = field(factory=dict[str, ChangeDocument])
