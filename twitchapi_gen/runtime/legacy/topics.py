"""Topics of Twitch's retired systems, PubSub and webhooks, as data: their names, and how to read their messages."""

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
    """A message outside the spec: `message["field"]` and `to_dict()` give the raw fields."""


@define(frozen=True, kw_only=True)
class TopicParameter:
    """A parameter of a topic's address. `values`: the allowed ones, if known."""

    name: str
    optional: bool = False
    values: tuple[str, ...] = ()


@define(frozen=True, kw_only=True)
class Topic:
    """A topic. `messages`: maps values of the field `told_by` to models' names; the key is "" if there is only one kind."""

    name: str
    method: str
    package: str
    module: str
    """The module of its models, in `api`."""
    parameters: tuple[TopicParameter, ...] = ()
    scopes: tuple[Any, ...] = ()
    scopes_any: ScopeChoice = ()
    retired: str
    successor: str = ""
    """The EventSub type that replaced it."""
    told_by: str = "type"
    messages: Mapping[str, str] = field(default=_NOTHING, converter=_frozen)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def read(self, value: dict[str, Any], report: Report | None = None) -> Model:
        """Return a message or item as its model, or as an UnknownMessage if the spec has none for it."""
        kind = value.get(self.told_by)
        name = self.messages.get("") or (self.messages.get(kind) if isinstance(kind, str) else None)
        if name is None:
            made = object.__new__(UnknownMessage)
            made.json_ = value
            return made
        table = table_of(self.package, self.module, name)
        return table.fast(value) if report is None else table.read(value, report)

    def _filled(self, given: Mapping[str, Any]) -> dict[str, str]:
        """Return the parameters by name. Raises ParameterError for a missing or invalid one."""
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
                raise ParameterError(f"{self.method}: {one.name} must be text without spaces, not {text!r}")
            if one.values and text not in one.values:
                raise ParameterError(f"{self.method}: {one.name} must be one of {', '.join(one.values)}, not {text!r}")
            filled[one.name] = text
        return filled


@define(frozen=True, kw_only=True, repr=False)
class PubSubTopic(Topic):
    """A PubSub topic. `nested`: the field that contains JSON as text again. `documented`: whether Twitch documented it."""

    template: str
    documented: bool = True
    nested: str = ""

    def address(self, /, **ids: str | None) -> str:
        """Return the topic's full name with these ids. Raises ParameterError for a missing or invalid one."""
        return self.template.format(**self._filled(ids))

    def decode(self, message: str, report: Report | None = None) -> Model:
        """Decode a message's text into a model, including nested JSON. Raises UnexpectedReply unless it is a JSON object."""
        value = _object(message)
        if value is None:
            raise UnexpectedReply(f"{self.name}: the message is not a JSON object", 0)
        inner = _object(value.get(self.nested)) if self.nested else None
        return self.read(value if inner is None else {**value, self.nested: inner}, report)


@define(frozen=True, kw_only=True, repr=False)
class WebhookTopic(Topic):
    """A webhooks topic. `url`: its address's template. `tokens`: the accepted kinds. `when_empty`: the meaning of an empty notification."""

    url: str
    tokens: tuple[TokenKind, ...] = ("user", "app")
    when_empty: Mapping[str, str] = field(default=_NOTHING, converter=_frozen)

    def address(self, /, **parameters: str | None) -> str:
        """Return the topic's URL with these parameters, without those that are omitted. Raises ParameterError."""
        filled = self._filled(parameters)
        if not filled:
            raise ParameterError(f"{self.method} needs {' or '.join(one.name for one in self.parameters)}")
        base, _, query = self.url.partition("?")
        parts = [part.partition("=") for part in query.split("&")]
        kept = [(name, text) for name, _, text in parts if not text.startswith("{") or text[1:-1] in filled]
        return f"{base}?{'&'.join(name + '=' + quote(filled.get(text[1:-1], text), safe='') for name, text in kept)}"

    def decode(self, body: Mapping[str, Any], report: Report | None = None) -> list[Model]:
        """Decode a notification into a model for each item. Raises UnexpectedReply unless it contains a list of objects."""
        items = body.get("data")
        if not is_array(items) or not all(map(is_object, items)):
            raise UnexpectedReply(f"{self.name}: the notification has no list of objects under `data`", 0)
        if not items and self.when_empty:
            items = [dict(self.when_empty)]
        return [self.read(item, report) for item in items]


@cache
def table_of(package: str, module: str, name: str) -> Table[Model]:
    """Return the decoding table of the model with this name."""
    found: Table[Model] = getattr(import_module(f"twitchapi_gen.api.{package}.models.{module}"), name).TABLE
    return found


def _object(text: object) -> dict[str, Any] | None:
    """Parse text as a JSON object; None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    return value if is_object(value) else None


P = TypeVar("P", bound=Topic)


class Topics(Mapping[str, P]):
    """The topics of one system, by name."""

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
"""Called with the subscription's UUID and the message. If it returns an awaitable, the dispatcher awaits it."""


class SyncListening(ABC):
    """Base class of the PubSub clients."""

    @abstractmethod
    def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID: ...


class AsyncListening(ABC):
    """Base class of the PubSub clients."""

    @abstractmethod
    async def _listen(self, topic: PubSubTopic, ids: Mapping[str, str], callback: Callback) -> UUID: ...


class SyncSubscribing(ABC):
    """Base class of the webhook clients."""

    @abstractmethod
    def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]: ...

    @abstractmethod
    def _unsubscribe(self, uuid: UUID) -> bool: ...


class AsyncSubscribing(ABC):
    """Base class of the webhook clients."""

    @abstractmethod
    async def _subscribe(self, topic: WebhookTopic, parameters: Mapping[str, str | None], callback: Callback) -> tuple[bool, UUID]: ...

    @abstractmethod
    async def _unsubscribe(self, uuid: UUID) -> bool: ...
