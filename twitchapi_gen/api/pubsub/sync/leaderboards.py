"""Leaderboards: listening to its topics, synchronously.

Made by `python -m generator generate` from spec/pubsub/leaderboards.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.leaderboards import LeaderboardBits


class LeaderboardsMethods(SyncListening):
    """Leaderboards."""

    def listen_leaderboard_bits(self, channel_id: str, time_unit: str, callback_func: Callable[[UUID, LeaderboardBits], object]) -> UUID:
        """Users who gave the most Bits.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `leaderboard-events-v1.bits-usage-by-channel-v1-{channel_id}-{time_unit}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            time_unit: Span that the leaderboard is about. One of WEEK, MONTH, ALLTIME.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["leaderboard_bits"],
            {
                "channel_id": channel_id,
                "time_unit": time_unit,
            },
            callback_func,
        )

    def listen_leaderboard_sub_gifts(self, channel_id: str, time_unit: str, callback_func: Callable[[UUID, LeaderboardBits], object]) -> UUID:
        """Users who gave away the most subscriptions.

        Retired: Twitch shut down its PubSub on 2025-04-14.

        `leaderboard-events-v1.sub-gifts-sent-{channel_id}-{time_unit}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            time_unit: Span that the leaderboard is about. One of WEEK, MONTH, ALLTIME.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return self._listen(
            topics["leaderboard_sub_gifts"],
            {
                "channel_id": channel_id,
                "time_unit": time_unit,
            },
            callback_func,
        )
