"""The driver that runs flows with aiohttp: all asynchronous I/O of a call, without policies."""

import asyncio
import copy
import inspect
import threading
import traceback
from collections.abc import AsyncGenerator, Callable, Hashable, Mapping
from contextvars import ContextVar
from functools import partial
from http.cookies import BaseCookie, SimpleCookie
from typing import Any, TypeVar

import aiohttp
from yarl import URL

from twitchapi_gen.runtime.base.errors import Interrupted, NetworkError, ParameterError, Timeout, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.secret import bare
from twitchapi_gen.runtime.http.async_store import asked_from
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import CallHook, Flow, Request, Response, RunBlocking, Send, SingleFlight, Sleep, Together
from twitchapi_gen.runtime.http.rate_limit import ONCE
from twitchapi_gen.runtime.http.redaction import without
from twitchapi_gen.runtime.transport.aiohttp_timeouts import Connector, Limit, Limits, Outgoing, Single, Strayed
from twitchapi_gen.runtime.transport.environment import (
    CUT_OFF,
    DECODERS,
    MAX_REPLY,
    NOT_HTTP,
    SOCKS,
    cause,
    kind,
    lacking_decoder,
    near,
    proxy_for,
    refuse_socks,
    shown,
    trusted,
)


def at_once(reply: aiohttp.ClientResponse) -> bytes:
    """Return the body if it arrived together with the head, as most do; otherwise an empty one."""
    content = reply.content
    return content.read_nowait() if reply.status >= 200 and content.is_eof() and _plain(reply) else b""


async def read(request: Request, reply: aiohttp.ClientResponse, limit: Limit) -> bytes:
    """Read the body. Raises UnexpectedReply for a body that is too large, and for an invalid reply."""
    try:
        if reply.status < 100:
            raise NetworkError(f"{shown(request)}: {NOT_HTTP}")
        if reply.status < 200:
            raise UnexpectedReply(f"{shown(request)}: unexpected HTTP status {reply.status}", reply.status)
        content, plain = reply.content, _plain(reply)
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
    finally:
        reply.release()


def _plain(reply: aiohttp.ClientResponse) -> bool:
    """Return True if the body has the length in its head, within the limit."""
    length = reply.content_length
    return length is not None and length <= MAX_REPLY and "Content-Encoding" not in reply.headers


def explained(request: Request, error: aiohttp.ClientError | OSError | ValueError, connected: bool) -> NetworkError | UnexpectedReply:
    """Convert aiohttp's error to ours. connected: whether there was a connection, as far as known."""
    where = shown(request)
    match error:
        case TimeoutError():
            return Timeout(f"{where}: no reply in time", sent=connected and not isinstance(error, aiohttp.ConnectionTimeoutError))
        case aiohttp.ClientPayloadError():
            return UnexpectedReply(f"{where}: the reply can't be decompressed") if "decode" in str(error) else NetworkError(f"{where}: {CUT_OFF}")
        case aiohttp.ClientHttpProxyError():
            return NetworkError(f"{where}: the proxy answered {error.status}", sent=False, passing=error.status != 407)
        case aiohttp.ClientResponseError():
            lacking = next((words for coding in DECODERS if f"({coding})" in str(error) and (words := lacking_decoder(coding))), "")
            return UnexpectedReply(f"{where}: {lacking}") if lacking else NetworkError(f"{where}: {NOT_HTTP}")
        case aiohttp.ServerDisconnectedError():
            return NetworkError(f"{where}: {CUT_OFF}")
        case _:
            lasting = isinstance(error, aiohttp.ClientSSLError | aiohttp.InvalidURL)
            unsent = lasting or isinstance(error, aiohttp.ClientConnectorError)
            return NetworkError(f"{where}: {cause(error)}", sent=not unsent, passing=not lasting)


