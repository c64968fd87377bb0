"""Stopping: at once, or, asked for by a callback, when that one has returned; whoever stops again waits."""

import asyncio
import threading

from twitchapi_gen.runtime.dispatch.loop_thread import DeferredStop, ThreadDeferredStop


def test_in_a_loop_everybody_but_the_callback_waits_for_what_it_began() -> None:
    done: list[str] = []

    async def main() -> None:
        ending, within = DeferredStop(), asyncio.current_task()
        returned = asyncio.Event()

        async def work() -> None:
            await returned.wait()
            done.append("over")

        await ending.wait()
        await ending.run(work(), lambda: asyncio.current_task() is within)
        await ending.wait()  # the callback again: it would wait for itself
        assert done == []
        again = asyncio.create_task(ending.wait())
        await asyncio.sleep(0)
        assert not again.done()
        returned.set()
        await again
        assert done == ["over"]

    asyncio.run(main())


def test_in_a_loop_nobody_else_leaves_before_it_is_over() -> None:
    async def main() -> list[str]:
        done: list[str] = []

        async def work() -> None:
            await asyncio.sleep(0)
            done.append("over")

        await DeferredStop().run(work(), lambda: False)
        return done

    assert asyncio.run(main()) == ["over"]


def test_what_another_loop_began_is_nobodys_to_wait_for() -> None:
    ending = DeferredStop()

    async def first() -> None:
        await ending.run(asyncio.sleep(600), lambda: True)

    asyncio.run(first())
    asyncio.run(ending.wait())


def test_between_threads_everybody_but_the_callback_waits_for_what_it_began() -> None:
    done, returned, ending = list[str](), threading.Event(), ThreadDeferredStop("ends")
    within = threading.current_thread()

    def work() -> None:
        assert returned.wait(30)
        done.append(threading.current_thread().name)

    ending.wait()
    ending.run(work, lambda: threading.current_thread() is within)
    ending.wait()
    assert done == []

    def wait() -> None:
        ending.wait()
        done.append("waited")

    again = threading.Thread(target=wait)
    again.start()
    returned.set()
    again.join(30)
    assert done == ["ends", "waited"]


def test_between_threads_nobody_else_leaves_before_it_is_over() -> None:
    done: list[str] = []
    ThreadDeferredStop("ends").run(lambda: done.append(threading.current_thread().name), lambda: False)
    assert done == [threading.current_thread().name]
