"""Callbacks and hooks that are slow, that fail, that come from many threads."""

import asyncio
import threading
from typing import Any

import pytest

from tests.live.eventsub.server import Server
from tests.live.eventsub.support import ONLINE, Driven, until
from tests.live.support import Kind


def test_a_hook_that_fails_is_logged_and_told_no_further(kind: Kind, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError("in a hook")

    with Driven(kind, server, settings={"on_error": broken, "on_connected": broken}) as driven:
        driven.call("start")
        driven.call("listen", *ONLINE, print)
        until(lambda: "the callback of on_error failed" in caplog.text)
        assert driven.socket.is_connected


def test_20_threads_listen_over_one_socket(server: Server) -> None:
    got: list[str] = []
    with Driven("sync", server) as driven:
        driven.call("start")
        made: list[Any] = []

        def listen(number: int) -> None:
            made.append(driven.socket.listen("stream.online", "1", {"broadcaster_user_id": str(number)}, lambda event: got.append(event.id)))

        threads = [threading.Thread(target=listen, args=(number,)) for number in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({one.id for one in made}) == 20
        for number, id in enumerate(list(server.enabled)):
            server.notify(server.open[0], id, f"m{number}")
        until(lambda: len(got) == 20)
        enders = [threading.Thread(target=one.unsubscribe) for one in made]
        for thread in enders:
            thread.start()
        for thread in enders:
            thread.join()
        assert driven.socket.subscriptions == []
        assert not server.enabled


def test_who_ends_a_subscription_and_wants_it_again_at_once_has_it(server: Server) -> None:
    with Driven("async", server) as driven:
        got: list[str] = []

        async def both(old: Any) -> Any:
            again = [driven.socket.listen(*ONLINE, lambda event: got.append(event.id)) for _ in range(2)]
            return (await asyncio.gather(driven.socket.unsubscribe(old), *again))[1:]

        server.slow = ("DELETE",)
        driven.call("start")
        old = driven.call("listen", *ONLINE, print)
        new = driven.wait(both(old))
        assert [one.status for one in (old, *new)] == ["unsubscribed", "enabled", "enabled"]
        assert list(server.enabled) == [new[0].id]
        assert [method for method, _ in server.calls] == ["POST", "DELETE", "POST"]
        server.notify(server.open[0], new[0].id, "m1")
        until(lambda: got == ["m1", "m1"])
