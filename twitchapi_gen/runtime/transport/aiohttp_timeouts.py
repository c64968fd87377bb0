"""Time limits for requests, with one timer per event loop, and control of aiohttp's own retries.

aiohttp sets, moves and cancels its timers several times per request, which costs a tenth of a small call. Here a request is an entry in a set,
and the timer checks the set when the earliest entry may have expired."""

import asyncio
import ssl
from contextvars import ContextVar
from types import TracebackType
from typing import Any, Self

import aiohttp

from twitchapi_gen.runtime.http.message import Request

_NEVER = float("inf")


class Limit:
    """The time limits of one request. A block within it that takes longer is interrupted and raises TimeoutError.

    reached: whether there is a connection. Until then only the total time counts, since the connector limits connecting itself.
    """

    __slots__ = ("_before", "_end", "_limits", "_read", "_task", "over", "reached", "until")

    def __init__(self, limits: "Limits", whole: float, read: float) -> None:
        self._limits, self._read = limits, read
        self._end = self.until = limits.loop.time() + whole
        self.reached = self.over = False

    def heard(self) -> None:
        """Restart the read timeout: there is a connection, or more of the reply arrived."""
        self.reached = True
        until = self._limits.loop.time() + self._read
        self.until = until = until if until < self._end else self._end
        if until < self._limits.at:
            self._limits.ring_by(until)

    def ring(self) -> None:
        """Interrupt the request, since its time is over."""
        self.over = True
        self._task.cancel()

    def __enter__(self) -> Self:
        task = asyncio.current_task(self._limits.loop)
        if task is None:
            raise RuntimeError("a call must be awaited in a task")
        self._task, self._before = task, task.cancelling()
        self._limits.running.add(self)
        _running.set(self)
        if self.until < self._limits.at:
            self._limits.ring_by(self.until)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._limits.running.remove(self)
        task = self._task
        del self._task  # the task's context refers to this object
        if self.over and task.uncancel() <= self._before and kind is asyncio.CancelledError:
            raise TimeoutError from None


_running: ContextVar[Limit] = ContextVar("_running")
"""The task's latest limit."""


class Limits:
    """The limits of one event loop. The timer isn't cancelled when a request ends; the next one reuses it. `at`: when it fires."""

    __slots__ = ("_timer", "at", "loop", "running")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.running: set[Limit] = set()
        self.at = _NEVER
        self._timer: asyncio.TimerHandle | None = None

    def ring_by(self, when: float) -> None:
        """Move the next check forward to this time."""
        if self._timer is not None:
            self._timer.cancel()
        self.at = when
        self._timer = self.loop.call_at(when, self._look)

    def _look(self) -> None:
        self.at, self._timer = _NEVER, None
        now = self.loop.time()
        for limit in [*self.running]:
            if limit.over:
                continue
            if limit.until <= now:
                limit.ring()
            elif limit.until < self.at:
                self.ring_by(limit.until)


class Strayed(aiohttp.ClientError):
    """The connection already contains an unrequested reply, which aiohttp would take for this request's. Nothing was sent."""


class Outgoing(aiohttp.ClientRequest):
    """A request that notifies its limit when it has a connection."""

    def send(self, conn: aiohttp.connector.Connection) -> Any:
        """Send, as in aiohttp, which closes the connection after an exception. Raises Strayed."""
        if conn.protocol is not None and len(conn.protocol) > 0:
            raise Strayed
        _running.get().heard()
        return super().send(conn)


class Connector(aiohttp.TCPConnector):
    """A connector with a limit. longest: seconds for establishing a connection, including a proxy's part."""

    def __init__(self, context: ssl.SSLContext | None, longest: float) -> None:
        super().__init__(ssl=context or True)  # pyright: ignore[reportUnknownMemberType]  # unknown types of unused arguments
        self._longest = longest

    async def _create_connection(self, *arguments: Any, **more: Any) -> Any:
        """Limit the whole time: aiohttp limits connecting to a proxy, but not waiting for its reply."""
        try:
            async with asyncio.timeout(self._longest):
                return await super()._create_connection(*arguments, **more)
        except TimeoutError as error:
            raise error if isinstance(error, aiohttp.ClientError) else aiohttp.ConnectionTimeoutError() from None


class Single:
    """Middleware for a user's session: sends a request once, and with our credentials, regardless of those in the session or a .netrc.

    aiohttp would retry a GET, PUT or DELETE on its own when a pooled connection ends without a reply; only our policy decides on retries.
    """

    __slots__ = ("_error", "_ours")

    def __init__(self, ours: Request) -> None:
        self._ours = ours
        self._error: Exception | None = None

    async def __call__(self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        failed, self._error = self._error, None
        if failed is not None:
            raise failed
        request.headers.pop(aiohttp.hdrs.AUTHORIZATION, None)
        if self._ours.token is not None:
            request.headers[aiohttp.hdrs.AUTHORIZATION] = self._ours.headers["Authorization"]
        try:
            return await handler(request)
        except Exception as error:
            self._error = error
            raise
