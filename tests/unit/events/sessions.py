"""A hub beside its own Twitch: a WebSocket server in the same event loop, and replies to the real requests as a test wants them."""

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from aiohttp import web
from attrs import define, field

from tests.unit.runtime.support import Time, core, reply, user
from twitchapi_gen.eventsub import subscription_types
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner, Make
from twitchapi_gen.runtime.eventsub.websocket.messages import Deliver, Message, Revoke
from twitchapi_gen.runtime.eventsub.websocket.sessions import Hooks, Options, SessionManager
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import Listener, Quota, WantedSubscriptions
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Request, Response, Send

R = TypeVar("R")
GUARD = 20.0
SENT = "2026-02-01T10:11:12Z"
Asked = dict[str, Any]


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(GUARD):
        while not true():
            await asyncio.sleep(0.001)


def refusal(status: int, message: str) -> Response:
    return reply({"status": status, "error": "no", "message": message}, status)


def condition(channel: str) -> dict[str, str]:
    return {"broadcaster_user_id": channel}


def made(asked: Asked, id: str, cost: int = 0, **others: Any) -> dict[str, Any]:
    """A subscription as Twitch shows it."""
    return {**asked, "id": id, "status": "enabled", "cost": cost, **others}


@define(eq=False)
class Twitch(ClientRunner):
    """Runs the real flows and answers their requests. `calls`: the method of each request, with its body or its query.

    answer: what a request gets, where it returns something. held: methods whose requests wait until they are removed from it.
    """

    core: Core = field(factory=core)
    user: Credential = field(factory=lambda: user("user-token"))
    calls: list[tuple[str, Asked]] = field(factory=list[tuple[str, Asked]])
    answer: Callable[[str, Asked], Response | None] = lambda *_: None
    held: set[str] = field(factory=set[str])
    cost: int = 0
    closed: int = 0
    peers: list[web.WebSocketResponse] = field(factory=list[web.WebSocketResponse])
    """The WebSockets that were opened, in order; the session of the first is `session1`."""
    over: list[int] = field(factory=list[int])
    """The positions of those that have ended."""
    _numbers: Iterator[int] = field(factory=partial(itertools.count, 1))

    async def run(self, make: Make[R]) -> R:
        flow = make(self.core, self.user)
        try:
            effect = next(flow)
            while True:
                effect = flow.send(await self._reply(effect.request) if isinstance(effect, Send) else None)
        except StopIteration as over:
            result: R = over.value
            return result
        finally:
            flow.close()

    def close(self) -> None:
        self.closed += 1

    async def _reply(self, request: Request) -> Response:
        asked: Asked = json.loads(request.body) if request.body is not None else dict(parse_qsl(request.url.partition("?")[2]))
        self.calls.append((request.method, asked))
        while request.method in self.held:
            await asyncio.sleep(0.001)
        if (answer := self.answer(request.method, asked)) is not None:
            return answer
        if request.method == "DELETE":
            return reply(None, 204)
        if request.method == "GET":
            return reply({"data": []})
        return reply({"data": [made(asked, f"sub{next(self._numbers)}", self.cost)], "total_cost": 7, "max_total_cost": 20}, 202)

    @property
    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]

    async def talk(self, request: web.BaseRequest) -> web.WebSocketResponse:
        socket, number = web.WebSocketResponse(), len(self.peers)
        await socket.prepare(request)
        self.peers.append(socket)
        session = {"id": f"session{number + 1}", "status": "connected", "keepalive_timeout_seconds": 600}
        await socket.send_str(json.dumps({"metadata": {"message_id": "", "message_type": "session_welcome"}, "payload": {"session": session}}))
        async for _ in socket:
            pass
        self.over.append(number)
        return socket


class Quick(Backoff):
    """Pauses for one turn of the event loop, and counts."""

    paused: int = 0

    async def pause(self) -> None:
        self.paused += 1
        await asyncio.sleep(0.001)


