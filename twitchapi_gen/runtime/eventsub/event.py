"""Events as callbacks receive them, and their construction from notifications."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeAlias, TypeVar, cast

from attrs import field, frozen

from twitchapi_gen.runtime.base.datetimes import read_time, write_time
from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.models.model import Model, Shown
from twitchapi_gen.runtime.models.shapes import Report

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
        return read_time(sent) if isinstance(sent, str) else None
    except (ValueError, OverflowError):
        return None


def _text(value: object) -> str:
    """Strip a string, turn an integer into its digits, and replace anything else with an empty string."""
    if isinstance(value, str):
        return value.strip()
    is_whole = (isinstance(value, float) and value.is_integer()) or (isinstance(value, int) and not isinstance(value, bool))
    return str(int(cast(float, value))) if is_whole else ""
