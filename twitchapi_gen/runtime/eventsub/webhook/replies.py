"""What a request is answered with, as any framework takes it."""

from typing import TypeAlias

from twitchapi_gen.runtime.receiving.replies import Reply

HttpReply: TypeAlias = tuple[int, dict[str, str], bytes]
"""Status, headers and body."""


class Refused(Exception):
    """The request is answered with an error. `suspect`: it may have been meant for us, and only a wrong setting keeps it out. A text says so of all
    requests of its kind.
    """

    def __init__(self, status: int, reason: str, *, suspect: bool | str = False) -> None:
        super().__init__(reason)
        self.status, self.reason = status, reason
        self.suspect = suspect if isinstance(suspect, str) else reason if suspect else ""


ACCEPTED = Reply(204)


def as_tuple(reply: Reply) -> HttpReply:
    """With the body's length in bytes: not every framework adds it, and Twitch wants it."""
    if reply.status == 204:
        return 204, dict(reply.headers), b""
    return reply.status, {**reply.headers, "Content-Length": str(len(reply.body))}, reply.body
