"""Both faces of a socket, called the same way."""

import asyncio
import inspect
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from attrs import define, field

from tests.live.eventsub.server import SCOPES, Server
from tests.live.support import APP, STEADY, Kind
from twitchapi_gen import AsyncTwitch, Clock, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubSocket
from twitchapi_gen.eventsub import EventSubSocket
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.websocket.protocol import Times

ONLINE = ("stream.online", "1", {"broadcaster_user_id": "1"})
OFFLINE = ("stream.offline", "1", {"broadcaster_user_id": "1"})
FOLLOW = ("channel.follow", "2", {"broadcaster_user_id": "1", "moderator_user_id": "1"})


def hurry(socket: Any, **changes: Any) -> None:
    """Waits as short as a test wants them."""
    options = socket._core.options
    options.times = Times(dial=5.0, welcome=5.0, grace=0.2, linger=0.2, stable=0.0)
    options.backoff = lambda clock: Backoff(clock, first=0.02, most=0.1, spread=0.0)
    for name, value in changes.items():
        setattr(options, name, value)


@define(eq=False)
class Driven:
    """A socket of either kind; methods that must be awaited are. Whatever its hooks hear is in `heard`."""

    kind: Kind
    server: Server
    settings: dict[str, Any] = field(factory=dict[str, Any])
    changes: dict[str, Any] = field(factory=dict[str, Any])
    token: str = "user-token"
    refresh: str | None = None
    clock: Clock = STEADY
    heard: list[tuple[str, Any]] = field(factory=list[tuple[str, Any]], init=False)
    client: Any = field(init=False)
    socket: Any = field(init=False)
    _loop_thread: LoopThread | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._loop_thread = LoopThread("a test's own loop") if self.kind == "async" else None
        addresses: dict[str, Any] = {"helix_url": f"{self.server.url}/helix", "auth_url": f"{self.server.url}/oauth2", "clock": self.clock}
        self.client = (Twitch if self.kind == "sync" else AsyncTwitch)(APP, "secret-of-the-app", **addresses)
        self.wait(self.client.set_user_authentication(self.token, SCOPES, self.refresh, validate=False))
        hooks = {name: self._hook(name) for name in ("on_connected", "on_disconnected", "on_gave_up", "on_revoked", "on_error")}
        made: Any = EventSubSocket if self.kind == "sync" else AsyncEventSubSocket
        self.socket = made(self.client, eventsub_url=self.server.eventsub, **{"timeout": 10.0, **hooks, **self.settings})
        hurry(self.socket, **self.changes)
        self.socket._core.unstarted.started = True  # some tests need no start, and test_unstarted has those that are told

    def _hook(self, name: str) -> Callable[..., object]:
        return lambda *arguments: self.heard.append((name, arguments[0]))

    def told(self, name: str) -> list[Any]:
        return [what for hook, what in list(self.heard) if hook == name]

    def wait(self, value: Any) -> Any:
        return self._loop_thread.run(_awaited(value), 30.0) if self._loop_thread is not None and inspect.isawaitable(value) else value

    def call(self, method: str, /, *arguments: Any, **named: Any) -> Any:
        """Calls a method of the socket, where its own kind of program would."""
        loop_thread = self._loop_thread
        if loop_thread is None:
            return getattr(self.socket, method)(*arguments, **named)

        async def work() -> Any:
            outcome = getattr(self.socket, method)(*arguments, **named)
            return await outcome if inspect.isawaitable(outcome) else outcome

        return loop_thread.run(work(), 30.0)

    def next(self, iterated: Any) -> Any:
        """The next thing of an iterator."""
        return self.wait(anext(iterated)) if self.kind == "async" else next(iterated)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.call("stop", 1.0)
        self.wait(self.client.close())
        if self._loop_thread is not None:
            self._loop_thread.stop()


async def _awaited(value: Any) -> Any:
    return await value


def until(true: Callable[[], object], seconds: float = 20.0) -> None:
    """Waits until it is; generously, since only a real hang takes so long."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError("it didn't come to that in time")
        time.sleep(0.005)


async def until_async(true: Callable[[], object], seconds: float = 20.0) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)
