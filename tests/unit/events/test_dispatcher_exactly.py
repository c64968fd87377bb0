"""A lane's counts, bounds, log messages and leftovers, exactly."""

import asyncio
import contextlib
import functools
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue, is_async

GUARD = 20.0


def within(work: Callable[[Dispatcher], Awaitable[object]], **options: Any) -> None:
    async def main() -> None:
        dispatcher = Dispatcher(**options)
        await work(dispatcher)
        await dispatcher.stop(GUARD)

    asyncio.run(main())


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(GUARD):
        while not true():
            await asyncio.sleep(0.001)


def test_what_is_asynchronous_is_seen_whatever_it_is_wrapped_in() -> None:
    async def function() -> None: ...

    @functools.wraps(function)
    def wrapped() -> Any:
        return function()

    class Waits:
        async def __call__(self) -> None: ...

    class Plain:
        def __call__(self) -> None: ...

    assert [is_async(one) for one in (function, functools.partial(function), wrapped, Waits())] == [True] * 4
    odd: Any = 5
    assert [is_async(one) for one in (Plain(), lambda: None, print, odd)] == [False] * 4


def test_a_lane_takes_ten_thousand_unless_told_otherwise() -> None:
    async def work(dispatcher: Dispatcher) -> None:
        let_go = asyncio.Event()
        callback_queue = CallbackQueue(let_go.wait, "lane")
        dispatcher.put(callback_queue)
        await until(lambda: not callback_queue.waiting)
        assert dispatcher.put_all(callback_queue, [()] * 9_999)
        assert dispatcher.put(callback_queue)
        assert not dispatcher.put(callback_queue)
        assert dispatcher.waiting == 10_001
        let_go.set()

    within(work)


@pytest.mark.parametrize("way", ["put", "put_all", "put_each"])
def test_of_one_lane_one_callback_runs_at_a_time_and_all_are_counted(way: str) -> None:
    running, most, came = 0, 0, list[int]()

    async def slow(number: int) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        came.append(number)
        running -= 1

    async def work(dispatcher: Dispatcher) -> None:
        callback_queue, other = CallbackQueue(slow, "lane"), CallbackQueue(lambda: None, "other")
        assert dispatcher.put_all(callback_queue, [])
        assert not dispatcher._tasks, "nothing was begun"
        for number in range(0, 6, 2):
            if way == "put":
                assert dispatcher.put(callback_queue, number)
                assert dispatcher.put(callback_queue, number + 1)
            elif way == "put_all":
                assert dispatcher.put_all(callback_queue, [(number,), (number + 1,)]) is True
            else:
                assert dispatcher.put_each([(callback_queue, (number,)), (callback_queue, (number + 1,))])
            assert dispatcher.waiting == number + 2
            assert callback_queue.runner is dispatcher
        assert len(dispatcher._tasks) == 1, "begun at once in the loop's own thread"
        assert dispatcher.put_each([(other, ())])
        await until(lambda: dispatcher.waiting == 0)

    within(work)
    assert (most, came) == (1, list(range(6)))


def test_after_64_of_one_lane_the_others_have_the_loop() -> None:
    came: list[str] = []

    async def quick() -> None:
        came.append("quick")

    async def steps() -> None:
        for _ in range(3):
            came.append("step")
            await asyncio.sleep(0)

    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put_all(CallbackQueue(quick, "quick"), [()] * 130)
        dispatcher.put(CallbackQueue(steps, "steps"))
        await until(lambda: dispatcher.waiting == 0)

    within(work)
    assert came == ["quick"] * 64 + ["step"] + ["quick"] * 64 + ["step"] + ["quick"] * 2 + ["step"]


def test_what_a_plain_callback_returned_is_awaited_inside_and_forgotten_then() -> None:
    inside: list[bool] = []

    async def work(dispatcher: Dispatcher) -> None:
        async def later() -> None:
            inside.append(dispatcher.inside)

        dispatcher.put(CallbackQueue(lambda: later(), "plain"))
        dispatcher.put(CallbackQueue(later, "async"))
        await until(lambda: dispatcher.waiting == 0 and not dispatcher._tasks)

    within(work)
    assert inside == [True, True]


