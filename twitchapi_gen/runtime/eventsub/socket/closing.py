"""Close codes: what each means, and whether to come back at once. https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message"""

from attrs import frozen


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
