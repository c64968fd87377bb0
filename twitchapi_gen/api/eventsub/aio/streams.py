"""Streams: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/streams.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.streams import StreamOffline, StreamOnline
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class StreamsMethods(AsyncListening):
    """Streams."""

    async def listen_stream_online(
        self, broadcaster_user_id: str, callback: Callable[[Event[StreamOnline]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[StreamOnline]:
        """Notifies when a stream begins.

        `stream.online` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a StreamOnline. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/stream/#stream-online
        """
        return await self._listen(
            subscription_types["stream.online", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )

    async def listen_stream_offline(
        self, broadcaster_user_id: str, callback: Callable[[Event[StreamOffline]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[StreamOffline]:
        """Notifies when a stream ends.

        `stream.offline` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            broadcaster_user_id: Id of the user whose channel this is about.
            callback: Called with each event; its `data` is a StreamOffline. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/stream/#stream-offline
        """
        return await self._listen(
            subscription_types["stream.offline", "1"],
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
        )
