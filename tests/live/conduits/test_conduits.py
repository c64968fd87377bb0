"""Conduits, both faces: made, found, resized, deleted; shards assigned and held; events to whoever listens."""

import threading
from collections.abc import Iterator

import pytest

from tests.live.conduits.support import Worker, until, working
from tests.live.emulator_eventsub.callback import callback
from tests.live.support import Kind
from twitchapi_gen import Emulator, NotFound, ParameterError, RateLimited, ShardsRefused, Timeout, TwitchError
from twitchapi_gen.eventsub import Shard


@pytest.fixture
def worker(kind: Kind, fresh: Emulator) -> Iterator[Worker]:
    with working(kind, fresh) as found:
        yield found


def streams(emulator: Emulator) -> list[str]:
    """The subscriptions that aren't about the shards themselves."""
    return [one["id"] for one in emulator.subscriptions if one["type"].startswith("stream.")]


def test_a_conduit_is_created_found_resized_and_deleted(worker: Worker) -> None:
    conduit = worker.conduit
    with pytest.raises(NotFound, match="no conduit"):
        worker.do("find")
    assert worker.do("create", 2) is conduit
    assert (bool(conduit.id), conduit.shard_count) == (True, 2)
    worker.do("resize", 5)
    with working(worker.kind, worker.emulator) as other:
        other.do("find")
        assert (other.conduit.id, other.conduit.shard_count) == (conduit.id, 5)
        other.do("create", 1)
    with working(worker.kind, worker.emulator) as third, pytest.raises(ParameterError, match=conduit.id):
        third.do("find")
    worker.do("find")
    worker.do("delete")
    with pytest.raises(NotFound, match=conduit.id):
        worker.do("find")
    assert repr(conduit).startswith(f"<{type(conduit).__name__} {conduit.id}")


def test_an_id_may_be_a_whole_number(worker: Worker) -> None:
    worker.do("create", 1)
    worker.do("listen_stream_online", 12345, print)
    worker.do("listen", "stream.offline", "1", {"broadcaster_user_id": 12345}, print)
    found = [one["condition"] for one in worker.emulator.subscriptions if one["type"].startswith("stream.")]
    assert found == [{"broadcaster_user_id": "12345"}] * 2
    with pytest.raises(ParameterError, match=r"stream\.online@1: broadcaster_user_id must be an id, as text or a whole number, not 1\.5"):
        worker.do("listen_stream_online", 1.5, print)


def test_what_cant_be_is_refused_before_anything_is_sent(worker: Worker) -> None:
    for method, given in (("take", (0,)), ("resize", (3,)), ("delete", ()), ("shards", ()), ("listen_stream_online", ("7",))):
        with pytest.raises(TwitchError, match=r"call create\(\) or find\(\) first"):
            worker.do(method, *given)
    before = len(worker.emulator.requests)
    with pytest.raises(ParameterError, match="1 to 20000"):
        worker.do("create", 0)
    assert len(worker.emulator.requests) == before
    worker.do("create", 1)
    for given in ((), ("x",), (-1,), ("01",), (True,)):
        with pytest.raises(ParameterError, match=r"shard"):
            worker.do("take", *given)
    with pytest.raises(ParameterError, match="10 to 100"):
        worker.do("assign_webhook", 0, "https://bot.example/", "short")


def test_a_sixth_conduit_is_refused(worker: Worker) -> None:
    for _ in range(5):
        worker.do("create", 1)
    with pytest.raises(RateLimited):
        worker.do("create", 1)


def test_errors_inside_a_202_are_raised_for_each_shard(worker: Worker) -> None:
    worker.do("create", 2)
    with pytest.raises(ShardsRefused, match=r"shard 7: .*range") as refused:
        worker.do("assign_webhook", 7, "https://bot.example/", "0123456789")
    (error,) = refused.value.errors
    assert (error.shard, error.code, refused.value.done) == ("7", "invalid_parameter", ())
    with pytest.raises(ShardsRefused, match="not connected"):
        worker.do("assign_session", 1, "nobody")
    with pytest.raises(ShardsRefused, match=r"shard 2: .*range"):
        worker.do("take", 0, 2)
    assert worker.conduit.taken == {}


