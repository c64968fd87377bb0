"""Runs flows on aiohttp. All the asynchronous I/O of a call is here, and no policy."""

import asyncio
from typing import Any, TypeVar

import aiohttp
from yarl import URL

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import NetworkError, Timeout, UnexpectedReply
from twitchapi_gen.runtime.flow import Flow, Refresh, Send, fetch_app_token
from twitchapi_gen.runtime.message import Request, Response

R = TypeVar("R")
MAX_REPLY = 16 * 1024 * 1024


class AsyncDriver:
    """One aiohttp session for each event loop that the client is used in, made when first needed."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
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

    def _ready(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None or self._session.closed or self._loop is not loop:
            self._loop, self._refreshing = loop, asyncio.Lock()
            timeout = aiohttp.ClientTimeout(total=None, sock_connect=self._core.connect_timeout, sock_read=self._core.read_timeout)
            self._session = aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar(), headers={"User-Agent": "twitchapi_gen"})
        return self._session

    async def _refresh(self, stale: str | None) -> str:
        self._ready()
        async with self._refreshing:
            tokens = self._core.tokens
            if tokens.app is None or tokens.app == stale:
                tokens.app = await self.run(fetch_app_token(self._core))
            return tokens.app

    async def _send(self, request: Request) -> Response:
        session = self._ready()
        try:
            async with session.request(
                request.method, URL(request.url, encoded=True), headers=request.headers, data=request.body, allow_redirects=False
            ) as reply:
                return Response(reply.status, reply.headers, await _body(reply))
        except (TimeoutError, aiohttp.ServerTimeoutError):
            raise Timeout(f"{_shown(request)}: no reply in time") from None
        except aiohttp.ClientPayloadError as error:
            if "decode" in str(error):
                raise UnexpectedReply(f"{_shown(request)}: the reply can't be decompressed") from None
            raise NetworkError(f"{_shown(request)}: the reply was cut off") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(f"{_shown(request)}: {_cause(error)}") from None

    async def close(self) -> None:
        """Closes the connections. Those of another event loop, gone since, are left to it."""
        session, self._session = self._session, None
        if session is not None and self._loop is asyncio.get_running_loop():
            await session.close()


async def _body(reply: aiohttp.ClientResponse) -> bytes:
    length = reply.content_length
    if length is not None and length <= MAX_REPLY and "Content-Encoding" not in reply.headers:
        return await reply.read()
    parts: list[bytes] = []
    size = 0
    async for part in reply.content.iter_chunked(65_536):
        parts.append(part)
        size += len(part)
        if size > MAX_REPLY:
            raise UnexpectedReply(f"the reply is larger than {MAX_REPLY // 1024 // 1024} MiB", reply.status)
    return b"".join(parts)


def _shown(request: Request) -> str:
    """The request for a message: without its query, which may hold what isn't for logs."""
    return f"{request.method} {request.url.partition('?')[0]}"


def _cause(error: BaseException) -> str:
    inner = error.__cause__ or error
    text = str(getattr(error, "os_error", None) or inner)
    return f"{type(error).__name__}: {text[:120]}" if "?" not in text else type(error).__name__
