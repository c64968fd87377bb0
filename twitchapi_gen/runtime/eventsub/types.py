"""EventSub's subscription types as data: their requirements, and how to read their events."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, Literal, Self, TypeAlias

from attrs import define

from twitchapi_gen.runtime.base.errors import ParameterError, UnexpectedReply, suggestion
from twitchapi_gen.runtime.base.events import OncePerKey, log
from twitchapi_gen.runtime.base.values import as_id, is_array, is_mapping, is_object
from twitchapi_gen.runtime.http.operation import ScopeChoice
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import Report, Table

Transport: TypeAlias = Literal["webhook", "websocket", "conduit"]
TRANSPORTS: tuple[Transport, ...] = ("webhook", "websocket", "conduit")
TOKENS: Mapping[str, Literal["app", "user"]] = {"webhook": "app", "websocket": "user", "conduit": "app"}
"""The kind of token that creates a subscription over each transport."""


@define(eq=False, repr=False, init=False)
class UnknownEvent(Model):
    """An event outside the spec: `data["field"]` and `data.to_dict()` give the raw fields."""


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
        if not self.model:
            made = object.__new__(UnknownEvent)
            made.json_ = value
            return made
        return self.table.fast(value) if report is None else self.table.read(value, report)

    @cached_property
    def table(self) -> Table[Model]:
        """The decoding table of its events. The models are imported on first use."""
        found: Table[Model] = getattr(import_module(f"twitchapi_gen.api.eventsub.models.{self.module}"), self.model).TABLE
        return found

    def events_in(self, payload: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the event objects of a notification: one, or several for a batch. Raises UnexpectedReply if there is none."""
        batch = payload.get("events")
        found: list[Any] = batch if is_array(batch) else [payload.get("event")]
        if not found or not all(map(is_object, found)):
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
