"""A file of `spec/moving/` as attrs documents: the same shape and the same names as in the YAML, nothing resolved yet."""

from typing import TypeAlias

from attrs import field, frozen

Scalar: TypeAlias = str | int | bool | None
REQUIRED = "\0"
"""Marks a parameter without a default, which is required. No YAML text equals it."""


@frozen(kw_only=True)
class OldParameterDocument:
    """A parameter of an old method. `to`: today's name, if it differs; `gone`: why Twitch no longer accepts it; `here`: used here, and not sent."""

    type: str
    default: Scalar = REQUIRED
    optional: bool = False
    to: str = ""
    gone: str = ""
    here: bool = False
    min: int | None = None
    max: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    values: list[Scalar] | None = None
    keys: list[str] | None = None
    spread: list[str] | None = None


@frozen(kw_only=True)
class CheckDocument:
    """A check that the old library made before it sent anything. Exactly one kind is set."""

    order: list[str] | None = None
    exactly_one_of: list[str] | None = None
    at_least_one_of: list[str] | None = None
    at_most: int | None = None
    of: list[str] | None = None
    when: dict[str, Scalar] | None = None
    needs: str = ""


@frozen(kw_only=True)
class WithdrawnDocument:
    """Twitch's action, its date, and the replacement. `today`: the nearest modern method."""

    did: str
    use: str
    when: str = ""
    today: str = ""


@frozen(kw_only=True)
class SideDocument:
    """The user on the other side of each item, to look up: `<prefix>_id`, `<prefix>_login`, `<prefix>_name`."""

    prefix: str
    id: str


@frozen(kw_only=True)
class InsteadDocument:
    """A modern operation that answers a withdrawn method if exactly these of its parameters are passed."""

    given: list[str]
    operation: str
    parameters: dict[str, str]
    items: dict[str, str]
    side: SideDocument


@frozen(kw_only=True)
class EnumReplyDocument:
    """A field of the reply that was a member of an enum; `default` for values that the enum doesn't have."""

    type: str
    default: str


@frozen(kw_only=True)
class OldMethodDocument:
    """A method of the old client. `operation`: today's operation; `request`: a path that only the emulator still has.

    `returns`: the class of the reply's objects; `gives`: the field that `reply: field` gives; `token_from`: the parameter that names the token.
    """

    auth: str
    since: str = ""
    until: str = ""
    operation: str = ""
    request: str = ""
    user_without: list[str] | None = None
    parameters: dict[str, OldParameterDocument] = field(factory=dict[str, OldParameterDocument])
    checks: list[CheckDocument] = field(factory=list[CheckDocument])
    reply: str = "object"
    returns: str = ""
    gives: str = ""
    token_from: str = ""
    enums: dict[str, EnumReplyDocument] = field(factory=dict[str, EnumReplyDocument])
    refused: dict[str, str] = field(factory=dict[str, str])
    instead: list[InsteadDocument] = field(factory=list[InsteadDocument])
    withdrawn: WithdrawnDocument | None = None


@frozen(kw_only=True)
class OldTopicDocument:
    """A method that listened to a topic: PubSub's template with its ids left open, or the name of a webhook's topic."""

    topic: str
    auth: str = "none"
    scopes: list[str] = field(factory=list[str])
    parameters: dict[str, OldParameterDocument] = field(factory=dict[str, OldParameterDocument])
    enums: dict[str, EnumReplyDocument] = field(factory=dict[str, EnumReplyDocument])


@frozen(kw_only=True)
class OldEventDocument:
    """A method that listened to EventSub. `was`: the version that Twitch has withdrawn, if `type` is its successor; `event`: the event's class."""

    type: str
    condition: dict[str, str]
    parameters: dict[str, OldParameterDocument]
    was: str = ""
    event: str = ""


@frozen(kw_only=True)
class ExceptionDocument:
    """`raised_for`: the modern errors that become this one."""

    base: str
    description: str
    raised_for: list[str] = field(factory=list[str])


@frozen(kw_only=True)
class OldEnumDocument:
    """`today`: the value sent to Twitch instead of a member's, null for none; `notes`: remarks by member."""

    description: str
    values: dict[str, Scalar]
    today: dict[str, Scalar] = field(factory=dict[str, Scalar])
    notes: dict[str, str] = field(factory=dict[str, str])


@frozen(kw_only=True)
class DictDocument:
    """A dict with known keys, as callers write it. `record`: an object with these attributes, instead."""

    description: str
    fields: dict[str, str]
    record: bool = False


@frozen(kw_only=True)
class ObjectDocument:
    """A class of replies or events. `fields`: attribute → Python type; `event`: the class of `event`, for one that has a subscription besides."""

    base: str = "TwitchObject"
    event: str = ""
    fields: dict[str, str] = field(factory=dict[str, str])


@frozen(kw_only=True)
class ClientDocument:
    methods: dict[str, OldMethodDocument]


@frozen(kw_only=True)
class TopicsDocument:
    retired: str
    methods: dict[str, OldTopicDocument]


_NO_TOPICS = TopicsDocument(retired="", methods={})


@frozen(kw_only=True)
class EventsDocument:
    methods: dict[str, OldEventDocument]


@frozen(kw_only=True)
class ModuleDocument:
    """A handwritten module below `twitchapi_gen/moving/`: its exports and constants. `home`: its file, if it has another name."""

    description: str
    names: list[str]
    home: str = ""
    constants: dict[str, str] = field(factory=dict[str, str])


@frozen(kw_only=True)
class MovingDocument:
    """One version of the old library. `members`: by class, the modern name of each; `notes`: remarks on `<module>.<name>`.

    `objects`: by module of `object`, the classes of replies and events; only asynchronous versions have any. `written`: further handwritten modules.
    """

    package: str
    version: list[Scalar]
    about: str
    exceptions: dict[str, ExceptionDocument]
    enums: dict[str, OldEnumDocument]
    dicts: dict[str, DictDocument]
    twitch: ClientDocument
    eventsub: EventsDocument
    oauth: ModuleDocument
    helper: ModuleDocument
    members: dict[str, dict[str, str]]
    webhook: TopicsDocument = _NO_TOPICS
    pubsub: TopicsDocument = _NO_TOPICS
    objects: dict[str, dict[str, ObjectDocument]] = field(factory=dict[str, dict[str, ObjectDocument]])
    written: dict[str, ModuleDocument] = field(factory=dict[str, ModuleDocument])
    notes: dict[str, str] = field(factory=dict[str, str])
