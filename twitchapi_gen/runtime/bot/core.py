"""A bot in one event loop, which both faces share: from a message to its command, with guards, cooldowns, middleware, timers and help."""

import asyncio
import inspect
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from attrs import define, field

from twitchapi_gen.runtime.base.errors import TwitchError
from twitchapi_gen.runtime.base.values import is_iterable
from twitchapi_gen.runtime.bot.arguments import Lookup
from twitchapi_gen.runtime.bot.commands import RANKS, Callee, Command, Commands, CommandSpec, rank_of
from twitchapi_gen.runtime.bot.declared import HandlerSpec, RoleSpec, Spec, TimerSpec
from twitchapi_gen.runtime.bot.errors import CommandError, DefinitionError, NotAllowed, OnCooldown, UsageError
from twitchapi_gen.runtime.chat.core import ChatCore
from twitchapi_gen.runtime.chat.errors import ChannelUnavailable
from twitchapi_gen.runtime.chat.handlers import Handler
from twitchapi_gen.runtime.chat.limits import LONGEST
from twitchapi_gen.runtime.chat.message import Author, Channel, ChatEvent, Message, User
from twitchapi_gen.runtime.chat.settings import Settings
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue

_LIVE_FOR, _FOLLOWS_FOR, _LACKS_FOR = 30.0, 600.0, 30.0
"""Seconds for which it believes that a channel is live, that a user follows, and that one doesn't."""
_MOST_FOLLOWERS = 10_000


class Hooked(Protocol):
    """A component."""

    def setup(self) -> object: ...

    def teardown(self) -> object: ...


class ContextBase:
    """The run of a command. The public classes add what it can do.

    channel: of the message. message: the message with the command. command: the command, with `name`, `help` and `usage`. prefix and text: as
    written, text being what follows the command's name. error: for `after`, the error that ended it, or None.
    """

    def __init__(self, message: Message, command: Command, prefix: str, text: str) -> None:
        self.message, self.command, self.prefix, self.text = message, command, prefix, text
        self.channel: Channel = message.channel
        self.error: Exception | None = None

    @property
    def author(self) -> Author:
        """The author of the message."""
        return self.message.author

    @property
    def usage(self) -> str:
        """How to use the command, such as `!quote <number>`."""
        return self.command.usage(self.prefix)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.prefix}{self.command.name} by {self.author.login} in {self.channel.login}>"


@define(eq=False)
class Timer:
    """A function that is called regularly in each channel."""

    callee: Callee
    spec: TimerSpec
    owner: object
    name: str
    tasks: dict[str, "asyncio.Task[None]"] = field(factory=dict[str, "asyncio.Task[None]"], init=False)


@define(kw_only=True)
class BotSettings:
    """The settings of a bot beside those of its chat."""

    prefixes: tuple[str, ...]
    sequential: bool
    shared_chat: bool
    help: str | None

    @classmethod
    def of(cls, prefix: str | Iterable[str], sequential: bool, shared_chat: bool, help: str | None) -> "BotSettings":
        found = tuple(map(str, prefix)) if is_iterable(prefix) else (str(prefix),)
        if not found or not all(one.strip() and one.lstrip() == one for one in found):
            raise DefinitionError(f"prefix must be a text such as '!', or a list of those, which begin with no space, not {prefix!r}")
        return cls(prefixes=tuple(sorted(found, key=len, reverse=True)), sequential=sequential, shared_chat=shared_chat, help=help)


