"""The protocol without I/O: a transition table, and the state machine that follows it.

A machine is one connection to EventSub: one session over one socket, or over two during a move. It takes occurrences and returns actions."""

from collections import deque
from collections.abc import Mapping
from enum import Enum, IntEnum, StrEnum, auto
from typing import Any

import orjson
from attrs import define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NetworkError, Timeout
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.websocket.messages import (
    SILENCE,
    Action,
    Begin,
    Close,
    Deliver,
    Dial,
    Drop,
    GiveUp,
    Leave,
    Lost,
    MalformedMessage,
    Message,
    ReportError,
    Revoke,
    Session,
    meaning,
)
from twitchapi_gen.runtime.eventsub.websocket.reconnect_url import HostileUrl, guarded, with_keepalive


class State(IntEnum):
    """State of one connection to Twitch, which has one socket, or two during a move."""

    RESTING = auto()
    """There are no subscriptions, so Twitch would disconnect."""
    DIALLING = auto()
    """There is no session. A socket is being opened, or awaits its welcome."""
    WAITING = auto()
    """There is no session, and the next attempt is scheduled."""
    LIVE = auto()
    """There is a session."""
    MOVING = auto()
    """The session's socket is still read, while another one is being opened or awaits its welcome."""
    STAYING = auto()
    """The move failed. The session's socket is read until it ends, and the next attempt is scheduled."""
    LEAVING = auto()
    """The client has sent the close frame. It still reads until the reply, but starts nothing new."""
    OVER = auto()
    """Stopped, or given up."""


class Role(IntEnum):
    """Role of a socket."""

    NEXT = auto()
    """It is connecting, or awaits its welcome."""
    CURRENT = auto()
    """It carries the session."""
    OLD = auto()
    """Another socket has replaced it. Its remaining messages are still read."""


class Came(StrEnum):
    """An occurrence on a socket. `of` finds it by the message type."""

    OPENED = "opened"
    FAILED = "failed"
    CLOSED = "closed"
    OVERDUE = "overdue"
    WELCOME = "session_welcome"
    KEEPALIVE = "session_keepalive"
    NOTIFICATION = "notification"
    RECONNECT = "session_reconnect"
    REVOCATION = "revocation"
    UNKNOWN = ""

    @classmethod
    def of(cls, kind: str) -> "Came":
        return _MESSAGES.get(kind, cls.UNKNOWN)


_MESSAGES = {one.value: one for one in (Came.WELCOME, Came.KEEPALIVE, Came.NOTIFICATION, Came.RECONNECT, Came.REVOCATION)}


class Step(Enum):
    """The reaction to an occurrence."""

    NOTHING = auto()
    DELIVER = auto()
    REVOKE = auto()
    BEGIN = auto()
    """Begin a session, and create all subscriptions in it."""
    ARRIVE = auto()
    """Complete the move, and release the old socket."""
    MOVE = auto()
    """Connect to the URL in the message."""
    BACK_OFF = auto()
    """The attempt failed; schedule the next one."""
    STAY = auto()
    """The move failed; schedule the next attempt, and keep reading the old socket."""
    LOSE = auto()
    """The session is over; reconnect."""
    ORPHAN = auto()
    """The old socket ended before the new one's welcome; the session may still continue on the new one."""
    FADE = auto()
    """The session is over, and the next attempt is already scheduled."""
    LET_GO = auto()
    """A socket that is no longer needed has ended, or its time is up."""
    ODD = auto()
    """The message is unexpected here: report it once, otherwise ignore it."""


