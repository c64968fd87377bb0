"""How a hub begins, brings what is wanted, lets go of it and ends, exactly."""

import asyncio
import threading
from typing import Any

import pytest

from tests.unit.events.sessions import GUARD, Quick, World, condition, refusal, until, within
from twitchapi_gen import Clock, Forbidden, NetworkError, Timeout, TwitchError
from twitchapi_gen.runtime.dispatch.queue import EventQueue
from twitchapi_gen.runtime.dispatch.websocket import Backoff
from twitchapi_gen.runtime.eventsub.websocket.messages import ReportError
from twitchapi_gen.runtime.eventsub.websocket.protocol import State
from twitchapi_gen.runtime.eventsub.websocket.sessions import WHERE, Hooks

LEFT = "unsubscribed"


class Endless(Backoff):
    """What was refused isn't tried again."""

    async def pause(self) -> None:
        await asyncio.Event().wait()


def test_a_start_begins_anew_whatever_was_before_and_dials_the_lines_that_are_needed() -> None:
    async def work(world: World) -> None:
        manager, twitch = world.manager, world.twitch
        first, second, third = world.listener("1"), world.listener("2", line=2), world.listener("1")
        event_queues = [one.event_queue for one in (first, second, third)]
        for listener in (first, second):
            want = listener.want
            want.id, want.status, want.cost = "earlier", "enabled", 5
            listener.event_queue.close()
        twitch.cost = 1
        assert (manager.is_connected, manager._connections) == (False, [])
        beginning = asyncio.create_task(manager.begin())
        await asyncio.sleep(0)
        connected = [manager.is_connected]
        assert [(one.want.id, one.want.status, one.want.cost) for one in (first, second)] == [("", "pending", 0)] * 2
        await beginning
        assert [*connected, manager.is_connected] == [False, True]
        assert [(one.want.status, one.want.cost) for one in (first, second)] == [("enabled", 1), ("enabled", 1)]
        assert all(
            one.event_queue is not event_queue and not one.event_queue.closed
            for one, event_queue in zip((first, second, third), event_queues, strict=True)
        )
        assert len(manager._connections) == len(manager._resubscribers) == 3
        assert (len(twitch.peers), twitch.methods) == (2, ["POST", "POST"])
        assert manager._connections[1].machine.state is State.RESTING
        sessions = {asked["condition"]["broadcaster_user_id"]: asked["transport"]["session_id"] for _, asked in twitch.calls}
        assert sessions == {"1": manager._resubscribers[0].session, "2": manager._resubscribers[2].session}
        assert sorted(sessions.values()) == ["session1", "session2"]
        assert sorted(session.id for session in world.told("connected")) == ["session1", "session2"]
        assert world.errors() == []

    world = within(work)
    assert (world.graces, world.twitch.closed) == ([GUARD, GUARD], 1)


def test_a_start_with_nothing_wanted_dials_nothing() -> None:
    async def work(world: World) -> None:
        await world.manager.begin()
        assert (world.manager._connections, world.manager.is_connected) == ([], False)

    within(work)


def test_a_start_that_fails_ends_all_without_waiting() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        world.twitch.answer = lambda *_: refusal(403, "no")
        with pytest.raises(Forbidden):
            await world.manager.begin()
        assert world.graces == [0.0, 0.0]
        assert (world.twitch.closed, world.manager._stopping, listener.event_queue.closed) == (1, True, True)

    within(work)


@pytest.mark.parametrize("wanted", [True, False])
def test_it_is_connected_where_each_line_that_something_is_wanted_of_has_a_session(wanted: bool) -> None:
    async def work(world: World) -> None:
        if wanted:
            world.listener()
        assert not world.manager.is_connected, "no line was dialled"
        await world.manager.begin()
        assert world.manager.is_connected is wanted
        world.listener("2", line=1)
        assert not world.manager.is_connected, "line 1 was never dialled"

    within(work)


def test_another_listener_is_subscribed_while_it_runs_and_the_same_once() -> None:
    async def work(world: World) -> None:
        world.listener()
        await world.manager.begin()
        await world.manager.listen(other := world.listener("2"))
        await world.manager.listen(world.listener("2"))
        assert (other.want.status, world.twitch.methods, len(world.twitch.peers)) == ("enabled", ["POST", "POST"], 1)
        await world.manager.listen(elsewhere := world.listener("3", line=1))
        assert (elsewhere.want.status, len(world.twitch.peers)) == ("enabled", 2)

    within(work)


