"""What keeps a process from a shard, events under ids that nobody knows, and readers that are too slow."""

import threading
from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from tests.live.conduits.support import Worker, until, working
from tests.live.support import Kind
from twitchapi_gen import Emulator, EventsDropped, ParameterError, ShardsRefused, Timeout, Twitch, Unauthorized, UnexpectedReply
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.eventsub.conduit import api as calls
from twitchapi_gen.runtime.http.message import Response


@pytest.fixture
def worker(kind: Kind, fresh: Emulator) -> Iterator[Worker]:
    with working(kind, fresh) as made:
        yield made


def test_a_lasting_401_ends_taking_at_once(worker: Worker) -> None:
    worker.do("create", 1)
    worker.emulator.fault("status", path="/helix/eventsub/conduits/shards", status=401, times=None)
    with pytest.raises(Unauthorized):
        worker.do("take", 0)
    assert worker.conduit.taken == {}


def test_a_503_is_asked_again(worker: Worker) -> None:
    worker.do("create", 1)
    worker.emulator.fault("status", path="/helix/eventsub/conduits/shards", status=503, times=8)
    worker.do("take", 0)
    assert worker.conduit.taken == {"0": True}


def test_a_timeout_says_what_twitch_answered(worker: Worker) -> None:
    worker.do("create", 1)
    worker.conduit._options.patience = 1.0
    worker.emulator.fault("status", path="/helix/eventsub/conduits/shards", status=503, times=None)
    with pytest.raises(Timeout, match=r"within 1 seconds; Twitch answered: 503 "):
        worker.do("take", 0)


@pytest.mark.parametrize(
    "count",
    ["3", None, 1.5, True, 0, 20_001, 10**5_000, [1]],
    ids=lambda one: str(one)[:9] if not isinstance(one, int) else f"{one.bit_length()} bits",
)
def test_how_many_shards_is_a_whole_number(worker: Worker, count: Any) -> None:
    before = len(worker.emulator.requests)
    with pytest.raises(ParameterError, match="shard_count must be a whole number from 1 to 20000, not ") as refused:
        worker.do("create", count)
    assert len(str(refused.value)) < 200
    assert len(worker.emulator.requests) == before


@pytest.mark.parametrize(
    "shard",
    [None, 1.0, True, -1, "01", "x", "", "1" * 5_000, 10**5_000, 20_000, "²"],
    ids=lambda one: str(one)[:9] if not isinstance(one, int) else f"{one.bit_length()} bits",
)
def test_a_shard_is_a_number(worker: Worker, shard: Any) -> None:
    worker.do("create", 1)
    with pytest.raises(ParameterError, match="a shard must be a number from 0") as refused:
        worker.do("take", shard)
    assert len(str(refused.value)) < 200


def test_an_error_holds_as_many_refusals_as_there_were_shards() -> None:
    reply = {"data": [{"id": str(one)} for one in range(1_000)], "errors": [{"id": "0", "code": "x", "message": "no " * 1_000}] * 1_000}
    flow = calls.assign("conduit", {"0": {"method": "websocket", "session_id": Secret("s")}}, Twitch("id", app_token="x").core_)
    with pytest.raises(ShardsRefused) as refused:
        _play(flow, orjson.dumps(reply))
    assert (len(refused.value.errors), refused.value.done) == (1, ("0",))
    assert len(str(refused.value)) + sum(len(one.message) for one in refused.value.errors) < 1_000


def _play(flow: Any, body: bytes) -> None:
    """Runs it, each request answered by that."""
    outcome: Any = None
    while True:
        effect = flow.send(outcome)
        outcome = Response(202, {}, body, getattr(effect, "request", None))


def test_events_under_ids_that_nobody_knows_go_to_what_they_are_about(worker: Worker) -> None:
    worker.do("create", 1)
    worker.do("listen_stream_online", "1234", callback=worker.hear)
    worker.do("take", 0)
    worker.emulator.fire("stream.online", subscription_id="made-up")
    until(lambda: len(worker.heard) == 1)
    assert worker.heard[0].subscription.id == "made-up"


def test_what_nobody_listens_to_is_told_once_where_there_is_no_hook_for_it(worker: Worker) -> None:
    worker.do("create", 1)
    listener = worker.do("listen_stream_online", "1234", callback=worker.hear)
    offline = worker.do("listen_stream_offline", "1234", callback=worker.hear)
    del worker.conduit._hooks["event"]
    worker.do("take", 0)
    routes = worker.conduit._routes
    routes.leave(listener.route, listener)
    routes.former.forget(listener.id)  # as if another process had subscribed to it
    worker.emulator.fire("stream.online", times=3)
    worker.emulator.fire("stream.offline")
    until(lambda: len(worker.heard) == 1)
    assert worker.heard[0].subscription.id == offline.id
    (told,) = [error for name, error, *_ in worker.told if name == "error"]
    assert isinstance(told, UnexpectedReply)
    assert "stream.online@1 for broadcaster_user_id 1234" in str(told)


def test_a_slow_reader_harms_itself_only(worker: Worker) -> None:
    begun, let_go = threading.Event(), threading.Event()

    def hang(_: Any) -> None:
        begun.set()
        let_go.wait(20)

    worker.do("create", 1)
    worker.conduit._options.waiting = 5
    slow = worker.do("listen_stream_online", "1234", callback=hang)
    worker.do("listen_stream_offline", "1234", callback=worker.hear)
    worker.do("take", 0)
    worker.emulator.fire("stream.online")
    assert begun.wait(20)
    worker.emulator.fire("stream.online", times=29)
    worker.emulator.fire("stream.offline")
    until(lambda: len(worker.heard) == 1)
    assert slow.callback_queue.missed.count == 24  # one is in the callback, and five wait
    (told,) = [error for name, error, *_ in worker.told if name == "error"]
    assert (type(told), told.count) == (EventsDropped, 1)
    let_go.set()
