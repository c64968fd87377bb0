"""Channel Points: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.channel_points import (
        AutomaticRewardRedeemed,
        ClaimAvailable,
        CommunityGoalContribution,
        CustomRewardCreated,
        CustomRewardDeleted,
        CustomRewardUpdated,
        PointsEarned,
        PointsSpent,
        RewardRedeemed,
        UpdateRedemptionStatusesProgress,
    )
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class ChannelPointsMethods(AsyncListening):
    """Channel Points."""

    async def listen_channel_points(
        self,
        channel_id: str,
        callback_func: Callable[
            [
                UUID,
                RewardRedeemed
                | CustomRewardCreated
                | CustomRewardUpdated
                | CustomRewardDeleted
                | UpdateRedemptionStatusesProgress
                | AutomaticRewardRedeemed
                | UnknownMessage,
            ],
            Awaitable[object] | object,
        ],
    ) -> UUID:
        """Rewards and their redemptions.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.channel_points_custom_reward_redemption.add replaced it.

        `channel-points-channel-v1.{channel_id}`; scope channel:read:redemptions.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["channel_points"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_community_points_channel(
        self,
        channel_id: str,
        callback_func: Callable[
            [
                UUID,
                RewardRedeemed
                | CustomRewardCreated
                | CustomRewardUpdated
                | CustomRewardDeleted
                | UpdateRedemptionStatusesProgress
                | AutomaticRewardRedeemed
                | CommunityGoalContribution
                | UnknownMessage,
            ],
            Awaitable[object] | object,
        ],
    ) -> UUID:
        """Rewards, redemptions and community goals, for everybody.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.channel_points_custom_reward_redemption.add replaced it.

        `community-points-channel-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["community_points_channel"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_community_points_user(
        self, user_id: str, callback_func: Callable[[UUID, PointsEarned | PointsSpent | ClaimAvailable | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """A viewer's own points.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `community-points-user-v1.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["community_points_user"],
            {
                "user_id": user_id,
            },
            callback_func,
        )
