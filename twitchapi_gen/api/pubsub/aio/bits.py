"""Bits: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.bits import BitsBadge, BitsEvent, BitsEventV2, Cheerbomb
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class BitsMethods(AsyncListening):
    """Bits."""

    async def listen_bits_v1(self, channel_id: str, callback_func: Callable[[UUID, BitsEvent | UnknownMessage], Awaitable[object] | object]) -> UUID:
        """Cheers, in their first form.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.cheer replaced it.

        `channel-bits-events-v1.{channel_id}`; scope bits:read.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["bits_v1"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_bits(self, channel_id: str, callback_func: Callable[[UUID, BitsEventV2 | UnknownMessage], Awaitable[object] | object]) -> UUID:
        """Cheers.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.cheer replaced it.

        `channel-bits-events-v2.{channel_id}`; scope bits:read.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["bits"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_bits_badge_notification(self, channel_id: str, callback_func: Callable[[UUID, BitsBadge], Awaitable[object] | object]) -> UUID:
        """New badges for Bits.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.chat.notification replaced it.

        `channel-bits-badge-unlocks.{channel_id}`; scope bits:read.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["bits_badge"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )

    async def listen_cheer_public(
        self, channel_id: str, callback_func: Callable[[UUID, Cheerbomb | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """Joint cheers of several users.

        Retired: Twitch shut down its PubSub on 2025-04-14. EventSub's channel.cheer replaced it.

        `channel-cheer-events-public-v1.{channel_id}`, which Twitch never documented.

        Args:
            channel_id: Id of the channel.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["cheer_public"],
            {
                "channel_id": channel_id,
            },
            callback_func,
        )
