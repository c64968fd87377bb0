"""Chat in one event loop, which both faces share: channels, dispatch, the queue of messages, and moderation through Helix."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any

from twitchapi_gen.runtime.auth.checking import validated
from twitchapi_gen.runtime.base.errors import LoginRequired, MissingToken, NotRunning, ParameterError, TwitchError
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.chat.errors import ChannelUnavailable, MessageDropped
from twitchapi_gen.runtime.chat.eventsub import ConduitSource, EventSource, EventSubTransport, Helix, SocketSource
from twitchapi_gen.runtime.chat.handlers import EventHandler, Handler, event_handler
from twitchapi_gen.runtime.chat.limits import LONGEST, JoinLimit, MessageLimits, Repeats, split_text
from twitchapi_gen.runtime.chat.message import Channel, ChatEvent, Message, Presence, User
from twitchapi_gen.runtime.chat.rendering import CACHED, ChatImages
from twitchapi_gen.runtime.chat.settings import Account, Settings, login_of
from twitchapi_gen.runtime.chat.transport import Transport
from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.hooks import HookDispatcher
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue, EventQueue
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.eventsub.websocket.messages import Drop, Session

WHERE = "chat"
_BREAKS = re.compile(r"[\r\n]+")
IN_TURN = ("connected", "disconnected", "gave_up")


class ChatCore:
    """Runs chat. It is a `Receiver`. Everything but `add` is called in its event loop, and only between `start` and `stop`."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.clock = settings, settings.clock
        self.me: User | None = None
        """The user that chat acts for; None for an anonymous reader."""
        self.wanted = list(dict.fromkeys(login_of(one) for one in settings.channels))
        """The channels to join at the next start."""
        self.channels: dict[str, Channel] = {}
        """The joined channels, by login."""
        self.handlers: list[Handler] = []
        self.running = False
        self.taps: list[EventQueue[Message]] = []
        self._known: dict[str, User] = {}
        self._joins, self._limits, self._repeats = JoinLimit(verified=settings.verified), MessageLimits(verified=settings.verified), Repeats()
        self._privileged: set[str] = set()
        self._images: dict[str, tuple[float, ChatImages | None]] = {}
        self._stopped: asyncio.Future[int] | None = None

    # Starting and stopping

    async def start(self) -> None:
        if self.running:
            raise TwitchError(f"{WHERE} is already running")
        self.loop, self._stopped, self.running = asyncio.get_running_loop(), None, True
        self.over = asyncio.Event()
        self.wanted = list(dict.fromkeys([*self.channels, *self.wanted]))  # an event loop may have ended without a stop
        self.channels.clear()
        self.taps.clear()
        self.dispatcher = Dispatcher(limit=self.settings.max_waiting, name="twitchapi_gen chat")
        self._side = Dispatcher(name="twitchapi_gen chat hooks")
        self._hooks = HookDispatcher(self.settings.hooks, self._side, IN_TURN)
        self._side.on_error = self.dispatcher.on_error = self._hooks.callback_failed
        self._locks: dict[str, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._runner: ClientRunner | None = None
        self.source: EventSource | None = None
        self.transport: Transport | None = None
        try:
            await self._connect()
            await self.join(*self.wanted)
            await self.started()
        except BaseException:
            await self.stop(0.0)
            raise

    async def _connect(self) -> None:
        account = self.settings.account
        if account is not None:
            self._runner = account.runner()
            self.helix = Helix(account.core, self._runner)
            self.me = await self._identify(account)
            self._known |= {self.me.login: self.me}
            self.source = self._event_source(account, self._runner)
            await self.source.start()
        self.transport = self._transport()
        await self.transport.start(self)
        for handler in self.handlers:
            handler.renew()
        await self.transport.want({one.kind for one in self.handlers if one.kind is not None})
        for handler in self._event_handlers:
            await self._listen(handler, None)

    def _event_source(self, account: Account, runner: ClientRunner) -> EventSource:
        settings = self.settings
        if settings.conduit is not None:
            return ConduitSource(settings.conduit)
        return SocketSource(account.core, settings.options(), settings.types, runner, self)

    def _transport(self) -> Transport:
        settings = self.settings
        if settings.transport == "irc":
            from twitchapi_gen.runtime.chat.irc import IrcTransport, nobody, user_token  # only who uses IRC imports it

            login, token = (self.me.login, user_token(self._runner)) if self.me is not None and self._runner is not None else ("", nobody)
            core = settings.account.core if settings.account is not None else None
            return IrcTransport(
                settings.parser(), settings.irc_address(), settings.clock, login, token, timeout=settings.timeout,
                give_up_after=settings.give_up_after,
                report=core.reporter("chat over IRC") if core is not None and core.on_drift is not None else None,
            )  # fmt: skip
        assert self.source is not None  # noqa: S101  # Settings ensures an account
        assert self.me is not None  # noqa: S101
        return EventSubTransport(self.source, self.helix, settings.types, self.me.id)

    async def _identify(self, account: Account) -> User:
        """Return the client's user."""
        user = account.user()
        if not user.is_somebody:
            raise MissingToken("chat acts for a user, but the client has none; call set_user_authentication, or use twitch.as_user(…)")
        id = user.user_id
        if id is None:
            assert self._runner is not None  # noqa: S101
            id = (await self._runner.run(lambda core, user: validated(core, user))).user_id
        page = await self.helix.call("get_users", ids=[id])
        if not page.data:
            raise LoginRequired(f"Twitch knows no user {id}; log the user in again")
        (found,) = page.data
        return User(found.id, found.login, found.display_name or found.login)

    def _learn(self, page: Any) -> None:
        for one in page.data:
            self._known[one.login] = User(one.id, one.login, one.display_name or one.login)

    async def started(self) -> None:
        """For bots: called when all channels are joined."""

    async def stop(self, grace: float) -> int:
        """Stop. Callbacks get `grace` seconds, and may still send. Return how many didn't finish. Further calls wait for the first one's end."""
        if self._stopped is not None:
            return await asyncio.shield(self._stopped)
        self._stopped = self.loop.create_future()
        left = 0
        try:
            for tap in self.taps:
                tap.close()
            for task in list(self._tasks):
                task.cancel()
            left = await self.dispatcher.stop(grace)
            for part in (self.transport, self.source):
                if part is not None:
                    await part.stop()
            left += await self._side.stop(grace)
            if self._runner is not None:
                self._runner.close()
        finally:
            self.taps.clear()
            self.wanted = list(dict.fromkeys([*self.channels, *self.wanted]))
            self.channels.clear()
            self.running = False
            self.over.set()
            self._stopped.set_result(left)
        return left

    @property
    def inside(self) -> bool:
        """Whether the caller is one of the callbacks or hooks."""
        return self.running and (self.dispatcher.inside or self._side.inside)

    @property
    def connected_(self) -> bool:
        return self.running and self.transport is not None and bool(self.channels) and self.transport.is_connected

    def _up(self) -> Transport:
        if not self.running or self.transport is None:
            raise NotRunning(f"{WHERE} isn't running; call start() first, or use it in a `with` block")
        return self.transport

    def soon(self, work: Awaitable[object], where: str) -> "asyncio.Task[None]":
        """Run the work in a task; report its error."""

        async def run() -> None:
            try:
                await work
            except Exception as error:
                self.failed(error, where)

        task = self.loop.create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # What the transport hands up: the methods of `Receiver`

    def received(self, event: ChatEvent) -> None:
        if type(event) is Message:
            if self.me is not None and event.author.id == self.me.id and not self.settings.include_own:
                return
            for tap in self.taps:
                if not tap.put(event):
                    self._dropped(tap, WHERE)
        for handler in self.handlers:
            if handler.kind is type(event):
                self.put(handler.queue, event)

    def put(self, queue: CallbackQueue, *arguments: object) -> None:
        """Call a callback soon. A full queue drops the event, counts it and reports it."""
        if not self.dispatcher.put(queue, *arguments):
            self._dropped(queue, queue.name)

    def _dropped(self, reader: CallbackQueue | EventQueue[Message], name: str) -> None:
        if self.dispatcher.open and (error := reader.missed.one_more(name, self.settings.max_waiting, self.clock)) is not None:
            self.failed(error, name)

    def connected(self, session_id: str, resumed: bool) -> None:
        self._hooks.tell("connected", Session(session_id, resumed))

    def disconnected(self, session_id: str, code: int, reason: str) -> None:
        self._hooks.tell("disconnected", Drop(session_id, code, reason))

    def gave_up(self, error: Exception) -> None:
        log.error("chat: %s", error)
        for tap in self.taps:
            tap.close(error)
        self._hooks.tell("gave_up", error)

    def failed(self, error: Exception, where: str) -> None:
        self._hooks.error(error, where)

    def parted(self, channel: Channel, error: Exception) -> None:
        self._forget(channel)
        if self.settings.hooks.get("parted") is None:
            self.failed(error, f"chat of {channel.login}")
        self._hooks.tell("parted", channel, error)

    def privileged(self, channel: Channel, privileged: bool) -> None:
        (self._privileged.add if privileged else self._privileged.discard)(channel.login)

    async def may_join(self) -> None:
        while (wait := self._joins.wait(self.clock.monotonic())) > 0:
            await self._pause(wait)
        self._joins.take(self.clock.monotonic())

    async def _pause(self, seconds: float) -> None:
        for pause in self.clock.pauses_(seconds):
            await asyncio.sleep(pause)

    def tap(self) -> EventQueue[Message]:
        """Return a queue of all future messages."""
        self._up()
        made = EventQueue[Message](self.settings.max_waiting)
        self.taps.append(made)
        return made

    def untap(self, tap: EventQueue[Message]) -> None:
        tap.close()
        if tap in self.taps:
            self.taps.remove(tap)

    # Handlers

    def add(self, kind: object, version: str | int | None, condition: Mapping[str, object], callback: Callable[..., object]) -> Handler:
        """Register a callback for a kind of chat event, or for a type of EventSub. Raises ParameterError."""
        handler = event_handler(kind, version, condition, callback, self.settings.types)
        if isinstance(handler, EventHandler) and self.settings.account is None:
            raise ParameterError(f"{handler.type.name}: an anonymous reader can't listen to EventSub; pass a client with a user")
        if handler.kind is Presence and self.settings.transport != "irc":
            raise ParameterError("Presence comes over IRC only; use transport='irc'")
        self.handlers.append(handler)
        return handler

    async def enable(self, handler: Handler) -> None:
        """Let a handler receive events, while chat runs. Raises the errors of a subscription."""
        handler.renew()
        if handler.kind is not None:
            await self._up().want({handler.kind})
        elif isinstance(handler, EventHandler):
            await self._listen(handler, None)
            for channel in list(self.channels.values()):
                await self._listen(handler, channel)

    async def disable(self, handler: Handler) -> None:
        """Remove a handler."""
        self.handlers.remove(handler)
        if isinstance(handler, EventHandler):
            for key in list(handler.subscriptions):
                await self._unlisten(handler, key)

    async def _listen(self, handler: EventHandler, channel: Channel | None) -> None:
        assert self.source is not None  # noqa: S101  # add refuses handlers without one
        assert self.me is not None  # noqa: S101
        key, condition = handler.condition_for(channel, self.me)
        if key is None or key in handler.subscriptions:
            return
        handler.subscriptions[key] = None
        try:
            handler.subscriptions[key] = await self.source.subscribe(handler.type, condition, lambda event: self.put(handler.queue, event))
        except BaseException:
            del handler.subscriptions[key]
            raise

    async def _unlisten(self, handler: EventHandler, key: str) -> None:
        subscription = handler.subscriptions.pop(key, None)
        if subscription is not None and self.source is not None:
            await self.source.unsubscribe(subscription)

    @property
    def _event_handlers(self) -> list[EventHandler]:
        return [one for one in self.handlers if isinstance(one, EventHandler)]

    # Channels

    async def join(self, *names: str | User) -> None:
        """Read these channels. Raises the first error; the channels that could be joined stay joined."""
        transport = self._up()
        found = [one for one in await self._places(names) if one.login not in self.channels]
        results: list[BaseException | None] = []
        if found and not self.channels:  # the first one alone, so that no other uses its turn before there is a connection
            results += await asyncio.gather(self._join(transport, found.pop(0)), return_exceptions=True)
        results += await asyncio.gather(*(self._join(transport, one) for one in found), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def _join(self, transport: Transport, channel: Channel) -> None:
        joined = await transport.join(channel)
        self._known[joined.login] = joined
        self.channels[joined.login] = joined
        for handler in self._event_handlers:
            await self._listen(handler, joined)

    async def part(self, *names: str | User) -> None:
        transport = self._up()
        for name in names:
            login = login_of(name.login if isinstance(name, User) else name)
            channel = self.channels.get(login)
            if channel is not None:
                self._forget(channel)
                await transport.part(channel)
                for handler in self._event_handlers:
                    await self._unlisten(handler, channel.id)

    def _forget(self, channel: Channel) -> None:
        self.channels.pop(channel.login, None)
        self.wanted = [one for one in self.wanted if one != channel.login]

    async def _places(self, names: Iterable[str | User]) -> list[Channel]:
        """Return the channels, with ids where the transport needs them. Raises ChannelUnavailable for an unknown login."""
        logins = dict.fromkeys(login_of(one.login if isinstance(one, User) else one) for one in names)
        self._known |= {one.login: one for one in names if isinstance(one, User) and one.id}
        if self.settings.transport == "irc":
            return [self._channel(self._known.get(login) or User("", login, login)) for login in logins]
        return [self._channel(one) for one in await self.users(logins)]

    def _channel(self, user: User) -> Channel:
        return self.channels.get(user.login) or (user if isinstance(user, Channel) else Channel(user.id, user.login, user.name))

    async def users(self, logins: Iterable[str]) -> list[User]:
        """Return the users with their ids, from Twitch unless known. Raises ChannelUnavailable for an unknown login."""
        wanted = list(logins)
        missing = [one for one in wanted if not self._known.get(one, User("", "", "")).id]
        if missing and self.settings.account is None:
            raise MissingToken(f"{missing[0]}: an anonymous reader can't look up users; pass a client")
        if missing:
            self._learn(await self.helix.call("get_users", logins=missing))
        for login in wanted:
            if login not in self._known or not self._known[login].id:
                raise ChannelUnavailable(f"there is no user or channel {login!r} at Twitch", reason="unknown", channel=login)
        return [self._known[login] for login in wanted]

    async def place(self, target: "str | User | Message", *, with_id: bool = True) -> Channel:
        """Return a channel that a caller named."""
        if isinstance(target, Message):
            return target.channel
        login = login_of(target.login if isinstance(target, User) else target)
        found = self.channels.get(login) or (target if isinstance(target, Channel) else None)
        if found is not None and (found.id or not with_id):
            return found
        if not with_id:
            return Channel("", login, login)
        return self._channel((await self.users([login]))[0])

    async def person(self, target: "str | User | Message") -> User:
        """Return a user that a caller named, with an id."""
        found = target.author if isinstance(target, Message) else target
        if isinstance(found, User) and found.id:
            return found
        return (await self.users([login_of(found.login if isinstance(found, User) else found)]))[0]

    # Messages

    async def send(self, target: "str | User | Message", text: str, *, reply_to: str = "", nonce: str = "") -> list[str]:
        transport = self._up()
        if not transport.can_send:
            raise MissingToken("an anonymous reader can't send; pass a client with a user")
        parts = self._parts(text)
        channel = await self.place(target, with_id=transport.name != "irc")
        sent: list[str] = []
        async with self._locks.setdefault(channel.login, asyncio.Lock()):  # keeps the order
            for part in parts:
                try:
                    await self._turn(channel, part)
                    sent.append(await transport.send(channel, part, reply_to=reply_to, nonce=nonce))
                except TwitchError as error:
                    error.done = sent or None
                    raise
        return sent

    def _parts(self, text: object) -> list[str]:
        if not isinstance(text, str) or not (found := _BREAKS.sub(" ", text).strip()):
            raise ParameterError(f"a message must be text with at least one visible character, not {text!r}"[:200])
        if len(found) > LONGEST and not self.settings.split:
            raise ParameterError(f"a message has at most {LONGEST} characters, not {len(found)}; shorten it, or allow parts with split=True")
        return split_text(found)

    async def _turn(self, channel: Channel, text: str) -> None:
        """Wait until the limits allow the message. Raises MessageDropped for one that Twitch would drop as a duplicate."""
        login = channel.login
        while True:
            privileged, now = login in self._privileged, self.clock.monotonic()
            left = 0.0 if privileged else self._repeats.left(login, text, now)
            if left > 0:
                raise MessageDropped(
                    f"{login}: the same text was sent less than 30 seconds ago, and Twitch would drop it; wait {left:.0f} s, or change the text",
                    reason="msg_duplicate", channel=login,
                )  # fmt: skip
            wait = self._limits.wait(login, now, privileged=privileged)
            if wait <= 0:
                break
            await self._pause(wait)
        self._limits.take(login, now, privileged=privileged)
        self._repeats.note(login, text, now)

    async def moderate(self, operation: str, target: "str | User | Message", **arguments: object) -> Any:
        """Call an operation of moderators in that channel."""
        self._up()
        if self.me is None:
            raise MissingToken("an anonymous reader can't moderate; pass a client with a user")
        channel = await self.place(target)
        return await self.helix.call(operation, broadcaster_id=channel.id, moderator_id=self.me.id, **arguments)

    async def images(self, target: "str | User | Message") -> ChatImages:
        self._up()
        if self.me is None:
            raise MissingToken("an anonymous reader can't fetch images; pass a client")
        channel, now = await self.place(target), self.clock.monotonic()
        until, found = self._images.get(channel.id, (0.0, None))
        if found is None or now >= until:
            call = self.helix.call
            found = ChatImages.read(
                await call("get_global_emotes"), await call("get_cheermotes", broadcaster_id=channel.id), await call("get_global_chat_badges"),
                await call("get_channel_chat_badges", broadcaster_id=channel.id),
            )  # fmt: skip
            self._images[channel.id] = now + CACHED, found
        return found

    async def announce(self, target: "str | User | Message", text: str, color: str) -> None:
        for part in self._parts(text):
            await self.moderate("send_chat_announcement", target, message=part, color=color)

    async def delete(self, message: Message | str, channel: "str | User | None") -> None:
        if isinstance(message, str) and channel is None:
            raise ParameterError("delete needs a Message, or a message's id and the channel: delete(id, channel='amber_plays')")
        id = message.id if isinstance(message, Message) else message
        if not id:
            raise ParameterError("delete needs a message's id, and an empty one would clear the chat; call clear for that")
        await self.moderate("delete_chat_messages", channel if channel is not None else message, message_id=id)

    async def ban(
        self, user: "str | User | Message", channel: "str | User | None", seconds: "int | timedelta | None", reason: str | None
    ) -> None:  # fmt: skip
        where = channel if channel is not None else user
        if channel is None and not isinstance(user, Message):
            raise ParameterError("give the channel, unless you pass a message: ban('some_user', 'amber_plays')")
        who = await self.person(user)
        await self.moderate("ban_user", where, user_id=who.id, duration=seconds, reason=reason or None)

    async def unban(self, user: "str | User", channel: "str | User") -> None:
        await self.moderate("unban_user", channel, user_id=(await self.person(user)).id)
