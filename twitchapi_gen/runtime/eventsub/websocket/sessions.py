"""A running socket in one event loop: its connections to Twitch, their subscriptions, and the dispatch of events."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeAlias

from attrs import define, field, frozen

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import (
    Conflict,
    NetworkError,
    ParameterError,
    RateLimited,
    SubscriptionRevoked,
    Timeout,
    TwitchError,
    UnexpectedReply,
)
from twitchapi_gen.runtime.base.events import OncePerKey, log
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.hooks import Hook, HookDispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue, EventQueue
from twitchapi_gen.runtime.dispatch.websocket import Backoff, Connector
from twitchapi_gen.runtime.eventsub.api import CreatedSubscription, Remedy, SubscriptionCalls, refusals_text, remedy
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.eventsub.types import Event, Key, SubscriptionTypes, events_of, moment
from twitchapi_gen.runtime.eventsub.websocket.connection import Connection
from twitchapi_gen.runtime.eventsub.websocket.messages import Action, Begin, Deliver, Drop, GiveUp, Lost, Message, ReportError, Revoke, Session
from twitchapi_gen.runtime.eventsub.websocket.protocol import Machine, State, Times
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import (
    EACH,
    ENABLED,
    PENDING,
    SOCKETS,
    UNSUBSCRIBED,
    Listener,
    Quota,
    WantedSubscription,
    WantedSubscriptions,
)
from twitchapi_gen.runtime.models.shapes import Report


@define(kw_only=True)
class Options:
    """Settings. patience: seconds that a subscriber waits. waiting: events that may wait for callbacks. The rest is as in the machine."""

    url: str
    keepalive: int
    give_up_after: float | None
    patience: float
    waiting: int
    clock: Clock = field(factory=Clock)
    times: Times = field(factory=Times)
    sockets: int = SOCKETS
    each: int = EACH
    backoff: Callable[[Clock], Backoff] = Backoff

    def __attrs_post_init__(self) -> None:
        if not 10 <= self.keepalive <= 600:
            raise ParameterError(f"keepalive_timeout_seconds must be from 10 to 600, not {self.keepalive}")
        if self.give_up_after is not None and not self.give_up_after > 0:
            raise ParameterError(f"give_up_after must be more than 0 seconds, or None for never, not {self.give_up_after}")
        if not self.patience > 0:
            raise ParameterError(f"timeout must be more than 0 seconds, not {self.patience}")
        if self.waiting < 1:
            raise ParameterError(f"max_waiting must be 1 or more, not {self.waiting}")

    def machine(self) -> Machine:
        return Machine(self.url, self.keepalive, self.clock, self.give_up_after, self.times, backoff=self.backoff(self.clock))


Outcome: TypeAlias = Awaitable[object] | object
OnConnected: TypeAlias = Callable[[Session], Outcome]
OnDisconnected: TypeAlias = Callable[[Drop], Outcome]
OnGaveUp: TypeAlias = Callable[[Exception], Outcome]
OnError: TypeAlias = Callable[[Exception, str], Outcome]


@frozen(kw_only=True)
class Hooks:
    """The user's hooks."""

    connected: OnConnected | None = None
    disconnected: OnDisconnected | None = None
    gave_up: OnGaveUp | None = None
    revoked: Callable[[Any], Outcome] | None = None
    error: OnError | None = None

    def named(self) -> dict[str, Hook | None]:
        return {
            "connected": self.connected, "disconnected": self.disconnected, "gave_up": self.gave_up, "revoked": self.revoked, "error": self.error,
        }  # fmt: skip


IN_TURN = ("connected", "disconnected", "gave_up")
"""These hooks run one at a time, in order."""


AT_ONCE = 4
"""Concurrent subscription calls: enough to restore 300 subscriptions quickly without using up the rate limit at once."""


