"""Executes a session's effects: sockets, tokens, callbacks. It runs in one event loop and makes no decisions."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, TypeAlias
from uuid import UUID, uuid4

import orjson
from attrs import define, field

from twitchapi_gen.runtime.auth.refresh import ensure_fresh
from twitchapi_gen.runtime.base.errors import (
    LoginRequired,
    MissingScope,
    MissingToken,
    NetworkError,
    ParameterError,
    PubSubError,
    TokenError,
    TwitchError,
    UnexpectedReply,
)
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.client.base import ClientBase
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.hooks import Hook, HookDispatcher
from twitchapi_gen.runtime.dispatch.queue import Callback, CallbackQueue
from twitchapi_gen.runtime.dispatch.websocket import Closed, Connector, WebSocketConnection
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import AT_ONCE, missing
from twitchapi_gen.runtime.http.message import Flow
from twitchapi_gen.runtime.http.redaction import without
from twitchapi_gen.runtime.http.send import greet
from twitchapi_gen.runtime.legacy.pubsub.messages import (
    Came,
    Close,
    Connected,
    Connection,
    Deliver,
    Dial,
    Disconnected,
    Effect,
    Frame,
    GetToken,
    ReportError,
    SendFrame,
    Settings,
    Settled,
    State,
    parse,
)
from twitchapi_gen.runtime.legacy.pubsub.protocol import Session
from twitchapi_gen.runtime.legacy.topics import PubSubTopic, UnknownMessage
from twitchapi_gen.runtime.models.model import Model

_LOOKED = 60.0
"""Seconds before a token is validated again."""
Run = Callable[[Flow[Any]], Awaitable[Any]]


class TokenSource:
    """The client's user token. `run` runs a flow in the client's driver."""

    def __init__(self, client: ClientBase[Any, Any], run: Run) -> None:
        self._client, self._run = client, run
        self._looked_at = 0.0
        self._looked: Secret[str] | None = None

    @property
    def now(self) -> Secret[str] | None:
        """The token that the client holds."""
        return self._client.user_.access

    async def token(self, stale: Secret[str] | None) -> Secret[str] | None:
        """Return the token to use, None without a user. A token that PubSub refused is validated, and refreshed if dead, with its errors."""
        found: Secret[str] | None = await self._run(self.flow(stale))
        return found

    def flow(self, stale: Secret[str] | None = None) -> Flow[Secret[str] | None]:
        core, user = self._client.core_, self._client.user_
        deadline, now = core.deadline(), core.clock.monotonic()
        yield from greet(core, deadline)
        if stale is not None and user.access == stale and not (self._looked == stale and now - self._looked_at < _LOOKED):
            self._looked, self._looked_at = stale, now
            user.due = AT_ONCE
        if now >= user.due:
            yield from ensure_fresh(user, core, deadline)
        if user.refused:
            raise LoginRequired(user.refused)
        return user.access

    def checked(self, topic: PubSubTopic) -> Flow[None]:
        """Raise MissingToken or MissingScope, before any request to PubSub, if the user's token lacks the topic's scope."""
        yield from self.flow()
        user = self._client.user_
        if not topic.scopes_any:
            return
        if user.access is None:
            raise MissingToken(f"{topic.method} needs a user token; call set_user_authentication first")
        lacking = missing(topic.scopes_any, user.scopes)
        if lacking:
            names = " and ".join(sorted(lacking))
            raise MissingScope(f"{topic.method} needs the scope {names}, which the user token lacks; ask the user to grant it", lacking)


@define(eq=False)
class Registration:
    """A callback. topic: its full name. known: its spec; None for a topic that the caller named in full."""

    topic: str
    callback: Callback
    known: PubSubTopic | None = None
    uuid: UUID = field(factory=uuid4)
    callback_queue: CallbackQueue = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.new_callback_queue()

    def new_callback_queue(self) -> None:
        self.callback_queue = CallbackQueue(self.callback, self.topic)

    def decode(self, text: str, core: Core) -> Model:
        """Decode the message, typed if the spec has it. Raises UnexpectedReply unless it is a JSON object."""
        if self.known is not None:
            return self.known.decode(text, core.reporter(f"pubsub {self.known.name}") if core.on_drift is not None else None)
        try:
            value = orjson.loads(text)
        except (orjson.JSONDecodeError, UnicodeEncodeError):
            value = None
        if not is_object(value):
            raise UnexpectedReply(f"{self.topic}: the message is not a JSON object")
        made = object.__new__(UnknownMessage)
        made.json_ = value
        return made


@define
class Callbacks:
    """Callbacks by UUID, and by topic in the order of registration."""

    _by_uuid: dict[UUID, Registration] = field(factory=dict[UUID, Registration])
    _by_topic: dict[str, tuple[Registration, ...]] = field(factory=dict[str, tuple[Registration, ...]])

    @property
    def topics(self) -> list[str]:
        return list(self._by_topic)

    def add(self, one: Registration) -> None:
        self._by_uuid[one.uuid] = one
        self._by_topic[one.topic] = (*self._by_topic.get(one.topic, ()), one)

    def of(self, topic: str) -> tuple[Registration, ...]:
        return self._by_topic.get(topic, ())

    def remove(self, uuid: UUID) -> str | None:
        """Remove a callback. Return its topic if that has no callbacks left. Raises ParameterError for an unknown UUID."""
        one = self._by_uuid.pop(uuid, None)
        if one is None:
            raise ParameterError(f"there is no callback with the UUID {uuid}; pass the listen method's result, once only")
        rest = tuple(other for other in self._by_topic[one.topic] if other is not one)
        if rest:
            self._by_topic[one.topic] = rest
            return None
        del self._by_topic[one.topic]
        return one.topic

    def new_callback_queues(self) -> None:
        for one in self._by_uuid.values():
            one.new_callback_queue()


@define
class Hooks:
    """The program's hooks for events other than messages."""

    connected: Hook | None = None
    disconnected: Hook | None = None
    revoked: Hook | None = None
    error: Hook | None = None

    def named(self) -> dict[str, Hook | None]:
        return {"connected": self.connected, "disconnected": self.disconnected, "revoked": self.revoked, "error": self.error}


