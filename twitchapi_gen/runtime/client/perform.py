"""A call's policy, without I/O: generators that say what to do next and are told how it went.

Both drivers run these, so the two clients can't disagree."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, TypeVar, cast

import orjson
from attrs import evolve

from twitchapi_gen.runtime.auth.refresh import can_refresh, ensure_fresh, recover, refresh_stale, refused_again
from twitchapi_gen.runtime.base.errors import ParameterError, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.base.http_info import HttpInfo
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.call import Call
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential, choose
from twitchapi_gen.runtime.http.message import Flow, Request, Response, Together
from twitchapi_gen.runtime.http.operation import Operation, TokenKind
from twitchapi_gen.runtime.http.parameters import Query, check_users, encode, unspecified
from twitchapi_gen.runtime.http.redaction import as_json
from twitchapi_gen.runtime.http.response import grants_hint, join, nothing, raise_for, read
from twitchapi_gen.runtime.http.send import deliver, greet
from twitchapi_gen.runtime.models.model import Model, Sent

R = TypeVar("R")
_SIDE_BY_SIDE = 8
"""So many requests of one call are under way at a time."""


def perform(call: Call[R, Any], core: Core, user: Credential) -> Flow[R]:
    """Everything a call does, up to its reply as a model. A call that chooses nothing sends nothing."""
    if not call.queries:
        return cast(R, nothing(call.operation))
    deadline = core.deadline()
    if len(call.queries) == 1:
        reply: R = yield from _part(call, call.queries[0], core, user, deadline)
    else:
        reply = yield from _split(call, core, user, deadline)
    return reply


def _part(call: Call[Any, Any], query: Query, core: Core, user: Credential, deadline: float) -> Flow[Any]:
    response = yield from exchange(call.operation, query, call.body, core, user, deadline)
    reply = read(call.operation, response, core)
    if isinstance(reply, Model):
        reply.json_ = Sent(reply.json_, HttpInfo(response.status, response.headers))
    return reply


def _split(call: Call[R, Any], core: Core, user: Credential, deadline: float) -> Flow[R]:
    """A call of several requests: their lists joined in order. What only reads goes side by side; what changes something goes one after the other,
    so that an error's `done` holds all that was carried out.
    """
    parts = [partial(_part, call, query, core, user, deadline) for query in call.queries]
    replies, error = yield Together(parts, _SIDE_BY_SIDE if call.operation.method == "GET" else 1)
    if error is None:
        reply: R = join(replies)
        return reply
    if isinstance(error, TwitchError) and replies:
        error.done = join(replies)
    raise error


def exchange(operation: Operation, query: Query, body: dict[str, Any] | None, core: Core, user: Credential, deadline: float) -> Flow[Response]:
    """One request with the right token. A token that is dead is refreshed, and the request sent again, once."""
    if core.addresses.emulator and not core.greeted:
        yield from greet(core, deadline)
    if operation.token_by:
        operation = operation.with_body(body)
    now = core.clock.monotonic()
    if now >= user.due and "user" in operation.tokens:
        yield from ensure_fresh(user, core, deadline)
    credential = choose(operation, user, core.tokens, can_fetch=core.can_fetch)
    if core.check_users and credential is not None and credential.kind == "user":
        check_users(operation, query, body, credential.user_id)
    if credential is None:
        response = yield from deliver(build(operation, query, body, None, core), operation.name, core, deadline)
    else:
        if now >= credential.due and credential.kind == "app":
            yield from ensure_fresh(credential, core, deadline)
        if credential.refused:
            yield from refresh_stale(credential, credential.access, core, deadline)
        token = credential.sign(query, body) if credential.sign is not None else credential.access
        response = yield from deliver(build(operation, query, body, token, core), operation.name, core, deadline, credential.bucket)
        if response.status == 401 and token is not None and can_refresh(credential, core):
            another = yield from recover(credential, token, response, core, deadline)
            if another is not None:
                response = yield from deliver(build(operation, query, body, another, core), operation.name, core, deadline, credential.bucket)
                refused_again(credential, another, response, core)
    raise_for(response, operation.name, core, grants_hint(operation) if credential is not None and credential.kind == "app" else "")
    return response


def build(operation: Operation, query: Query, body: Any, token: Secret[str] | None, core: Core) -> Request:
    """The request as it goes out. Credentials are in headers, never in the URL."""
    headers = {"Client-Id": core.app_id, "Accept": "application/json"} if operation.tokens else {}
    url = core.addresses.url(operation.path)
    if query:
        url = f"{url}?{encode(query)}"
    if body is None:
        return Request(operation.method, url, headers, None, token)
    headers["Content-Type"] = "application/json"
    try:
        return Request(operation.method, url, headers, orjson.dumps(body, as_json), token)
    except orjson.JSONEncodeError as error:
        reason = str(error)
    raise ParameterError(f"{operation.name}: the body can't be written as JSON: {reason}")


def perform_named(which: str, query: list[tuple[str, str]], body: Any, core: Core, user: Credential, **changes: Any) -> Flow[Any]:
    """One of the client's own operations, for the other parts of this package; its reply as a model.

    changes: to the operation's facts, such as the tokens that it takes here, and what errors call it.
    """
    operation = core.operations[which]
    response = yield from exchange(evolve(operation, **changes), unspecified(query), body, core, user, core.deadline())
    return read(operation, response, core)


_KINDS: Mapping[str, tuple[TokenKind, ...]] = {"": ("user", "app"), "app": ("app",), "user": ("user",), "jwt": ("jwt",), "none": ()}
_PATH = re.compile(r"/(?:[!-\"$&->@-~]|%[0-9A-Fa-f]{2})*")  # printable ASCII but # and ?, with whole escapes


def raw(method: str, path: str, pairs: list[tuple[str, str]], body: Any, token: str, core: Core, user: Credential) -> Flow[Any]:
    """A call that the spec doesn't have. `token` names the kind wanted; the reply is its JSON, or None when it is empty."""
    if token not in _KINDS:
        raise ParameterError(f"token must be app, user, jwt or none, not {token!r}")
    if not method.isalpha() or not _PATH.fullmatch(path):
        raise ParameterError(f"{method!r} {path!r} can't be called: a path begins with /, is percent-encoded and holds no query")
    query = unspecified(pairs)
    operation = Operation(
        name=f"{method} {path}", title="", group="", method=method, path=path, docs_url="", module="", tokens=_KINDS[token], reply="none"
    )
    response = yield from exchange(operation, query, body, core, user, core.deadline())
    if not response.body.strip():
        return None
    try:
        return orjson.loads(response.body)
    except orjson.JSONDecodeError:
        pass  # raised outside, since this error holds the whole reply, and ours would hold this one
    raise UnexpectedReply(f"{operation.name}: the reply is not JSON", response.status)
