"""Requests and replies, and a subscription's states as a table; independent of any server, without I/O.

Facts: https://www.w3.org/TR/websub/ and Twitch's webhooks guide of 2021."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

import orjson
from attrs import define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.http_server import Reply, genuine, text_reply
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue
from twitchapi_gen.runtime.dispatch.websocket import Backoff

if TYPE_CHECKING:
    from twitchapi_gen.runtime.legacy.topics import WebhookTopic


class State(StrEnum):
    """State of a subscription. PENDING: requested, not (or no longer) confirmed. ENDING: its end was requested. The last two are final."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    ENDING = "ending"
    DENIED = "denied"
    ENDED = "ended"


class What(StrEnum):
    """An occurrence. The first three come from the hub, the others from here."""

    CONFIRM = "the hub verifies the subscription"
    CONFIRM_END = "the hub verifies its end"
    DENY = "the hub denies it"
    END = "its end is requested"
    KEEP = "the hub refused to end it"
    LAPSE = "its lease has expired"
    GIVE_UP = "it is dropped"


_BEGINS: Mapping[tuple[State, What], State] = {
    (State.PENDING, What.CONFIRM): State.CONFIRMED,
    (State.PENDING, What.DENY): State.DENIED,
    (State.PENDING, What.END): State.ENDED,
    (State.PENDING, What.GIVE_UP): State.ENDED,
}
_LIVES: Mapping[tuple[State, What], State] = {
    (State.CONFIRMED, What.CONFIRM): State.CONFIRMED,
    (State.CONFIRMED, What.LAPSE): State.PENDING,
    (State.CONFIRMED, What.DENY): State.DENIED,
    (State.CONFIRMED, What.END): State.ENDING,
    (State.CONFIRMED, What.GIVE_UP): State.ENDED,
}
_ENDS: Mapping[tuple[State, What], State] = {
    (State.ENDING, What.CONFIRM_END): State.ENDED,
    (State.ENDING, What.DENY): State.ENDED,
    (State.ENDING, What.KEEP): State.CONFIRMED,
    (State.ENDING, What.GIVE_UP): State.ENDED,
    (State.ENDED, What.CONFIRM_END): State.ENDED,  # our reply got lost, and the hub repeats its verification
}
TABLE: Mapping[tuple[State, What], State] = {**_BEGINS, **_LIVES, **_ENDS}
NOTIFIED = frozenset({State.CONFIRMED, State.ENDING})
"""States in which notifications are delivered: a subscription is active until its end is confirmed."""
OVER = frozenset({State.DENIED, State.ENDED})
_MARGIN = 60.0


@define(frozen=True)
class Left:
    """A subscription as the hub lists it."""

    topic: str
    callback: str


@define(eq=False, repr=False)
class Subscription:
    """A subscription. `secrets`: the keys that may sign its notifications, newest first; empty: they aren't signed.

    seconds: the requested lease. until: the lease's end. renew_at: when to renew it. Both are on the monotonic clock.
    """

    uuid: UUID
    topic: "WebhookTopic"
    address: str
    callback: str
    callback_queue: CallbackQueue
    seconds: int
    backoff: Backoff
    secrets: tuple[Secret[bytes], ...] = ()
    state: State = State.PENDING
    until: float = float("inf")
    renew_at: float = float("inf")
    renewing: bool = False
    moved: Callable[["Subscription", What, str], object] | None = field(default=None)
    """Called after each step, with the occurrence and the hub's reason, if any."""

    def step(self, what: What, reason: str = "") -> bool:
        """Take a step of the table. Without one, return False and change nothing."""
        after = TABLE.get((self.state, what))
        if after is None:
            return False
        self.state = after
        if self.moved is not None:
            self.moved(self, what, reason)
        return True

    def leased(self, seconds: int, now: float) -> None:
        """Record a lease. It is renewed a tenth of it, or at least a minute, before its end, which leaves time for several attempts."""
        self.until = now + seconds
        self.renew_at = self.until - min(max(_MARGIN, seconds / 10), seconds / 2)

    def sign_with(self, secret: Secret[bytes] | None) -> None:
        """Use this secret for further requests. The previous one stays valid for notifications that are under way."""
        if secret is None:
            self.secrets = ()
        elif not self.secrets or self.secrets[0] != secret:
            self.secrets = (secret, *self.secrets[:1])


PAST, FUTURE = 600.0, 60.0
"""Maximum difference in seconds between a notification's time and the clock, in the past and in the future."""
_MOST_FIELDS, _LONGEST_ID = 40, 200
_OK = Reply(200)
_Deliver = Callable[[CallbackQueue, Sequence[tuple[object, ...]]], bool]


class Asked(Protocol):
    """An object that signals the hub's verification, such as an asyncio.Event."""

    def set(self) -> None: ...


