"""The dispatcher to the letter: turns, threads, what is told of failures, and what a stop leaves behind."""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from twitchapi_gen.runtime.dispatch.dispatcher import MOST, Dispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue

LONG = 30.0
Failures = list[tuple[str, str, str]]


def run(work: Callable[[Dispatcher], Awaitable[object]], *, debug: bool = False) -> Failures:
    """Run the work with a dispatcher, which is stopped then. Return the failures: name, kind and text. Nothing else may go wrong in the loop."""
    failures, problems = Failures(), list[dict[str, Any]]()

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, problem: problems.append(problem))
        dispatcher = Dispatcher(on_error=lambda error, name: failures.append((name, type(error).__name__, str(error))))
        async with asyncio.timeout(LONG):
            await work(dispatcher)
            await dispatcher.stop(LONG)

    asyncio.run(main(), debug=debug)
    assert problems == []
    return failures


@pytest.fixture
def threads_that_failed(monkeypatch: pytest.MonkeyPatch) -> list[threading.ExceptHookArgs]:
    found: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", found.append)
    return found


def ended(prefix: str, seconds: float = LONG) -> None:
    """Wait for the end of the dispatcher's threads."""
    for thread in threading.enumerate():
        if thread.name.startswith(prefix):
            thread.join(seconds)


async def until(holds: Callable[[], bool]) -> None:
    while not holds():
        await asyncio.sleep(0.001)


def test_another_queue_has_its_turn_after_64_events() -> None:
    came = list[str]()

    def noting(name: str) -> CallbackQueue:
        async def note() -> None:
            came.append(name)

        return CallbackQueue(note, name)

    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put_all(noting("many"), [()] * 200)
        dispatcher.put(noting("one"))

    assert run(work) == []
    assert (came.index("one"), came.count("many")) == (64, 200)


def test_several_may_be_put_into_a_queue_that_runs() -> None:
    async def nothing() -> None: ...

    async def work(dispatcher: Dispatcher) -> None:
        queue = CallbackQueue(nothing, "queue")
        assert [dispatcher.put_all(queue, [(), ()]) for _ in range(2)] == [True, True]
        assert dispatcher.waiting == 4

    assert run(work) == []


def test_a_concurrent_callback_that_waits_alone_holds_up_no_later_one() -> None:
    came = list[str]()

    async def work(dispatcher: Dispatcher) -> None:
        go_on = asyncio.Event()

        async def note(name: str) -> None:
            if name == "waits":
                await go_on.wait()
            came.append(name)

        queue = CallbackQueue(note, "queue", concurrent=True)
        dispatcher.put(queue, "waits")
        for _ in range(5):
            await asyncio.sleep(0)
        dispatcher.put(queue, "later")
        await until(lambda: came == ["later"])
        go_on.set()

    assert run(work) == []
    assert came == ["later", "waits"]


def test_an_async_callback_is_begun_in_its_loop_whoever_put_the_event() -> None:
    outcome = list[bool]()

    async def work(dispatcher: Dispatcher) -> None:
        async def note() -> None:
            outcome.append(dispatcher.inside)

        await asyncio.to_thread(lambda: outcome.append(dispatcher.put(CallbackQueue(note, "queue"))))
        await until(lambda: len(outcome) == 2)

    assert run(work, debug=True) == []  # in debug mode, asyncio refuses what isn't safe for threads
    assert outcome == [True, True]


@pytest.mark.parametrize("raised", [ValueError("no"), StopIteration(7), SystemExit(3), KeyboardInterrupt()])
def test_a_thread_gives_back_what_a_function_returned_or_raised(raised: BaseException) -> None:
    def fails() -> None:
        raise raised

    async def work(dispatcher: Dispatcher) -> None:
        assert await dispatcher.in_thread(lambda: [1, 2]) == [1, 2]
        with pytest.raises(ValueError if isinstance(raised, ValueError) else RuntimeError) as told:
            await dispatcher.in_thread(fails)
        assert str(told.value) == ("no" if isinstance(raised, ValueError) else f"the callback raised {type(raised).__name__}")

    assert run(work) == []


def test_whoever_has_stopped_waiting_for_a_thread_is_told_nothing() -> None:
    async def work(dispatcher: Dispatcher) -> None:
        go_on = threading.Event()
        waiting = asyncio.ensure_future(dispatcher.in_thread(lambda: go_on.wait(LONG)))
        await asyncio.sleep(0)
        waiting.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        await dispatcher.in_thread(lambda: None)
        await asyncio.sleep(0.01)

    assert run(work) == []


def test_a_plain_callback_that_would_end_the_program_is_told_with_its_name() -> None:
    def leaves() -> None:
        raise SystemExit(3)

    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put(CallbackQueue(leaves, "a name"))

    assert run(work) == [("a name", "RuntimeError", "the callback raised SystemExit")]


