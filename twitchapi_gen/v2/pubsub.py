"""PubSub of pyTwitchAPI 2.0 to 2.5.7.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from __future__ import annotations

from uuid import UUID

from twitchapi_gen.moving.v2.pubsub import Callback, Topics
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


class PubSub(Topics):
    """Listens to PubSub. Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub).

    Callbacks get the UUID that listening gave, and the message as a dict.
    """

    RETIRED = "Twitch shut down PubSub on 14 April 2025; EventSub replaced it (twitchapi_gen.v2.eventsub)."

    def listen_whispers(
        self,
        user_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Whispers from and to the user.

        Needs the scope WHISPERS_READ, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"whispers.{user_id}", callback_func, (AuthScope.WHISPERS_READ,))

    def listen_bits_v1(
        self,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Cheers, in their first form.

        Needs the scope BITS_READ, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"channel-bits-events-v1.{channel_id}", callback_func, (AuthScope.BITS_READ,))

    def listen_bits(
        self,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Cheers.

        Needs the scope BITS_READ, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"channel-bits-events-v2.{channel_id}", callback_func, (AuthScope.BITS_READ,))

    def listen_bits_badge_notification(
        self,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """New badges for Bits.

        Needs the scope BITS_READ, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"channel-bits-badge-unlocks.{channel_id}", callback_func, (AuthScope.BITS_READ,))

    def listen_channel_points(
        self,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Rewards and their redemptions.

        Needs the scope CHANNEL_READ_REDEMPTIONS, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"channel-points-channel-v1.{channel_id}", callback_func, (AuthScope.CHANNEL_READ_REDEMPTIONS,))

    def listen_channel_subscriptions(
        self,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Subscriptions and gifts of them.

        Needs the scope CHANNEL_READ_SUBSCRIPTIONS, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"channel-subscribe-events-v1.{channel_id}", callback_func, (AuthScope.CHANNEL_READ_SUBSCRIPTIONS,))

    def listen_chat_moderator_actions(
        self,
        user_id: Id,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Actions of moderators.

        Needs the scope CHANNEL_MODERATE, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"chat_moderator_actions.{user_id}.{channel_id}", callback_func, (AuthScope.CHANNEL_MODERATE,))

    def listen_automod_queue(
        self,
        moderator_id: Id,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """Messages held by AutoMod.

        Needs the scope CHANNEL_MODERATE, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"automod-queue.{moderator_id}.{channel_id}", callback_func, (AuthScope.CHANNEL_MODERATE,))

    def listen_user_moderation_notifications(
        self,
        user_id: Id,
        channel_id: Id,
        callback_func: Callback,
    ) -> UUID:
        """The user's own messages held by AutoMod.

        Needs the scope CHAT_READ, given to set_user_authentication; raises MissingScopeException without it.
        """
        return self._listen(f"user-moderation-notifications.{user_id}.{channel_id}", callback_func, (AuthScope.CHAT_READ,))

    def listen_undocumented_topic(
        self,
        topic: str,
        callback_func: Callback,
    ) -> UUID:
        """Any topic, named in full."""
        return self._listen(topic, callback_func, ())
