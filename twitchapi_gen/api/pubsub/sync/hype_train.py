"""Hype Train: listening to its topics, synchronously.

Made by `python -m generator generate` from spec/pubsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.hype_train import (
        HypeTrainApproaching,
        HypeTrainConductorUpdate,
        HypeTrainCooldownExpiration,
        HypeTrainEnd,
        HypeTrainLevelUp,
        HypeTrainProgression,
        HypeTrainRewards,
        HypeTrainStart,
        HypeTrainV2Start,
    )
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class HypeTrainMethods(SyncListening):
    """Hype Train."""

    def listen_hype_train(
        self,
        channel_id: str,
        callback_func: Callable[
            [
                UUID,
                HypeTrainStart
                | HypeTrainProgression
                | HypeTrainLevelUp
                | HypeTrainConductorUpdate
                | HypeTrainEnd
                | HypeTrainCooldownExpiration
                | HypeTrainApproaching
                | UnknownMessage,
            ],
            object,
        ],
    ) -> UUID:
        """Hype trains.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.hype_train.begin replaced it.

        `hype-train-events-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["hype_train"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    def listen_hype_train_rewards(self, user_id: str, callback_func: Callable[[UUID, HypeTrainRewards | UnknownMessage], object]) -> UUID:
        """Rewards that the user wins in hype trains.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `hype-train-events-v1.rewards.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["hype_train_rewards"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    def listen_hype_train_v2(self, channel_id: str, callback_func: Callable[[UUID, HypeTrainV2Start | UnknownMessage], object]) -> UUID:
        """Hype trains, in their second form.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.hype_train.begin replaced it.

        `hype-train-events-v2.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["hype_train_v2"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )
