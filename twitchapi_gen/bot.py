"""Bots: `Bot` and `AsyncBot` are a chat with commands, timers, event handlers and components.

https://dev.twitch.tv/docs/chat/
"""

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.chat import irc_parser_
from twitchapi_gen.runtime.bot.client import (
    AsyncBotFace,
    AsyncChannelContext,
    AsyncComponentFace,
    AsyncContext,
    ChannelContext,
    Context,
    SyncBotFace,
    SyncComponent,
)
from twitchapi_gen.runtime.bot.commands import Command, Cooldown
from twitchapi_gen.runtime.bot.declared import command, every, on
from twitchapi_gen.runtime.bot.errors import CommandError, DefinitionError, NotAllowed, OnCooldown, UsageError
from twitchapi_gen.runtime.chat.message import Message, Notice, User

__all__ = [
    "AsyncBot",
    "AsyncChannelContext",
    "AsyncComponent",
    "AsyncContext",
    "Bot",
    "ChannelContext",
    "Command",
    "CommandError",
    "Component",
    "Context",
    "Cooldown",
    "DefinitionError",
    "Message",
    "NotAllowed",
    "Notice",
    "OnCooldown",
    "UsageError",
    "User",
    "command",
    "every",
    "on",
]


class Bot(SyncBotFace):
    """A chat with commands. It has everything that `Chat` has, and `command`, `every`, `on`, `load` and middleware.

        bot = Bot(twitch, channels=["amber_plays"])

        @bot.command()
        def hello(context: Context) -> str:
            return f"Hello {context.author.name}!"

        bot.run()

    Commands are plain functions, which run in threads, and don't wait for each other. Its own messages run no commands.

    Args:
        twitch: A `Twitch` with the bot's user, see `Chat`.
        prefix: The beginning of a command, such as "!"; several in a list.
        sequential: Whether all commands of a channel wait for each other.
        shared_chat: Whether commands that come from other channels of a shared chat run, too.
        help: The name of the built-in command that explains the others; None for none. A command of yours with that name replaces it.
        chat: The parameters of `Chat`: channels, transport, verified, split, include_own, timeout, max_waiting, give_up_after, the addresses, and the
            hooks `on_connected`, `on_disconnected`, `on_parted`, `on_gave_up` and `on_error`.

    Raises ParameterError, and DefinitionError for mistakes in the bot's code.
    """

    _types = subscription_types
    _parser = staticmethod(irc_parser_)


class AsyncBot(AsyncBotFace):
    """A chat with commands, for asyncio. It has everything that `AsyncChat` has, and `command`, `every`, `on`, `load` and middleware.

        bot = AsyncBot(twitch, channels=["amber_plays"])

        @bot.command()
        async def hello(context: AsyncContext) -> str:
            return f"Hello {context.author.name}!"

        asyncio.run(bot.run())

    Commands are async functions; plain ones run in threads. The parameters are those of `Bot`, with an `AsyncTwitch`.
    """

    _types = subscription_types
    _parser = staticmethod(irc_parser_)


class Component(SyncComponent):
    """A class of commands, timers and handlers for a `Bot`, in a file of its own if you like. `bot.load` loads it, `bot.reload` replaces it.

    class Dice(Component):
        @command()
        def roll(self, context: Context, sides: int = 6) -> str:
            return f"{context.author.name} rolls {random.randint(1, sides)}"
    """


class AsyncComponent(AsyncComponentFace):
    """A class of commands, timers and handlers for an `AsyncBot`. See `Component`."""
