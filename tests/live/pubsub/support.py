"""PubSub over real sockets, either face called the same way."""

import asyncio
import inspect
import threading
import time
from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from tests.live.support import APP, STEADY, Kind
from twitchapi_gen import AsyncPubSub, AsyncTwitch, Emulator, PubSub, Twitch
from twitchapi_gen.pubsub import topics
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

GUARD = 60.0
"""Seconds after which a test that waits has failed: far longer than anything takes."""
SCOPES = sorted({str(scope) for topic in topics.values() for scope in topic.scopes})
SECRET = "app-secret-1d8a"


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


def until(true: Callable[[], object], what: str = "") -> None:
    """Waits for it to become true."""
    end = time.monotonic() + GUARD
    while not true():
        assert time.monotonic() < end, what or inspect.getsource(true)
        time.sleep(0.005)


class Inbox:
    """A callback that keeps what came."""

    def __init__(self) -> None:
        self.got: list[tuple[UUID, Any]] = []

    def __call__(self, uuid: UUID, message: Any) -> None:
        self.got.append((uuid, message))

    @property
    def messages(self) -> list[Any]:
        return [message for _, message in self.got]

    def wait(self, many: int) -> list[Any]:
        until(lambda: len(self.got) >= many, f"{many} messages; {len(self.got)} came")
        return self.messages


class Listener:
    """A client with a user's token, and its PubSub. Not started yet."""

    def __init__(self, kind: Kind, emulator: Emulator, scopes: Iterable[str] = SCOPES, *, user: bool = True, **hooks: Any) -> None:
        url, self.kind, self.emulator = emulator.url, kind, emulator
        self.loop_thread = LoopThread("the test's loop") if kind == "async" else None
        self.granted = emulator.token(list(scopes))
        self.user_id: str = self.granted["user_id"]
        addresses: dict[str, Any] = {"helix_url": f"{url}/helix", "auth_url": f"{url}/oauth2"}
        self.twitch: Any = (Twitch if kind == "sync" else AsyncTwitch)(APP, SECRET, **addresses, clock=STEADY)
        if user:
            self.call(self.twitch.set_user_authentication, self.granted["access_token"], list(scopes), self.granted["refresh_token"])
        face: Any = PubSub if kind == "sync" else AsyncPubSub
        self.pubsub: Any = face(self.twitch, pubsub_url=f"ws{url.removeprefix('http')}/pubsub", **hooks)
        self.pubsub.reconnect_delay_steps = [0.02]

    def call(self, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """What it returns, awaited in the test's loop where there is one."""
        if self.loop_thread is None:
            return function(*arguments, **named)

        async def called() -> Any:
            value = function(*arguments, **named)
            return await value if inspect.isawaitable(value) else value

        return self.loop_thread.run(called(), GUARD)

    def start(self) -> Self:
        self.call(self.pubsub.start)
        return self

    def stop(self, **named: Any) -> None:
        self.call(self.pubsub.stop, **named)

    def listen(self, name: str, callback: Callable[..., object], **ids: str) -> UUID:
        topic = topics[name]
        found: UUID = self.call(getattr(self.pubsub, topic.method), **(ids or self.ids(name)), callback_func=callback)
        return found

    def unlisten(self, uuid: UUID) -> None:
        self.call(self.pubsub.unlisten, uuid)

    def ids(self, name: str) -> dict[str, str]:
        """The topic's, with the user as moderator and channel."""
        return {
            one.name: one.values[0] if one.values else "1234" if one.name == "extension_client_id" else self.user_id
            for one in topics[name].parameters
        }

    def fire(self, name: str, **how: Any) -> dict[str, Any]:
        return self.emulator.fire_pubsub(name, **{**self.ids(name), **how})

    def heard(self) -> set[str]:
        """The topics that the server knows of."""
        return {topic for peer in self.emulator._server.pubsub.hub.peers for topic in peer.heard}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.stop(grace=0.5)
        self.call(self.twitch.close)
        if self.loop_thread is not None:
            self.loop_thread.stop()
        until(lambda: not left_over(), f"threads are left: {left_over()}")


def left_over() -> list[str]:
    """Threads of PubSub's that are still there."""
    return [one.name for one in threading.enumerate() if one.name.startswith("twitchapi_gen pubsub")]


def run(work: Callable[[], Awaitable[object]]) -> None:
    async def main() -> None:
        await work()

    asyncio.run(main())
