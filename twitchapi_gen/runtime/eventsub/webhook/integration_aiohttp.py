"""The webhook as a handler of an aiohttp application."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from twitchapi_gen.runtime.dispatch.http_server import MAX_BODY
from twitchapi_gen.runtime.eventsub.webhook.verify import Headers, HttpReply

_TOO_LARGE = bytes(MAX_BODY + 1)


async def respond(handle: Callable[[str, Headers, bytes], Awaitable[HttpReply]], request: web.Request) -> web.Response:
    """The answer as aiohttp wants it. An application takes bodies of 1 MiB unless it was told otherwise."""
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        body = _TOO_LARGE
    status, headers, answer = await handle(request.method, request.headers, body)
    return web.Response(status=status, headers=headers, body=answer or None)