def test_a_callback_that_waits_for_something_cancelled_is_told_with_its_name() -> None:
    async def waits() -> None:
        cancelled = asyncio.get_running_loop().create_future()
        cancelled.cancel()
        await cancelled

    async def work(dispatcher: Dispatcher) -> None:
        dispatcher.put(CallbackQueue(waits, "a name"))

    assert run(work) == [("a name", "RuntimeError", "the callback was cancelled")]


def test_what_a_plain_callback_returned_is_awaited_inside_and_ends_with_a_stop() -> None:
    came = list[object]()

    async def work(dispatcher: Dispatcher) -> None:
        async def hangs() -> None:
            came.append(dispatcher.inside)
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                came.append("cancelled")
                raise

        dispatcher.put(CallbackQueue(lambda: hangs(), "queue"))
        await until(lambda: bool(came))
        assert await dispatcher.stop(0.01) == 1

    run(work)
    assert came == [True, "cancelled"]


def test_without_a_hook_failures_are_logged_with_their_traceback(caplog: pytest.LogCaptureFixture) -> None:
    error, worse = ValueError("no"), OSError("worse")

    async def fails() -> None:
        raise error

    def hook(_: Exception, __: str) -> None:
        raise worse

    async def main() -> None:
        for on_error in (None, hook):
            dispatcher = Dispatcher(on_error=on_error)
            dispatcher.put(CallbackQueue(fails, "a name"))
            await dispatcher.stop(LONG)

    asyncio.run(main())
    assert [(record.getMessage(), record.exc_info and record.exc_info[1]) for record in caplog.records] == [
        ("the callback of a name failed", error),
        ("the error hook failed on the callback of a name", worse),
    ]


def test_a_hundred_plain_callbacks_may_block_and_the_next_one_is_told_to_wait(caplog: pytest.LogCaptureFixture) -> None:
    go_on, blocked = threading.Event(), list[int]()

    def blocks() -> None:
        blocked.append(1)
        go_on.wait(LONG)

    async def work(dispatcher: Dispatcher) -> None:
        for number in range(MOST + 2):
            dispatcher.put(CallbackQueue(blocks, f"queue {number}"))
        await until(lambda: len(blocked) >= 100)
        await asyncio.sleep(0.05)
        count = len(blocked)
        go_on.set()
        assert count == 100

    assert run(work) == []
    (told,) = [record.getMessage() for record in caplog.records]
    assert told == "twitchapi_gen callbacks: all 100 threads are busy, so other callbacks wait; make slow ones async"


def test_a_stop_ends_though_callbacks_dont_and_says_how_many(caplog: pytest.LogCaptureFixture, threads_that_failed: list[Any]) -> None:
    began = list[str]()

    async def main(plain: bool, go_on: threading.Event) -> int:
        released = asyncio.Event()

        def blocks() -> None:
            began.append("plain")
            go_on.wait(LONG)

        async def refuses() -> None:
            began.append("async")
            while not released.is_set():
                try:
                    await released.wait()
                except asyncio.CancelledError:
                    continue

        dispatcher = Dispatcher(name="stubborn")
        dispatcher.put(CallbackQueue(blocks if plain else refuses, "queue"))
        await until(lambda: bool(began))
        left = await asyncio.wait_for(dispatcher.stop(0.01), LONG / 2)
        released.set()
        return left

    for plain in (False, True):
        caplog.clear()
        began.clear()
        go_on = threading.Event()
        try:
            assert asyncio.run(main(plain, go_on)) == 1
        finally:
            go_on.set()
        assert [(record.levelno, record.getMessage()) for record in caplog.records] == [
            (logging.WARNING, "1 callbacks had not finished after the grace period")
        ]
    ended("stubborn")
    assert threads_that_failed == []


def test_a_thread_may_finish_after_the_loop_has_ended(threads_that_failed: list[Any]) -> None:
    go_on = threading.Event()

    async def main() -> None:
        stopped = Dispatcher(name="late")
        stopped.put(CallbackQueue(lambda: go_on.wait(LONG), "queue"))
        await stopped.stop(0.01)
        dispatcher = Dispatcher(name="late, too")
        waiting = asyncio.ensure_future(dispatcher.in_thread(lambda: go_on.wait(LONG)))
        await asyncio.sleep(0.01)
        waiting.cancel()

    asyncio.run(main())
    go_on.set()
    ended("late", 0.2)  # one stays for a while, and waits for more work
    assert threads_that_failed == []


def test_an_object_that_is_called_asynchronously_is_async() -> None:
    class Callable_:
        async def __call__(self) -> None: ...

    assert CallbackQueue(Callable_(), "queue").is_async
    assert not CallbackQueue(print, "queue").is_async
