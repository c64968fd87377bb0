"""Subscriptions: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.subscriptions import (
        ChannelSubscribe,
        ChannelSubscriptionEnd,
        ChannelSubscriptionGift,
        ChannelSubscriptionMessage,
    )
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class SubscriptionsMethods(AsyncListening):
    """Subscriptions."""

    async def listen_channel_subscribe(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelSubscribe]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[ChannelSubscribe]:
        """Reports new subscriptions; channel.subscription.message reports renewals.

        `channel.subscribe` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:subscriptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelSubscribe. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-subscribe
        """
        return await self._listen(
            subscription_types["channel.subscribe", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_subscription_end(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelSubscriptionEnd]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[ChannelSubscriptionEnd]:
        """Notifies when a subscription runs out.

        `channel.subscription.end` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:subscriptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelSubscriptionEnd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-subscription-end
        """
        return await self._listen(
            subscription_types["channel.subscription.end", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_subscription_gift(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelSubscriptionGift]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[ChannelSubscriptionGift]:
        """Notifies when a user gives one or more subscriptions.

        `channel.subscription.gift` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:subscriptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelSubscriptionGift. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-subscription-gift
        """
        return await self._listen(
            subscription_types["channel.subscription.gift", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_subscription_message(
        self, broadcaster_user_id: str, callback: Callable[[Event[ChannelSubscriptionMessage]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[ChannelSubscriptionMessage]:
        """Notifies when a subscriber renews and shares it with the chat.

        `channel.subscription.message` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:subscriptions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a ChannelSubscriptionMessage. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/channel/#channel-subscription-message
        """
        return await self._listen(
            subscription_types["channel.subscription.message", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
