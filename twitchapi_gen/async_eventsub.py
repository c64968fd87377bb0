"""EventSub for asyncio: the twins of what `twitchapi_gen.eventsub` has.

https://dev.twitch.tv/docs/eventsub/
"""

from twitchapi_gen.api.eventsub.aio import AsyncMethods
from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.conduit.client import AsyncConduitFace
from twitchapi_gen.runtime.eventsub.conduit.shared import AsyncConduitSubscription
from twitchapi_gen.runtime.eventsub.subscriptions import AsyncWebhookSubscription
from twitchapi_gen.runtime.eventsub.webhook.client import AsyncWebhook
from twitchapi_gen.runtime.eventsub.websocket.client import AsyncSocket
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import AsyncSubscription

__all__ = ["AsyncConduit", "AsyncConduitSubscription", "AsyncEventSubSocket", "AsyncEventSubWebhook", "AsyncSubscription", "AsyncWebhookSubscription"]


class AsyncEventSubWebhook(AsyncWebhook, AsyncMethods):
    """EventSub's events over a webhook: `listen_…` for each type, `on` as a decorator, `listen` for types that the spec lacks.

    By itself, with `port`: `start()` and `stop()`, or an `async with` block. In an application of yours: mount `asgi` or `aiohttp_handler`, or call
    `handle`. Callbacks may be async, or plain functions, which run in threads; those of one subscription run in order. May be
    made outside of an event loop.

    Args:
        twitch: An `AsyncTwitch`; its app token makes the subscriptions.
        callback_url: Where Twitch reaches it: https, port 443. What ends TLS may stand before it; the port that is served here is `port`.
        secret: 10 to 100 ASCII characters that Twitch signs with; or several, of which the first is for new subscriptions and all are accepted.
            A new one is made when it is left out. Then what earlier runs subscribed to can't be verified any more: `reconcile(renew=True)`.
        secret_file: A file that keeps the secret, which is made where there is none. Its folder must exist.
        port: Serves by itself, there. Without it, the webhook is mounted in a server of yours, or `handle` is called.
        host: The address that the port is opened at; 0.0.0.0 for all of the machine's.
        path: What the server answers at, where it isn't the path of `callback_url`.
        ssl_context: For TLS without anything before it.
        seen: Where the ids of messages that came are remembered; in memory unless given. `RedisSeen` where several workers share the callback.
        on_error: Called once with each failure and where it was: with what a callback raised and the name of its subscription, such as
            "channel.follow@2". Logged when it is left out.
        on_revoked: Called with the `SubscriptionInfo` that Twitch ended; its `status` says why. Plain or async.
        verification_timeout: Seconds that Twitch has to verify the address of a new subscription.

    Raises ParameterError; TokenStoreError where the secret's file can't be used.
    """

    _types = subscription_types


class AsyncEventSubSocket(AsyncSocket, AsyncMethods):
    """EventSub's events over WebSockets: `listen_…` for each type, `on` as a decorator, `listen` for types that the spec lacks, `events` to iterate.

    For programs without an address of their own. Listen before or after `start`; an `async with` block starts and stops. Callbacks get an `Event`, in
    order for each subscription; async ones run in the event loop,
    plain ones in threads. May be made outside of a loop, and used in one after the other.

    It acts for one user: the one whose token the client holds (`twitch.as_user(…)` for others). Twitch allows a user 3 sockets with 300
    subscriptions each, opened here as they are needed, and a total cost of 10; beyond that, SubscriptionLimit is raised.

    After a drop it connects again, soon at first and at least every two minutes, without end, and subscribes again all that is wanted. What was
    sent meanwhile is lost, since Twitch doesn't repeat it. When Twitch moves a session to another server, nothing is lost.

    Args:
        twitch: An `AsyncTwitch`; its user's token makes the subscriptions, and is renewed as ever.
        eventsub_url: Another address than the client's: wss, or ws on this machine.
        keepalive_timeout_seconds: 10 to 600. When nothing came for so long, plus 5 seconds, the connection is taken for dead.
        give_up_after: Seconds without a session after which it gives up; None for never.
        timeout: Seconds that `start` and `listen` wait until all is subscribed.
        max_waiting: So many events of each subscription may wait for its callback or loop, 10,000 unless given. New ones are dropped then; the
            subscription's `dropped` counts them, and `on_error` gets an EventsDropped, at once and then once a minute.
        on_connected: Called with a `Session` each time one begins; `resumed` says that it only moved.
        on_disconnected: Called with a `Drop` each time one ends: close code and reason.
        on_gave_up: Called with the error, when it gave up.
        on_revoked: Called with the subscription that Twitch ended; its `status` says why. It isn't subscribed again.
        on_error: Called with an error and where it was, for all that nobody waits for: a failing callback, a malformed message, a
            subscription that can't be had again after a drop. Logged when it is left out.

    All of these may be plain or async functions. Raises ParameterError.
    https://dev.twitch.tv/docs/eventsub/handling-websocket-events/
    """

    _types = subscription_types


class AsyncConduit(AsyncConduitFace, AsyncMethods):
    """One app's events over many processes: `listen_…` for each type, `listen` for what the spec lacks, `take` for the shards that are held here.

    A conduit belongs to the app and stays at Twitch until it is deleted. Its events are spread over its shards by channel. Each process runs
    the same program: it finds the conduit, listens to what it wants (the first one makes the subscriptions, the others find them), and takes a
    shard of its own. What comes for a shard that nobody holds goes to another one, so that no event is lost while one process is up.
    An `async with` block stops at its end.

    Args:
        twitch: An `AsyncTwitch`; its app token does all of it. Scopes must have been granted to the app by the users in the conditions.
        conduit_id: The conduit that is meant; or `create` one, or `find` the app's only one.
        eventsub_url: Another address than the client's: wss, or ws on this machine.
        keepalive_timeout_seconds: 10 to 600. When nothing came for so long, plus 5 seconds, a connection is taken for dead.
        give_up_after: Seconds without a session after which a shard is given up; None for never.
        timeout: Seconds that `take` waits.
        max_waiting: So many events of each subscription may wait for its callback or loop, 10,000 unless given. New ones are dropped then; the
            subscription's `dropped` counts them, and `on_error` gets an EventsDropped, at once and then once a minute.
        on_event: Called with each `Event` that nobody here listens to: another process may have subscribed to it.
        on_taken: Called with a shard's number each time Twitch has given it to this process: at first, and after each drop.
        on_lost: Called with a shard's number and a `Drop` each time its connection ended. It connects again by itself.
        on_shard_disabled: Called with the event that Twitch sends when a shard of the conduit, of whatever process, is switched off:
            `event["shard_id"]`, `event["status"]`. It may take that shard. One of this process's, whose connection is up, is taken again anyway.
        on_gave_up: Called with a shard's number and the error, when it was given up.
        on_revoked: Called with the `SubscriptionInfo` that Twitch ended; its `status` says why.
        on_error: Called with an error and where it was, for all that nobody waits for. Logged when it is left out.

    All of these may be plain or async functions. Raises ParameterError.
    https://dev.twitch.tv/docs/eventsub/handling-conduit-events/
    """

    _types = subscription_types
