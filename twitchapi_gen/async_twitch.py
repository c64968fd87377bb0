"""The asynchronous client."""

from twitchapi_gen.api.aio import AsyncMethods


class AsyncTwitch(AsyncMethods):
    """Twitch's API, asynchronously. May be made outside of an event loop; `async with` closes its connections.

    Methods and parameters are those of `Twitch`. A method that returns a list can be awaited for the first page, or iterated with `async for`.

    Args:
        app_id: Client id of your app, from Twitch's developer console.
        app_secret: Its secret. With it, app tokens are fetched and replaced as needed.
        app_token: An app token to use instead.
        helix_url, auth_url: Addresses other than Twitch's, such as a proxy's or Twitch's own mock server's.
        on_drift: Called with a `Drift` for each new kind of difference between Twitch's replies and the spec.
        connect_timeout, read_timeout: Seconds.

    With TWITCHAPI_EMULATOR set to the URL of a local emulator, that one is used in place of Twitch.
    """
