"""What comes in, and what is answered; and the life of a subscription, as a table. It knows no server and does no I/O.

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
from twitchapi_gen.runtime.dispatch.dispatcher import CallbackQueue
from twitchapi_gen.runtime.dispatch.http_server import Reply, genuine, text_reply
from twitchapi_gen.runtime.dispatch.websocket import Backoff

if TYPE_CHECKING:
    from twitchapi_gen.runtime.legacy.topics import WebhookTopic


class State(StrEnum):
    """PENDING: asked for, not yet confirmed (any more). ENDING: its end is asked for. The last two are over."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    ENDING = "ending"
    DENIED = "denied"
    ENDED = "ended"


class What(StrEnum):
    """What can happen: the first three come from the hub, the others from here."""

    CONFIRM = "the hub asks whether it is wanted"
    CONFIRM_END = "the hub asks whether its end is wanted"
    DENY = "the hub says no"
    END = "its end is asked for"
    KEEP = "the hub didn't take that"
    LAPSE = "its lease is over"
    GIVE_UP = "nobody wants it any more"


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
    (State.ENDED, What.CONFIRM_END): State.ENDED,  # our answer got lost, and the hub asks again
}
TABLE: Mapping[tuple[State, What], State] = {**_BEGINS, **_LIVES, **_ENDS}
NOTIFIED = frozenset({State.CONFIRMED, State.ENDING})
"""In these, notifications are delivered: until its end is confirmed, a subscription is alive."""
OVER = frozenset({State.DENIED, State.ENDED})
_MARGIN = 60.0


@define(frozen=True)
class Left:
    """A subscription as the hub lists it."""

    topic: str
    callback: str


@define(eq=False, repr=False)
class Subscription:
    """One subscription. `secrets`: what notifications may be signed with, the newest first; none: they aren't signed.

    seconds: for how long it is asked for. until: when its lease ends, and renew_at: when it is asked for again, both by the monotonic clock.
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
    """Called after each step, with what happened and the hub's reason where it gave one."""

    def step(self, what: What, reason: str = "") -> bool:
        """Takes a step. False, and nothing changes, where the table has none."""
        after = TABLE.get((self.state, what))
        if after is None:
            return False
        self.state = after
        if self.moved is not None:
            self.moved(self, what, reason)
        return True

    def leased(self, seconds: int, now: float) -> None:
        """The hub has granted so many seconds. It is renewed a tenth, or a minute, before they are over: time enough to try more than once."""
        self.until = now + seconds
        self.renew_at = self.until - min(max(_MARGIN, seconds / 10), seconds / 2)

    def sign_with(self, secret: Secret[bytes] | None) -> None:
        """From now on it is asked for with this secret. The one before stays good: what was under way is signed with it."""
        if secret is None:
            self.secrets = ()
        elif not self.secrets or self.secrets[0] != secret:
            self.secrets = (secret, *self.secrets[:1])


PAST, FUTURE = 600.0, 60.0
"""Seconds that a notification's time may be away from ours."""
_MOST_FIELDS, _LONGEST_ID = 40, 200
_OK = Reply(200)
_Deliver = Callable[[CallbackQueue, Sequence[tuple[object, ...]]], bool]


class Asked(Protocol):
    """Something that waits for it, such as an asyncio.Event."""

    def set(self) -> None: ...


