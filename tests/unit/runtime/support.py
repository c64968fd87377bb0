"""Flows run by hand: every request goes to a function of the test, and none to a network."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

import orjson
from requests.structures import CaseInsensitiveDict

from twitchapi_gen import operations
from twitchapi_gen.runtime.addresses import addresses
from twitchapi_gen.runtime.call import Call, make_call
from twitchapi_gen.runtime.client import Onward, link
from twitchapi_gen.runtime.core import Core, Drift
from twitchapi_gen.runtime.errors import NetworkError
from twitchapi_gen.runtime.flow import Flow, Refresh, Send, fetch_app_token, perform
from twitchapi_gen.runtime.message import Request, Response
from twitchapi_gen.runtime.tokens import UserToken

R = TypeVar("R")
Answer: TypeAlias = Callable[[Request], Response | NetworkError]
APP, SECRET = "my_app_id", "app-secret-1d8a"


def core(
    *,
    secret: str | None = SECRET,
    app: str | None = None,
    user: str | None = None,
    scopes: Iterable[str] = (),
    jwt: str | None = None,
    emulator: str = "",
    on_drift: Callable[[Drift], Any] | None = None,
) -> Core:
    """A client's core with these tokens. An `app` token counts as one that the client fetched itself."""
    made = Core(APP, secret, addresses(None, None, {"TWITCHAPI_EMULATOR": emulator}), on_drift)
    made.tokens.app, made.tokens.jwt = app, jwt
    if user is not None:
        made.tokens.user = UserToken(user, scopes)
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
    """Runs flows as a driver does. `sent` are the requests, in order; `refreshed` the stale tokens of each wish for a fresh one."""

    def __init__(self, core: Core, answer: Answer) -> None:
        self.core, self._answer = core, answer
        self.sent: list[Request] = []
        self.refreshed: list[str | None] = []

    def run(self, flow: Flow[R]) -> R:
        outcome: Any = None
        error: NetworkError | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                if isinstance(effect, Refresh):
                    self.refreshed.append(effect.stale)
                    outcome = self.core.tokens.app = self.run(fetch_app_token(self.core))
                else:
                    assert isinstance(effect, Send), f"unexpected effect: {effect!r}"
                    self.sent.append(effect.request)
                    answer = self._answer(effect.request)
                    outcome, error = (None, answer) if isinstance(answer, NetworkError) else (answer, None)
        except StopIteration as stop:
            result: R = stop.value
            return result

    def perform(self, call: Call[R]) -> R:
        """The call's reply, with its way to the pages that follow, as the synchronous client gives it."""
        made = self.run(perform(call, self.core))
        link(call, made, Onward(self.perform))
        return made

    def call(self, name: str, /, *, limit: int | None = None, **arguments: Any) -> Any:
        """The reply of the operation of that name."""
        return self.perform(call(name, limit=limit, **arguments))

    @property
    def queries(self) -> list[str]:
        """The query of each request."""
        return [request.url.partition("?")[2] for request in self.sent]


def call(name: str, /, *, limit: int | None = None, **arguments: Any) -> Call[Any]:
    return make_call(operations[name], arguments, limit)
