"""Twitch's retired webhooks: their topics, their notifications' types, and a client.

Twitch ended its webhooks on 16 September 2021; EventSub replaced them.
"""

from twitchapi_gen.api.webhooks.sync import SyncMethods
from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.runtime.legacy.topics import UnknownMessage, WebhookTopic
from twitchapi_gen.runtime.legacy.webhooks.client import SyncWebHook

__all__ = ["TwitchWebHook", "UnknownMessage", "WebhookTopic", "topics"]


class TwitchWebHook(SyncWebHook, SyncMethods):
    """A client for webhooks with its own thread: `start()`, `subscribe_…(…, callback)`, `stop()`; or `with`.

    Args:
        callback_url: The URL at which Twitch reaches this program, usually a reverse proxy's, which may forward to any path. It must be https
            if you use `authenticate`.
        api_client_id: Your app's client id.
        port: The port to listen at. 0 means any free port; `port` then has its number.
        ssl_context: For TLS without a reverse proxy.
        host: The address to listen at; by default all of the machine's.
        helix_url: A URL other than Twitch's, for subscriptions without `authenticate`.
        on_error: Called with the exception of a callback or renewal, and the subscription's name. By default, errors are logged.
        on_denied: Called with the UUID and the hub's reason when the hub denies a new subscription. Plain or async.
        on_revoked: Called likewise for a subscription that was already confirmed.
        grace: Seconds that callbacks get to finish when it stops.

    Callbacks get the subscription's UUID and an item, typed by the topic; a notification with several items causes several calls. They may be
    plain functions, which run in threads, or async ones.

    Attributes (you can set each at any time, and it takes effect at once):
        secret: The key for notifications' signatures, random by default. With None they aren't signed, so anyone could have sent them.
        subscribe_least_seconds: The lease to request, from 300 to 864,000; 600 by default.
        auto_renew_subscription: Whether to renew leases before they end. True by default.
        wait_for_subscription_confirm, wait_for_subscription_confirm_timeout: Whether subscribing and unsubscribing wait for the hub's
            verification, and for how many seconds. True and 30 by default.
        unsubscribe_on_stop: Whether `stop` ends all subscriptions. True by default.

    Raises ParameterError for an invalid callback_url.
    """
