"""The picture of an old interface: the documents with checked references, and the facts about modern methods that the templates need."""

from collections.abc import Mapping

from attrs import field, frozen

from generator.ir import Operation
from generator.moving.documents import (
    CheckDocument,
    EnumReplyDocument,
    InsteadDocument,
    ModuleDocument,
    MovingDocument,
    ObjectDocument,
    OldParameterDocument,
    WithdrawnDocument,
)


@frozen(kw_only=True)
class OldParameter:
    """A parameter with its old name. `to`: the modern name; empty if there is none."""

    name: str
    to: str
    document: OldParameterDocument


@frozen(kw_only=True)
class OldMethod:
    """A method of the old client. `operation`: the modern one, None if Twitch has withdrawn it."""

    name: str
    auth: str
    since: str
    until: str
    reply: str
    returns: str
    gives: str
    token_from: str
    request: str
    user_without: tuple[str, ...]
    parameters: tuple[OldParameter, ...]
    checks: tuple[CheckDocument, ...]
    enums: tuple[tuple[str, EnumReplyDocument], ...]
    refused: tuple[tuple[int, str], ...]
    instead: tuple[InsteadDocument, ...]
    withdrawn: WithdrawnDocument | None
    operation: Operation | None


@frozen(kw_only=True)
class OldTopic:
    """A method that listened to a topic of a retired system."""

    name: str
    topic: str
    auth: str
    scopes: tuple[str, ...]
    parameters: tuple[OldParameter, ...]
    enums: tuple[tuple[str, EnumReplyDocument], ...]
    description: str


@frozen(kw_only=True)
class OldEvent:
    """A method that listened to EventSub. `condition`: Twitch's name of each part, and the parameter for it."""

    name: str
    type: str
    version: str
    was: str
    batching: bool
    event: str
    condition: tuple[tuple[str, str], ...]
    parameters: tuple[OldParameter, ...]
    description: str
    modern: str


@frozen(kw_only=True)
class OldObject:
    """A class of replies or events."""

    name: str
    document: ObjectDocument


@frozen(kw_only=True)
class Face:
    """One version of the old library. `name`: its folder, such as `v2`; `source`: its file."""

    name: str
    source: str
    document: MovingDocument = field(repr=False)
    methods: tuple[OldMethod, ...] = field(repr=False)
    webhook: tuple[OldTopic, ...] = field(repr=False)
    pubsub: tuple[OldTopic, ...] = field(repr=False)
    eventsub: tuple[OldEvent, ...] = field(repr=False)

    @property
    def objects(self) -> Mapping[str, tuple[OldObject, ...]]:
        """The classes of replies and events, by module, each after the classes that it is made of."""
        return {
            module: tuple(OldObject(name=name, document=one) for name, one in classes.items()) for module, classes in self.document.objects.items()
        }

    @property
    def modules(self) -> Mapping[str, ModuleDocument]:
        """The modules that pass on handwritten names."""
        return {"oauth": self.document.oauth, "helper": self.document.helper, **self.document.written}

    @property
    def types(self) -> tuple[str, ...]:
        """The exports of the module `types`."""
        return tuple(sorted((*self.document.exceptions, *self.document.enums, *self.document.dicts)))
