"""Bits: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.bits import ChannelBitsUse, ChannelCheer, CustomPowerUpRedemption
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class BitsMethods(SyncListening):
    """Bits."""

    def listen_channel_bits_use(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelBitsUse]], object] | None = None
    ) -> SyncSubscription[ChannelBitsUse]:
        """Notifies when a user spends Bits on cheers, Power-ups or combos. Purchases in extensions are not included.

        `channel.bits.use` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope bits:read.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelBitsUse. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-bits-use
        """
        return self._listen(
            subscription_types["channel.bits.use", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_custom_power_up_redemption_add(
        self, broadcaster_user_id: str, callback: Callable[[Event[CustomPowerUpRedemption]], object] | None = None, *, reward_id: str | None = None
    ) -> SyncSubscription[CustomPowerUpRedemption]:
        """Notifies when a viewer redeems a custom Power-up, or a certain one of the channel's.

        Added to Twitch's API on 2026-05-01.

        `channel.custom_power_up_redemption.add` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token;
        scope bits:read.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CustomPowerUpRedemption. Without it, iterate over the subscription.
            reward_id: Id of one custom Power-up; by default all of the channel's.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-custom-power-up-redemption-add
        """
        return self._listen(
            subscription_types["channel.custom_power_up_redemption.add", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
        )

    def listen_channel_cheer(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelCheer]], object] | None = None
    ) -> SyncSubscription[ChannelCheer]:
        """Reports each cheer.

        `channel.cheer` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope bits:read.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelCheer. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-cheer
        """
        return self._listen(
            subscription_types["channel.cheer", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
