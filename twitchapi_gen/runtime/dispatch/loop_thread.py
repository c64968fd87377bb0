"""An event loop in a thread, for synchronous programs; and deferred stopping from a callback, which can't wait for its own end."""

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from twitchapi_gen.runtime.base.errors import TwitchError
from twitchapi_gen.runtime.base.waiting import result_of

R = TypeVar("R")


class LoopThread:
    """An event loop in a thread. `run` runs a coroutine and waits for it; `stop` ends the loop. As a context manager, it stops at the end."""

    def __init__(self, name: str) -> None:
        self._process = os.getpid()
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()
        self._ready.wait()

    def _live(self) -> None:
        with asyncio.Runner() as runner:  # at its end, it cancels tasks and waits for them
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
        """Whether the caller runs in the loop's thread, and so must not wait for it."""
        return threading.current_thread() is self._thread

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            raise RuntimeError("the background loop isn't running")
        return self._loop

    def run(self, work: Coroutine[Any, Any, R], timeout: float | None = None) -> R:
        """Run a coroutine and return its result. Interrupting the caller, with Ctrl-C, cancels it. Raises TimeoutError after `timeout` seconds.

        Raises TwitchError in a forked child process, since the thread stays in the parent.
        """
        if self._process != os.getpid():
            work.close()
            raise TwitchError(f"{self._thread.name} was started before a fork and runs in the parent process; create and start one here")
        if self.inside:
            work.close()
            raise RuntimeError("a callback can't wait for this call, since both run in the same thread; use the asynchronous client there")
        future = asyncio.run_coroutine_threadsafe(work, self.loop)
        try:
            return result_of(future, timeout)
        except BaseException:
            future.cancel()
            raise

    def stop(self, timeout: float = 30.0) -> None:
        """Stop, and wait until the thread has ended, or up to `timeout` seconds if a callback blocks it."""
        if self._loop is not None and self._over is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._over.set)
            if not self.inside:
                self._thread.join(timeout)

    def __enter__(self) -> "LoopThread":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class DeferredStop:
    """For event loops. A stop from within a callback finishes when the callback has returned; further stops wait for that."""

    def __init__(self) -> None:
        self._begun: tuple[asyncio.Task[Any], Callable[[], bool]] | None = None

    async def run(self, work: Coroutine[Any, Any, object], inside: Callable[[], bool]) -> None:
        """Run the stop. inside: whether a callback makes the call, which then returns at once."""
        if inside():
            self._begun = asyncio.get_running_loop().create_task(work), inside
        else:
            await work

    async def wait(self) -> None:
        """Wait for the end of a stop that a callback has begun, if any."""
        if self._begun is not None:
            task, inside = self._begun
            if task.get_loop() is asyncio.get_running_loop() and not inside():
                await asyncio.wait([task])


class ThreadDeferredStop:
    """For synchronous programs. The rest of the stop runs in its own thread."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._begun: tuple[threading.Thread, Callable[[], bool]] | None = None

    def run(self, work: Callable[[], object], inside: Callable[[], bool]) -> None:
        """Run the stop. inside: whether a callback makes the call, which then returns at once."""
        if inside():
            thread = threading.Thread(target=work, name=self._name, daemon=True)
            self._begun = thread, inside
            thread.start()
        else:
            work()

    def wait(self) -> None:
        """Wait for the end of a stop that a callback has begun, if any."""
        if self._begun is not None:
            thread, inside = self._begun
            if not inside():
                thread.join()
