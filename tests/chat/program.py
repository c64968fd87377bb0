"""A bot with ten commands, two components, timers and handlers, the same for both faces and both transports."""

from typing import Any, Literal

from tests.chat.support import Face
from twitchapi_gen.bot import (
    AsyncBot,
    AsyncChannelContext,
    AsyncComponent,
    AsyncContext,
    Bot,
    ChannelContext,
    CommandError,
    Component,
    Context,
    Cooldown,
    User,
    command,
    every,
    on,
)

COMMANDS = ("hello", "add", "double", "quote", "quote add", "pick", "slap", "boom", "limited", "mods", "count", "roll", "say")


class Counter(Component):
    """Keeps a count."""

    def __init__(self) -> None:
        self.number = 0
        self.calls: list[str] = []

    def setup(self) -> None:
        self.calls.append("setup")

    def teardown(self) -> None:
        self.calls.append("teardown")

    @command(aliases=["c"])
    def count(self, context: Context, by: int = 1) -> str:
        """Count."""
        self.number += by
        return f"counted {self.number}"

    @on("channel.follow")
    def followed(self, event: Any) -> None:
        self.bot.send(event.data.broadcaster_user_login, f"thanks {event.data.user_login}")


class AsyncCounter(AsyncComponent):
    """Keeps a count."""

    def __init__(self) -> None:
        self.number = 0
        self.calls: list[str] = []

    async def setup(self) -> None:
        self.calls.append("setup")

    async def teardown(self) -> None:
        self.calls.append("teardown")

    @command(aliases=["c"])
    async def count(self, context: AsyncContext, by: int = 1) -> str:
        """Count."""
        self.number += by
        return f"counted {self.number}"

    @on("channel.follow")
    async def followed(self, event: Any) -> None:
        await self.bot.send(event.data.broadcaster_user_login, f"thanks {event.data.user_login}")


class Dice(Component):
    @command()
    def roll(self, context: Context) -> str:
        return "rolled 4"

    @every(minutes=10)
    def remind(self, place: ChannelContext) -> None:
        place.send(f"drink in {place.channel.login}")


class AsyncDice(AsyncComponent):
    @command()
    async def roll(self, context: AsyncContext) -> str:
        return "rolled 4"

    @every(minutes=10)
    async def remind(self, place: AsyncChannelContext) -> None:
        await place.send(f"drink in {place.channel.login}")


def equip(bot: Any, face: Face, log: list[str]) -> Any:
    """Give the bot its commands. Return its counter."""
    if face == "sync":
        counter: Any = Counter()
        bot.load(counter)
        bot.load(Dice())
        _sync(bot, log)
    else:
        counter = AsyncCounter()
        bot.load(counter)
        bot.load(AsyncDice())
        _async(bot, log)
    return counter


def _refusing(context: Any) -> bool:
    return bool(context.author.login != "mia")


def _sync(bot: Bot, log: list[str]) -> None:  # noqa: C901  # a list of commands
    @bot.command
    def hello(context: Context) -> str:
        """Say hello."""
        return f"hello {context.author.login}"

    @bot.command(aliases=["plus"])
    def add(context: Context, a: int, b: int, *more: int) -> str:
        """Add numbers.

        As many as you like.
        """
        return f"sum {a + b + sum(more)}"

    @bot.command()
    def double(context: Context, number: float) -> None:
        context.reply(f"doubled {number * 2:g}")

    @bot.command("quote")
    def quote(context: Context, number: int | None = None) -> str:
        return f"quote {number}"

    @bot.command("quote add", role="subscriber")
    def quote_add(context: Context, *, text: str) -> str:
        return f"added {text}"

    @bot.command()
    def pick(context: Context, animal: Literal["cat", "dog"], *, loud: bool = False) -> str:
        return f"picked {animal} {loud}"

    @bot.command()
    def slap(context: Context, who: User) -> str:
        return f"slapped {who.login} {bool(who.id)}"

    @bot.command(hidden=True)
    def boom(context: Context, how: str = "") -> str:
        raise CommandError("refused by the command") if how == "softly" else RuntimeError("boom")

    @bot.command(cooldown=Cooldown(30, exempt="moderator"), guards=[_refusing])
    def limited(context: Context) -> str:
        return f"limited {context.message.text}"

    @bot.command(role="moderator")
    def mods(context: Context) -> str:
        return "mods only"

    @bot.command()
    def say(context: Context, *, text: str) -> None:
        context.send(text)

    @bot.every(minutes=30, only_live=True, min_messages=3)
    def live(place: ChannelContext) -> str:
        return f"still live in {place.channel.login}"

    @bot.before
    def before(context: Context) -> None:
        log.append(f"before {context.command.name}")

    @bot.after
    def after(context: Context) -> None:
        log.append(f"after {context.command.name} {type(context.error).__name__}")


def _async(bot: AsyncBot, log: list[str]) -> None:  # noqa: C901  # a list of commands
    @bot.command
    async def hello(context: AsyncContext) -> str:
        """Say hello."""
        return f"hello {context.author.login}"

    @bot.command(aliases=["plus"])
    async def add(context: AsyncContext, a: int, b: int, *more: int) -> str:
        """Add numbers.

        As many as you like.
        """
        return f"sum {a + b + sum(more)}"

    @bot.command()
    async def double(context: AsyncContext, number: float) -> None:
        await context.reply(f"doubled {number * 2:g}")

    @bot.command("quote")
    async def quote(context: AsyncContext, number: int | None = None) -> str:
        return f"quote {number}"

    @bot.command("quote add", role="subscriber")
    async def quote_add(context: AsyncContext, *, text: str) -> str:
        return f"added {text}"

    @bot.command()
    async def pick(context: AsyncContext, animal: Literal["cat", "dog"], *, loud: bool = False) -> str:
        return f"picked {animal} {loud}"

    @bot.command()
    async def slap(context: AsyncContext, who: User) -> str:
        return f"slapped {who.login} {bool(who.id)}"

    @bot.command(hidden=True)
    async def boom(context: AsyncContext, how: str = "") -> str:
        raise CommandError("refused by the command") if how == "softly" else RuntimeError("boom")

    @bot.command(cooldown=Cooldown(30, exempt="moderator"), guards=[_refusing])
    async def limited(context: AsyncContext) -> str:
        return f"limited {context.message.text}"

    @bot.command(role="moderator")
    def mods(context: AsyncContext) -> str:  # a plain function, which runs in a thread
        return "mods only"

    @bot.command()
    async def say(context: AsyncContext, *, text: str) -> None:
        await context.send(text)

    @bot.every(minutes=30, only_live=True, min_messages=3)
    async def live(place: AsyncChannelContext) -> str:
        return f"still live in {place.channel.login}"

    @bot.before
    async def before(context: AsyncContext) -> None:
        log.append(f"before {context.command.name}")

    @bot.after
    async def after(context: AsyncContext) -> None:
        log.append(f"after {context.command.name} {type(context.error).__name__}")
