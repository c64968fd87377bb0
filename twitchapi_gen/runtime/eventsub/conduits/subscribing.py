"""Subscriptions whose events go to a conduit."""

from attrs import define

from twitchapi_gen.runtime.eventsub.event import SubscriptionInfo
from twitchapi_gen.runtime.eventsub.webhook.subscribing import Subscribing
from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.secret import Secret


@define(repr=False)
class ConduitSubscribing(Subscribing):
    """As for a webhook, but that Twitch has nothing to verify. A subscription that another process has made is taken over."""

    conduit_id: str = ""

    def transport(self) -> dict[str, str | Secret[str]]:
        return {"method": "conduit", "conduit_id": self.conduit_id}

    def is_mine(self, one: SubscriptionInfo) -> bool:
        transport = one.json.get("transport")
        return is_object(transport) and transport.get("conduit_id") == self.conduit_id
