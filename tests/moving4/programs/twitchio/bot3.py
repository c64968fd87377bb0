# TwitchIO 3: EventSub, components
import asyncio
import os

import twitchio
from twitchio import eventsub
from twitchio.ext import commands


class Bot(commands.Bot):
    def __init__(self) -> None:
        super().__init__(client_id="my_app_id", client_secret="my_app_secret", bot_id=os.environ["USER_ID"], prefix="!")

    async def setup_hook(self) -> None:
        await self.add_component(Greetings(self))
        payload = eventsub.ChatMessageSubscription(broadcaster_user_id=self.bot_id, user_id=self.bot_id)
        await self.subscribe_websocket(payload=payload)

    async def event_ready(self) -> None:
        print("ready", self.user)


class Greetings(commands.Component):
    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    @commands.Component.listener()
    async def event_message(self, payload: twitchio.ChatMessage) -> None:
        print(f"{payload.chatter.name}: {payload.text}")

    @commands.command()
    async def hello(self, ctx: commands.Context) -> None:
        await ctx.reply(f"Hello {ctx.chatter.name}!")


async def main() -> None:
    async with Bot() as bot:
        await bot.add_token(os.environ["ACCESS"], os.environ["REFRESH"])
        await bot.start()


asyncio.run(main())
