"""Webhooks: subscribing to its topics, synchronously.

Made by `python -m generator generate` from spec/webhooks.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from uuid import UUID

from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.runtime.legacy.topics import SyncSubscribing

if TYPE_CHECKING:
    from twitchapi_gen.api.webhooks.models.webhooks import Arrival


class WebhooksMethods(SyncSubscribing):
    """Webhooks."""

    def subscribe_arrivals(
        self, reader_id: str, shelf: str | None, callback_func: Callable[[UUID, Arrival], Awaitable[object] | object], room: str | None = None
    ) -> tuple[bool, UUID]:
        """Books that come.

        Retired: Twitch shut down its webhooks on 2020-01-02.

        `/books/arrivals?first=1&reader_id={reader_id}&shelf={shelf}&room={room}`; scope books:read or loans:read.

        Args:
            reader_id: Who has the book.
            shelf: Where it stands.
            callback_func: Called with the UUID that this method returns, and the message.
            room: Where the shelf is.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["arrivals"],
            {
                "reader_id": reader_id,
                "shelf": shelf,
                "room": room,
            },
            callback_func,
        )

    def unsubscribe_arrivals(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)
