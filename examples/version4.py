"""A program of pyTwitchAPI 4 whose imports were changed: `python -m examples.version4`. The rest of it is unchanged.

With TWITCHAPI_EMULATOR set, it talks to the emulator.
"""

import asyncio
import os

from twitchapi_gen.v4.helper import first, limit
from twitchapi_gen.v4.twitch import Twitch
from twitchapi_gen.v4.type import AuthScope, TwitchAPIException, UnauthorizedException


async def main() -> None:
    twitch = await Twitch(os.environ.get("TWITCH_CLIENT_ID", "my_app_id"), os.environ.get("TWITCH_CLIENT_SECRET", "my_app_secret"))
    user = await first(twitch.get_users(logins=["my_username"]))
    if user is not None:
        print(user.display_name, "since", user.created_at.year)
        print(user.to_dict()["login"])
    async for stream in limit(twitch.get_streams(first=2), 3):
        print(stream.user_name, "since", stream.started_at)
    try:
        await twitch.get_bits_leaderboard()
    except UnauthorizedException as error:
        print(error)
    try:
        await first(twitch.get_hype_train_events("1234"))
    except TwitchAPIException as error:
        print(error)
    print("still there:", AuthScope.BITS_READ.value, "and for all else:", (await twitch.client.get_users(logins=["my_username"])).data[0].login)
    await twitch.close()


if __name__ == "__main__":
    asyncio.run(main())
