"""EventSub of pyTwitchAPI 2.0 to 2.5.7.

Made by `python -m generator generate` from spec/moving/v2.yaml. Edits here are lost.
"""

from __future__ import annotations

from twitchapi_gen.moving.v2.eventsub import Callback, Events
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

CALLBACK_TYPE = Callback


class EventSub(Events):
    """Receive EventSub over a webhook. Callbacks, plain or async, get Twitch's dict with `subscription` and `event`."""

    def listen_channel_update(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when title, category, language or content labels are changed.

        `channel.update` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.update",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_follow(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user follows the channel.

        `channel.follow` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.follow",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_subscribe(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Reports new subscriptions; channel.subscription.message reports renewals.

        `channel.subscribe` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.subscribe",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_subscription_end(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a subscription runs out.

        `channel.subscription.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.subscription.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_subscription_gift(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user gives one or more subscriptions.

        `channel.subscription.gift` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.subscription.gift",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_subscription_message(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a subscriber renews and shares it with the chat.

        `channel.subscription.message` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.subscription.message",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_cheer(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Reports each cheer.

        `channel.cheer` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.cheer",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_raid(
        self,
        callback: Callback,
        to_broadcaster_user_id: Id | None = None,
        from_broadcaster_user_id: Id | None = None,
    ) -> str:
        """Reports raids from a channel, or to it.

        `channel.raid` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.raid",
            "1",
            {
                "from_broadcaster_user_id": from_broadcaster_user_id,
                "to_broadcaster_user_id": to_broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_ban(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user is banned or timed out.

        `channel.ban` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.ban",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_unban(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a ban or timeout is lifted.

        `channel.unban` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.unban",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_moderator_add(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user becomes a moderator.

        `channel.moderator.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.moderator.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_moderator_remove(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user loses the moderator role.

        `channel.moderator.remove` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.moderator.remove",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_points_custom_reward_add(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a custom reward is made.

        `channel.channel_points_custom_reward.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.channel_points_custom_reward.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_points_custom_reward_update(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a custom reward is changed.

        `channel.channel_points_custom_reward.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.channel_points_custom_reward.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            False,
        )

    def listen_channel_points_custom_reward_remove(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a custom reward is deleted.

        `channel.channel_points_custom_reward.remove` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.channel_points_custom_reward.remove",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            False,
        )

    def listen_channel_points_custom_reward_redemption_add(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a viewer redeems a custom reward.

        `channel.channel_points_custom_reward_redemption.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.channel_points_custom_reward_redemption.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            False,
        )

    def listen_channel_points_custom_reward_redemption_update(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a redemption is fulfilled or refused.

        `channel.channel_points_custom_reward_redemption.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.channel_points_custom_reward_redemption.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            False,
        )

    def listen_channel_poll_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a poll begins.

        `channel.poll.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.poll.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_poll_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Reports the votes while a poll runs.

        `channel.poll.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.poll.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_poll_end(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a poll ends.

        `channel.poll.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.poll.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_prediction_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a prediction begins.

        `channel.prediction.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.prediction.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_prediction_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Reports the bets while a prediction is open.

        `channel.prediction.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.prediction.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_prediction_lock(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a prediction is locked.

        `channel.prediction.lock` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.prediction.lock",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_channel_prediction_end(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a prediction is resolved or cancelled.

        `channel.prediction.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.prediction.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_drop_entitlement_grant(
        self,
        organisation_id: Id,
        callback: Callback,
        category_id: Id | None = None,
        campaign_id: Id | None = None,
    ) -> str:
        """Notifies when users win Drops. Twitch sends these events in batches.

        `drop.entitlement.grant` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "drop.entitlement.grant",
            "1",
            {
                "organization_id": organisation_id,
                "category_id": category_id,
                "campaign_id": campaign_id,
            },
            callback,
            True,
        )

    def listen_extension_bits_transaction_create(
        self,
        extension_client_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user buys a product in the extension.

        `extension.bits_transaction.create` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "extension.bits_transaction.create",
            "1",
            {
                "extension_client_id": extension_client_id,
            },
            callback,
            False,
        )

    def listen_goal_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a creator goal is set. Progress events may arrive earlier.

        `channel.goal.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.goal.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_goal_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when the progress of a creator goal changes.

        `channel.goal.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.goal.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_goal_end(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a creator goal ends, and whether it was reached.

        `channel.goal.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.goal.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_hype_train_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a Hype Train begins. Progress events may arrive earlier.

        `channel.hype_train.begin` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.hype_train.begin",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_hype_train_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Reports each contribution to a Hype Train. The order of events is not certain.

        `channel.hype_train.progress` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.hype_train.progress",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_hype_train_end(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a Hype Train ends.

        `channel.hype_train.end` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "channel.hype_train.end",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_stream_online(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a stream begins.

        `stream.online` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "stream.online",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_stream_offline(
        self,
        broadcaster_user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a stream ends.

        `stream.offline` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "stream.offline",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            False,
        )

    def listen_user_authorization_grant(
        self,
        client_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user grants scopes to the app.

        `user.authorization.grant` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "user.authorization.grant",
            "1",
            {
                "client_id": client_id,
            },
            callback,
            False,
        )

    def listen_user_authorization_revoke(
        self,
        client_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user revokes the app's authorisation. The app may have to delete its data about that user.

        `user.authorization.revoke` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "user.authorization.revoke",
            "1",
            {
                "client_id": client_id,
            },
            callback,
            False,
        )

    def listen_user_update(
        self,
        user_id: Id,
        callback: Callback,
    ) -> str:
        """Notifies when a user changes name, description or e-mail address.

        `user.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return self._listen(
            "user.update",
            "1",
            {
                "user_id": user_id,
            },
            callback,
            False,
        )
