"""Twitch's retired webhooks, asynchronously. The names are those of `twitchapi_gen.webhook`."""

from twitchapi_gen.api.webhooks.aio import AsyncMethods
from twitchapi_gen.runtime.legacy.webhooks.client import AsyncWebHook

__all__ = ["AsyncTwitchWebHook"]


class AsyncTwitchWebHook(AsyncWebHook, AsyncMethods):
    """Receives webhooks in the event loop: `await start()`, `await subscribe_…(…, callback)`, `await stop()`; or `async with`.

    Parameters, attributes and callbacks are those of `TwitchWebHook`.
    """
