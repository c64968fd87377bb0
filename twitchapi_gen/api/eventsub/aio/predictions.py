"""Predictions: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.predictions import Prediction, PredictionEnd, PredictionLock
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class PredictionsMethods(AsyncListening):
    """Predictions."""

    async def listen_channel_prediction_begin(
        self, broadcaster_user_id: str, callback: Callable[[Event[Prediction]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[Prediction]:
        """Notifies when a prediction begins.

        `channel.prediction.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:predictions or channel:read:predictions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Prediction. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/prediction/#channel-prediction-begin
        """
        return await self._listen(
            subscription_types["channel.prediction.begin", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_prediction_progress(
        self, broadcaster_user_id: str, callback: Callable[[Event[Prediction]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[Prediction]:
        """Reports the bets while a prediction is open.

        `channel.prediction.progress` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:predictions or channel:read:predictions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Prediction. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/prediction/#channel-prediction-progress
        """
        return await self._listen(
            subscription_types["channel.prediction.progress", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_prediction_lock(
        self, broadcaster_user_id: str, callback: Callable[[Event[PredictionLock]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[PredictionLock]:
        """Notifies when a prediction is locked.

        `channel.prediction.lock` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:predictions or channel:read:predictions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a PredictionLock. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/prediction/#channel-prediction-lock
        """
        return await self._listen(
            subscription_types["channel.prediction.lock", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_prediction_end(
        self, broadcaster_user_id: str, callback: Callable[[Event[PredictionEnd]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[PredictionEnd]:
        """Notifies when a prediction is resolved or cancelled.

        `channel.prediction.end` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:predictions or channel:read:predictions.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a PredictionEnd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/prediction/#channel-prediction-end
        """
        return await self._listen(
            subscription_types["channel.prediction.end", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
