"""Callbacks: in order, side by side, none hurting another, and stopping clean."""

import asyncio
import contextvars
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue

Failures = list[tuple[Exception, str]]


def run(work: Callable[[Dispatcher, Failures], Awaitable[object]], **options: Any) -> Failures:
    failures: Failures = []

    async def main() -> None:
        dispatcher = Dispatcher(on_error=lambda error, name: failures.append((error, name)), **options)
        await work(dispatcher, failures)
        await dispatcher.stop(10)

    asyncio.run(main())
    return failures


def test_a_lane_keeps_the_order_in_which_things_came() -> None:
    plain, slow = list[int](), list[int]()

    async def wait(number: int) -> None:
        await asyncio.sleep(0.001 if number % 3 == 0 else 0)
        slow.append(number)

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        one, other = CallbackQueue(plain.append, "plain"), CallbackQueue(wait, "async")
        for number in range(200):
            assert dispatcher.put(one, number)
            assert dispatcher.put(other, number)

    assert run(work) == []
    assert plain == slow == list(range(200))


def test_a_callback_that_hangs_holds_up_only_its_own_lane() -> None:
    let_go, came = threading.Event(), threading.Event()

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        for number in range(7):
            dispatcher.put(CallbackQueue(lambda: let_go.wait(30), f"hangs {number}"))
        dispatcher.put(CallbackQueue(came.set, "goes on"))
        assert await asyncio.to_thread(came.wait, 30)
        let_go.set()

    assert run(work) == []


@pytest.mark.parametrize("is_async", [False, True])
def test_each_failure_is_told_once_and_the_lane_goes_on(is_async: bool) -> None:
    came: list[int] = []

    def plain(number: int) -> None:
        came.append(number)
        if number % 2:
            raise ValueError(number)

    async def waits(number: int) -> None:
        plain(number)

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = CallbackQueue(waits if is_async else plain, "lane")
        for number in range(6):
            dispatcher.put(callback_queue, number)

    failures = run(work)
    assert came == list(range(6))
    assert [(error.args, name) for error, name in failures] == [((number,), "lane") for number in (1, 3, 5)]


@pytest.mark.parametrize(("is_async", "raised"), [(False, SystemExit), (False, asyncio.CancelledError), (True, asyncio.CancelledError)])
def test_a_callback_that_would_end_the_program_ends_nothing(is_async: bool, raised: type[BaseException]) -> None:
    came: list[int] = []

    def plain(number: int) -> None:
        came.append(number)
        raise raised

    async def waits(number: int) -> None:
        plain(number)

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = CallbackQueue(waits if is_async else plain, "lane")
        dispatcher.put(callback_queue, 1)
        dispatcher.put(callback_queue, 2)

    failures = run(work)
    assert (came, len(failures)) == ([1, 2], 2)


def test_an_error_hook_that_fails_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        dispatcher = Dispatcher(on_error=lambda error, name: 1 / 0)
        dispatcher.put(CallbackQueue(lambda: int("x"), "the lane"))
        await dispatcher.stop(10)

    asyncio.run(main())
    assert "the error hook failed on the callback of the lane" in caplog.text


def test_callables_of_all_kinds_are_called() -> None:
    came: list[str] = []

    class Plain:
        def __call__(self, text: str) -> None:
            came.append(f"plain {text}")

    class Waits:
        async def __call__(self, text: str) -> None:
            came.append(f"async {text}")

    async def function(prefix: str, text: str) -> None:
        came.append(f"{prefix} {text}")

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        for callback in (Plain(), Waits(), partial(function, "partial"), lambda text: function("lambda", text)):
            dispatcher.put(CallbackQueue(callback, "lane"), "x")

    assert run(work) == []
    assert sorted(came) == ["async x", "lambda x", "partial x", "plain x"]


def test_what_has_no_room_is_refused_until_there_is_and_other_lanes_have_room() -> None:
    let_go = asyncio.Event()

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue, other = CallbackQueue(let_go.wait, "lane"), CallbackQueue(let_go.wait, "other")
        assert [dispatcher.put(callback_queue) for _ in range(4)] == [True, True, True, False]
        assert not dispatcher.put_each([(other, ()), (callback_queue, ())])
        assert not dispatcher.put_all(other, [()] * 4)
        assert not other.waiting
        assert dispatcher.put_all(other, [()] * 3)
        let_go.set()
        while dispatcher.waiting:
            await asyncio.sleep(0)
        assert dispatcher.put(callback_queue)

    run(work, limit=3)


