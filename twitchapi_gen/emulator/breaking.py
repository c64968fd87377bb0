"""How a fault looks on the wire."""

import asyncio
import math
import socket
import struct
from http import HTTPStatus
from http.client import responses

import orjson
from aiohttp import web

from twitchapi_gen.emulator.faults import Fault

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
_PAGE = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1><p>The emulator was told to fail.</p></body></html>"
_LONGEST = 600


def error_reply(fault: Fault, now: float) -> web.Response:
    """An error as Twitch's servers word it."""
    phrase = responses.get(fault.status, "Error")
    if fault.status == HTTPStatus.BAD_GATEWAY:
        return web.Response(status=502, text=_PAGE.format(f"502 {phrase}"), content_type="text/html")
    headers = {"Content-Type": "application/json; charset=utf-8"}
    if fault.status == HTTPStatus.TOO_MANY_REQUESTS and not fault.bare:
        headers |= {"Ratelimit-Limit": "800", "Ratelimit-Remaining": "0", "Ratelimit-Reset": str(math.ceil(now) + 1)}
    body = {"error": phrase, "status": fault.status, "message": "the emulator was told to fail"}
    return web.Response(status=fault.status, body=orjson.dumps(body), headers=headers)


async def break_reply(fault: Fault, request: web.BaseRequest, reply: web.Response) -> web.StreamResponse:
    """Does to the reply what the fault says."""
    match fault.kind:
        case "latency":
            await wait(request, fault.seconds)
            return reply
        case "silence":
            await wait(request, _LONGEST)
        case "drip":
            return await _in_parts(request, reply, 1, fault.seconds, 1.0)
        case "truncate":
            sent = await _in_parts(request, reply, 65_536, 0.0, 0.5)
            end_connection(request, reset=False)
            return sent
        case "garbage":
            if request.transport is not None:
                request.transport.write(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
            end_connection(request, reset=False)
        case kind:
            end_connection(request, reset=kind == "reset")
    return web.Response()  # nobody hears it


async def _in_parts(request: web.BaseRequest, reply: web.Response, size: int, pause: float, share: float) -> web.StreamResponse:
    """Send a share of the reply in pieces; the Content-Length is the full one."""
    body = reply.body if isinstance(reply.body, bytes) else b""
    stream = web.StreamResponse(status=reply.status, headers={**reply.headers, "Content-Length": str(len(body))})
    await stream.prepare(request)
    most = int(len(body) * share)
    for start in range(0, most, size):
        await stream.write(body[start : min(start + size, most)])
        await asyncio.sleep(pause)
        if request.transport is None or request.transport.is_closing():
            break
    return stream


async def wait(request: web.BaseRequest, seconds: float) -> None:
    """As long as the client is there."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while (left := until - loop.time()) > 0 and request.transport is not None and not request.transport.is_closing():
        await asyncio.sleep(min(left, 0.05))


def end_connection(request: web.BaseRequest, *, reset: bool) -> None:
    """Close or reset the connection, as if the machine went down."""
    transport = request.transport
    if transport is None:
        return
    if reset:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        transport.abort()
    else:
        transport.close()
