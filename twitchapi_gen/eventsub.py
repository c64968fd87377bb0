"""EventSub: subscription types as data, events as callbacks get them, and what receives them.

https://dev.twitch.tv/docs/eventsub/
"""

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.api.eventsub.sync import SyncMethods
from twitchapi_gen.runtime.eventsub.event import Event, SubscriptionInfo
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, UnknownEvent
from twitchapi_gen.runtime.eventsub.webhook.listening import WebhookSubscription
from twitchapi_gen.runtime.eventsub.webhook.reconciling import Reconciled
from twitchapi_gen.runtime.eventsub.webhook.seen import RedisSeen, SeenIds
from twitchapi_gen.runtime.eventsub.webhook.sync import SyncWebhook

__all__ = [
    "Event",
    "EventSubWebhook",
    "Reconciled",
    "RedisSeen",
    "SeenIds",
    "SubscriptionInfo",
    "SubscriptionType",
    "UnknownEvent",
    "WebhookSubscription",
    "subscription_types",
]


class EventSubWebhook(SyncWebhook, SyncMethods):
    """EventSub's events over a webhook: `listen_…` for each type, `on` as a decorator, `listen` for types that the spec lacks.

    By itself, with `port`: `start()` and `stop()`, or a `with` block. In an application of yours: mount `wsgi`, or call `handle`. Callbacks may be
    plain functions, which run in threads, or async ones; those of one subscription run in order.

    Args:
        twitch: A `Twitch`; its app token makes the subscriptions.
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
