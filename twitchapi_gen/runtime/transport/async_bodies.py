"""Reading what an aiohttp reply carries, within its bounds."""

import aiohttp

from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.errors import NetworkError, UnexpectedReply
from twitchapi_gen.runtime.transport.async_limits import Limit
from twitchapi_gen.runtime.transport.sessions import MAX_REPLY, NOT_HTTP, shown


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
