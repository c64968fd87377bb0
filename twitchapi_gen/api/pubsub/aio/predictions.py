"""Predictions: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.predictions import EventCreated, PredictionMade, PredictionResult
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class PredictionsMethods(AsyncListening):
    """Predictions."""

    async def listen_predictions_channel(
        self, channel_id: str, callback_func: Callable[[UUID, EventCreated | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Predictions in the channel.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.prediction.begin replaced it.

        `predictions-channel-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["predictions_channel"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_predictions_user(
        self, user_id: str, callback_func: Callable[[UUID, PredictionMade | PredictionResult | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """The user's own predictions.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `predictions-user-v1.{user_id}`, which Twitch never documented.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["predictions_user"],
            {
                "user_id": user_id,
            },
            callback_func,
        )
