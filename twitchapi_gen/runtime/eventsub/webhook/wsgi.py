"""The webhook as a WSGI application. No framework is needed for it.

https://peps.python.org/pep-3333/
"""

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import Any, TypeAlias

from twitchapi_gen.runtime.eventsub.webhook.replies import HttpReply
from twitchapi_gen.runtime.eventsub.webhook.verifying import Headers
from twitchapi_gen.runtime.receiving.replies import MAX_BODY

Environment: TypeAlias = dict[str, Any]
StartResponse: TypeAlias = Callable[..., Any]


def serve(handle: Callable[[str, Headers, bytes], HttpReply], environ: Environment, start_response: StartResponse) -> Iterable[bytes]:
    """One request."""
    status, headers, answer = handle(environ["REQUEST_METHOD"], list(_headers(environ)), _body(environ))
    start_response(f"{status} {HTTPStatus(status).phrase}", list(headers.items()))
    return [answer]


def _headers(environ: Environment) -> Iterator[tuple[str, str]]:
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            yield name[5:].replace("_", "-"), value


def _body(environ: Environment) -> bytes:
    """At most one byte more than is taken."""
    length: str = environ.get("CONTENT_LENGTH") or ""
    most = MAX_BODY + 1
    if length.isascii() and length.isdigit():
        most = min(most, int(length[:20]))
    elif not environ.get("wsgi.input_terminated"):
        return b""
    body = bytearray()
    while len(body) < most and (part := environ["wsgi.input"].read(most - len(body))):
        body += part
    return bytes(body)
