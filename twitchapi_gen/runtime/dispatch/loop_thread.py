"""An event loop in a thread, for synchronous programs; and stopping from a callback, which can't wait for the end."""

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from twitchapi_gen.runtime.base.errors import TwitchError

R = TypeVar("R")


class LoopThread:
    """`run` does something in the loop and waits for it, `stop` ends the loop and all that is left in it. A context manager stops at its end."""

    def __init__(self, name: str) -> None:
        self._process = os.getpid()
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()
        self._ready.wait()

    def _live(self) -> None:
        with asyncio.Runner() as runner:  # at its end, tasks are cancelled and waited for
            runner.run(self._until_stopped())

    async def _until_stopped(self) -> None:
        self._over = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._ready.set()
        await self._over.wait()

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    @property
    def inside(self) -> bool:
        """Whether the caller is the thread of the loop, and so must not wait for it."""
        return threading.current_thread() is self._thread

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            raise RuntimeError("the background loop isn't running")
        return self._loop

    def run(self, work: Coroutine[Any, Any, R], timeout: float | None = None) -> R:
        """Its outcome. Whoever is interrupted while waiting, with Ctrl-C, cancels it. Raises TimeoutError after so many seconds.

        Raises TwitchError in a process that was forked since: the thread stayed in the other one.
        """
        if self._process != os.getpid():
            work.close()
            raise TwitchError(f"{self._thread.name} was started before this process was forked, and runs in the other one; make and start one here")
        if self.inside:
            work.close()
            raise RuntimeError("this can't be waited for in a callback, since both run in the same thread; use the asynchronous client there")
        future = asyncio.run_coroutine_threadsafe(work, self.loop)
        try:
            return future.result(timeout)
        except BaseException:
            future.cancel()
            raise

    def stop(self, timeout: float = 30.0) -> None:
        """Returns when the thread has ended; or after so many seconds, where a callback doesn't let go of it."""
        if self._loop is not None and self._over is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._over.set)
            if not self.inside:
                self._thread.join(timeout)

    def __enter__(self) -> "LoopThread":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class DeferredStop:
    """In an event loop. What a callback has begun is finished when that one has returned; whoever stops it again waits for that."""

    def __init__(self) -> None:
        self._begun: tuple[asyncio.Task[Any], Callable[[], bool]] | None = None

    async def run(self, work: Coroutine[Any, Any, object], inside: Callable[[], bool]) -> None:
        """inside: says whether a callback asks; to that one it returns at once."""
        if inside():
            self._begun = asyncio.get_running_loop().create_task(work), inside
        else:
            await work

    async def wait(self) -> None:
        """Until what a callback has begun is over, if anything."""
        if self._begun is not None:
            task, inside = self._begun
            if task.get_loop() is asyncio.get_running_loop() and not inside():
                await asyncio.wait([task])


class ThreadDeferredStop:
    """For synchronous programs; the rest of the work is done in a thread of its own."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._begun: tuple[threading.Thread, Callable[[], bool]] | None = None

    def run(self, work: Callable[[], object], inside: Callable[[], bool]) -> None:
        """inside: says whether a callback asks; to that one it returns at once."""
        if inside():
            thread = threading.Thread(target=work, name=self._name, daemon=True)
            self._begun = thread, inside
            thread.start()
        else:
            work()

    def wait(self) -> None:
        """Until what a callback has begun is over, if anything."""
        if self._begun is not None:
            thread, inside = self._begun
            if not inside():
                thread.join()
