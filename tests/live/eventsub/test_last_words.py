"""What comes between this side's goodbye and its answer: it is heard, and nothing new is begun over it."""

import asyncio
import time
from collections.abc import Iterator

import pytest

from tests.live.eventsub.server import Server, frame, notification, revocation, welcome
from tests.live.eventsub.support import OFFLINE, ONLINE, Driven, until, until_async
from tests.unit.events.hostile import TEXT, frame as bytes_of, hostile
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.dispatch.websocket import Backoff, Connector
from twitchapi_gen.runtime.eventsub.websocket.connection import Connection
from twitchapi_gen.runtime.eventsub.websocket.messages import Action, Lost
from twitchapi_gen.runtime.eventsub.websocket.protocol import Machine, State


def test_events_that_come_after_the_goodbye_are_called_back_in_order(driven: Driven, server: Server) -> None:
    got: list[str] = []
    subscription = driven.call("listen", *ONLINE, lambda event: got.append(event.id))
    driven.call("start")
    sent = server.enabled[subscription.id]
    server.last_words = lambda: [notification(sent, f"m{number}") for number in range(500)]
    driven.call("stop")
    assert got == [f"m{number}" for number in range(500)]
    assert [peer.code for peer in server.peers] == [1000]
    assert [(drop.session_id, drop.code) for drop in driven.told("on_disconnected")] == [("session1", 1000)]


def test_whoever_iterates_gets_them_before_the_end(driven: Driven, server: Server) -> None:
    subscription = driven.call("listen", *ONLINE)
    driven.call("start")
    sent = server.enabled[subscription.id]
    server.last_words = lambda: [notification(sent, "m1"), notification(sent, "m2")]
    events = aiter(subscription) if driven.kind == "async" else iter(subscription)
    driven.call("stop")
    assert [driven.next(events).id for _ in range(2)] == ["m1", "m2"]


def test_a_move_a_welcome_and_a_revocation_after_the_goodbye_begin_nothing(driven: Driven, server: Server) -> None:
    first, second = driven.call("listen", *ONLINE, print), driven.call("listen", *OFFLINE, print)
    driven.call("start")
    gone = revocation(server.enabled[second.id], "user_removed")
    server.last_words = lambda: [server.reconnect("session1"), welcome("session2", 30), frame("session_keepalive"), gone]
    calls = len(server.calls)
    driven.call("stop")
    until(lambda: not server.open)
    assert (len(server.peers), len(server.calls)) == (1, calls)
    assert (first.status, second.status, len(driven.told("on_revoked"))) == ("websocket_disconnected", "user_removed", 1)
    server.last_words = list
    driven.call("start")
    until(lambda: len(driven.told("on_connected")) == 2)  # hooks are told a moment later


def test_the_old_socket_of_a_move_is_heard_too(driven: Driven, server: Server) -> None:
    got: list[str] = []
    driven.socket._core.options.times.linger = 10.0
    subscription = driven.call("listen", *ONLINE, lambda event: got.append(event.id))
    driven.call("start")
    sent = server.enabled[subscription.id]
    server.send(server.open[0], server.reconnect("session1"))
    until(lambda: len(server.open) == 2 and len(driven.told("on_connected")) == 2)
    words = iter(["m1", "m2"])
    server.last_words = lambda: [notification(sent, next(words))]
    driven.call("stop")
    assert sorted(got) == ["m1", "m2"]


@pytest.mark.parametrize("events", [True, False], ids=["events", "keepalives"])
def test_one_who_goes_on_and_on_is_cut_off(driven: Driven, server: Server, events: bool) -> None:
    subscription = driven.call("listen", *ONLINE, lambda _: None)
    driven.call("start")
    sent, end, said_all = server.enabled[subscription.id], time.monotonic() + 60, list[bool]()

    def words() -> Iterator[str]:
        while server.peers[0].request.transport is not None and not said_all:
            yield notification(sent, f"m{time.monotonic()}") if events else frame("session_keepalive")
            said_all.extend([True] * (time.monotonic() > end))

    server.last_words = words
    driven.call("stop")
    until(lambda: not server.open)
    assert not said_all


def test_who_doesnt_wait_for_the_end_leaves_nothing_behind() -> None:
    said = list[Action]()

    async def main() -> None:
        def perform(action: Action) -> None:
            said.append(action)

        async with hostile(lambda _: [bytes_of(TEXT, welcome("session1", 30).encode())], reads=False) as url:
            before, clock, connector = asyncio.all_tasks(), Clock(), Connector()
            line = Connection(Machine(url, 30, clock, backoff=Backoff(clock)), connector, perform)
            line.want()
            await until_async(lambda: line.machine.session)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(line.stop(), 0.1)  # the other side doesn't answer
            assert line.machine.state is State.OVER
            await until_async(lambda: len(asyncio.all_tasks() - before) == 1)  # the server's own, for the connection
            await connector.close()

    asyncio.run(main())
    assert [action.drop.code for action in said if isinstance(action, Lost)] == [1000]
