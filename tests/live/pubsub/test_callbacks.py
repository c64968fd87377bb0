"""Callbacks: several on one topic, slow and raising ones, plain and async ones, and what they may do themselves."""

import asyncio
import threading
import time
from typing import Any
from uuid import UUID

from tests.live.pubsub.support import GUARD, Inbox, Listener, until
from tests.live.support import Kind
from twitchapi_gen import Emulator, EventsDropped


def test_several_callbacks_on_one_topic_share_a_listen(kind: Kind, fresh: Emulator) -> None:
    first, second, third = Inbox(), Inbox(), Inbox()
    with Listener(kind, fresh) as listener:
        uuids = [listener.listen("whispers", first)]
        listener.start()
        uuids += [listener.listen("whispers", second), listener.listen("whispers", third)]
        asked = [one for one in said(listener) if one == "LISTEN"]
        listener.fire("whispers")
        for inbox, uuid in zip((first, second, third), uuids, strict=True):
            inbox.wait(1)
            assert [one for one, _ in inbox.got] == [uuid]
        listener.unlisten(uuids[0])
        listener.unlisten(uuids[2])
        assert listener.fire("whispers")["listeners"] == 1
        second.wait(2)
        listener.unlisten(uuids[1])
        until(lambda: listener.fire("whispers")["listeners"] == 0)
        assert (len(first.got), len(second.got), len(third.got), asked) == (1, 2, 1, [])


def said(listener: Listener) -> list[str]:
    """LISTENs that the server has not answered."""
    session = listener.pubsub._engine.session
    return ["LISTEN" for slot in session.slots for line in slot.lines for asked in line.asked.values() if asked.listen]


def test_a_raising_callback_hurts_nobody_and_is_told_once(kind: Kind, fresh: Emulator) -> None:
    told: list[tuple[str, str]] = []
    inbox = Inbox()

    def raises(_: UUID, message: Any) -> None:
        raise ValueError(message["data"]["body"])

    async def raises_too(uuid: UUID, message: Any) -> None:
        raises(uuid, message)

    with Listener(kind, fresh, on_error=lambda error, name: told.append((str(error), name))) as listener:
        for callback in (raises, inbox, raises_too):
            listener.listen("whispers", callback)
        listener.start()
        for body in ("one", "two"):
            listener.fire("whispers", data={"body": body})
        assert [message["data"]["body"] for message in inbox.wait(2)] == ["one", "two"]
        until(lambda: len(told) >= 4)
        topic = f"whispers.{listener.user_id}"
        assert sorted(told) == [("one", topic), ("one", topic), ("two", topic), ("two", topic)]
        assert listener.pubsub.is_connected()


def test_an_on_error_that_raises_is_logged(kind: Kind, fresh: Emulator, caplog: Any) -> None:
    def raises(*_: object) -> None:
        raise ValueError("again")

    with Listener(kind, fresh, on_error=raises) as listener:
        listener.start().listen("whispers", raises)
        listener.fire("whispers")
        until(lambda: "the callback of on_error failed" in caplog.text)


def test_a_slow_callback_holds_up_neither_others_nor_the_connection(kind: Kind, fresh: Emulator) -> None:
    let_go, inbox = threading.Event(), Inbox()
    with Listener(kind, fresh) as listener:
        listener.start()
        listener.pubsub.ping_frequency = 0.05
        listener.pubsub.ping_jitter = 0
        listener.listen("whispers", lambda *_: let_go.wait(GUARD))
        listener.listen("whispers", inbox)
        for _ in range(50):
            listener.fire("whispers")
        assert len(inbox.wait(50)) == 50
        assert listener.pubsub.is_connected()
        let_go.set()


def test_an_async_callback_may_wait_and_keeps_the_order(kind: Kind, fresh: Emulator) -> None:
    got: list[str] = []

    async def callback(_: UUID, message: Any) -> None:
        await asyncio.sleep(0.01 if message["data"]["body"] == "0" else 0)
        got.append(message["data"]["body"])

    with Listener(kind, fresh) as listener:
        listener.start().listen("whispers", callback)
        for number in range(20):
            listener.fire("whispers", data={"body": str(number)})
        until(lambda: len(got) == 20)
        assert got == [str(number) for number in range(20)]


def test_a_callback_may_listen_unlisten_and_stop(fresh: Emulator) -> None:
    done: list[str] = []
    inbox = Inbox()
    with Listener("sync", fresh) as listener:

        def callback(uuid: UUID, _: object) -> None:
            listener.listen("bits", inbox)
            done.append("listened")
            listener.unlisten(uuid)
            done.append("unlistened")
            listener.stop()
            done.append("stopped")

        listener.start().listen("whispers", callback)
        listener.fire("whispers")
        until(lambda: done == ["listened", "unlistened", "stopped"])
        until(lambda: not listener.pubsub._engine.running)


