"""A call's policy, without I/O: generators that say what to do next and are told how it went. Both drivers run these; sync and async can't disagree.

A flow yields `Send` (answered by a Response, or a NetworkError thrown in), `Sleep`, or `Refresh`, which asks for a fresh app token, one at a time.
"""

import logging
import re
from collections.abc import Generator, Mapping
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import urlencode

import orjson
from attrs import define

from twitchapi_gen.runtime.call import Call
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import ApiError, MissingToken, NetworkError, ParameterError, UnexpectedReply, error_class
from twitchapi_gen.runtime.facts import Operation, TokenKind
from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.message import Request, Response
from twitchapi_gen.runtime.paging import Paged
from twitchapi_gen.runtime.parameters import Pairs, encode, unspecified
from twitchapi_gen.runtime.tokens import Chosen, choose

R = TypeVar("R")
log = logging.getLogger("twitchapi_gen")
_told: set[str] = set()


@define(frozen=True)
class Send:
    request: Request


@define(frozen=True)
class Sleep:
    seconds: float


@define(frozen=True, repr=False)
class Refresh:
    """A new app token is needed in place of `stale`. Whoever comes second finds it done."""

    stale: str | None


Effect: TypeAlias = Send | Sleep | Refresh
Flow: TypeAlias = Generator[Effect, Any, R]


def perform(call: Call[R], core: Core) -> Flow[R]:
    """Everything a call does, up to its reply as a model. Split calls send one request after the other and join the lists."""
    yield from greet(core)
    replies: list[Any] = []
    try:
        for query in call.queries:
            response = yield from exchange(call.operation, query, call.body, core)
            replies.append(read(call.operation, response, core))
    except ApiError as error:
        error.done = join(replies) if replies else None
        raise
    return cast(R, join(replies))


def exchange(operation: Operation, query: Pairs, body: dict[str, Any] | None, core: Core) -> Flow[Response]:
    """One request with the right token. An app token that Twitch no longer takes is replaced, once."""
    chosen = choose(operation, core.tokens, can_fetch=core.can_fetch)
    if chosen.kind == "app" and chosen.token is None:
        chosen = Chosen("app", (yield Refresh(None)))
    response = yield Send(build(operation.method, operation.path, query, body, chosen, core))
    if response.status == 401 and chosen.kind == "app" and core.can_fetch and core.tokens.app_is_ours:
        chosen = Chosen("app", (yield Refresh(chosen.token)))
        response = yield Send(build(operation.method, operation.path, query, body, chosen, core))
    raise_for(response, operation.name)
    return cast(Response, response)


def build(method: str, path: str, query: Pairs, body: Any, chosen: Chosen, core: Core) -> Request:
    """The request as it goes out. Credentials are in headers, never in the URL."""
    headers = {"Client-Id": core.app_id, "Accept": "application/json"} if chosen.kind else {}
    if chosen.token is not None:
        headers["Authorization"] = f"Bearer {chosen.token}"
    url = f"{core.addresses.helix}{path}"
    if query:
        url = f"{url}?{encode(query)}"
    if body is None:
        return Request(method, url, headers)
    headers["Content-Type"] = "application/json"
    try:
        return Request(method, url, headers, orjson.dumps(body))
    except orjson.JSONEncodeError as error:
        raise ParameterError(f"{method} {path}: the body can't be written as JSON: {error}") from None


def read(operation: Operation, response: Response, core: Core) -> Any:
    """The reply as a model; None where nothing comes back, text for a calendar."""
    if operation.reply != "fields" and response.body.lstrip()[:1] == b"<":
        raise UnexpectedReply(f"{operation.name}: the reply looks like HTML", response.status)
    if operation.reply == "none":
        return None
    codec = operation.codec
    if codec is None:
        return response.body.decode("utf-8", "replace")
    report = core.reporter(operation.name) if core.on_drift is not None else None
    return codec.decode(response.body, report, response.status)


