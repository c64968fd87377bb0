"""Subscriptions: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.subscriptions import MysteryGiftPurchase, Subgift, Subscribed
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class SubscriptionsMethods(AsyncListening):
    """Subscriptions."""

    async def listen_channel_subscriptions(
        self, channel_id: str, callback_func: Callable[[UUID, Subscribed | Subgift | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Subscriptions and gifts of them.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.subscribe replaced it.

        `channel-subscribe-events-v1.{channel_id}`; scope channel:read:subscriptions.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["subscriptions"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_sub_gifts(
        self, channel_id: str, callback_func: Callable[[UUID, MysteryGiftPurchase | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Gifts of several subscriptions.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.subscription.gift replaced it.

        `channel-sub-gifts-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["sub_gifts"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )
