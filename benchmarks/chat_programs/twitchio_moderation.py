"""Moderation, for TwitchIO 3."""

import asyncio
import os

import twitchio
from twitchio import eventsub
from twitchio.ext import commands

BOT, CHANNEL = os.environ["BOT_USER_ID"], os.environ["CHANNEL_ID"]
permitted, warned, held = set[str](), set[str](), list[twitchio.AutomodMessageHold]()


class Moderation(commands.Component):
    @commands.Component.listener()
    async def event_message(self, payload: twitchio.ChatMessage) -> None:
        chatter, channel = payload.chatter, payload.broadcaster
        trusted = chatter.broadcaster or chatter.moderator or chatter.vip or chatter.subscriber
        if "://" in payload.text and not trusted and chatter.name not in permitted:
            await channel.delete_chat_messages(moderator=BOT, message_id=payload.id)
            if chatter.name in warned:
                await channel.timeout_user(moderator=BOT, user=chatter.id, duration=600, reason="links")
            warned.add(str(chatter.name))

    @commands.Component.listener()
    async def event_automod_message_hold(self, payload: twitchio.AutomodMessageHold) -> None:
        held.append(payload)
        text = f"Held {len(held)}, by {payload.user.display_name}: !allow {len(held)}"
        await payload.broadcaster.send_message(sender=BOT, message=text)

    @commands.command()
    @commands.is_moderator()
    async def allow(self, context: commands.Context, number: int) -> None:
        bot = context.bot.create_partialuser(user_id=BOT)
        await bot.approve_automod_messages(held[number - 1].message_id)

    @commands.command()
    @commands.is_moderator()
    async def permit(self, context: commands.Context, user: twitchio.User) -> None:
        permitted.add(str(user.name))
        await context.reply(f"{user.display_name} may post links.")


class Bot(commands.Bot):
    def __init__(self) -> None:
        secret = os.environ["TWITCH_CLIENT_SECRET"]
        super().__init__(client_id=os.environ["TWITCH_CLIENT_ID"], client_secret=secret, bot_id=BOT, prefix="!")

    async def setup_hook(self) -> None:
        await self.add_component(Moderation())
        chat = eventsub.ChatMessageSubscription(broadcaster_user_id=CHANNEL, user_id=BOT)
        await self.subscribe_websocket(payload=chat)
        automod = eventsub.AutomodMessageHoldSubscription(broadcaster_user_id=CHANNEL, moderator_user_id=BOT)
        await self.subscribe_websocket(payload=automod)


async def main() -> None:
    async with Bot() as bot:
        await bot.start()


asyncio.run(main())
