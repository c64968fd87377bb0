"""What a hub does with what a line says: who gets an event, who misses it, and which hook hears what, exactly."""

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.unit.events.sessions import World, message, until, within
from twitchapi_gen import EventsDropped, NetworkError, SubscriptionRevoked, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.dispatch.queue import EventQueue
from twitchapi_gen.runtime.eventsub.types import UnknownEvent
from twitchapi_gen.runtime.eventsub.websocket.messages import Begin, Deliver, Dial, Drop, GiveUp, Lost, ReportError, Revoke, Session
from twitchapi_gen.runtime.eventsub.websocket.protocol import State
from twitchapi_gen.runtime.eventsub.websocket.sessions import WHERE, Hooks


def ids(event_queue: Any) -> list[str]:
    return [event.id for event in event_queue._items]


def tapped(world: World, limit: int = 100) -> EventQueue[Any]:
    tap = EventQueue[Any](limit)
    world.manager.taps.append(tap)
    return tap


def test_an_event_is_read_and_goes_to_all_who_want_it() -> None:
    async def work(world: World) -> None:
        got = list[Any]()

        async def callback(event: Any) -> None:
            got.append(event)

        called, first, second, other, tap = world.listener("1", callback), world.listener(), world.listener(), world.listener("2"), tapped(world)
        await world.manager.begin()
        await world.deliver("m1")
        await until(lambda: got)
        (event,) = got
        assert (event.id, event.retry, event.timestamp) == ("m1", 0, datetime(2026, 2, 1, 10, 11, 12, tzinfo=UTC))
        assert (type(event.data).__name__, event["broadcaster_user_id"], event.subscription.id) == ("StreamOnline", "1", "sub1")
        assert [list(event_queue._items) for event_queue in (first.event_queue, second.event_queue, tap)] == [[event]] * 3
        assert (len(called.event_queue), len(other.event_queue)) == (0, 0)
        assert world.errors() == []

    within(work)


def test_a_batch_is_an_event_for_each() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        await world.deliver("m1", "", events=[{"id": "a"}, {"id": "b"}])
        assert [event["id"] for event in listener.event_queue._items] == ["a", "b"]

    within(work)


def test_what_comes_twice_within_ten_minutes_is_heard_once() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        for passes, heard in ((0.0, 1), (599.9, 1), (0.2, 2), (0.0, 2)):
            world.time.pass_(passes)
            await world.deliver("m1", "")
            assert ids(listener.event_queue) == ["m1"] * heard

    within(work)


def test_an_event_of_a_former_subscription_is_nobodys_unless_it_may_be_the_new_one(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "twitchapi_gen")

    async def work(world: World) -> None:
        listener, tap = world.listener(), tapped(world)
        world.wanted.know_id(listener.want, "former")
        world.wanted.know_id(listener.want, "current")
        await world.deliver("m1", "former")
        assert ids(tap) == []
        assert caplog.messages == ["EventSub: ignored an event of stream.online, whose subscription is over"]
        await world.deliver("m2", "current")
        await world.deliver("m3", "unknown")
        world.wanted.lost(listener.want)
        await world.deliver("m4", "former")
        assert ids(listener.event_queue) == ids(tap) == ["m2", "m3", "m4"]
        world.wanted.remove(listener.want)
        await world.deliver("m5", "current")
        assert ids(tap) == ["m2", "m3", "m4"]
        assert world.errors() == []

    within(work)


def test_an_event_of_a_type_that_the_spec_lacks_is_read_as_its_want_has_it() -> None:
    async def work(world: World) -> None:
        tap = tapped(world)
        await world.deliver("m1", "", type="channel.new")
        await world.deliver("m2", "", "9")
        assert [type(event.data).__name__ for event in tap._items] == ["UnknownEvent", "StreamOnline"]
        assert isinstance(tap._items[0].data, UnknownEvent)
        listener = world.listener("9")
        listener.want.type = type(listener.want.type).unlisted("stream.online", "1")
        await world.deliver("m3", "", "9")
        assert [type(event.data).__name__ for event in listener.event_queue._items] == ["UnknownEvent"]
        assert world.errors() == []

    within(work)


