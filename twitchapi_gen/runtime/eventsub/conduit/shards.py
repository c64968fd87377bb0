"""The shards that this process holds: their sessions, and the dispatch of their events. In one event loop."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any, TypeAlias

from attrs import define

from twitchapi_gen.runtime.base.errors import (
    SubscriptionRevoked,
    Timeout,
    TwitchError,
    UnexpectedReply,
)
from twitchapi_gen.runtime.base.events import OncePerKey, log
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.hooks import HookDispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue, EventQueue
from twitchapi_gen.runtime.dispatch.websocket import Backoff, Connector
from twitchapi_gen.runtime.eventsub.api import Refusals, Remedy, refusals_text, remedy
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.eventsub.conduit.api import assign
from twitchapi_gen.runtime.eventsub.subscriptions import Route, Routes
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionTypes, events_of, moment
from twitchapi_gen.runtime.eventsub.websocket.connection import Connection
from twitchapi_gen.runtime.eventsub.websocket.messages import Action, Begin, Deliver, GiveUp, Lost, Message, ReportError, Revoke
from twitchapi_gen.runtime.eventsub.websocket.sessions import Options
from twitchapi_gen.runtime.http.core import Core

Assign = Callable[[str, str], Awaitable[object]]
"""Assigns the session (second argument) to the shard (first argument)."""
Told = Callable[[Exception, str], None]


class HeldShard:
    """A shard in one event loop. Each new session of `connection` is assigned to the shard, with retries until Twitch accepts it or it ends.

    enabled: the shard has this process's session. first: resolves when Twitch has accepted the first assignment.
    """

    def __init__(self, shard: str, assign: Assign, backoff: Callable[[], Backoff], refusals_text: Told, has: Callable[["HeldShard"], None]) -> None:
        self.shard, self.enabled, self.session = shard, False, ""
        self.first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.first.add_done_callback(lambda done: done.cancelled() or done.exception())  # prevents asyncio's warning if no caller waits
        self.connection: Connection
        self._assign, self._backoff, self._told, self._has = assign, backoff, refusals_text, has
        self._task: asyncio.Task[None] | None = None
        self.answers = Refusals()
        """Twitch's refusals so far."""

    @property
    def name(self) -> str:
        return f"shard {self.shard}"

    def begin(self, session: str) -> None:
        """Handle a new session, or one that was moved to another server."""
        if session == self.session and self.enabled:
            return
        self.session = session
        self.renew()

    def renew(self) -> None:
        """Assign the session to the shard again."""
        self._end_task()
        self.enabled = False
        if self.session:
            self._task = asyncio.get_running_loop().create_task(self._until_taken(self.session))

    def lost(self) -> None:
        """Handle the end of the session."""
        self._end_task()
        self.session, self.enabled = "", False

    def fail(self, error: Exception) -> bool:
        """Report the error to the waiting caller. Return whether there was one."""
        if self.first.done():
            return False
        self.first.set_exception(error)
        return True

    async def stop(self) -> None:
        self._end_task()
        self.fail(TwitchError(f"{self.name} was released before Twitch assigned it to this process"))
        await self.connection.stop()
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
                if self.answers.note(error):  # an unchanged error is reported once
                    self._told(error, self.name)
                strange += helps is Remedy.ANOTHER_SESSION
                if strange > 1:  # the first time, the session may just have ended, and a new one is on its way
                    self.connection.refused(session)
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


WHERE = "the conduit"
DISABLED = "conduit.shard.disabled"
_REMEMBER = 600.0
"""Seconds to remember message ids. Duplicates, over an old and a new socket or over two shards, arrive soon."""
Hook: TypeAlias = Callable[..., Awaitable[object] | object]


@define
class ShardPoolOptions:
    """Settings of a pool. hooks: by name, `event`, `taken`, `lost`, `disabled`, `gave_up`, `revoked` and `error`."""

    core: Core
    conduit_id: str
    options: Options
    routes: Routes
    types: SubscriptionTypes
    hooks: Mapping[str, Hook]


