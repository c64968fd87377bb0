"""The webhook as a handler of an aiohttp application."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from twitchapi_gen.runtime.dispatch.http_server import MAX_BODY
from twitchapi_gen.runtime.eventsub.webhook.verify import Headers, HttpReply

_TOO_LARGE = bytes(MAX_BODY + 1)


async def respond(handle: Callable[[str, Headers, bytes], Awaitable[HttpReply]], request: web.Request) -> web.Response:
    """Return the reply in aiohttp's form. An application accepts bodies of up to 1 MiB by default."""
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        body = _TOO_LARGE
    status, headers, answer = await handle(request.method, request.headers, body)
    return web.Response(status=status, headers=headers, body=answer or None)
