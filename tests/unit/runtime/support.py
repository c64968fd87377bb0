"""Flows run by hand: every request goes to a function of the test, none to a network, and time passes only when a flow sleeps."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

import orjson
from requests.structures import CaseInsensitiveDict

from twitchapi_gen import operations
from twitchapi_gen.runtime.base.addresses import addresses
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import NetworkError, TwitchError
from twitchapi_gen.runtime.base.events import WaitEvent, Watch
from twitchapi_gen.runtime.base.secret import hidden
from twitchapi_gen.runtime.client.client import link
from twitchapi_gen.runtime.client.perform import perform
from twitchapi_gen.runtime.http.call import Call, make_call
from twitchapi_gen.runtime.http.core import Core, Drift
from twitchapi_gen.runtime.http.credentials import NEVER, Credential
from twitchapi_gen.runtime.http.message import CallHook, Effect, Flow, Request, Response, RunBlocking, Send, SingleFlight, Sleep, Together

R = TypeVar("R")
Answer: TypeAlias = Callable[[Request], Response | NetworkError]
APP, SECRET = "my_app_id", "app-secret-1d8a"
NOW = 1_800_000_000.0
"""The Unix time at which every test begins."""


class Time:
    """A clock that only `pass_` moves. Random draws give the upper bound times `luck`."""

    def __init__(self, luck: float = 1.0) -> None:
        self.passed = 0.0
        self.luck = luck
        self.clock = Clock(lambda: 1_000.0 + self.passed, lambda: NOW + self.passed, lambda low, high: low + (high - low) * self.luck)

    def pass_(self, seconds: float) -> None:
        self.passed += seconds


def core(
    *,
    secret: str | None = SECRET,
    app: str | None = None,
    jwt: str | None = None,
    emulator: str = "",
    on_drift: Callable[[Drift], Any] | None = None,
    time: Time | None = None,
    on_wait: Callable[[WaitEvent], object] | None = None,
    store: Any = None,
) -> Core:
    """A client's core with these tokens. An `app` token counts as one that the client fetched itself."""
    clock = (time or Time()).clock
    made = Core(
        APP, secret, addresses(None, None, {"TWITCHAPI_EMULATOR": emulator}), on_drift, clock=clock, watch=Watch(on_wait=on_wait), store=store
    )
    if app is not None:
        made.tokens.app.set(app)
        made.tokens.app.ours, made.tokens.app.due = True, NEVER
    made.tokens.jwt.access = hidden(jwt)
    made.operations = operations
    return made


def user(access: str | None = None, scopes: Iterable[str] = (), refresh: str | None = None, *, user_id: str | None = None) -> Credential:
    """A user's token that isn't due for validation; nobody without `access`."""
    made = Credential("user", f"user:{APP}:{user_id}" if user_id else "user", user_id)
    made.due = NEVER
    if access is not None:
        made.set(access, refresh, scopes)
    return made


def reply(value: Any = None, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A response: bytes are its body as they are, anything else is written as JSON."""
    body = value if isinstance(value, bytes) else orjson.dumps(value)
    return Response(status, CaseInsensitiveDict(headers or {}), body)


def items(*ids: object, cursor: str | None = None) -> Response:
    """A list reply, whose items have these ids."""
    return reply({"data": [{"id": str(one)} for one in ids], "pagination": {} if cursor is None else {"cursor": cursor}})


def in_turn(*replies: Response | NetworkError) -> Answer:
    """Gives these replies, one a request. A request too many fails the test."""
    left = list(replies)

    def answer(request: Request) -> Response | NetworkError:
        assert left, f"unexpected request: {request.method} {request.url}"
        return left.pop(0)

    return answer


class Hand:
    """Runs flows as a driver does. `sent` are the requests, in order; `slept` the seconds of each sleep."""

    def __init__(self, core: Core, answer: Answer, as_user: Credential | None = None, time: Time | None = None) -> None:
        self.core, self._answer, self.user, self.time = core, answer, as_user or user(), time
        self.sent: list[Request] = []
        self.slept: list[float] = []
        self._within: list[object] = []

    def run(self, flow: Flow[R]) -> R:
        outcome: Any = None
        error: Exception | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                try:
                    outcome = self._do(effect)
                except TwitchError as failure:
                    error = failure
        except StopIteration as stop:
            result: R = stop.value
            return result
        finally:
            flow.close()

    def _do(self, effect: Effect) -> Any:
        match effect:
            case Send():
                self.sent.append(effect.request)
                answer = self._answer(effect.request)
                if isinstance(answer, NetworkError):
                    raise answer
                return answer
            case Sleep():
                self.slept.append(effect.seconds)
                if self.time is not None:
                    self.time.pass_(effect.seconds)
            case SingleFlight():
                if effect.thing in self._within:
                    return False
                self._within.append(effect.thing)
                try:
                    self.run(effect.flow())
                finally:
                    self._within.pop()
                return True
            case RunBlocking():
                return effect.function()
            case CallHook():
                effect.call()
            case Together():
                found: list[Any] = []
                try:
                    for flow in effect.flows:
                        found.append(self.run(flow()))
                except Exception as error:
                    return found, error
                return found, None
        return None

    def perform(self, call: Call[R, Any]) -> R:
        """The call's reply, with its way to the pages that follow, as the synchronous client gives it."""
        made = self.run(perform(call, self.core, self.user))
        if call.operation.paging:
            link(call, made, self.perform)
        return made

    def call(self, name: str, /, *, limit: int | None = None, **arguments: Any) -> Any:
        """The reply of the operation of that name."""
        return self.perform(call(name, limit=limit, **arguments))

    @property
    def queries(self) -> list[str]:
        """The query of each request."""
        return [request.url.partition("?")[2] for request in self.sent]


def call(name: str, /, *, limit: int | None = None, **arguments: Any) -> Call[Any, Any]:
    return make_call(operations[name], arguments, limit)