class ShardPool:
    """Holds shards. Create it in its event loop; `stop` ends everything that it started."""

    def __init__(self, setting: ShardPoolOptions, caller: ClientRunner) -> None:
        self._set, self._runner = setting, caller
        self.held: dict[str, HeldShard] = {}
        self.dispatcher = Dispatcher(limit=setting.options.waiting, name="twitchapi_gen conduit")
        self._hook_dispatcher = HookDispatcher(setting.hooks, self.dispatcher, ("taken", "lost", "gave_up"))
        self.dispatcher.on_error = self._hook_dispatcher.callback_failed
        self._connector, self._seen, self._unwanted = Connector(), RecentIds(_REMEMBER, setting.options.clock), OncePerKey()
        self._last_error: Exception | None = None

    async def take(self, shards: Iterable[str]) -> None:
        """Take shards, and return when Twitch has assigned all of them. On an error, release the new ones and raise it."""
        new = [shard for shard in shards if shard not in self.held]
        for shard in new:
            self.held[shard] = self._new_held_shard(shard)
            self.held[shard].connection.want()
        try:
            await self._patiently([self.held[shard] for shard in new])
        except BaseException:
            await asyncio.shield(self.release(new))
            raise

    def _new_held_shard(self, shard: str) -> HeldShard:
        options = self._set.options
        held_shard = HeldShard(shard, self._assign, partial(options.backoff, options.clock), self.report, self._taken)
        held_shard.connection = Connection(options.machine(), self._connector, partial(self._perform, held_shard))
        return held_shard

    async def _assign(self, shard: str, session: str) -> None:
        transports = {shard: {"method": "websocket", "session_id": session}}
        await self._runner.run(lambda core, _: assign(self._set.conduit_id, transports, core))

    async def _patiently(self, held: list[HeldShard]) -> None:
        if not held:
            return
        seconds = self._set.options.patience
        done, pending = await asyncio.wait([held_shard.first for held_shard in held], timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
        for one in done:
            one.result()
        if pending:
            why = refusals_text([held_shard.answers for held_shard in held if held_shard.first in pending], self._last_error)
            raise Timeout(f"{WHERE}: Twitch has not assigned all shards to this process within {seconds:g} seconds{why}", sent=False)

    async def release(self, shards: Iterable[str]) -> None:
        """Disconnect these shards, which Twitch then disables."""
        held = [self.held.pop(shard) for shard in list(shards) if shard in self.held]
        await asyncio.gather(*(held_shard.stop() for held_shard in held))

    async def stop(self, grace: float) -> int:
        """Release all shards and stop. Return how many callbacks didn't finish."""
        await self.release(list(self.held))
        left = await self.dispatcher.stop(grace)
        await self._connector.close()
        self._runner.close()
        return left

    # Actions of the machines

    def _perform(self, held_shard: HeldShard, action: Action) -> None:
        match action:
            case Deliver(message):
                self._deliver(message)
            case Revoke(message):
                self._revoke(message)
            case Begin(session):
                held_shard.begin(session.id)
            case Lost(drop):
                held_shard.lost()
                self._hook_dispatcher.tell("lost", held_shard.shard, drop)
            case ReportError(error):
                self.report(error, held_shard.name)
            case GiveUp(error):
                held_shard.fail(error)
                self._hook_dispatcher.tell("gave_up", held_shard.shard, error)
            case _:
                pass

    def _taken(self, held_shard: HeldShard) -> None:
        log.info("EventSub: this process holds shard %s of conduit %s", held_shard.shard, self._set.conduit_id)
        self._hook_dispatcher.tell("taken", held_shard.shard)

    def _deliver(self, message: Message) -> None:
        """Deliver a message without any `await`, so that a stop can't interrupt a delivery."""
        if not self._seen.add(message.id):
            return
        core, routes = self._set.core, self._set.routes
        try:
            info = self._set.routes.named_in(message.payload)
            route = routes.find(info)
            kind = route.type if route is not None else self._set.types.find(info.type, info.version)
            report = core.reporter(kind.name) if core.on_drift is not None else None
            events = events_of(kind, message.payload, info, message.id, moment(message.timestamp), 0, report)
        except UnexpectedReply as error:
            self.report(error, WHERE)
            return
        for event in events:
            self._hand(event, route)

    def _hand(self, event: Event[Any], route: Route | None) -> None:
        """Queue the event for its listeners, or else for the `event` hook. A full queue drops it for its own listener only."""
        info = event.subscription
        about_shards = info.type == DISABLED
        if about_shards:
            self._heal(event)
        listeners = route.listeners if route is not None else ()
        rest = self._hook_dispatcher.callback_queue("event")
        for one in listeners:
            self._give(event, one.callback_queue, one.event_queue, info.type)
        if listeners or (about_shards and "disabled" in self._set.hooks):
            return
        if rest is not None:
            self._give(event, rest, None, "on_event")
        elif not about_shards and not self._set.routes.had(info.id) and self._unwanted.first(info.key):
            self.report(UnexpectedReply(f"skipped an event that no subscription here matches: {info.words}"), WHERE)

    def _give(self, event: Event[Any], callback_queue: CallbackQueue | None, event_queue: EventQueue[Any] | None, name: str) -> None:
        reader = event_queue if callback_queue is None else callback_queue
        if (
            reader is None
            or (callback_queue is not None and self.dispatcher.put(callback_queue, event))
            or (event_queue is not None and event_queue.put(event))
        ):
            return
        if self.dispatcher.open and (error := reader.missed.one_more(name, self.dispatcher.limit, self._set.options.clock)) is not None:
            self.report(error, name)

    def _heal(self, event: Event[Any]) -> None:
        """Handle a disabled shard. If this process holds it and its socket is up, assign it again."""
        said = event.data.to_dict()
        if said.get("conduit_id") != self._set.conduit_id:
            return
        held_shard, transport = self.held.get(str(said.get("shard_id"))), said.get("transport")
        if held_shard is not None and is_object(transport) and transport.get("session_id") == held_shard.session:
            held_shard.renew()
        self._hook_dispatcher.tell("disabled", event)

    def _revoke(self, message: Message) -> None:
        try:
            info = self._set.routes.named_in(message.payload)
        except UnexpectedReply as error:
            self.report(error, WHERE)
            return
        if not self._seen.add(message.id):
            return
        route = self._set.routes.find(info)
        if route is not None and (not route.id or route.id.casefold() == info.id.casefold()):
            route.status = info.status
            self._set.routes.remove(route)
            revoked = SubscriptionRevoked(f"Twitch ended the subscription to {route.name}: {info.status}", info.status)
            for one in route.listeners:
                if one.event_queue is not None:
                    one.event_queue.close(revoked)
        self._hook_dispatcher.tell("revoked", info)

    # Errors

    def report(self, error: Exception, where: str) -> None:
        """Report an error that no caller awaits."""
        self._last_error = error
        self._hook_dispatcher.error(error, where)
