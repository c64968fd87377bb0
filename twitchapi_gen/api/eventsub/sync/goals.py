"""Goals: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.goals import Goal
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class GoalsMethods(SyncListening):
    """Goals."""

    def listen_channel_goal_begin(self, broadcaster_user_id: str, callback: Callable[[Event[Goal]], object] | None = None) -> SyncSubscription[Goal]:
        """Notifies when a creator goal is set. Progress events may arrive earlier.

        `channel.goal.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:goals.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Goal. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/goal/#channel-goal-begin
        """
        return self._listen(
            subscription_types["channel.goal.begin", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_goal_progress(
        self, broadcaster_user_id: str, callback: Callable[[Event[Goal]], object] | None = None
    ) -> SyncSubscription[Goal]:
        """Notifies when the progress of a creator goal changes.

        `channel.goal.progress` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:goals.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Goal. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/goal/#channel-goal-progress
        """
        return self._listen(
            subscription_types["channel.goal.progress", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_goal_end(self, broadcaster_user_id: str, callback: Callable[[Event[Goal]], object] | None = None) -> SyncSubscription[Goal]:
        """Notifies when a creator goal ends, and whether it was reached.

        `channel.goal.end` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:read:goals.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Goal. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/goal/#channel-goal-end
        """
        return self._listen(
            subscription_types["channel.goal.end", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
