"""EventSub's subscription types as data, and their events as callbacks receive them, read from notifications."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, Literal, Self, TypeAlias, TypeVar, cast

from attrs import define, field, frozen

from twitchapi_gen.runtime.base.datetimes import write_time
from twitchapi_gen.runtime.base.errors import ParameterError, UnexpectedReply, suggestion
from twitchapi_gen.runtime.base.events import OncePerKey, log
from twitchapi_gen.runtime.base.values import as_id, is_mapping, is_object
from twitchapi_gen.runtime.http.operation import ScopeChoice
from twitchapi_gen.runtime.models.model import Model, Shown
from twitchapi_gen.runtime.models.shapes import Report, Table

Transport: TypeAlias = Literal["webhook", "websocket", "conduit"]
TRANSPORTS: tuple[Transport, ...] = ("webhook", "websocket", "conduit")
TOKENS: Mapping[str, Literal["app", "user"]] = {"webhook": "app", "websocket": "user", "conduit": "app"}
"""The kind of token that creates a subscription over each transport."""


@define(eq=False, repr=False, init=False)
class UnknownEvent(Model):
    """An event outside the spec: `data["field"]` and `data.to_dict()` give the raw fields."""


def _unknown(value: dict[str, Any]) -> Model:
    made = object.__new__(UnknownEvent)
    made.json_ = value
    return made


@define(frozen=True, kw_only=True)
class ConditionParameter:
    """One id of a condition."""

    name: str
    required: bool = True


@define(frozen=True, kw_only=True)
class SubscriptionType:
    """One version of one type of event.

    tokens: kinds that some transport takes; `TOKENS` maps each transport to its kind. scopes: all scopes that the docs name. scopes_any:
    alternative sets, one of which suffices. With an app token, users must have granted the app the scopes of `app_scopes` if there are any,
    otherwise those of `scopes_any`. extra_scopes: scopes that add fields to the events.
    one_of: groups of condition parameters; give exactly one of each group. batching: whether a notification may contain several events.
    listed: False for a type outside the spec, see `unlisted`.
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

    def __repr__(self) -> str:
        return f"SubscriptionType({self.name!r})"

    @classmethod
    def unlisted(cls, type: str, version: str) -> Self:
        """Return a type outside the spec: it accepts any condition, and its events are UnknownEvents."""
        return cls(type=type, version=version, title=type, listed=False)

    @property
    def name(self) -> str:
        """The name for messages, such as `channel.follow@2`."""
        return f"{self.type}@{self.version}"

    @property
    def tokens(self) -> tuple[Literal["app", "user"], ...]:
        return tuple(sorted({TOKENS[transport] for transport in self.transports}))

    def decode(self, event: Mapping[str, Any], report: Report | None = None) -> Model:
        """Decode an `event` object (for a batch: one of its `events`). Deviations from the spec are kept unchanged and reported."""
        value = dict(event)
        return self._fast(value) if report is None or not self.model else self.table.read(value, report)

    @cached_property
    def _fast(self) -> Callable[[dict[str, Any]], Model]:
        """The fast decoder of its events."""
        return self.table.fast if self.model else _unknown

    @cached_property
    def table(self) -> Table[Model]:
        """The decoding table of its events. The models are imported on first use."""
        found: Table[Model] = getattr(import_module(f"twitchapi_gen.api.eventsub.models.{self.module}"), self.model).TABLE
        return found

    def events_in(self, payload: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the event objects of a notification: one, or several for a batch. Raises UnexpectedReply if there is none."""
        batch: Any = payload.get("events")
        found: list[Any] = batch if batch.__class__ is list else [payload.get("event")]
        if not found or any(one.__class__ is not dict for one in found):
            raise UnexpectedReply(f"{self.name}: the notification has no object under {'`events`' if batch is not None else '`event`'}")
        return found

    def request(self, condition: Mapping[str, str], transport: Mapping[str, object]) -> dict[str, Any]:
        """Return the request body of Create EventSub Subscription."""
        body = {"type": self.type, "version": self.version, "condition": dict(condition), "transport": dict(transport)}
        return body | {"is_batching_enabled": True} if self.batching else body

    def asked(self, condition: object, transport: Transport, *, raw: bool = False) -> dict[str, str]:
        """Return the checked condition for this transport. Raises ParameterError as `condition` does, and for a transport that the type lacks.

        raw: the type was given by name. The spec may be outdated, so violations are only logged, and Twitch decides.
        """
        given, problems = self._read(self._mapping(condition)), list[str]()
        if transport not in self.transports:
            problems.append(f"it is available over {' and '.join(self.transports)} only, not over {transport}")
        problems += self._problems(given)
        if problems and not raw:
            raise ParameterError(f"{self.name}: {problems[0]}")
        for problem in problems:
            log.warning("%s: by the spec, %s; sending the request anyway", self.name, problem)
        return given

    def checked(self, condition: object) -> dict[str, str]:
        """Check a condition given as a mapping, as `condition` does."""
        return self.condition(**self._mapping(condition))

    def condition(self, /, **ids: str | int | None) -> dict[str, str]:
        """Return the checked condition. Ids are text; integers are converted. None and empty text are dropped, since Twitch fills omitted fields
        with empty text.

        Raises ParameterError for a missing, unknown or mistyped id, and unless each group has exactly one.
        """
        given = self._read(ids)
        for problem in self._problems(given):
            raise ParameterError(f"{self.name}: {problem}")
        return given

    def _mapping(self, condition: object) -> Mapping[str, Any]:
        if not is_mapping(condition):
            raise ParameterError(f"{self.name}: the condition must be a mapping of names to ids, not {type(condition).__name__}")
        for name in condition:
            if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ParameterError(f"{self.name}: the condition's names must be text, not {name!r}")
        return condition

    def _read(self, ids: Mapping[str, Any]) -> dict[str, str]:
        return {name: as_id(f"{self.name}: {name}", value) for name, value in ids.items() if value is not None and value != ""}

    def _problems(self, given: Mapping[str, str]) -> Iterator[str]:
        """List the condition's violations of the spec."""
        if not self.listed:
            return
        known = [one.name for one in self.parameters]
        for name in given:
            if name not in known:
                yield f"there is no condition {name!r}{suggestion(name, known)}; it has {', '.join(known)}"
        missing = [one.name for one in self.parameters if one.required and one.name not in given]
        if missing:
            yield f"the condition lacks {' and '.join(missing)}"
        for group in self.one_of:
            if sum(name in given for name in group) != 1:
                yield f"the condition needs exactly one of {', '.join(group)}"


class SubscriptionTypes(Mapping[tuple[str, str], SubscriptionType]):
    """All subscription types, by type and version: `subscription_types["channel.follow", "2"]`."""

    def __init__(self, found: Iterable[SubscriptionType]) -> None:
        self._by_key = {(one.type, one.version): one for one in found}
        self._new = OncePerKey()

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

    def named(self, type: object, version: object) -> SubscriptionType:
        """Return the type that a user named, for `listen`. A type outside the spec is accepted, and logged once.

        Raises ParameterError for an invalid name, and for a name within two edits of a known one.
        """
        version = str(version) if isinstance(version, int) and not isinstance(version, bool) else version
        for what, text in (("type", type), ("version", version)):
            if not isinstance(text, str) or not text or not text.isprintable():
                raise ParameterError(f"{what} must be text, such as 'channel.follow' and '2', not {text!r}")
        found = self.find(str(type), str(version))
        if not found.listed:
            names = {name for name, _ in self._by_key}
            near = next((name for name in sorted(names) if name != type and _is_near(name, found.type)), None) if type not in names else None
            if near is not None:
                raise ParameterError(f"there is no subscription type {type!r}; did you mean {near!r}?")
            if self._new.first(found.name):
                log.warning("EventSub: %s. Sending the request anyway; its events are UnknownEvents", self._missing((found.type, found.version)))
        return found

    def find(self, type: str, version: str) -> SubscriptionType:
        """Return this version of the type, or an unlisted type if it is outside the spec."""
        return self._by_key.get((type, version)) or SubscriptionType.unlisted(type, version)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self._by_key)

    def __repr__(self) -> str:
        return f"<{len(self)} subscription types>"


