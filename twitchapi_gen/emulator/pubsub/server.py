"""PubSub's WebSocket at /pubsub: thin, around the hub."""

import asyncio
import contextlib
import socket
import struct
from typing import Any

from aiohttp import web

from twitchapi_gen.emulator.pubsub.disturbing import disturb
from twitchapi_gen.emulator.pubsub.hub import Hub, Peer
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_object

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
_FIELDS = {"transport", "topic", "ids", "type", "data", "do", "times", "code", "size"}


class PubSubServer:
    """`serve` is for the server's `sockets`, `fire` for its control API."""

    def __init__(self, world: World) -> None:
        self.hub = Hub(world)
        world.on_revoked.append(self._revoked)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        ws = web.WebSocketResponse(max_msg_size=64 * 1024, heartbeat=None)
        if not ws.can_prepare(request).ok:
            return web.Response(status=426, text="this is a WebSocket")
        await ws.prepare(request)
        self._loop = asyncio.get_running_loop()
        waiting: asyncio.Queue[str | int] = asyncio.Queue()
        peer = Peer(send=waiting.put_nowait, end=waiting.put_nowait)
        self.hub.peers.append(peer)
        writer = self._loop.create_task(_write(ws, request, waiting))
        try:
            async for received in ws:
                if isinstance(received.data, str):
                    self.hub.came(peer, received.data)
        finally:
            self.hub.peers.remove(peer)
            writer.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await writer
        return ws

    def fire(self, told: dict[str, Any]) -> dict[str, Any]:
        """{"topic", "ids", "type", "data"} fires a message, {"do", "times", "code", "size"} disturbs. Raises ValueError."""
        unknown = set(told) - _FIELDS
        if unknown:
            raise ValueError(f"there is no {', '.join(sorted(unknown))} for pubsub; there are {', '.join(sorted(_FIELDS))}")
        if "do" in told:
            return {"connections": disturb(self.hub, str(told["do"]), **{name: told[name] for name in ("times", "code", "size") if name in told})}
        topic, ids, kind, data = told.get("topic"), told.get("ids", {}), told.get("type"), told.get("data")
        if not isinstance(topic, str) or not is_object(ids) or not (kind is None or isinstance(kind, str)) or not (data is None or is_object(data)):
            raise ValueError('needs {"transport": "pubsub", "topic": text[, "ids": object][, "type": text][, "data": object]}, or {"do": text}')
        return self.hub.fire(topic, {str(name): str(id) for name, id in ids.items()}, kind, data)

    def stop(self) -> None:
        """The server goes away, and says so."""
        for peer in self.hub.peers:
            peer.end(1001)

    def _revoked(self, token: Token) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.hub.revoked, [token])


async def _write(ws: web.WebSocketResponse, request: web.BaseRequest, waiting: "asyncio.Queue[str | int]") -> None:
    """Send what is put there, in order; a number closes, 0 resets."""
    with contextlib.suppress(ConnectionError):
        while isinstance(item := await waiting.get(), str):
            await ws.send_str(item)
        if item:
            await ws.close(code=item)
        elif request.transport is not None:
            request.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            request.transport.abort()
