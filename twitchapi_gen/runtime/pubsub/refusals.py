"""The server's error codes as errors."""

from twitchapi_gen.runtime.errors import PubSubBadAuth, PubSubBadMessage, PubSubBadTopic, PubSubError, PubSubServerError

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
