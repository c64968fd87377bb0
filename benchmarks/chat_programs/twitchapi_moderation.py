"""Moderation, for pyTwitchAPI 4."""

import asyncio
import os

from twitchAPI.chat import Chat, ChatCommand, ChatMessage
from twitchAPI.eventsub.websocket import EventSubWebsocket
from twitchAPI.helper import first
from twitchAPI.oauth import UserAuthenticationStorageHelper
from twitchAPI.object.eventsub import AutomodMessageHoldEvent
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope, AutoModAction, ChatEvent

BOT, CHANNEL, CHANNEL_ID = os.environ["BOT_USER_ID"], os.environ["CHANNEL"], os.environ["CHANNEL_ID"]
SCOPES = [
    AuthScope.CHAT_READ,
    AuthScope.CHAT_EDIT,
    AuthScope.MODERATOR_MANAGE_AUTOMOD,
    AuthScope.MODERATOR_MANAGE_BANNED_USERS,
    AuthScope.MODERATOR_MANAGE_CHAT_MESSAGES,
]
permitted, warned, held = set[str](), set[str](), list[AutomodMessageHoldEvent]()


def may_moderate(command: ChatCommand) -> bool:
    return command.user.mod or "broadcaster" in (command.user.badges or {})


async def check(message: ChatMessage) -> None:
    user = message.user
    trusted = user.mod or user.vip or user.subscriber or "broadcaster" in (user.badges or {})
    if "://" in message.text and not trusted and user.name not in permitted:
        await twitch.delete_chat_message(CHANNEL_ID, BOT, message.id)
        if user.name in warned:
            await twitch.ban_user(CHANNEL_ID, BOT, user.id, "links", duration=600)
        warned.add(user.name)


async def queue(event: AutomodMessageHoldEvent) -> None:
    held.append(event)
    await chat.send_message(CHANNEL, f"Held {len(held)}, by {event.event.user_name}: !allow {len(held)}")


async def allow(command: ChatCommand) -> None:
    if not may_moderate(command):
        return
    try:
        event = held[int(command.parameter) - 1]
    except (ValueError, IndexError):
        await command.reply("number must be that of a held message. Usage: !allow <number>")
        return
    await twitch.manage_held_automod_message(BOT, event.event.message_id, AutoModAction.ALLOW)


async def permit(command: ChatCommand) -> None:
    if not may_moderate(command):
        return
    login = command.parameter.strip().removeprefix("@").lower()
    user = await first(twitch.get_users(logins=[login])) if login else None
    if user is None:
        await command.reply(f"there is no user {login}. Usage: !permit <user>")
        return
    permitted.add(user.login)
    await command.reply(f"{user.display_name} may post links.")


async def main() -> None:
    global chat, twitch
    twitch = await Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"])
    await UserAuthenticationStorageHelper(twitch, SCOPES).bind()
    chat = await Chat(twitch, initial_channel=[CHANNEL])
    chat.register_event(ChatEvent.MESSAGE, check)
    chat.register_command("allow", allow)
    chat.register_command("permit", permit)
    chat.start()
    eventsub = EventSubWebsocket(twitch)
    eventsub.start()
    await eventsub.listen_automod_message_hold(CHANNEL_ID, BOT, queue)
    try:
        await asyncio.Event().wait()
    finally:
        await eventsub.stop()
        chat.stop()
        await twitch.close()


chat: Chat
twitch: Twitch
asyncio.run(main())
