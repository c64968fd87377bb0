"""The asynchronous client."""

from twitchapi_gen.api.aio import AsyncMethods


class AsyncTwitch(AsyncMethods):
    """Twitch's API, asynchronously. You may create it outside an event loop; `async with` closes its connections.

    It has the methods and parameters of `Twitch`. Await a paging method for its first page, or iterate over it with `async for`; all other methods
    are plain coroutines. This client's pages have no plain iteration: use `async for`, or `page.data` for the page's own items.

    Args:
        app_id: Your app's client id, from Twitch's developer console.
        app_secret: Its client secret. With it, the client fetches and replaces app tokens automatically.
        app_token: An app token to use instead.
        token_store: A store that persists tokens and shares them between processes: a `FileTokenStore`, a `RedisTokenStore`, or your own.
            Its methods may be async (`AsyncTokenStore`).
        session: Your own `aiohttp.ClientSession`. The client uses its settings except for credentials, and doesn't close it.
        helix_url, auth_url: URLs other than Twitch's, such as a proxy's or those of Twitch's mock server.
        eventsub_url, pubsub_url: URLs for this client's WebSockets. By default, Twitch's with Twitch's Helix, and the emulator's with an emulator's
            Helix (`http://127.0.0.1:8080/helix`). With any other `helix_url`, WebSockets require them.
        eventsub_subscriptions_url: The URL of EventSub's subscriptions if not below `helix_url`. It must end in `/eventsub/subscriptions`.
        on_drift: Called with a `Drift` for each new kind of difference between Twitch's replies and the spec. A `DriftLog` saves them.
        on_request, on_response: Called with a `RequestEvent` and a `ResponseEvent` for each attempt of a request.
        on_wait: Called with a `WaitEvent` before the client waits, for a rate limit or before a retry.
        connect_timeout, read_timeout: Seconds to connect, and seconds between two parts of a reply.
        total_timeout: Seconds for a whole call, including retries and waits. A wait that would exceed it raises at once.
        clock: A `Clock` instead of the machine's, to test waits, ages and lifetimes.
        check_users: Whether to check ids before a call if only the token user's own id is allowed. With False, only Twitch checks them.
        rate_limits: One rate limit for all processes of the app, such as a `RedisRateLimits`. By default, each process uses its own.

    Proxies and certificate authorities come from the environment: HTTPS_PROXY, NO_PROXY, REQUESTS_CA_BUNDLE, SSL_CERT_FILE.
    If TWITCHAPI_EMULATOR is the URL of a local emulator, the client uses it instead of Twitch.
    """
