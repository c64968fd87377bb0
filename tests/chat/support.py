"""A chat or a bot of either face, called the same way, and a room of the emulator: who speaks there, and what was said."""

import asyncio
import concurrent.futures
import inspect
import threading
import time
from collections.abc import Callable, Coroutine, Iterable
from typing import Any, Literal, Self

from attrs import define, field

from twitchapi_gen import AsyncBot, AsyncChat, Bot, Chat, Clock, Emulator
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

Face = Literal["sync", "async"]
FACES: tuple[Face, ...] = ("sync", "async")
ME = "helper_bot"


def until(condition: Callable[[], Any], seconds: float = 30.0) -> Any:
    """Wait for it, far longer than a loaded machine needs."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)
    return found


class HandClock(Clock):
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1_000.0
        super().__init__(monotonic=lambda: self.now, time=lambda: self.now, uniform=lambda low, high: low)


async def _awaited(value: Any) -> Any:
    return await value


@define(eq=False)
class Driven:
    """A Chat or a Bot of either face. `call` calls a method where its own kind of program would; `heard` holds what its hooks were called with."""

    face: Face
    emulator: Emulator
    bot: bool = False
    settings: dict[str, Any] = field(factory=dict[str, Any])
    clock: Clock | None = None
    login: str = ME
    heard: list[tuple[str, Any]] = field(factory=list[tuple[str, Any]], init=False)
    chat: Any = field(init=False)
    client: Any = field(init=False)
    _loop_thread: LoopThread | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        sync = self.face == "sync"
        self._loop_thread = None if sync else LoopThread("a test's own loop")
        self.client = self.emulator.client(self.login) if sync else self.emulator.async_client(self.login)
        hooks = {name: self._hook(name) for name in ("on_connected", "on_disconnected", "on_parted", "on_gave_up", "on_error")}
        kind: Any = (Bot if sync else AsyncBot) if self.bot else (Chat if sync else AsyncChat)
        self.chat = kind(self.client, **{"timeout": 20.0, **hooks, **self.settings})
        if self.clock is not None:  # of limits, timers and cooldowns; the connections live in real time
            self.chat._core.clock = self.clock

    def _hook(self, name: str) -> Callable[..., object]:
        return lambda *arguments: self.heard.append((name, arguments))

    def told(self, name: str) -> list[Any]:
        return [arguments for hook, arguments in list(self.heard) if hook == name]

    def call(self, method: str, /, *arguments: Any, **named: Any) -> Any:
        return self.do(lambda: getattr(self.chat, method)(*arguments, **named))

    def do(self, work: Callable[[], Any]) -> Any:
        loop_thread = self._loop_thread
        if loop_thread is None:
            return work()

        async def inside() -> Any:
            outcome = work()
            return await outcome if inspect.isawaitable(outcome) else outcome

        return loop_thread.run(inside(), 60.0)

    def unlimited(self, *channels: str) -> None:
        """Make it a moderator there, so that the limit of a message a second plays no part, neither here nor in the emulator."""
        for channel in channels:
            self.emulator.add("moderators", {"broadcaster": channel, "user": self.login})
        self.chat._core._privileged |= set(channels)

    def later(self, method: str, /, *arguments: Any, **named: Any) -> "concurrent.futures.Future[Any]":
        """Begin a call, and return what `.result()` waits for."""
        if self._loop_thread is not None:
            work: Coroutine[Any, Any, Any] = getattr(self.chat, method)(*arguments, **named)
            return asyncio.run_coroutine_threadsafe(work, self._loop_thread.loop)
        outcome = concurrent.futures.Future[Any]()

        def run() -> None:
            try:
                outcome.set_result(getattr(self.chat, method)(*arguments, **named))
            except BaseException as error:
                outcome.set_exception(error)

        threading.Thread(target=run, daemon=True).start()
        return outcome

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.call("stop", 1.0)
            if self._loop_thread is not None:
                self._loop_thread.run(_awaited(self.client.close()))
            else:
                self.client.close()
        finally:
            if self._loop_thread is not None:
                self._loop_thread.stop()


_NOT_SHARED = {
    f"source_{name}": None for name in ("broadcaster_user_id", "broadcaster_user_name", "broadcaster_user_login", "message_id", "badges")
} | {"is_source_only": None}
_PLAIN: dict[str, Any] = {
    **_NOT_SHARED, "reply": None, "cheer": None, "channel_points_custom_reward_id": None, "channel_points_animation_id": None, "message_type": "text",
}  # fmt: skip


def badge(set_id: str, id: str = "1", info: str = "") -> dict[str, str]:
    return {"set_id": set_id, "id": id, "info": info}


def say(emulator: Emulator, login: str, text: str, channel: str, badges: Iterable[str] = (), **fields: Any) -> None:
    """A user writes into a channel."""
    ids = {one: _user_id(emulator, one) for one in (login, channel)}
    event = {
        **_PLAIN,
        "chatter_user_id": ids[login],
        "message": {"text": text, "fragments": [fragment(text)]},
        "badges": [badge(one) for one in badges],
    }
    emulator.fire("channel.chat.message", condition={"broadcaster_user_id": ids[channel]}, event={**event, **fields})


def fragment(text: str, type: str = "text", **fields: Any) -> dict[str, Any]:
    return {"type": type, "text": text, "cheermote": None, "emote": None, "mention": None, "gif": None, **fields}


def _user_id(emulator: Emulator, login: str) -> str:
    return emulator.world.account(login=login).id


def sent(emulator: Emulator) -> list[str]:
    """What was written through Helix, in order."""
    return [one.parameters["message"] for one in emulator.calls if one.operation == "send_chat_message" and one.status == 200]


def chat(face: Face, twitch: Emulator, *channels: str, **settings: Any) -> Driven:
    return Driven(face, twitch, settings={"channels": channels, **settings})


def gathered(driven: Driven, kind: Any) -> list[Any]:
    got: list[Any] = []
    driven.do(lambda: driven.chat.on(kind)(got.append))
    return got
