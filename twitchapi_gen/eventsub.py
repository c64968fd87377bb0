"""EventSub: subscription types as data, events, and the clients that receive them.

https://dev.twitch.tv/docs/eventsub/
"""

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.api.eventsub.sync import SyncMethods
from twitchapi_gen.runtime.dispatch.dedup import RedisSeen, SeenIds
from twitchapi_gen.runtime.eventsub.api import Reconciled
from twitchapi_gen.runtime.eventsub.conduit.api import Shard
from twitchapi_gen.runtime.eventsub.conduit.client import SyncConduitFace
from twitchapi_gen.runtime.eventsub.conduit.shared import ConduitSubscription
from twitchapi_gen.runtime.eventsub.subscriptions import WebhookSubscription
from twitchapi_gen.runtime.eventsub.types import Event, SubscriptionInfo, SubscriptionType, UnknownEvent
from twitchapi_gen.runtime.eventsub.webhook.client import SyncWebhook
from twitchapi_gen.runtime.eventsub.websocket.client import SyncSocket
from twitchapi_gen.runtime.eventsub.websocket.messages import Drop, MalformedMessage, Session
from twitchapi_gen.runtime.eventsub.websocket.reconnect_url import HostileUrl
from twitchapi_gen.runtime.eventsub.websocket.subscriptions import Subscription

__all__ = [
    "Conduit",
    "ConduitSubscription",
    "Drop",
    "Event",
    "EventSubSocket",
    "EventSubWebhook",
    "HostileUrl",
    "MalformedMessage",
    "Reconciled",
    "RedisSeen",
    "SeenIds",
    "Session",
    "Shard",
    "Subscription",
    "SubscriptionInfo",
    "SubscriptionType",
    "UnknownEvent",
    "WebhookSubscription",
    "subscription_types",
]


class EventSubWebhook(SyncWebhook, SyncMethods):
    """EventSub over a webhook: `listen_…` for each type, `on` as a decorator, `listen` for types outside the spec.

    On its own, with `port`: use `start()` and `stop()`, or a `with` block. In your application: mount `wsgi`, or call `handle`. Callbacks may be
    plain functions, which run in threads, or async ones; those of one subscription run in order.

    Args:
        twitch: A `Twitch`; its app token creates the subscriptions.
        callback_url: The URL that Twitch calls: https, port 443. A reverse proxy may terminate TLS and forward to `port`.
        secret: The key for Twitch's signatures, 10 to 100 ASCII characters. Of several, the first is for new subscriptions, and all are accepted.
            Random by default. Then subscriptions of earlier runs can't be verified any more; recreate them with `reconcile(renew=True)`.
        secret_file: A file with the secret, created with a random one if it is missing. Its folder must exist.
        port: The port of its own server. Without it, mount the webhook in your server, or call `handle`.
        host: The address to listen at; 0.0.0.0 for all of the machine's.
        path: The server's path, if it differs from that of `callback_url`.
        ssl_context: For TLS without a reverse proxy.
        seen: The store of message ids for deduplication, by default in memory. Use `RedisSeen` if several workers share the callback URL.
        on_error: Called for each error with the exception and its place, such as a callback's exception and the subscription's name
            ("channel.follow@2"). By default, errors are logged.
        on_revoked: Called with the `SubscriptionInfo` that Twitch revoked; its `status` is the reason. Plain or async.
        verification_timeout: Seconds that Twitch has to verify the callback URL of a new subscription.

    Raises ParameterError, and TokenStoreError if the secret's file can't be used.
    """

    _types = subscription_types


