"""A connection that runs a state machine: it connects, reads, closes, and performs the machine's actions. It makes no decisions."""

import asyncio
import contextlib
import itertools
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.dispatch.websocket import Closed, Connector, WebSocketConnection
from twitchapi_gen.runtime.eventsub.websocket.messages import Action, Close, Deliver, Dial, Leave
from twitchapi_gen.runtime.eventsub.websocket.protocol import Machine

Come = Callable[..., list[Action]]
"""A method of the machine that reports one occurrence."""
_LAST_WORDS = 2.0
"""Seconds to wait for the reply to a close frame, including the delivery of the messages before it."""
_A_TURN = 16
"""Frames read from a socket before other tasks get the event loop."""


class Connection:
    """A connection to EventSub that outlives its sockets.

    `perform` is called in order with each of the machine's actions that doesn't concern a socket.

    There is no `await` between a frame and its actions, so neither a cancellation nor a stop can separate them.
    """

    def __init__(self, machine: Machine, connector: Connector, perform: Callable[[Action], None]) -> None:
        self.machine = machine
        self._connector, self._perform = connector, perform
        self._coming, self._handling = deque[tuple[Come, tuple[Any, ...]]](), False
        self._wires: dict[int, WebSocketConnection] = {}
        self._sockets: dict[int, asyncio.Task[None]] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._sooner, self._looks_at = asyncio.Event(), float("inf")
        self._ticker = asyncio.get_running_loop().create_task(self._tick())

    def want(self) -> None:
        """Report that the connection has subscriptions."""
        self._handle(self.machine.want)

    def rest(self) -> None:
        """Report that the connection has no subscriptions any more."""
        self._handle(self.machine.rest)

    def refused(self, session: str) -> None:
        """Report that Twitch doesn't know the session, although the connection is up."""
        self._handle(self.machine.refused, session)

    async def stop(self) -> None:
        """Send the close frame, deliver the messages that arrive before the reply to it, and end all tasks."""
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LAST_WORDS):
                    await self._leave()
        finally:  # even if the caller is cancelled meanwhile
            self._ticker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._ticker
            self._handle(self.machine.stop)
        await _ended(self._closing, 3.0)
        left = [*self._sockets.values(), *self._closing]
        for task in left:
            task.cancel()
        await _ended(left, 3.0)

    async def _leave(self) -> None:
        if self._ticker.done():
            return
        self._handle(self.machine.leave)
        if left := list(self._sockets.values()):
            await asyncio.wait(left)

    async def ended(self) -> None:
        """Wait until its sockets have ended, after something else ended them."""
        await _ended([*self._sockets.values(), *self._closing], 3.0)

    async def _tick(self) -> None:
        """Tell the machine when a deadline has passed. Frames that have arrived are handled first, so reading late doesn't count as silence."""
        try:
            while True:
                if self._left() <= 0:
                    await asyncio.sleep(0)
                    if self._left() <= 0:
                        self._handle(self.machine.tick)
                    continue
                self._sooner.clear()
                self._looks_at, left = self.machine.due, self._left()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self.machine.clock.look_(left) if left < 1e9 else None):
                        await self._sooner.wait()
        finally:
            for task in self._sockets.values():  # the event loop ends without a stop
                task.cancel()

    def _left(self) -> float:
        return self.machine.due - self.machine.clock.monotonic()

    def _handle(self, come: Come, *arguments: Any) -> None:
        """Report an occurrence to the machine and perform its actions. Occurrences in the meantime are queued."""
        if self._handling:
            self._coming.append((come, arguments))
            return
        self._handling, sooner = True, False
        try:
            while True:
                actions = come(*arguments)
                if len(actions) == 1 and type(actions[0]) is Deliver:  # the common case; it brings no deadline forward
                    self._hand_on(actions[0])
                else:
                    sooner = True
                    for action in actions:
                        self._do(action)
                if not self._coming:
                    break
                come, arguments = self._coming.popleft()
        finally:
            self._handling = False
        if sooner and self.machine.due < self._looks_at:
            self._sooner.set()

    def _do(self, action: Action) -> None:
        match action:
            case Dial():
                self._dial(action)
            case Close():
                self._close(action.number)
            case Leave():
                if (wire := self._wires.get(action.number)) is not None:
                    self._spawn(wire.leave())
            case _:
                self._hand_on(action)

    def _hand_on(self, action: Action) -> None:
        try:
            self._perform(action)
        except Exception:
            log.exception("could not handle an EventSub message")

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

    async def _live(self, dial: Dial) -> None:
        """Run one socket, from connecting to its end."""
        number, machine = dial.number, self.machine
        try:
            wire = await self._connector.dial(dial.url, dial.within)
        except Exception as error:
            self._handle(machine.failed, number, error)
            return
        self._wires[number] = wire
        try:
            self._handle(machine.opened, number)
            for count in itertools.count(1):
                text = await wire.receive()
                self._handle(machine.heard, number, text)
                if count % _A_TURN == 0:
                    await asyncio.sleep(0)
        except Closed as over:
            self._handle(machine.closed, number, over.code)
        finally:
            self._wires.pop(number, None)
            await wire.close()


async def _ended(tasks: "set[asyncio.Task[None]] | list[asyncio.Task[None]]", seconds: float) -> None:
    if tasks:
        await asyncio.wait(list(tasks), timeout=seconds)