@define
class Handler:
    """Answers requests for the subscriptions that it knows. `deliver`: takes all items of a notification over, or none and returns False."""

    deliver: _Deliver
    clock: Clock = field(factory=Clock)
    subscriptions: dict[str, Subscription] = field(factory=dict[str, Subscription])
    leaving: "dict[Left, Asked]" = field(factory=dict[Left, "Asked"])
    """What others left at the hub, whose end is asked for now; set once the hub has asked back."""
    _seen: RecentIds = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._seen = RecentIds(PAST + FUTURE + 60.0, self.clock)

    def handle(self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """The reply to any request. The path doesn't matter: a proxy in front may have changed it."""
        if method == "POST":
            return self._notified(query, headers, body)
        if method not in ("GET", "HEAD"):
            return Reply(405, headers={"Allow": "GET, POST"})
        fields = _fields(query)
        if fields is None:
            return text_reply(400, "the query is damaged")
        mode = fields.get("hub.mode")
        if mode is None:
            return text_reply(200, "twitchapi_gen waits here for Twitch's webhooks") if not fields else text_reply(404, "nothing here")
        if mode == "denied":
            return self._denied(fields)
        return self._asked(mode, fields)

    def _asked(self, mode: str, fields: Mapping[str, str]) -> Reply:
        """The hub wants to know whether we do. The challenge goes back as it came, and never as something that a browser would run."""
        challenge = fields.get("hub.challenge", "")
        what = {"subscribe": What.CONFIRM, "unsubscribe": What.CONFIRM_END}.get(mode)
        if not challenge or what is None:
            return text_reply(400, "hub.challenge or hub.mode is missing")
        found = self.subscriptions.get(fields.get("uuid", ""))
        if found is None or not same_topic(found.address, fields.get("hub.topic", "")):
            return text_reply(200, challenge) if what is What.CONFIRM_END and self._left(fields) else text_reply(404, "nobody here wants that")
        if what is What.CONFIRM:
            seconds = fields.get("hub.lease_seconds", "")
            granted = int(seconds) if seconds.isascii() and seconds.isdecimal() and len(seconds) < 10 else found.seconds
            if not found.step(what):
                return text_reply(404, "nobody here wants that any more")
            found.leased(granted, self.clock.monotonic())
        elif not found.step(what):
            return text_reply(404, "nobody here wants that to end")
        return text_reply(200, challenge)

    def _left(self, fields: Mapping[str, str]) -> bool:
        """Whether it is something that others left, and that is being cleared away."""
        given = {name: text for name, text in fields.items() if not name.startswith("hub.")}
        found = [one for one in self.leaving if same_topic(one.topic, fields.get("hub.topic", "")) and given == _fields(urlsplit(one.callback).query)]
        for one in found:
            self.leaving[one].set()
        return bool(found)

    def _denied(self, fields: Mapping[str, str]) -> Reply:
        found = self.subscriptions.get(fields.get("uuid", ""))
        if found is None or not same_topic(found.address, fields.get("hub.topic", "")):
            return text_reply(404, "nobody here asked for that")
        found.step(What.DENY, fields.get("hub.reason", "")[:200])
        return _OK

    def _notified(self, query: str, headers: Mapping[str, str], body: bytes) -> Reply:
        found = self.subscriptions.get(_uuid(query))
        if found is None or found.state not in NOTIFIED:
            return text_reply(404, "nobody here asked for that")
        if found.secrets and not any(genuine(headers.get("X-Hub-Signature"), secret.reveal(), body) for secret in found.secrets):
            return text_reply(403, "the signature isn't right")
        id, sent = headers.get("Twitch-Notification-Id", ""), headers.get("Twitch-Notification-Timestamp", "")
        if not id or len(id) > _LONGEST_ID:
            return text_reply(400, "Twitch-Notification-Id is missing")
        if not self._is_of_now(sent):
            return text_reply(403, "Twitch-Notification-Timestamp is missing, or isn't of now")
        key = f"{found.uuid.hex}{id}"
        if not self._seen.add(key):
            return _OK
        taken = False
        try:
            items = _items(found, body)
            taken = items is not None and self.deliver(found.callback_queue, items)
        finally:
            if not taken:  # so that Twitch sends it again
                self._seen.forget(key)
        if items is None:
            return text_reply(400, "the body isn't a notification of this topic")
        return _OK if taken else text_reply(503, "too much to do")

    def _is_of_now(self, sent: str) -> bool:
        try:
            age = self.clock.time() - read_time(sent).timestamp()
        except (ValueError, TypeError, OverflowError, OSError):
            return False
        return -FUTURE <= age <= PAST


def same_topic(one: str, other: str) -> bool:
    """Whether two topics' addresses are the same; the order of the parameters says nothing."""
    return one == other or (one.partition("?")[0] == other.partition("?")[0] and _fields(one.partition("?")[2]) == _fields(other.partition("?")[2]))


def _items(found: Subscription, body: bytes) -> list[tuple[UUID, Any]] | None:
    """What the callback gets, for each item; None for what is no notification."""
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
    """The query's fields; None for one that is damaged, has too many, or one twice: then nobody knows which is meant."""
    try:
        found = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None
    fields = dict(found)
    return fields if len(fields) == len(found) else None
