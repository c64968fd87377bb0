"""Alerts in chat, for pyTwitchAPI 4."""

import asyncio
import os

from twitchAPI.chat import Chat, ChatMessage
from twitchAPI.eventsub.websocket import EventSubWebsocket
from twitchAPI.oauth import UserAuthenticationStorageHelper
from twitchAPI.object.eventsub import ChannelChatNotificationEvent, ChannelFollowEvent, ChannelRaidEvent
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope, ChatEvent

BOT, CHANNEL, CHANNEL_ID = os.environ["BOT_USER_ID"], os.environ["CHANNEL"], os.environ["CHANNEL_ID"]
SCOPES = [
    AuthScope.CHAT_READ,
    AuthScope.CHAT_EDIT,
    AuthScope.USER_READ_CHAT,
    AuthScope.MODERATOR_READ_FOLLOWERS,
    AuthScope.MODERATOR_MANAGE_ANNOUNCEMENTS,
]


async def followed(event: ChannelFollowEvent) -> None:
    await chat.send_message(CHANNEL, f"Welcome, {event.event.user_name}!")


async def raided(event: ChannelRaidEvent) -> None:
    text = f"{event.event.from_broadcaster_user_name} brings {event.event.viewers} viewers!"
    await twitch.send_chat_announcement(CHANNEL_ID, BOT, text, "purple")


async def subscribed(event: ChannelChatNotificationEvent) -> None:
    if event.event.notice_type in ("sub", "resub", "sub_gift", "community_sub_gift"):
        await chat.send_message(CHANNEL, f"Thank you: {event.event.system_message}")


async def cheered(message: ChatMessage) -> None:
    if message.bits >= 100:
        await message.reply(f"Thank you for {message.bits} Bits!")


async def main() -> None:
    global chat, twitch
    twitch = await Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"])
    await UserAuthenticationStorageHelper(twitch, SCOPES).bind()
    chat = await Chat(twitch, initial_channel=[CHANNEL])
    chat.register_event(ChatEvent.MESSAGE, cheered)
    chat.start()
    eventsub = EventSubWebsocket(twitch)
    eventsub.start()
    await eventsub.listen_channel_follow_v2(CHANNEL_ID, BOT, followed)
    await eventsub.listen_channel_raid(raided, to_broadcaster_user_id=CHANNEL_ID)
    await eventsub.listen_channel_chat_notification(CHANNEL_ID, BOT, subscribed)
    try:
        await asyncio.Event().wait()
    finally:
        await eventsub.stop()
        chat.stop()
        await twitch.close()


chat: Chat
twitch: Twitch
asyncio.run(main())
