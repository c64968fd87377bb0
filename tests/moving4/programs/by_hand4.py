# what no new import can mend
import asyncio

from twitchAPI.twitch import Twitch
from twitchAPI.types import AuthScope


async def main():
    twitch = await Twitch("my_app_id", "my_app_secret")
    print(twitch._Twitch__app_auth_token, AuthScope.BITS_READ)


asyncio.run(main())