@define(eq=False)
class World:
    """A hub, and all that it was made of. `heard`: what the hooks were called with, behind the hook's name."""

    twitch: Twitch
    time: Time
    options: Options
    wanted: WantedSubscriptions
    quota: Quota
    heard: list[tuple[Any, ...]]
    manager: SessionManager
    graces: list[float] = field(factory=list[float])
    """What both lanes were given when they were stopped."""

    def listener(self, channel: str = "1", callback: Callable[..., object] | None = None, *, type: str = "stream.online", line: int = 0) -> Listener:
        """Wants it, as a socket does before its hub subscribes it."""
        want = self.wanted.add(subscription_types[type, "1"], condition(channel))
        want.socket_number = line
        listener = Listener(want, callback, self.options.waiting)
        listener.handle = f"handle of {type} {channel}"
        want.listeners.append(listener)
        return listener

    async def deliver(self, id: str, subscription: str = "sub1", channel: str = "1", /, *, type: str = "stream.online", **payload: Any) -> None:
        self.manager._perform(0, Deliver(message("notification", id, subscription, channel, type=type, **payload)))

    async def revoke(self, id: str, subscription: str, channel: str = "1", status: str = "user_removed") -> None:
        self.manager._perform(0, Revoke(message("revocation", id, subscription, channel, status=status)))

    def told(self, name: str) -> list[Any]:
        """What that hook was called with first."""
        return [what[1] for what in self.heard if what[0] == name]

    def errors(self) -> list[str]:
        return [f"{where}: {error}" for hook, error, *more in self.heard if hook == "error" for where in more]


def message(
    kind: str, id: str, subscription: str, channel: str, /, *, type: str = "stream.online", status: str = "enabled", **payload: Any
) -> Message:
    about = {"id": subscription, "type": type, "version": "1", "status": status, "condition": condition(channel), "cost": 0}
    return Message(kind, id, SENT, {"subscription": about, "event": {"broadcaster_user_id": channel}, **payload})


def within(
    work: Callable[[World], Awaitable[object]], *, stopped: bool = True, hooks: Hooks | None = None, reporter: Any = None, **changes: Any
) -> World:
    """Runs the test beside a hub, which is stopped afterwards unless told otherwise. changes: of its options."""

    async def main() -> World:
        twitch = Twitch()
        runner = web.ServerRunner(web.Server(twitch.talk), shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        world = _world(twitch, f"ws://127.0.0.1:{runner.addresses[0][1]}/ws", hooks, reporter, changes)
        try:
            async with asyncio.timeout(GUARD):
                await work(world)
        finally:
            if stopped and not world.manager._stopping:
                await world.manager.stop(GUARD)
            await runner.cleanup()
        return world

    return asyncio.run(main())


def _world(twitch: Twitch, url: str, hooks: Hooks | None, reporter: Any, changes: dict[str, Any]) -> World:
    time, heard = Time(luck=0.0), list[tuple[Any, ...]]()

    def hook(name: str) -> Callable[..., Any]:
        async def hear(*arguments: object) -> None:
            heard.append((name, *arguments))

        return hear

    names = ("connected", "disconnected", "gave_up", "revoked", "error")
    settings: dict[str, Any] = {"keepalive": 30, "give_up_after": None, "patience": GUARD, "waiting": 100, "clock": time.clock, "backoff": Quick}
    options = Options(url=url, **{**settings, **changes})
    wanted, quota = WantedSubscriptions(RecentIds(600.0, time.clock)), Quota()
    manager = SessionManager(options, hooks or Hooks(**{name: hook(name) for name in names}), wanted, quota, twitch, subscription_types, reporter)
    world = World(twitch, time, options, wanted, quota, heard, manager)
    for dispatcher in (manager.dispatcher, manager._side):
        _note(world, dispatcher)
    return world


def _note(world: World, dispatcher: Any) -> None:
    stop = dispatcher.stop

    async def noted(grace: float) -> int:
        world.graces.append(grace)
        left: int = await stop(grace)
        return left

    dispatcher.stop = noted
