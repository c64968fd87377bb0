"""Promise 18: stopping is clean, whoever does it, wherever from, however often."""

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.live.eventsub.server import Server
from tests.live.eventsub.support import OFFLINE, ONLINE, Driven, until, until_async
from tests.live.support import APP, unhurried
from twitchapi_gen import AsyncTwitch, Twitch, TwitchError
from twitchapi_gen.async_eventsub import AsyncEventSubSocket
from twitchapi_gen.eventsub import EventSubSocket

PROGRAM = Path(__file__).parent / "program.py"


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def names() -> list[str]:
    """Our threads; but the emulator that other tests of this process share stays."""
    return sorted(thread.name for thread in threading.enumerate() if "twitchapi_gen" in thread.name and "emulator" not in thread.name)


def counted(got: list[str], count: int) -> Callable[[], bool]:
    return lambda: len(got) == count


def client(server: Server) -> Twitch:
    made = Twitch(APP, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2")
    made.set_user_authentication("user-token", [], validate=False)
    return made


async def async_client(server: Server) -> AsyncTwitch:
    made = AsyncTwitch(APP, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2")
    await made.set_user_authentication("user-token", [], validate=False)
    return made


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="descriptors are counted in /proc")
def test_50_starts_and_stops_leave_nothing_sync(server: Server) -> None:
    got: list[str] = []
    with client(server) as twitch:
        socket = EventSubSocket(twitch, eventsub_url=server.eventsub)
        subscription = socket.listen(*ONLINE, lambda event: got.append(event.id))
        before = 0
        for number in range(50):
            with socket:
                server.notify(server.open[0], subscription.id, f"m{number}")
                until(counted(got, number + 1))
            until(lambda: not server.open)
            assert names() == []
            before = before or descriptors()
        assert descriptors() <= before + 1
    gc.collect()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="descriptors are counted in /proc")
def test_50_starts_and_stops_leave_nothing_async(server: Server) -> None:
    async def main() -> None:
        got: list[str] = []
        twitch = await async_client(server)
        socket = AsyncEventSubSocket(twitch, eventsub_url=server.eventsub)

        async def callback(event: Any) -> None:
            got.append(event.id)

        subscription = await socket.listen(*ONLINE, callback)
        before = 0
        for number in range(50):
            async with socket:
                server.notify(server.open[0], subscription.id, f"m{number}")
                await until_async(counted(got, number + 1))
            await until_async(lambda: not server.open)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            before = before or descriptors()
        assert descriptors() <= before + 1
        await twitch.close()

    asyncio.run(main())
    assert names() == []
    gc.collect()


def test_one_socket_in_two_loops_in_a_row(server: Server) -> None:
    got: list[str] = []
    made: list[AsyncEventSubSocket] = []

    async def main(stop: bool) -> None:
        twitch = await async_client(server)
        socket = made[0] if made else AsyncEventSubSocket(twitch, eventsub_url=server.eventsub)
        if not made:
            made.append(socket)
            await socket.listen(*ONLINE, lambda event: got.append(event.id))
        async with twitch:
            await socket.start()
            count = len(got)
            server.notify(server.open[-1], socket.subscriptions[0].id, f"m{count}")
            await until_async(lambda: len(got) == count + 1)
            if stop:
                await socket.stop()

    asyncio.run(main(stop=False))  # asyncio's own end must do, where nobody says stop
    until(lambda: not server.open)
    asyncio.run(main(stop=True))
    assert got == ["m0", "m1"]
    until(lambda: not server.open)
    gc.collect()


def test_a_callback_may_stop_the_socket(driven: Driven, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    done: list[str] = []

    def plain(event: Any) -> Any:
        done.append("plain")
        return driven.socket.stop()  # an awaitable, of an asynchronous socket

    async def asynchronous(event: Any) -> None:
        if driven.kind == "sync":
            driven.socket.stop()
        else:
            await driven.socket.stop()
        done.append("async")

    for callback, word in ((plain, "plain"), (asynchronous, "async")):
        subscription = driven.call("listen", *ONLINE, callback)
        driven.call("start")
        server.notify(server.open[-1], subscription.id, word)
        until(lambda: driven.socket._core.manager is None and not server.open)
        assert done[-1] == word
        assert "had not finished" not in caplog.text, "it waited for the callback that stops it"
        driven.call("stop")
        driven.call("unsubscribe", subscription)


def test_callbacks_in_flight_finish_within_the_grace(driven: Driven, server: Server) -> None:
    released, finished, begun = threading.Event(), [], []

    def slow(event: Any) -> None:
        begun.append(event.id)
        released.wait(20)
        finished.append(event.id)

    subscription = driven.call("listen", *ONLINE, slow)
    driven.call("start")
    for number in range(100):
        server.notify(server.open[0], subscription.id, f"m{number}")
    until(lambda: driven.socket._core.manager.dispatcher.waiting == 100)
    threading.Timer(0.2, released.set).start()
    driven.call("stop", 20.0)
    assert finished == [f"m{number}" for number in range(100)]


def test_callbacks_that_do_not_finish_are_cancelled(driven: Driven, server: Server) -> None:
    cancelled: list[str] = []

    async def forever(event: Any) -> None:
        try:
            await asyncio.sleep(1_000)
        except asyncio.CancelledError:
            cancelled.append(event.id)
            raise

    subscription = driven.call("listen", *ONLINE, forever)
    driven.call("start")
    server.notify(server.open[0], subscription.id, "m1")
    until(lambda: driven.socket._core.manager.dispatcher.waiting == 1)
    driven.call("stop", 0.1)
    assert cancelled == ["m1"]


def test_stopping_while_it_connects_and_twice_and_before_the_start(driven: Driven, server: Server) -> None:
    driven.call("stop")
    server.accept = lambda: False
    driven.call("start")
    errors: list[BaseException] = []

    def listen() -> None:
        try:
            driven.call("listen", *ONLINE)
        except BaseException as error:
            errors.append(error)

    waiting = threading.Thread(target=listen)
    waiting.start()
    until(lambda: driven.told("on_error"))
    driven.call("stop")
    waiting.join(20)
    assert not waiting.is_alive()
    assert [type(error) for error in errors] == [TwitchError]
    driven.call("stop")
    driven.call("start")
    with pytest.raises(TwitchError, match="is already running"):
        driven.call("start")


def test_a_start_that_is_cancelled_leaves_nothing(server: Server) -> None:
    server.accept = lambda: False

    async def main() -> None:
        twitch = await async_client(server)
        socket = AsyncEventSubSocket(twitch, eventsub_url=server.eventsub)
        await socket.listen(*OFFLINE)
        starting = asyncio.create_task(socket.start())
        await asyncio.sleep(0.05)
        starting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await starting
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await twitch.close()

    asyncio.run(main())
    gc.collect()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_ctrl_c_ends_a_program(kind: str, server: Server) -> None:
    running = subprocess.Popen(
        [sys.executable, "-W", "always", str(PROGRAM), kind, server.url],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=30)
    assert (running.returncode, out, unhurried(err.splitlines())) == (0, "interrupted\n", [])
    until(lambda: not server.open)
    assert server.peers[0].code == 1000
