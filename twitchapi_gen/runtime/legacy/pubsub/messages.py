"""PubSub's frames, the distribution of topics over connections, and deduplication.

PubSub's frames have no id, so duplicates are found by topic and text. While two connections listen to a topic, each message arrives on both. A
message is dispatched if it has arrived more often on its connection than on the other. On one connection, two equal messages are two messages, unless
they have a `message_id`: then the second one is a duplicate for ten seconds.

One case can't be detected: two identical messages of a topic, without ids, one sent just before the new connection listens, and the other just after
the old one has stopped. Then only the first is dispatched."""

from collections.abc import Iterable
from enum import Enum
from hashlib import blake2b
from typing import Any, TypeAlias

import orjson
from attrs import define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import (
    ParameterError,
    PubSubBadAuth,
    PubSubBadMessage,
    PubSubBadTopic,
    PubSubError,
    PubSubServerError,
    PubSubTooManyTopics,
    TwitchError,
)
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.websocket import Backoff


class State(Enum):
    DIALLING = "connecting"
    OPEN = "in use"
    NOTICED = "in use, and about to be replaced by another one"
    LEAVING = "replaced, and read until its last reply"
    OVER = "closed"


LIVE = (State.OPEN, State.NOTICED)


@define(frozen=True, repr=False)
class Asked:
    """A LISTEN or UNLISTEN that awaits its RESPONSE. late: its deadline, on the monotonic clock."""

    topics: tuple[str, ...]
    token: Secret[str] | None
    late: float
    listen: bool = True


@define(eq=False, repr=False)
class Connection:
    """A connection. heard: confirmed topics, each with the token of its LISTEN. asking: topics that await confirmation.

    pinged, ponged: the numbers of PINGs sent and PONGs received. fence: the PONG that ends duplicate detection; 0 for none.
    """

    number: int
    state: State = State.DIALLING
    heard: dict[str, Secret[str] | None] = field(factory=dict[str, Secret[str] | None])
    asking: set[str] = field(factory=set[str])
    asked: dict[str, Asked] = field(factory=dict[str, Asked])
    ping_at: float = 0.0
    pong_by: float | None = None
    pinged: int = 0
    ponged: int = 0
    fence: int = 0
    last: str = ""
    """The nonce of the UNLISTEN after which it closes."""

    @property
    def live(self) -> bool:
        return self.state in LIVE

    def __repr__(self) -> str:
        return f"<connection {self.number}: {self.state.value}, {len(self.heard)} topics>"


class Came(Enum):
    """An occurrence on a connection: from its socket, from the server, or from the clock."""

    OPENED = "the connection is open"
    FAILED = "the connection could not be opened"
    LOST = "the connection was lost or closed"
    MESSAGE = "a topic's message"
    RESPONSE = "the reply to LISTEN or UNLISTEN"
    PONG = "the reply to PING"
    RECONNECT = "the server is about to disconnect"
    AUTH_REVOKED = "topics end because their token was revoked"
    UNREADABLE = "not a PubSub frame"
    UNKNOWN = "a frame of an unknown type"
    PING_DUE = "it is time for a PING"
    PONG_LATE = "the PONG is late"
    ANSWER_LATE = "a RESPONSE is late"
    TAKEN_OVER = "another connection has all its topics"
    OF_NO_USE = "another connection is open, and this one has no topics"
    ANSWERED_LAST = "the reply to its last UNLISTEN"


@define(frozen=True)
class Frame:
    """A received frame. topics: that of a MESSAGE, or those of AUTH_REVOKED. text: a message, or the reason of a loss or of an unreadable frame."""

    came: Came
    text: str = ""
    topics: tuple[str, ...] = ()
    nonce: str = ""
    error: str = ""


