"""What goes back to whoever sent a request, as a plain value. The handlers make it; servers of any kind turn it into theirs."""

from collections.abc import Awaitable, Callable, Mapping

from attrs import define, field


@define(frozen=True)
class Reply:
    """A status, headers and a body."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(factory=dict[str, str])


Handle = Callable[[str, str, str, Mapping[str, str], bytes], Reply | Awaitable[Reply]]
"""Answers a request: method, path, query (both still encoded), headers (found in any case), body. What it returns is awaited where it must be."""
MAX_BODY = 1024 * 1024
"""Bytes of a request's body."""

PLAIN: Mapping[str, str] = {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}
"""Headers of text that no browser may take for a page: a challenge is whatever the asker wants to see."""


def said(status: int, text: str = "") -> Reply:
    """A reply of text."""
    return Reply(status, text.encode("utf-8", "replace"), PLAIN)