def _is_near(known: str, given: str) -> bool:
    """Whether the edit distance is at most two (insertions, deletions, substitutions)."""
    if abs(len(known) - len(given)) > 2:
        return False
    row = list(range(len(given) + 1))
    for at, letter in enumerate(known, 1):
        last, row = row, [at]
        for other_at, other in enumerate(given, 1):
            row.append(min(last[other_at] + 1, row[-1] + 1, last[other_at - 1] + (letter != other)))
    return row[-1] <= 2


T_co = TypeVar("T_co", bound=Model, covariant=True)
_NEVER = datetime.fromtimestamp(0, UTC)


Key: TypeAlias = tuple[str, str, frozenset[tuple[str, str]]]


def key_of(type: str, version: str, condition: Mapping[str, str]) -> Key:
    """Return the key that subscriptions to the same events share. Twitch fills omitted condition fields with empty strings, so the key skips them."""
    return type.casefold(), version.casefold(), frozenset((name, value) for name, value in condition.items() if value)


@frozen(kw_only=True, repr=False)
class SubscriptionInfo(Shown):
    """The subscription of an event or revocation, as Twitch sent it. Missing fields are empty, 0 or None.

    status: `enabled`, or the reason for the revocation; an open list. cost: its share of the limit. json: the object itself, including the transport.
    """

    id: str
    type: str
    version: str
    status: str
    condition: Mapping[str, str]
    cost: int
    created_at: datetime | None
    json: Mapping[str, Any] = field(eq=False, repr=False)

    @property
    def key(self) -> Key:
        return key_of(self.type, self.version, self.condition)

    @property
    def words(self) -> str:
        """A description for messages: type, version, condition and id, each truncated."""
        condition = " and ".join(f"{name} {value}"[:100] for name, value in list(self.condition.items())[:5] if value)
        return f"{self.type[:100]}@{self.version[:20]} for {condition or 'no condition'} (subscription {self.id[:60] or 'without id'})"

    def shown_(self) -> Iterable[tuple[str, Any]]:
        names = ("type", "version", "status", "condition", "id", "cost", "created_at")
        return [(name, getattr(self, name)) for name in names]

    @classmethod
    def read(cls, sent: Mapping[str, Any]) -> "SubscriptionInfo":
        """Read a `subscription` object. Raises UnexpectedReply if type or version is missing; tolerates everything else.

        Numbers are accepted as text: Twitch sends text, but some emulators send numbers.
        """
        type_, version = sent.get("type"), _text(sent.get("version"))
        if not isinstance(type_, str) or (not version and not isinstance(sent.get("version"), str)):
            raise UnexpectedReply("the notification's subscription lacks a type or a version")
        condition, cost = sent.get("condition"), sent.get("cost")
        return cls(
            id=_text(sent.get("id")),
            type=type_.strip(),
            version=version,
            status=_text(sent.get("status")),
            condition={name: text for name, value in condition.items() if (text := _text(value)) or value == ""} if is_object(condition) else {},
            cost=cost if isinstance(cost, int) else 0,
            created_at=moment(sent.get("created_at")),
            json=sent,
        )


