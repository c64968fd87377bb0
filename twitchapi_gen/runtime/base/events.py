"""Watching what a client does: callbacks for requests, replies and waits, and the log `twitchapi_gen`. Nothing secret is in either."""

import logging
from collections.abc import Callable, Hashable
from typing import TypeVar

from twitchapi_gen.runtime.base.http_info import HttpInfo

E = TypeVar("E")
log = logging.getLogger("twitchapi_gen")


class RequestEvent:
    """A request goes out. `url` comes without its query. `attempt` counts from 1."""

    __slots__ = ("attempt", "method", "operation", "url")

    def __init__(self, operation: str, method: str, url: str, attempt: int) -> None:
        self.operation, self.method, self.url, self.attempt = operation, method, url.partition("?")[0], attempt

    def __repr__(self) -> str:
        return f"{self.operation}: {self.method} {self.url}, attempt {self.attempt}"


class ResponseEvent:
    """A reply came, or failed to: then `status` is 0 and `error` says why.

    seconds: how long it took. http: the reply's headers and more; None where none came.
    """

    __slots__ = ("attempt", "error", "http", "operation", "seconds", "status")

    def __init__(
        self, operation: str, status: int, seconds: float, attempt: int, error: Exception | None = None, http: HttpInfo | None = None
    ) -> None:
        self.operation, self.status, self.seconds, self.attempt, self.error, self.http = operation, status, seconds, attempt, error, http

    def __repr__(self) -> str:
        outcome = self.error if self.error is not None else self.status
        return f"{self.operation}: {outcome} after {self.seconds:.3f} s, attempt {self.attempt}"


class WaitEvent:
    """The client is idle for so many seconds before it goes on with the call, for that reason."""

    __slots__ = ("operation", "reason", "seconds")

    def __init__(self, operation: str, seconds: float, reason: str) -> None:
        self.operation, self.seconds, self.reason = operation, seconds, reason

    def __repr__(self) -> str:
        return f"{self.operation}: waiting {self.seconds:.1f} s, {self.reason}"


class Watch:
    """Who is told. A callback that raises is logged and disturbs nothing."""

    __slots__ = ("on_request", "on_response", "on_wait")

    def __init__(
        self,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_wait: Callable[[WaitEvent], object] | None = None,
    ) -> None:
        self.on_request, self.on_response, self.on_wait = on_request, on_response, on_wait

    @property
    def wanted(self) -> bool:
        """Whether anybody wants to hear of requests and replies."""
        return self.on_request is not None or self.on_response is not None or log.isEnabledFor(logging.DEBUG)

    def request(self, event: RequestEvent) -> None:
        log.debug("%r", event)
        tell(self.on_request, event)

    def response(self, event: ResponseEvent) -> None:
        log.debug("%r", event)
        tell(self.on_response, event)

    def wait(self, event: WaitEvent) -> None:
        log.info("%r", event)
        tell(self.on_wait, event)


def tell(callback: Callable[[E], object] | None, event: E) -> None:
    """Calls a user's callback, if there is one. What it raises is logged and disturbs nothing."""
    if callback is None:
        return
    try:
        callback(event)
    except Exception:
        log.exception("a callback failed on %r", event)


class OncePerKey:
    """`first` is true for what it wasn't asked for before. After `most` different ones it is true no more: nobody fills the memory, or a log."""

    __slots__ = ("_met", "_most")

    def __init__(self, most: int = 100) -> None:
        self._most, self._met = most, set[Hashable]()

    def first(self, what: Hashable) -> bool:
        if what in self._met or len(self._met) >= self._most:
            return False
        self._met.add(what)
        return True
