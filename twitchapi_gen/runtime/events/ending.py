"""Stopping something that may be told to stop by one of its own callbacks: that one can't wait for the end, and everybody else does."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any


class Ending:
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


class ThreadEnding:
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
