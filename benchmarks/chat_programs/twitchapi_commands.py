"""A bot with commands, for pyTwitchAPI 4."""

import asyncio
import os
import random
import time

from twitchAPI.chat import Chat, ChatCommand, ChatMessage
from twitchAPI.helper import first
from twitchAPI.oauth import UserAuthenticationStorageHelper
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope, ChatEvent

CHANNEL, SCOPES = os.environ["CHANNEL"], [AuthScope.CHAT_READ, AuthScope.CHAT_EDIT]
quotes, rolled = ["Never again."], dict[str, float]()
messages = 0


def may_moderate(command: ChatCommand) -> bool:
    return command.user.mod or "broadcaster" in (command.user.badges or {})


async def roll(command: ChatCommand) -> None:
    last = rolled.get(command.user.name, 0.0)
    if time.monotonic() - last < 5 and not may_moderate(command):
        return
    rolled[command.user.name] = time.monotonic()
    try:
        sides = int(command.parameter or 6)
    except ValueError:
        await command.reply(f"sides must be a whole number, not {command.parameter!r}. Usage: !roll [sides]")
        return
    await command.reply(f"{command.user.display_name} rolls {random.randint(1, sides)}")


async def quote(command: ChatCommand) -> None:
    word, _, text = command.parameter.partition(" ")
    if word == "add":
        if not may_moderate(command):
            return
        if not text:
            await command.reply("text is missing. Usage: !quote add <text>")
            return
        quotes.append(text)
        await command.reply(f"Quote {len(quotes)}: {text}")
        return
    try:
        number = int(word or 1)
    except ValueError:
        await command.reply(f"number must be a whole number, not {word!r}. Usage: !quote [number]")
        return
    known = 0 < number <= len(quotes)
    await command.reply(quotes[number - 1] if known else f"There are {len(quotes)} quotes.")


async def shoutout(command: ChatCommand) -> None:
    if not may_moderate(command):
        return
    login = command.parameter.strip().removeprefix("@").lower()
    user = await first(twitch.get_users(logins=[login])) if login else None
    if user is None:
        await command.reply(f"there is no user {login}. Usage: !shoutout <user>")
        return
    channel = (await twitch.get_channel_information(user.id))[0]
    await command.reply(f"Visit https://twitch.tv/{user.login}, last seen with {channel.game_name}!")


async def usage(command: ChatCommand) -> None:
    await command.reply("Commands: !quote, !roll, !shoutout")


async def count(message: ChatMessage) -> None:
    global messages
    messages += 1


async def remind(chat: Chat) -> None:
    global messages
    while True:
        await asyncio.sleep(600)
        if messages >= 5 and await first(twitch.get_streams(user_login=[CHANNEL])) is not None:
            messages = 0
            await chat.send_message(CHANNEL, "Remember to drink.")


async def main() -> None:
    global twitch
    twitch = await Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"])
    await UserAuthenticationStorageHelper(twitch, SCOPES).bind()
    chat = await Chat(twitch, initial_channel=[CHANNEL])
    chat.register_event(ChatEvent.MESSAGE, count)
    for name, handler in (("roll", roll), ("quote", quote), ("shoutout", shoutout), ("so", shoutout), ("help", usage)):
        chat.register_command(name, handler)
    chat.start()
    try:
        await remind(chat)
    finally:
        chat.stop()
        await twitch.close()


twitch: Twitch
asyncio.run(main())
