"""A user's chat and bot, as strict type checkers must accept them."""

from typing import Any, Literal, assert_type

from twitchapi_gen import AsyncTwitch, Twitch
from twitchapi_gen.bot import (
    AsyncBot,
    AsyncChannelContext,
    AsyncComponent,
    AsyncContext,
    Bot,
    ChannelContext,
    Command,
    Component,
    Context,
    Cooldown,
    User,
    command,
    every,
    on,
)
from twitchapi_gen.chat import AsyncChat, Channel, Chat, ChatImages, Message, Notice, Role
from twitchapi_gen.eventsub import Event
from twitchapi_gen.types import EventSubPoll


def chat(twitch: Twitch) -> None:
    with Chat(twitch, channels=["a"], on_error=lambda error, where: print(error, where)) as found:
        assert_type(found, Chat)

        @found.on(Message)
        def heard(message: Message) -> None:
            assert_type(message.author.roles, frozenset[Role])

        @found.on("channel.follow")
        def followed(event: Event[Any]) -> None:
            print(event["user_name"])

        heard(next(iter(found)))
        print(followed)
        for message in found:
            assert_type(message, Message)
            assert_type(found.reply(message, "hi"), list[str])
        assert_type(found.channels, list[Channel])
        assert_type(found.images("a"), ChatImages)
        found.announce("a", "text", "blue")
        found.timeout("bob", "a", seconds=60)


async def asynchronous(twitch: AsyncTwitch) -> None:
    async with AsyncChat(twitch, channels=["a"], transport="irc") as found:

        @found.on(Notice)
        async def heard(notice: Notice) -> str:
            return notice.kind

        async for message in found:
            assert_type(message.text, str)
            assert_type(await found.send("a", "hi"), list[str])


class Dice(Component):
    """A component."""

    @command(cooldown=Cooldown(5, per="channel", exempt="moderator"))
    def roll(self, context: Context, sides: int = 6, *, loud: bool = False) -> str:
        assert_type(context.author.name, str)
        return f"{sides} {loud}"

    @every(minutes=5)
    def remind(self, place: ChannelContext) -> None:
        assert_type(place.send("text"), list[str])
        self.bot.send(place.channel, self.roll.__doc__ or "")

    @on("channel.poll.begin")
    def began(self, event: Event[EventSubPoll]) -> None:
        print(event.data.title)


class AsyncDice(AsyncComponent):
    """A component."""

    @command
    async def roll(self, context: AsyncContext) -> None:
        assert_type(await context.reply("4"), list[str])

    @every(hours=1, only_live=True)
    async def remind(self, place: AsyncChannelContext) -> str:
        return place.channel.name


def bot(twitch: Twitch) -> None:
    made = Bot(twitch, channels=["a"], prefix=["!", "?"])

    @made.command
    def hello(context: Context) -> str:
        assert_type(context.command, Command)
        return "hi"

    @made.command("quote add", aliases=["q+"], role="moderator", cooldown=5, guards=[lambda context: True])
    def quote(context: Context, who: User | int, kind: Literal["a", "b"], *, text: str) -> None:
        assert_type(context.reply(text), list[str])

    @made.before
    def before(context: Context) -> bool:
        return bool(context.text)

    made.load(Dice())
    assert_type(made.commands, list[Command])
    print(hello, quote, before)
    made.run()


async def async_bot(twitch: AsyncTwitch) -> None:
    made = AsyncBot(twitch, channels=["a"], help=None)

    @made.command()
    async def hello(context: AsyncContext, number: int | None = None) -> str:
        return f"{number}"

    @made.on("stream.online", 1)
    async def online(event: Event[Any]) -> None:
        await made.send(event["broadcaster_user_login"], "live")

    print(hello, online)
    made.load(AsyncDice())
    await made.run()
