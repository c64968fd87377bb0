"""The asynchronous client."""

from twitchapi_gen.api.aio import AsyncMethods


class AsyncTwitch(AsyncMethods):
    """Twitch's API, asynchronously. May be made outside of an event loop; `async with` closes its connections.

    Methods and parameters are those of `Twitch`. A method that pages can be awaited for its first page, or iterated with `async for`; all others are
    plain coroutines. A page of this client has no plain iteration: use `async for`, or `page.data` for its own items.

    Args:
        app_id: Client id of your app, from Twitch's developer console.
        app_secret: Its secret. With it, app tokens are fetched and replaced as needed.
        app_token: An app token to use instead.
        token_store: Where tokens are kept beyond this process, and shared with others: a `FileTokenStore`, a `RedisTokenStore`, or one of your own.
            Its methods may be async (`AsyncTokenStore`).
        session: An `aiohttp.ClientSession` of yours to send with, as you have set it up, but for credentials. It stays open.
        helix_url, auth_url: Addresses other than Twitch's, such as a proxy's or Twitch's own mock server's.
        eventsub_url, pubsub_url: The WebSockets' addresses, for the sockets made of this client. Unless given, Twitch's beside Twitch's Helix and the
            emulator's beside an emulator's (`http://127.0.0.1:8080/helix`). Beside any other `helix_url` they must be given before a socket is made.
        eventsub_subscriptions_url: Where EventSub's subscriptions are, if not below `helix_url`: the whole URL, ending in `/eventsub/subscriptions`.
        on_drift: Called with a `Drift` for each new kind of difference between Twitch's replies and the spec. A `DriftLog` saves them.
        on_request, on_response: Called with a `RequestEvent` and a `ResponseEvent` for each attempt to send something.
        on_wait: Called with a `WaitEvent` before the client waits: for a rate limit, or before it tries again.
        connect_timeout, read_timeout: Seconds, for one connection and for a silence within a reply.
        total_timeout: Seconds for a whole call, with all retries and waits. A wait that would take longer raises at once.
        clock: The `Clock` that the client goes by, in place of the machine's: for tests of waits, ages and lifetimes.
        check_users: Whether ids that must be the token's user's are compared with it before a call is sent. False leaves that to Twitch.
        rate_limits: One bucket for all processes of the app, such as a `RedisRateLimits`. Without it, each process goes by the replies that it gets.

    Proxies and certificate authorities are taken from the environment: HTTPS_PROXY, NO_PROXY, REQUESTS_CA_BUNDLE, SSL_CERT_FILE.
    With TWITCHAPI_EMULATOR set to the URL of a local emulator, that one is used in place of Twitch.
    """