@frozen(kw_only=True, repr=False)
class Event(Shown, Generic[T_co]):
    """An event.

    id: of the message; the same when Twitch resends it, and for all events of a batch. timestamp: when Twitch sent it (1970 if unreadable).
    retry: how often Twitch had sent it before; always 0 over WebSocket. data: the event's fields; `event["field"]` is `event.data["field"]`.
    """

    id: str
    timestamp: datetime
    retry: int = 0
    subscription: SubscriptionInfo
    data: T_co

    def __getitem__(self, name: str) -> Any:
        return self.data[name]

    def to_dict(self) -> dict[str, Any]:
        """The event as JSON can hold it: `id`, `timestamp`, `retry`, the `subscription` without its transport, and under `event` what Twitch sent."""
        about = {name: value for name, value in self.subscription.json.items() if name != "transport"}
        when = write_time(self.timestamp)
        return {"id": self.id, "timestamp": when, "retry": self.retry, "subscription": about, "event": self.data.to_dict()}

    def shown_(self) -> Iterable[tuple[str, Any]]:
        return [("subscription", self.subscription), ("data", self.data), ("id", self.id), ("timestamp", self.timestamp), ("retry", self.retry)]


def subscription_in(payload: Mapping[str, Any]) -> SubscriptionInfo:
    """Return the subscription of a notification or revocation. Raises UnexpectedReply if there is none."""
    sent = payload.get("subscription")
    if not is_object(sent):
        raise UnexpectedReply("the notification has no object under `subscription`")
    return SubscriptionInfo.read(sent)


def read_events(
    payload: Mapping[str, Any], types: SubscriptionTypes, *, id: str, timestamp: str, retry: int = 0, report: Report | None = None
) -> list[Event[Model]]:
    """Read the events from a notification's `payload` (over a webhook: its body). Only batched types give more than one.

    Types and versions outside the spec give UnknownEvents. report: called with each deviation from the spec.
    Raises UnexpectedReply if the subscription or the event is missing.
    """
    subscription = subscription_in(payload)
    kind = types.find(subscription.type, subscription.version)
    return events_of(kind, payload, subscription, id, moment(timestamp), retry, report)


def events_of(
    kind: SubscriptionType, payload: Mapping[str, Any], subscription: SubscriptionInfo, id: str, when: datetime | None, retry: int,
    report: Report | None,
) -> list[Event[Model]]:  # fmt: skip
    """Return the events of a notification whose subscription and time are known. Raises UnexpectedReply if there are none."""
    return [
        Event(id=id, timestamp=when or _NEVER, retry=retry, subscription=subscription, data=kind.decode(one, report))
        for one in kind.events_in(payload)
    ]


def moment(sent: object) -> datetime | None:
    """Parse a timestamp; None if it is unreadable."""
    try:
        when = datetime.fromisoformat(sent.upper()) if isinstance(sent, str) else None
    except (ValueError, OverflowError):
        return None
    return None if when is None or when.tzinfo is None else when


def _text(value: object) -> str:
    """Strip a string, turn an integer into its digits, and replace anything else with an empty string."""
    if isinstance(value, str):
        return value.strip()
    is_whole = (isinstance(value, float) and value.is_integer()) or (isinstance(value, int) and not isinstance(value, bool))
    return str(int(cast(float, value))) if is_whole else ""
