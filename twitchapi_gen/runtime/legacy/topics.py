"""Topics of Twitch's retired systems, PubSub and webhooks, as data: what they are called, and how what comes from them is read."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import UUID

import orjson
from attrs import define, field

from twitchapi_gen.runtime.base.errors import ParameterError, UnexpectedReply, suggestion
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.http.operation import ScopeChoice, TokenKind
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import Report, Table

_NOTHING: Mapping[str, str] = MappingProxyType({})


def _frozen(given: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(given))


@define(eq=False, repr=False, init=False)
class UnknownMessage(Model):
    """A message that the spec doesn't know: `message["field"]` and `to_dict()` give what came."""


@define(frozen=True, kw_only=True)
class TopicParameter:
    """What a topic's address leaves open. `values`: the only ones there are, where that is known."""

    name: str
    optional: bool = False
    values: tuple[str, ...] = ()


@define(frozen=True, kw_only=True)
class Topic:
    """`messages`: what the field `told_by` says → the name of the model; the key is "" where there is one kind only."""

    name: str
    method: str
    package: str
    module: str
    """Where its models are, in `api`."""
    parameters: tuple[TopicParameter, ...] = ()
    scopes: tuple[Any, ...] = ()
    scopes_any: ScopeChoice = ()
    retired: str
    successor: str = ""
    """EventSub type that took its place."""
    told_by: str = "type"
    messages: Mapping[str, str] = field(default=_NOTHING, converter=_frozen)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def read(self, value: dict[str, Any], report: Report | None = None) -> Model:
        """The message or item as its model; as an UnknownMessage, where the spec has none for it."""
        kind = value.get(self.told_by)
        name = self.messages.get("") or (self.messages.get(kind) if isinstance(kind, str) else None)
        if name is None:
            made = object.__new__(UnknownMessage)
            made.json_ = value
            return made
        table = table_of(self.package, self.module, name)
        return table.fast(value) if report is None else table.read(value, report)

    def _filled(self, given: Mapping[str, Any]) -> dict[str, str]:
        """The parameters by name. Raises ParameterError for what is missing, not one of the values, or can't be part of a topic."""
        unknown = set(given) - {one.name for one in self.parameters}
        if unknown:
            raise ParameterError(f"{self.method}: there is no {' and no '.join(sorted(unknown))}")
        filled: dict[str, str] = {}
        for one in self.parameters:
            text = given.get(one.name)
            if text is None and one.optional:
                continue
            if isinstance(text, int) and not isinstance(text, bool):
                text = str(text)
            if not isinstance(text, str) or not text or not text.isascii() or not text.isprintable() or " " in text:
                raise ParameterError(f"{self.method}: {one.name} must be text without blanks, not {text!r}")
            if one.values and text not in one.values:
                raise ParameterError(f"{self.method}: {one.name} must be one of {', '.join(one.values)}, not {text!r}")
            filled[one.name] = text
        return filled


@define(frozen=True, kw_only=True, repr=False)
class PubSubTopic(Topic):
    """A topic of PubSub. `nested`: the field that holds JSON as text once more. `documented`: whether Twitch's pages had it."""

    template: str
    documented: bool = True
    nested: str = ""

    def address(self, /, **ids: str | None) -> str:
        """What is listened to: the template with these ids. Raises ParameterError for one that is missing or can't be part of it."""
        return self.template.format(**self._filled(ids))

    def decode(self, message: str, report: Report | None = None) -> Model:
        """The text of a message → its model, all encodings undone. Raises UnexpectedReply when it is no JSON object."""
        value = _object(message)
        if value is None:
            raise UnexpectedReply(f"{self.name}: the message is no JSON object", 0)
        inner = _object(value.get(self.nested)) if self.nested else None
        return self.read(value if inner is None else {**value, self.nested: inner}, report)


@define(frozen=True, kw_only=True, repr=False)
class WebhookTopic(Topic):
    """A topic of the webhooks. `url`: its address's template. `tokens`: which kinds will do. `when_empty`: what an empty notification stands for."""

    url: str
    tokens: tuple[TokenKind, ...] = ("user", "app")
    when_empty: Mapping[str, str] = field(default=_NOTHING, converter=_frozen)

    def address(self, /, **parameters: str | None) -> str:
        """The topic's URL with these parameters; those left out aren't in it. Raises ParameterError."""
        filled = self._filled(parameters)
        if not filled:
            raise ParameterError(f"{self.method} needs {' or '.join(one.name for one in self.parameters)}, so that it is about somebody")
        base, _, query = self.url.partition("?")
        parts = [part.partition("=") for part in query.split("&")]
        kept = [(name, text) for name, _, text in parts if not text.startswith("{") or text[1:-1] in filled]
        return f"{base}?{'&'.join(name + '=' + quote(filled.get(text[1:-1], text), safe='') for name, text in kept)}"

    def decode(self, body: Mapping[str, Any], report: Report | None = None) -> list[Model]:
        """A notification → a model for each item. Raises UnexpectedReply when there is no list of objects in it."""
        items = body.get("data")
        if not is_array(items) or not all(map(is_object, items)):
            raise UnexpectedReply(f"{self.name}: the notification holds no list of objects under `data`", 0)
        if not items and self.when_empty:
            items = [dict(self.when_empty)]
        return [self.read(item, report) for item in items]


@cache
def table_of(package: str, module: str, name: str) -> Table[Model]:
    """How the model of that name is read."""
    found: Table[Model] = getattr(import_module(f"twitchapi_gen.api.{package}.models.{module}"), name).TABLE
    return found


def _object(text: object) -> dict[str, Any] | None:
    """The JSON object that the text is; None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    return value if is_object(value) else None


P = TypeVar("P", bound=Topic)


class Topics(Mapping[str, P]):
    """The topics of a system, by name."""

    def __init__(self, found: Iterable[P]) -> None:
        self._by_name = {one.name: one for one in found}

    def __getitem__(self, name: str) -> P:
        try:
            return self._by_name[name]
        except KeyError:
            raise KeyError(f"there is no topic {name!r}{suggestion(name, self._by_name)}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def __repr__(self) -> str:
        return f"<{len(self)} topics>"


Callback = Callable[[UUID, Any], object]
"""Called with the UUID of the subscription and what came; an awaitable that it returns is awaited."""


class SyncListening(ABC):
    """Listens to topics of PubSub."""

    @abstractmethod
    def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID: ...


class AsyncListening(ABC):
    """Listens to topics of PubSub."""

    @abstractmethod
    async def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID: ...


class SyncSubscribing(ABC):
    """Subscribes to topics of the webhooks."""

    @abstractmethod
    def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]: ...

    @abstractmethod
    def _unsubscribe(self, uuid: UUID) -> bool: ...


class AsyncSubscribing(ABC):
    """Subscribes to topics of the webhooks."""

    @abstractmethod
    async def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]: ...

    @abstractmethod
    async def _unsubscribe(self, uuid: UUID) -> bool: ...
