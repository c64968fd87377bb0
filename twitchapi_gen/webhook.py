"""Twitch's retired webhooks: their topics, and what their notifications are made of.

Twitch ended its webhooks on 16 September 2021; EventSub took their place.
"""

from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.runtime.topics import UnknownMessage, WebhookTopic

__all__ = ["UnknownMessage", "WebhookTopic", "topics"]
