"""Polls: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.polls import PollCreate
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class PollsMethods(AsyncListening):
    """Polls."""

    async def listen_polls(self, channel_id: str, callback_func: Callable[[UUID, PollCreate | UnknownMessage], Awaitable[object] | object]) -> UUID:
        """Polls in the channel.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.poll.begin replaced it.

        `polls.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["polls"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )
