"""The number of files on the path of a value: `python -m benchmarks.files_entered`.

Counts the distinct files of the package, except the emulator's, that are entered from the arrival of a message until the user receives it.
A reader who wants to follow the path must open that many files.
"""

import asyncio
import socket
import sys
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import FrameType
from typing import Any

from rich.console import Console

import twitchapi_gen
from twitchapi_gen import AsyncEventSubSocket, AsyncEventSubWebhook, Emulator

ROOT = Path(twitchapi_gen.__file__).parent


class Entered:
    """Within the context, record the files in which functions are called or resumed, in order of first use."""

    def __init__(self) -> None:
        self.files: dict[str, None] = {}

    def __enter__(self) -> "Entered":
        threading.settrace(self._note)
        sys.settrace(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)
        threading.settrace(None)

    def _note(self, frame: FrameType, event: str, argument: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT) and "emulator" not in path.parts:
            self.files.setdefault(path.relative_to(ROOT).as_posix())


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


async def listened(kind: AsyncEventSubSocket | AsyncEventSubWebhook, emulator: Emulator, broadcaster: str) -> Entered:
    """A follow, from the received bytes to the callback. Uses the second one, since the first one loads modules."""
    came = asyncio.Queue[object]()
    await kind.listen_channel_follow(broadcaster, broadcaster, came.put)
    emulator.fire("channel.follow")
    await asyncio.wait_for(came.get(), 10)
    emulator.fire("channel.follow")
    with Entered() as entered:
        await asyncio.wait_for(came.get(), 10)
    return entered


async def frame(emulator: Emulator) -> Entered:
    async with emulator.async_client("my_username") as twitch, AsyncEventSubSocket(twitch) as one:
        me = (await twitch.get_users()).data[0].id
        return await listened(one, emulator, me)


async def body(emulator: Emulator) -> Entered:
    port = free_port()
    async with emulator.async_client("my_username") as user:
        me = (await user.get_users()).data[0].id
    async with emulator.async_client() as twitch, AsyncEventSubWebhook(twitch, f"http://127.0.0.1:{port}/", host="127.0.0.1", port=port) as hook:
        return await listened(hook, emulator, me)


async def token(emulator: Emulator) -> Entered:
    """The second client's token, since the first client loads modules."""
    async with emulator.async_client() as twitch:
        await twitch.authenticate_app()
    with Entered() as entered:
        async with emulator.async_client() as twitch:
            await twitch.authenticate_app()
    return entered


WAYS: dict[str, Callable[[Emulator], Coroutine[Any, Any, Entered]]] = {
    "an EventSub frame, to its callback": frame,
    "a webhook's body, to its callback": body,
    "a new client's first token": token,
}


def main() -> None:
    console, emulator = Console(), Emulator()
    with emulator:
        for name, way in WAYS.items():
            files = asyncio.run(way(emulator)).files
            console.print(f"{name}: [bold]{len(files)}[/] files")
            for file in files:
                console.print(f"  {file}", highlight=False)


if __name__ == "__main__":
    main()
