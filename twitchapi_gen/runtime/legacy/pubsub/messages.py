"""PubSub's frames, what is to be listened to over which connection, and which messages came already.

PubSub's frames have no id, so a repetition is found by topic and text. While two connections listen to one topic, each message comes over both: it is
handed on when it has come over one of them more often than over the other. On one connection, two equal messages are two messages, unless they carry
a `message_id`: then the second one is a duplicate for ten seconds.

What can't be told: of two messages of one topic that are equal to the letter and have no id, one sent just before the new connection listens and the
other just after the old one has stopped, only the first is handed on."""

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
    DIALLING = "being opened"
    OPEN = "in use"
    NOTICED = "in use, and told to go: another one takes over"
    LEAVING = "given up, and read until its last answer"
    OVER = "closed"


LIVE = (State.OPEN, State.NOTICED)


@define(frozen=True, repr=False)
class Asked:
    """A LISTEN or UNLISTEN without its RESPONSE yet. late: when it won't come any more, by the monotonic clock."""

    topics: tuple[str, ...]
    token: Secret[str] | None
    late: float
    listen: bool = True


@define(eq=False, repr=False)
class Connection:
    """heard: the topics that the server has confirmed, with the token they were asked with. asking: those on their way there.

    pinged, ponged: how many PINGs went out and PONGs came back. fence: the PONG that ends the watch for twins; 0 for none.
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
    """Nonce of the UNLISTEN after which it closes."""

    @property
    def live(self) -> bool:
        return self.state in LIVE

    def __repr__(self) -> str:
        return f"<connection {self.number}: {self.state.value}, {len(self.heard)} topics>"


class Came(Enum):
    """What can come to a connection: from its socket, from the server, and from the clock."""

    OPENED = "the connection is open"
    FAILED = "it could not be opened"
    LOST = "it was cut or closed"
    MESSAGE = "a topic's message"
    RESPONSE = "the answer to LISTEN or UNLISTEN"
    PONG = "the answer to PING"
    RECONNECT = "the server is about to go away"
    AUTH_REVOKED = "topics stop, since their token was revoked"
    UNREADABLE = "no frame of PubSub's"
    UNKNOWN = "a frame of a type that nobody knows"
    PING_DUE = "it is time for a PING"
    PONG_LATE = "the PONG is late"
    ANSWER_LATE = "a RESPONSE is late"
    TAKEN_OVER = "another connection has all its topics"
    OF_NO_USE = "another connection is there, and this one has no topics"
    ANSWERED_LAST = "the answer to its last UNLISTEN"


@define(frozen=True)
class Frame:
    """What came. topics: the one of a MESSAGE, or those of AUTH_REVOKED. text: a message, or why it is lost or unreadable."""

    came: Came
    text: str = ""
    topics: tuple[str, ...] = ()
    nonce: str = ""
    error: str = ""


def parse(text: str) -> Frame:
    """Reads any text. What is no frame is UNREADABLE; its words say why, and nothing of what came."""
    try:
        value = orjson.loads(text.strip())
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        return Frame(Came.UNREADABLE, f"{len(text)} characters that are no JSON")
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
    return Frame(Came.UNREADABLE, f"{kind} without what belongs to it")


PING = '{"type":"PING"}'


def request(kind: str, nonce: str, topics: Iterable[str], token: Secret[str] | None = None) -> str:
    """LISTEN or UNLISTEN."""
    data: dict[str, Any] = {"topics": list(topics)}
    if token is not None:
        data["auth_token"] = token.reveal()
    return orjson.dumps({"type": kind, "nonce": nonce, "data": data}).decode()


BAD_AUTH = "ERR_BADAUTH"
_KINDS: dict[str, tuple[type[PubSubError], str]] = {
    BAD_AUTH: (PubSubBadAuth, "the token isn't valid, lacks the scope, or its user may not listen to it"),
    "ERR_BADTOPIC": (PubSubBadTopic, "there is no such topic, or the connection takes no more"),
    "ERR_BADMESSAGE": (PubSubBadMessage, "the server didn't understand the request"),
    "ERR_SERVER": (PubSubServerError, "the server failed"),
}


def error_for(code: str, topic: str) -> PubSubError:
    """The error for a RESPONSE's code, whatever it is."""
    kind, meaning = _KINDS.get(code, (PubSubError, "the server refused it"))
    return kind(f"{topic}: {code[:60]}: {meaning}", topic)


