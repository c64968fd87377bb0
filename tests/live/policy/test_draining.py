"""A service that is told to end: what receives events stops first, callbacks finish, clients are closed."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.live.eventsub.support import until
from twitchapi_gen import Emulator
from twitchapi_gen.helpers import draining

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM")
PROGRAM = """
import asyncio, sys, time
from twitchapi_gen import {twitch}, {socket}
from twitchapi_gen.helpers import draining

def setup(twitch):
    socket = {socket}(twitch)

    @socket.on("stream.online", "1", broadcaster_user_id=sys.argv[2])
    {callback}
    return socket
"""
DONE = "        print('done', flush=True)\n"
SYNC = (
    PROGRAM.replace("{twitch}", "Twitch").replace("{socket}", "EventSubSocket")
    .replace("{callback}", "def online(event):\n        print('begun', flush=True)\n        time.sleep(0.5)\n" + DONE)
    + """
with Twitch("my_app_id", "secret") as twitch:
    twitch.set_user_authentication(sys.argv[1], [])
    socket = setup(twitch)
    with draining(socket, twitch) as stop:
        socket.start()
        print("ready", flush=True)
        stop.wait()
print("over", flush=True)
"""
)  # fmt: skip
ASYNC = (
    PROGRAM.replace("{twitch}", "AsyncTwitch").replace("{socket}", "AsyncEventSubSocket")
    .replace("{callback}", "async def online(event):\n        print('begun', flush=True)\n        await asyncio.sleep(0.5)\n" + DONE)
    + """
async def main():
    async with AsyncTwitch("my_app_id", "secret") as twitch:
        await twitch.set_user_authentication(sys.argv[1], [])
        socket = setup(twitch)
        async with draining(socket, twitch) as stop:
            await socket.start()
            print("ready", flush=True)
            await stop.wait()
    print("over", flush=True)

asyncio.run(main())
"""
)  # fmt: skip


@pytest.mark.parametrize("source", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_a_callback_that_is_running_finishes(source: str, sent: signal.Signals) -> None:
    emulator = Emulator()
    with emulator as url:
        user = emulator.add_user("streamer", id="4711")
        token = emulator.token([], client_id="my_app_id", login="streamer")["access_token"]
        environment = {"TWITCHAPI_EMULATOR": url, "PATH": "", "PYTHONPATH": str(ROOT)}
        program = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", source, token, user["id"]],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n", program.stderr and program.stderr.read()
            until(lambda: [one["status"] for one in emulator.subscriptions] == ["enabled"])
            emulator.fire("stream.online", condition={"broadcaster_user_id": user["id"]})
            assert program.stdout.readline() == "begun\n"
            program.send_signal(sent)
            out, errors = program.communicate(timeout=30)
        finally:
            program.kill()
            program.wait()
    assert (out, program.returncode) == ("done\nover\n", 0)
    assert errors.splitlines()[1:] == []  # but for the emulator, which is told


class Thing:
    """Notes that it was stopped or closed."""

    def __init__(self, name: str, told: list[str], error: Exception | None = None, *, asynchronous: bool = False) -> None:
        def end() -> Any:
            told.append(name)
            if error is not None:
                raise error

        async def end_async() -> None:
            end()

        setattr(self, "close" if name.startswith("client") else "stop", end_async if asynchronous else end)


def test_the_order_and_what_fails() -> None:
    told: list[str] = []
    things = [Thing("client", told), Thing("hook", told, ValueError("the first")), Thing("socket", told, OSError("the second"))]
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(ValueError, match="the first"), draining(*things) as stop:
        assert not stop.is_set()
    assert told == ["hook", "socket", "client"]
    assert signal.getsignal(signal.SIGTERM) is before
    with pytest.raises(ZeroDivisionError), draining(*things):
        raise ZeroDivisionError
    assert len(told) == 6


def test_asynchronously_the_same() -> None:
    told: list[str] = []

    async def run() -> None:
        things = [Thing("client", told, asynchronous=True), Thing("hook", told, ValueError("the first"), asynchronous=True), Thing("socket", told)]
        async with draining(*things) as stop:
            os.kill(os.getpid(), signal.SIGTERM)
            await stop.wait()

    with pytest.raises(ValueError, match="the first"):
        asyncio.run(run())
    assert told == ["hook", "socket", "client"]


def test_a_second_signal_is_the_programs_own() -> None:
    caught: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: caught.append(number))
    try:
        with draining() as stop:
            os.kill(os.getpid(), signal.SIGTERM)
            assert stop.wait(10)
            os.kill(os.getpid(), signal.SIGTERM)
            until(lambda: len(caught) == 1)
    finally:
        signal.signal(signal.SIGTERM, before)


def test_outside_of_the_main_thread_signals_cant_be_caught() -> None:
    found: list[BaseException] = []

    def elsewhere() -> None:
        try:
            draining().__enter__()
        except ValueError as error:
            found.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(found) == 1
