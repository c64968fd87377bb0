"""EventSub of pyTwitchAPI 4: the methods that its transports share.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from twitchapi_gen.moving.v4.listening import Listening
from twitchapi_gen.moving.values import Id
from twitchapi_gen.v4.object.eventsub import (
    AutomodMessageHoldEvent,
    AutomodMessageUpdateEvent,
    AutomodSettingsUpdateEvent,
    AutomodTermsUpdateEvent,
    ChannelAdBreakBeginEvent,
    ChannelBanEvent,
    ChannelBitsUseEvent,
    ChannelChatClearEvent,
    ChannelChatClearUserMessagesEvent,
    ChannelChatMessageDeleteEvent,
    ChannelChatMessageEvent,
    ChannelChatNotificationEvent,
    ChannelChatSettingsUpdateEvent,
    ChannelChatUserMessageHoldEvent,
    ChannelChatUserMessageUpdateEvent,
    ChannelCheerEvent,
    ChannelFollowEvent,
    ChannelModerateEvent,
    ChannelModeratorAddEvent,
    ChannelModeratorRemoveEvent,
    ChannelPointsAutomaticRewardRedemptionAdd2Event,
    ChannelPointsAutomaticRewardRedemptionAddEvent,
    ChannelPointsCustomRewardAddEvent,
    ChannelPointsCustomRewardRedemptionAddEvent,
    ChannelPointsCustomRewardRedemptionUpdateEvent,
    ChannelPointsCustomRewardRemoveEvent,
    ChannelPointsCustomRewardUpdateEvent,
    ChannelPollBeginEvent,
    ChannelPollEndEvent,
    ChannelPollProgressEvent,
    ChannelPredictionEndEvent,
    ChannelPredictionEvent,
    ChannelRaidEvent,
    ChannelSharedChatBeginEvent,
    ChannelSharedChatEndEvent,
    ChannelSharedChatUpdateEvent,
    ChannelShoutoutCreateEvent,
    ChannelShoutoutReceiveEvent,
    ChannelSubscribeEvent,
    ChannelSubscriptionEndEvent,
    ChannelSubscriptionGiftEvent,
    ChannelSubscriptionMessageEvent,
    ChannelSuspiciousUserMessageEvent,
    ChannelSuspiciousUserUpdateEvent,
    ChannelUnbanEvent,
    ChannelUnbanRequestCreateEvent,
    ChannelUnbanRequestResolveEvent,
    ChannelUpdateEvent,
    ChannelVIPAddEvent,
    ChannelVIPRemoveEvent,
    ChannelWarningAcknowledgeEvent,
    ChannelWarningSendEvent,
    CharityCampaignProgressEvent,
    CharityCampaignStartEvent,
    CharityCampaignStopEvent,
    CharityDonationEvent,
    DropEntitlementGrantEvent,
    ExtensionBitsTransactionCreateEvent,
    GoalEvent,
    HypeTrainEndEvent,
    HypeTrainEvent,
    ShieldModeEvent,
    StreamOfflineEvent,
    StreamOnlineEvent,
    UserAuthorizationGrantEvent,
    UserAuthorizationRevokeEvent,
    UserUpdateEvent,
    UserWhisperMessageEvent,
)
from twitchapi_gen.v4.type import (
    EventSubSubscriptionConflict as EventSubSubscriptionConflict,
    EventSubSubscriptionError as EventSubSubscriptionError,
    EventSubSubscriptionTimeout as EventSubSubscriptionTimeout,
    TwitchBackendException as TwitchBackendException,
)

__all__ = ["EventSubBase"]


class EventSubBase(Listening):
    """Receive EventSub. Callbacks are coroutine functions that get an object with `subscription`, `event` and `metadata`."""

    async def listen_channel_update(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when title, category, language or content labels are changed.

        `channel.update` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.update",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelUpdateEvent,
        )

    async def listen_channel_update_v2(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when title, category, language or content labels are changed.

        `channel.update` version 2. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.update",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelUpdateEvent,
        )

    async def listen_channel_follow_v2(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelFollowEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user follows the channel.

        `channel.follow` version 2. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.follow",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelFollowEvent,
        )

    async def listen_channel_subscribe(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSubscribeEvent], Awaitable[None]],
    ) -> str:
        """Reports new subscriptions; channel.subscription.message reports renewals.

        `channel.subscribe` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.subscribe",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSubscribeEvent,
        )

    async def listen_channel_subscription_end(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSubscriptionEndEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a subscription runs out.

        `channel.subscription.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.subscription.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSubscriptionEndEvent,
        )

    async def listen_channel_subscription_gift(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSubscriptionGiftEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user gives one or more subscriptions.

        `channel.subscription.gift` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.subscription.gift",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSubscriptionGiftEvent,
        )

    async def listen_channel_subscription_message(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSubscriptionMessageEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a subscriber renews and shares it with the chat.

        `channel.subscription.message` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.subscription.message",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSubscriptionMessageEvent,
        )

    async def listen_channel_cheer(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelCheerEvent], Awaitable[None]],
    ) -> str:
        """Reports each cheer.

        `channel.cheer` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.cheer",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelCheerEvent,
        )

    async def listen_channel_raid(
        self,
        callback: Callable[[ChannelRaidEvent], Awaitable[None]],
        to_broadcaster_user_id: Id | None = None,
        from_broadcaster_user_id: Id | None = None,
    ) -> str:
        """Reports raids from a channel, or to it.

        `channel.raid` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.raid",
            "1",
            {
                "from_broadcaster_user_id": from_broadcaster_user_id,
                "to_broadcaster_user_id": to_broadcaster_user_id,
            },
            callback,
            ChannelRaidEvent,
        )

    async def listen_channel_ban(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelBanEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user is banned or timed out.

        `channel.ban` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.ban",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelBanEvent,
        )

    async def listen_channel_unban(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelUnbanEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a ban or timeout is lifted.

        `channel.unban` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.unban",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelUnbanEvent,
        )

    async def listen_channel_moderator_add(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelModeratorAddEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user becomes a moderator.

        `channel.moderator.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.moderator.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelModeratorAddEvent,
        )

    async def listen_channel_moderator_remove(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelModeratorRemoveEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user loses the moderator role.

        `channel.moderator.remove` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.moderator.remove",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelModeratorRemoveEvent,
        )

    async def listen_channel_points_custom_reward_add(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsCustomRewardAddEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a custom reward is made.

        `channel.channel_points_custom_reward.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_custom_reward.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPointsCustomRewardAddEvent,
        )

    async def listen_channel_points_custom_reward_update(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsCustomRewardUpdateEvent], Awaitable[None]],
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a custom reward is changed.

        `channel.channel_points_custom_reward.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_custom_reward.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            ChannelPointsCustomRewardUpdateEvent,
        )

    async def listen_channel_points_custom_reward_remove(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsCustomRewardRemoveEvent], Awaitable[None]],
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a custom reward is deleted.

        `channel.channel_points_custom_reward.remove` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_custom_reward.remove",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            ChannelPointsCustomRewardRemoveEvent,
        )

    async def listen_channel_points_custom_reward_redemption_add(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsCustomRewardRedemptionAddEvent], Awaitable[None]],
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a viewer redeems a custom reward.

        `channel.channel_points_custom_reward_redemption.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_custom_reward_redemption.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            ChannelPointsCustomRewardRedemptionAddEvent,
        )

    async def listen_channel_points_custom_reward_redemption_update(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsCustomRewardRedemptionUpdateEvent], Awaitable[None]],
        reward_id: Id | None = None,
    ) -> str:
        """Notifies when a redemption is fulfilled or refused.

        `channel.channel_points_custom_reward_redemption.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_custom_reward_redemption.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "reward_id": reward_id,
            },
            callback,
            ChannelPointsCustomRewardRedemptionUpdateEvent,
        )

    async def listen_channel_poll_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPollBeginEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a poll begins.

        `channel.poll.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.poll.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPollBeginEvent,
        )

    async def listen_channel_poll_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPollProgressEvent], Awaitable[None]],
    ) -> str:
        """Reports the votes while a poll runs.

        `channel.poll.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.poll.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPollProgressEvent,
        )

    async def listen_channel_poll_end(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPollEndEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a poll ends.

        `channel.poll.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.poll.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPollEndEvent,
        )

    async def listen_channel_prediction_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPredictionEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a prediction begins.

        `channel.prediction.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.prediction.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPredictionEvent,
        )

    async def listen_channel_prediction_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPredictionEvent], Awaitable[None]],
    ) -> str:
        """Reports the bets while a prediction is open.

        `channel.prediction.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.prediction.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPredictionEvent,
        )

    async def listen_channel_prediction_lock(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPredictionEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a prediction is locked.

        `channel.prediction.lock` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.prediction.lock",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPredictionEvent,
        )

    async def listen_channel_prediction_end(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPredictionEndEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a prediction is resolved or cancelled.

        `channel.prediction.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.prediction.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPredictionEndEvent,
        )

    async def listen_drop_entitlement_grant(
        self,
        organisation_id: Id,
        callback: Callable[[DropEntitlementGrantEvent], Awaitable[None]],
        category_id: Id | None = None,
        campaign_id: Id | None = None,
    ) -> str:
        """Notifies when users win Drops. Twitch sends these events in batches.

        `drop.entitlement.grant` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "drop.entitlement.grant",
            "1",
            {
                "organization_id": organisation_id,
                "category_id": category_id,
                "campaign_id": campaign_id,
            },
            callback,
            DropEntitlementGrantEvent,
        )

    async def listen_extension_bits_transaction_create(
        self,
        extension_client_id: Id,
        callback: Callable[[ExtensionBitsTransactionCreateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user buys a product in the extension.

        `extension.bits_transaction.create` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "extension.bits_transaction.create",
            "1",
            {
                "extension_client_id": extension_client_id,
            },
            callback,
            ExtensionBitsTransactionCreateEvent,
        )

    async def listen_goal_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[GoalEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a creator goal is set. Progress events may arrive earlier.

        `channel.goal.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.goal.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            GoalEvent,
        )

    async def listen_goal_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[GoalEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the progress of a creator goal changes.

        `channel.goal.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.goal.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            GoalEvent,
        )

    async def listen_goal_end(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[GoalEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a creator goal ends, and whether it was reached.

        `channel.goal.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.goal.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            GoalEvent,
        )

    async def listen_hype_train_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[HypeTrainEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a Hype Train begins. Progress events may arrive earlier.

        `channel.hype_train.begin` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.hype_train.begin",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            HypeTrainEvent,
        )

    async def listen_hype_train_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[HypeTrainEvent], Awaitable[None]],
    ) -> str:
        """Reports each contribution to a Hype Train. The order of events is not certain.

        `channel.hype_train.progress` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.hype_train.progress",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            HypeTrainEvent,
        )

    async def listen_hype_train_end(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[HypeTrainEndEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a Hype Train ends.

        `channel.hype_train.end` version 2, since Twitch has withdrawn version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.hype_train.end",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            HypeTrainEndEvent,
        )

    async def listen_stream_online(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[StreamOnlineEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a stream begins.

        `stream.online` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "stream.online",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            StreamOnlineEvent,
        )

    async def listen_stream_offline(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[StreamOfflineEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a stream ends.

        `stream.offline` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "stream.offline",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            StreamOfflineEvent,
        )

    async def listen_user_authorization_grant(
        self,
        client_id: Id,
        callback: Callable[[UserAuthorizationGrantEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user grants scopes to the app.

        `user.authorization.grant` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "user.authorization.grant",
            "1",
            {
                "client_id": client_id,
            },
            callback,
            UserAuthorizationGrantEvent,
        )

    async def listen_user_authorization_revoke(
        self,
        client_id: Id,
        callback: Callable[[UserAuthorizationRevokeEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user revokes the app's authorisation. The app may have to delete its data about that user.

        `user.authorization.revoke` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "user.authorization.revoke",
            "1",
            {
                "client_id": client_id,
            },
            callback,
            UserAuthorizationRevokeEvent,
        )

    async def listen_user_update(
        self,
        user_id: Id,
        callback: Callable[[UserUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user changes name, description or e-mail address.

        `user.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "user.update",
            "1",
            {
                "user_id": user_id,
            },
            callback,
            UserUpdateEvent,
        )

    async def listen_channel_shield_mode_begin(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ShieldModeEvent], Awaitable[None]],
    ) -> str:
        """Notifies when Shield Mode is switched on.

        `channel.shield_mode.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shield_mode.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ShieldModeEvent,
        )

    async def listen_channel_shield_mode_end(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ShieldModeEvent], Awaitable[None]],
    ) -> str:
        """Notifies when Shield Mode is switched off.

        `channel.shield_mode.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shield_mode.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ShieldModeEvent,
        )

    async def listen_channel_charity_campaign_start(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[CharityCampaignStartEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a charity campaign begins. Progress events may arrive earlier.

        `channel.charity_campaign.start` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.charity_campaign.start",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            CharityCampaignStartEvent,
        )

    async def listen_channel_charity_campaign_progress(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[CharityCampaignProgressEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a charity campaign receives money or its target changes.

        `channel.charity_campaign.progress` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.charity_campaign.progress",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            CharityCampaignProgressEvent,
        )

    async def listen_channel_charity_campaign_stop(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[CharityCampaignStopEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a charity campaign ends.

        `channel.charity_campaign.stop` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.charity_campaign.stop",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            CharityCampaignStopEvent,
        )

    async def listen_channel_charity_campaign_donate(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[CharityDonationEvent], Awaitable[None]],
    ) -> str:
        """Reports each donation to the channel's charity campaign.

        `channel.charity_campaign.donate` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.charity_campaign.donate",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            CharityDonationEvent,
        )

    async def listen_channel_shoutout_create(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelShoutoutCreateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the channel gives a shoutout.

        `channel.shoutout.create` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shoutout.create",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelShoutoutCreateEvent,
        )

    async def listen_channel_shoutout_receive(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelShoutoutReceiveEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the channel receives a shoutout that Twitch shows in its activity feed.

        `channel.shoutout.receive` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shoutout.receive",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelShoutoutReceiveEvent,
        )

    async def listen_channel_chat_clear(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatClearEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the whole chat is cleared.

        `channel.chat.clear` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.clear",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatClearEvent,
        )

    async def listen_channel_chat_clear_user_messages(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatClearUserMessagesEvent], Awaitable[None]],
    ) -> str:
        """Notifies when all messages of one user are removed, as a ban or timeout does.

        `channel.chat.clear_user_messages` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.clear_user_messages",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatClearUserMessagesEvent,
        )

    async def listen_channel_chat_message_delete(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatMessageDeleteEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a single message is removed.

        `channel.chat.message_delete` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.message_delete",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatMessageDeleteEvent,
        )

    async def listen_channel_chat_notification(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatNotificationEvent], Awaitable[None]],
    ) -> str:
        """Reports notices in chat: subscriptions, gifts, raids, announcements and more.

        `channel.chat.notification` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.notification",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatNotificationEvent,
        )

    async def listen_channel_ad_break_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelAdBreakBeginEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a commercial break begins, by hand or by schedule.

        `channel.ad_break.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.ad_break.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelAdBreakBeginEvent,
        )

    async def listen_channel_chat_message(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatMessageEvent], Awaitable[None]],
    ) -> str:
        """Reports each message in chat.

        `channel.chat.message` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.message",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatMessageEvent,
        )

    async def listen_channel_chat_settings_update(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatSettingsUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when chat settings change, such as slow mode or emote-only mode.

        `channel.chat_settings.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat_settings.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatSettingsUpdateEvent,
        )

    async def listen_user_whisper_message(
        self,
        user_id: Id,
        callback: Callable[[UserWhisperMessageEvent], Awaitable[None]],
    ) -> str:
        """Reports each whisper that the user receives.

        `user.whisper.message` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "user.whisper.message",
            "1",
            {
                "user_id": user_id,
            },
            callback,
            UserWhisperMessageEvent,
        )

    async def listen_channel_points_automatic_reward_redemption_add(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsAutomaticRewardRedemptionAddEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a viewer redeems an automatic reward.

        `channel.channel_points_automatic_reward_redemption.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_automatic_reward_redemption.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPointsAutomaticRewardRedemptionAddEvent,
        )

    async def listen_channel_points_automatic_reward_redemption_add_v2(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelPointsAutomaticRewardRedemptionAdd2Event], Awaitable[None]],
    ) -> str:
        """Notifies when a viewer redeems an automatic reward, other than those paid in Bits.

        `channel.channel_points_automatic_reward_redemption.add` version 2. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.channel_points_automatic_reward_redemption.add",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelPointsAutomaticRewardRedemptionAdd2Event,
        )

    async def listen_channel_vip_add(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelVIPAddEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user becomes a VIP.

        `channel.vip.add` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.vip.add",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelVIPAddEvent,
        )

    async def listen_channel_vip_remove(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelVIPRemoveEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user loses the VIP role.

        `channel.vip.remove` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.vip.remove",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelVIPRemoveEvent,
        )

    async def listen_channel_unban_request_create(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelUnbanRequestCreateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user requests to be unbanned.

        `channel.unban_request.create` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.unban_request.create",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelUnbanRequestCreateEvent,
        )

    async def listen_channel_unban_request_resolve(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelUnbanRequestResolveEvent], Awaitable[None]],
    ) -> str:
        """Notifies when an unban request is granted, refused or withdrawn.

        `channel.unban_request.resolve` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.unban_request.resolve",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelUnbanRequestResolveEvent,
        )

    async def listen_channel_suspicious_user_message(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelSuspiciousUserMessageEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a suspicious user writes in chat.

        `channel.suspicious_user.message` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.suspicious_user.message",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelSuspiciousUserMessageEvent,
        )

    async def listen_channel_suspicious_user_update(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelSuspiciousUserUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the treatment of a suspicious user changes.

        `channel.suspicious_user.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.suspicious_user.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelSuspiciousUserUpdateEvent,
        )

    async def listen_channel_moderate(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelModerateEvent], Awaitable[None]],
    ) -> str:
        """Reports all actions of moderators, including warnings.

        `channel.moderate` version 2. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.moderate",
            "2",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelModerateEvent,
        )

    async def listen_channel_warning_acknowledge(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelWarningAcknowledgeEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user acknowledges a warning.

        `channel.warning.acknowledge` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.warning.acknowledge",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelWarningAcknowledgeEvent,
        )

    async def listen_channel_warning_send(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[ChannelWarningSendEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user is warned.

        `channel.warning.send` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.warning.send",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            ChannelWarningSendEvent,
        )

    async def listen_automod_message_hold(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[AutomodMessageHoldEvent], Awaitable[None]],
    ) -> str:
        """Notifies when AutoMod holds a message.

        `automod.message.hold` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "automod.message.hold",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            AutomodMessageHoldEvent,
        )

    async def listen_automod_message_update(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[AutomodMessageUpdateEvent], Awaitable[None]],
    ) -> str:
        """Reports the decision about a message that AutoMod held.

        `automod.message.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "automod.message.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            AutomodMessageUpdateEvent,
        )

    async def listen_automod_settings_update(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[AutomodSettingsUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the AutoMod levels of a channel are changed.

        `automod.settings.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "automod.settings.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            AutomodSettingsUpdateEvent,
        )

    async def listen_automod_terms_update(
        self,
        broadcaster_user_id: Id,
        moderator_user_id: Id,
        callback: Callable[[AutomodTermsUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when public allowed or blocked terms are added or removed.

        `automod.terms.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "automod.terms.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "moderator_user_id": moderator_user_id,
            },
            callback,
            AutomodTermsUpdateEvent,
        )

    async def listen_channel_chat_user_message_hold(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatUserMessageHoldEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a message of the user is held.

        `channel.chat.user_message_hold` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.user_message_hold",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatUserMessageHoldEvent,
        )

    async def listen_channel_chat_user_message_update(
        self,
        broadcaster_user_id: Id,
        user_id: Id,
        callback: Callable[[ChannelChatUserMessageUpdateEvent], Awaitable[None]],
    ) -> str:
        """Reports the decision about a held message of the user.

        `channel.chat.user_message_update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.chat.user_message_update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
                "user_id": user_id,
            },
            callback,
            ChannelChatUserMessageUpdateEvent,
        )

    async def listen_channel_shared_chat_begin(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSharedChatBeginEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the channel enters a shared chat.

        `channel.shared_chat.begin` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shared_chat.begin",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSharedChatBeginEvent,
        )

    async def listen_channel_shared_chat_update(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSharedChatUpdateEvent], Awaitable[None]],
    ) -> str:
        """Notifies when others join or leave the shared chat that the channel is in.

        `channel.shared_chat.update` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shared_chat.update",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSharedChatUpdateEvent,
        )

    async def listen_channel_shared_chat_end(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelSharedChatEndEvent], Awaitable[None]],
    ) -> str:
        """Notifies when the channel leaves a shared chat, or it ends.

        `channel.shared_chat.end` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.shared_chat.end",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelSharedChatEndEvent,
        )

    async def listen_channel_bits_use(
        self,
        broadcaster_user_id: Id,
        callback: Callable[[ChannelBitsUseEvent], Awaitable[None]],
    ) -> str:
        """Notifies when a user spends Bits on cheers, Power-ups or combos. Purchases in extensions are not included.

        `channel.bits.use` version 1. Returns the subscription's id.

        Raises EventSubSubscriptionConflict, EventSubSubscriptionError, EventSubSubscriptionTimeout.
        """
        return await self._listen(
            "channel.bits.use",
            "1",
            {
                "broadcaster_user_id": broadcaster_user_id,
            },
            callback,
            ChannelBitsUseEvent,
        )
