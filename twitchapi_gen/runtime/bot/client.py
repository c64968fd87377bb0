"""Bots, as users see them: a chat with commands, asynchronous and synchronous, and the contexts and components of both."""

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, Unpack, cast, overload

from twitchapi_gen.runtime.bot.commands import Command, RoleName
from twitchapi_gen.runtime.bot.components import ComponentBase, Components
from twitchapi_gen.runtime.bot.core import BotCore, BotSettings, ContextBase
from twitchapi_gen.runtime.bot.declared import Cooldowns, Guards, OnError, RoleSpec, Spec, decorator, timer_spec
from twitchapi_gen.runtime.chat.client import AsyncChatFace, C, ChatBase, ChatOptions, Color, SyncChatFace
from twitchapi_gen.runtime.chat.core import ChatCore
from twitchapi_gen.runtime.chat.handlers import Handler
from twitchapi_gen.runtime.chat.message import Channel, Message
from twitchapi_gen.runtime.chat.settings import Settings
from twitchapi_gen.runtime.client.client import AsyncClient, SyncClient

F = TypeVar("F", bound=Callable[..., object])
R = TypeVar("R")


class BotBase(ChatBase[C]):
    """The part that both faces share: registration. The public classes describe the parameters."""

    _component: type[ComponentBase]
    _core: BotCore

    def __init__(
        self, twitch: C | None = None, *, prefix: str | Iterable[str] = "!", sequential: bool = False, shared_chat: bool = False,
        help: str | None = "help", **chat: Unpack[ChatOptions],
    ) -> None:  # fmt: skip
        self._bot_settings = BotSettings.of(prefix, sequential, shared_chat, help)
        super().__init__(twitch, **chat)
        self._components = Components(self._core, self, self._component)
        self._core.loaded = self._components.all

    def _core_of(self, settings: Settings) -> ChatCore:
        return BotCore(settings, self._bot_settings, self._context, self._place)

    @abstractmethod
    def _context(self, message: Message, command: Command, prefix: str, text: str) -> ContextBase: ...

    @abstractmethod
    def _place(self, channel: Channel) -> object: ...

    @abstractmethod
    def _in_core(self, work: Callable[[], R]) -> R:
        """Do this where the core's state may be changed."""

    def _register(self, function: Callable[..., Any], spec: Spec) -> None:
        def register() -> None:
            known = set(self._core.handlers)
            self._core.register(function, spec)
            self._settle([one for one in self._core.handlers if one not in known])

        self._in_core(register)

    def _settle(self, enable: Iterable[Handler] = (), disable: Iterable[Handler] = (), calls: Iterable[Callable[[], object]] = ()) -> None:
        """Subscribe and unsubscribe, and call components' hooks, in the background while the bot runs."""
        core = self._core
        if not core.running:
            return
        for handler in disable:
            core.soon(core.disable(handler), handler.name)
        for handler in enable:
            core.soon(core.enable(handler), handler.name)
        for call in calls:
            core.soon(core.call(call), getattr(call, "__qualname__", "component"))

    def load(self, component: Any) -> None:
        """Load a component, or all of a module: `bot.load(Quotes())`, `bot.load("my_bot.quotes")`.

        Its EventSub handlers are subscribed in the background while the bot runs; errors go to `on_error`. Raises DefinitionError, and the errors of
        the import, and then loads nothing.
        """

        def load() -> None:
            known = set(self._core.handlers)
            new = self._components.load(component)
            self._settle([one for one in self._core.handlers if one not in known], (), [one.setup for one in new])

        self._in_core(load)

    def unload(self, component: Any) -> None:
        """Remove a component, or all of a module, with its commands, timers and handlers. Raises DefinitionError if it isn't loaded."""

        def unload() -> None:
            gone, handlers = self._components.unload(component)
            self._settle((), handlers, [one.teardown for one in gone])

        self._in_core(unload)

    def reload(self, module: str) -> None:
        """Import a module again, and replace its components, while the bot runs. They keep their attributes; `__init__` and `setup` don't run again.

        If the module can't be imported or registered, the loaded components stay, and the error is raised.
        """

        def reload() -> None:
            known = set(self._core.handlers)
            new, gone, handlers = self._components.reload(module)
            calls = [*(one.setup for one in new), *(one.teardown for one in gone)]
            self._settle([one for one in self._core.handlers if one not in known], handlers, calls)

        self._in_core(reload)

    @property
    def commands(self) -> list[Command]:
        """All commands."""
        return list(self._core.commands)

    @overload
    def command(self, name: F, /) -> F: ...

    @overload
    def command(
        self,
        name: str | None = None,
        *,
        aliases: Iterable[str] = (),
        role: RoleName = "everyone",
        cooldown: Cooldowns = None,
        guards: Guards = (),
        sequential: bool = False,
        hidden: bool = False,
        on_error: OnError | None = None,
    ) -> Callable[[F], F]: ...

    def command(
        self, name: Any = None, *, aliases: Iterable[str] = (), role: str = "everyone", cooldown: Cooldowns = None, guards: Guards = (),
        sequential: bool = False, hidden: bool = False, on_error: OnError | None = None,
    ) -> Any:  # fmt: skip
        """Decorate a function to make it a command: `@bot.command()`, or `@bot.command("quote add", role="moderator")`.

        The function gets the context, then the words of the message as its annotations say: int, float, str, bool, User, an Enum, a Literal, or
        a union of those; with a default or `| None` they are optional. `*names: str` takes all further words, a keyword-only text (`*, text: str`)
        the rest of the line, and any other keyword-only parameter is an option, such as `--force`. A text that it returns is sent as a reply.

        name: by default the function's; several words make a subcommand. aliases: other names.
        role: the least role: everyone, follower, subscriber, vip, moderator or broadcaster. Followers are looked up, cached, which needs the scope
        moderator:read:followers.
        cooldown: seconds per user, a Cooldown, or a list of those. guards: functions that get the context and return whether it may run.
        sequential: whether its runs in a channel wait for each other. hidden: whether the help omits it.
        on_error: called with the context and the exception, instead of the bot's error handlers.

        Raises DefinitionError.
        """
        return decorator(self._register, name, aliases, role, cooldown, guards, sequential, hidden, on_error)

    def every(
        self, *, seconds: float = 0, minutes: float = 0, hours: float = 0, only_live: bool = False, min_messages: int = 0
    ) -> Callable[[F], F]:  # fmt: skip
        """Decorate a function to call it regularly in each joined channel: `@bot.every(minutes=10, only_live=True, min_messages=5)`.

        The function gets a ChannelContext. A text that it returns is sent. only_live: only while the channel is live. min_messages: only if so many
        messages came since its last run. Raises DefinitionError.
        """
        spec = timer_spec(seconds, minutes, hours, only_live, min_messages)

        def decorate(function: F) -> F:
            self._register(function, spec)
            return function

        return decorate

    def _role(self, function: F, role: str) -> F:
        self._register(function, RoleSpec(role=role))
        return function

    def guard(self, function: F) -> F:
        """Decorate a function that gets the context of each command and returns whether it may run."""
        return self._role(function, "guard")

    def before(self, function: F) -> F:
        """Decorate a function that gets the context before each command, after guards and arguments. If it returns False, the command doesn't run."""
        return self._role(function, "before")

    def after(self, function: F) -> F:
        """Decorate a function that gets the context after each command; `context.error` is the error that ended it, or None."""
        return self._role(function, "after")

    def on_command_error(self, function: F) -> F:
        """Decorate a function that gets the context and the exception of a command that failed.

        By default, usage errors are answered, cooldowns and missing roles are silent, and anything else goes to `on_error`.
        """
        return self._role(function, "error")


