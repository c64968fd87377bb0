"""Secrets to look for, the ways in which calls fail, and all that can be seen of a failure."""

import json
import logging
import pickle
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

import attrs
from rich.traceback import Traceback as RichTraceback

from tests.live.support import Caller, Got, Told
from twitchapi_gen.runtime.auth import oauth as grants
from twitchapi_gen.runtime.base.secret import Secret

CLIENT_SECRET, ACCESS, REFRESH, APP_TOKEN = "canaryclient/secret+5a1b2", "canaryaccess7c41d8e0", "canaryrefresh9d0e2f3a", "canaryapptoken31f0aa"
WEBHOOK, CODE, STRANGER = "canarywebhook 1f3e=&%x", "canarycode60b7c8d2f", "canarystranger8a7b6c"
SECRETS = (CLIENT_SECRET, ACCESS, REFRESH, APP_TOKEN, WEBHOOK, CODE, STRANGER)
TESTS = str(Path(__file__).resolve().parents[2])
Action = Callable[[Caller], Any]


def exchange(caller: Caller) -> Any:
    """What the login page does with a code."""
    core = caller.client._core
    return caller.wait(
        caller.client._drive().run(grants.obtain(grants.code_form(core, Secret(CODE), "http://localhost:17563"), "code", core, core.deadline()))
    )


def subscribe(caller: Caller) -> Any:
    transport = {"method": "webhook", "callback": "https://example.com/hook", "secret": WEBHOOK}
    condition = {"broadcaster_user_id": "1"}
    return caller.call("create_eventsub_subscription", type="stream.online", version="1", condition=condition, transport=transport)


ACTIONS: dict[str, Action] = {
    "a call": lambda caller: caller.call("get_users", ids=["1"]),
    "another call": lambda caller: caller.call("get_users", ids=["1"]),
    "a call in parts": lambda caller: caller.call("get_users", ids=[str(number) for number in range(150)]),
    "a call with a body": lambda caller: caller.call("update_user_chat_color", user_id="1", color="blue"),
    "a raw call": lambda caller: caller.request("POST", "/raw", body={"transport": {"secret": WEBHOOK}}),
    "a webhook's secret": subscribe,
    "a code": exchange,
    "the app token": lambda caller: caller.call("authenticate_app"),
    "a user's token": lambda caller: caller.call("set_user_authentication", token=ACCESS, scope=[], refresh_token=REFRESH),
    "another user's token": lambda caller: caller.call("set_user_authentication", token=STRANGER, scope=[]),
    "a refresh": lambda caller: caller.call("refresh_used_token"),
    "a call after all that": lambda caller: caller.call("get_users", ids=["1"]),
    "a revocation": lambda caller: caller.call("revoke_user_authentication"),
}


def echo(got: Got) -> str:
    """The request, as a careless server would quote it."""
    body = got.body.decode()
    return f"{got.method} {got.target} {got.headers} {body} {unquote_plus(body)}"


def as_html(status: int) -> Callable[[Got], Told]:
    return lambda got: Told(status, f"<html><pre>{echo(got)}</pre></html>".encode(), {"Content-Type": "text/html"})


def as_error(status: int) -> Callable[[Got], Told]:
    return lambda got: Told(status, json.dumps({"status": status, "error": echo(got), "message": echo(got)}).encode())


def as_padded_error(got: Got) -> Told:
    """An error whose secret stands where a long message might be cut."""
    return Told(400, json.dumps({"message": "x" * (198 - 8) + REFRESH + echo(got).replace("client", "")}).encode())


def in_headers(got: Got) -> Told:
    said = echo(got)[:4000].replace("\r", " ").replace("\n", " ")
    return Told(302, b"", {"Location": f"https://example.com/?{quote(said)}", "Twitch-Request-Id": said, "X-Request-Id": said})


