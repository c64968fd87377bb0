"""EventSub as a script: real sockets, and each frame, close code and reply as the test wants it. Hostile where a true Twitch would never be."""

import asyncio
import contextlib
import itertools
import json
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs

from aiohttp import web
from attrs import define, field

from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

Reply = tuple[int, dict[str, Any]]
SCOPES = ["moderator:read:followers", "user:read:chat", "channel:read:redemptions"]
_numbers = itertools.count(1)


@define(eq=False)
class Peer:
    """One WebSocket of the client's, seen from the other side. code: how it ended; None while it is open."""

    socket: web.WebSocketResponse
    request: web.BaseRequest
    session: str
    said: list[str] = field(factory=list[str])
    code: int | None = None
    over: bool = False

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(self.request.raw_path.partition("?")[2])


@define(eq=False)
class Server:
    """`peers`: all sockets that were ever opened, in order. `enabled`: subscriptions by id. `calls`: method and body of each call.

    slow: methods of calls that take a while. welcome: what a new socket hears first; None for nothing.
    answer: what creating gets instead of 202, where it returns something. last_words: what is sent between a client's goodbye and its answer.
    """

    keepalive: float = 30
    peers: list[Peer] = field(factory=list[Peer], init=False)
    enabled: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]], init=False)
    calls: list[tuple[str, dict[str, Any]]] = field(factory=list[tuple[str, dict[str, Any]]], init=False)
    tokens: list[str] = field(factory=list[str], init=False)
    welcome: Callable[[Peer], str | None] = field(init=False)
    answer: Callable[[dict[str, Any]], Reply | None] = field(default=lambda _: None, init=False)
    last_words: Callable[[], Iterable[str]] = field(default=list[str], init=False)
    accept: Callable[[], bool] = field(default=lambda: True, init=False)
    cost: int = 0
    max_cost: int = 10
    told_costs: bool = True
    slow: tuple[str, ...] = ()
    _loop_thread: LoopThread = field(init=False)
    _runner: web.ServerRunner = field(init=False)
    url: str = field(default="", init=False)

    def __attrs_post_init__(self) -> None:
        self.welcome = lambda peer: welcome(peer.session, self.keepalive)

    @property
    def eventsub(self) -> str:
        return f"ws{self.url.removeprefix('http')}/ws"

    def __enter__(self) -> Self:
        self._loop_thread = LoopThread("scripted EventSub")
        self._loop_thread.run(self._start())
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._loop_thread.run(self._runner.cleanup())
        self._loop_thread.stop()

    async def _start(self, port: int = 0) -> None:
        self._runner = web.ServerRunner(web.Server(self._serve), shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    def restart(self, between: Callable[[], object] = lambda: None) -> None:
        """Goes away with all its connections, and comes back at the same address."""
        port = int(self.url.rpartition(":")[2])
        for peer in self.open:
            self.cut(peer)
        self._loop_thread.run(self._runner.cleanup())
        between()
        self._loop_thread.run(self._start(port))

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/ws"):
            return await self._talk(request) if self.accept() else web.Response(status=503)
        if request.path == "/oauth2/token":
            return web.json_response(
                {"access_token": "renewed-token", "refresh_token": "refresh2", "expires_in": 9999, "scope": SCOPES, "token_type": "bearer"}
            )
        if request.path == "/oauth2/validate":
            return web.json_response({"client_id": "my_app_id", "login": "me", "user_id": "1", "scopes": SCOPES, "expires_in": 9999})
        body = await request.read()
        if request.method in self.slow:
            await asyncio.sleep(0.3)
        self.tokens.append(request.headers.get("Authorization", "").partition(" ")[2])  # and at once the call, so that the last one is its
        status, reply = self._call(request, body)
        return web.Response(status=204) if status == 204 else web.json_response(reply, status=status)

    def _call(self, request: web.BaseRequest, body: bytes) -> Reply:
        if request.method == "DELETE":
            id = parse_qs(request.raw_path.partition("?")[2])["id"][0]
            self.calls.append(("DELETE", {"id": id}))
            return (204, {}) if self.enabled.pop(id, None) else (404, {"error": "Not Found", "status": 404, "message": "subscription not found"})
        if request.method == "GET":
            self.calls.append(("GET", {}))
            return 200, {"data": list(self.enabled.values()), **self._costs(), "pagination": {}}
        wanted = json.loads(body)
        self.calls.append(("POST", wanted))
        return self.answer(wanted) or self.create(wanted)

    def create(self, wanted: dict[str, Any]) -> Reply:
        """What Twitch would answer."""
        session = wanted["transport"]["session_id"]
        if session not in [peer.session for peer in self.open]:
            message = "websocket transport session does not exist or has already disconnected"
            return 400, {"error": "Bad Request", "status": 400, "message": message}
        same = [
            one for one in self.enabled.values()
            if all(one[name] == wanted[name] for name in ("type", "version", "condition")) and one["transport"]["session_id"] == session
        ]  # fmt: skip
        if same:
            return 409, {"error": "Conflict", "status": 409, "message": "subscription already exists"}
        made = {**wanted, "id": f"sub{next(_numbers)}", "status": "enabled", "cost": self.cost, "created_at": "2026-02-01T10:11:12Z"}
        self.enabled[made["id"]] = made
        return 202, {"data": [made], **self._costs()}

    def _costs(self) -> dict[str, Any]:
        if not self.told_costs:
            return {}
        return {"total": len(self.enabled), "total_cost": sum(one["cost"] for one in self.enabled.values()), "max_total_cost": self.max_cost}

    async def _talk(self, request: web.BaseRequest) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=0, autoclose=False)
        await socket.prepare(request)
        peer = Peer(socket, request, parse_qs(request.raw_path.partition("?")[2]).get("session", [f"session{len(self.peers) + 1}"])[0])
        self.peers.append(peer)
        try:
            if (first := self.welcome(peer)) is not None:
                await socket.send_str(first)
            async for message in socket:
                peer.said.append(str(message.data))
            for text in self.last_words():
                await socket.send_str(text)
            await socket.close()
        finally:
            peer.code, peer.over = socket.close_code, True
            if not any(one.session == peer.session for one in self.open):
                self.enabled = {id: one for id, one in self.enabled.items() if one["transport"].get("session_id") != peer.session}
        return socket

    @property
    def open(self) -> list[Peer]:
        return [peer for peer in self.peers if not peer.over]

    def send(self, peer: Peer, *texts: str) -> None:
        async def work() -> None:
            with contextlib.suppress(ConnectionError):  # a client that doesn't like it hangs up
                for text in texts:
                    await peer.socket.send_str(text)

        self._loop_thread.run(work())

    def notify(self, peer: Peer, subscription: str, id: str, **event: Any) -> None:
        self.send(peer, notification(self.enabled[subscription], id, **event))

    def close(self, peer: Peer, code: int) -> None:
        async def work() -> None:
            await peer.socket.close(code=code)

        self._loop_thread.run(work())

    def cut(self, peer: Peer) -> None:
        """The connection breaks off."""

        async def work() -> None:
            if (transport := peer.request.transport) is not None:
                transport.abort()

        self._loop_thread.run(work())

    def posted(self) -> list[dict[str, Any]]:
        return [body for method, body in self.calls if method == "POST"]

    def reconnect(self, session: str) -> str:
        """The message that sends a client elsewhere: to this server, on the same session."""
        return frame(
            "session_reconnect", {"session": {"id": session, "status": "reconnecting", "reconnect_url": f"{self.eventsub}?session={session}"}}
        )


def frame(kind: str, payload: Any = None, *, id: str = "", **metadata: str) -> str:
    head = {"message_id": id or f"message{next(_numbers)}", "message_type": kind, "message_timestamp": "2026-02-01T10:11:12.634234626Z", **metadata}
    return json.dumps({"metadata": head, "payload": {} if payload is None else payload})


def welcome(session: str, keepalive: float) -> str:
    return frame(
        "session_welcome",
        {"session": {"id": session, "status": "connected", "keepalive_timeout_seconds": keepalive, "reconnect_url": None}},
    )


def notification(subscription: dict[str, Any], id: str, **event: Any) -> str:
    return frame(
        "notification",
        {"subscription": subscription, "event": event or {"broadcaster_user_id": "1", "id": id}},
        id=id, subscription_type=subscription["type"], subscription_version=subscription["version"],
    )  # fmt: skip


def revocation(subscription: dict[str, Any], status: str) -> str:
    return frame("revocation", {"subscription": {**subscription, "status": status}})
