"""Carries out what a session asks for: sockets, tokens, callbacks. Runs in one event loop; no decision is made here."""

import asyncio
import contextlib
from collections.abc import Coroutine, Iterable
from typing import Any, TypeAlias
from uuid import UUID

from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import NetworkError, PubSubError, TokenError, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.events.lanes import Lanes
from twitchapi_gen.runtime.events.telling import Teller
from twitchapi_gen.runtime.events.wire import Closed, Dialer, Wire
from twitchapi_gen.runtime.pubsub.access import Access
from twitchapi_gen.runtime.pubsub.callbacks import Callbacks, Hooks, Registration
from twitchapi_gen.runtime.pubsub.effects import Connected, Deliver, Dial, Disconnected, Effect, GetToken, HangUp, Say, Settled, Trouble
from twitchapi_gen.runtime.pubsub.frames import Came, Frame, parse
from twitchapi_gen.runtime.pubsub.line import Line, State
from twitchapi_gen.runtime.pubsub.session import Session
from twitchapi_gen.runtime.pubsub.settings import Settings
from twitchapi_gen.runtime.secrecy import without
from twitchapi_gen.runtime.secret import Secret, plain
from twitchapi_gen.runtime.watching import log

Asked: TypeAlias = dict[str, list[asyncio.Future[None]]]
"""Who waits for a topic to be settled."""
_LONGEST_SLEEP = 60.0


