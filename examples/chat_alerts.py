"""Alerts in chat: `python -m examples.chat_alerts`, see docs/bot.md for the environment."""

import os
from typing import Any

from twitchapi_gen import FileTokenStore, Twitch
from twitchapi_gen.chat import Chat, Message, Notice
from twitchapi_gen.eventsub import Event

twitch = Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=FileTokenStore("tokens.json"))
chat = Chat(twitch.as_user(os.environ["BOT_USER_ID"]), channels=[os.environ["CHANNEL"]])


@chat.on("channel.follow")
def followed(event: Event[Any]) -> None:
    chat.send(event["broadcaster_user_login"], f"Welcome, {event['user_name']}!")


@chat.on("channel.raid")
def raided(event: Event[Any]) -> None:
    chat.announce(event["to_broadcaster_user_login"], f"{event['from_broadcaster_user_name']} brings {event['viewers']} viewers!", "purple")


@chat.on(Notice)
def subscribed(notice: Notice) -> None:
    if notice.kind in ("sub", "resub", "sub_gift", "community_sub_gift"):
        chat.send(notice.channel, f"Thank you: {notice.system_text}")


@chat.on(Message)
def cheered(message: Message) -> None:
    if message.bits >= 100:
        chat.reply(message, f"Thank you for {message.bits} Bits!")


chat.run()
