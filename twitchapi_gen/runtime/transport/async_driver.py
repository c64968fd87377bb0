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

from twitchapi_gen.runtime.calls.effects import Do, Flow, Once, Send, Sleep, Tell
from twitchapi_gen.runtime.calls.message import Request, Response
from twitchapi_gen.runtime.calls.retries import ONCE
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import Interrupted, NetworkError, Timeout, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.flow import perform
from twitchapi_gen.runtime.secrecy import without
from twitchapi_gen.runtime.transport.async_limits import Connector, Limit, Limits, Single
from twitchapi_gen.runtime.transport.sessions import MAX_REPLY, shown
from twitchapi_gen.runtime.transport.surroundings import cause, proxy_for, trusted
from twitchapi_gen.runtime.watching import log

R = TypeVar("R")
_within: ContextVar[frozenset[Any]] = ContextVar("_within", default=frozenset())
"""The tasks of renewals whose callback is running here, in the task itself or in one that was started for it."""


class AsyncDriver:
    """One aiohttp session for each event loop that the client is used in, made when first needed and closed with the loop at the latest."""

    perform = staticmethod(perform)

    def __init__(self, core: Core, session: aiohttp.ClientSession | None = None) -> None:
        self._core, self._given = core, session
        self._session: aiohttp.ClientSession | None = None
        self._keeper: AsyncGenerator[None, None] | None = None
        self._limits: Limits | None = None
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

    def _here(self) -> Limits:
        """What belongs to the event loop that is running. What belonged to another one is forgotten."""
        loop = asyncio.get_running_loop()
        if self._limits is None or self._limits.loop is not loop:
            self._limits, self._flights = Limits(loop), {}
            if self._given is None:
                self._session = None
        return self._limits

    async def _ready(self, limits: Limits) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = self._given or await self._make(limits)
        return self._session

    async def _make(self, limits: Limits) -> aiohttp.ClientSession:
        made = aiohttp.ClientSession(
            connector=Connector(limits, trusted()),
            timeout=aiohttp.ClientTimeout(sock_connect=self._core.timeouts.connect, ceil_threshold=1e9),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": "twitchapi_gen"},
        )
        # aiohttp would send GET, PUT and DELETE once more by itself; how often a request is sent is our policy's to say
        vars(made)["_retry_connection"] = False
        self._keeper = _keep(made)
        await anext(self._keeper)
        return made

    async def _once(self, effect: Once) -> bool:
        """The flow runs in a task of its own: a caller who is cancelled meanwhile takes nobody else along."""
        self._here()
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
        limits, url = self._here(), URL(request.url, encoded=True)
        session = self._session if self._session is not None and not self._session.closed else await self._ready(limits)
        limit = Limit(limits, left, self._core.timeouts.read)
        settings: dict[str, Any] = {"headers": request.headers}
        if self._given is not None:
            settings.update(self._for_given(left, request))
        elif self._proxy is not None and url.scheme == "https":
            settings["proxy"] = self._proxy  # plain http is for this machine and doesn't leave it
        try:
            with limit:
                reply = await session.request(request.method, url, data=request.body, allow_redirects=False, **settings)
                try:
                    return Response(reply.status, reply.headers, await _body(request, reply, limit))
                finally:
                    reply.release()
        except (TimeoutError, aiohttp.ServerTimeoutError) as error:
            sent = not isinstance(error, aiohttp.ConnectionTimeoutError) and (limit.reached or self._given is not None)
            raise Timeout(f"{shown(request)}: no reply in time", sent=sent) from None
        except aiohttp.ClientPayloadError as error:
            if "decode" in str(error):
                raise UnexpectedReply(f"{shown(request)}: the reply can't be decompressed") from None
            raise NetworkError(f"{shown(request)}: the reply was cut off") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            untrusted = isinstance(error, aiohttp.ClientSSLError)
            unsent = isinstance(error, aiohttp.ClientConnectorError | aiohttp.InvalidURL)
            raise NetworkError(f"{shown(request)}: {cause(error)}", sent=not (unsent or untrusted), passing=not untrusted) from None

    def _for_given(self, left: float, request: Request) -> dict[str, Any]:
        """What a session that isn't ours must be told. It can't say when it has a connection, so aiohttp's own timers are used."""
        timeouts = self._core.timeouts
        settings: dict[str, Any] = {
            "timeout": aiohttp.ClientTimeout(total=left, sock_connect=timeouts.connect, sock_read=timeouts.read, ceil_threshold=1e9)
        }
        if self._given is not None:
            settings["middlewares"] = (*vars(self._given).get("_middlewares", ()), Single())
            if "User-Agent" not in self._given.headers:
                settings["headers"] = {"User-Agent": "twitchapi_gen", **request.headers}
        return settings

    async def close(self) -> None:
        """Closes the connections, but not a session that the caller gave. Those of another event loop were closed with it."""
        keeper, self._keeper, self._session = self._keeper, None, None
        if keeper is not None and self._limits is not None and self._limits.loop is asyncio.get_running_loop():
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


async def _body(request: Request, reply: aiohttp.ClientResponse, limit: Limit) -> bytes:
    content, length = reply.content, reply.content_length
    plain = length is not None and length <= MAX_REPLY and "Content-Encoding" not in reply.headers
    parts: list[bytes] = []
    size = 0
    while not content.at_eof():
        part = await (content.readany() if plain else content.read(65_536))
        limit.heard()
        parts.append(part)
        size += len(part)
        if size > MAX_REPLY:
            reply.close()
            raise UnexpectedReply(f"{shown(request)}: the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status)
    return b"".join(parts)
