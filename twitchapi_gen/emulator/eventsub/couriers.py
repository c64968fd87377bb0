"""Delivering to callbacks: challenges, and messages that are sent again until they are taken."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import orjson
from attrs import define, field

from twitchapi_gen.emulator.calling import Caller, CallFailed
from twitchapi_gen.emulator.eventsub import frames
from twitchapi_gen.emulator.eventsub.timing import Timing

_AT_ONCE = 64


@define(frozen=True, kw_only=True)
class Parcel:
    """One message for one callback. age: seconds that its timestamp lies back. forged: signed with another secret."""

    callback: str
    secret: str = field(repr=False)
    kind: str = "notification"
    id: str = field(factory=frames.new_message_id)
    body: Mapping[str, Any]
    subscription: Mapping[str, Any] | None = None
    age: float = 0.0
    forged: bool = False


Done = Callable[[bool], None]
"""Told whether the callback took it."""


@define(eq=False)
class Courier:
    """Sends in tasks of its own, so many at a time; `stop` ends them."""

    caller: Caller
    timing: Timing
    now: Callable[[], float]
    _tasks: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]], init=False)
    _room: asyncio.Semaphore | None = field(default=None, init=False)

    def send(self, parcel: Parcel, done: Done | None = None, copies: int = 1) -> None:
        """Delivers it, with retries; `copies` of it, one after another, all with the same id."""
        self._begin(self._deliver(parcel, done, copies))

    def challenge(self, parcel: Parcel, challenge: str, done: Done) -> None:
        """Ask the callback to say the challenge; once."""
        self._begin(self._ask(parcel, challenge, done, self.timing.challenge))

    async def _ask(self, parcel: Parcel, challenge: str, done: Done, pause: float) -> None:
        if pause:
            await asyncio.sleep(pause)
        found = await self._post(parcel, 0)
        done(found is not None and found[0] == 200 and found[1] == challenge.encode())

    async def _deliver(self, parcel: Parcel, done: Done | None, copies: int) -> None:
        for _ in range(copies):
            taken = await self._until_taken(parcel)
            if done is not None and not parcel.forged:
                done(taken)

    async def _until_taken(self, parcel: Parcel) -> bool:
        pauses = () if parcel.forged else self.timing.retries
        for retry, pause in enumerate((0.0, *pauses)):
            if pause:
                await asyncio.sleep(pause)
            found = await self._post(parcel, retry)
            if found is not None and 200 <= found[0] < 300:
                return True
        return False

    async def _post(self, parcel: Parcel, retry: int) -> tuple[int, bytes] | None:
        body = orjson.dumps(parcel.body)
        secret = "another secret than this one" if parcel.forged else parcel.secret
        headers = frames.headers(parcel.kind, parcel.id, retry, frames.moment(self.now() - parcel.age), secret, body, parcel.subscription)
        if self._room is None:
            self._room = asyncio.Semaphore(_AT_ONCE)
        try:
            async with self._room:
                reply = await self.caller.call("POST", parcel.callback, headers, body, self.timing.reply_within)
        except CallFailed:
            return None
        return reply.status, reply.body

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