def test_whoever_listens_is_not_kept_by_what_was_refused_before() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        listener.want.answers.note(TwitchError("earlier"))
        world.twitch.held.add("POST")
        task = asyncio.create_task(world.manager.listen(listener))
        await until(lambda: world.twitch.calls)
        assert str(listener.want.answers) == ""
        world.twitch.held.clear()
        await task

    within(work)


def test_what_is_being_unsubscribed_is_subscribed_again_after_that() -> None:
    async def work(world: World) -> None:
        first = world.listener()
        await world.manager.begin()
        world.twitch.held.add("DELETE")
        removing = asyncio.create_task(world.manager.remove(first))
        await until(lambda: "DELETE" in world.twitch.methods)
        assert list(world.manager._leaving) == [first.want.key]
        again = world.listener()
        listening = asyncio.create_task(world.manager.listen(again))
        for _ in range(20):
            await asyncio.sleep(0.001)
        assert world.twitch.methods == ["POST", "DELETE"]
        world.twitch.held.clear()
        await asyncio.gather(removing, listening)
        assert world.twitch.methods == ["POST", "DELETE", "POST"]
        assert (again.want.status, again.ended, first.ended, world.manager._leaving) == ("enabled", "", LEFT, {})

    within(work)


def test_a_refused_listener_is_not_wanted_any_more_and_its_line_rests() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        world.twitch.answer = lambda *_: refusal(403, "no")
        with pytest.raises(Forbidden):
            await world.manager.listen(listener)
        assert (listener.ended, listener.want.status, list(world.wanted), listener.event_queue.closed) == (LEFT, LEFT, [], True)
        await until(lambda: world.twitch.over == [0])
        assert world.manager._connections[0].machine.state is State.RESTING
        assert world.twitch.methods == ["POST"]

    within(work)


def test_a_cancelled_listener_is_unsubscribed_though_nobody_waits_and_only_tells_what_fails() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        world.twitch.answer = lambda method, _: refusal(403, "kept") if method == "DELETE" else None
        world.twitch.held.update(("POST", "DELETE"))
        task = asyncio.create_task(world.manager.listen(listener))
        await until(lambda: listener.want.first is not None and world.twitch.calls)
        assert listener.want.first is not None
        listener.want.first.add_done_callback(lambda _: task.cancel())
        world.twitch.held.remove("POST")
        await until(lambda: "DELETE" in world.twitch.methods)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        world.twitch.held.clear()
        await until(lambda: world.errors())
        assert world.errors() == ["stream.online@1: stop listening to stream.online@1: 403 no: kept"]
        assert (list(world.wanted), world.manager._leaving) == ([], {})

    within(work)


def test_the_last_of_two_listeners_unsubscribes() -> None:
    async def work(world: World) -> None:
        first, second, other = world.listener(), world.listener(), world.listener("2")
        world.twitch.cost = 3
        await world.manager.begin()
        want = first.want
        await world.manager.remove(first)
        await world.manager.remove(first)
        assert (first.ended, first.event_queue.closed, want.listeners, want.status) == (LEFT, True, [second], "enabled")
        assert (second.ended, second.event_queue.closed, world.twitch.methods) == ("", False, ["POST", "POST"])
        id = want.id
        await world.manager.remove(second)
        assert (second.ended, second.event_queue.closed, want.listeners, want.status, list(world.wanted)) == (LEFT, True, [], LEFT, [other.want])
        assert world.twitch.calls[2:] == [("DELETE", {"id": id})]
        assert world.quota.total_cost == 4
        assert (world.manager._connections[0].machine.state, world.manager._leaving, world.twitch.over) == (State.LIVE, {}, [])
        await world.manager.remove(other)
        await until(lambda: world.twitch.over == [0])
        assert world.manager._connections[0].machine.state is State.RESTING

    within(work)


def test_what_cannot_be_unsubscribed_raises_and_is_left_all_the_same() -> None:
    async def work(world: World) -> None:
        listener = world.listener()
        await world.manager.begin()
        world.twitch.answer = lambda *_: refusal(403, "no")
        with pytest.raises(Forbidden):
            await world.manager.remove(listener)
        assert (listener.ended, list(world.wanted), world.manager._leaving, world.errors()) == (LEFT, [], {}, [])
        await until(lambda: world.twitch.over == [0])

    within(work)


