"""Alerts in chat, for TwitchIO 3."""

import asyncio
import os

import twitchio
from twitchio import eventsub
from twitchio.ext import commands

BOT, CHANNEL = os.environ["BOT_USER_ID"], os.environ["CHANNEL_ID"]


class Bot(commands.Bot):
    def __init__(self) -> None:
        secret = os.environ["TWITCH_CLIENT_SECRET"]
        super().__init__(client_id=os.environ["TWITCH_CLIENT_ID"], client_secret=secret, bot_id=BOT, prefix="!")

    async def setup_hook(self) -> None:
        for subscription in (
            eventsub.ChannelFollowSubscription(broadcaster_user_id=CHANNEL, moderator_user_id=BOT),
            eventsub.ChannelRaidSubscription(to_broadcaster_user_id=CHANNEL),
            eventsub.ChatNotificationSubscription(broadcaster_user_id=CHANNEL, user_id=BOT),
            eventsub.ChatMessageSubscription(broadcaster_user_id=CHANNEL, user_id=BOT),
        ):
            await self.subscribe_websocket(payload=subscription)

    async def say(self, channel: twitchio.PartialUser, text: str) -> None:
        await channel.send_message(sender=BOT, message=text)

    async def event_follow(self, payload: twitchio.ChannelFollow) -> None:
        await self.say(payload.broadcaster, f"Welcome, {payload.user.display_name}!")

    async def event_raid(self, payload: twitchio.ChannelRaid) -> None:
        text = f"{payload.from_broadcaster.display_name} brings {payload.viewer_count} viewers!"
        await payload.to_broadcaster.send_announcement(moderator=BOT, message=text, color="purple")

    async def event_chat_notification(self, payload: twitchio.ChatNotification) -> None:
        if payload.notice_type in ("sub", "resub", "sub_gift", "community_sub_gift"):
            await self.say(payload.broadcaster, f"Thank you: {payload.system_message}")

    async def event_message(self, payload: twitchio.ChatMessage) -> None:
        if payload.cheer and payload.cheer.bits >= 100:
            text = f"Thank you for {payload.cheer.bits} Bits!"
            await payload.broadcaster.send_message(sender=BOT, message=text, reply_to_message_id=payload.id)


async def main() -> None:
    async with Bot() as bot:
        await bot.start()


asyncio.run(main())
