"""What an aiohttp reply carries, within its bounds, or what it failed with."""

import aiohttp

from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.errors import NetworkError, Timeout, UnexpectedReply
from twitchapi_gen.runtime.transport.async_limits import Limit
from twitchapi_gen.runtime.transport.sessions import CUT_OFF, DECODERS, MAX_REPLY, NOT_HTTP, lacking_decoder, shown
from twitchapi_gen.runtime.transport.surroundings import cause


def at_once(reply: aiohttp.ClientResponse) -> bytes:
    """The body, where it came together with its head, as most do; nothing where it is empty or must be waited for."""
    content = reply.content
    return content.read_nowait() if reply.status >= 200 and content.is_eof() and _plain(reply) else b""


async def read(request: Request, reply: aiohttp.ClientResponse, limit: Limit) -> bytes:
    """The body, as it comes. Raises UnexpectedReply for one that is too long, and for a reply that is none."""
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
    """Whether the body is as long as the head says, which is not too long."""
    length = reply.content_length
    return length is not None and length <= MAX_REPLY and "Content-Encoding" not in reply.headers


def explained(request: Request, error: aiohttp.ClientError | OSError | ValueError, connected: bool) -> NetworkError | UnexpectedReply:
    """aiohttp's error as ours. connected: whether there was a connection, as far as is known."""
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