def test_what_cannot_be_read_is_told_and_what_comes_after_it_goes_on() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        for kind in (Deliver, Revoke):
            world.manager._perform(0, kind(message("notification", f"{kind.__name__} 1", "", "1", subscription=5)))
        await world.deliver("m2", "", event=None)
        await world.deliver("m3", "")
        await until(lambda: len(world.heard) == 3)
        assert all(isinstance(error, UnexpectedReply) for error in world.told("error"))
        assert world.errors() == [
            f"{WHERE}: the notification has no object under `subscription`",
            f"{WHERE}: the notification has no object under `subscription`",
            f"{WHERE}: stream.online@1: the notification has no object under `event`",
        ]
        assert ids(listener.event_queue) == ["m3"]

    within(work)


def test_what_nobody_wants_is_told_once_of_each_and_not_where_somebody_reads_all() -> None:
    async def work(world: World) -> None:
        for number, channel in enumerate(("5", "5", "6")):
            await world.deliver(f"m{number}", f"sub{number}", channel)
        tap = tapped(world)
        await world.deliver("m7", "", "7")
        world.manager.taps.remove(tap)
        await world.deliver("m8", "", "7")
        await until(lambda: len(world.heard) == 3)
        words = f"{WHERE}: skipped an event that no subscription here matches: stream.online@1 for broadcaster_user_id"
        assert world.errors() == [
            f"{words} 5 (subscription sub0)", f"{words} 6 (subscription sub2)", f"{words} 7 (subscription without id)",
        ]  # fmt: skip
        assert all(isinstance(error, UnexpectedReply) for error in world.told("error"))

    within(work)


def test_what_has_no_room_is_dropped_for_the_slow_one_only_and_told() -> None:
    async def work(world: World) -> None:
        let_go, quick = asyncio.Event(), list[str]()

        async def slow(_: object) -> None:
            await let_go.wait()

        async def note(event: Any) -> None:
            quick.append(event.id)

        callback_queue, noted, event_queue, tap = world.listener("1", slow), world.listener("1", note), world.listener("1"), tapped(world, 3)
        event_queue.event_queue.limit = 3
        for number in range(6):
            await world.deliver(f"m{number}", "")
            await until(lambda n=number: len(quick) == n + 1)  # type: ignore[misc]
        assert [one.dropped for one in (callback_queue, noted, event_queue)] == [3, 0, 3]
        assert (tap.missed.count, ids(tap), ids(event_queue.event_queue), len(noted.event_queue)) == (3, ["m0", "m1", "m2"], ["m0", "m1", "m2"], 0)
        await until(lambda: len(world.heard) == 3)
        told = [(error.count, where, str(error).partition(" wait")[0]) for _, error, where in world.heard]
        assert told == [(1, where, f"{where}: 2 events") for where in ("stream.online@1", "stream.online@1", WHERE)]
        assert all(isinstance(error, EventsDropped) for error in world.told("error"))
        world.time.pass_(60.0)
        await world.deliver("m6", "")
        await until(lambda: len(world.heard) == 6)
        assert [error.count for error in world.told("error")[3:]] == [4, 4, 4]
        let_go.set()

    within(work, waiting=2)


def test_what_comes_after_the_end_counts_as_missed_by_nobody() -> None:
    async def work(world: World) -> None:
        async def note(_: object) -> None: ...

        callback_queue, tap = world.listener("1", note), tapped(world)
        await world.manager.stop(0.0)
        await world.deliver("m1", "")
        assert (callback_queue.dropped, tap.missed.count, len(tap), world.heard) == (0, 0, 0, [])

    within(work)


