"""What comes over a socket, and what the state machine wants done about it; what close codes mean.

Nothing that may come over a socket makes `read` raise anything but MalformedMessage.
https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

import orjson
from attrs import frozen

from twitchapi_gen.runtime.base.errors import UnexpectedReply
from twitchapi_gen.runtime.base.values import is_object


class MalformedMessage(UnexpectedReply):
    """A frame that is no message of EventSub's. It was skipped; the connection goes on."""


@frozen
class Message:
    """kind: its `message_type`. timestamp: the text that came, for when it was sent."""

    kind: str
    id: str
    timestamp: str
    payload: Mapping[str, Any]

    @property
    def session(self) -> dict[str, Any]:
        """The session that a welcome or a reconnect tells of; empty where there is none."""
        sent = self.payload.get("session")
        return sent if is_object(sent) else {}


_NEEDS_AN_ID = ("notification", "revocation")


def read(text: str) -> Message:
    """Raises MalformedMessage, which quotes the kind at most."""
    try:
        value = orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        value = None
    if not is_object(value):
        raise MalformedMessage(f"a frame of {len(text)} characters is no JSON object")
    metadata, payload = value.get("metadata"), value.get("payload")
    if not is_object(metadata) or not isinstance(kind := metadata.get("message_type"), str) or not kind:
        raise MalformedMessage("a frame has no message_type in its metadata")
    id, timestamp = metadata.get("message_id"), metadata.get("message_timestamp")
    if not isinstance(id, str) or not id:
        if kind in _NEEDS_AN_ID:
            raise MalformedMessage(f"a {kind} has no message_id")
        id = ""
    if payload is not None and not is_object(payload):
        raise MalformedMessage(f"the payload of a {kind[:40]!r} is no object")
    return Message(kind, id, timestamp if isinstance(timestamp, str) else "", payload or {})


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
class ReportError:
    """Something went wrong that the user may want to know."""

    error: Exception


@frozen
class GiveUp:
    """It was down for as long as it may be. error: the last one."""

    error: Exception


Action: TypeAlias = Dial | Close | Leave | Begin | Lost | Deliver | Revoke | ReportError | GiveUp


@frozen
class Meaning:
    """at_once: the trouble was this connection's alone, so nobody else comes back at the same time, and there is no need to wait by lot."""

    words: str
    at_once: bool = False


MEANINGS = {
    4000: Meaning("Twitch's server failed"),
    4001: Meaning("the client sent something other than a pong"),
    4002: Meaning("a ping was left unanswered"),
    4003: Meaning("nothing was subscribed within 10 seconds"),
    4004: Meaning("the move to another server took more than 30 seconds", at_once=True),
    4005: Meaning("sending to the client took too long"),
    4006: Meaning("the network failed"),
    4007: Meaning("the URL to move to was not taken", at_once=True),
    1000: Meaning("the server ended it"),
    1001: Meaning("the server went away"),
    1006: Meaning("the connection was cut"),
    1009: Meaning("a frame was larger than 1 MiB"),
    1012: Meaning("the server restarts"),
}
SILENCE = 0
"""In place of a code: nothing came for longer than the keepalive time, so the client hung up."""


def meaning(code: int) -> Meaning:
    """What a close code says. Any code means that the connection is over, and that one comes back."""
    if code == SILENCE:
        return Meaning("nothing came for longer than the keepalive time")
    return MEANINGS.get(code) or Meaning("the connection was closed")