def parse(text: str) -> Frame:
    """Parse any text. Without a valid frame, the result is UNREADABLE; its text is the reason, without quoting the input."""
    try:
        value = orjson.loads(text.strip())
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        return Frame(Came.UNREADABLE, f"{len(text)} characters that are not JSON")
    kind = value.get("type") if is_object(value) else None
    data = value.get("data") if is_object(value) else None
    match kind:
        case "MESSAGE":
            topic, message = (data.get("topic"), data.get("message")) if is_object(data) else (None, None)
            if isinstance(topic, str) and isinstance(message, str):
                return Frame(Came.MESSAGE, message, (topic,))
        case "RESPONSE":
            nonce, error = value.get("nonce"), value.get("error")
            if isinstance(error, str):
                return Frame(Came.RESPONSE, nonce=nonce if isinstance(nonce, str) else "", error=error)
        case "AUTH_REVOKED":
            topics: Any = data.get("topics") if is_object(data) else None
            if is_array(topics):
                return Frame(Came.AUTH_REVOKED, topics=tuple(one for one in topics if isinstance(one, str)))
        case "PONG":
            return Frame(Came.PONG)
        case "RECONNECT":
            return Frame(Came.RECONNECT)
        case str():
            return Frame(Came.UNKNOWN, kind[:40])
        case _:
            return Frame(Came.UNREADABLE, "JSON without a type")
    return Frame(Came.UNREADABLE, f"{kind} without its required fields")


PING = '{"type":"PING"}'


def request(kind: str, nonce: str, topics: Iterable[str], token: Secret[str] | None = None) -> str:
    """Return a LISTEN or UNLISTEN."""
    data: dict[str, Any] = {"topics": list(topics)}
    if token is not None:
        data["auth_token"] = token.reveal()
    return orjson.dumps({"type": kind, "nonce": nonce, "data": data}).decode()


BAD_AUTH = "ERR_BADAUTH"
_KINDS: dict[str, tuple[type[PubSubError], str]] = {
    BAD_AUTH: (PubSubBadAuth, "the token is invalid or lacks the scope, or its user may not listen to the topic"),
    "ERR_BADTOPIC": (PubSubBadTopic, "there is no such topic, or the connection accepts no more topics"),
    "ERR_BADMESSAGE": (PubSubBadMessage, "the server didn't understand the request"),
    "ERR_SERVER": (PubSubServerError, "the server failed"),
}


def error_for(code: str, topic: str) -> PubSubError:
    """Return the error for any RESPONSE code."""
    kind, meaning = _KINDS.get(code, (PubSubError, "the server refused it"))
    return kind(f"{topic}: {code[:60]}: {meaning}", topic)


TOPICS = 50
"""Topics per connection, by Twitch's limit."""
CONNECTIONS = 10
"""Connections per client."""
SPREAD = 12.0
"""Seconds over which clients spread their reconnects after a RECONNECT."""
MOST_PING = 300
_STEPS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0)


@define
class Settings:
    ping_frequency: float = 120
    ping_jitter: float = 4
    pong_within: float = 10
    listen_confirm_timeout: float = 30
    reconnect_delay_steps: tuple[float, ...] = _STEPS


def seconds(name: str, value: object, least: float, most: float) -> float:
    """Return the checked number. Raises ParameterError."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise ParameterError(f"{name} must be from {least:g} to {most:g} seconds, not {value!r}")
    return value


def steps(value: Iterable[float]) -> tuple[float, ...]:
    """Return the delays before reconnects; the last one repeats. Raises ParameterError."""
    found = tuple(value)
    if not found:
        raise ParameterError("reconnect_delay_steps is empty; give at least one number of seconds")
    return tuple(seconds("each of reconnect_delay_steps", one, 0, 3600) for one in found)


@define(frozen=True)
class Dial:
    """Open a connection."""

    line: Connection


@define(frozen=True, repr=False)
class SendFrame:
    """Send the text."""

    line: Connection
    text: str | Secret[str]


@define(frozen=True)
class Close:
    """Close the connection."""

    line: Connection


@define(frozen=True, repr=False)
class GetToken:
    """Get the token for a LISTEN to these topics, and call `Session.token`. stale: a refused token, to be validated, and refreshed if dead."""

    line: Connection
    topics: tuple[str, ...]
    stale: Secret[str] | None = None


@define(frozen=True)
class Deliver:
    """Dispatch the message to the topic's callbacks."""

    topic: str
    text: str