def test_drift_is_reported_under_the_name_of_the_subscription_as_it_came() -> None:
    named, reports = list[str](), list[str]()

    def reporter(name: str) -> Any:
        named.append(name)
        return lambda path, expected, seen: reports.append(f"{path} {expected} {seen}")

    async def work(world: World) -> None:
        world.listener()
        await world.deliver("m1", "", event={"broadcaster_user_id": True})
        assert world.manager._report(message("notification", "m2", "", "1", subscription=5)) is None

    within(work, reporter=reporter)
    assert named == ["stream.online@1"]
    assert "broadcaster_user_id string bool" in reports


def test_a_session_that_begins_and_ends_is_logged_told_and_followed(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "twitchapi_gen")

    async def work(world: World) -> None:
        world.listener(line=1)
        await world.manager.begin()
        await until(lambda: world.heard)
        world.heard.clear()
        caplog.clear()
        resubscriber, began, came, drop = (
            world.manager._resubscribers[1],
            Session("s1", resumed=False),
            Session("s2", resumed=True),
            Drop("s2", 4004, "too late"),
        )
        (want,) = world.wanted
        world.manager._perform(1, Begin(began))
        assert (resubscriber.session, want.status) == ("s1", "websocket_disconnected")
        await until(lambda: want.status == "enabled")
        world.manager._perform(1, Begin(came))
        assert (resubscriber.session, want.status, world.manager._resubscribers[0].session) == ("s2", "enabled", "")
        world.manager._perform(1, Lost(drop))
        assert (resubscriber.session, want.status) == ("", "websocket_disconnected")
        await until(lambda: len(world.heard) == 3)
        assert world.heard == [("connected", began), ("connected", came), ("disconnected", drop)]

    within(work)
    assert caplog.messages[:3] == ["EventSub: session s1 began", "EventSub: session s2 resumed", "EventSub: session s2 ended: 4004, too late"]


def test_what_a_line_tells_is_told_and_remembered() -> None:
    async def work(world: World) -> None:
        error = TwitchError("odd")
        world.manager._perform(0, ReportError(error))
        world.manager.failed(other := TwitchError("odder"), "where")
        world.manager._perform(0, Dial(1, "", 0.0))
        assert world.manager._last_error is error
        await until(lambda: len(world.heard) == 2)
        assert world.heard == [("error", error, WHERE), ("error", other, "where")]

    within(work)


@pytest.mark.parametrize("status", ["user_removed", "authorization_revoked"])
def test_a_revoked_subscription_ends_for_all_who_had_it(status: str) -> None:
    async def work(world: World) -> None:
        first, second, other, elsewhere = world.listener(), world.listener(), world.listener("2"), world.listener("3", line=1)
        world.twitch.cost = 2
        await world.manager.begin()
        want = first.want
        first.want.first = asyncio.get_running_loop().create_future()
        await world.revoke("m1", want.id.upper(), status=status)
        assert (set(world.wanted), want.status, first.ended, second.ended) == ({other.want, elsewhere.want}, status, status, status)
        assert world.quota.total_cost == 5
        for error in (first.event_queue._error, second.event_queue._error, first.want.first.exception()):
            assert isinstance(error, SubscriptionRevoked)
            assert (str(error), error.status) == (f"Twitch ended the subscription to stream.online@1: {status}", status)
        await until(lambda: len(world.told("revoked")) == 2)
        assert world.told("revoked") == [first.handle, second.handle]
        assert (world.manager._connections[0].machine.state, world.twitch.over) == (State.LIVE, [])
        await world.revoke("m2", other.want.id, "2")
        await until(lambda: world.manager._connections[0].machine.state is State.RESTING)
        assert world.manager._connections[1].machine.state is State.LIVE
        assert world.twitch.methods == ["POST"] * 3

    within(work)


