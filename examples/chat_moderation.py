"""Moderation: `python -m examples.chat_moderation`, see docs/bot.md for the environment."""

import os
from typing import Any

from twitchapi_gen import FileTokenStore, Twitch
from twitchapi_gen.bot import Bot, Context, Message, User

twitch = Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=FileTokenStore("tokens.json"))
bot = Bot(me := twitch.as_user(os.environ["BOT_USER_ID"]), channels=[os.environ["CHANNEL"]])
permitted, warned, held = set[str](), set[str](), list[Any]()


@bot.on(Message)
def check(message: Message) -> None:
    if "://" in message.text and not message.author.roles and message.author.login not in permitted:
        bot.delete(message)
        if message.author.login in warned:
            bot.timeout(message, seconds=600, reason="links")
        warned.add(message.author.login)


@bot.on("automod.message.hold")
def queue(event: Any) -> None:
    held.append(event)
    bot.send(event["broadcaster_user_login"], f"Held {len(held)}, by {event['user_name']}: !allow {len(held)}")


@bot.command(role="moderator")
def allow(context: Context, number: int) -> None:
    me.manage_held_automod_messages(os.environ["BOT_USER_ID"], held[number - 1]["message_id"], "ALLOW")


@bot.command(role="moderator")
def permit(context: Context, user: User) -> str:
    permitted.add(user.login)
    return f"{user.name} may post links."


bot.run()