def test_a_webhook_can_be_a_shard(worker: Worker) -> None:
    worker.do("create", 1)
    with callback() as hook:
        worker.do("assign_webhook", 0, hook.url, hook.transport["secret"])
        until(lambda: [shard.status for shard in worker.do("shards", "enabled")] == ["enabled"])
        (shard,) = worker.do("shards")
        assert shard == Shard("0", "enabled", {})
        assert shard.transport == {"method": "webhook", "callback": hook.url}


def test_events_come_to_the_callbacks_and_what_nobody_listens_to_to_the_hook(worker: Worker) -> None:
    worker.do("create", 1)
    first = worker.do("listen_stream_online", "77", callback=worker.hear)
    again = worker.do("listen", "stream.online", "1", {"broadcaster_user_id": "77"}, worker.hear)
    assert (first.id, first.status) == (again.id, "enabled")
    worker.do("take", 0)
    assert worker.conduit.taken == {"0": True}
    until(lambda: worker.told == [("taken", "0")])
    (told,) = worker.emulator.fire("stream.online", copies=3)
    until(lambda: worker.ids == [told["message_id"]] * 2)
    assert worker.heard[0].data.broadcaster_user_id == "77"
    with working(worker.kind, worker.emulator) as other:
        other.do("find")
        other.do("listen_stream_offline", "77")
        (told,) = worker.emulator.fire("stream.offline")
        until(lambda: bool(worker.told) and worker.told[-1][0] == "event")
        assert worker.told[-1][1].id == told["message_id"]


def test_events_can_be_iterated(worker: Worker) -> None:
    worker.do("create", 1)
    subscription = worker.do("listen_stream_online", "77")
    worker.do("take", 0)
    sent = [told["message_id"] for told in worker.emulator.fire("stream.online", times=5)]
    if worker.kind == "sync":
        found = [event.id for _, event in zip(range(5), subscription, strict=False)]
    else:

        async def five() -> list[str]:
            ids: list[str] = []
            async for event in subscription:
                ids.append(event.id)
                if len(ids) == 5:
                    break
            return ids

        found = worker.wait(five)
    assert found == sent
    worker.wait(subscription.unsubscribe)
    assert subscription.status == "unsubscribed"
    assert streams(worker.emulator) == []


def test_two_processes_find_the_same_subscription_and_share_the_channels(kind: Kind, fresh: Emulator) -> None:
    with working(kind, fresh) as one, working(kind, fresh) as two:
        one.do("create", 2)
        two.do("find")
        for worker in (one, two):
            for user in range(20):
                worker.do("listen_stream_online", str(user), callback=worker.hear)
        one.do("take", 0)
        two.do("take", 1)
        assert len(streams(fresh)) == 20
        told = fresh.fire("stream.online")
        until(lambda: len(one.heard) + len(two.heard) == 20)
        by_shard = {shard: {item["message_id"] for item in told if item["shard"] == shard} for shard in "01"}
        assert (set(one.ids), set(two.ids)) == (by_shard["0"], by_shard["1"])
        assert min(len(one.heard), len(two.heard)) > 3


def test_a_dropped_shard_gets_a_new_session(worker: Worker) -> None:
    worker.do("create", 1)
    worker.do("listen_stream_online", "77", callback=worker.hear)
    worker.do("take", 0)
    (before,) = worker.emulator.sessions
    worker.emulator.disturb("close", code=4000)
    until(lambda: [what[0] for what in worker.told] == ["taken", "lost", "taken"])
    (after,) = worker.emulator.sessions
    assert (after["id"] != before["id"], worker.conduit.taken) == (True, {"0": True})
    lost = worker.told[1]
    assert (lost[1], lost[2].code) == ("0", 4000)
    (told,) = worker.emulator.fire("stream.online")
    until(lambda: worker.ids == [told["message_id"]])


def test_a_shard_that_moves_to_another_server_loses_nothing(worker: Worker) -> None:
    worker.do("create", 1)
    worker.do("listen_stream_online", "77", callback=worker.hear)
    worker.do("take", 0)
    sent: list[str] = []
    for _ in range(5):
        sent += [told["message_id"] for told in worker.emulator.fire("stream.online", times=20)]
        worker.emulator.disturb("reconnect")
        sent += [told["message_id"] for told in worker.emulator.fire("stream.online", times=20)]
    until(lambda: len(worker.heard) == 200)
    assert sorted(worker.ids) == sorted(sent)  # two sockets are read side by side, so the last of one may come after the first of the other
    assert [what[0] for what in worker.told] == ["taken"]


