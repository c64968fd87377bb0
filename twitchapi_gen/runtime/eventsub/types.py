"""EventSub's subscription types as data: what a subscription needs, and how its events are read."""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, Literal, Self, TypeAlias, cast

from attrs import define, field

from twitchapi_gen.runtime.errors import ParameterError, UnexpectedReply, suggestion
from twitchapi_gen.runtime.facts import ScopeChoice
from twitchapi_gen.runtime.kinds import as_id, is_array, is_mapping, is_object
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import Report

Transport: TypeAlias = Literal["webhook", "websocket", "conduit"]
TRANSPORTS: tuple[Transport, ...] = ("webhook", "websocket", "conduit")
TOKENS: Mapping[str, Literal["app", "user"]] = {"webhook": "app", "websocket": "user", "conduit": "app"}
"""The kind of token that makes a subscription over each transport."""


@define(eq=False, repr=False, init=False)
class UnknownEvent(Model):
    """An event that the spec doesn't know: `data["field"]` and `data.to_dict()` give what came."""


@define(frozen=True, kw_only=True)
class ConditionParameter:
    """One id that says what is listened to."""

    name: str
    required: bool = True


@define(frozen=True, kw_only=True)
class SubscriptionType:
    """One version of one type of event.

    tokens: kinds that some transport takes; `TOKENS` says which kind goes with which transport. scopes: every scope named, `scopes_any` which of them
    together will do: one of these sets. With an app token, users must have granted them to the app: those of `app_scopes` where there are any, else
    these. extra_scopes: those that make events fuller.
    one_of: groups of condition parameters of which exactly one is given. batching: whether notifications bring several events at once.
    listed: False for one that the spec doesn't have, see `unlisted`.
    """

    type: str
    version: str
    method: str = ""
    title: str = ""
    module: str = ""
    model: str = ""
    parameters: tuple[ConditionParameter, ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    transports: tuple[Transport, ...] = TRANSPORTS
    scopes: tuple[Any, ...] = ()
    scopes_any: ScopeChoice = ()
    app_scopes: ScopeChoice = ()
    extra_scopes: tuple[str, ...] = ()
    batching: bool = False
    beta: bool = False
    docs_url: str = ""
    listed: bool = True
    _readers: list[Any] = field(factory=list[Any], eq=False, repr=False, init=False)

    def __repr__(self) -> str:
        return f"SubscriptionType({self.name!r})"

    @classmethod
    def unlisted(cls, type: str, version: str) -> Self:
        """A type that the spec doesn't have: any condition goes, and its events are UnknownEvents."""
        return cls(type=type, version=version, title=type, listed=False)

    @property
    def name(self) -> str:
        """`channel.follow@2`, for messages."""
        return f"{self.type}@{self.version}"

    @property
    def tokens(self) -> tuple[Literal["app", "user"], ...]:
        return tuple(sorted({TOKENS[transport] for transport in self.transports}))

    def decode(self, event: Mapping[str, Any], report: Report | None = None) -> Model:
        """The `event` object → its model; of a batch, one of its `events`. Whatever differs from the spec is kept as it came, and reported."""
        value = dict(event)
        if not self.model:
            made = object.__new__(UnknownEvent)
            made.json_ = value
            return made
        if not self._readers:  # models are loaded only when an event is read
            self._readers.extend(import_module(f"twitchapi_gen.api.eventsub.codecs.{self.module}").READERS[self.model])
        fast, table = self._readers[:2]
        return cast(Model, fast(value) if report is None else table.read(value, report))

    def events_in(self, payload: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The event objects of a notification: one, or several where they come in batches. Raises UnexpectedReply when there is none."""
        batch = payload.get("events")
        found: list[Any] = batch if is_array(batch) else [payload.get("event")]
        if not found or not all(map(is_object, found)):
            raise UnexpectedReply(f"{self.name}: the notification holds no object under {'`events`' if batch is not None else '`event`'}")
        return found

    def request(self, condition: Mapping[str, str], transport: Mapping[str, object]) -> dict[str, Any]:
        """What asks Twitch for a subscription: the body of Create EventSub Subscription."""
        body = {"type": self.type, "version": self.version, "condition": dict(condition), "transport": dict(transport)}
        return body | {"is_batching_enabled": True} if self.batching else body

    def checked(self, condition: object) -> dict[str, str]:
        """The condition given as a mapping, checked as `condition` does."""
        if not is_mapping(condition):
            raise ParameterError(f"{self.name}: the condition must be a mapping of names to ids, not {type(condition).__name__}")
        for name in condition:
            if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ParameterError(f"{self.name}: the condition's names must be text, not {name!r}")
        return self.condition(**condition)

    def condition(self, /, **ids: str | int | None) -> dict[str, str]:
        """The condition of a subscription, checked: ids are text, and whole numbers are taken for it. None and empty text, with which Twitch fills
        what a condition leaves out, are left out.

        Raises ParameterError for an id that is missing, unknown or neither, and when not exactly one of several is given.
        """
        given = {name: as_id(f"{self.name}: {name}", value) for name, value in ids.items() if value is not None and value != ""}
        if not self.listed:
            return given
        known = [one.name for one in self.parameters]
        for name in given:
            if name not in known:
                raise ParameterError(f"{self.name}: there is no condition {name!r}{suggestion(name, known)}; it has {', '.join(known)}")
        missing = [one.name for one in self.parameters if one.required and one.name not in given]
        if missing:
            raise ParameterError(f"{self.name}: the condition lacks {' and '.join(missing)}")
        for group in self.one_of:
            if sum(name in given for name in group) != 1:
                raise ParameterError(f"{self.name}: the condition needs exactly one of {', '.join(group)}")
        return given


class SubscriptionTypes(Mapping[tuple[str, str], SubscriptionType]):
    """All subscription types, by type and version: `subscription_types["channel.follow", "2"]`."""

    def __init__(self, found: Iterable[SubscriptionType]) -> None:
        self._by_key = {(one.type, one.version): one for one in found}

    def __getitem__(self, key: tuple[str, str]) -> SubscriptionType:
        try:
            return self._by_key[key]
        except KeyError:
            raise KeyError(self._missing(key)) from None

    def _missing(self, key: Any) -> str:
        try:
            type_, version = key
        except (TypeError, ValueError):
            return f"subscription types are found by type and version, such as ('channel.follow', '2'), not by {key!r}"
        versions = [known for name, known in self._by_key if name == type_]
        if versions:
            return f"there is no version {version!r} of {type_!r}; there is {' and '.join(map(repr, versions))}"
        return f"there is no subscription type {type_!r}{suggestion(type_, {name for name, _ in self._by_key})}"

    def find(self, type: str, version: str) -> SubscriptionType:
        """That version of the type; an unlisted one where the spec doesn't have it."""
        return self._by_key.get((type, version)) or SubscriptionType.unlisted(type, version)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self._by_key)

    def __repr__(self) -> str:
        return f"<{len(self)} subscription types>"