def test_whoever_waits_for_a_leaving_one_goes_on_also_where_that_failed() -> None:
    async def work(world: World) -> None:
        first = world.listener()
        await world.manager.begin()
        world.twitch.held.add("DELETE")
        world.twitch.answer = lambda method, _: refusal(403, "no") if method == "DELETE" else None
        removing = asyncio.create_task(world.manager.remove(first))
        await until(lambda: "DELETE" in world.twitch.methods)
        gone = world.manager._leaving[first.want.key]
        world.twitch.held.clear()
        with pytest.raises(Forbidden):
            await removing
        assert gone.result() is None

    within(work)


def test_a_stop_ends_whoever_waits_iterates_or_reads_and_all_connections() -> None:
    async def work(world: World) -> None:
        listener, other, tap = world.listener(), world.listener("2", line=1), EventQueue[Any]()
        world.manager.taps.append(tap)
        await world.manager.begin()
        world.twitch.held.add("POST")
        third = asyncio.create_task(world.manager.listen(world.listener("4")))
        await until(lambda: len(world.twitch.calls) == 3)
        (asking,) = world.manager._resubscribers[0]._tasks.values()
        assert (listener.event_queue.closed, tap.closed, world.manager._stopping) == (False, False, False)
        assert await world.manager.stop(0.5) == 0
        with pytest.raises(TwitchError, match=r"^EventSub's WebSocket was stopped$"):
            await third
        await asyncio.wait([asking])
        assert asking.cancelled()
        assert (listener.event_queue.closed, other.event_queue.closed, tap.closed, world.manager._stopping) == (True, True, True, True)
        assert (world.graces, world.twitch.closed, world.manager._connector._session) == ([0.5, 0.5], 1, None)
        assert [line.machine.state for line in world.manager._connections] == [State.OVER, State.OVER]
        await until(lambda: sorted(world.twitch.over) == [0, 1])
        await asyncio.wait([world.manager._keeping])
        assert world.manager._keeping.cancelled()
        assert (len(world.graces), world.twitch.closed) == (2, 1), "all of that once"
        with pytest.raises(TwitchError, match=r"^EventSub's WebSocket was stopped$"):
            await world.manager.listen(world.listener("5"))

    within(work)


def test_a_stop_counts_the_callbacks_and_the_hooks_that_it_left() -> None:
    let_go = threading.Event()

    async def work(world: World) -> None:
        world.listener("1", lambda _: let_go.wait(GUARD))
        world.listener("2", lambda _: let_go.wait(GUARD))
        await world.manager.begin()
        for number in "12":
            await world.deliver(f"m{number}", f"sub{number}", number)
        assert await world.manager.stop(0.01) == 3
        let_go.set()

    within(work, hooks=Hooks(connected=lambda _: let_go.wait(GUARD)))


def test_where_nobody_stops_it_the_end_of_the_loop_does() -> None:
    async def work(world: World) -> None:
        listener, tap = world.listener(), EventQueue[Any]()
        world.manager.taps.append(tap)
        await world.manager.begin()
        assert not world.manager._keeping.done()
        held.extend((listener.event_queue, tap))

    held = list[Any]()
    world = within(work, stopped=False)
    assert [event_queue.closed for event_queue in held] == [True, True]
    assert (world.graces, world.twitch.closed, world.manager._connector._session) == ([0.0, 0.0], 1, None)
    assert (world.manager._connections[0]._sockets, world.manager._stopping) == ({}, False)


def test_callbacks_and_hooks_are_inside_and_nobody_else_is() -> None:
    inside: dict[str, tuple[bool, str]] = {}

    async def work(world: World) -> None:
        def note(who: str) -> None:
            inside[who] = world.manager.inside, threading.current_thread().name

        on_connected.append(lambda: note("hook"))
        world.listener("1", lambda _: note("callback"))
        await world.manager.begin()
        await world.deliver("m1")
        await until(lambda: len(inside) == 2)
        note("test")

    on_connected = list[Any]()
    within(work, hooks=Hooks(connected=lambda _: on_connected[0]()))
    assert inside == {
        "hook": (True, "twitchapi_gen eventsub hooks 1"),
        "callback": (True, "twitchapi_gen eventsub 1"),
        "test": (False, threading.current_thread().name),
    }


