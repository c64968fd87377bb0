"""EventSub inside an aiohttp application: `PORT=8000 python -m examples.eventsub_aiohttp`

CALLBACK_URL is the public URL of this application's /hooks/eventsub, such as https://example.com/hooks/eventsub.
"""

import os
from collections.abc import AsyncGenerator

from aiohttp import web

from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
from twitchapi_gen.eventsub import Event
from twitchapi_gen.types import ChannelFollow

twitch = AsyncTwitch(os.environ["TWITCH_APP_ID"], os.environ["TWITCH_APP_SECRET"])
hook = AsyncEventSubWebhook(twitch, os.environ["CALLBACK_URL"], secret_file="eventsub.secret")
channel = os.environ["TWITCH_CHANNEL_ID"]


@hook.on("channel.follow", "2", broadcaster_user_id=channel, moderator_user_id=channel)
async def followed(event: Event[ChannelFollow]) -> None:
    print(f"{event.data.user_name} follows", flush=True)


async def eventsub(_: web.Application) -> AsyncGenerator[None]:
    hook.start_soon()  # Twitch verifies the URL, and the application can answer only after this function has yielded
    yield
    await hook.stop()
    await twitch.close()


app = web.Application()
app.router.add_post("/hooks/eventsub", hook.aiohttp_handler)
app.cleanup_ctx.append(eventsub)

if __name__ == "__main__":
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]))