def join(replies: list[Any]) -> Any:
    """The replies of a split call as one: their lists in order, everything else from the first that has items. Each part keeps its own way on."""
    first: Any = replies[0]
    if len(replies) > 1 and isinstance(first, Paged):
        pages: list[Paged[Any]] = replies
        at = next((index for index, page in enumerate(pages) if page.own), 0)
        first, cursors = pages[at], [page.cursor for page in pages]
        for page in pages[at + 1 :]:
            first.own.extend(page.own)
        first.cursors_ = cursors
    return first


def raise_for(response: Response, operation: str) -> None:
    """Raises the error that a reply stands for, with Twitch's explanation if it gave one. Redirects are errors: credentials go to one host only."""
    status = response.status
    if 200 <= status < 300:
        return
    headers = response.headers
    error, message = "", ""
    try:
        value = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        value = None
    if is_object(value):
        error, message = str(value.get("error") or ""), str(value.get("message") or "")
    if 300 <= status < 400:
        error, message = error or "Redirect", message or "the server redirects, which is not followed"
    raise error_class(status)(
        message or "no explanation given",
        status=status,
        error=error,
        operation=operation,
        request_id=headers.get("Twitch-Request-Id") or headers.get("X-Request-Id") or "",
        retry_after=_seconds(headers.get("Retry-After")),
    )


def _seconds(text: str | None) -> float | None:
    return float(text) if text and text.isascii() and text.isdigit() else None


def fetch_app_token(core: Core) -> Flow[str]:
    """Client credentials → an app token. Credentials go in the body."""
    yield from greet(core)
    if not core.app_secret:
        raise MissingToken("an app token is needed, and there is no client secret to fetch one; give app_secret, or app_token")
    form = {"client_id": core.app_id, "client_secret": core.app_secret, "grant_type": "client_credentials"}
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    response = yield Send(Request("POST", f"{core.addresses.auth}/token", headers, urlencode(form).encode()))
    raise_for(response, "app token")
    try:
        value = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        value = None
    token = value.get("access_token") if is_object(value) else None
    if not isinstance(token, str) or not token:
        raise UnexpectedReply("app token: the reply holds no access_token", response.status)
    return token


def greet(core: Core) -> Flow[None]:
    """Before anything secret goes to an emulator: is it one?"""
    if not core.addresses.emulator or core.greeted:
        return
    url = core.addresses.emulator
    try:
        response = yield Send(Request("GET", f"{url}/emulator"))
        value = orjson.loads(response.body)
    except orjson.JSONDecodeError:
        value = None
    if not is_object(value) or value.get("emulator") != "twitchapi_gen":
        raise NetworkError(f"TWITCHAPI_EMULATOR names {url}, but what answers there is no emulator of twitchapi_gen; nothing secret was sent")
    core.greeted = True
    if url not in _told:
        _told.add(url)
        log.warning("using the emulator at %s instead of Twitch, because TWITCHAPI_EMULATOR is set", url)


_KINDS: Mapping[str, tuple[TokenKind, ...]] = {"": ("user", "app"), "app": ("app",), "user": ("user",), "jwt": ("jwt",), "none": ()}
_PATH = re.compile(r"/[!-\"$->@-~]*")  # printable ASCII but # and ?


def raw(method: str, path: str, query: Pairs, body: Any, token: str, core: Core) -> Flow[Any]:
    """A call that the spec doesn't have. `token` names the kind wanted; the reply is its JSON, or None when it is empty."""
    if token not in _KINDS:
        raise ParameterError(f"token must be app, user, jwt or none, not {token!r}")
    if not method.isalpha() or not _PATH.fullmatch(path):
        raise ParameterError(f"{method!r} {path!r} can't be called: a path begins with /, is percent-encoded and holds no query")
    query = unspecified(query)
    yield from greet(core)
    operation = Operation(
        name=f"{method} {path}", title="", group="", method=method, path=path, docs_url="", module="", tokens=_KINDS[token], reply="none"
    )
    response = yield from exchange(operation, query, body, core)
    if not response.body.strip():
        return None
    try:
        return orjson.loads(response.body)
    except orjson.JSONDecodeError:
        raise UnexpectedReply(f"{operation.name}: the reply is not JSON", response.status) from None