R = TypeVar("R")
_POLL = 0.02
_within: ContextVar[frozenset[Any]] = ContextVar("_within", default=frozenset())
"""The refresh tasks whose callback runs here, in the task itself or in one started for it."""


class _Place:
    """The state of one event loop: its session, its timer, and the flows that other tasks may await, each with its deadline."""

    __slots__ = ("flights", "keeper", "limits", "loop", "session")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop, self.limits = loop, Limits(loop)
        self.session: aiohttp.ClientSession | None = None
        self.keeper: AsyncGenerator[None, None] | None = None
        self.flights: dict[Hashable, tuple[asyncio.Task[None], float]] = {}


class _NoCookies(aiohttp.DummyCookieJar):
    """Keeps no cookies, and returns the same empty jar each time."""

    _none: "BaseCookie[str]" = SimpleCookie()

    def filter_cookies(self, request_url: URL) -> "BaseCookie[str]":
        return self._none


class AsyncDriver:
    """One aiohttp session per event loop of the client, created on first use and closed at the loop's end at the latest.

    The loops may follow one another, or run at the same time in several threads.
    """

    def __init__(self, core: Core, session: aiohttp.ClientSession | None = None) -> None:
        if session is not None and not hasattr(session, "ws_connect"):
            raise ParameterError(f"session must be an aiohttp.ClientSession, not {kind(session)}; nothing was sent")
        self._core, self._given = core, session
        self._places: dict[asyncio.AbstractEventLoop, _Place] = {}
        self._latest: _Place | None = None
        self._proxies = {url: proxy_for(url) for url in core.addresses.bases}
        self._guard = threading.Lock()
        self._airborne: dict[Hashable, tuple[asyncio.AbstractEventLoop, float]] = {}
        """The event loop that currently runs each exclusive flow, and the flow's deadline."""

    async def run(self, flow: Flow[R]) -> R:
        """Execute the flow's commands until it returns or raises."""
        outcome: Any = None
        error: Exception | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                try:
                    outcome = await (self._send(effect.request, effect.deadline) if isinstance(effect, Send) else self._other(effect))
                except Exception as failure:
                    failure.__context__ = None  # a transport's error may contain the request, with its credentials
                    error = failure
        except StopIteration as stop:
            result: R = stop.value
            return result
        except TwitchError as failed:
            # its message is complete; the frames of the flow and of each attempt would only hide it
            failed.__context__ = None
            raise failed.with_traceback(None) from None
        finally:
            flow.close()

    async def _other(self, effect: Sleep | SingleFlight | RunBlocking | CallHook | Together) -> Any:
        match effect:
            case Sleep():
                for seconds in self._core.clock.pauses_(effect.seconds):
                    await asyncio.sleep(seconds)
                return None
            case SingleFlight():
                return await self._once(effect)
            case RunBlocking():
                return await _in_thread(effect.function)
            case CallHook():
                return await _tell(effect)
            case Together():
                return await self._together(effect)

    def _here(self) -> _Place:
        """Return the running event loop's state."""
        loop, latest = asyncio.get_running_loop(), self._latest
        if latest is not None and latest.loop is loop:
            return latest
        with self._guard:
            place = self._places.get(loop)
            if place is None:
                self._places = {one: here for one, here in self._places.items() if not one.is_closed()}
                place = self._places[loop] = _Place(loop)
        self._latest = place
        return place

    async def _ready(self, place: _Place) -> aiohttp.ClientSession:
        if self._given is not None:
            return usable(self._given, place.loop)
        if place.session is None or place.session.closed:
            place.session = self._make()
            place.keeper = _keep(place.session)
            await anext(place.keeper)
        return place.session

    def _make(self) -> aiohttp.ClientSession:
        timeouts = self._core.timeouts
        made = aiohttp.ClientSession(
            connector=Connector(trusted(), timeouts.connect + timeouts.read),
            request_class=Outgoing,
            timeout=aiohttp.ClientTimeout(sock_connect=timeouts.connect, ceil_threshold=1e9),
            cookie_jar=_NoCookies(),
            headers={"User-Agent": "twitchapi_gen"},
        )
        # aiohttp would retry GET, PUT and DELETE on its own; only our policy decides on retries
        vars(made)["_retry_connection"] = False
        return made

    async def _together(self, effect: Together) -> tuple[list[Any], Exception | None]:
        """Run a task for each flow. Cancelling the caller cancels all of them."""
        slots = asyncio.Semaphore(effect.most)

        async def work(index: int, flow: Callable[[], Flow[Any]]) -> Any:
            try:
                async with slots:
                    return await self.run(flow())
            except Exception:
                for behind in tasks[index + 1 :]:
                    behind.cancel()
                raise

        tasks = [asyncio.create_task(work(*numbered)) for numbered in enumerate(effect.flows)]
        found: list[Any] = []
        try:
            for task in tasks:
                found.append(await task)
        except Exception as error:
            return found, error
        else:
            return found, None
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _once(self, effect: SingleFlight) -> bool:
        """Run the flow in a task of its own, so that cancelling one caller doesn't affect the others."""
        flights = self._here().flights
        now = self._core.clock.monotonic()
        flight, end = flights.get(effect.thing, (None, now))
        if flight is None or end <= now:  # a flow left behind by a stopped loop has expired and can't be shared
            flight = asyncio.ensure_future(self._fly(effect))
            flights[effect.thing] = flight, effect.deadline
            flight.add_done_callback(partial(_landed, flights, effect.thing))
        elif flight in _within.get():
            return False
        done, _ = await asyncio.wait([flight], timeout=max(0.0, effect.deadline - now))
        if not done:
            raise Timeout("timed out waiting for the token refresh", sent=False)
        if flight.cancelled():
            raise Interrupted("the token refresh was interrupted; try again")
        error = flight.exception()
        if error is not None:
            raise copy.copy(error) if isinstance(error, TwitchError) else error
        return True

    async def _fly(self, effect: SingleFlight) -> None:
        _within.set(_within.get() | {asyncio.current_task()})
        while not self._take_off(effect):
            if self._core.clock.monotonic() >= effect.deadline:
                raise Timeout("timed out waiting for the token refresh", sent=False)
            await asyncio.sleep(_POLL)
        try:
            await self.run(effect.flow())
        finally:
            self._airborne.pop(effect.thing, None)

    def _take_off(self, effect: SingleFlight) -> bool:
        """Claim the flow for this loop. Return False while another loop, in another thread, runs it."""
        loop = asyncio.get_running_loop()
        with self._guard:
            busy, end = self._airborne.get(effect.thing, (loop, 0.0))
            if busy is not loop and busy.is_running() and self._core.clock.monotonic() < end:
                return False
            self._airborne[effect.thing] = loop, effect.deadline
            return True

    async def _send(self, request: Request, deadline: float) -> Response:
        left = deadline - self._core.clock.monotonic()
        if left <= 0:
            raise Timeout(f"{shown(request)}: the call's timeout has passed", sent=False)
        if request.method in ONCE:
            await _look_around()
        place, url = self._here(), URL(request.url, encoded=True)
        session = place.session
        if session is None or session.closed:
            session = await self._ready(place)
        limit = Limit(place.limits, left, self._core.timeouts.read)
        settings: dict[str, Any] = {}
        if self._given is not None:
            settings.update(self._for_given(left, request))
        elif url.scheme == "https":  # plain http is for this machine only
            settings["proxy"] = refuse_socks(shown(request), self._proxies[near(request, self._proxies)], SOCKS)
        try:
            with limit:
                reply = None
                while reply is None:
                    try:
                        reply = await session.request(
                            request.method, url, data=request.body, headers=self._headers(request), allow_redirects=False, **settings
                        )
                    except Strayed:
                        continue  # retry on another connection
                return Response(reply.status, reply.headers, at_once(reply) or await read(request, reply, limit))
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise explained(request, error, limit.reached or self._given is not None) from None
        except BaseException as error:
            if self._given is not None and isinstance(error, Exception) and not isinstance(error, TwitchError):
                raise  # the session's owner needs the traceback
            raise bare(error)  # noqa: B904  # the same error, without the frames whose variables contain the headers and the reply

    def _for_given(self, left: float, request: Request) -> dict[str, Any]:
        """Return the options for a session that isn't ours. It can't report a connection, so aiohttp's own timers apply."""
        timeouts = self._core.timeouts
        settings: dict[str, Any] = {
            "timeout": aiohttp.ClientTimeout(total=left, sock_connect=timeouts.connect, sock_read=timeouts.read, ceil_threshold=1e9),
            "raise_for_status": False,  # the policy interprets the status
            "auto_decompress": True,
        }
        if self._given is not None:
            kept = vars(self._given)
            settings["middlewares"] = (*kept.get("_middlewares", ()), Single(request))
            by_surroundings = kept.get("_trust_env") and request.url.startswith("https:")
            proxy = kept.get("_default_proxy") or (proxy_for(request.url) if by_surroundings else None)
            refuse_socks(shown(request), proxy and str(proxy), SOCKS)
        return settings

    def _headers(self, request: Request) -> Mapping[str, str]:
        """Return the headers to send. If a user's session has credentials of its own, `Single` replaces them with ours: aiohttp refuses two."""
        if self._given is None:
            return request.headers
        kept = vars(self._given)
        headers = request.open_headers if kept.get("_default_auth") is not None or kept.get("_trust_env") else request.headers
        return headers if "User-Agent" in self._given.headers else {"User-Agent": "twitchapi_gen", **headers}

    async def close(self) -> None:
        """Close this event loop's connections, but not the user's session. Those of another loop are closed with it."""
        with self._guard:
            place = self._places.pop(asyncio.get_running_loop(), None)
            self._latest = None
        if place is not None and place.keeper is not None:
            await place.keeper.aclose()