@define(frozen=True)
class Settled:
    """Notify those who wait for the topic: it is confirmed, or it was dropped for this reason."""

    topic: str
    error: TwitchError | None = None


@define(frozen=True)
class ReportError:
    """A confirmed topic has stopped and is retried. revoked: only with another token."""

    topic: str
    error: TwitchError
    revoked: bool = False


@define(frozen=True)
class Connected:
    """A connection is open (again)."""


@define(frozen=True)
class Disconnected:
    """A connection was lost, and its topics have no other."""

    reason: str


Effect: TypeAlias = Dial | SendFrame | Close | GetToken | Deliver | Settled | ReportError | Connected | Disconnected


REMEMBERED = 10.0


def mark(topic: str, text: str) -> str:
    return blake2b(f"{topic}\0{text}".encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@define
class DuplicateFilter:
    """Detects duplicates. `fresh`: whether a message is new. `watch`: two connections may now send the same messages; `over`: no longer."""

    clock: Clock
    watching: bool = field(default=False, init=False)
    _times: dict[str, dict[int, int]] = field(factory=dict[str, dict[int, int]], init=False)
    _seen: RecentIds = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._seen = RecentIds(REMEMBERED, self.clock)

    def watch(self) -> None:
        self.watching = True

    def over(self) -> None:
        self.watching = False
        self._times.clear()

    def fresh(self, line: int, topic: str, text: str) -> bool:
        named = "message_id" in text
        if not (named or self.watching):
            return True
        key = mark(topic, text)
        if named:
            return self._seen.add(key)
        times = self._times.setdefault(key, {})
        times[line] = times.get(line, 0) + 1
        return times[line] > max((count for number, count in times.items() if number != line), default=0)


@define(eq=False)
class WantedTopic:
    """A registered topic.

    first_by: deadline for its first confirmation; None once confirmed. alone: it gets a LISTEN of its own, since it may make a joint one fail.
    retry_at: don't retry before. again: one retry with the same token is allowed. renewed: it already got another token.
    refused: it waits for another token than `refused_with`.
    """

    topic: str
    backoff: Backoff
    first_by: float | None
    alone: bool = False
    retry_at: float = 0.0
    again: bool = False
    renewed: bool = False
    refused: bool = False
    refused_with: Secret[str] | None = None
    told: bool = False

    def confirmed(self) -> None:
        """Reset the state after a confirmation."""
        self.first_by = None
        self.alone = self.again = self.renewed = self.refused = self.told = False
        self.backoff.reset()

    def due(self, now: float, token: Secret[str] | None) -> bool:
        return now >= self.retry_at and not (self.refused and token == self.refused_with)


@define(eq=False)
class Slot:
    """Topics that share a connection. Its lines, oldest first: one, or more while one replaces another. dial_at: when to open the next one."""

    backoff: Backoff
    duplicates: DuplicateFilter
    topics: dict[str, WantedTopic] = field(factory=dict[str, WantedTopic])
    lines: list[Connection] = field(factory=list[Connection])
    dial_at: float | None = None

    @property
    def newest(self) -> Connection | None:
        """The connection for new LISTENs."""
        return next((line for line in reversed(self.lines) if line.live), None)

    @property
    def connected(self) -> bool:
        return any(line.state not in (State.DIALLING, State.OVER) for line in self.lines)

    @property
    def replacing(self) -> bool:
        """Whether a replacement connection is open or connecting."""
        return any(line.state in (State.DIALLING, State.OPEN) for line in self.lines)


def place(slots: list[Slot], topic: str) -> Slot | None:
    """Return a slot with room; None if a new one is needed. Raises PubSubTooManyTopics if there can't be another."""
    for slot in slots:
        if len(slot.topics) < TOPICS:
            return slot
    if len(slots) >= CONNECTIONS:
        raise PubSubTooManyTopics(
            f"{topic}: {CONNECTIONS} connections with {TOPICS} topics each are in use, Twitch's limit; unlisten to some first", topic
        )
    return None