class Resubscriber:
    """Restores the subscriptions of one connection in each new session.

    `tell` is called with each failure that no caller awaits, once until the failure changes. `refused` is called with a session unknown to Twitch.
    """

    def __init__(
        self, number: int, wanted: WantedSubscriptions, quota: Quota, caller: ClientRunner, backoff: Callable[[], Backoff],
        tell: Callable[[Exception, str], None], refused: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._number, self._wanted, self._quota, self._runner, self._backoff, self._tell = number, wanted, quota, caller, backoff, tell
        self._refused = refused
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._tasks: dict[WantedSubscription, asyncio.Task[None]] = {}
        self.session = ""

    def begin(self, session: str, resumed: bool) -> None:
        """Create all subscriptions that aren't enabled in the new session."""
        if not resumed:
            self.lost()
        self.cancel()
        self.session = session
        for want in self._wanted.on(self._number):
            self.keep(want)

    def lost(self) -> None:
        """Record that the session and its subscriptions are over."""
        self.cancel()
        self.session = ""
        for want in self._wanted.on(self._number):
            self._quota.freed(want.cost)
            self._wanted.lost(want)

    def keep(self, want: WantedSubscription) -> None:
        """Start creating this subscription if there is a session."""
        if self.session and want.status != ENABLED and want not in self._tasks:
            task = asyncio.get_running_loop().create_task(self._subscribe(want, self.session))
            self._tasks[want] = task
            task.add_done_callback(partial(self._done, want))

    def _done(self, want: WantedSubscription, task: "asyncio.Task[None]") -> None:
        if self._tasks.get(want) is task:
            del self._tasks[want]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._tell(error if isinstance(error, Exception) else RuntimeError(repr(error)), want.type.name)

    def cancel(self) -> None:
        tasks, self._tasks = self._tasks, {}
        for task in tasks.values():
            task.cancel()

    def forget(self, want: WantedSubscription) -> "asyncio.Task[None] | None":
        """Stop trying to create this subscription."""
        task = self._tasks.pop(want, None)
        if task is not None:
            task.cancel()
        return task

    async def drop(self, want: WantedSubscription) -> None:
        """Delete a subscription at Twitch. Raises Twitch's error, unless the subscription is already gone."""
        if (task := self.forget(want)) is not None:
            await asyncio.wait([task])
        if not want.id:
            return
        id, cost = want.id, want.cost
        try:
            await self._runner.run(lambda core, user: SubscriptionCalls(core, user, "user").delete(id, want.type.name))
        except TwitchError as error:
            if getattr(error, "status", 0) != 404:
                raise
        self._quota.freed(cost)

    async def _subscribe(self, want: WantedSubscription, session: str) -> None:
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
                if strange > 1:  # the first time, the session may just have ended, and a new one is on its way
                    self._refused(session)
                    return
                await backoff.pause()
                continue
            self._quota.made(want.condition, made.info.cost)
            self._wanted.enabled(want, made)
            return

    async def _create(self, want: WantedSubscription, session: str) -> CreatedSubscription:
        transport = {"method": "websocket", "session_id": session}
        try:
            made = await self._runner.run(lambda core, user: SubscriptionCalls(core, user, "user").create(want.type, want.condition, transport))
        except RateLimited as error:
            raise self._quota.explained(error) from None
        except Conflict:
            found = await self._find(want, session)
            if found is None:
                raise
            made = found
        self._quota.learn(made)
        return made

    async def _find(self, want: WantedSubscription, session: str) -> CreatedSubscription | None:
        """Find the session's own subscription: Twitch may have created it although the reply got lost."""
        query = [("type", want.type.type)]
        for one in await self._runner.run(lambda core, user: SubscriptionCalls(core, user, "user").listed(query, want.type.name)):
            transport = one.info.json.get("transport")
            if is_object(transport) and transport.get("session_id") == session and one.info.status == ENABLED and one.info.key == want.key:
                return one
        return None


WHERE = "EventSub's WebSocket"
REMEMBERED = 600.0
"""Seconds to remember message ids. Duplicates over an old and a new socket arrive within half a minute."""
_FOREVER = 1e9
"""Seconds: longer than any program runs."""


class SessionManager:
    """Runs the sessions of a socket. Create it in its event loop; `stop` ends everything that it started."""

    def __init__(
        self, options: Options, hooks: Hooks, wanted: WantedSubscriptions, quota: Quota, caller: ClientRunner, types: SubscriptionTypes,
        reporter: Callable[[str], Report] | None,
    ) -> None:  # fmt: skip
        self.loop = asyncio.get_running_loop()
        self._options, self._wanted, self._quota, self._runner, self._types, self._reporter = options, wanted, quota, caller, types, reporter
        self.dispatcher = Dispatcher(limit=options.waiting, name="twitchapi_gen eventsub")
        self._side = Dispatcher(name="twitchapi_gen eventsub hooks")
        self._hook_dispatcher = HookDispatcher(hooks.named(), self._side, IN_TURN)
        self._side.on_error = self._hook_dispatcher.callback_failed
        self.dispatcher.on_error = self._hook_dispatcher.callback_failed
        self._connector, self._seen, self._unwanted = Connector(), RecentIds(REMEMBERED, options.clock), OncePerKey()
        self._connections: list[Connection] = []
        self._resubscribers: list[Resubscriber] = []
        self.taps: list[EventQueue[Event[Any]]] = []
        self._last_error: Exception | None = None
        self._leaving: dict[Key, asyncio.Future[None]] = {}
        self._stopping = False
        self._keeping = self.loop.create_task(self._keep())

    # Called by the clients

    async def begin(self) -> None:
        """Create all subscriptions. Raises the first permanent error, after stopping everything."""
        try:
            wants = list(self._wanted)
            for want in wants:
                want.id, want.status, want.cost = "", PENDING, 0
                for listener in want.listeners:
                    listener.renew()
                self._bring(want)
            await self._patiently(wants)
        except BaseException:
            await self.stop(0.0)
            raise

    async def listen(self, listener: Listener) -> None:
        """Subscribe and wait until Twitch has created the subscription. On an error, remove the listener and raise it."""
        want = listener.want
        try:
            if (leaving := self._leaving.get(want.key)) is not None:  # otherwise Twitch would reply that it already exists
                await asyncio.wait([leaving])
            if want.first is None:
                self._bring(want)
            await self._patiently([want])
        except BaseException:
            await asyncio.shield(self.remove(listener, quietly=True))
            raise

    async def remove(self, listener: Listener, *, quietly: bool = False) -> None:
        """Remove the listener. The last one of a subscription deletes it at Twitch."""
        want = listener.want
        if listener.ended:
            return
        listener.ended = UNSUBSCRIBED
        listener.event_queue.close()
        want.listeners.remove(listener)
        if want.listeners:
            return
        self._wanted.remove(want)
        want.status = UNSUBSCRIBED
        self._leaving[want.key] = gone = self.loop.create_future()
        try:
            await self._resubscribers[want.socket_number].drop(want)
        except Exception as error:
            if not quietly:
                raise
            self._hook_dispatcher.error(error, want.type.name)
        finally:
            del self._leaving[want.key]
            gone.set_result(None)
            self._rest_if_idle(want.socket_number)

    async def stop(self, grace: float) -> int:
        """Stop everything. Callbacks get `grace` seconds to finish. Return how many didn't."""
        self._stopping = True
        self._keeping.cancel()
        stopped = TwitchError(f"{WHERE} was stopped")
        for want in self._wanted:
            want.fail(stopped)
        for resubscriber in self._resubscribers:
            resubscriber.cancel()
        await asyncio.gather(*(one.stop() for one in self._connections))
        return await self._finish(grace)

    async def _keep(self) -> None:
        """Clean up if the event loop ends without `stop`: like all tasks, this one is then cancelled."""
        try:
            await asyncio.sleep(_FOREVER)  # the loop's timer keeps a running socket from being garbage-collected when nothing else refers to it
        except asyncio.CancelledError:
            if not self._stopping:
                await asyncio.gather(*(one.ended() for one in self._connections))
                await self._finish(0.0)
            raise

    async def _finish(self, grace: float) -> int:
        for want in self._wanted:
            for listener in want.listeners:
                listener.event_queue.close()
        for event_queue in self.taps:
            event_queue.close()
        left = await self.dispatcher.stop(grace) + await self._side.stop(grace)
        await self._connector.close()
        self._runner.close()
        return left

    @property
    def inside(self) -> bool:
        """Whether the caller is one of the callbacks or hooks."""
        return self.dispatcher.inside or self._side.inside

    @property
    def is_connected(self) -> bool:
        """Whether there are subscriptions, and every connection that carries some has a session."""
        numbers = {want.socket_number for want in self._wanted}
        return bool(numbers) and all(one < len(self._connections) and self._connections[one].machine.session for one in numbers)

    def _bring(self, want: WantedSubscription) -> None:
        if self._stopping:
            raise TwitchError(f"{WHERE} was stopped")
        want.first = self.loop.create_future()
        want.answers.clear()
        while len(self._connections) <= want.socket_number:
            self._add_connection()
        connection = self._connections[want.socket_number]
        if connection.machine.state is State.OVER:
            raise NetworkError(f"{WHERE} gave up; stop it and start it again", sent=False)
        connection.want()
        self._resubscribers[want.socket_number].keep(want)

    def _add_connection(self) -> None:
        number, options = len(self._connections), self._options
        connection = Connection(options.machine(), self._connector, partial(self._perform, number))
        self._connections.append(connection)
        self._resubscribers.append(
            Resubscriber(
                number,
                self._wanted,
                self._quota,
                self._runner,
                partial(options.backoff, options.clock),
                self._hook_dispatcher.error,
                connection.refused,
            )
        )

    async def _patiently(self, wants: list[WantedSubscription]) -> None:
        firsts = [want.first for want in wants if want.first is not None]
        if not firsts:
            return
        done, pending = await asyncio.wait(firsts, timeout=self._options.patience, return_when=asyncio.FIRST_EXCEPTION)
        errors = [error for one in firsts if one in done and (error := one.exception()) is not None]
        if errors:
            raise errors[0]
        if pending:
            missing = [want for want in wants if want.first in pending]
            names = ", ".join(want.type.name for want in missing[:3]) + (f" and {len(missing) - 3} more" if len(missing) > 3 else "")
            why = refusals_text([want.answers for want in missing], self._last_error)
            raise Timeout(f"{WHERE}: not subscribed to {names} within {self._options.patience:g} seconds{why}", sent=False)

    def _rest_if_idle(self, number: int) -> None:
        if not self._wanted.on(number):
            self._connections[number].rest()

    def failed(self, error: Exception, where: str) -> None:
        """Report an error that no caller awaits."""
        self._hook_dispatcher.error(error, where)

    # Actions of the machines

    def _perform(self, number: int, action: Action) -> None:
        match action:
            case Deliver(message):
                self._deliver(message)
            case Revoke(message):
                self._revoke(message)
            case Begin(session):
                log.info("EventSub: session %s %s", session.id, "resumed" if session.resumed else "began")
                self._resubscribers[number].begin(session.id, session.resumed)
                self._hook_dispatcher.tell("connected", session)
            case Lost(drop):
                log.info("EventSub: session %s ended: %s, %s", drop.session_id, drop.code, drop.reason)
                self._resubscribers[number].lost()
                self._hook_dispatcher.tell("disconnected", drop)
            case ReportError(error):
                self._last_error = error
                self._hook_dispatcher.error(error, WHERE)
            case GiveUp(error):
                self._give_up(number, error)
            case _:
                pass

    def _deliver(self, message: Message) -> None:
        """Deliver a message without any `await`, so that a stop can't interrupt a delivery."""
        if not self._seen.add(message.id):
            return
        try:
            info = self._wanted.named_in(message.payload)
            want = self._wanted.find(info)
            if self._wanted.had(info.id) and (want is None or want.id):  # of an earlier session; one without an id awaits its reply
                log.debug("EventSub: ignored an event of %s, whose subscription is over", info.type)
                return
            kind = want.type if want is not None else self._types.find(info.type, info.version)
            events = events_of(kind, message.payload, info, message.id, moment(message.timestamp), 0, self._report(message))
        except UnexpectedReply as error:
            self._hook_dispatcher.error(error, WHERE)
            return
        if want is None and not self.taps and self._unwanted.first(info.key):
            self._hook_dispatcher.error(UnexpectedReply(f"skipped an event that no subscription here matches: {info.words}"), WHERE)
        for event in events:
            self._hand(event, want)

    def _hand(self, event: Event[Any], want: WantedSubscription | None) -> None:
        """Queue the event for each of its listeners. A full queue drops it for its own listener only."""
        for one in want.listeners if want is not None else ():
            reader = one.event_queue if one.callback_queue is None else one.callback_queue
            if not (one.event_queue.put(event) if one.callback_queue is None else self.dispatcher.put(one.callback_queue, event)):
                self._dropped(reader, one.want.type.name)
        for tap in self.taps:
            if not tap.put(event):
                self._dropped(tap, WHERE)

    def _dropped(self, reader: CallbackQueue | EventQueue[Event[Any]], name: str) -> None:
        if self.dispatcher.open and (error := reader.missed.one_more(name, self._options.waiting, self._options.clock)) is not None:
            self._hook_dispatcher.error(error, name)

    def _report(self, message: Message) -> Report | None:
        if self._reporter is None or not is_object(sent := message.payload.get("subscription")):
            return None
        return self._reporter(f"{sent.get('type')}@{sent.get('version')}")

    def _revoke(self, message: Message) -> None:
        if not self._seen.add(message.id):
            return
        try:
            info = self._wanted.named_in(message.payload)
        except UnexpectedReply as error:
            self._hook_dispatcher.error(error, WHERE)
            return
        want = self._wanted.find(info)
        if want is None or (want.id and want.id.casefold() != info.id.casefold()):
            return
        self._wanted.remove(want)
        self._quota.freed(want.cost)
        self._resubscribers[want.socket_number].forget(want)
        revoked = SubscriptionRevoked(f"Twitch ended the subscription to {want.type.name}: {info.status}", info.status)
        want.fail(revoked)
        want.end(info.status, revoked)
        for listener in want.listeners:
            self._hook_dispatcher.tell("revoked", listener.handle)
        self._rest_if_idle(want.socket_number)

    def _give_up(self, number: int, error: Exception) -> None:
        log.error("EventSub: %s", error)
        for want in self._wanted.on(number):
            want.fail(error)
            for listener in want.listeners:
                listener.event_queue.close(error)
        self._hook_dispatcher.tell("gave_up", error)
