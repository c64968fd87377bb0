"""How long requests may take, with one timer for all that are under way in an event loop; and how often they are sent.

aiohttp's own timers are set, moved and cancelled several times for each request, which costs a tenth of a small call. Here a request is an
entry in a set, and the timer looks through the set when the first of them could be over."""

import asyncio
import ssl
from contextvars import ContextVar
from types import TracebackType
from typing import Any, Self

import aiohttp

from twitchapi_gen.runtime.http.message import Request

_NEVER = float("inf")


class Limit:
    """What one request may still take. A block in it that takes longer is interrupted, and raises TimeoutError.

    reached: whether there is a connection. Until then only the whole time counts here, since the connector limits the connecting itself.
    """

    __slots__ = ("_before", "_end", "_limits", "_read", "_task", "over", "reached", "until")

    def __init__(self, limits: "Limits", whole: float, read: float) -> None:
        self._limits, self._read = limits, read
        self._end = self.until = limits.loop.time() + whole
        self.reached = self.over = False

    def heard(self) -> None:
        """There is a connection, or more of the reply came: the wait for what comes next begins."""
        self.reached = True
        until = self._limits.loop.time() + self._read
        self.until = until = until if until < self._end else self._end
        if until < self._limits.at:
            self._limits.ring_by(until)

    def ring(self) -> None:
        """The time is over."""
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
        del self._task  # which holds this one, in its context
        if self.over and task.uncancel() <= self._before and kind is asyncio.CancelledError:
            raise TimeoutError from None


_running: ContextVar[Limit] = ContextVar("_running")
"""The latest of this task."""


class Limits:
    """Those of one event loop. The timer isn't cancelled when a request ends: the next one uses it. `at`: when it rings."""

    __slots__ = ("_timer", "at", "loop", "running")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.running: set[Limit] = set()
        self.at = _NEVER
        self._timer: asyncio.TimerHandle | None = None

    def ring_by(self, when: float) -> None:
        """Looks at the table at that time, which is earlier than it would."""
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
    """On the connection that the request got lies a reply that nobody has asked for: aiohttp would take it for that to this one. Nothing was sent."""


class Outgoing(aiohttp.ClientRequest):
    """Tells the limit that it runs under that there is a connection for it."""

    def send(self, conn: aiohttp.connector.Connection) -> Any:
        """As in aiohttp, which closes the connection where this raises. Raises Strayed."""
        if conn.protocol is not None and len(conn.protocol) > 0:
            raise Strayed
        _running.get().heard()
        return super().send(conn)


class Connector(aiohttp.TCPConnector):
    """longest: seconds that making a connection may take, with all that a proxy does for it."""

    def __init__(self, context: ssl.SSLContext | None, longest: float) -> None:
        super().__init__(ssl=context or True)  # pyright: ignore[reportUnknownMemberType]  # of arguments that aren't used here
        self._longest = longest

    async def _create_connection(self, *arguments: Any, **more: Any) -> Any:
        """aiohttp limits the connecting to a proxy, but not the wait for its answer."""
        try:
            async with asyncio.timeout(self._longest):
                return await super()._create_connection(*arguments, **more)
        except TimeoutError as error:
            raise error if isinstance(error, aiohttp.ClientError) else aiohttp.ConnectionTimeoutError() from None


class Single:
    """Lets a request of a session that isn't ours go out once, and with our credential: whatever the session or a .netrc has for the host.

    aiohttp would send a GET, PUT or DELETE again by itself when a kept connection ends without a reply; how often is our policy's to say.
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
