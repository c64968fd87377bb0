"""What limits the requests of the asynchronous client: one timer for all of them, which takes nobody's cancellation for its own."""

import asyncio
import gc
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from twitchapi_gen.runtime.transport.aiohttp_timeouts import Limit, Limits

LONG = 30.0


class Counting(asyncio.SelectorEventLoop):
    """Counts the timers that are set."""

    timers = 0

    def call_at(self, *arguments: Any, **more: Any) -> asyncio.TimerHandle:  # type: ignore[override]  # whatever it takes
        self.timers += 1
        return super().call_at(*arguments, **more)


def run(make: Callable[[Limits], Coroutine[Any, Any, Any]]) -> Any:
    """What comes of it in an event loop of its own, which nothing may hold up."""

    async def guarded() -> Any:
        return await asyncio.wait_for(make(Limits(asyncio.get_running_loop())), LONG)

    with asyncio.Runner(loop_factory=Counting) as runner:
        return runner.run(guarded())


def task() -> "asyncio.Task[Any]":
    found = asyncio.current_task()
    assert found is not None
    return found


async def forever() -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize(("whole", "read", "heard"), [(0.02, LONG, False), (0.02, LONG, True), (LONG, 0.02, True)])
def test_what_takes_too_long_is_interrupted_and_the_task_goes_on(whole: float, read: float, heard: bool) -> None:
    async def slow(limits: Limits) -> int:
        limit = Limit(limits, whole, read)

        async def request() -> None:
            with limit:
                if heard:
                    limit.heard()
                await forever()

        with pytest.raises(TimeoutError):
            await request()
        await asyncio.sleep(0)
        assert limits.running == set()
        return task().cancelling()

    assert run(slow) == 0


def test_until_there_is_a_connection_silence_is_no_matter() -> None:
    async def slow(limits: Limits) -> bool:
        with Limit(limits, LONG, 0.01) as limit:
            await asyncio.sleep(0.05)
        return limit.over

    assert run(slow) is False


def test_each_part_that_comes_begins_the_wait_anew_but_the_whole_stays() -> None:
    async def drip(limits: Limits) -> int:
        limit, parts = Limit(limits, 1.5, 0.5), [0]

        async def request() -> None:
            with limit:
                while True:
                    limit.heard()
                    parts[0] += 1
                    await asyncio.sleep(0.2)

        with pytest.raises(TimeoutError):
            await request()
        return parts[0]

    assert run(drip) > 3


@pytest.mark.parametrize("late", [False, True])
def test_a_cancellation_from_outside_stays_one(late: bool) -> None:
    """Even where the time is over in the same moment."""

    async def both(limits: Limits) -> None:
        limit = Limit(limits, LONG, LONG)

        async def inner() -> None:
            with limit:
                await forever()

        running = asyncio.create_task(inner())
        await asyncio.sleep(0)
        if late:
            limit.ring()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert limits.running == set()

    run(both)


def test_a_task_is_let_go_of_as_soon_as_it_ends() -> None:
    """A limit knows its task, and a task's context its latest limit: what a task returns would lie there until Python looks for such circles."""

    async def one(limits: Limits) -> bool:
        async def request() -> None:
            with Limit(limits, LONG, LONG):
                await asyncio.sleep(0)

        task = asyncio.create_task(request())
        gone = weakref.ref(task)
        await task
        del task
        await asyncio.sleep(0)
        return gone() is None

    gc.disable()
    try:
        assert run(one)
    finally:
        gc.enable()


def test_500_requests_at_a_time_and_500_in_turn_need_one_timer() -> None:
    async def many(limits: Limits) -> int:
        async def one() -> None:
            with Limit(limits, LONG, LONG / 2) as limit:
                for _ in range(3):
                    await asyncio.sleep(0)
                    limit.heard()

        loop = limits.loop
        assert isinstance(loop, Counting)
        before = loop.timers
        await asyncio.gather(*(one() for _ in range(500)))
        for _ in range(500):
            await one()
        return loop.timers - before

    assert run(many) <= 2  # the second when the first of them has a connection, and less time for what comes next


def test_the_timer_looks_again_while_somebody_is_under_way_and_rests_when_nobody_is() -> None:
    async def two(limits: Limits) -> int:
        async def for_(seconds: float) -> bool:
            try:
                with Limit(limits, seconds, LONG):
                    await forever()
            except TimeoutError:
                return True
            return False

        loop = limits.loop
        assert isinstance(loop, Counting)
        assert all(await asyncio.gather(for_(0.02), for_(0.06), for_(0.04)))
        timers = loop.timers
        await asyncio.sleep(0.05)
        return loop.timers - timers

    assert run(two) == 1  # of the sleep


def test_outside_of_a_task_there_is_nothing_to_interrupt() -> None:
    async def outside(limits: Limits) -> None:
        said: asyncio.Future[str] = limits.loop.create_future()

        def enter() -> None:
            try:
                with Limit(limits, LONG, LONG):
                    said.set_result("entered")
            except RuntimeError as error:
                said.set_result(str(error))

        limits.loop.call_soon(enter)
        assert "task" in await said

    run(outside)
