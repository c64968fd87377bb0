"""Twitch's retired webhooks, asynchronously. The names are those of `twitchapi_gen.webhook`."""

from twitchapi_gen.api.webhooks.aio import AsyncMethods
from twitchapi_gen.runtime.legacy.webhooks.client import AsyncWebHook

__all__ = ["AsyncTwitchWebHook"]


class AsyncTwitchWebHook(AsyncWebHook, AsyncMethods):
    """A client for webhooks in the event loop: `await start()`, `await subscribe_…(…, callback)`, `await stop()`; or `async with`.

    It has the parameters, attributes and callbacks of `TwitchWebHook`.
    """
