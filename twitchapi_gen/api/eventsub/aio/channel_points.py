"""Channel Points: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.channel_points import (
        AutomaticRewardRedemption,
        AutomaticRewardRedemptionV1,
        CustomReward,
        CustomRewardRedemption,
    )
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class ChannelPointsMethods(AsyncListening):
    """Channel Points."""

    async def listen_channel_channel_points_automatic_reward_redemption_add_v1(
        self, broadcaster_user_id: str, callback: Callable[[Event[AutomaticRewardRedemptionV1]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[AutomaticRewardRedemptionV1]:
        """Notifies when a viewer redeems an automatic reward.

        `channel.channel_points_automatic_reward_redemption.add` version 1. Over WebSockets with a user token, over webhooks and conduits
        with an app token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a AutomaticRewardRedemptionV1. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-automatic-reward-redemption-add
        """
        return await self._listen(
            subscription_types["channel.channel_points_automatic_reward_redemption.add", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_channel_points_automatic_reward_redemption_add(
        self, broadcaster_user_id: str, callback: Callable[[Event[AutomaticRewardRedemption]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[AutomaticRewardRedemption]:
        """Notifies when a viewer redeems an automatic reward, other than those paid in Bits.

        `channel.channel_points_automatic_reward_redemption.add` version 2. Over WebSockets with a user token, over webhooks and conduits
        with an app token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a AutomaticRewardRedemption. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-automatic-reward-redemption-add-v2
        """
        return await self._listen(
            subscription_types["channel.channel_points_automatic_reward_redemption.add", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    listen_channel_channel_points_automatic_reward_redemption_add_v2 = listen_channel_channel_points_automatic_reward_redemption_add

    async def listen_channel_channel_points_custom_reward_add(
        self, broadcaster_user_id: str, callback: Callable[[Event[CustomReward]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[CustomReward]:
        """Notifies when a custom reward is made.

        `channel.channel_points_custom_reward.add` version 1. Over WebSockets with a user token, over webhooks and conduits with an app
        token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CustomReward. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-custom-reward-add
        """
        return await self._listen(
            subscription_types["channel.channel_points_custom_reward.add", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_channel_points_custom_reward_update(
        self,
        broadcaster_user_id: str,
        callback: Callable[[Event[CustomReward]], Awaitable[object] | object] | None = None,
        *,
        reward_id: str | None = None,
    ) -> AsyncSubscription[CustomReward]:
        """Notifies when a custom reward is changed.

        `channel.channel_points_custom_reward.update` version 1. Over WebSockets with a user token, over webhooks and conduits with an app
        token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CustomReward. Without it, iterate over the subscription.
            reward_id: Id of the reward; by default all rewards of the channel.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-custom-reward-update
        """
        return await self._listen(
            subscription_types["channel.channel_points_custom_reward.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
        )

    async def listen_channel_channel_points_custom_reward_remove(
        self,
        broadcaster_user_id: str,
        callback: Callable[[Event[CustomReward]], Awaitable[object] | object] | None = None,
        *,
        reward_id: str | None = None,
    ) -> AsyncSubscription[CustomReward]:
        """Notifies when a custom reward is deleted.

        `channel.channel_points_custom_reward.remove` version 1. Over WebSockets with a user token, over webhooks and conduits with an app
        token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CustomReward. Without it, iterate over the subscription.
            reward_id: Id of the reward; by default all rewards of the channel.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-custom-reward-remove
        """
        return await self._listen(
            subscription_types["channel.channel_points_custom_reward.remove", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
        )

    async def listen_channel_channel_points_custom_reward_redemption_add(
        self,
        broadcaster_user_id: str,
        callback: Callable[[Event[CustomRewardRedemption]], Awaitable[object] | object] | None = None,
        *,
        reward_id: str | None = None,
    ) -> AsyncSubscription[CustomRewardRedemption]:
        """Notifies when a viewer redeems a custom reward.

        `channel.channel_points_custom_reward_redemption.add` version 1. Over WebSockets with a user token, over webhooks and conduits with
        an app token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CustomRewardRedemption. Without it, iterate over the subscription.
            reward_id: Id of the reward; by default all rewards of the channel.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-custom-reward-redemption-add
        """
        return await self._listen(
            subscription_types["channel.channel_points_custom_reward_redemption.add", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
        )

    async def listen_channel_channel_points_custom_reward_redemption_update(
        self,
        broadcaster_user_id: str,
        callback: Callable[[Event[CustomRewardRedemption]], Awaitable[object] | object] | None = None,
        *,
        reward_id: str | None = None,
    ) -> AsyncSubscription[CustomRewardRedemption]:
        """Notifies when a redemption is fulfilled or refused.

        `channel.channel_points_custom_reward_redemption.update` version 1. Over WebSockets with a user token, over webhooks and conduits
        with an app token; scope channel:manage:redemptions or channel:read:redemptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a CustomRewardRedemption. Without it, iterate over the subscription.
            reward_id: Id of the reward; by default all rewards of the channel.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel-points/#channel-channel-points-custom-reward-redemption-update
        """
        return await self._listen(
            subscription_types["channel.channel_points_custom_reward_redemption.update", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
        )