class BotCore(ChatCore):
    """Runs a bot. `make_context` and `make_place` create the objects that commands and timers get."""

    def __init__(
        self, settings: Settings, bot_settings: BotSettings, make_context: Callable[..., ContextBase], make_place: Callable[[Channel], object]
    ) -> None:  # fmt: skip
        super().__init__(settings)
        self.bot_settings, self._make_context, self._make_place = bot_settings, make_context, make_place
        self.commands = Commands()
        self.timers: list[Timer] = []
        self.functions: dict[str, list[tuple[Callee, object]]] = {name: [] for name in ("guard", "before", "after", "error")}
        self.handler_owners: dict[Handler, object] = {}
        self.counts: dict[str, int] = {}
        self._queues: dict[tuple[str, str], CallbackQueue] = {}
        self._live: tuple[float, frozenset[str]] = (float("-inf"), frozenset())
        self._follows: dict[tuple[str, str], tuple[float, bool]] = {}
        self._help: Command | None = None
        self.loaded: Callable[[], Iterable[Hooked]] = tuple
        """Returns the components."""
        if bot_settings.help is not None:
            self._add_help(bot_settings.help)

    # Registration

    def register(self, function: Callable[..., Any], spec: Spec, owner: object = None) -> None:
        """Register a function as its spec says. Raises DefinitionError and ParameterError."""
        match spec:
            case CommandSpec():
                made = Command(spec, function, owner)
                if self._help is not None and self._help.name in (made.name, *made.spec.aliases):
                    self.commands.remove(self._help)  # the bot's own replaces the built-in one
                    self._help = None
                self.commands.add(made)
            case TimerSpec():
                timer = Timer(Callee.of(function, "every"), spec, owner, getattr(function, "__name__", "timer"))
                self.timers.append(timer)
                for channel in self.channels.values():
                    self._start_timer(timer, channel)
            case HandlerSpec():
                self.handler_owners[self.add(spec.kind, spec.version, spec.condition, function)] = owner
            case RoleSpec():
                self.functions[spec.role].append((Callee.of(function, spec.role), owner))

    def withdraw(self, owner: object) -> list[Handler]:
        """Remove everything that belongs to a component. Return its handlers, which have to be disabled."""
        for command in [one for one in self.commands if one.owner is owner]:
            self.commands.remove(command)
        for timer in [one for one in self.timers if one.owner is owner]:
            self.timers.remove(timer)
            for task in timer.tasks.values():
                task.cancel()
        for functions in self.functions.values():
            functions[:] = [one for one in functions if one[1] is not owner]
        gone = [handler for handler, one in self.handler_owners.items() if one is owner]
        for handler in gone:
            del self.handler_owners[handler]
            if not self.running:
                self.handlers.remove(handler)
        return gone

    async def start(self) -> None:
        if not self.running:
            self._queues.clear()  # they belong to the last run
        await super().start()

    async def started(self) -> None:
        for one in self.loaded():
            await self.call(one.setup)

    async def stop(self, grace: float) -> int:
        if self._stopped is None and self.channels:
            for one in self.loaded():
                try:
                    await self.call(one.teardown)
                except Exception as error:
                    self.failed(error, f"teardown of {type(one).__name__}")
        return await super().stop(grace)

    # From a message to its command

    def received(self, event: ChatEvent) -> None:
        if type(event) is Message and (self.me is None or event.author.login != self.me.login):
            login = event.channel.login
            self.counts[login] = self.counts.get(login, 0) + 1
            self._look(event)
        super().received(event)

    def _look(self, message: Message) -> None:
        """Run the message's command, if it has one."""
        text = message.text
        if message.reply is not None and text.startswith("@"):  # Twitch puts the name of the answered user before a reply
            text = text.partition(" ")[2].lstrip()
        for prefix in self.bot_settings.prefixes:
            if text.startswith(prefix):
                break
        else:
            return
        if message.source is not None and not self.bot_settings.shared_chat:
            return
        command, rest, groups = self.commands.find(text[len(prefix) :].lstrip())
        if command is None:
            if groups and self._help is not None:
                name = text[len(prefix) :].partition(" ")[0]
                self._begin(self._make_context(message, self._help, prefix, name), self._help)
            return
        self._begin(self._make_context(message, command, prefix, rest), command)

    def _begin(self, context: ContextBase, command: Command) -> None:
        concurrent = not command.spec.sequential and not self.bot_settings.sequential
        key = "" if self.bot_settings.sequential else command.name, "" if concurrent else context.channel.login
        queue = self._queues.get(key)
        if queue is None:
            queue = self._queues[key] = CallbackQueue(self._run, command.where, concurrent=concurrent)
        if concurrent and self.dispatcher.waiting >= self.settings.max_waiting:  # so many are running
            self._dropped(queue, queue.name)
        else:
            self.put(queue, context)

    async def _run(self, context: ContextBase) -> None:
        command = context.command
        try:
            if command.spec.role or command.spec.guards or self.functions["guard"]:
                await self._check(context, command)
            arguments, named = await self._arguments(context, command)
            command.use(context.message, self.clock.monotonic())
            for callee, _ in self.functions["before"]:
                if await self._call(callee, context) is False:
                    return
            result = await self._call(command.callee, context, *arguments, **named)
            if isinstance(result, str) and result:
                await self.send(context.message, result, reply_to=context.message.id)
        except Exception as error:
            context.error = error
            await self._failed(context, command, error)
        for callee, _ in self.functions["after"]:
            await self._call(callee, context)

    async def call(self, function: Callable[[], object]) -> None:
        """Call a component's hook."""
        await self._call(Callee.of(function, "component"))

    async def _call(self, callee: Callee, *arguments: Any, **named: Any) -> Any:
        if callee.is_async:
            return await callee.function(*arguments, **named)
        result = await self.dispatcher.in_thread(lambda: callee.function(*arguments, **named))
        return await result if inspect.isawaitable(result) else result

    async def _check(self, context: ContextBase, command: Command) -> None:
        rank, needed = rank_of(context.author), command.spec.role
        if rank < needed and not (needed == RANKS["follower"] and await self.is_follower(context.channel, context.author)):
            names = list(RANKS)
            raise NotAllowed(f"{command.name} is for the role {names[needed]} and above; {context.author.login} is {names[rank]}")
        for callee in (*(one for one, _ in self.functions["guard"]), *command.spec.guards):
            if not await self._call(callee, context):
                raise NotAllowed(f"{command.name}: the guard {getattr(callee.function, '__name__', 'function')} refused {context.author.login}")

    async def _arguments(self, context: ContextBase, command: Command) -> tuple[list[Any], dict[str, Any]]:
        try:
            arguments, named = command.signature.read(context.text)
            if not command.signature.has_users:
                return arguments, named
            lookups = [one.login for one in (*arguments, *named.values()) if type(one) is Lookup]
            if lookups:
                found = await self._people(context.message, lookups)
                arguments = [found[one.login] if type(one) is Lookup else one for one in arguments]
                named = {name: found[one.login] if type(one) is Lookup else one for name, one in named.items()}
        except UsageError as error:
            raise UsageError(f"{error}. Usage: {context.usage}") from None
        return arguments, named

    async def _people(self, message: Message, logins: list[str]) -> dict[str, User]:
        found = {one.mention.login: one.mention for one in message.fragments if one.mention is not None and one.mention.id}
        missing = [login for login in logins if login not in found]
        if missing:
            try:
                found |= {one.login: one for one in await self.users(missing)}
            except ChannelUnavailable as error:
                raise UsageError(f"there is no user {error.channel}") from None
        return found

    async def _failed(self, context: ContextBase, command: Command, error: Exception) -> None:
        where = command.where
        handlers = [command.spec.on_error] if command.spec.on_error is not None else [one for one, _ in self.functions["error"]]
        try:
            for callee in handlers:
                await self._call(callee, context, error)
            if not handlers and isinstance(error, CommandError):
                if not isinstance(error, OnCooldown | NotAllowed):
                    await self.send(context.message, str(error)[:LONGEST], reply_to=context.message.id)
            elif not handlers:
                self._hooks.callback_failed(error, where)
        except Exception as worse:
            self._hooks.callback_failed(worse, where)

    # Roles and streams, cached

    async def is_follower(self, channel: Channel, user: User) -> bool:
        """Return whether the user follows the channel: from a call that is cached for 10 minutes, or for 30 seconds if one doesn't follow."""
        key, now = (channel.login, user.login), self.clock.monotonic()
        until, follows = self._follows.get(key, (0.0, False))
        if now >= until:
            where, who = await self.place(channel), await self.person(user)
            page = await self.helix.call("get_channel_followers", broadcaster_id=where.id, user_id=who.id)
            follows = bool(page.data)
            if len(self._follows) >= _MOST_FOLLOWERS:
                self._follows.clear()
            self._follows[key] = now + (_FOLLOWS_FOR if follows else _LACKS_FOR), follows
        return follows

    async def is_live(self, channel: Channel) -> bool:
        """Return whether the channel is live: from one call for all channels, cached for 30 seconds."""
        (until, live), now = self._live, self.clock.monotonic()
        if now >= until:
            logins = [one.login for one in self.channels.values()]
            found = set[str]()
            for at in range(0, len(logins), 100):
                page = await self.helix.call("get_streams", user_logins=logins[at : at + 100], first=100)
                found |= {one.user_login for one in page.data}
            live = frozenset(found)
            self._live = now + _LIVE_FOR, live
        return channel.login in live

    # Timers

    async def _join(self, transport: Any, channel: Channel) -> None:
        await super()._join(transport, channel)
        for timer in self.timers:
            self._start_timer(timer, self.channels[channel.login])

    def _forget(self, channel: Channel) -> None:
        super()._forget(channel)
        for timer in self.timers:
            task = timer.tasks.pop(channel.login, None)
            if task is not None:
                task.cancel()

    def _start_timer(self, timer: Timer, channel: Channel) -> None:
        timer.tasks[channel.login] = self.soon(self._tick(timer, channel), f"timer {timer.name}")

    async def _tick(self, timer: Timer, channel: Channel) -> None:
        queue, counted = CallbackQueue(self._ring, f"timer {timer.name}"), self.counts.get(channel.login, 0)
        until = self.clock.monotonic()
        while True:
            until = max(until + timer.spec.seconds, self.clock.monotonic())
            while (left := until - self.clock.monotonic()) > 0:
                await self._pause(left)
            if self.counts.get(channel.login, 0) - counted < timer.spec.min_messages:
                continue
            try:
                if timer.spec.only_live and not await self.is_live(channel):
                    continue
            except TwitchError as error:
                self.failed(error, f"timer {timer.name}")
                continue
            counted = self.counts.get(channel.login, 0)
            if not queue.waiting and queue.runner is None:
                self.put(queue, timer, channel)

    async def _ring(self, timer: Timer, channel: Channel) -> None:
        result = await self._call(timer.callee, self._make_place(channel))
        if isinstance(result, str) and result:
            await self.send(channel, result)

    # Help

    def _add_help(self, name: str) -> None:
        core = self

        async def help(context: ContextBase, *, command: str = "") -> str:
            """Show the commands, or how to use one."""
            return core.help_text(context, command)

        spec = CommandSpec(
            name=name, aliases=(), role=0, cooldowns=(), guards=(), sequential=False, hidden=True, on_error=None
        )  # fmt: skip
        self._help = Command(spec, help)
        self.commands.add(self._help)

    def help_text(self, context: ContextBase, name: str) -> str:
        """Return the help: for one command its usage and docstring, otherwise the names of the commands that the author may use."""
        rank, prefix = rank_of(context.author), context.prefix
        wanted = name.casefold().strip().removeprefix(prefix)
        found = self.commands.exact(wanted) if wanted else None
        if found is not None:
            others = f" Also: {', '.join(prefix + one for one in found.spec.aliases)}." if found.spec.aliases else ""
            return f"{found.usage(prefix)}{': ' + found.summary if found.summary else ''}{others}"
        begin = f"{wanted} " if wanted else ""
        usable = [one for one in self.commands if one.spec.role <= max(rank, RANKS["follower"]) and not one.spec.hidden]
        names = sorted({one.name if begin else one.name.partition(" ")[0] for one in usable if one.name.startswith(begin)})
        if wanted and not names:
            if any(one.name.startswith(begin) for one in self.commands):
                raise NotAllowed(f"{context.author.login} may use no command under {wanted}")
            raise UsageError(f"there is no command {wanted}. Usage: {context.usage}")
        shown = ", ".join(prefix + one for one in names)
        return f"Commands: {shown}. More about one: {prefix}{self.bot_settings.help} <command>" if not begin else f"Commands: {shown}"
