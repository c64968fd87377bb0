"""EventSub: subscription types as data, and events as callbacks get them.

https://dev.twitch.tv/docs/eventsub/
"""

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.event import Event, SubscriptionInfo
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, UnknownEvent

__all__ = ["Event", "SubscriptionInfo", "SubscriptionType", "UnknownEvent", "subscription_types"]