def test_the_end_of_the_loop_ends_callbacks_though_nobody_said_stop() -> None:
    begun: list[int] = []

    async def hang(number: int) -> None:
        begun.append(number)
        await asyncio.Event().wait()

    async def main() -> None:
        dispatcher, callback_queue = Dispatcher(), CallbackQueue(hang, "lane")
        for number in range(3):
            dispatcher.put(callback_queue, number)
        while not begun:
            await asyncio.sleep(0)

    asyncio.run(main())
    assert begun == [0]


def test_put_may_be_called_in_any_thread() -> None:
    came: list[int] = []

    async def callback(number: int) -> None:
        came.append(number)

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = CallbackQueue(callback, "lane")
        await asyncio.gather(*(asyncio.to_thread(lambda: [dispatcher.put(callback_queue, number) for number in range(100)]) for _ in range(4)))

    run(work)
    assert sorted(came) == sorted(list(range(100)) * 4)


def test_a_hundred_in_flight_finish_within_the_grace() -> None:
    done: list[int] = []

    async def callback(number: int) -> None:
        await asyncio.sleep(0.01)
        done.append(number)

    async def main() -> int:
        dispatcher = Dispatcher()
        for number in range(100):
            dispatcher.put(CallbackQueue(callback, "lane"), number)
        return await dispatcher.stop(30)

    assert asyncio.run(main()) == 0
    assert len(done) == 100


def test_what_is_not_finished_at_the_end_of_the_grace_is_cancelled() -> None:
    cancelled, let_go, plain = list[str](), threading.Event(), list[str]()

    async def waits() -> None:
        try:
            await asyncio.sleep(600)
        except asyncio.CancelledError:
            cancelled.append("async")
            raise

    def hangs(text: str) -> None:
        let_go.wait(30)
        plain.append(text)

    async def main() -> int:
        dispatcher = Dispatcher()
        slow = CallbackQueue(hangs, "plain")
        dispatcher.put(slow, "first")
        dispatcher.put(slow, "never begun")
        for _ in range(3):
            dispatcher.put(CallbackQueue(waits, "async"))
        await asyncio.sleep(0.05)
        left = await dispatcher.stop(0.05)
        assert not dispatcher.put(slow, "after the end")
        return left

    assert asyncio.run(main()) == 5
    let_go.set()
    for thread in threading.enumerate():
        if thread.name.startswith("twitchapi_gen callbacks"):
            thread.join(30)
    assert (cancelled, plain) == (["async"] * 3, ["first"])


def test_no_thread_is_left_after_stopping() -> None:
    async def main() -> None:
        dispatcher = Dispatcher(name="counted")
        for number in range(20):
            dispatcher.put(CallbackQueue(lambda: None, f"lane {number}"))
        await dispatcher.stop(10)

    for _ in range(50):
        asyncio.run(main())
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("counted")] == []


def test_several_are_taken_whole_or_not_at_all() -> None:
    came: list[str] = []

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        first, second = (
            CallbackQueue(lambda text: came.append(f"first {text}"), "first"),
            CallbackQueue(lambda text: came.append(f"second {text}"), "second"),
        )
        assert not dispatcher.put_each([(first, ("a",)), (second, ("a",)), (first, ("b",)), (first, ("b",))])
        assert dispatcher.put_each([(first, ("c",)), (second, ("c",)), (first, ("d",))])

    assert run(work, limit=2) == []
    assert sorted(came) == ["first c", "first d", "second c"]


@pytest.mark.parametrize("is_async", [False, True])
def test_a_callback_knows_that_it_is_one(is_async: bool) -> None:
    found: list[bool] = []

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        async def later() -> None:
            found.append(dispatcher.inside)

        dispatcher.put(CallbackQueue(later if is_async else lambda: found.append(dispatcher.inside), "asks"))
        found.append(dispatcher.inside)

    assert run(work) == []
    assert sorted(found) == [False, True]


def in_order(callback: Callable[..., object]) -> CallbackQueue:
    return CallbackQueue(callback, "in order")


def concurrent(callback: Callable[..., object]) -> CallbackQueue:
    return CallbackQueue(callback, "concurrent", concurrent=True)


