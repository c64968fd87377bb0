"""Runs flows on requests. All the blocking I/O of a call is here, and no policy."""

import asyncio
import copy
import inspect
import threading
import time
import traceback
from collections.abc import Awaitable, Hashable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context
from http.client import HTTPException, IncompleteRead, RemoteDisconnected
from types import TracebackType
from typing import Any, Self, TypeVar

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.sessions import Session as Usual
from requests.structures import CaseInsensitiveDict

from twitchapi_gen.runtime.base.errors import Interrupted, NetworkError, ParameterError, Timeout, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.forks import mind_forks
from twitchapi_gen.runtime.base.secret import bare
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import CallHook, Flow, Request, Response, RunBlocking, Send, SingleFlight, Sleep, Together
from twitchapi_gen.runtime.http.redaction import without
from twitchapi_gen.runtime.transport.environment import CUT_OFF, MAX_REPLY, NOT_HTTP, by_system, ca_file, is_own, kind, lacking_decoder, near, shown
from twitchapi_gen.runtime.transport.requests_pool import Adapter, limit

_DEFAULTS = HTTPAdapter()
_untyped: Any = requests
"""For what its stubs leave out."""


def dress(session: requests.Session, prepared: requests.PreparedRequest) -> None:
    """Puts in what the session's owner has set for all requests: headers, cookies, parameters. Credentials are the client's alone."""
    usual = requests.utils.default_headers()
    for name, value in session.headers.items():
        if isinstance(value, str) and usual.get(name) != value and name.lower() != "authorization":
            prepared.headers.setdefault(name, value)
    if session.params:
        more = (requests.Request("GET", "http://x/", params=session.params).prepare().url or "").partition("?")[2]
        prepared.url = f"{prepared.url}{'&' if '?' in (prepared.url or '') else '?'}{more}"
    cookies: str | None = _untyped.cookies.get_cookie_header(session.cookies, prepared)
    if cookies is not None:
        prepared.headers.setdefault("Cookie", cookies)


def changed() -> bool:
    """Whether somebody has taken over the sessions of requests: a library that mocks, records or traces them."""
    kind = requests.Session
    return kind is not Usual or not (is_own(kind, "send") and is_own(kind, "request") and is_own(kind, "get_adapter"))


def stand_in(adapter: HTTPAdapter, proxies: dict[str, str] | None) -> requests.Session:
    """A session for such a library to see, which adds nothing of its own."""
    made = requests.Session()
    made.trust_env = False
    made.proxies = dict(proxies or {})
    for scheme in ("https://", "http://"):
        made.mount(scheme, adapter)
    return made


def send_with(
    session: requests.Session, adapter: HTTPAdapter, prepared: requests.PreparedRequest, timeout: tuple[float, float], verify: bool | str
) -> requests.Response:
    """Sends with the session's own means where it has some. Where its transport is requests' usual one, ours takes its place, with the session's
    proxies, certificates and hooks: only ours keeps to a call's total time however slowly a reply comes.
    """
    verify = verify if session.verify is True or session.verify is None else session.verify
    settings: dict[str, Any] = {"stream": True, "timeout": timeout, "verify": verify}
    try:
        if not is_own(type(session), "request") and type(session) is requests.Session:
            return session.request(
                prepared.method or "",
                prepared.url or "",
                data=prepared.body,
                headers=prepared.headers,
                auth=_as_it_is,
                allow_redirects=False,
                **settings,
            )
        if not _is_usual(session, prepared.url or ""):
            prepared.hooks = session.hooks
            return session.send(prepared, allow_redirects=False, **settings)
        settings["proxies"] = requests.utils.resolve_proxies(prepared, dict(session.proxies), session.trust_env)
        settings["cert"] = session.cert
        reply = adapter.send(prepared, **settings)
        _untyped.cookies.extract_cookies_to_jar(session.cookies, prepared, reply.raw)
        seen: requests.Response = _untyped.hooks.dispatch_hook("response", session.hooks, reply, **settings)
        return seen
    except requests.HTTPError as error:
        if error.response is None:
            raise
        return error.response  # a hook that raises for a status: what it means is for the policy to say


