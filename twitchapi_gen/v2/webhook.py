"""Webhooks of pyTwitchAPI 2.0 to 2.5.7.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from __future__ import annotations

from uuid import UUID

from twitchapi_gen.moving.v2.webhook import Callback, Hook
from twitchapi_gen.moving.values import Id
from twitchapi_gen.v2.types import (
    AnalyticsReportType as AnalyticsReportType,
    AuthScope as AuthScope,
    AuthType as AuthType,
    AutoModAction as AutoModAction,
    AutoModCheckEntry as AutoModCheckEntry,
    BlockReason as BlockReason,
    BlockSourceContext as BlockSourceContext,
    CodeStatus as CodeStatus,
    CustomRewardRedemptionStatus as CustomRewardRedemptionStatus,
    DeprecatedError as DeprecatedError,
    EntitlementFulfillmentStatus as EntitlementFulfillmentStatus,
    EventSubSubscriptionConflict as EventSubSubscriptionConflict,
    EventSubSubscriptionError as EventSubSubscriptionError,
    EventSubSubscriptionTimeout as EventSubSubscriptionTimeout,
    HypeTrainContributionMethod as HypeTrainContributionMethod,
    InvalidRefreshTokenException as InvalidRefreshTokenException,
    InvalidTokenException as InvalidTokenException,
    MissingAppSecretException as MissingAppSecretException,
    MissingScopeException as MissingScopeException,
    ModerationEventType as ModerationEventType,
    NotFoundException as NotFoundException,
    PollStatus as PollStatus,
    PredictionStatus as PredictionStatus,
    PubSubListenTimeoutException as PubSubListenTimeoutException,
    PubSubResponseError as PubSubResponseError,
    SortMethod as SortMethod,
    SortOrder as SortOrder,
    TimePeriod as TimePeriod,
    TwitchAPIException as TwitchAPIException,
    TwitchAuthorizationException as TwitchAuthorizationException,
    TwitchBackendException as TwitchBackendException,
    UnauthorizedException as UnauthorizedException,
    VideoType as VideoType,
)


class TwitchWebHook(Hook):
    """Receives webhooks. Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub).

    Callbacks get the UUID that subscribing gave, and the notification's item as a dict.
    """

    RETIRED = "Twitch shut down its webhooks on 16 September 2021; EventSub replaced them (twitchapi_gen.v2.eventsub)."

    def subscribe_user_follow(
        self,
        from_id: Id | None,
        to_id: Id | None,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """New followers of a user, or new follows by a user. One of the two ids is required.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_user_follow",
            AuthType.NONE,
            (),
            {
                "from_id": from_id,
                "to_id": to_id,
            },
            callback_func,
        )

    def unsubscribe_user_follow(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_stream_changed(
        self,
        user_id: Id,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """The beginning and end of a user's streams, and changes of title and category.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_stream_changed",
            AuthType.NONE,
            (),
            {
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_stream_changed(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_user_changed(
        self,
        user_id: Id,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """Changes of a user's profile.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_user_changed",
            AuthType.USER,
            (),
            {
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_user_changed(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_extension_transaction_created(
        self,
        extension_id: Id,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """Purchases in an extension. Needs an app token of the extension.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_extension_transaction_created",
            AuthType.APP,
            (),
            {
                "extension_id": extension_id,
            },
            callback_func,
        )

    def unsubscribe_extension_transaction_created(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_moderator_change_events(
        self,
        broadcaster_id: Id,
        user_id: Id | None,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """Changes of the channel's moderators.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_moderator_change_events",
            AuthType.USER,
            (),
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_moderator_change_events(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_channel_ban_change_events(
        self,
        broadcaster_id: Id,
        user_id: Id | None,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """Bans, timeouts, and their ends.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_channel_ban_change_events",
            AuthType.USER,
            (),
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
            callback_func,
        )

    def unsubscribe_channel_ban_change_events(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_subscription_events(
        self,
        broadcaster_id: Id,
        callback_func: Callback,
        user_id: Id | None = None,
        gifter_id: Id | None = None,
        gifter_name: str | None = None,
    ) -> tuple[bool, UUID]:
        """New and ended subscriptions.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_subscription_events",
            AuthType.USER,
            (AuthScope.CHANNEL_READ_SUBSCRIPTIONS,),
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
                "gifter_id": gifter_id,
                "gifter_name": gifter_name,
            },
            callback_func,
        )

    def unsubscribe_subscription_events(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)

    def subscribe_hype_train_events(
        self,
        broadcaster_id: Id,
        callback_func: Callback,
    ) -> tuple[bool, UUID]:
        """Contributions to hype trains.

        Returns whether the hub took and confirmed it, and the subscription's UUID. Raises UnauthorizedException without the token that it
        takes.
        """
        return self._asked(
            "subscribe_hype_train_events",
            AuthType.USER,
            (AuthScope.CHANNEL_READ_HYPE_TRAIN,),
            {
                "broadcaster_id": broadcaster_id,
            },
            callback_func,
            {
                "type": (HypeTrainContributionMethod, HypeTrainContributionMethod.UNKNOWN),
            },
        )

    def unsubscribe_hype_train_events(self, uuid: UUID) -> bool:
        """Cancel a subscription: `unsubscribe` under its name in the original's readme."""
        return self.unsubscribe(uuid)
