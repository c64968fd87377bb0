"""Conduits when things go wrong, and when they end."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from tests.live.conduits.support import Worker, until, working
from tests.live.support import Kind
from twitchapi_gen import Emulator, ParameterError, ServerError, TwitchError, eventsub

TYPES = [kind for kind in eventsub.subscription_types.values() if "conduit" in kind.transports]


@pytest.fixture
def worker(kind: Kind, fresh: Emulator) -> Iterator[Worker]:
    with working(kind, fresh) as found:
        found.do("create", 1)
        yield found


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if "conduit" in thread.name}


def test_every_type_that_comes_over_conduits_is_listened_to_fired_and_read(worker: Worker) -> None:
    scopes = sorted({str(scope) for kind in TYPES for scope in kind.scopes})
    user = str(worker.emulator.token(scopes)["user_id"])
    for kind in TYPES:
        names = [one.name for one in kind.parameters if one.required] + [group[0] for group in kind.one_of]
        ids = {name: "my_app_id" if name == "client_id" else user for name in names}
        if kind.type == "conduit.shard.disabled":  # the same that the hook has asked for
            ids["conduit_id"] = worker.conduit.id
        worker.do(kind.method, **ids, callback=worker.hear)
    worker.do("take", 0)
    sent = [told["message_id"] for kind in TYPES for told in worker.emulator.fire(kind.type, version=kind.version) if told["transport"] == "conduit"]
    until(lambda: len(worker.heard) >= len(sent))
    assert {event.id for event in worker.heard} == set(sent)
    assert {(event.subscription.type, event.subscription.version) for event in worker.heard} == {(kind.type, kind.version) for kind in TYPES}
    assert {type(event.data).__name__ for event in worker.heard} == {kind.model for kind in TYPES}
    assert [what for what in worker.told if what[0] == "error"] == []


def test_a_shard_that_twitch_doesnt_give_at_first_is_asked_for_again(worker: Worker) -> None:
    worker.emulator.fault("status", status=503, path="/helix/eventsub/conduits/shards", method="PATCH", times=3)
    worker.do("take", 0)
    assert worker.conduit.taken == {"0": True}
    until(lambda: len([what for what in worker.told if what[0] == "error"]) == 1)  # what stays the same is told once
    (error,) = [what for what in worker.told if what[0] == "error"]
    assert (type(error[1]), error[2]) == (ServerError, "shard 0")


def test_a_shard_that_is_gone_after_a_drop_is_told_and_the_others_go_on(worker: Worker) -> None:
    worker.do("resize", 2)
    worker.do("take", 0, 1)
    worker.do("resize", 1)
    worker.emulator.disturb("close")
    until(lambda: any(what[0] == "error" and "range" in str(what[1]) for what in worker.told))
    until(lambda: worker.conduit.taken == {"0": True, "1": False})


def test_malformed_and_repeated_messages_hurt_nobody(worker: Worker) -> None:
    worker.do("listen_stream_online", "77", callback=worker.hear)
    worker.do("take", 0)
    worker.emulator.disturb("malformed")
    worker.emulator.disturb("twice", times=2)
    sent = [told["message_id"] for told in worker.emulator.fire("stream.online", times=3)]
    until(lambda: len(worker.heard) == 3)
    assert worker.ids == sent
    assert [what[2] for what in worker.told if what[0] == "error"] == ["shard 0"]


def test_stopping_in_a_callback_ends_everything(worker: Worker) -> None:
    stopped = threading.Event()

    def stop_now(event: object) -> None:
        worker.conduit.stop()
        stopped.set()

    async def stop_soon(event: object) -> None:
        await worker.conduit.stop()
        stopped.set()

    worker.do("listen_stream_online", "77", callback=stop_now if worker.kind == "sync" else stop_soon)
    worker.do("take", 0)
    worker.emulator.fire("stream.online")
    assert stopped.wait(20)
    until(lambda: worker.emulator.sessions == [])
    assert worker.conduit.taken == {}


def test_twenty_takings_and_stops_leave_nothing(worker: Worker) -> None:
    subscription = worker.do("listen_stream_online", "77", callback=worker.hear)
    before = threads()
    for _ in range(20):
        worker.do("take", 0)
        worker.do("stop")
    until(lambda: worker.emulator.sessions == [])
    until(lambda: threads() == before)
    assert subscription.status == "enabled"
    worker.do("take", 0)
    (told,) = worker.emulator.fire("stream.online")
    until(lambda: worker.ids == [told["message_id"]])


def test_iterating_ends_when_it_stops(worker: Worker) -> None:
    subscription = worker.do("listen_stream_online", "77")
    worker.do("take", 0)
    worker.emulator.fire("stream.online")
    if worker.kind == "sync":
        iterator = iter(subscription)
        next(iterator)
        stopping = threading.Thread(target=worker.conduit.stop)
        stopping.start()
        assert list(iterator) == []
        stopping.join()
        return

    async def all_of_it() -> list[object]:
        iterator = aiter(subscription)
        await anext(iterator)
        stopping = asyncio.ensure_future(worker.conduit.stop())
        left = [one async for one in iterator]
        await stopping
        return left

    assert worker.wait(all_of_it) == []


def test_deleting_lets_go(worker: Worker) -> None:
    worker.do("take", 0)
    worker.do("delete")
    assert worker.conduit.taken == {}
    with pytest.raises(TwitchError):
        worker.do("take", 0)


def test_what_was_decorated_comes_once_it_is_started_which_finds_the_conduit(worker: Worker) -> None:
    with working(worker.kind, worker.emulator) as other:
        other.conduit.on("stream.online", "1", broadcaster_user_id="1")(other.hear)
        assert [one.status for one in other.conduit.subscriptions] == ["declared"]
        other.do("start", 0)
        assert (other.conduit.id, other.conduit.taken) == (worker.conduit.id, {"0": True})
        assert [one.status for one in other.conduit.subscriptions] == ["enabled"]
        (sent,) = worker.emulator.fire("stream.online")
        until(lambda: other.ids == [sent["message_id"]])


def test_what_cant_be_decorated_is_refused_at_once(worker: Worker) -> None:
    with pytest.raises(ParameterError, match=r"stream\.onlin"):
        worker.conduit.on("stream.onlin", "1", broadcaster_user_id="1")
    with pytest.raises(ParameterError, match="take"):
        worker.do("start")
    assert worker.conduit.subscriptions == []


def test_a_loop_over_events_ends_here_and_not_for_other_processes(worker: Worker) -> None:
    worker.do("take", 0)
    events = worker.conduit.events("stream.online", "1", broadcaster_user_id="1")
    following = threading.Thread(target=lambda: worker.hear(worker.wait(lambda: next(events) if worker.kind == "sync" else anext(events))))
    following.start()
    until(lambda: [one.status for one in worker.conduit.subscriptions] == ["enabled"])
    worker.emulator.fire("stream.online")
    following.join(20)
    assert len(worker.heard) == 1
    worker.wait(events.close if worker.kind == "sync" else events.aclose)
    assert worker.conduit.subscriptions == []
    assert [one["status"] for one in worker.emulator.subscriptions if one["type"] == "stream.online"] == ["enabled"]
