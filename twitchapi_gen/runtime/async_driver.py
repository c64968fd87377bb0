"""Runs flows on aiohttp. All the asynchronous I/O of a call is here, and no policy."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import NetworkError, Timeout, UnexpectedReply
from twitchapi_gen.runtime.flow import Flow, Refresh, Send, fetch_app_token
from twitchapi_gen.runtime.message import Request, Response

R = TypeVar("R")
MAX_REPLY = 16 * 1024 * 1024


class AsyncDriver:
    """One aiohttp session for each event loop that the client is used in, made when first needed and closed with the loop at the latest."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._session: aiohttp.ClientSession | None = None
        self._keeper: AsyncGenerator[None, None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._proxy = _proxy(core.addresses.helix)
        self._refreshing = asyncio.Lock()

    async def run(self, flow: Flow[R]) -> R:
        """Does what the flow asks for until it returns or raises."""
        outcome: Any = None
        error: NetworkError | None = None
        try:
            while True:
                effect = flow.send(outcome) if error is None else flow.throw(error)
                outcome, error = None, None
                if isinstance(effect, Send):
                    try:
                        outcome = await self._send(effect.request)
                    except NetworkError as failure:
                        error = failure
                elif isinstance(effect, Refresh):
                    outcome = await self._refresh(effect.stale)
                else:
                    await asyncio.sleep(effect.seconds)
        except StopIteration as stop:
            result: R = stop.value
            return result
        finally:
            flow.close()

    async def _ready(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None or self._session.closed or self._loop is not loop:
            self._loop, self._refreshing = loop, asyncio.Lock()
            timeout = aiohttp.ClientTimeout(total=None, sock_connect=self._core.connect_timeout, sock_read=self._core.read_timeout)
            self._session = aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar(), headers={"User-Agent": "twitchapi_gen"})
            self._keeper = _keep(self._session)
            await anext(self._keeper)
        return self._session

    async def _refresh(self, stale: str | None) -> str:
        await self._ready()
        async with self._refreshing:
            tokens = self._core.tokens
            if tokens.app is None or tokens.app == stale:
                tokens.app = await self.run(fetch_app_token(self._core))
            return tokens.app

    async def _send(self, request: Request) -> Response:
        session, url = await self._ready(), URL(request.url, encoded=True)
        proxy = self._proxy if url.scheme == "https" else None  # plain http is for this machine and doesn't leave it
        try:
            async with session.request(request.method, url, headers=request.headers, data=request.body, allow_redirects=False, proxy=proxy) as reply:
                return Response(reply.status, reply.headers, await _body(request, reply))
        except (TimeoutError, aiohttp.ServerTimeoutError):
            raise Timeout(f"{_shown(request)}: no reply in time") from None
        except aiohttp.ClientPayloadError as error:
            if "decode" in str(error):
                raise UnexpectedReply(f"{_shown(request)}: the reply can't be decompressed") from None
            raise NetworkError(f"{_shown(request)}: the reply was cut off") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(f"{_shown(request)}: {_cause(error)}") from None

    async def close(self) -> None:
        """Closes the connections. Those of another event loop were closed with it."""
        keeper, self._keeper, self._session = self._keeper, None, None
        if keeper is not None and self._loop is asyncio.get_running_loop():
            await keeper.aclose()


async def _keep(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    """Closes the session when this is closed: by hand, when nobody holds it any more, or by the event loop's end, as asyncio does with generators."""
    try:
        yield
    finally:
        await session.close()


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
            raise UnexpectedReply(f"{_shown(request)}: the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status)
    return b"".join(parts)


def _proxy(url: str) -> str | None:
    """The proxy that the environment names for the URL, found as requests finds it. (aiohttp's own way would bring .netrc along.)"""
    found = {} if proxy_bypass(urlsplit(url).hostname or "") else getproxies()
    return found.get("https") or found.get("all")


def _shown(request: Request) -> str:
    """The request for a message: without its query, which may hold what isn't for logs."""
    return f"{request.method} {request.url.partition('?')[0]}"


def _cause(error: BaseException) -> str:
    """What went wrong. Only the system's own words are shown: others may quote a header, a URL or the reply."""
    seen = getattr(error, "os_error", None) or error
    words = str(seen.args[-1])[:120] if isinstance(seen, OSError) and seen.args else ""
    return f"{type(error).__name__}{words and f': {words}'}"
