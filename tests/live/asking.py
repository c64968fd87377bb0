"""Plain HTTP to an emulator, without any of our clients."""

import http.client
import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from attrs import define

from tests.live.arguments import fewest
from tests.live.support import APP, EXTERNAL
from twitchapi_gen import Emulator, Operation, operations
from twitchapi_gen.runtime.http.call import make_call


@define
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(url: str, method: str, path: str, *, headers: Mapping[str, str] | None = None, body: bytes | None = None) -> Answer:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    try:
        connection.request(method, path, body, dict(headers or {}))
        reply = connection.getresponse()
        return Answer(reply.status, dict(reply.headers.items()), reply.read())
    finally:
        connection.close()


def helix(
    emulator: Emulator, operation: Operation, query: Iterable[tuple[str, str]] = (), body: Any = None, *, token: str | None, client_id: str = APP
) -> Answer:
    """The operation's endpoint, called with this query and JSON body. Bytes are sent as they are."""
    headers = {"Client-Id": client_id} if client_id else {}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    text = urlencode(list(query), errors="surrogatepass")
    return ask(emulator.url, operation.method, f"/helix{operation.path}{text and f'?{text}'}", headers=headers, body=data)


def credential(emulator: Emulator, operation: Operation, kind: str = "", *, scopes: bool = True) -> str:
    """A token that the operation takes (or would, but for its scopes)."""
    kind = kind or next(iter(operation.tokens), "app")
    if kind == "jwt":
        return EXTERNAL
    if kind == "app":
        return str(emulator.token(login=None)["access_token"])
    return str(emulator.token(sorted(operation.scopes_any[0]) if operation.scopes_any and scopes else [])["access_token"])


def right(operation: Operation) -> tuple[list[tuple[str, str]], Any]:
    """Query and body of a request that the operation takes."""
    call = make_call(operations[operation.name], fewest(operation))
    pairs = [(name, one) for name, value in call.queries[0] for one in ([value] if isinstance(value, str) else value)]
    return pairs, call.body
