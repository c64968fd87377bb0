"""A reader that is too slow misses events; nobody else does."""

import threading
from functools import partial
from typing import Any

import attrs
import pytest

from tests.live.eventsub.server import Server
from tests.live.eventsub.support import OFFLINE, ONLINE, Driven, until
from tests.live.support import Kind
from twitchapi_gen import Clock, EventsDropped


@pytest.mark.parametrize("reads", ["a callback that hangs", "a loop that nobody runs"])
def test_a_slow_reader_loses_its_own_events_and_holds_up_neither_others_nor_the_socket(kind: Kind, server: Server, reads: str) -> None:
    begun, released, slow, fast = threading.Event(), threading.Event(), list[Any](), list[Any]()

    def hang(event: Any) -> None:
        begun.set()
        released.wait(20)
        slow.append(event.id)

    with Driven(kind, server, settings={"max_waiting": 10}) as driven:
        hanging = driven.call("listen", *ONLINE, hang if reads == "a callback that hangs" else None)
        driven.call("listen", *OFFLINE, fast.append)
        driven.call("start")
        peer = server.open[0]
        other = next(id for id, one in server.enabled.items() if one["type"] == "stream.offline")
        for number in range(50):
            server.notify(peer, hanging.id, f"m{number}")
            assert number or reads != "a callback that hangs" or begun.wait(20)
        for number in range(5):
            server.notify(peer, other, f"n{number}")
        until(lambda: len(fast) == 5)
        waiting = 11 if reads == "a callback that hangs" else 10  # one is in the callback already
        assert hanging.dropped == 50 - waiting
        (told,) = driven.told("on_error")
        assert isinstance(told, EventsDropped)
        assert (told.count, str(told).partition(", so")[0]) == (1, "stream.online@1: 10 events wait for a reader that is too slow")
        server.send(peer, server.reconnect(peer.session))  # moves go on, too
        until(lambda: len(server.peers) == 2 and len(server.open) == 1)
        released.set()
        if reads == "a callback that hangs":
            until(lambda: len(slow) == waiting)
        else:
            iterated = aiter(hanging) if kind == "async" else iter(hanging)
            slow.extend(driven.next(iterated).id for _ in range(waiting))
        assert slow == [f"m{number}" for number in range(waiting)]


def test_whoever_iterates_the_socket_itself_and_is_slow_holds_up_nobody(kind: Kind, server: Server) -> None:
    got: list[Any] = []
    with Driven(kind, server, settings={"max_waiting": 10}) as driven:
        online = driven.call("listen", *ONLINE, lambda event: got.append(event.id))
        driven.call("start")
        tap = driven.socket._core.tap()
        for number in range(30):
            server.notify(server.open[0], online.id, f"m{number}")
            until(partial(got.__contains__, f"m{number}"))
        assert (len(tap), tap.missed.count, online.dropped) == (10, 20, 0)
        assert [type(error) for error in driven.told("on_error")] == [EventsDropped]


def test_what_goes_on_is_told_once_a_minute(kind: Kind, server: Server) -> None:
    turned = [0.0]
    clock = Clock(monotonic=lambda: turned[0], uniform=lambda low, _: low)
    released = threading.Event()
    with Driven(kind, server, settings={"max_waiting": 1}, clock=clock) as driven:
        online = driven.call("listen", *ONLINE, lambda event: released.wait(20))
        driven.call("start")
        for number in range(40):
            if number == 20:
                turned[0] += 20  # not yet a minute
            server.notify(server.open[0], online.id, f"m{number}")
        until(lambda: online.dropped == 38)
        assert [error.count for error in driven.told("on_error")] == [1]
        released.set()


def test_twenty_callbacks_that_hang_starve_no_other(kind: Kind, server: Server) -> None:
    released, came = threading.Event(), threading.Event()
    with Driven(kind, server) as driven:
        hanging = [
            driven.call("listen", "stream.online", "1", {"broadcaster_user_id": str(one)}, lambda event: released.wait(20)) for one in range(20)
        ]
        driven.call("listen", *OFFLINE, lambda event: came.set())
        driven.call("start")
        for one in hanging:
            server.notify(server.open[0], one.id, f"m{one.id}")
        server.notify(server.open[0], next(id for id, one in server.enabled.items() if one["type"] == "stream.offline"), "n1")
        assert came.wait(20)
        released.set()


def test_hooks_are_told_while_events_have_no_room_and_may_stop_the_socket(kind: Kind, server: Server) -> None:
    released = threading.Event()
    told: list[Any] = []
    driven = Driven(kind, server, settings={"max_waiting": 1})

    def stop_it(drop: Any) -> Any:
        told.append(drop)
        return driven.socket.stop(0.0)

    with driven:
        driven.socket._core._hooks = attrs.evolve(driven.socket._core._hooks, disconnected=stop_it)
        subscription = driven.call("listen", *ONLINE, lambda event: released.wait(20))
        driven.call("start")
        server.notify(server.open[0], subscription.id, "m1")
        until(lambda: driven.socket._core.manager.dispatcher.waiting == 1)
        server.cut(server.peers[0])
        until(lambda: told)
        released.set()
        until(lambda: driven.socket._core.manager is None)