TOPICS = 50
"""A connection's most, as Twitch allows."""
CONNECTIONS = 10
"""Of one client."""
SPREAD = 12.0
"""Seconds over which clients that were told to reconnect spread."""
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
    """The number, checked. Raises ParameterError."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise ParameterError(f"{name} must be from {least:g} to {most:g} seconds, not {value!r}")
    return value


def steps(value: Iterable[float]) -> tuple[float, ...]:
    """Waits before the tries to connect again; the last one is kept to. Raises ParameterError."""
    found = tuple(value)
    if not found:
        raise ParameterError("reconnect_delay_steps is empty; it needs at least one number of seconds")
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
    """Get the token for a LISTEN to these topics, and tell `Session.token`. stale: was refused; it is looked into, and renewed if dead."""

    line: Connection
    topics: tuple[str, ...]
    stale: Secret[str] | None = None


@define(frozen=True)
class Deliver:
    """Hand the message to the topic's callbacks."""

    topic: str
    text: str


@define(frozen=True)
class Settled:
    """Whoever waits for the topic is told: it is listened to, or it isn't wanted any more for this reason."""

    topic: str
    error: TwitchError | None = None


@define(frozen=True)
class ReportError:
    """A topic that was listened to can't be for now, and is tried again. revoked: not before there is another token."""

    topic: str
    error: TwitchError
    revoked: bool = False


@define(frozen=True)
class Connected:
    """There is a connection (again)."""


@define(frozen=True)
class Disconnected:
    """One was lost, and none is left for its topics."""

    reason: str


Effect: TypeAlias = Dial | SendFrame | Close | GetToken | Deliver | Settled | ReportError | Connected | Disconnected


REMEMBERED = 10.0


def mark(topic: str, text: str) -> str:
    return blake2b(f"{topic}\0{text}".encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@define
class DuplicateFilter:
    """`fresh` says whether a message is a new one. `watch`: from now on it may come over two connections; `over`: it can't any more."""

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
    """A topic that is wanted.

    first_by: by when its first LISTEN must be confirmed; None once it was. alone: asked for by itself, since it may spoil the LISTEN of others.
    retry_at: not to be asked for before. again: may be asked for once more with the same token. renewed: got another token already.
    refused: rests until there is another token than `refused_with`.
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
        """All is well with it."""
        self.first_by = None
        self.alone = self.again = self.renewed = self.refused = self.told = False
        self.backoff.reset()

    def due(self, now: float, token: Secret[str] | None) -> bool:
        return now >= self.retry_at and not (self.refused and token == self.refused_with)


@define(eq=False)
class Slot:
    """Topics that share a connection. Its lines, oldest first: one, or more while one takes over from another. dial_at: when the next one is due."""

    backoff: Backoff
    duplicates: DuplicateFilter
    topics: dict[str, WantedTopic] = field(factory=dict[str, WantedTopic])
    lines: list[Connection] = field(factory=list[Connection])
    dial_at: float | None = None

    @property
    def newest(self) -> Connection | None:
        """The connection that topics are asked for on."""
        return next((line for line in reversed(self.lines) if line.live), None)

    @property
    def connected(self) -> bool:
        return any(line.state not in (State.DIALLING, State.OVER) for line in self.lines)

    @property
    def replacing(self) -> bool:
        """Whether a connection that stays is there or under way."""
        return any(line.state in (State.DIALLING, State.OPEN) for line in self.lines)


def place(slots: list[Slot], topic: str) -> Slot | None:
    """The slot with room for one more; None when it takes another one. Raises PubSubTooManyTopics when there can't be another."""
    for slot in slots:
        if len(slot.topics) < TOPICS:
            return slot
    if len(slots) >= CONNECTIONS:
        raise PubSubTooManyTopics(
            f"{topic}: {CONNECTIONS} connections with {TOPICS} topics each are in use, and Twitch allows no more; unlisten to some first", topic
        )
    return None
