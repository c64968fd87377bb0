# version 3: names at the top level, one EventSub, callbacks with dicts
import asyncio
import os
import ssl

from twitchAPI import EventSub, Twitch
from twitchAPI.helper import first
from twitchAPI.types import AuthScope


async def main():
    twitch = await Twitch("my_app_id", "my_app_secret")
    await twitch.set_user_authentication(os.environ["ACCESS"], [AuthScope.MODERATOR_READ_FOLLOWERS], os.environ["REFRESH"])
    user = await first(twitch.get_users())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.environ["CERTIFICATE"])
    followed, loop = asyncio.Event(), asyncio.get_running_loop()

    async def on_follow(data: dict):
        print(data["event"]["user_name"], "follows")
        loop.call_soon_threadsafe(followed.set)

    port = int(os.environ["PORT"])
    hook = EventSub(f"https://localhost:{port}", "my_app_id", port, twitch, context)
    hook.start()
    await hook.listen_channel_follow(user.id, on_follow)
    print("ready", flush=True)
    await asyncio.wait_for(followed.wait(), 60)
    await hook.stop()
    await twitch.close()


asyncio.run(main())
