"""What the state machine wants done. Whoever runs it does these in order, and nothing else."""

from typing import TypeAlias

from attrs import frozen

from twitchapi_gen.runtime.eventsub.socket.frames import Message


@frozen
class Session:
    """A session that began. resumed: it came along to another server, with its subscriptions: nothing was lost. code etc.: see Drop."""

    id: str
    resumed: bool


@frozen
class Drop:
    """A session that ended. code: the close code; 0 when nothing came for too long. reason: in words."""

    session_id: str
    code: int
    reason: str


@frozen
class Dial:
    """Open a socket, in so many seconds, and call it by this number."""

    number: int
    url: str
    within: float


@frozen
class Close:
    """Say goodbye on a socket, or give up opening it."""

    number: int


@frozen
class Leave:
    """Say goodbye on a socket, and read it on until that is answered."""

    number: int


@frozen
class Begin:
    session: Session


@frozen
class Lost:
    drop: Drop


@frozen
class Deliver:
    message: Message


@frozen
class Revoke:
    message: Message


@frozen
class Tell:
    """Something went wrong that the user may want to know."""

    error: Exception


@frozen
class GiveUp:
    """It was down for as long as it may be. error: the last one."""

    error: Exception


Action: TypeAlias = Dial | Close | Leave | Begin | Lost | Deliver | Revoke | Tell | GiveUp
