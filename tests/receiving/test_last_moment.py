"""Connections that come while a server closes: asyncio forgets what it has just accepted once the server is closed, and so they would stay open."""

import contextlib
import gc
import socket
import sys
import threading

import pytest

from twitchapi_gen import Emulator

ROUNDS = 12


def test_connections_that_come_at_the_last_moment_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: left.append(str(told.exc_value)))
    came = 0
    for _ in range(ROUNDS):
        emulator, over, connected = Emulator(), threading.Event(), threading.Event()
        address = ("127.0.0.1", int(emulator.start().rpartition(":")[2]))

        def connect(address: tuple[str, int] = address, over: threading.Event = over, connected: threading.Event = connected) -> None:
            with contextlib.suppress(OSError):
                while not over.is_set():
                    socket.create_connection(address, 5).close()
                    connected.set()

        threads = [threading.Thread(target=connect) for _ in range(3)]
        for thread in threads:
            thread.start()
        came += connected.wait(10)
        emulator.stop()
        over.set()
        for thread in threads:
            thread.join(10)
    gc.collect()
    assert (came, left) == (ROUNDS, [])
