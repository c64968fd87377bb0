"""Talk: listening to its topics, asynchronously.

Made by `python -m generator generate` from spec/pubsub/talk.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.runtime.legacy.topics import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.pubsub.models.talk import Said, Silence
    from twitchapi_gen.runtime.legacy.topics import UnknownMessage


class TalkMethods(AsyncListening):
    """Talk."""

    async def listen_to_talk(
        self, reader_id: str, room: str, callback_func: Callable[[UUID, Said | Silence | UnknownMessage], Awaitable[object] | object]
    ) -> UUID:
        """What is said in a room.

        Retired: Twitch shut down its PubSub on 2020-01-02. EventSub's talk.said replaced it.

        `talk.{reader_id}.{room}`; scope whispers.

        Args:
            reader_id: Who has the book.
            room: Where. One of hall, attic.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["talk"],
            {
                "reader_id": reader_id,
                "room": room,
            },
            callback_func,
        )

    async def listen_noises(self, reader_id: str, callback_func: Callable[[UUID, UnknownMessage], Awaitable[object] | object]) -> UUID:
        """Nobody knows what this was.

        Retired: Twitch shut down its PubSub on 2020-01-02.

        `noises.{reader_id}`, which Twitch never documented.

        Args:
            reader_id: Who has the book.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: the UUID of this callback, for `unlisten`.

        Raises: ParameterError, TokenError, PubSubError, NetworkError.
        """
        return await self._listen(
            topics["noises"],
            {
                "reader_id": reader_id,
            },
            callback_func,
        )