def test_a_session_that_twitch_does_not_know_is_told_and_replaced() -> None:
    clocks, refusals = list[Clock](), [refusal(400, "session does not exist"), refusal(400, "session does not exist")]

    def backoff(clock: Clock) -> Quick:
        clocks.append(clock)
        return Quick(clock)

    async def work(world: World) -> None:
        listener = world.listener()
        world.twitch.answer = lambda *_: refusals.pop() if refusals else None
        beginning = asyncio.create_task(world.manager.begin())
        await until(lambda: world.manager._connections and world.manager._connections[0].machine.state is State.WAITING)
        assert (world.twitch.methods, len(world.twitch.peers)) == (["POST", "POST"], 1)
        world.time.pass_(1.0)
        await beginning
        assert (listener.want.status, world.manager._resubscribers[0].session, len(world.twitch.peers)) == ("enabled", "session2", 2)
        await until(lambda: world.errors())
        assert world.errors() == ["stream.online@1: listen to stream.online@1: 400 no: session does not exist"]
        assert clocks == [world.time.clock] * 3, "of the line, and of each time that it was subscribed"

    within(work, backoff=backoff)


def test_a_line_that_gave_up_takes_nothing_new() -> None:
    async def work(world: World) -> None:
        world.listener()
        await world.manager.begin()
        world.manager._connections[0]._handle(world.manager._connections[0].machine.stop)
        with pytest.raises(NetworkError, match="gave up; stop it and start it again") as raised:
            await world.manager.listen(late := world.listener("2"))
        assert (raised.value.sent, late.ended) == (False, LEFT)
        assert world.twitch.methods == ["POST"]

    within(work)


@pytest.mark.parametrize(
    ("count", "names"),
    [
        (1, "stream.online@1"),
        (3, "stream.online@1, stream.offline@1, user.update@1"),
        (4, "stream.online@1, stream.offline@1, user.update@1 and 1 more"),
        (6, "stream.online@1, stream.offline@1, user.update@1 and 3 more"),
    ],
)
def test_whoever_waits_in_vain_hears_for_what_and_why(count: int, names: str) -> None:
    async def work(world: World) -> None:
        wants = [world.listener("0").want]
        await world.manager.begin()
        world.twitch.answer = lambda *_: refusal(503, "not now")
        types = ["stream.online", "stream.offline", "user.update", "stream.online", "stream.offline", "stream.online"]
        wants += [world.listener(str(number), type=type).want for number, type in enumerate(types[:count], 1)]
        for want in wants[1:]:
            world.manager._bring(want)
        await until(lambda: all(str(want.answers) for want in wants[1:]))
        world.options.patience = 0.05
        with pytest.raises(Timeout) as raised:
            await world.manager._patiently(wants)
        assert str(raised.value) == f"{WHERE}: not subscribed to {names} within 0.05 seconds; Twitch answered: 503 not now"
        assert raised.value.sent is False

    within(work, backoff=Endless)


def test_where_nothing_was_said_and_nothing_went_wrong_the_time_is_all_there_is_to_tell() -> None:
    async def work(world: World) -> None:
        world.listener()
        await world.manager.begin()
        world.twitch.held.add("POST")
        world.options.patience = 0.05
        with pytest.raises(Timeout, match=r" within 0\.05 seconds$"):
            await world.manager.listen(world.listener("2"))

    within(work)


def test_where_twitch_said_nothing_the_last_error_tells_why() -> None:
    async def work(world: World) -> None:
        world.listener()
        await world.manager.begin()
        world.manager._perform(0, ReportError(TwitchError("odd")))
        world.twitch.held.add("POST")
        world.options.patience = 0.05
        with pytest.raises(Timeout) as raised:
            await world.manager.listen(world.listener("2"))
        assert str(raised.value) == f"{WHERE}: not subscribed to stream.online@1 within 0.05 seconds; the last error: odd"

    within(work)


def test_the_first_refusal_ends_the_wait_for_all() -> None:
    async def work(world: World) -> None:
        for channel in "123":
            world.listener(channel)
        refused = asyncio.Event()

        def answer(_: str, asked: dict[str, Any]) -> Any:
            if asked["condition"] == condition("2"):
                refused.set()
                return refusal(403, "no")
            return refusal(503, "not now")

        world.twitch.answer = answer
        with pytest.raises(Forbidden):
            await world.manager.begin()
        assert refused.is_set()

    within(work)