@define
class Handler:
    """Answers requests for its subscriptions. `deliver`: dispatches all items of a notification, or returns False without dispatching any."""

    deliver: _Deliver
    clock: Clock = field(factory=Clock)
    subscriptions: dict[str, Subscription] = field(factory=dict[str, Subscription])
    leaving: "dict[Left, Asked]" = field(factory=dict[Left, "Asked"])
    """Other programs' subscriptions that are being ended; set when the hub has verified the request."""
    _seen: RecentIds = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._seen = RecentIds(PAST + FUTURE + 60.0, self.clock)

    def handle(self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Return the reply to any request. The path is ignored, since a proxy may have changed it."""
        if method == "POST":
            return self._notified(query, headers, body)
        if method not in ("GET", "HEAD"):
            return Reply(405, headers={"Allow": "GET, POST"})
        fields = _fields(query)
        if fields is None:
            return text_reply(400, "the query is malformed")
        mode = fields.get("hub.mode")
        if mode is None:
            return text_reply(200, "twitchapi_gen receives Twitch's webhooks here") if not fields else text_reply(404, "not found")
        if mode == "denied":
            return self._denied(fields)
        return self._asked(mode, fields)

    def _asked(self, mode: str, fields: Mapping[str, str]) -> Reply:
        """Answer the hub's verification. The challenge is returned unchanged, and never in a form that a browser would execute."""
        challenge = fields.get("hub.challenge", "")
        what = {"subscribe": What.CONFIRM, "unsubscribe": What.CONFIRM_END}.get(mode)
        if not challenge or what is None:
            return text_reply(400, "hub.challenge or hub.mode is missing")
        found = self.subscriptions.get(fields.get("uuid", ""))
        if found is None or not same_topic(found.address, fields.get("hub.topic", "")):
            return text_reply(200, challenge) if what is What.CONFIRM_END and self._left(fields) else text_reply(404, "unknown subscription")
        if what is What.CONFIRM:
            seconds = fields.get("hub.lease_seconds", "")
            granted = int(seconds) if seconds.isascii() and seconds.isdecimal() and len(seconds) < 10 else found.seconds
            if not found.step(what):
                return text_reply(404, "this subscription has ended")
            found.leased(granted, self.clock.monotonic())
        elif not found.step(what):
            return text_reply(404, "the end of this subscription was not requested")
        return text_reply(200, challenge)

    def _left(self, fields: Mapping[str, str]) -> bool:
        """Return True if it is another program's subscription that is being ended."""
        given = {name: text for name, text in fields.items() if not name.startswith("hub.")}
        found = [one for one in self.leaving if same_topic(one.topic, fields.get("hub.topic", "")) and given == _fields(urlsplit(one.callback).query)]
        for one in found:
            self.leaving[one].set()
        return bool(found)

    def _denied(self, fields: Mapping[str, str]) -> Reply:
        found = self.subscriptions.get(fields.get("uuid", ""))
        if found is None or not same_topic(found.address, fields.get("hub.topic", "")):
            return text_reply(404, "unknown subscription")
        found.step(What.DENY, fields.get("hub.reason", "")[:200])
        return _OK

    def _notified(self, query: str, headers: Mapping[str, str], body: bytes) -> Reply:
        found = self.subscriptions.get(_uuid(query))
        if found is None or found.state not in NOTIFIED:
            return text_reply(404, "unknown subscription")
        if found.secrets and not any(genuine(headers.get("X-Hub-Signature"), secret.reveal(), body) for secret in found.secrets):
            return text_reply(403, "the signature is wrong")
        id, sent = headers.get("Twitch-Notification-Id", ""), headers.get("Twitch-Notification-Timestamp", "")
        if not id or len(id) > _LONGEST_ID:
            return text_reply(400, "Twitch-Notification-Id is missing")
        if not self._is_of_now(sent):
            return text_reply(403, "Twitch-Notification-Timestamp is missing or not recent")
        key = f"{found.uuid.hex}{id}"
        if not self._seen.add(key):
            return _OK
        taken = False
        try:
            items = _items(found, body)
            taken = items is not None and self.deliver(found.callback_queue, items)
        finally:
            if not taken:  # so that Twitch resends it
                self._seen.forget(key)
        if items is None:
            return text_reply(400, "the body is not a notification of this topic")
        return _OK if taken else text_reply(503, "too many notifications are waiting")

    def _is_of_now(self, sent: str) -> bool:
        try:
            age = self.clock.time() - read_time(sent).timestamp()
        except (ValueError, TypeError, OverflowError, OSError):
            return False
        return -FUTURE <= age <= PAST


def same_topic(one: str, other: str) -> bool:
    """Whether two topics' addresses are equal, in any order of parameters."""
    return one == other or (one.partition("?")[0] == other.partition("?")[0] and _fields(one.partition("?")[2]) == _fields(other.partition("?")[2]))


def _items(found: Subscription, body: bytes) -> list[tuple[UUID, Any]] | None:
    """Return the callback's arguments for each item; None if it is no notification."""
    try:
        value = orjson.loads(body)
        return [(found.uuid, item) for item in found.topic.decode(value)] if is_object(value) else None
    except (orjson.JSONDecodeError, UnexpectedReply):
        return None


def _uuid(query: str) -> str:
    if query.startswith("uuid=") and "&" not in query and "%" not in query:
        return query[5:]
    return (_fields(query) or {}).get("uuid", "")


def _fields(query: str) -> dict[str, str] | None:
    """Parse the query's fields; None if it is malformed, has too many fields, or a duplicate one, which would be ambiguous."""
    try:
        found = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None
    fields = dict(found)
    return fields if len(fields) == len(found) else None