def _table() -> dict[tuple[State, Role, Came], Step]:
    live = (State.LIVE, State.MOVING, State.STAYING, State.LEAVING)
    every = tuple(State)
    rows: list[tuple[tuple[State, ...], Role, Came, Step]] = [
        # state                               role          occurrence          step
        ((State.DIALLING,),                   Role.NEXT,    Came.WELCOME,       Step.BEGIN),
        ((State.DIALLING,),                   Role.NEXT,    Came.FAILED,        Step.BACK_OFF),
        ((State.DIALLING,),                   Role.NEXT,    Came.CLOSED,        Step.BACK_OFF),
        ((State.DIALLING,),                   Role.NEXT,    Came.OVERDUE,       Step.BACK_OFF),
        ((State.MOVING,),                     Role.NEXT,    Came.WELCOME,       Step.ARRIVE),
        ((State.MOVING,),                     Role.NEXT,    Came.FAILED,        Step.STAY),
        ((State.MOVING,),                     Role.NEXT,    Came.CLOSED,        Step.STAY),
        ((State.MOVING,),                     Role.NEXT,    Came.OVERDUE,       Step.STAY),
        ((State.LIVE, State.STAYING),         Role.CURRENT, Came.RECONNECT,     Step.MOVE),
        ((State.MOVING,),                     Role.CURRENT, Came.RECONNECT,     Step.NOTHING),
        ((State.LIVE,),                       Role.CURRENT, Came.CLOSED,        Step.LOSE),
        ((State.LIVE,),                       Role.CURRENT, Came.OVERDUE,       Step.LOSE),
        ((State.MOVING,),                     Role.CURRENT, Came.CLOSED,        Step.ORPHAN),
        ((State.MOVING,),                     Role.CURRENT, Came.OVERDUE,       Step.ORPHAN),
        ((State.STAYING,),                    Role.CURRENT, Came.CLOSED,        Step.FADE),
        ((State.STAYING,),                    Role.CURRENT, Came.OVERDUE,       Step.FADE),
        ((State.LEAVING,),                    Role.CURRENT, Came.CLOSED,        Step.LET_GO),
        ((State.LEAVING,),                    Role.CURRENT, Came.OVERDUE,       Step.LET_GO),
        ((State.LEAVING,),                    Role.CURRENT, Came.RECONNECT,     Step.NOTHING),
        ((State.DIALLING, State.MOVING),      Role.NEXT,    Came.OPENED,        Step.NOTHING),
        ((State.DIALLING, State.MOVING),      Role.NEXT,    Came.KEEPALIVE,     Step.NOTHING),
        ((State.DIALLING, State.MOVING),      Role.NEXT,    Came.NOTIFICATION,  Step.DELIVER),
        ((State.DIALLING, State.MOVING),      Role.NEXT,    Came.REVOCATION,    Step.REVOKE),
        (live,                                Role.CURRENT, Came.KEEPALIVE,     Step.NOTHING),
        (live,                                Role.CURRENT, Came.NOTIFICATION,  Step.DELIVER),
        (live,                                Role.CURRENT, Came.REVOCATION,    Step.REVOKE),
        (every,                               Role.OLD,     Came.NOTIFICATION,  Step.DELIVER),
        (every,                               Role.OLD,     Came.REVOCATION,    Step.REVOKE),
        (every,                               Role.OLD,     Came.CLOSED,        Step.LET_GO),
        (every,                               Role.OLD,     Came.FAILED,        Step.LET_GO),
        (every,                               Role.OLD,     Came.OVERDUE,       Step.LET_GO),
        (every,                               Role.OLD,     Came.OPENED,        Step.NOTHING),
        (every,                               Role.OLD,     Came.KEEPALIVE,     Step.NOTHING),
        (every,                               Role.OLD,     Came.RECONNECT,     Step.NOTHING),
        (every,                               Role.OLD,     Came.WELCOME,       Step.NOTHING),
    ]  # fmt: skip
    return {(state, role, came): step for states, role, came, step in rows for state in states}


TABLE: Mapping[tuple[State, Role, Came], Step] = _table()


def step(state: State, role: Role, came: Came) -> Step:
    """Look up a transition. Any that the table lacks is odd."""
    return TABLE.get((state, role, came), Step.ODD)


_MOVES_AT_ONCE, _MOVE_WITHIN = 2, 15.0
"""Moves within `stable` that are made at once. Another one waits like any retry, but at most this many seconds, since Twitch allows 30 s."""
_MOST_ODD = 100
"""Kinds of oddities to report; the bound protects the memory from a server that keeps inventing kinds."""


@define
class Times:
    """Times in seconds. dial: to open a socket. welcome: from then until its welcome. Their sum stays within the 30 s that a move may take.

    grace: tolerance beyond the keepalive time. linger: how long to read an old socket after its last message, `let_go` at most. stable: age at
    which a session resets the backoff.
    """

    dial: float = 10.0
    welcome: float = 10.0
    grace: float = 5.0
    linger: float = 2.0
    let_go: float = 20.0
    stable: float = 30.0


