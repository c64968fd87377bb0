# version 3 with what Twitch has shut down
import asyncio

from twitchAPI import PubSub, Twitch


async def main():
    twitch = await Twitch("my_app_id", "my_app_secret")
    pubsub = PubSub(twitch)
    pubsub.start()


asyncio.run(main())