def _as_it_is(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """An `auth` that changes nothing, so that neither the session's nor a .netrc's does."""
    return prepared


def _is_usual(session: requests.Session, url: str) -> bool:
    if type(session) is not Usual or changed() or "send" in vars(session) or "get_adapter" in vars(session):
        return False
    adapter = session.get_adapter(url)
    return type(adapter) is HTTPAdapter and "send" not in vars(adapter) and _settings(adapter) == _settings(_DEFAULTS)


def _settings(adapter: HTTPAdapter) -> list[Any]:
    """What its owner may have chosen for it: retries, pools, what a connection is given."""
    found = {**vars(adapter), "retries": vars(adapter.max_retries), "manager": adapter.poolmanager.connection_pool_kw}
    return [found.get(name) for name in ("retries", "manager", "config", "_pool_connections", "_pool_maxsize", "_pool_block")]


R = TypeVar("R")
_UNSENT = (
    urllib3.exceptions.NewConnectionError, urllib3.exceptions.ClosedPoolError, urllib3.exceptions.LocationParseError, ConnectionRefusedError,
    requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema,
)  # fmt: skip

_LASTING = (requests.exceptions.SSLError, requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)


class _Flight:
    """A flow that others may be waiting for."""

    __slots__ = ("done", "error")

    def __init__(self) -> None:
        self.done = threading.Event()
        self.error: TwitchError | None = None


_within: ContextVar[frozenset[_Flight]] = ContextVar("_within", default=frozenset())
"""Those whose callback is running here, in this thread or in one that was started for it."""


class SyncDriver:
    """One pool of connections, reused for all calls. Safe for several threads: one driver serves them all.

    There is no requests.Session around it, unless the caller gives one: that would put in what a .netrc says, keep cookies, and read redirects
    however large they are.
    """

    def __init__(self, core: Core, session: requests.Session | None = None) -> None:
        if session is not None and not hasattr(session, "get_adapter"):
            raise ParameterError(f"session must be a requests.Session, not {kind(session)}; nothing was sent")
        self._core, self._session = core, session
        self._parents: list[Adapter] = []
        """Kept and not closed: that might wait for a lock of a thread that isn't here."""
        self._verify: bool | str = ca_file() or True
        self._proxies = {url: requests.utils.get_environ_proxies(url) for url in core.addresses.bases}
        self._begin()
        mind_forks(self)

    def _begin(self) -> None:
        self._adapter = Adapter()
        self._guard = threading.Lock()
        self._flights: dict[Hashable, _Flight] = {}

    def after_fork_(self) -> None:
        """See Forked. Two processes on one connection would read each other's replies."""
        self._parents.append(self._adapter)
        self._begin()

    def run(self, flow: Flow[R]) -> R:
        """Does what the flow asks for until it returns or raises."""
        outcome: Any = None
        error: Exception | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                try:
                    outcome = self._send(effect.request, effect.deadline) if isinstance(effect, Send) else self._other(effect)
                except Exception as failure:
                    failure.__context__ = None  # a transport's error may hold the request, with its credentials
                    error = failure
        except StopIteration as stop:
            result: R = stop.value
            return result
        except TwitchError as failed:
            # its message says what went wrong; the way through the flow, and each attempt's through the transport, would only make it hard to find
            failed.__context__ = None
            raise failed.with_traceback(None) from None
        finally:
            flow.close()

    def _other(self, effect: Sleep | SingleFlight | RunBlocking | CallHook | Together) -> Any:
        match effect:
            case Sleep():
                for seconds in self._core.clock.pauses_(effect.seconds):
                    time.sleep(seconds)
                return None
            case SingleFlight():
                return self._once(effect)
            case RunBlocking():
                return effect.function()
            case CallHook():
                return _tell(effect)
            case Together():
                return self._together(effect)

    def _together(self, effect: Together) -> tuple[list[Any], Exception | None]:
        found: list[Any] = []
        try:
            for flow in effect.flows:
                found.append(self.run(flow()))
        except Exception as error:
            return found, error
        return found, None

    def _once(self, effect: SingleFlight) -> bool:
        with self._guard:
            flight = self._flights.get(effect.thing)
            mine = flight is None
            if flight is None:
                flight = self._flights[effect.thing] = _Flight()
        if not mine:
            return self._join(flight, effect.deadline)
        before = _within.set(_within.get() | {flight})
        try:
            self.run(effect.flow())
        except TwitchError as error:
            flight.error = error
            raise
        except BaseException:
            flight.error = Interrupted("the renewal of the token was interrupted; try again")
            raise
        finally:
            with self._guard:
                del self._flights[effect.thing]
            _within.reset(before)
            flight.done.set()
        return True

    def _join(self, flight: _Flight, deadline: float) -> bool:
        if flight in _within.get():
            return False
        if not flight.done.wait(max(0.0, deadline - self._core.clock.monotonic())):
            raise Timeout("the token was not renewed in time", sent=False)
        if flight.error is not None:
            raise copy.copy(flight.error)
        return True

    def _send(self, request: Request, deadline: float) -> Response:
        left = deadline - self._core.clock.monotonic()
        if left <= 0:
            raise Timeout(f"{shown(request)}: no time left for it", sent=False)
        prepared = requests.PreparedRequest()  # made by hand: Session.request would spend a third of a call on merging settings
        prepared.method, prepared.url, prepared.body = request.method, request.url, request.body
        prepared.headers = CaseInsensitiveDict(request.headers)
        if self._session is not None:
            dress(self._session, prepared)
        prepared.headers.setdefault("User-Agent", "twitchapi_gen")
        prepared.headers.setdefault("Accept-Encoding", "gzip, deflate")
        if request.body is not None or request.method != "GET":
            prepared.headers["Content-Length"] = str(len(request.body or b""))
        timeouts = self._core.timeouts
        try:
            with limit(left, timeouts.read):
                reply = self._reply(request, prepared, (min(timeouts.connect, left), min(timeouts.read, left)))
                try:
                    return Response(reply.status_code, reply.headers, _body(request, reply))
                finally:
                    if reply.raw is not None:  # as in replies that tests make by hand
                        reply.close()
        except (requests.Timeout, urllib3.exceptions.TimeoutError) as error:
            raise Timeout(f"{shown(request)}: no reply in time", sent=not isinstance(error, requests.ConnectTimeout)) from None
        except urllib3.exceptions.DecodeError:
            raise UnexpectedReply(f"{shown(request)}: the reply can't be decompressed") from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise _failed(request, error) from None
        except BaseException as error:
            if self._session is not None and isinstance(error, Exception) and not isinstance(error, TwitchError):
                raise  # the owner of the session must see where it came from
            raise bare(error)  # noqa: B904  # the same error, without the frames that have the headers and the reply in their variables

    def _reply(self, request: Request, prepared: requests.PreparedRequest, timeout: tuple[float, float]) -> requests.Response:
        if self._session is not None:
            return send_with(self._session, self._adapter, prepared, timeout, self._verify)
        proxies = self._proxies[near(request, self._proxies)] if request.url.startswith("https:") else None  # plain http doesn't leave this machine
        if changed():
            return send_with(stand_in(self._adapter, proxies), self._adapter, prepared, timeout, self._verify)
        return self._adapter.send(prepared, proxies=proxies, timeout=timeout, stream=True, verify=self._verify)

    def close(self) -> None:
        """Closes the connections, but not a session that the caller gave."""
        self._adapter.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _tell(effect: CallHook) -> None:
    """Calls the callback; an async one gets an event loop. What it raises is logged: the tokens are renewed all the same."""
    try:
        outcome = effect.call()
        if inspect.isawaitable(outcome):
            _finish(outcome)
    except Exception:
        log.error("a refresh callback failed\n%s", without(traceback.format_exc(), effect.arguments))


def _finish(awaitable: Awaitable[object]) -> None:
    async def wait() -> None:
        await awaitable

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(wait())
    else:  # a loop is running in this thread, so the callback gets one in another
        with ThreadPoolExecutor(1) as pool:
            pool.submit(copy_context().run, asyncio.run, wait()).result()


def _body(request: Request, reply: requests.Response) -> bytes:
    headers = reply.headers
    if reply.status_code < 200:
        raise UnexpectedReply(f"{shown(request)}: unexpected HTTP status {reply.status_code}", reply.status_code)
    if reply.raw is None or getattr(reply, "_content_consumed", False):  # by an adapter of the caller's
        return reply.content
    coding = headers.get("Content-Encoding", "").strip().lower()
    lacking = "" if coding in urllib3.response.HTTPResponse.CONTENT_DECODERS else lacking_decoder(coding)
    if lacking and reply.status_code >= 300:
        return lacking.encode()  # the status says more
    if lacking:
        raise UnexpectedReply(f"{shown(request)}: {lacking}", reply.status_code)
    length = headers.get("Content-Length", "")
    plain = "Content-Encoding" not in headers and "Transfer-Encoding" not in headers and reply.status_code != 204
    if plain and length.isdigit() and int(length) <= MAX_REPLY:
        data: bytes = reply.raw.read(int(length) or 1)  # so that a body is noticed where none should be
        if len(data) < int(length):
            raise NetworkError(f"{shown(request)}: {CUT_OFF}")
        return data
    parts: list[bytes] = []
    size = 0
    for part in reply.raw.stream(65_536, decode_content=True):
        parts.append(part)
        size += len(part)
        if size > MAX_REPLY:
            raise UnexpectedReply(f"{shown(request)}: the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status_code)
    return b"".join(parts)


def _failed(request: Request, error: Exception) -> NetworkError:
    cause = _innermost(error)
    unsent = isinstance(cause, _UNSENT) or isinstance(error, requests.exceptions.ProxyError)
    lasting = isinstance(error, _LASTING) or "Tunnel connection failed: 407" in str(cause)
    if isinstance(cause, requests.exceptions.InvalidSchema) and "SOCKS" in str(cause):
        words = 'a SOCKS proxy needs another package: pip install "requests[socks]"'
    elif isinstance(cause, RemoteDisconnected | IncompleteRead):
        words = CUT_OFF
    elif isinstance(cause, HTTPException | urllib3.exceptions.InvalidHeader):
        words = NOT_HTTP
    else:
        seen = cause.__cause__ or cause
        words = type(cause).__name__ if isinstance(seen, requests.RequestException) else by_system(cause, seen)
    return NetworkError(f"{shown(request)}: {words}", sent=not (unsent or lasting), passing=not lasting)


def _innermost(error: BaseException) -> BaseException:
    seen: BaseException = error
    while not isinstance(seen, urllib3.exceptions.NewConnectionError):
        held = next((one for one in seen.args if isinstance(one, BaseException)), None)
        inner = getattr(seen, "reason", None) or held or seen.__cause__
        if not isinstance(inner, BaseException) or inner is seen:
            break
        seen = inner
    return seen
