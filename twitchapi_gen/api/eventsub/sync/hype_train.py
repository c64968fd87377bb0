"""Hype Train: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.hype_train import HypeTrainBegin, HypeTrainEnd, HypeTrainProgress
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class HypeTrainMethods(SyncListening):
    """Hype Train."""

    def listen_channel_hype_train_begin(
        self, broadcaster_user_id: str, callback: Callable[[Event[HypeTrainBegin]], object] | None = None
    ) -> SyncSubscription[HypeTrainBegin]:
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
        return self._listen(
            subscription_types["channel.hype_train.begin", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_hype_train_progress(
        self, broadcaster_user_id: str, callback: Callable[[Event[HypeTrainProgress]], object] | None = None
    ) -> SyncSubscription[HypeTrainProgress]:
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
        return self._listen(
            subscription_types["channel.hype_train.progress", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_hype_train_end(
        self, broadcaster_user_id: str, callback: Callable[[Event[HypeTrainEnd]], object] | None = None
    ) -> SyncSubscription[HypeTrainEnd]:
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
        return self._listen(
            subscription_types["channel.hype_train.end", "2"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
