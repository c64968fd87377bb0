# what Twitch has shut down
import asyncio

import twitchAPI.twitch


async def main():
    twitch = await twitchAPI.twitch.Twitch("my_app_id", "my_app_secret")
    async for one in twitch.get_hype_train_events("1"):
        print(one)


asyncio.run(main())
