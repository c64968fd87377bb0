"""A bot with commands: `python -m examples.chat_commands`, see docs/bot.md for the environment."""

import os
import random

from twitchapi_gen import FileTokenStore, Twitch
from twitchapi_gen.bot import Bot, ChannelContext, Context, Cooldown, User

twitch = Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=FileTokenStore("tokens.json"))
bot = Bot(twitch.as_user(os.environ["BOT_USER_ID"]), channels=[os.environ["CHANNEL"]])
quotes = ["Never again."]


@bot.command(cooldown=Cooldown(5, exempt="moderator"))
def roll(context: Context, sides: int = 6) -> str:
    return f"{context.author.name} rolls {random.randint(1, sides)}"


@bot.command()
def quote(context: Context, number: int = 1) -> str:
    return quotes[number - 1] if 0 < number <= len(quotes) else f"There are {len(quotes)} quotes."


@bot.command("quote add", role="moderator")
def add_quote(context: Context, *, text: str) -> str:
    quotes.append(text)
    return f"Quote {len(quotes)}: {text}"


@bot.command(aliases=["so"], role="moderator")
def shoutout(context: Context, user: User) -> str:
    return f"Visit https://twitch.tv/{user.login}, last seen with {twitch.get_channel_information(user.id).data[0].game_name}!"


@bot.every(minutes=10, only_live=True, min_messages=5)
def remind(place: ChannelContext) -> str:
    return "Remember to drink."


bot.run()
