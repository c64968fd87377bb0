# the same for this package
import asyncio
import os

from twitchapi_gen import AsyncTwitch, AuthScope
from twitchapi_gen.bot import AsyncBot, AsyncContext, Message


async def main() -> None:
    async with AsyncTwitch("my_app_id", "my_app_secret") as twitch:
        scopes = [AuthScope.USER_READ_CHAT, AuthScope.USER_WRITE_CHAT]
        await twitch.set_user_authentication(os.environ["ACCESS"], scopes, os.environ["REFRESH"])
        bot = AsyncBot(twitch, prefix="!", channels=["my_username"], on_connected=lambda session: print("ready", bot.user))

        @bot.on(Message)
        async def seen(message: Message) -> None:
            print(f"{message.author.name}: {message.text}", flush=True)

        @bot.command(aliases=["hi"])
        async def hello(context: AsyncContext) -> str:
            return f"Hello {context.author.name}!"

        await bot.run()


asyncio.run(main())