class Engine:
    """`running` from start to stop. Registered callbacks stay, and are listened for again after another start."""

    def __init__(self, url: str, core: Core, access: Access, settings: Settings, hooks: Hooks) -> None:
        self.url, self.core, self.access, self.settings, self.hooks = url, core, access, settings, hooks
        self.callbacks = Callbacks()
        self.session: Session | None = None
        self.lanes: Lanes | None = None
        self._teller: Teller
        self._dialer = Dialer()
        self._wires: dict[Line, Wire] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: Asked = {}
        self._changed = asyncio.Event()
        self._first: asyncio.Future[None] | None = None

    @property
    def running(self) -> bool:
        return self.session is not None

    @property
    def inside(self) -> bool:
        """Whether the caller is one of the callbacks."""
        return self.lanes is not None and self.lanes.inside

    async def start(self) -> None:
        """Returns when it is connected and all topics are confirmed. Raises what went wrong, and is stopped then."""
        if self.session is not None:
            raise PubSubError("PubSub has been started already")
        session = self.session = Session(self.settings, self.core.clock)
        # each run has its own, since the one before may still be ending
        self._dialer, self._wires, self._tasks, self._waiting, self._changed = Dialer(), {}, set(), {}, asyncio.Event()
        self.callbacks.fresh_lanes()
        self.lanes = Lanes(name="twitchapi_gen pubsub")
        self._teller = Teller(self.hooks.named(), self.lanes, ("connected", "disconnected"))
        self.lanes.on_error = self._teller.callback_failed
        self._first = asyncio.get_running_loop().create_future()
        try:
            topics = self.callbacks.topics
            outcomes = [self._outcome(topic) for topic in topics]
            await self._do(session.start(topics))
            self._spawn(self._by_the_clock(session))
            await self._first
            for outcome in outcomes:
                await outcome
        except BaseException:
            await self.stop(0.0)
            raise

    def stop(self, grace: float) -> Coroutine[Any, Any, None]:
        """What closes the connections, to be awaited in their event loop; another run may be started before that is over.

        Callbacks that are under way have so many seconds to end.
        """
        session, self.session = self.session, None
        return self._closing(session, self.lanes, self._dialer, self._tasks, self._waiting, grace)

    async def _closing(
        self, session: Session | None, lanes: Lanes | None, dialer: Dialer, running: set[asyncio.Task[None]], asked: Asked, grace: float
    ) -> None:
        if session is None or lanes is None:
            return
        session.stop()
        for waiting in [one for ones in asked.values() for one in ones]:
            if not waiting.done():
                waiting.set_exception(PubSubError("PubSub was stopped"))
                waiting.exception()  # nobody need have asked for it
        tasks = [task for task in running if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await lanes.stop(grace)
        await dialer.close()

    async def listen(self, one: Registration) -> None:
        """Returns when the topic is confirmed. Raises PubSubError, TokenError, NetworkError: the callback isn't registered then."""
        self.callbacks.add(one)
        session = self.session
        if session is None or (session.wants(one.topic) and not session.pending(one.topic)):
            return
        try:
            outcome = self._outcome(one.topic)
            if not session.wants(one.topic):
                await self._do(session.want(one.topic))
                self._changed.set()
            await outcome
        except BaseException:
            with contextlib.suppress(TwitchError):
                await self.unlisten(one.uuid)
            raise

    async def unlisten(self, uuid: UUID) -> None:
        """Raises ParameterError for a UUID that nothing listens with."""
        topic = self.callbacks.remove(uuid)
        if topic is not None and self.session is not None:
            await self._do(self.session.unwant(topic))

    def _outcome(self, topic: str) -> "asyncio.Future[None]":
        made: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        made.add_done_callback(lambda done: done.cancelled() or done.exception())  # whoever asks is told, and nobody has to
        self._waiting.setdefault(topic, []).append(made)
        return made

    async def _by_the_clock(self, session: Session) -> None:
        clock = self.core.clock
        while True:
            self._changed.clear()
            await self._do(session.tick(self.access.now))
            at = session.next_at()
            wait = _LONGEST_SLEEP if at is None else min(_LONGEST_SLEEP, clock.look_(max(0.0, at - clock.monotonic())))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):  # wait_for may swallow a cancellation
                    await self._changed.wait()

    async def _hold(self, session: Session, line: Line) -> None:
        """A connection's life."""
        try:
            wire = await self._dialer.dial(self.url)
        except Exception as error:
            await self._do(session.handle(line, Frame(Came.FAILED, str(error))))
            if self._first is not None and not self._first.done():
                self._first.set_exception(error if isinstance(error, TwitchError) else NetworkError(str(error), sent=False))
            self._changed.set()
            return
        self._wires[line] = wire
        try:
            await self._do(session.handle(line, Frame(Came.OPENED)))
            self._changed.set()
            while line.state is not State.OVER:  # nobody may want it any more when it opens
                frame = parse(await wire.receive())
                await self._do(session.handle(line, frame))
                if frame.came is not Came.MESSAGE:
                    self._changed.set()
        except Closed as closed:
            await self._do(session.handle(line, Frame(Came.LOST, self._reason(closed))))
            self._changed.set()
        finally:
            self._wires.pop(line, None)
            await wire.close()

    def _reason(self, closed: Closed) -> str:
        return without(f"closed with {closed.code}{': ' if closed.reason else ''}{closed.reason}", self.core.secrets())

    async def _do(self, effects: Iterable[Effect]) -> None:
        session = self.session
        if session is None:
            return
        for effect in effects:
            match effect:
                case Deliver(topic, text):
                    self._deliver(topic, text)
                case Dial(line):
                    self._spawn(self._hold(session, line))
                case Say(line, text):
                    if (wire := self._wires.get(line)) is not None:
                        with contextlib.suppress(Closed, TimeoutError):  # its reader will notice, or the PONG will be late
                            async with asyncio.timeout(self.settings.pong_within):
                                await wire.send(plain(text))
                case HangUp(line):
                    if (wire := self._wires.get(line)) is not None:
                        self._spawn(wire.close())
                case GetToken(line, topics, stale):
                    self._spawn(self._token(session, line, topics, stale))
                case _:
                    self._note(effect)

    def _note(self, effect: Settled | Trouble | Connected | Disconnected) -> None:
        """Tells whoever waits for it, or wants to know."""
        match effect:
            case Settled(topic, error):
                self._settle(topic, error)
            case Trouble(topic, error, revoked):
                self._trouble(topic, error, revoked)
            case Connected():
                if self._first is not None and not self._first.done():
                    self._first.set_result(None)
                self._teller.tell("connected")
            case Disconnected(reason):
                log.warning("the connection to PubSub was lost: %s", reason)
                self._teller.tell("disconnected", reason)

    def _deliver(self, topic: str, text: str) -> None:
        lanes = self.lanes
        for one in self.callbacks.of(topic):
            try:
                message = one.decode(text, self.core)
            except UnexpectedReply as error:
                log.warning("a message was skipped: %s", error)
                self._teller.tell("error", error, topic)
                continue
            if lanes is not None and not lanes.put(one.lane, one.uuid, message) and lanes.open:
                self._dropped(one, lanes)

    def _dropped(self, one: Registration, lanes: Lanes) -> None:
        error = one.lane.missed.one_more(one.topic, lanes.limit, self.core.clock)
        if error is not None:
            log.warning("%s", error)
            self._teller.tell("error", error, one.topic)

    async def _token(self, session: Session, line: Line, topics: tuple[str, ...], stale: Secret[str] | None) -> None:
        try:
            token = await self.access.token(stale)
        except Exception as error:
            known = error if isinstance(error, TwitchError) else TokenError(f"the token can't be had: {error}")
            await self._do(session.no_token(line, topics, stale, known))
        else:
            await self._do(session.token(line, topics, stale, token))
        self._changed.set()

    def _settle(self, topic: str, error: TwitchError | None) -> None:
        for waiting in self._waiting.pop(topic, ()):
            if waiting.done():
                continue
            if error is None:
                waiting.set_result(None)
            else:
                waiting.set_exception(error)

    def _trouble(self, topic: str, error: TwitchError, revoked: bool) -> None:
        log.warning("PubSub doesn't listen to %s any more, and %s: %s", topic, "waits for another token" if revoked else "tries again", error)
        if revoked:
            self._teller.tell("revoked", topic, error)
        else:
            self._teller.tell("error", error, topic)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
