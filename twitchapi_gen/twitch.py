"""The synchronous client."""

from twitchapi_gen.api.sync import SyncMethods


class Twitch(SyncMethods):
    """Twitch's API, synchronously. One client can be shared by several threads; used as a context manager, it closes its connections.

    Args:
        app_id: Client id of your app, from Twitch's developer console.
        app_secret: Its secret. With it, app tokens are fetched and replaced as needed.
        app_token: An app token to use instead.
        helix_url, auth_url: Addresses other than Twitch's, such as a proxy's or Twitch's own mock server's.
        on_drift: Called with a `Drift` for each new kind of difference between Twitch's replies and the spec.
        connect_timeout, read_timeout: Seconds.

    With TWITCHAPI_EMULATOR set to the URL of a local emulator, that one is used in place of Twitch.
    """