def test_a_failure_nobody_listens_for_is_logged_with_what_was_raised(caplog: pytest.LogCaptureFixture) -> None:
    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put(CallbackQueue(lambda: int("x"), "this lane"))
        await until(lambda: dispatcher.waiting == 0)

    within(work)
    (record,) = caplog.records
    assert (record.name, record.levelno, record.getMessage()) == ("twitchapi_gen", logging.ERROR, "the callback of this lane failed")
    assert record.exc_info is not None
    assert record.exc_info[0] is ValueError


def test_an_error_hook_that_fails_is_logged_with_what_it_raised(caplog: pytest.LogCaptureFixture) -> None:
    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put(CallbackQueue(lambda: int("x"), "this lane"))
        await until(lambda: dispatcher.waiting == 0)

    within(work, on_error=lambda error, name: 1 / 0)
    (record,) = caplog.records
    assert record.getMessage() == "the error hook failed on the callback of this lane"
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


def test_what_ends_a_program_is_told_as_an_error_that_says_so() -> None:
    told: list[str] = []

    async def cancels() -> None:
        raise asyncio.CancelledError

    def leaves() -> None:
        raise SystemExit

    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put(CallbackQueue(leaves, "plain"))
        await until(lambda: dispatcher.waiting == 0)
        dispatcher.put(CallbackQueue(cancels, "async"))
        await until(lambda: dispatcher.waiting == 0)

    within(work, on_error=lambda error, name: told.append(f"{name}: {error!r}"))
    assert told == ["plain: RuntimeError('the callback raised SystemExit')", "async: RuntimeError('the callback was cancelled')"]


def test_the_hundred_and_first_that_blocks_is_told(caplog: pytest.LogCaptureFixture) -> None:
    let_go, running = threading.Event(), list[int]()

    def blocks() -> None:
        running.append(1)
        let_go.wait(GUARD)

    async def work(dispatcher: Dispatcher) -> None:
        for _ in range(100):
            dispatcher.put(CallbackQueue(blocks, "blocks"))
        await until(lambda: len(running) == 100)
        assert caplog.messages == []
        names = {thread.name for thread in threading.enumerate() if thread.daemon}
        assert {f"by name {number}" for number in range(1, 101)} <= names
        dispatcher.put(CallbackQueue(blocks, "blocks"))
        assert caplog.messages == ["by name: all 100 threads are busy, so other callbacks wait; make slow ones async"]
        assert len(running) == 100
        let_go.set()

    within(work, name="by name")


def test_a_stop_says_what_it_left_and_waits_for_no_task_that_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        dispatcher, over = Dispatcher(), asyncio.Event()

        async def stubborn() -> None:
            while not over.is_set():
                with contextlib.suppress(asyncio.CancelledError):
                    await over.wait()

        dispatcher.put(CallbackQueue(stubborn, "stubborn"))
        await asyncio.sleep(0)
        stopping = asyncio.create_task(dispatcher.stop(0.01))
        done, _ = await asyncio.wait([stopping], timeout=GUARD)
        assert done, "it has its bound"
        assert dispatcher.open is False
        assert stopping.result() == 1
        over.set()

    asyncio.run(main())
    assert caplog.messages == ["1 callbacks had not finished after the grace period"]


def test_a_thread_that_comes_back_after_the_loop_has_ended_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    let_go, raised = threading.Event(), list[Any]()
    monkeypatch.setattr(threading, "excepthook", raised.append)

    async def main() -> int:
        dispatcher = Dispatcher(name="late")
        dispatcher.put(CallbackQueue(lambda: let_go.wait(GUARD), "hangs"))
        return await dispatcher.stop(0.01)

    assert asyncio.run(main()) == 1
    let_go.set()
    end = time.monotonic() + GUARD
    while any(thread.name.startswith("late") for thread in threading.enumerate()):
        assert time.monotonic() < end
        time.sleep(0.002)
    assert raised == []
