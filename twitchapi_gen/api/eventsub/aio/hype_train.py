"""Hype Train: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.hype_train import HypeTrainBegin, HypeTrainEnd, HypeTrainProgress
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class HypeTrainMethods(AsyncListening):
    """Hype Train."""

    async def listen_channel_hype_train_begin(
        self, broadcaster_user_id: str, callback: Callable[[Event[HypeTrainBegin]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[HypeTrainBegin]:
        """Notifies when a Hype Train begins. Progress events may arrive earlier.

        `channel.hype_train.begin` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:hype_train.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a HypeTrainBegin. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/hype-train/#channel-hype-train-begin
        """
        return await self._listen(
            subscription_types["channel.hype_train.begin", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_hype_train_progress(
        self, broadcaster_user_id: str, callback: Callable[[Event[HypeTrainProgress]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[HypeTrainProgress]:
        """Reports each contribution to a Hype Train. The order of events is not certain.

        `channel.hype_train.progress` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:hype_train.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a HypeTrainProgress. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/hype-train/#channel-hype-train-progress
        """
        return await self._listen(
            subscription_types["channel.hype_train.progress", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_channel_hype_train_end(
        self, broadcaster_user_id: str, callback: Callable[[Event[HypeTrainEnd]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[HypeTrainEnd]:
        """Notifies when a Hype Train ends.

        `channel.hype_train.end` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:hype_train.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a HypeTrainEnd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/hype-train/#channel-hype-train-end
        """
        return await self._listen(
            subscription_types["channel.hype_train.end", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
