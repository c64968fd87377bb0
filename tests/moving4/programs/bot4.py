# the usual shape of a program: log in, look up, listen, answer
import asyncio
import os

from twitchAPI.eventsub.websocket import EventSubWebsocket
from twitchAPI.helper import first, limit
from twitchAPI.oauth import UserAuthenticationStorageHelper
from twitchAPI.object.eventsub import ChannelFollowEvent
from twitchAPI.twitch import Twitch
from twitchAPI.type import AuthScope, TwitchAPIException

SCOPES = [AuthScope.MODERATOR_READ_FOLLOWERS, AuthScope.USER_READ_CHAT]


async def tokens(twitch, scopes):
    return os.environ["ACCESS"], os.environ["REFRESH"]


async def main():
    twitch = await Twitch("my_app_id", "my_app_secret")
    await UserAuthenticationStorageHelper(twitch, SCOPES, auth_generator_func=tokens).bind()
    user = await first(twitch.get_users())
    print(user.login, user.created_at.year)
    followed = asyncio.Event()
    loop = asyncio.get_running_loop()

    async def on_follow(data: ChannelFollowEvent):
        print(f"{data.event.user_name} follows {data.event.broadcaster_user_name}")
        loop.call_soon_threadsafe(followed.set)

    eventsub = EventSubWebsocket(twitch)
    eventsub.start()
    await eventsub.listen_channel_follow_v2(user.id, user.id, on_follow)
    print("ready", flush=True)
    await asyncio.wait_for(followed.wait(), 60)
    async for stream in limit(twitch.get_streams(first=5), 7):
        print(stream.title)
    try:
        await twitch.get_teams("0")
    except TwitchAPIException as error:
        print(type(error).__name__)
    await eventsub.stop()
    await twitch.close()


asyncio.run(main())
