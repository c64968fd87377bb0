"""A shard that this process holds by a socket: what must be so for it to get events, and what is done until it is."""

import asyncio
from collections.abc import Awaitable, Callable

from twitchapi_gen.runtime.errors import TwitchError
from twitchapi_gen.runtime.events.backoff import Backoff
from twitchapi_gen.runtime.eventsub.refusals import Answers, Remedy, remedy
from twitchapi_gen.runtime.eventsub.socket.line import Line

Assign = Callable[[str, str], Awaitable[object]]
"""Gives the shard of that number the session of that id."""
Told = Callable[[Exception, str], None]


class Shift:
    """Lives in one loop. `line` brings the sessions; each one that begins is assigned to the shard, until Twitch takes it or it ends.

    enabled: the shard has this process's session. first: done when it has, for the first time.
    """

    def __init__(self, shard: str, assign: Assign, backoff: Callable[[], Backoff], told: Told, has: Callable[["Shift"], None]) -> None:
        self.shard, self.enabled, self.session = shard, False, ""
        self.first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.first.add_done_callback(lambda done: done.cancelled() or done.exception())  # whoever waits is told; where nobody does, that is no error
        self.line: Line
        self._assign, self._backoff, self._told, self._has = assign, backoff, told, has
        self._task: asyncio.Task[None] | None = None
        self.answers = Answers()
        """What Twitch has refused it with."""

    @property
    def name(self) -> str:
        return f"shard {self.shard}"

    def begin(self, session: str) -> None:
        """A session began, or came along to another server."""
        if session == self.session and self.enabled:
            return
        self.session = session
        self.renew()

    def renew(self) -> None:
        """Twitch has to be told of the session."""
        self._end_task()
        self.enabled = False
        if self.session:
            self._task = asyncio.get_running_loop().create_task(self._until_taken(self.session))

    def lost(self) -> None:
        """The session is over."""
        self._end_task()
        self.session, self.enabled = "", False

    def fail(self, error: Exception) -> bool:
        """Whether somebody was waiting for it, and now knows."""
        if self.first.done():
            return False
        self.first.set_exception(error)
        return True

    async def stop(self) -> None:
        self._end_task()
        self.fail(TwitchError(f"{self.name} was let go before Twitch had given it to this process"))
        await self.line.stop()
        self.session, self.enabled = "", False

    def _end_task(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    async def _until_taken(self, session: str) -> None:
        backoff, strange = self._backoff(), 0
        while True:
            try:
                await self._assign(self.shard, session)
            except TwitchError as error:
                helps = remedy(error)
                if helps is Remedy.NONE and self.fail(error):
                    return
                if self.answers.note(error):  # what stays the same is told once
                    self._told(error, self.name)
                strange += helps is Remedy.ANOTHER_SESSION
                if strange > 1:  # at first it may be one that has just ended, and another one is on its way
                    self.line.refused(session)
                    return
                await backoff.pause()
                continue
            except Exception as error:
                if not self.fail(error):
                    self._told(error, self.name)
                return
            self.enabled = True
            self.answers.clear()
            if not self.first.done():
                self.first.set_result(None)
            self._has(self)
            return
