"""Brings what is wanted of a line to its session, and tries again what failed."""

import asyncio
from collections.abc import Callable
from functools import partial

from twitchapi_gen.runtime.errors import Conflict, RateLimited, TwitchError
from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.eventsub.refusals import Remedy, remedy
from twitchapi_gen.runtime.eventsub.socket.calling import Caller, Made, create, delete, find
from twitchapi_gen.runtime.eventsub.socket.limits import Quota
from twitchapi_gen.runtime.eventsub.socket.wanting import ENABLED, Want, Wanted

AT_ONCE = 4
"""So many calls at the same time: 300 subscriptions are back soon, and the rate limit isn't emptied in one go."""


class Keeper:
    """Of one line. `tell` hears of each failure that nobody waits for; of one that stays the same, once. `refused` hears of a session that Twitch
    doesn't know.
    """

    def __init__(
        self, line: int, wanted: Wanted, quota: Quota, caller: Caller, backoff: Callable[[], Backoff], tell: Callable[[Exception, str], None],
        refused: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._line, self._wanted, self._quota, self._caller, self._backoff, self._tell = line, wanted, quota, caller, backoff, tell
        self._refused = refused
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._tasks: dict[Want, asyncio.Task[None]] = {}
        self.session = ""

    def begin(self, session: str, resumed: bool) -> None:
        """A session began. All that isn't enabled in it is subscribed."""
        if not resumed:
            self.lost()
        self.cancel()
        self.session = session
        for want in self._wanted.on(self._line):
            self.keep(want)

    def lost(self) -> None:
        """The session is over, and its subscriptions with it."""
        self.cancel()
        self.session = ""
        for want in self._wanted.on(self._line):
            self._quota.freed(want.cost)
            self._wanted.lost(want)

    def keep(self, want: Want) -> None:
        """Sees to it that this one is subscribed, once there is a session."""
        if self.session and want.status != ENABLED and want not in self._tasks:
            task = asyncio.get_running_loop().create_task(self._subscribe(want, self.session))
            self._tasks[want] = task
            task.add_done_callback(partial(self._done, want))

    def _done(self, want: Want, task: "asyncio.Task[None]") -> None:
        if self._tasks.get(want) is task:
            del self._tasks[want]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._tell(error if isinstance(error, Exception) else RuntimeError(repr(error)), want.type.name)

    def cancel(self) -> None:
        tasks, self._tasks = self._tasks, {}
        for task in tasks.values():
            task.cancel()

    def forget(self, want: Want) -> "asyncio.Task[None] | None":
        """It isn't tried any more."""
        task = self._tasks.pop(want, None)
        if task is not None:
            task.cancel()
        return task

    async def drop(self, want: Want) -> None:
        """Unsubscribes at Twitch what is no longer wanted. Raises what Twitch says, but not when it is gone already."""
        if (task := self.forget(want)) is not None:
            await asyncio.wait([task])
        if not want.id:
            return
        id, cost = want.id, want.cost
        try:
            await self._caller.run(lambda core, user: delete(want.type, id, core, user))
        except TwitchError as error:
            if getattr(error, "status", 0) != 404:
                raise
        self._quota.freed(cost)

    async def _subscribe(self, want: Want, session: str) -> None:
        backoff, strange = self._backoff(), 0
        while True:
            try:
                async with self._gate:
                    made = await self._create(want, session)
            except TwitchError as error:
                helps = remedy(error)
                if helps is Remedy.NONE and want.fail(error):
                    return
                if want.answers.note(error):
                    self._tell(error, want.type.name)
                strange += helps is Remedy.ANOTHER_SESSION
                if strange > 1:  # at first it may be one that has just ended, and another one is on its way
                    self._refused(session)
                    return
                await backoff.pause()
                continue
            self._quota.made(want.condition, made.info.cost)
            self._wanted.enabled(want, made)
            return

    async def _create(self, want: Want, session: str) -> Made:
        try:
            made = await self._caller.run(lambda core, user: create(want.type, want.condition, session, core, user))
        except RateLimited as error:
            raise self._quota.explained(error) from None
        except Conflict:
            found = await self._caller.run(lambda core, user: find(want.type, want.condition, session, core, user))
            if found is None:
                raise
            made = found
        self._quota.learn(made.costs)
        return made
