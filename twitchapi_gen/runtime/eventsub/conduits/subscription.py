"""What listening on a conduit gives."""

from twitchapi_gen.runtime.eventsub.webhook.listening import AsyncWebhookSubscription, T, WebhookSubscription


class ConduitSubscription(WebhookSubscription[T]):
    """A subscription on a conduit. Its events come to whichever process holds the channel's shard, and there to whoever listens to the same.

    `unsubscribe` ends it for all processes. Listened to without a callback, `for event in subscription` gives the events that come here.
    """


class AsyncConduitSubscription(AsyncWebhookSubscription[T]):
    """A subscription on a conduit. Its events come to whichever process holds the channel's shard, and there to whoever listens to the same.

    `unsubscribe` ends it for all processes. Listened to without a callback, `async for event in subscription` gives the events that come here.
    """
