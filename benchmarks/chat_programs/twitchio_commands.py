"""A bot with commands, for TwitchIO 3."""

import asyncio
import os
import random
from datetime import timedelta

import twitchio
from twitchio import eventsub
from twitchio.ext import commands, routines

BOT, CHANNEL = os.environ["BOT_USER_ID"], os.environ["CHANNEL_ID"]
quotes = ["Never again."]


class Commands(commands.Component):
    def __init__(self, bot: "Bot") -> None:
        self.bot = bot
        self.messages = 0
        self.remind.start()

    @commands.Component.listener()
    async def event_message(self, payload: twitchio.ChatMessage) -> None:
        self.messages += 1

    @commands.command()
    @commands.cooldown(rate=1, per=5, key=lambda context: None if context.chatter.moderator else context.chatter.id)
    async def roll(self, context: commands.Context, sides: int = 6) -> None:
        await context.reply(f"{context.chatter.name} rolls {random.randint(1, sides)}")

    @commands.group(invoke_fallback=True)
    async def quote(self, context: commands.Context, number: int = 1) -> None:
        known = 0 < number <= len(quotes)
        await context.reply(quotes[number - 1] if known else f"There are {len(quotes)} quotes.")

    @quote.command(name="add")
    @commands.is_moderator()
    async def add_quote(self, context: commands.Context, *, text: str) -> None:
        quotes.append(text)
        await context.reply(f"Quote {len(quotes)}: {text}")

    @commands.command(aliases=["so"])
    @commands.is_moderator()
    async def shoutout(self, context: commands.Context, user: twitchio.User) -> None:
        channel = await user.fetch_channel_info()
        await context.reply(f"Visit https://twitch.tv/{user.name}, last seen with {channel.game_name}!")

    @routines.routine(delta=timedelta(minutes=10), wait_first=True)
    async def remind(self) -> None:
        if self.messages < 5 or not [one async for one in self.bot.fetch_streams(user_ids=[CHANNEL])]:
            return
        self.messages = 0
        channel = self.bot.create_partialuser(user_id=CHANNEL)
        await channel.send_message(sender=BOT, message="Remember to drink.")

    async def component_command_error(self, payload: commands.CommandErrorPayload) -> bool | None:
        if isinstance(payload.exception, commands.ArgumentError | commands.InputError):
            await payload.context.reply(f"Usage: {payload.context.command} with other arguments: {payload.exception}")
            return False
        return None


class Bot(commands.Bot):
    def __init__(self) -> None:
        secret = os.environ["TWITCH_CLIENT_SECRET"]
        super().__init__(client_id=os.environ["TWITCH_CLIENT_ID"], client_secret=secret, bot_id=BOT, prefix="!")

    async def setup_hook(self) -> None:
        await self.add_component(Commands(self))
        chat = eventsub.ChatMessageSubscription(broadcaster_user_id=CHANNEL, user_id=BOT)
        await self.subscribe_websocket(payload=chat)


async def main() -> None:
    async with Bot() as bot:
        await bot.start()


asyncio.run(main())