def test_in_a_concurrent_queue_those_that_do_not_wait_share_a_task_and_those_that_do_hold_up_nobody() -> None:
    order, tasks, gate = list[int](), set[object](), asyncio.Event()

    async def begin(number: int) -> None:
        tasks.add(asyncio.current_task())
        if number % 10 == 0:
            await gate.wait()
        order.append(number)
        if len(order) == 18:  # all that don't wait have run
            gate.set()

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = concurrent(begin)
        for number in range(20):
            assert dispatcher.put(callback_queue, number)
        await asyncio.wait_for(gate.wait(), 30)
        assert dispatcher.waiting <= 2
        assert dispatcher.put(callback_queue, 21)  # after all that: it begins anew

    assert run(work) == []
    assert order[:18] == [number for number in range(20) if number % 10]
    assert sorted(order[18:]) == [0, 10, 21]
    assert len(tasks) == 4  # up to each that waits, the rest, and the last one


def test_in_a_concurrent_queue_others_come_between_many() -> None:
    came = list[str]()

    async def many(number: int) -> None:
        came.append("many")

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = concurrent(many)
        for number in range(500):
            dispatcher.put(callback_queue, number)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        came.append("other")

    assert run(work) == []
    assert came.index("other") < 200
    assert came.count("many") == 500


@pytest.mark.parametrize(
    ("kind", "how"),
    [(concurrent, "context variable"), *((kind, how) for kind in (concurrent, in_order) for how in ("cancelled", "cancelled and waiting"))],
)
def test_what_a_callback_does_to_its_task_reaches_no_other_callback(kind: Callable[[Callable[..., object]], CallbackQueue], how: str) -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="clean")
    came = list[str]()

    async def run_one(number: int) -> None:
        await asyncio.sleep(0) if number == 5 else None
        came.append(variable.get())
        task = asyncio.current_task()
        assert task is not None
        if how == "context variable":
            variable.set("dirty")
        elif number % 2:
            task.cancel()
            if how == "cancelled and waiting":
                await asyncio.sleep(10)

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = kind(run_one)
        for number in range(6):
            dispatcher.put(callback_queue, number)
        async with asyncio.timeout(30):
            while dispatcher.waiting:
                await asyncio.sleep(0)

    assert run(work) == []
    assert came == ["clean"] * 6


def test_failures_in_a_concurrent_queue_are_told_and_a_stop_cancels_what_hangs() -> None:
    async def fail(number: int) -> None:
        if number == 2:
            await asyncio.Event().wait()
        raise ValueError(number)

    left = list[int]()

    async def work(dispatcher: Dispatcher, _: Failures) -> None:
        callback_queue = concurrent(fail)
        for number in range(5):
            dispatcher.put(callback_queue, number)
        await asyncio.sleep(0.01)
        left.append(await dispatcher.stop(0.0))
        assert not dispatcher.put(callback_queue, 9)
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []

    failures = run(work)
    assert [(error.args, name) for error, name in failures] == [((number,), "concurrent") for number in (0, 1, 3, 4)]
    assert left == [1]


@pytest.mark.parametrize("is_async", [False, True])
def test_a_queue_whose_callback_hung_at_a_stop_runs_on_with_the_next_dispatcher(is_async: bool) -> None:
    let_go, came = threading.Event(), list[int]()

    def plain(number: int) -> None:
        came.append(number)
        if number == 0:
            let_go.wait(30)

    async def waits(number: int) -> None:
        came.append(number)
        if number == 0:
            await asyncio.Event().wait()

    callback_queue = CallbackQueue(waits if is_async else plain, "hangs")

    async def first(dispatcher: Dispatcher, _: Failures) -> None:
        dispatcher.put(callback_queue, 0)
        dispatcher.put(callback_queue, 1)
        while not came:
            await asyncio.sleep(0.001)
        assert await dispatcher.stop(0.0) == 2

    async def second(dispatcher: Dispatcher, _: Failures) -> None:
        dispatcher.put(callback_queue, 2)
        dispatcher.put_all(callback_queue, [(3,)])
        dispatcher.put_each([(callback_queue, (4,))])
        while dispatcher.waiting:
            await asyncio.sleep(0.001)
        let_go.set()

    assert run(first) == []
    assert run(second) == []
    assert came == [0, 1, 2, 3, 4]  # what the first one left, too