class EventSubSocket(SyncSocket, SyncMethods):
    """EventSub over WebSockets: `listen_…` for each type, `on` as a decorator, `listen` for types outside the spec, `events` to iterate.

    For programs without a public URL. Subscribe before or after `start`; a `with` block starts and stops. Callbacks get an `Event`, in order for
    each subscription. Plain callbacks run in threads, async ones in the socket's own event loop.

    It acts for the client's user (use `twitch.as_user(…)` for others). Twitch allows a user 3 sockets with 300 subscriptions each, which are
    opened as needed, and a total cost of 10. Beyond that, it raises SubscriptionLimit.

    After a drop it reconnects, soon at first, then at least every two minutes, without end, and restores all subscriptions. Events during the
    drop are lost, since Twitch doesn't resend them. When Twitch moves a session to another server, no events are lost.

    Args:
        twitch: A `Twitch`; its user's token creates the subscriptions, and is refreshed as usual.
        eventsub_url: An address other than the client's: wss, or ws on this machine.
        keepalive_timeout_seconds: 10 to 600. Without any message for this time plus 5 seconds, the connection counts as lost.
        give_up_after: Seconds without a session after which it gives up; None means never.
        timeout: Seconds that `start` and `listen` wait for their subscriptions.
        max_waiting: Events per subscription that may wait for its callback or loop, 10,000 by default. Beyond that, new ones are dropped: the
            subscription's `dropped` counts them, and `on_error` gets an EventsDropped, at once and then once a minute.
        on_connected: Called with each new `Session`; `resumed` means that it was only moved.
        on_disconnected: Called with a `Drop` each time a session ends: close code and reason.
        on_gave_up: Called with the last error when it gives up.
        on_revoked: Called with each subscription that Twitch revoked; its `status` is the reason. It isn't restored.
        on_error: Called with an exception and its place, for errors that no caller awaits: a failing callback, a malformed message, a
            subscription that can't be restored after a drop. By default, errors are logged.

    The callbacks may be plain or async functions. Raises ParameterError.
    https://dev.twitch.tv/docs/eventsub/handling-websocket-events/
    """

    _types = subscription_types


class Conduit(SyncConduitFace, SyncMethods):
    """EventSub over a conduit, for many processes: `listen_…` for each type, `listen` for types outside the spec, `take` for this process's shards.

    A conduit belongs to the app and exists at Twitch until you delete it. Twitch distributes its events over its shards by channel. All processes
    run the same program: it finds the conduit, subscribes (the first process creates the subscriptions, the others find them), and takes a
    shard of its own. Events for a shard without a process go to another one, so no event is lost while a process is running.
    A `with` block stops it at the end.

    Args:
        twitch: A `Twitch`; it uses the app token. The users in the conditions must have granted the app the scopes.
        conduit_id: The conduit's id. Without it, `create` a conduit, or `find` the app's only one.
        eventsub_url: An address other than the client's: wss, or ws on this machine.
        keepalive_timeout_seconds: 10 to 600. Without any message for this time plus 5 seconds, a connection counts as lost.
        give_up_after: Seconds without a session after which it gives up a shard; None means never.
        timeout: Seconds that `take` waits for Twitch.
        max_waiting: Events per subscription that may wait for its callback or loop, 10,000 by default. Beyond that, new ones are dropped: the
            subscription's `dropped` counts them, and `on_error` gets an EventsDropped, at once and then once a minute.
        on_event: Called with each `Event` without a listener here; another process may have subscribed to it.
        on_taken: Called with a shard's number each time Twitch assigns it to this process: at first, and after each drop.
        on_lost: Called with a shard's number and a `Drop` each time its connection ends. It reconnects automatically.
        on_shard_disabled: Called with Twitch's event about a disabled shard of the conduit, of any process:
            `event["shard_id"]`, `event["status"]`. The callback may take that shard. This process's own connected shards are retaken anyway.
        on_gave_up: Called with a shard's number and the last error when it gives up that shard.
        on_revoked: Called with the `SubscriptionInfo` that Twitch revoked; its `status` is the reason.
        on_error: Called with an exception and its place, for errors that no caller awaits. By default, errors are logged.

    The callbacks may be plain or async functions. Raises ParameterError.
    https://dev.twitch.tv/docs/eventsub/handling-conduit-events/
    """

    _types = subscription_types
