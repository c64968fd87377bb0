"""Twitch's retired PubSub: its topics, and what their messages are made of.

Twitch ended PubSub on 14 April 2025; EventSub took its place.
"""

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.topics import PubSubTopic, UnknownMessage

__all__ = ["PubSubTopic", "UnknownMessage", "topics"]
