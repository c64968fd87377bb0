# a chat bot: commands, events, middleware
import asyncio
import os

from twitchAPI.chat import Chat, ChatCommand, ChatMessage, EventData
from twitchAPI.chat.middleware import ChannelUserCommandCooldown
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope, ChatEvent

SCOPES = [AuthScope.CHAT_READ, AuthScope.CHAT_EDIT]


async def on_message(msg: ChatMessage):
    print(f"in {msg.room.name}, {msg.user.name} said: {msg.text}", flush=True)


async def test_command(cmd: ChatCommand):
    if not cmd.parameter:
        await cmd.reply("you did not tell me what to reply with")
    else:
        await cmd.reply(f"{cmd.user.name}: {cmd.parameter}")


async def main():
    twitch = await Twitch("my_app_id", "my_app_secret")
    await twitch.set_user_authentication(os.environ["ACCESS"], SCOPES, os.environ["REFRESH"])
    done, loop = asyncio.Event(), asyncio.get_running_loop()

    async def on_ready(event: EventData):
        print("ready", flush=True)

    async def stop(cmd: ChatCommand):
        loop.call_soon_threadsafe(done.set)

    chat = await Chat(twitch, initial_channel=["my_username"])
    chat.register_event(ChatEvent.READY, on_ready)
    chat.register_event(ChatEvent.MESSAGE, on_message)
    chat.register_command("reply", test_command)
    chat.register_command("stop", stop, command_middleware=[ChannelUserCommandCooldown(5)])
    chat.start()
    try:
        await asyncio.wait_for(done.wait(), 60)
    finally:
        chat.stop()
        await twitch.close()


asyncio.run(main())