def _landed(flights: dict[Hashable, tuple["asyncio.Task[None]", float]], thing: Hashable, flight: "asyncio.Task[None]") -> None:
    if flights.get(thing, (None,))[0] is flight:
        del flights[thing]
    if not flight.cancelled():
        flight.exception()  # mark it as retrieved, even if every waiting caller has gone


def usable(session: aiohttp.ClientSession, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession:
    """Return the user's session. Raises ParameterError if it can't be used here."""
    if session.closed is True:
        raise ParameterError("the session is closed; pass one that stays open as long as you use the client")
    if vars(session).get("_loop", loop) is not loop:
        raise ParameterError("the session belongs to another event loop; create it in the loop that uses the client")
    return session


async def _look_around() -> None:
    """Let the loop detect closed idle connections: a request on one would be lost, and possibly not retried."""
    for _ in range(2):  # the first iteration ends before the loop has handled its events
        await asyncio.sleep(0)


async def _keep(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    """Close the session when this generator is closed: explicitly, by garbage collection, or at the event loop's end."""
    try:
        yield
    finally:
        await session.close()


async def _in_thread(function: Callable[[], Any]) -> Any:
    """Run a function in a thread and return its outcome. A cancelled caller still waits for its end, since its locks must be released."""
    loop = asyncio.get_running_loop()
    running = loop.run_in_executor(None, asked_from, loop, function)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        running.exception()  # mark it as retrieved, since no caller is left
        raise


async def _tell(effect: CallHook) -> None:
    """Call a plain or async callback. Its errors are logged, since the tokens are refreshed anyway."""
    try:
        outcome = effect.call()
        if inspect.isawaitable(outcome):
            await outcome
    except Exception:
        log.error("a refresh callback failed\n%s", without(traceback.format_exc(), effect.arguments))
