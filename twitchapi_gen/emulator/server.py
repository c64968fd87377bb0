"""The emulator's HTTP server: a thin layer, on loopback only."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import orjson
from aiohttp import web
from attrs import asdict

from twitchapi_gen.emulator import login_pages, oauth
from twitchapi_gen.emulator.answers import Answer, Helix, Own
from twitchapi_gen.emulator.breaking import break_reply, error_reply, wait
from twitchapi_gen.emulator.building import Builder
from twitchapi_gen.emulator.calling import Caller
from twitchapi_gen.emulator.control import Control, json_answer
from twitchapi_gen.emulator.eventsub import holding
from twitchapi_gen.emulator.eventsub.disturbing import disturb
from twitchapi_gen.emulator.eventsub.endpoints import Endpoints
from twitchapi_gen.emulator.eventsub.happening import added, consented, happened
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.eventsub.links import Link
from twitchapi_gen.emulator.eventsub.orders import fire, set_timing
from twitchapi_gen.emulator.guarding import refusal
from twitchapi_gen.emulator.irc import relaying
from twitchapi_gen.emulator.irc.server import ChatServer
from twitchapi_gen.emulator.limits import Limits
from twitchapi_gen.emulator.loopback import on_this_machine
from twitchapi_gen.emulator.page import Page
from twitchapi_gen.emulator.pubsub.server import PubSubServer
from twitchapi_gen.emulator.signing import rotated
from twitchapi_gen.emulator.webhooks.hub import WebhookHub
from twitchapi_gen.emulator.webhooks.playing import fire as notify
from twitchapi_gen.emulator.webhooks.posting import Post
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.emulator.world_summary import summary
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.dispatch.http_server import Connections, accept_no_more
from twitchapi_gen.runtime.http.operation import Operation

Upgrade = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
"""Serves a WebSocket request itself."""


_LONGEST = 64 * 1024
"""Bytes of a request's first line: a hundred values of maximum length exceed aiohttp's default."""


class Server:
    """Serves one world. `start` returns the URL."""

    def __init__(
        self, world: World, host: str = "127.0.0.1", port: int = 0, rate_limit: int | None = None, trust: ssl.SSLContext | None = None
    ) -> None:
        if not on_this_machine(host):
            raise ValueError(f"the emulator listens on this machine only (127.0.0.1 or ::1), not on {host}")
        self.world, self._host, self._port = world, host, port
        self.control = Control(world)
        self.caller = Caller(trust)
        self.pubsub = PubSubServer(world)
        self.eventsub = EventSub(world, self.caller)
        self.webhooks = WebhookHub(world, Post(self.caller))
        self.chat = ChatServer(self.eventsub)
        self.eventsub.on_ordered.append(partial(relaying.fired, self.chat.hub))
        self.sockets: dict[str, Upgrade] = {"/pubsub": self.pubsub.serve, "/ws": self._serve_eventsub, "/irc": self.chat.serve}
        self.control.events |= {"pubsub": self.pubsub.fire, "eventsub": partial(fire, self.eventsub), "webhook": partial(notify, self.webhooks)}
        self.control.orders |= {"sockets": partial(disturb, self.eventsub), "timing": partial(set_timing, self.eventsub)}
        self.builder = Builder(world, partial(added, self.eventsub))
        self.page = Page(world, self.eventsub, self.eventsub.sessions.summary, self.chat.hub)
        self.control.orders["world"] = self.builder.add_all
        self.control.orders["chat"], self.control.shown["chat"] = self.chat.order, self.chat.summary
        self.control.orders["keys"] = partial(rotated, world.keys)
        self.control.shown["keys"] = world.keys.told
        self.control.shown["world"] = partial(summary, world)
        self.control.shown |= {"sockets": self.eventsub.sessions.summary, "timing": partial(asdict, self.eventsub.timing)}
        messages: dict[str, Own] = {
            "send_chat_message": partial(holding.sent, self.eventsub), "manage_held_automod_messages": partial(holding.answered, self.eventsub),
        }  # fmt: skip
        own: dict[str, Own] = {**Endpoints(self.eventsub).all(), **messages}
        self._helix, self._limits = Helix(world, own, self._written), Limits(world, rate_limit)
        world.on_consent.append(partial(consented, self.eventsub, "user.authorization.grant"))
        self._listening: asyncio.Server | None = None
        self._url = ""

    def _written(self, operation: Operation, sent: Mapping[str, Any], token: Token | None, reply: bytes) -> None:
        """Tell EventSub and chat of a write through Helix."""
        happened(self.eventsub, operation, sent, token, reply)
        relaying.happened(self.chat.hub, operation, sent, token, reply)

    async def start(self) -> str:
        self._connections = Connections(self._handle, access_log=None, max_line_size=_LONGEST)
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(self._connections, self._host, self._port, reuse_address=True)
        port = self._listening.sockets[0].getsockname()[1]
        self._url = f"http://[{self._host}]:{port}" if ":" in self._host else f"http://{self._host}:{port}"
        self.eventsub.sessions.address = f"ws{self._url.removeprefix('http')}/ws"
        return self._url

    async def stop(self) -> None:
        self.pubsub.stop()
        self.chat.stop()
        if self._listening is not None:
            self.eventsub.sessions.stop()
            await accept_no_more(self._listening.sockets)
            self._listening.close()
            self._connections.pre_shutdown()
            await self._connections.shutdown(0.5)
            await self._connections.closed(0.5)
        await self.eventsub.stop()
        await self.webhooks.post.stop()
        await self.caller.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await request.read()
        path = _text(request.path)
        if path == "/emulator" or path.startswith("/emulator/"):
            if why := refusal(request.headers):
                return _response(json_answer({"message": why}, 403))
            await self.webhooks.post.settled()
            if path == "/emulator/" and request.method == "GET":
                return _response(self.page.answer(_text(request.query.get("type", ""))))
            return _response(self.control.answer(request.method, path, body))
        fault = self.world.faults.strike(request.method, path)
        if fault is not None and fault.kind == "status":
            return self._note(request, path, body, error_reply(fault, self.world.now()))
        if fault is not None and fault.kind in _LOST and not fault.carried_out:
            self._note(request, path, body, web.Response(status=0))
            return await break_reply(fault, request, web.Response())
        if (upgrade := self.sockets.get(path)) is not None:
            self._note(request, path, body, web.Response(status=101))
            if fault is not None and fault.kind == "latency":
                await asyncio.sleep(fault.seconds)
            return await upgrade(request)
        reply = self._note(request, path, body, await self._reply(request, path, body))
        await wait(request, self.eventsub.timing.answer)
        return reply if fault is None else await break_reply(fault, request, reply)

    async def _serve_eventsub(self, request: web.BaseRequest) -> web.StreamResponse:
        link = Link(request, self.eventsub.timing)
        await self.eventsub.sessions.serve(link, {_text(name): _text(value) for name, value in request.query.items()})
        return link.response

    async def _reply(self, request: web.BaseRequest, path: str, body: bytes) -> web.Response:
        query = {_text(name): _text(value) for name, value in request.query.items()}
        if path in ("/oauth2/authorize", "/activate"):
            return _response(login_pages.answer(self.world, request.method, path, query, body, self._url))
        if path.startswith("/oauth2/"):
            return _response(oauth.answer(self.world, request.method, path, query, request.headers, body, self._url))
        if path.startswith("/helix/"):
            told, refusal = self._limits.spend(request.headers)
            return _response(refusal or self._helix_answer(request, path, body), told)
        return _response(Answer(404, b'{"error":"Not Found","status":404,"message":""}'))

    def _helix_answer(self, request: web.BaseRequest, path: str, body: bytes) -> Answer:
        query: dict[str, list[str]] = {}
        for name, value in request.query.items():
            query.setdefault(_text(name), []).append(_text(value))
        if path.startswith("/helix/webhooks/"):
            return self.webhooks.answer(request.method, path.removeprefix("/helix"), query, request.headers, body)
        return self._helix.answer(request.method, path.removeprefix("/helix"), query, request.headers, body)

    def _note(self, request: web.BaseRequest, path: str, body: bytes, reply: web.Response) -> web.Response:
        self.world.requests.append({
            "method": request.method, "path": path, "query": [[_text(name), _text(value)] for name, value in request.query.items()],
            "headers": {_text(name): _text(value) for name, value in request.headers.items()},
            "body": body.decode("utf-8", "replace"), "status": reply.status,
        })  # fmt: skip
        self.world.reasons.append(_reason(reply))
        return reply


_LOST = ("silence", "reset", "close", "garbage")


def _reason(reply: web.Response) -> str:
    """The text of an error."""
    if reply.status < 400 or not isinstance(reply.body, bytes):
        return ""
    try:
        told = orjson.loads(reply.body)
    except orjson.JSONDecodeError:
        return ""
    return str(told.get("message", "")) if is_object(told) else ""


def _response(answer: Answer, headers: dict[str, str] | None = None) -> web.Response:
    told = {**(headers or {}), **answer.headers}
    if answer.status == 204:
        return web.Response(status=204, headers=told)
    kind = {"Content-Type": answer.content_type} if answer.body else {}  # nothing isn't JSON, and a client would try to read it
    return web.Response(status=answer.status, body=answer.body, headers={**told, **kind})


def _text(found: str) -> str:
    """Received bytes as plain text: invalid UTF-8 is replaced, so that the text can be written as JSON."""
    return found.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
