"""Runs flows on aiohttp. All the asynchronous I/O of a call is here, and no policy."""

import asyncio
import copy
import inspect
import traceback
from collections.abc import AsyncGenerator, Callable, Hashable
from contextvars import ContextVar
from typing import Any, TypeVar

import aiohttp
from yarl import URL

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.effects import Do, Flow, Once, Send, Sleep, Tell
from twitchapi_gen.runtime.errors import Interrupted, NetworkError, Timeout, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.message import Request, Response
from twitchapi_gen.runtime.retries import ONCE
from twitchapi_gen.runtime.secrecy import without
from twitchapi_gen.runtime.sessions import MAX_REPLY, shown
from twitchapi_gen.runtime.surroundings import cause, proxy_for, trusted
from twitchapi_gen.runtime.watching import log

R = TypeVar("R")
_SLACK = 0.05
"""Seconds: a request that has nearly the whole time left needs no time limit of its own."""
_within: ContextVar[frozenset[Any]] = ContextVar("_within", default=frozenset())
"""The tasks of renewals whose callback is running here, in the task itself or in one that was started for it."""


class AsyncDriver:
    """One aiohttp session for each event loop that the client is used in, made when first needed and closed with the loop at the latest."""

    def __init__(self, core: Core, session: aiohttp.ClientSession | None = None) -> None:
        self._core, self._given = core, session
        self._session: aiohttp.ClientSession | None = None
        self._keeper: AsyncGenerator[None, None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._proxy = proxy_for(core.addresses.helix)
        self._flights: dict[Hashable, tuple[asyncio.Task[None], float]] = {}

    async def run(self, flow: Flow[R]) -> R:
        """Does what the flow asks for until it returns or raises."""
        outcome: Any = None
        error: Exception | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                try:
                    outcome = await (self._send(effect.request, effect.deadline) if isinstance(effect, Send) else self._other(effect))
                except Exception as failure:
                    failure.__context__ = None  # a transport's error may hold the request, with its credentials
                    error = failure
        except StopIteration as stop:
            result: R = stop.value
            return result
        finally:
            flow.close()

    async def _other(self, effect: Sleep | Once | Do | Tell) -> Any:
        match effect:
            case Sleep():
                return await asyncio.sleep(effect.seconds)
            case Once():
                return await self._once(effect)
            case Do():
                return await _in_thread(effect.function)
            case Tell():
                return await _tell(effect)

    async def _ready(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop, self._flights = loop, {}
            if self._given is None:
                self._session = None
        if self._session is None or self._session.closed:
            self._session = self._given or await self._make()
        return self._session

    async def _make(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(ssl=context) if (context := trusted()) else None
        made = aiohttp.ClientSession(
            connector=connector,
            timeout=self._timeout(self._core.timeouts.total),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": "twitchapi_gen"},
        )
        # aiohttp would send GET, PUT and DELETE once more by itself; how often a request is sent is our policy's to say
        vars(made)["_retry_connection"] = False
        self._keeper = _keep(made)
        await anext(self._keeper)
        return made

    def _timeout(self, seconds: float) -> aiohttp.ClientTimeout:
        timeouts = self._core.timeouts
        return aiohttp.ClientTimeout(total=seconds, sock_connect=timeouts.connect, sock_read=timeouts.read, ceil_threshold=1e9)

    async def _once(self, effect: Once) -> bool:
        """The flow runs in a task of its own: a caller who is cancelled meanwhile takes nobody else along."""
        await self._ready()
        now = self._core.clock.monotonic()
        flight, end = self._flights.get(effect.thing, (None, now))
        if flight is None or end <= now:  # one that a loop left behind when it stopped has no time left, and none to share
            flight = asyncio.ensure_future(self._fly(effect))
            self._flights[effect.thing] = flight, effect.deadline
            flight.add_done_callback(lambda done: self._landed(effect.thing, done))
        elif flight in _within.get():
            return False
        done, _ = await asyncio.wait([flight], timeout=max(0.0, effect.deadline - now))
        if not done:
            raise Timeout("the token was not renewed in time", sent=False)
        if flight.cancelled():
            raise Interrupted("the renewal of the token was interrupted; try again")
        error = flight.exception()
        if error is not None:
            raise copy.copy(error) if isinstance(error, TwitchError) else error
        return True

    async def _fly(self, effect: Once) -> None:
        _within.set(_within.get() | {asyncio.current_task()})
        await self.run(effect.flow())

    def _landed(self, thing: Hashable, flight: "asyncio.Task[None]") -> None:
        if self._flights.get(thing, (None,))[0] is flight:
            del self._flights[thing]
        if not flight.cancelled():
            flight.exception()  # seen, even where everybody who waited has gone

    async def _send(self, request: Request, deadline: float) -> Response:
        left = deadline - self._core.clock.monotonic()
        if left <= 0:
            raise Timeout(f"{shown(request)}: no time left for it", sent=False)
        if request.method in ONCE:
            await _look_around()
        session, url = await self._ready(), URL(request.url, encoded=True)
        settings: dict[str, Any] = {"headers": request.headers, "data": request.body, "allow_redirects": False}
        if self._given is not None or left < self._core.timeouts.total - _SLACK:
            settings["timeout"] = self._timeout(left)
        if self._given is not None and "User-Agent" not in self._given.headers:
            settings["headers"] = {"User-Agent": "twitchapi_gen", **request.headers}
        if self._given is None and url.scheme == "https":
            settings["proxy"] = self._proxy  # plain http is for this machine and doesn't leave it
        try:
            reply = await session.request(request.method, url, **settings)
            try:
                return Response(reply.status, reply.headers, await _body(request, reply))
            finally:
                reply.release()
        except (TimeoutError, aiohttp.ServerTimeoutError) as error:
            raise Timeout(f"{shown(request)}: no reply in time", sent=not isinstance(error, aiohttp.ConnectionTimeoutError)) from None
        except aiohttp.ClientPayloadError as error:
            if "decode" in str(error):
                raise UnexpectedReply(f"{shown(request)}: the reply can't be decompressed") from None
            raise NetworkError(f"{shown(request)}: the reply was cut off") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            untrusted = isinstance(error, aiohttp.ClientSSLError)
            unsent = isinstance(error, aiohttp.ClientConnectorError | aiohttp.InvalidURL)
            raise NetworkError(f"{shown(request)}: {cause(error)}", sent=not (unsent or untrusted), passing=not untrusted) from None

    async def close(self) -> None:
        """Closes the connections, but not a session that the caller gave. Those of another event loop were closed with it."""
        keeper, self._keeper, self._session = self._keeper, None, None
        if keeper is not None and self._loop is asyncio.get_running_loop():
            await keeper.aclose()


async def _look_around() -> None:
    """Lets the loop notice that a kept connection was closed meanwhile: what is sent on that one would be lost, and mustn't be sent again."""
    for _ in range(2):  # the first is over before the loop has handled what it sees
        await asyncio.sleep(0)


async def _keep(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    """Closes the session when this is closed: by hand, when nobody holds it any more, or by the event loop's end, as asyncio does with generators."""
    try:
        yield
    finally:
        await session.close()


async def _in_thread(function: Callable[[], Any]) -> Any:
    """The function's outcome. A caller who is cancelled waits for its end: what it takes hold of must be let go again."""
    running = asyncio.get_running_loop().run_in_executor(None, function)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        raise


async def _tell(effect: Tell) -> None:
    """Calls the callback, plain or async. What it raises is logged: the tokens are renewed all the same."""
    try:
        outcome = effect.callback(*effect.arguments)
        if inspect.isawaitable(outcome):
            await outcome
    except Exception:
        log.error("a refresh callback failed\n%s", without(traceback.format_exc(), effect.arguments))


async def _body(request: Request, reply: aiohttp.ClientResponse) -> bytes:
    length = reply.content_length
    if length is not None and length <= MAX_REPLY and "Content-Encoding" not in reply.headers:
        return await reply.read()
    parts: list[bytes] = []
    size = 0
    async for part in reply.content.iter_chunked(65_536):
        parts.append(part)
        size += len(part)
        if size > MAX_REPLY:
            reply.close()
            raise UnexpectedReply(f"{shown(request)}: the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status)
    return b"".join(parts)