Asked: TypeAlias = dict[str, list[asyncio.Future[None]]]
"""Callers that wait for a topic's confirmation."""
_LONGEST_SLEEP = 60.0


class Engine:
    """Runs sessions; `running` from start to stop. Registered callbacks persist across restarts."""

    def __init__(self, url: str, core: Core, access: TokenSource, settings: Settings, hooks: Hooks) -> None:
        self.url, self.core, self.access, self.settings, self.hooks = url, core, access, settings, hooks
        self.callbacks = Callbacks()
        self.session: Session | None = None
        self.dispatcher: Dispatcher | None = None
        self._hook_dispatcher: HookDispatcher
        self._connector = Connector()
        self._wires: dict[Connection, WebSocketConnection] = {}
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
        return self.dispatcher is not None and self.dispatcher.inside

    async def start(self) -> None:
        """Connect, and wait until all topics are confirmed. On an error, stop and raise it."""
        if self.session is not None:
            raise PubSubError("PubSub is already running")
        session = self.session = Session(self.settings, self.core.clock)
        # each run has its own, since the previous one may still be stopping
        self._connector, self._wires, self._tasks, self._waiting, self._changed = Connector(), {}, set(), {}, asyncio.Event()
        self.callbacks.new_callback_queues()
        self.dispatcher = Dispatcher(name="twitchapi_gen pubsub")
        self._hook_dispatcher = HookDispatcher(self.hooks.named(), self.dispatcher, ("connected", "disconnected"))
        self.dispatcher.on_error = self._hook_dispatcher.callback_failed
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
        """Return a coroutine that closes the connections; await it in their event loop. Another run may start before it ends.

        Running callbacks get `grace` seconds to finish.
        """
        session, self.session = self.session, None
        return self._closing(session, self.dispatcher, self._connector, self._tasks, self._waiting, grace)

    async def _closing(
        self,
        session: Session | None,
        dispatcher: Dispatcher | None,
        connector: Connector,
        running: set[asyncio.Task[None]],
        asked: Asked,
        grace: float,
    ) -> None:
        if session is None or dispatcher is None:
            return
        session.stop()
        for waiting in [one for ones in asked.values() for one in ones]:
            if not waiting.done():
                waiting.set_exception(PubSubError("PubSub was stopped"))
                waiting.exception()  # mark it as retrieved, since no caller may be waiting
        tasks = [task for task in running if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await dispatcher.stop(grace)
        await connector.close()

    async def listen(self, one: Registration) -> None:
        """Listen, and wait until the topic is confirmed. Raises PubSubError, TokenError or NetworkError without registering the callback."""
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
        """Remove a callback. Raises ParameterError for an unknown UUID."""
        topic = self.callbacks.remove(uuid)
        if topic is not None and self.session is not None:
            await self._do(self.session.unwant(topic))

    def _outcome(self, topic: str) -> "asyncio.Future[None]":
        made: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        made.add_done_callback(lambda done: done.cancelled() or done.exception())  # mark it as retrieved, since no caller has to wait
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

    async def _hold(self, session: Session, line: Connection) -> None:
        """Run a connection from its opening to its end."""
        try:
            wire = await self._connector.dial(self.url)
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
            while line.state is not State.OVER:  # it may no longer be needed when it opens
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
                case SendFrame(line, text):
                    if (wire := self._wires.get(line)) is not None:
                        with contextlib.suppress(Closed, TimeoutError):  # the reader will notice, or the PONG timeout
                            async with asyncio.timeout(self.settings.pong_within):
                                await wire.send(plain(text))
                case Close(line):
                    if (wire := self._wires.get(line)) is not None:
                        self._spawn(wire.close())
                case GetToken(line, topics, stale):
                    self._spawn(self._token(session, line, topics, stale))
                case _:
                    self._note(effect)

    def _note(self, effect: Settled | ReportError | Connected | Disconnected) -> None:
        """Notify waiting callers and hooks."""
        match effect:
            case Settled(topic, error):
                self._settle(topic, error)
            case ReportError(topic, error, revoked):
                self._trouble(topic, error, revoked)
            case Connected():
                if self._first is not None and not self._first.done():
                    self._first.set_result(None)
                self._hook_dispatcher.tell("connected")
            case Disconnected(reason):
                log.warning("lost the connection to PubSub: %s", reason)
                self._hook_dispatcher.tell("disconnected", reason)

    def _deliver(self, topic: str, text: str) -> None:
        dispatcher = self.dispatcher
        for one in self.callbacks.of(topic):
            try:
                message = one.decode(text, self.core)
            except UnexpectedReply as error:
                log.warning("skipped a message: %s", error)
                self._hook_dispatcher.tell("error", error, topic)
                continue
            if dispatcher is not None and not dispatcher.put(one.callback_queue, one.uuid, message) and dispatcher.open:
                self._dropped(one, dispatcher)

    def _dropped(self, one: Registration, dispatcher: Dispatcher) -> None:
        error = one.callback_queue.missed.one_more(one.topic, dispatcher.limit, self.core.clock)
        if error is not None:
            log.warning("%s", error)
            self._hook_dispatcher.tell("error", error, one.topic)

    async def _token(self, session: Session, line: Connection, topics: tuple[str, ...], stale: Secret[str] | None) -> None:
        try:
            token = await self.access.token(stale)
        except Exception as error:
            known = error if isinstance(error, TwitchError) else TokenError(f"could not get the token: {error}")
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
        log.warning("PubSub stopped listening to %s, and %s: %s", topic, "waits for another token" if revoked else "retries", error)
        if revoked:
            self._hook_dispatcher.tell("revoked", topic, error)
        else:
            self._hook_dispatcher.tell("error", error, topic)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