def test_an_async_callback_may_do_so_too(fresh: Emulator) -> None:
    done: list[str] = []
    inbox = Inbox()
    with Listener("async", fresh) as listener:

        async def callback(uuid: UUID, _: object) -> None:
            await listener.pubsub.listen_bits(listener.user_id, inbox)
            done.append("listened")
            await listener.pubsub.unlisten(uuid)
            done.append("unlistened")
            await listener.pubsub.stop()
            done.append("stopped")

        listener.start().listen("whispers", callback)
        listener.fire("whispers")
        until(lambda: done == ["listened", "unlistened", "stopped"])
        until(lambda: not listener.pubsub._engine.running)


def test_callbacks_under_way_finish_within_the_grace(kind: Kind, fresh: Emulator) -> None:
    done: list[int] = []

    def plain(*_: object) -> None:
        time.sleep(0.05)
        done.append(1)

    async def waits(*_: object) -> None:
        await asyncio.sleep(0.05)
        done.append(2)

    with Listener(kind, fresh) as listener:
        listener.start()
        for number in range(100):
            listener.listen("community_points_user", waits if number % 2 else plain, user_id=str(number))
        for number in range(100):
            fresh.fire_pubsub("community_points_user", user_id=str(number))
        until(lambda: listener.pubsub._engine.dispatcher.waiting + len(done) >= 100)
        listener.stop(grace=GUARD)
        assert (done.count(1), done.count(2)) == (50, 50)


def test_async_callbacks_that_do_not_end_are_cancelled_at_the_end_of_the_grace(kind: Kind, fresh: Emulator) -> None:
    cancelled: list[int] = []
    begun: list[int] = []

    async def hangs(*_: object) -> None:
        begun.append(1)
        try:
            await asyncio.sleep(GUARD * 10)
        except asyncio.CancelledError:
            cancelled.append(1)
            raise

    with Listener(kind, fresh) as listener:
        listener.start()
        for number in range(100):
            listener.listen("community_points_user", hangs, user_id=str(number))
            fresh.fire_pubsub("community_points_user", user_id=str(number))
        until(lambda: len(begun) == 100)
        listener.stop(grace=0.1)
        assert len(cancelled) == 100


def test_a_callback_may_stop_and_the_program_start_again_at_once(kind: Kind, fresh: Emulator) -> None:
    inbox, hanging, let_go = Inbox(), threading.Event(), threading.Event()
    with Listener(kind, fresh) as listener:

        def callback(*_: object) -> None:
            if kind == "sync":
                listener.stop()
            hanging.set()
            let_go.wait(GUARD)

        listener.listen("bits", callback)
        listener.listen("whispers", inbox)
        listener.start()
        listener.fire("bits")
        assert hanging.wait(GUARD)
        if kind == "sync":
            listener.start()
            listener.fire("whispers")
            inbox.wait(1)
        let_go.set()
        until(lambda: len(fresh._server.pubsub.hub.peers) == 1)
        many = len(inbox.got)
        listener.fire("whispers")
        inbox.wait(many + 1)


def test_a_callback_that_is_far_behind_misses_messages_and_holds_up_no_other(kind: Kind, fresh: Emulator) -> None:
    """Ten may wait here. PINGs are answered in time, since everything is read."""
    got: list[str] = []
    told: list[str] = []
    errors: list[tuple[Exception, str]] = []
    inbox, let_go = Inbox(), threading.Event()

    def slow(_: UUID, message: Any) -> None:
        let_go.wait(GUARD)
        got.append(message["data"]["body"])

    with Listener(kind, fresh, on_disconnected=told.append, on_error=lambda error, topic: errors.append((error, topic))) as listener:
        listener.start().listen("whispers", slow)
        listener.listen("whispers", inbox)
        listener.pubsub._engine.dispatcher.limit = 10
        for number in range(10):
            listener.fire("whispers", data={"body": str(number)})
            inbox.wait(number + 1)
        for number in range(10, 60):
            listener.fire("whispers", data={"body": str(number)})
            inbox.wait(number + 1)
        ((error, topic),) = errors
        assert isinstance(error, EventsDropped)
        assert (error.count, topic.partition(".")[0]) == (1, "whispers")
        let_go.set()
        until(lambda: len(got) == 11)
        assert (got, told) == ([str(number) for number in range(11)], [])
