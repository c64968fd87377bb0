"""Conduits of both faces, driven alike, against an emulator."""

import asyncio
import inspect
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from attrs import define, field

from tests.live.support import Kind
from twitchapi_gen import AsyncTwitch, Emulator, Twitch
from twitchapi_gen.async_eventsub import AsyncConduit
from twitchapi_gen.eventsub import Conduit
from twitchapi_gen.runtime.dispatch.websocket import Backoff

GUARD = 20.0


def until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + GUARD
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@define
class Worker:
    """A conduit of either face, as a process would have it. Awaitables are awaited in one loop, in a thread of its own."""

    kind: Kind
    emulator: Emulator
    loop: asyncio.AbstractEventLoop
    twitch: Any
    conduit: Any
    heard: list[Any] = field(factory=list[Any])
    told: list[tuple[Any, ...]] = field(factory=list[tuple[Any, ...]])

    def do(self, method: str, *given: Any, **named: Any) -> Any:
        return self.wait(lambda: getattr(self.conduit, method)(*given, **named))

    def wait(self, work: Callable[[], Any]) -> Any:
        if self.kind == "sync":
            return work()

        async def done() -> Any:
            outcome = work()
            return await outcome if inspect.isawaitable(outcome) else outcome

        return asyncio.run_coroutine_threadsafe(done(), self.loop).result(GUARD)

    def hear(self, event: Any) -> None:
        self.heard.append(event)

    @property
    def ids(self) -> list[str]:
        return [event.id for event in self.heard]


def tells(worker: list[Worker], name: str) -> Callable[..., None]:
    return lambda *what: worker[0].told.append((name, *what))


@contextmanager
def working(kind: Kind, emulator: Emulator, *, client_id: str = "my_app_id", **settings: Any) -> Iterator[Worker]:
    """A worker that tells in `told` what its hooks were called with."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    held: list[Worker] = []
    names = ("taken", "lost", "shard_disabled", "gave_up", "revoked", "error", "event")
    hooks = {f"on_{name}": tells(held, name) for name in names} | settings
    addresses: dict[str, Any] = {"helix_url": f"{emulator.url}/helix", "auth_url": f"{emulator.url}/oauth2"}
    hooks["eventsub_url"] = emulator.url.replace("http", "ws", 1) + "/ws"
    made: Any = Twitch(client_id, "secret", **addresses) if kind == "sync" else AsyncTwitch(client_id, "secret", **addresses)
    worker = Worker(kind, emulator, loop, made, Conduit(made, **hooks) if kind == "sync" else AsyncConduit(made, **hooks))
    held.append(worker)
    worker.conduit._options.backoff = lambda clock: Backoff(clock, first=0.01, spread=0.0)
    try:
        yield worker
    finally:
        worker.do("stop")
        worker.wait(made.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
