"""Messages from a socket, actions of the state machine, and the meaning of close codes.

https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, frozen

from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.base.values import is_object


class MalformedMessage(UnexpectedReply):
    """A frame that is no EventSub message. The client skips it, and the connection continues."""


@define  # creating a frozen object takes much longer, and there is one for each event
class Message:
    """A message. kind: its `message_type`. timestamp: when Twitch sent it, as the original text."""

    kind: str
    id: str
    timestamp: str
    payload: Mapping[str, Any]

    @property
    def session(self) -> dict[str, Any]:
        """The `session` object of a welcome or reconnect message; empty if it is missing."""
        sent = self.payload.get("session")
        return sent if is_object(sent) else {}


@frozen
class Session:
    """A session that began. resumed: it was moved from another server with its subscriptions, so nothing was lost. Other fields: see Drop."""

    id: str
    resumed: bool


@frozen
class Drop:
    """A session that ended. code: the close code; 0 after the keepalive timeout. reason: in words."""

    session_id: str
    code: int
    reason: str


@frozen
class Dial:
    """Open socket `number` within this many seconds."""

    number: int
    url: str
    within: float


@frozen
class Close:
    """Send a close frame on a socket, or cancel opening it."""

    number: int


@frozen
class Leave:
    """Send a close frame on a socket, and read on until the server replies to it."""

    number: int


@frozen
class Begin:
    session: Session


@frozen
class Lost:
    drop: Drop


@define
class Deliver:
    message: Message


@frozen
class Revoke:
    message: Message


@frozen
class ReportError:
    """An error to report to the user."""

    error: Exception


@frozen
class GiveUp:
    """The connection was down for longer than `give_up_after`. error: the last error."""

    error: Exception


Action: TypeAlias = Dial | Close | Leave | Begin | Lost | Deliver | Revoke | ReportError | GiveUp


@frozen
class Meaning:
    """The meaning of a close code. at_once: only this connection was affected, so no other client reconnects now and no random delay is needed."""

    words: str
    at_once: bool = False


MEANINGS = {
    4000: Meaning("Twitch's server failed"),
    4001: Meaning("the client sent something other than a pong"),
    4002: Meaning("the client left a ping unanswered"),
    4003: Meaning("the client subscribed to nothing within 10 seconds"),
    4004: Meaning("the move to another server took more than 30 seconds", at_once=True),
    4005: Meaning("sending to the client took too long"),
    4006: Meaning("a network error occurred"),
    4007: Meaning("the reconnect URL was not used", at_once=True),
    1000: Meaning("the server closed the connection"),
    1001: Meaning("the server went away"),
    1006: Meaning("the connection was cut"),
    1009: Meaning("a frame was larger than 1 MiB"),
    1012: Meaning("the server restarts"),
}
SILENCE = 0
"""Stands for a close code when the client disconnected after the keepalive timeout."""


def meaning(code: int) -> Meaning:
    """Return the meaning of a close code. Any code means that the connection is over and the client reconnects."""
    if code == SILENCE:
        return Meaning("no message arrived within the keepalive timeout")
    return MEANINGS.get(code) or Meaning("the connection was closed")