def test_a_shard_that_twitch_switches_off_though_its_socket_is_up_is_taken_again(worker: Worker) -> None:
    worker.do("create", 2)
    worker.do("take", 0, 1)
    (shard, *_) = worker.do("shards")
    event = {"shard_id": "0", "status": "websocket_network_error", "transport": dict(shard.transport)}
    worker.emulator.fire("conduit.shard.disabled", event=event)
    until(lambda: [what[:2] for what in worker.told].count(("taken", "0")) == 2)
    (disabled,) = [what[1] for what in worker.told if what[0] == "shard_disabled"]
    assert (disabled["shard_id"], disabled["status"]) == ("0", "websocket_network_error")
    worker.emulator.fire("conduit.shard.disabled", event={"shard_id": "0", "transport": {"method": "websocket", "session_id": "another"}})
    until(lambda: len([what for what in worker.told if what[0] == "shard_disabled"]) == 2)
    assert [what[:2] for what in worker.told].count(("taken", "0")) == 2
    assert "event" not in [what[0] for what in worker.told]


def test_a_revocation_ends_the_subscription(worker: Worker) -> None:
    worker.do("create", 1)
    subscription = worker.do("listen_stream_online", "77", callback=worker.hear)
    worker.do("take", 0)
    worker.emulator.revoke_subscriptions("user_removed", type="stream.online")
    until(lambda: bool(worker.told) and worker.told[-1][0] == "revoked")
    assert (subscription.status, worker.told[-1][1].status) == ("user_removed", "user_removed")


def test_what_was_sent_to_a_shard_before_its_goodbye_is_called_back(kind: Kind, fresh: Emulator) -> None:
    with working(kind, fresh) as one, working(kind, fresh) as two:
        one.do("create", 2)
        two.do("find")
        for worker in (one, two):
            for user in range(20):
                worker.do("listen_stream_online", str(user), callback=worker.hear)
        two.do("take", 1)
        sent, over = list[str](), threading.Event()

        def fire() -> None:
            while not over.is_set():
                sent.extend(told["message_id"] for told in fresh.fire("stream.online") if told["delivered"])

        def come_and_go() -> None:
            one.do("take", 0)
            before = len(one.heard)
            until(lambda: len(one.heard) > before)
            one.do("release", 0)

        firing = threading.Thread(target=fire)
        firing.start()
        try:
            for _ in range(5):
                come_and_go()
        finally:
            over.set()
            firing.join()
        until(lambda: len(one.heard) + len(two.heard) >= len(sent))
        assert sorted(one.ids + two.ids) == sorted(sent)


def test_a_shard_that_is_let_go_is_disabled(worker: Worker) -> None:
    worker.do("create", 2)
    worker.do("take", 0, 1)
    worker.do("release", 0)
    until(lambda: [shard.status for shard in worker.do("shards")] == ["websocket_disconnected", "enabled"])
    assert worker.conduit.taken == {"1": True}
    worker.do("stop")
    until(lambda: worker.do("shards", "enabled") == [])
    worker.do("take", 0)
    assert worker.conduit.taken == {"0": True}


def test_a_raising_callback_is_told_once_and_hurts_nobody(worker: Worker) -> None:
    worker.do("create", 1)

    def fails(event: object) -> None:
        raise RuntimeError("oh no")

    worker.do("listen_stream_online", "77", callback=fails)
    worker.do("listen_stream_online", "77", callback=worker.hear)
    worker.do("take", 0)
    worker.emulator.fire("stream.online")
    until(lambda: len(worker.heard) == 1 and worker.told[-1][0] == "error")
    assert (str(worker.told[-1][1]), worker.told[-1][2]) == ("oh no", "stream.online@1")


def test_taking_ends_in_an_error_where_twitch_isnt_there(kind: Kind, fresh: Emulator) -> None:
    with working(kind, fresh, timeout=0.5) as worker:
        worker.do("create", 1)
        fresh.fault("status", path="/ws", times=None)
        with pytest.raises(Timeout, match=r"within 0\.5 seconds; the last error: .*503"):
            worker.do("take", 0)
        assert worker.conduit.taken == {}


def test_no_secret_shows(worker: Worker) -> None:
    worker.do("create", 1)
    with pytest.raises(ShardsRefused) as refused:
        worker.do("assign_webhook", 9, "https://bot.example/", "a very secret secret")
    assert "a very secret secret" not in repr(refused.value) + repr(worker.conduit)