_NEEDS_AN_ID = ("notification", "revocation")


def read(text: str) -> Message:
    """Parse a frame. Raises MalformedMessage, which quotes at most the message's kind, and nothing else."""
    try:
        value: Any = orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        value = None
    if value.__class__ is not dict:
        raise MalformedMessage(f"a frame of {len(text)} characters is not a JSON object")
    metadata: Any = value.get("metadata")
    payload: Any = value.get("payload")
    kind = metadata.get("message_type") if metadata.__class__ is dict else None
    if not isinstance(kind, str) or not kind:
        raise MalformedMessage("a frame has no message_type in its metadata")
    id, timestamp = metadata.get("message_id"), metadata.get("message_timestamp")
    if not isinstance(id, str) or not id:
        if kind in _NEEDS_AN_ID:
            raise MalformedMessage(f"a {kind} has no message_id")
        id = ""
    if payload is not None and payload.__class__ is not dict:
        raise MalformedMessage(f"the payload of a {kind[:40]!r} is not an object")
    return Message(kind, id, timestamp if isinstance(timestamp, str) else "", payload or {})


@define(eq=False)
class Socket:
    """A socket. carries: it was opened for a reconnect message. until: its deadline on the monotonic clock; never after `at_most`."""

    number: int
    role: Role
    carries: bool
    until: float
    keepalive: float = field(init=False)
    at_most: float = float("inf")


def _forgotten(number: int) -> Socket:
    """Return what is left of a socket that the machine has dropped: it may still bring messages."""
    return Socket(number, Role.OLD, False, float("inf"))


