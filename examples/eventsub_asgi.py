"""EventSub on any ASGI server, without a framework: `uvicorn examples.eventsub_asgi:app --port 8000`

CALLBACK_URL is the public URL of this application's /hooks/eventsub, such as https://example.com/hooks/eventsub.
"""

import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from twitchapi_gen import AsyncTwitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
from twitchapi_gen.eventsub import Event
from twitchapi_gen.types import ChannelFollow

Message = MutableMapping[str, Any]

twitch = AsyncTwitch(os.environ["TWITCH_APP_ID"], os.environ["TWITCH_APP_SECRET"])
hook = AsyncEventSubWebhook(twitch, os.environ["CALLBACK_URL"], secret_file="eventsub.secret")
channel = os.environ["TWITCH_CHANNEL_ID"]


@hook.on("channel.follow", "2", broadcaster_user_id=channel, moderator_user_id=channel)
async def followed(event: Event[ChannelFollow]) -> None:
    print(f"{event.data.user_name} follows", flush=True)


async def app(scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
    if scope["type"] == "lifespan" or scope["path"] == "/hooks/eventsub":  # the webhook starts and stops with the lifespan
        await hook.asgi(scope, receive, send)
    else:
        await send({"type": "http.response.start", "status": 404, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})
