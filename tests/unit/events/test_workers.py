"""Threads for callbacks that block: as many as are needed, to a bound that is told, and no longer than they are needed."""

import threading
import time
from collections.abc import Callable
from functools import partial

import pytest

from twitchapi_gen.runtime.dispatch import dispatcher as module
from twitchapi_gen.runtime.dispatch.dispatcher import MOST, Workers

GUARD = 20.0


def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + GUARD
    while not true():
        assert time.monotonic() < end
        time.sleep(0.002)


def test_as_many_run_at_the_same_time_as_block() -> None:
    workers, together = Workers("test"), threading.Barrier(50)
    for _ in range(50):
        workers.submit(lambda: together.wait(GUARD))
    until(lambda: workers._idle == 50)
    assert not together.broken
    assert workers.stop(GUARD)


def test_a_thread_is_used_again_before_another_one_is_made() -> None:
    workers = Workers("test")
    for _ in range(100):
        done = threading.Event()
        workers.submit(done.set)
        assert done.wait(GUARD)
        until(lambda: workers._idle == 1)
    assert workers._made == 1
    assert workers.stop(GUARD)


def test_the_bound_is_told_once_and_what_is_beyond_it_waits_its_turn(caplog: pytest.LogCaptureFixture) -> None:
    workers, let_go, done = Workers("test", told="all are busy"), threading.Event(), list[int]()
    for _ in range(MOST):
        workers.submit(lambda: let_go.wait(GUARD))
    assert caplog.messages == []
    for number in range(3):
        workers.submit(partial(done.append, number))
    assert caplog.messages == ["all are busy"]
    assert done == []
    let_go.set()
    until(lambda: len(done) == 3)
    assert workers._made == MOST
    assert workers.stop(GUARD)


@pytest.mark.parametrize("told", ["100 %d busy", ""])
def test_what_is_told_is_told_as_it_is_and_nothing_where_there_is_nothing(told: str, caplog: pytest.LogCaptureFixture) -> None:
    let_go = threading.Event()
    workers = Workers("one", 1, told=told) if told else Workers("one", 1)
    for _ in range(2):
        workers.submit(lambda: let_go.wait(GUARD))
    assert caplog.messages == ([told] if told else [])
    assert [thread.daemon for thread in threading.enumerate() if thread.name == "one 1"] == [True]
    let_go.set()
    assert workers.stop(GUARD)


def test_threads_that_have_nothing_to_do_end_and_later_work_is_done_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_IDLE", 0.01)
    workers = Workers("test")
    for round in range(30):
        done = [threading.Event() for _ in range(5)]
        for one in done:
            workers.submit(one.set)
        assert all(one.wait(GUARD) for one in done), round
        time.sleep(0.01 if round % 2 else 0.0)  # some rounds meet threads that are about to end
    until(lambda: not workers._threads)
    assert workers._idle == 0