BEHAVIOURS: dict[str, Callable[[Got], Told]] = {
    **{f"HTML {status}": as_html(status) for status in (200, 400, 401, 500)},
    **{f"error {status}": as_error(status) for status in (400, 401, 403, 404, 409, 429, 500, 503)},
    "padded error": as_padded_error,
    "headers": in_headers,
    "a number": lambda got: Told(200, b"12"),
    "a text": lambda got: Told(200, json.dumps(echo(got)).encode()),
    "another object": lambda got: Told(200, json.dumps({"data": echo(got), "access_token": echo(got), "client_id": echo(got)}).encode()),
    "cut JSON": lambda got: Told(200, b'{"data": [' + json.dumps(echo(got)).encode()),
    "broken gzip": lambda got: Told(200, echo(got).encode(), {"Content-Encoding": "gzip"}),
}


class Listener(logging.Handler):
    """All that anybody logs, formatted with tracebacks."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(logging.Formatter("%(name)s %(message)s").format(record))


@contextmanager
def listening() -> Iterator[list[str]]:
    """The log of everything at DEBUG, ours and that of the libraries."""
    listener, root = Listener(), logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(listener)
    try:
        yield listener.lines
    finally:
        root.removeHandler(listener)
        root.setLevel(before)


def locals_of(error: BaseException) -> Iterator[str]:
    """What tracebacks with local variables show of the error and of those behind it, as error trackers and rich make them.

    The frames of a test are left out: what a program has in its own variables is its own.
    """
    for frame, _ in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if not code.co_filename.startswith(TESTS):
            for name, value in frame.f_locals.items():
                yield from (f"{code.co_filename}:{code.co_name}: {name}={text}" for text in expanded(value))
    extracted = RichTraceback.extract(type(error), error, error.__traceback__, show_locals=True, locals_max_string=20)
    for shown in [one for stack in extracted.stacks for one in stack.frames if not one.filename.startswith(TESTS)]:
        yield from (f"rich: {shown.filename}:{shown.name}: {name}={render(node)}" for name, node in (shown.locals or {}).items())


def render(node: Any) -> str:
    return str(node.render(expand_all=True))


def expanded(value: Any, depth: int = 0) -> Iterator[str]:
    """The value's repr, and that of all that it holds by way of containers and fields that a viewer would unfold."""
    try:
        yield repr(value)
    except Exception as error:
        yield f"<{type(value).__name__} whose repr raised {type(error).__name__}>"
    if depth > 5:
        return
    inside: list[Any] = []
    if isinstance(value, Mapping):
        inside = [*value, *value.values()]
    elif isinstance(value, list | tuple | set | frozenset | deque):
        inside = [*value]
    elif isinstance(value, partial):
        inside = [value.func, *value.args, *value.keywords.values()]
    elif attrs.has(type(value)):
        inside = [getattr(value, one.name, None) for one in attrs.fields(type(value)) if one.repr]
    for one in inside:
        yield from expanded(one, depth + 1)


def visible(error: BaseException | None, seen: set[int] | None = None) -> Iterator[str]:
    """All that can be seen of an error and of those behind it, down to the attributes of what their attributes hold."""
    seen = set() if seen is None else seen
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
    yield "".join(traceback.format_exception(error))
    yield from locals_of(error)
    for value in [*vars(error).values(), *error.args]:
        yield repr(value)
        yield repr(getattr(value, "__dict__", ""))
        if isinstance(value, BaseException):
            yield from visible(value, seen)
    yield from visible(error.__cause__, seen)
    yield from visible(error.__context__, seen)
    try:
        yield repr(pickle.dumps(error))
    except TypeError as cant:
        yield str(cant)


def found_in(texts: list[str]) -> list[str]:
    """The secrets that show, whole or in a good part, as they are or percent-encoded."""
    forms = {
        form for secret in SECRETS for one in (secret, secret[:14]) for form in (one, quote(one, safe=""), quote_plus(one), json.dumps(one)[1:-1])
    }
    return [f"{form} in {text[:300]}" for form in forms for text in texts if form in text]
