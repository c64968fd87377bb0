"""Runs a state machine: dials, reads, closes, and hands on what it says. Thin: it decides nothing."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.dispatch.websocket import Closed, Dialer, Wire
from twitchapi_gen.runtime.eventsub.websocket.messages import Action, Close, Dial, Leave
from twitchapi_gen.runtime.eventsub.websocket.protocol import Machine

Come = Callable[[], list[Action]]
"""One call of the machine: what came."""
_LAST_WORDS = 2.0
"""Seconds that the answer to a goodbye may take, together with handing on what comes before it."""
_AHEAD = 64
"""So many frames are read ahead of what is being handed on; then a socket isn't read, and the other side has to wait."""


class Line:
    """One line to EventSub. `perform` is awaited with each of the machine's actions that isn't about a socket, one after the other."""

    def __init__(self, machine: Machine, dialer: Dialer, perform: Callable[[Action], Awaitable[None]]) -> None:
        self.machine = machine
        self._dialer, self._perform = dialer, perform
        self._inbox: asyncio.Queue[tuple[Come, bool]] = asyncio.Queue()
        self._room = asyncio.Semaphore(_AHEAD)
        self._wires: dict[int, Wire] = {}
        self._sockets: dict[int, asyncio.Task[None]] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._driver = asyncio.get_running_loop().create_task(self._drive())

    def want(self) -> None:
        """There is something to listen to on it."""
        self._inbox.put_nowait((self.machine.want, False))

    def rest(self) -> None:
        """There is nothing to listen to any more."""
        self._inbox.put_nowait((self.machine.rest, False))

    def refused(self, session: str) -> None:
        """Twitch doesn't know its session, though the connection lives."""
        self._inbox.put_nowait((partial(self.machine.refused, session), False))

    async def stop(self) -> None:
        """Says goodbye, hands on what comes until that is answered, and ends all tasks."""
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LAST_WORDS):
                    await self._leave()
        finally:  # also where the caller doesn't wait for all of it
            self._driver.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._driver
            await self._handle(self.machine.stop)
        await _ended(self._closing, 3.0)
        left = [*self._sockets.values(), *self._closing]
        for task in left:
            task.cancel()
        await _ended(left, 3.0)

    async def _leave(self) -> None:
        if self._driver.done():
            return
        await self._handle(self.machine.leave)
        if left := list(self._sockets.values()):
            await asyncio.wait(left)
        await self._inbox.join()

    async def ended(self) -> None:
        """Returns when its sockets have ended, which somebody else saw to."""
        await _ended([*self._sockets.values(), *self._closing], 3.0)

    async def _drive(self) -> None:
        try:
            while True:
                await self._turn()
        finally:
            for task in self._sockets.values():  # where nobody said stop, but the event loop ends
                task.cancel()

    async def _turn(self) -> None:
        """What came comes before what is due: whoever was read late isn't silent."""
        for _ in range(self._inbox.qsize()):
            await self._take(self._inbox.get_nowait())
        left = self.machine.due - self.machine.clock.monotonic()
        if left <= 0:
            await self._handle(self.machine.tick)
            return
        try:
            async with asyncio.timeout(self.machine.clock.look_(left) if left < 1e9 else None):
                item = await self._inbox.get()
        except TimeoutError:
            return
        await self._take(item)

    async def _take(self, item: tuple[Come, bool]) -> None:
        come, counted = item
        try:
            await self._handle(come)
        finally:
            self._inbox.task_done()
            if counted:
                self._room.release()

    async def _handle(self, come: Come) -> None:
        for action in come():
            match action:
                case Dial():
                    self._dial(action)
                case Close():
                    self._close(action.number)
                case Leave():
                    if (wire := self._wires.get(action.number)) is not None:
                        self._spawn(wire.leave())
                case _:
                    try:
                        await self._perform(action)
                    except Exception:
                        log.exception("an EventSub message could not be handled")

    def _dial(self, dial: Dial) -> None:
        task = asyncio.get_running_loop().create_task(self._live(dial))
        self._sockets[dial.number] = task
        task.add_done_callback(lambda _: self._sockets.pop(dial.number, None))

    def _close(self, number: int) -> None:
        if (wire := self._wires.get(number)) is not None:
            self._spawn(wire.close())
        elif (opening := self._sockets.get(number)) is not None:
            opening.cancel()

    def _spawn(self, goodbye: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(goodbye)
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def _bring(self, come: Come) -> None:
        await self._room.acquire()
        self._inbox.put_nowait((come, True))

    async def _live(self, dial: Dial) -> None:
        """One socket, from its dialling to its end."""
        number, machine = dial.number, self.machine
        try:
            wire = await self._dialer.dial(dial.url, dial.within)
        except Exception as error:
            await self._bring(partial(machine.failed, number, error))
            return
        self._wires[number] = wire
        try:
            await self._bring(partial(machine.opened, number))
            while True:
                text = await wire.receive()
                await self._bring(partial(machine.heard, number, text))
        except Closed as over:
            await self._bring(partial(machine.closed, number, over.code))
        finally:
            self._wires.pop(number, None)
            await wire.close()


async def _ended(tasks: "set[asyncio.Task[None]] | list[asyncio.Task[None]]", seconds: float) -> None:
    if tasks:
        await asyncio.wait(list(tasks), timeout=seconds)
