"""Secrets to look for, the ways in which calls fail, and all that can be seen of a failure."""

import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus

from tests.live.support import Caller, Got, Told
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens import grants

CLIENT_SECRET, ACCESS, REFRESH, APP_TOKEN = "canaryclient/secret+5a1b2", "canaryaccess7c41d8e0", "canaryrefresh9d0e2f3a", "canaryapptoken31f0aa"
WEBHOOK, CODE, STRANGER = "canarywebhook 1f3e=&%x", "canarycode60b7c8d2f", "canarystranger8a7b6c"
SECRETS = (CLIENT_SECRET, ACCESS, REFRESH, APP_TOKEN, WEBHOOK, CODE, STRANGER)
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


def visible(error: BaseException | None, seen: set[int] | None = None) -> Iterator[str]:
    """All that can be seen of an error and of those behind it, down to the attributes of what their attributes hold."""
    seen = set() if seen is None else seen
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
    yield "".join(traceback.format_exception(error))
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
