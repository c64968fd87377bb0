"""Polls: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.polls import Poll, PollEnd
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class PollsMethods(SyncListening):
    """Polls."""

    def listen_channel_poll_begin(self, broadcaster_user_id: str, callback: Callable[[Event[Poll]], object] | None = None) -> SyncSubscription[Poll]:
        """Notifies when a poll begins.

        `channel.poll.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:polls or channel:read:polls.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Poll. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/poll/#channel-poll-begin
        """
        return self._listen(
            subscription_types["channel.poll.begin", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_poll_progress(
        self, broadcaster_user_id: str, callback: Callable[[Event[Poll]], object] | None = None
    ) -> SyncSubscription[Poll]:
        """Reports the votes while a poll runs.

        `channel.poll.progress` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:polls or channel:read:polls.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a Poll. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/poll/#channel-poll-progress
        """
        return self._listen(
            subscription_types["channel.poll.progress", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    def listen_channel_poll_end(
        self, broadcaster_user_id: str, callback: Callable[[Event[PollEnd]], object] | None = None
    ) -> SyncSubscription[PollEnd]:
        """Notifies when a poll ends.

        `channel.poll.end` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token; scope
        channel:manage:polls or channel:read:polls.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a PollEnd. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/poll/#channel-poll-end
        """
        return self._listen(
            subscription_types["channel.poll.end", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