class ChannelContext:
    """A channel, as timers get it. bot: the bot."""

    def __init__(self, bot: "SyncBotFace", channel: Channel) -> None:
        self.bot, self.channel = bot, channel

    def send(self, text: str) -> list[str]:
        """Send a message to the channel, see `Bot.send`."""
        return self.bot.send(self.channel, text)

    def announce(self, text: str, color: Color = "primary") -> None:
        """Send an announcement to the channel, see `Bot.announce`."""
        self.bot.announce(self.channel, text, color)


class Context(ContextBase, ChannelContext):
    """The run of a command in a `Bot`."""

    def __init__(self, bot: "SyncBotFace", message: Message, command: Command, prefix: str, text: str) -> None:
        ContextBase.__init__(self, message, command, prefix, text)
        self.bot = bot

    def reply(self, text: str) -> list[str]:
        """Reply to the message, see `Bot.reply`."""
        return self.bot.reply(self.message, text)


class AsyncChannelContext:
    """A channel, as timers get it. bot: the bot."""

    def __init__(self, bot: "AsyncBotFace", channel: Channel) -> None:
        self.bot, self.channel = bot, channel

    async def send(self, text: str) -> list[str]:
        """Send a message to the channel, see `AsyncBot.send`."""
        return await self.bot.send(self.channel, text)

    async def announce(self, text: str, color: Color = "primary") -> None:
        """Send an announcement to the channel, see `AsyncBot.announce`."""
        await self.bot.announce(self.channel, text, color)


class AsyncContext(ContextBase, AsyncChannelContext):
    """The run of a command in an `AsyncBot`."""

    def __init__(self, bot: "AsyncBotFace", message: Message, command: Command, prefix: str, text: str) -> None:
        ContextBase.__init__(self, message, command, prefix, text)
        self.bot = bot

    async def reply(self, text: str) -> list[str]:
        """Reply to the message, see `AsyncBot.reply`."""
        return await self.bot.reply(self.message, text)


class SyncComponent(ComponentBase):
    """See `Component`."""

    @property
    def bot(self) -> "SyncBotFace":
        """The bot that has loaded it."""
        return cast(SyncBotFace, self.bot_)


class AsyncComponentFace(ComponentBase):
    """See `AsyncComponent`."""

    @property
    def bot(self) -> "AsyncBotFace":
        """The bot that has loaded it."""
        return cast(AsyncBotFace, self.bot_)


class SyncBotFace(BotBase[SyncClient], SyncChatFace):
    """See `Bot`."""

    _component = SyncComponent

    def _context(self, message: Message, command: Command, prefix: str, text: str) -> Context:
        return Context(self, message, command, prefix, text)

    def _place(self, channel: Channel) -> ChannelContext:
        return ChannelContext(self, channel)

    def _in_core(self, work: Callable[[], R]) -> R:
        loop_thread = self._loop_thread
        if loop_thread is None or loop_thread.inside:
            return work()

        async def do() -> R:
            return work()

        return loop_thread.run(do())


class AsyncBotFace(BotBase[AsyncClient], AsyncChatFace):
    """See `AsyncBot`."""

    _component = AsyncComponentFace

    def _context(self, message: Message, command: Command, prefix: str, text: str) -> AsyncContext:
        return AsyncContext(self, message, command, prefix, text)

    def _place(self, channel: Channel) -> AsyncChannelContext:
        return AsyncChannelContext(self, channel)

    def _in_core(self, work: Callable[[], R]) -> R:
        return work()
