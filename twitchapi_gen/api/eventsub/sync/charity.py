"""Charity: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.charity import CharityCampaignProgress, CharityCampaignStart, CharityCampaignStop, CharityDonation
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class CharityMethods(SyncListening):
    """Charity."""

    def listen_channel_charity_campaign_donate(
        self, broadcaster_user_id: str, callback: Callable[[Event[CharityDonation]], object] | None = None
    ) -> SyncSubscription[CharityDonation]:
        """Reports each donation to the channel's charity campaign.

        `channel.charity_campaign.donate` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:charity.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CharityDonation. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/charity/#channel-charity-campaign-donate
        """
        return self._listen(
            subscription_types["channel.charity_campaign.donate", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_charity_campaign_start(
        self, broadcaster_user_id: str, callback: Callable[[Event[CharityCampaignStart]], object] | None = None
    ) -> SyncSubscription[CharityCampaignStart]:
        """Notifies when a charity campaign begins. Progress events may arrive earlier.

        `channel.charity_campaign.start` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:charity.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CharityCampaignStart. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/charity/#channel-charity-campaign-start
        """
        return self._listen(
            subscription_types["channel.charity_campaign.start", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_charity_campaign_progress(
        self, broadcaster_user_id: str, callback: Callable[[Event[CharityCampaignProgress]], object] | None = None
    ) -> SyncSubscription[CharityCampaignProgress]:
        """Notifies when a charity campaign receives money or its target changes.

        `channel.charity_campaign.progress` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token;
        scope channel:read:charity.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CharityCampaignProgress. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/charity/#channel-charity-campaign-progress
        """
        return self._listen(
            subscription_types["channel.charity_campaign.progress", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_charity_campaign_stop(
        self, broadcaster_user_id: str, callback: Callable[[Event[CharityCampaignStop]], object] | None = None
    ) -> SyncSubscription[CharityCampaignStop]:
        """Notifies when a charity campaign ends.

        `channel.charity_campaign.stop` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:charity.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CharityCampaignStop. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/charity/#channel-charity-campaign-stop
        """
        return self._listen(
            subscription_types["channel.charity_campaign.stop", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
