"""Whispers: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/whispers.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.whispers import WhisperReceived, WhisperThread
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class WhispersMethods(AsyncListening):
    """Whispers."""

    async def listen_whispers(
        self, user_id: str, callback_func: Callable[[UUID, WhisperReceived | WhisperThread | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Whispers from and to the user.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's user.whisper.message replaced it.

        `whispers.{user_id}`; scope whispers:read.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["whispers"],
            {
                "user_id": user_id,
            },
            callback_func,
        )
