"""One frame's text → a message. Nothing that may come over a socket makes it raise anything but MalformedMessage."""

from collections.abc import Mapping
from typing import Any

import orjson
from attrs import frozen

from twitchapi_gen.runtime.errors import UnexpectedReply
from twitchapi_gen.runtime.kinds import is_object


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