def test_a_revocation_that_came_before_is_of_another_id_or_of_nothing_changes_nothing() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        await world.manager.begin()
        await world.deliver("m1")
        await world.revoke("m1", "sub1")
        await world.revoke("m2", "another")
        await world.revoke("m3", "sub9", "9")
        assert (listener.want.status, listener.ended, list(world.wanted)) == ("enabled", "", [listener.want])
        assert (world.told("revoked"), world.errors()) == ([], [])

    within(work)


def test_a_revocation_before_the_reply_names_the_id_ends_what_is_asked_for() -> None:
    async def work(world: World) -> None:
        other = world.listener("2")
        await world.manager.begin()
        listener = world.listener()
        world.twitch.held.add("POST")
        listening = asyncio.create_task(world.manager.listen(listener))
        await until(lambda: len(world.twitch.calls) == 2)
        (asking,) = world.manager._resubscribers[0]._tasks.values()
        await world.revoke("m1", "sub2")
        with pytest.raises(SubscriptionRevoked):
            await listening
        await asyncio.wait([asking])
        assert asking.cancelled()
        assert (listener.ended, list(world.wanted), world.manager._connections[0].machine.state) == ("user_removed", [other.want], State.LIVE)

    within(work)


def test_a_line_that_gives_up_ends_all_that_is_wanted_of_it(caplog: pytest.LogCaptureFixture) -> None:
    async def work(world: World) -> None:
        first, second, other = world.listener(), world.listener(), world.listener("2", line=1)
        for listener in (first, other):
            listener.want.first = asyncio.get_running_loop().create_future()
        error = NetworkError("down")
        world.manager._perform(0, GiveUp(error))
        assert first.want.first is not None
        assert other.want.first is not None
        assert first.want.first.exception() is error
        assert not other.want.first.done()
        assert [(one.event_queue.closed, one.event_queue._error) for one in (first, second, other)] == [(True, error), (True, error), (False, None)]
        await until(lambda: world.heard)
        assert world.heard == [("gave_up", error)]

    within(work)
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [(logging.ERROR, "EventSub: down")]


def test_callbacks_and_hooks_that_raise_are_told_to_the_error_hook() -> None:
    told = list[tuple[str, str]]()

    async def hear(error: Exception, where: str) -> None:
        told.append((repr(error), where))

    async def work(world: World) -> None:
        world.listener("1", lambda _: 1 / 0)
        world.manager._perform(0, ReportError(TwitchError("odd")))
        await world.deliver("m1", "")
        await until(lambda: len(told) == 2)
        world.manager._hook_dispatcher.tell("connected", Session("s1", resumed=False))
        await until(lambda: len(told) == 3)
        assert sorted(told) == sorted(
            [
                ("TwitchError('odd')", WHERE), ("ZeroDivisionError('division by zero')", "stream.online@1"),
                ("ValueError(\"invalid literal for int() with base 10: 'x'\")", "on_connected"),
            ]
        )  # fmt: skip

    within(work, hooks=Hooks(error=hear, connected=lambda _: int("x")))


def test_hooks_of_a_connection_are_told_one_after_the_other() -> None:
    heard = list[str]()

    async def work(world: World) -> None:
        world.manager._perform(0, ReportError(TwitchError("odd")))
        world.manager._hook_dispatcher.tell("connected", 1)
        world.manager._hook_dispatcher.tell("disconnected", 2)
        world.manager._hook_dispatcher.tell("revoked", 3)
        await until(lambda: "revoked" in heard)
        for _ in range(20):
            await asyncio.sleep(0)
        assert "disconnected" not in heard
        let_go.append(1)
        await until(lambda: "disconnected" in heard)

    async def connected(_: object) -> None:
        heard.append("connected")
        await until(lambda: let_go)

    async def hear(name: str) -> None:
        heard.append(name)

    let_go = list[int]()
    within(work, hooks=Hooks(connected=connected, disconnected=lambda _: hear("disconnected"), revoked=lambda _: hear("revoked")))
