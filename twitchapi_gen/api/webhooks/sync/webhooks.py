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
    from twitchapi_gen.api.webhooks.models.webhooks import (
        BanChange,
        ExtensionTransaction,
        Follow,
        HypeTrainEvent,
        ModeratorChange,
        StreamChange,
        SubscriptionEvent,
        UserChange,
    )


class WebhooksMethods(SyncSubscribing):
    """Webhooks."""

    def subscribe_user_follow(
        self, from_id: str | None, to_id: str | None, callback_func: Callable[[UUID, Follow], Awaitable[object] | object]
    ) -> tuple[bool, UUID]:
        """New followers of a user, or new follows by a user. One of the two ids is required.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's channel.follow replaced it.

        `/users/follows?first=1&from_id={from_id}&to_id={to_id}`.

        Args:
            from_id: Id of the follower; None for any user.
            to_id: Id of the followed user; None for any user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["user_follows"],
            {
                "from_id": from_id,
                "to_id": to_id,
            },
            callback_func,
        )

    def unsubscribe_user_follow(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_stream_changed(self, user_id: str, callback_func: Callable[[UUID, StreamChange], Awaitable[object] | object]) -> tuple[bool, UUID]:
        """The beginning and end of a user's streams, and changes of title and category.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's stream.online replaced it.

        `/streams?user_id={user_id}`.

        Args:
            user_id: Id of the broadcaster.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["stream_changed"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_stream_changed(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_user_changed(self, user_id: str, callback_func: Callable[[UUID, UserChange], Awaitable[object] | object]) -> tuple[bool, UUID]:
        """Changes of a user's profile.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's user.update replaced it.

        `/users?id={user_id}`.

        Args:
            user_id: Id of the user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["user_changed"],
            {
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_user_changed(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_extension_transaction_created(
        self, extension_id: str, callback_func: Callable[[UUID, ExtensionTransaction], Awaitable[object] | object]
    ) -> tuple[bool, UUID]:
        """Purchases in an extension. Needs an app token of the extension.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's extension.bits_transaction.create replaced it.

        `/extensions/transactions?first=1&extension_id={extension_id}`.

        Args:
            extension_id: Client id of the extension.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["extension_transaction_created"],
            {
                "extension_id": extension_id,
            },
            callback_func,
        )

    def unsubscribe_extension_transaction_created(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_moderator_change_events(
        self, broadcaster_id: str, user_id: str | None, callback_func: Callable[[UUID, ModeratorChange], Awaitable[object] | object]
    ) -> tuple[bool, UUID]:
        """Changes of the channel's moderators.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's channel.moderator.add replaced it.

        `/moderation/moderators/events?broadcaster_id={broadcaster_id}&first=1&user_id={user_id}`; scope moderation:read.

        Args:
            broadcaster_id: Id of the channel's owner.
            user_id: Id of one user; None for any user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["moderator_change_events"],
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_moderator_change_events(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_channel_ban_change_events(
        self, broadcaster_id: str, user_id: str | None, callback_func: Callable[[UUID, BanChange], Awaitable[object] | object]
    ) -> tuple[bool, UUID]:
        """Bans, timeouts, and their ends.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's channel.ban replaced it.

        `/moderation/banned/events?broadcaster_id={broadcaster_id}&first=1&user_id={user_id}`; scope moderation:read.

        Args:
            broadcaster_id: Id of the channel's owner.
            user_id: Id of one user; None for any user.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["channel_ban_change_events"],
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_channel_ban_change_events(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_subscription_events(
        self,
        broadcaster_id: str,
        callback_func: Callable[[UUID, SubscriptionEvent], Awaitable[object] | object],
        user_id: str | None = None,
        gifter_id: str | None = None,
        gifter_name: str | None = None,
    ) -> tuple[bool, UUID]:
        """New and ended subscriptions.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's channel.subscribe replaced it.

        `/subscriptions/events?broadcaster_id={broadcaster_id}&first=1&user_id={user_id}&gifter_id={gifter_id}&gifter_name={gifter_name}`;
        scope channel:read:subscriptions.

        Args:
            broadcaster_id: Id of the channel's owner.
            callback_func: Called with the UUID that this method returns, and the message.
            user_id: Id of one subscriber.
            gifter_id: Id of one user who gives subscriptions.
            gifter_name: Name of one user who gives subscriptions.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["subscription_events"],
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
                "gifter_id": gifter_id,
                "gifter_name": gifter_name,
            },
            callback_func,
        )

    def unsubscribe_subscription_events(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)

    def subscribe_hype_train_events(
        self, broadcaster_id: str, callback_func: Callable[[UUID, HypeTrainEvent], Awaitable[object] | object]
    ) -> tuple[bool, UUID]:
        """Contributions to hype trains.

        Retired: Twitch shut down its webhooks on 2021-09-16. EventSub's channel.hype_train.progress replaced it.

        `/hypetrain/events?broadcaster_id={broadcaster_id}&first=1`; scope channel:read:hype_train.

        Args:
            broadcaster_id: Id of the channel's owner.
            callback_func: Called with the UUID that this method returns, and the message.

        Returns: whether Twitch has accepted the subscription, and its UUID.

        Raises: ParameterError, TokenError, ApiError, NetworkError.
        """
        return self._subscribe(
            topics["hype_train_event"],
            {
                "broadcaster_id": broadcaster_id,
            },
            callback_func,
        )

    def unsubscribe_hype_train_events(self, uuid: UUID) -> bool:
        """Cancel that subscription. Return whether Twitch has accepted the request."""
        return self._unsubscribe(uuid)
