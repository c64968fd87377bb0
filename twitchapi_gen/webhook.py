"""Twitch's retired webhooks: their topics, what their notifications are made of, and what receives them.

Twitch ended its webhooks on 16 September 2021; EventSub took their place.
"""

from twitchapi_gen.api.webhooks.sync import SyncMethods
from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.runtime.legacy.topics import UnknownMessage, WebhookTopic
from twitchapi_gen.runtime.legacy.webhooks.client import SyncWebHook

__all__ = ["TwitchWebHook", "UnknownMessage", "WebhookTopic", "topics"]


class TwitchWebHook(SyncWebHook, SyncMethods):
    """Receives webhooks in a thread of its own: `start()`, `subscribe_…(…, callback)`, `stop()`; or `with`.

    Args:
        callback_url: Where Twitch reaches this program: usually a reverse proxy's address, whose path may lead here under any other. https as
            soon as `authenticate` is used.
        api_client_id: Client id of your app.
        port: Where to listen; 0 for any free one, which `port` then is.
        ssl_context: For speaking TLS without a proxy.
        host: Where to listen; all of the machine's addresses unless given.
        helix_url: Another address than Twitch's, for what is subscribed without `authenticate`.
        on_error: Called with what a callback or a renewal raised, and the name of the subscription; it is logged without.
        on_denied: Called with the UUID and the hub's reason, when the hub denies a new subscription. Plain or async.
        on_revoked: The same, for one that had been confirmed.
        grace: Seconds that callbacks may take to finish when it stops.

    Callbacks get the subscription's UUID and an item, typed by the topic; each item of a notification is a call. They may be plain functions,
    which run in threads, or async ones.

    Attributes (each can be set at any time, and holds from then on):
        secret: What notifications are signed with; made at random. None: they aren't signed, and nobody knows who sent them.
        subscribe_least_seconds: The lease that is asked for, from 300 to 864,000; 600 unless set.
        auto_renew_subscription: Whether leases are renewed before they end. True unless set.
        wait_for_subscription_confirm, wait_for_subscription_confirm_timeout: Whether subscribing and unsubscribing wait until the hub has
            asked back, and for how many seconds. True, 30.
        unsubscribe_on_stop: Whether `stop` ends all subscriptions. True unless set.

    Raises ParameterError for a callback_url that is none.
    """