@define(eq=False)
class Machine:
    """The state machine. Call `tick` at `due`; all other methods report an occurrence. Each returns the actions to perform."""

    url: str
    keepalive: int
    clock: Clock
    give_up_after: float | None = None
    times: Times = field(factory=Times)
    backoff: Backoff = field(kw_only=True)
    state: State = field(default=State.RESTING, init=False)
    session: str = field(default="", init=False)
    _sockets: dict[int, Socket] = field(factory=dict[int, Socket], init=False)
    _actions: list[Action] = field(factory=list[Action], init=False)
    _number: int = field(default=0, init=False)
    _redial_at: float | None = field(default=None, init=False)
    _redial_to: str = field(default="", init=False)
    _moves: deque[float] = field(factory=lambda: deque[float](maxlen=_MOVES_AT_ONCE), init=False)
    _down_since: float | None = field(default=None, init=False)
    _welcomed_at: float = field(init=False)
    _last_drop: Drop | None = field(default=None, init=False)
    _odd: set[tuple[State, Role, str]] = field(factory=set[tuple[State, Role, str]], init=False)

    # Subscriptions

    def want(self) -> list[Action]:
        """Report that there are subscriptions."""
        if self.state is State.RESTING:
            self._down_since = self.clock.monotonic()
            self._dial(State.DIALLING)
        return self._out()

    def rest(self) -> list[Action]:
        """Report that there are no subscriptions any more."""
        return self._end(State.RESTING) if self.state not in (State.RESTING, State.LEAVING, State.OVER) else self._out()

    def refused(self, session: str) -> list[Action]:
        """Report that Twitch doesn't know the session. The machine begins another one a moment later."""
        if session == self.session and self.state in (State.LIVE, State.MOVING, State.STAYING):
            for socket in list(self._sockets.values()):
                if socket.role is not Role.OLD:
                    self._drop(socket)
            self._settled()
            self._lose(Drop(session, SILENCE, "Twitch did not know the session"))
            self._later(State.WAITING)
        return self._out()

    def leave(self) -> list[Action]:
        """Prepare to stop: read what is still under way first."""
        for socket in list(self._sockets.values()):
            if socket.role is Role.NEXT:
                self._drop(socket)
            else:
                self._actions.append(Leave(socket.number))
        self.state, self._down_since, self._redial_at = State.LEAVING, None, None
        return self._out()

    def stop(self) -> list[Action]:
        return self._end(State.OVER)

    # Occurrences

    def opened(self, number: int) -> list[Action]:
        return self._came(number, Came.OPENED)

    def failed(self, number: int, error: Exception) -> list[Action]:
        """Report that the socket couldn't be opened."""
        return self._came(number, Came.FAILED, error=error)

    def closed(self, number: int, code: int) -> list[Action]:
        return self._came(number, Came.CLOSED, code=code)

    def heard(self, number: int, text: str) -> list[Action]:
        try:
            message = read(text)
        except MalformedMessage as error:
            self._heard_from(number)
            self._actions.append(ReportError(error))
            return self._out()
        socket, came = self._heard_from(number) or _forgotten(number), Came.of(message.kind)
        if step(self.state, socket.role, came) is Step.DELIVER:  # the common case
            return [Deliver(message)]
        self._do(socket, came, message, SILENCE, None)
        return self._out()

    def tick(self) -> list[Action]:
        """Report that time has passed."""
        now = self.clock.monotonic()
        if self._gives_up_at <= now and self._down_since is not None:
            error = NetworkError(f"EventSub's WebSocket was down for {now - self._down_since:.0f} seconds; the client gave up", sent=False)
            actions = self._end(State.OVER)
            return [*actions, GiveUp(error)]
        for socket in list(self._sockets.values()):
            if socket.until <= now:
                self._do(socket, Came.OVERDUE, None, SILENCE, Timeout("EventSub sent no welcome in time", sent=False))
        if self._redial_at is not None and self._redial_at <= now:
            self._dial(*((State.MOVING, self._redial_to) if self.state is State.STAYING else (State.DIALLING, "")))
        return self._out()

    @property
    def due(self) -> float:
        """The next deadline on the monotonic clock; infinite if only a socket can bring news."""
        times = [socket.until for socket in self._sockets.values()]
        if self._redial_at is not None:
            times.append(self._redial_at)
        return min([*times, self._gives_up_at])

    @property
    def _gives_up_at(self) -> float:
        return float("inf") if self._down_since is None or self.give_up_after is None else self._down_since + self.give_up_after

    # Reactions

    def _came(self, number: int, came: Came, *, code: int = SILENCE, error: Exception | None = None) -> list[Action]:
        self._do(self._heard_from(number) or _forgotten(number), came, None, code, error)
        return self._out()

    def _heard_from(self, number: int) -> Socket | None:
        """Return the socket, and extend its deadline: any message shows that the server is alive. Pings don't get this far."""
        socket = self._sockets.get(number)
        if socket is None or socket.role is Role.NEXT:
            return socket
        span = self.times.linger if socket.role is Role.OLD else socket.keepalive + self.times.grace
        socket.until = min(self.clock.monotonic() + span, socket.at_most)
        return socket

    def _do(self, socket: Socket, came: Came, message: Message | None, code: int, error: Exception | None) -> None:
        match step(self.state, socket.role, came):
            case Step.REVOKE if message:
                self._actions.append(Revoke(message))
            case Step.BEGIN | Step.ARRIVE if message:
                self._welcome(socket, message)
            case Step.MOVE if message:
                self._move(message)
            case Step.BACK_OFF | Step.STAY:
                self._missed(socket, error or NetworkError(f"EventSub's WebSocket was closed before its welcome: {code}, {meaning(code).words}"))
            case Step.LOSE | Step.FADE | Step.ORPHAN as lost:
                self._gone(socket, code, lost)
            case Step.LET_GO:
                self._drop(socket)
            case Step.ODD:
                self._tell_odd(socket, came, message)
            case _:
                pass

    def _welcome(self, socket: Socket, message: Message) -> None:
        session = message.session.get("id")
        if not isinstance(session, str) or not session:
            self._missed(socket, MalformedMessage("a welcome names no session; the client discards the connection"))
            return
        now, before, current = self.clock.monotonic(), self.session, self._current
        if current is not None:
            current.role, current.until, current.at_most = Role.OLD, now + self.times.linger, now + self.times.let_go
        if before and not socket.carries:
            self._lose(self._last_drop or Drop(before, SILENCE, "it could not be moved to another server"))
        seconds = message.session.get("keepalive_timeout_seconds")
        socket.keepalive = float(seconds) if isinstance(seconds, int | float) and 0 < seconds <= 600 else float(self.keepalive)
        socket.role, socket.until = Role.CURRENT, now + socket.keepalive + self.times.grace
        if not (before and socket.carries):
            self._welcomed_at = now
        self.state, self.session = State.LIVE, session
        self._down_since = self._redial_at = self._last_drop = None
        self._actions.append(Begin(Session(session, resumed=bool(before) and socket.carries)))

    def _move(self, message: Message) -> None:
        try:
            url = guarded(message.session.get("reconnect_url"), self.url)
        except HostileUrl as error:
            self._actions.append(ReportError(error))
            self._later(State.STAYING)
            return
        now = self.clock.monotonic()
        if len(self._moves) == _MOVES_AT_ONCE and now - self._moves[0] < self.times.stable:  # Twitch keeps moving it
            self._later(State.STAYING, url)
            return
        self._settled()
        self._moves.append(now)
        self._dial(State.MOVING, url)

    def _missed(self, socket: Socket, error: Exception) -> None:
        """Handle a socket that got no welcome."""
        self._drop(socket)
        self._actions.append(ReportError(error))
        if self._current is not None:
            self._later(State.STAYING)
            return
        if self._last_drop is not None:  # the old socket ended during the move, and now the new one has failed
            self._lose(self._last_drop)
        self._later(State.WAITING)

    def _gone(self, socket: Socket, code: int, step: Step) -> None:
        """Handle the end of the session's socket."""
        self._drop(socket)
        words = meaning(code)
        drop = Drop(self.session, code, words.words)
        if step is Step.ORPHAN:
            self._last_drop = drop
            return
        lasted = self._settled()
        self._lose(drop)
        if step is Step.FADE:
            self.state = State.WAITING
            return
        if lasted and words.at_once:
            self._dial(State.DIALLING)
        else:
            self._later(State.WAITING)

    def _settled(self) -> bool:
        """Return True if the session has lasted for `stable` seconds, which resets the backoff."""
        lasted = self.clock.monotonic() - self._welcomed_at >= self.times.stable
        if lasted:
            self.backoff.reset()
        return lasted

    def _lose(self, drop: Drop) -> None:
        self.session, self._last_drop = "", None
        self._down_since = self.clock.monotonic()
        self._actions.append(Lost(drop))

    def _later(self, state: State, url: str = "") -> None:
        wait = self.backoff.next()
        self.state, self._redial_to = state, url
        self._redial_at = self.clock.monotonic() + (min(wait, _MOVE_WITHIN) if url else wait)

    def _dial(self, state: State, url: str = "") -> None:
        self._number += 1
        self.state, self._redial_at = state, None
        until = self.clock.monotonic() + self.times.dial + self.times.welcome
        self._sockets[self._number] = Socket(self._number, Role.NEXT, bool(url), until)
        self._actions.append(Dial(self._number, url or with_keepalive(self.url, self.keepalive), self.times.dial))

    def _drop(self, socket: Socket) -> None:
        if self._sockets.pop(socket.number, None) is not None:
            self._actions.append(Close(socket.number))

    def _end(self, state: State) -> list[Action]:
        for socket in list(self._sockets.values()):
            self._drop(socket)
        if self.session:
            self._lose(Drop(self.session, 1000, "the client ended it"))
        self.state, self._down_since, self._redial_at = state, None, None
        return self._out()

    def _tell_odd(self, socket: Socket, came: Came, message: Message | None) -> None:
        kind = message.kind[:40] if message is not None else came.value
        key = (self.state, socket.role, kind)
        if key in self._odd or len(self._odd) >= _MOST_ODD:
            return
        self._odd.add(key)
        what = "has an unknown type" if came is Came.UNKNOWN else "is unexpected here"
        self._actions.append(ReportError(MalformedMessage(f"a message {kind!r} {what}; it was skipped")))

    @property
    def _current(self) -> Socket | None:
        return next((one for one in self._sockets.values() if one.role is Role.CURRENT), None)

    def _out(self) -> list[Action]:
        actions, self._actions = self._actions, []
        return actions
