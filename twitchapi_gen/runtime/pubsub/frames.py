"""What goes over a connection: the server's frames read, ours written."""

from collections.abc import Iterable
from enum import Enum
from typing import Any

import orjson
from attrs import define

from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.secret import Secret


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
