"""The protocol as a table: in which state, what from which socket, leads to what."""

from collections.abc import Mapping
from enum import Enum, auto


class State(Enum):
    """Of one line to Twitch, which is one socket most of the time, and two while it moves."""

    RESTING = auto()
    """Nothing is wanted: Twitch would hang up."""
    DIALLING = auto()
    """There is no session; a socket is being opened, or not yet welcomed."""
    WAITING = auto()
    """There is no session, and the next try has its time."""
    LIVE = auto()
    """There is a session."""
    MOVING = auto()
    """The session's socket is still read, another one is being opened, or not yet welcomed."""
    STAYING = auto()
    """The move failed: the session's socket is read for as long as it lasts, and the next try has its time."""
    LEAVING = auto()
    """This side has said goodbye. What comes until that is answered is heard; nothing new is begun."""
    OVER = auto()
    """Ended, or given up."""


class Role(Enum):
    """Of a socket."""

    NEXT = auto()
    """Dialled, not yet welcomed."""
    CURRENT = auto()
    """The session's."""
    OLD = auto()
    """Given up for another one. What it still has to say is heard."""


class Came(Enum):
    """What may come from a socket. `of` finds it by the message type."""

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
    """What is done about it."""

    NOTHING = auto()
    DELIVER = auto()
    REVOKE = auto()
    BEGIN = auto()
    """A session begins, and all that is wanted is subscribed in it."""
    ARRIVE = auto()
    """The move is done; the old socket is let go."""
    MOVE = auto()
    """Dial where the message says."""
    BACK_OFF = auto()
    """The try failed; the next one comes later."""
    STAY = auto()
    """The move failed; the next try comes later, and the old socket is read on."""
    LOSE = auto()
    """The session is over; dial again."""
    ORPHAN = auto()
    """The old socket ended before the new one was welcomed: the session may still come along."""
    FADE = auto()
    """The session is over, and the next try has its time already."""
    LET_GO = auto()
    """A socket that isn't needed any more has ended, or had time enough."""
    ODD = auto()
    """It has no place here: told once, ignored otherwise."""


def _table() -> dict[tuple[State, Role, Came], Step]:
    live = (State.LIVE, State.MOVING, State.STAYING, State.LEAVING)
    every = tuple(State)
    rows: list[tuple[tuple[State, ...], Role, Came, Step]] = [
        # in                                  from          comes               so
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
    """What isn't in the table is odd."""
    return TABLE.get((state, role, came), Step.ODD)
