"""The chat server's WebSocket at /irc: thin, around the hub."""

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from attrs import define

from twitchapi_gen.emulator.breaking import end_connection
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.irc.hub import SERVER, ChatHub, Peer
from twitchapi_gen.emulator.irc.orders import told
from twitchapi_gen.emulator.world import Token
from twitchapi_gen.runtime.chat.line import Line, parse_line, split_frame


@define
class ChatTiming:
    """Times in seconds. ping_every: interval of the server's PINGs. pong_within: the client's time limit for the answer."""

    ping_every: float = 300.0
    pong_within: float = 10.0


class ChatServer:
    """`serve` is for the server's `sockets`, `order` for its control API."""

    def __init__(self, eventsub: EventSub) -> None:
        self.hub, self.timing = ChatHub(eventsub), ChatTiming()
        eventsub.world.on_revoked.append(self._revoked)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        ws = web.WebSocketResponse(max_msg_size=64 * 1024, heartbeat=None, timeout=1.0)
        if not ws.can_prepare(request).ok:
            return web.Response(status=426, text="this is a WebSocket")
        await ws.prepare(request)
        loop = self._loop = asyncio.get_running_loop()
        waiting: asyncio.Queue[str | int] = asyncio.Queue()
        put = waiting.put_nowait
        peer = Peer(put, put, lambda seconds: loop.call_later(seconds, put, 1000))
        self.hub.peers.append(peer)
        tasks = [loop.create_task(_write(ws, request, waiting)), loop.create_task(self._ping(peer))]
        try:
            async for received in ws:
                if isinstance(received.data, str):
                    for line in split_frame(received.data):
                        self.hub.came(peer, parse_line(line))
        finally:
            self.hub.gone(peer)
            for task in tasks:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
        return ws

    async def _ping(self, peer: Peer) -> None:
        while True:
            await asyncio.sleep(self.timing.ping_every)
            peer.ponged = False
            peer.say(Line("PING", (SERVER,)))
            await asyncio.sleep(self.timing.pong_within)
            if not peer.ponged:
                peer.end(1001)

    def order(self, body: Mapping[str, Any]) -> Any:
        """POST /emulator/chat. Raises ValueError."""
        return told(self.hub, body)

    def summary(self) -> list[dict[str, object]]:
        return [
            {"login": peer.nick, "channels": sorted(peer.rooms), "capabilities": sorted(peer.caps), "silent": peer.silent} for peer in self.hub.peers
        ]  # fmt: skip

    def stop(self) -> None:
        """The server goes away, and says so."""
        for peer in self.hub.peers:
            peer.end(1001)

    def _revoked(self, token: Token) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.hub.revoked, token)


async def _write(ws: web.WebSocketResponse, request: web.BaseRequest, waiting: "asyncio.Queue[str | int]") -> None:
    """Send what is put there, in order; a number closes, 0 resets."""
    with contextlib.suppress(ConnectionError):
        while isinstance(item := await waiting.get(), str):
            await ws.send_str(item)
        if item:
            await ws.close(code=item)
        else:
            end_connection(request, reset=True)
