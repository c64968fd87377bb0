"""Talks: listening to its events, asynchronously.

Made by `python -m generator generate` from spec/eventsub/talks.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import AsyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.talks import BookReturned, TalkBegin, TalkBeginV1
    from twitchapi_gen.runtime.eventsub.interfaces import AsyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class TalksMethods(AsyncListening):
    """Talks."""

    async def listen_talk_begin_v1(
        self, library_id: str, callback: Callable[[Event[TalkBeginV1]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[TalkBeginV1]:
        """Tells when a talk begins.

        `talk.begin` version 1. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            library_id: Id of the library.
            callback: Called with each event; its `data` is a TalkBeginV1. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://books.example/events/talk/#talk-begin
        """
        return await self._listen(
            subscription_types["talk.begin", "1"],
            {
                "library_id": library_id,
            },
            callback,
        )

    async def listen_talk_begin(
        self, library_id: str, callback: Callable[[Event[TalkBegin]], Awaitable[object] | object] | None = None, *, reader_id: str | None = None
    ) -> AsyncSubscription[TalkBegin]:
        """Tells when a talk begins, and who talks.

        `talk.begin` version 2. Over WebSockets with a user token, over webhooks and conduits with an app token; scope books:read and
        talk:read or books:write and talk:read; with an app token, users must have granted the app talk:read and whispers; events have more
        fields with loans:read.

        Args:
            library_id: Id of the library.
            callback: Called with each event; its `data` is a TalkBegin. Without it, iterate over the subscription.
            reader_id: Only talks of this reader.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://books.example/events/talk/#talk-begin-v2
        """
        return await self._listen(
            subscription_types["talk.begin", "2"],
            {
                "library_id": library_id,
                "reader_id": reader_id,
            },
            callback,
        )

    listen_talk_begin_v2 = listen_talk_begin

    async def listen_talk_begin_beta(
        self,
        callback: Callable[[Event[TalkBegin]], Awaitable[object] | object] | None = None,
        *,
        reader_id: str | None = None,
        library_id: str | None = None,
    ) -> AsyncSubscription[TalkBegin]:
        """Tells when a talk begins, perhaps.

        In beta: Twitch may change it without notice.

        `talk.begin` version beta. Over WebSockets with a user token, over webhooks and conduits with an app token.

        Args:
            callback: Called with each event; its `data` is a TalkBegin. Without it, iterate over the subscription.
            reader_id: Who has the book.
            library_id: Id of the library.

        Pass exactly one of reader_id and library_id.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://books.example/events/talk/#perhaps-a-talk
        """
        return await self._listen(
            subscription_types["talk.begin", "beta"],
            {
                "reader_id": reader_id,
                "library_id": library_id,
            },
            callback,
        )

    async def listen_book_returned(
        self, callback: Callable[[Event[BookReturned]], Awaitable[object] | object] | None = None
    ) -> AsyncSubscription[BookReturned]:
        """Tells when books come back.

        Added to Twitch's API on 2026-01-02.

        `book.returned` version 1. Webhooks only. App token.

        Args:
            callback: Called with each event; its `data` is a BookReturned. Without it, iterate over the subscription.

        Twitch sends these events in batches; the callback receives them one by one.

        Returns: the subscription.

        Raises: TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://books.example/events/books/#book-returned
        """
        return await self._listen(subscription_types["book.returned", "1"], {}, callback)
