"""Events of pyTwitchAPI 4, as objects with typed attributes.

Made by `python -m generator generate` from spec/moving/v4.yaml. Edits here are lost.
"""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from twitchapi_gen.moving.v4.objects import TwitchObject

__all__ = [
    "ChannelPollBeginEvent",
    "ChannelUpdateEvent",
    "ChannelFollowEvent",
    "ChannelSubscribeEvent",
    "ChannelSubscriptionEndEvent",
    "ChannelSubscriptionGiftEvent",
    "ChannelSubscriptionMessageEvent",
    "ChannelCheerEvent",
    "ChannelRaidEvent",
    "ChannelBanEvent",
    "ChannelUnbanEvent",
    "ChannelModeratorAddEvent",
    "ChannelModeratorRemoveEvent",
    "ChannelPointsCustomRewardAddEvent",
    "ChannelPointsCustomRewardUpdateEvent",
    "ChannelPointsCustomRewardRemoveEvent",
    "ChannelPointsCustomRewardRedemptionAddEvent",
    "ChannelPointsCustomRewardRedemptionUpdateEvent",
    "ChannelPollProgressEvent",
    "ChannelPollEndEvent",
    "ChannelPredictionEvent",
    "ChannelPredictionEndEvent",
    "DropEntitlementGrantEvent",
    "ExtensionBitsTransactionCreateEvent",
    "GoalEvent",
    "HypeTrainEvent",
    "HypeTrainEndEvent",
    "StreamOnlineEvent",
    "StreamOfflineEvent",
    "UserAuthorizationGrantEvent",
    "UserAuthorizationRevokeEvent",
    "UserUpdateEvent",
    "ShieldModeEvent",
    "CharityCampaignStartEvent",
    "CharityCampaignProgressEvent",
    "CharityCampaignStopEvent",
    "CharityDonationEvent",
    "ChannelShoutoutCreateEvent",
    "ChannelShoutoutReceiveEvent",
    "ChannelChatClearEvent",
    "ChannelChatClearUserMessagesEvent",
    "ChannelChatMessageDeleteEvent",
    "ChannelChatNotificationEvent",
    "ChannelAdBreakBeginEvent",
    "ChannelChatMessageEvent",
    "ChannelChatSettingsUpdateEvent",
    "UserWhisperMessageEvent",
    "ChannelPointsAutomaticRewardRedemptionAddEvent",
    "ChannelPointsAutomaticRewardRedemptionAdd2Event",
    "ChannelVIPAddEvent",
    "ChannelVIPRemoveEvent",
    "ChannelUnbanRequestCreateEvent",
    "ChannelUnbanRequestResolveEvent",
    "ChannelSuspiciousUserMessageEvent",
    "ChannelSuspiciousUserUpdateEvent",
    "ChannelModerateEvent",
    "ChannelWarningAcknowledgeEvent",
    "ChannelWarningSendEvent",
    "AutomodMessageHoldEvent",
    "AutomodMessageUpdateEvent",
    "AutomodSettingsUpdateEvent",
    "AutomodTermsUpdateEvent",
    "ChannelChatUserMessageHoldEvent",
    "ChannelChatUserMessageUpdateEvent",
    "ChannelSharedChatBeginEvent",
    "ChannelSharedChatUpdateEvent",
    "ChannelSharedChatEndEvent",
    "ChannelBitsUseEvent",
    "Subscription",
    "MessageMetadata",
    "ChannelPollBeginData",
    "PollChoice",
    "BitsVoting",
    "ChannelPointsVoting",
    "ChannelUpdateData",
    "ChannelFollowData",
    "ChannelSubscribeData",
    "ChannelSubscriptionEndData",
    "ChannelSubscriptionGiftData",
    "ChannelSubscriptionMessageData",
    "SubscriptionMessage",
    "Emote",
    "ChannelCheerData",
    "ChannelRaidData",
    "ChannelBanData",
    "ChannelUnbanData",
    "ChannelModeratorAddData",
    "ChannelModeratorRemoveData",
    "ChannelPointsCustomRewardData",
    "GlobalCooldown",
    "Image",
    "MaxPerStream",
    "MaxPerUserPerStream",
    "ChannelPointsCustomRewardRedemptionData",
    "Reward",
    "ChannelPollProgressData",
    "ChannelPollEndData",
    "ChannelPredictionData",
    "Outcome",
    "TopPredictors",
    "ChannelPredictionEndData",
    "DropEntitlementGrantData",
    "Entitlement",
    "Product",
    "ExtensionBitsTransactionCreateData",
    "GoalData",
    "TopContribution",
    "LastContribution",
    "HypeTrainData",
    "HypeTrainEndData",
    "StreamOnlineData",
    "StreamOfflineData",
    "UserAuthorizationGrantData",
    "UserAuthorizationRevokeData",
    "UserUpdateData",
    "ShieldModeData",
    "Amount",
    "CharityCampaignStartData",
    "CharityCampaignStopData",
    "CharityCampaignProgressData",
    "CharityDonationData",
    "ChannelShoutoutCreateData",
    "ChannelShoutoutReceiveData",
    "ChannelChatClearData",
    "ChannelChatClearUserMessagesData",
    "ChannelChatMessageDeleteData",
    "Badge",
    "MessageFragmentCheermote",
    "MessageFragmentEmote",
    "MessageFragmentMention",
    "MessageFragment",
    "Message",
    "AnnouncementNoticeMetadata",
    "CharityDonationNoticeMetadata",
    "BitsBadgeTierNoticeMetadata",
    "SubNoticeMetadata",
    "RaidNoticeMetadata",
    "ResubNoticeMetadata",
    "UnraidNoticeMetadata",
    "SubGiftNoticeMetadata",
    "CommunitySubGiftNoticeMetadata",
    "GiftPaidUpgradeNoticeMetadata",
    "PrimePaidUpgradeNoticeMetadata",
    "PayItForwardNoticeMetadata",
    "ChannelChatNotificationData",
    "ChannelAdBreakBeginData",
    "ChannelChatMessageData",
    "ChatMessage",
    "ChatMessageBadge",
    "ChatMessageFragment",
    "ChatMessageFragmentCheermoteMetadata",
    "ChatMessageFragmentMentionMetadata",
    "ChatMessageReplyMetadata",
    "ChatMessageCheerMetadata",
    "ChatMessageFragmentEmoteMetadata",
    "ChannelChatSettingsUpdateData",
    "WhisperInformation",
    "UserWhisperMessageData",
    "AutomaticReward",
    "RewardMessage",
    "RewardEmote",
    "ChannelPointsAutomaticRewardRedemptionAddData",
    "ChannelPointsAutomaticRewardRedemptionAdd2Data",
    "ChannelVIPAddData",
    "ChannelVIPRemoveData",
    "ChannelUnbanRequestCreateData",
    "AutomaticReward2",
    "ChannelUnbanRequestResolveData",
    "MessageWithID",
    "ChannelSuspiciousUserMessageData",
    "ChannelSuspiciousUserUpdateData",
    "ModerateMetadataSlow",
    "ModerateMetadataWarn",
    "ModerateMetadataDelete",
    "ModerateMetadataTimeout",
    "ModerateMetadataUnmod",
    "ModerateMetadataUnvip",
    "ModerateMetadataUntimeout",
    "ModerateMetadataUnraid",
    "ModerateMetadataUnban",
    "ModerateMetadataUnbanRequest",
    "ModerateMetadataAutomodTerms",
    "ModerateMetadataBan",
    "ModerateMetadataMod",
    "ModerateMetadataVip",
    "ModerateMetadataRaid",
    "ModerateMetadataFollowers",
    "ChannelModerateData",
    "ChannelWarningAcknowledgeData",
    "ChannelWarningSendData",
    "AutomodMessageHoldData",
    "AutomodMessageUpdateData",
    "AutomodSettingsUpdateData",
    "AutomodTermsUpdateData",
    "ChannelChatUserMessageHoldData",
    "ChannelChatUserMessageUpdateData",
    "SharedChatParticipant",
    "ChannelSharedChatBeginData",
    "ChannelSharedChatUpdateData",
    "ChannelSharedChatEndData",
    "PowerUpEmote",
    "PowerUp",
    "ChannelBitsUseData",
]


class ChannelPollBeginEvent(TwitchObject):
    """An event of `listen_channel_poll_begin`."""

    subscription: Subscription
    event: ChannelPollBeginData
    metadata: MessageMetadata


class ChannelUpdateEvent(TwitchObject):
    """An event of `listen_channel_update` and `listen_channel_update_v2`."""

    subscription: Subscription
    event: ChannelUpdateData
    metadata: MessageMetadata


class ChannelFollowEvent(TwitchObject):
    """An event of `listen_channel_follow_v2`."""

    subscription: Subscription
    event: ChannelFollowData
    metadata: MessageMetadata


class ChannelSubscribeEvent(TwitchObject):
    """An event of `listen_channel_subscribe`."""

    subscription: Subscription
    event: ChannelSubscribeData
    metadata: MessageMetadata


class ChannelSubscriptionEndEvent(TwitchObject):
    """An event of `listen_channel_subscription_end`."""

    subscription: Subscription
    event: ChannelSubscribeData
    metadata: MessageMetadata


class ChannelSubscriptionGiftEvent(TwitchObject):
    """An event of `listen_channel_subscription_gift`."""

    subscription: Subscription
    event: ChannelSubscriptionGiftData
    metadata: MessageMetadata


class ChannelSubscriptionMessageEvent(TwitchObject):
    """An event of `listen_channel_subscription_message`."""

    subscription: Subscription
    event: ChannelSubscriptionMessageData
    metadata: MessageMetadata


class ChannelCheerEvent(TwitchObject):
    """An event of `listen_channel_cheer`."""

    subscription: Subscription
    event: ChannelCheerData
    metadata: MessageMetadata


class ChannelRaidEvent(TwitchObject):
    """An event of `listen_channel_raid`."""

    subscription: Subscription
    event: ChannelRaidData
    metadata: MessageMetadata


class ChannelBanEvent(TwitchObject):
    """An event of `listen_channel_ban`."""

    subscription: Subscription
    event: ChannelBanData
    metadata: MessageMetadata


class ChannelUnbanEvent(TwitchObject):
    """An event of `listen_channel_unban`."""

    subscription: Subscription
    event: ChannelUnbanData
    metadata: MessageMetadata


class ChannelModeratorAddEvent(TwitchObject):
    """An event of `listen_channel_moderator_add`."""

    subscription: Subscription
    event: ChannelModeratorAddData
    metadata: MessageMetadata


class ChannelModeratorRemoveEvent(TwitchObject):
    """An event of `listen_channel_moderator_remove`."""

    subscription: Subscription
    event: ChannelModeratorRemoveData
    metadata: MessageMetadata


class ChannelPointsCustomRewardAddEvent(TwitchObject):
    """An event of `listen_channel_points_custom_reward_add`."""

    subscription: Subscription
    event: ChannelPointsCustomRewardData
    metadata: MessageMetadata


class ChannelPointsCustomRewardUpdateEvent(TwitchObject):
    """An event of `listen_channel_points_custom_reward_update`."""

    subscription: Subscription
    event: ChannelPointsCustomRewardData
    metadata: MessageMetadata


class ChannelPointsCustomRewardRemoveEvent(TwitchObject):
    """An event of `listen_channel_points_custom_reward_remove`."""

    subscription: Subscription
    event: ChannelPointsCustomRewardData
    metadata: MessageMetadata


class ChannelPointsCustomRewardRedemptionAddEvent(TwitchObject):
    """An event of `listen_channel_points_custom_reward_redemption_add`."""

    subscription: Subscription
    event: ChannelPointsCustomRewardRedemptionData
    metadata: MessageMetadata


class ChannelPointsCustomRewardRedemptionUpdateEvent(TwitchObject):
    """An event of `listen_channel_points_custom_reward_redemption_update`."""

    subscription: Subscription
    event: ChannelPointsCustomRewardRedemptionData
    metadata: MessageMetadata


class ChannelPollProgressEvent(TwitchObject):
    """An event of `listen_channel_poll_progress`."""

    subscription: Subscription
    event: ChannelPollProgressData
    metadata: MessageMetadata


class ChannelPollEndEvent(TwitchObject):
    """An event of `listen_channel_poll_end`."""

    subscription: Subscription
    event: ChannelPollEndData
    metadata: MessageMetadata


class ChannelPredictionEvent(TwitchObject):
    """An event of `listen_channel_prediction_begin` and `listen_channel_prediction_progress` and `listen_channel_prediction_lock`."""

    subscription: Subscription
    event: ChannelPredictionData
    metadata: MessageMetadata


class ChannelPredictionEndEvent(TwitchObject):
    """An event of `listen_channel_prediction_end`."""

    subscription: Subscription
    event: ChannelPredictionEndData
    metadata: MessageMetadata


class DropEntitlementGrantEvent(TwitchObject):
    """An event of `listen_drop_entitlement_grant`."""

    subscription: Subscription
    event: DropEntitlementGrantData
    metadata: MessageMetadata


class ExtensionBitsTransactionCreateEvent(TwitchObject):
    """An event of `listen_extension_bits_transaction_create`."""

    subscription: Subscription
    event: ExtensionBitsTransactionCreateData
    metadata: MessageMetadata


class GoalEvent(TwitchObject):
    """An event of `listen_goal_begin` and `listen_goal_progress` and `listen_goal_end`."""

    subscription: Subscription
    event: GoalData
    metadata: MessageMetadata


class HypeTrainEvent(TwitchObject):
    """An event of `listen_hype_train_begin` and `listen_hype_train_progress`."""

    subscription: Subscription
    event: HypeTrainData
    metadata: MessageMetadata


class HypeTrainEndEvent(TwitchObject):
    """An event of `listen_hype_train_end`."""

    subscription: Subscription
    event: HypeTrainEndData
    metadata: MessageMetadata


class StreamOnlineEvent(TwitchObject):
    """An event of `listen_stream_online`."""

    subscription: Subscription
    event: StreamOnlineData
    metadata: MessageMetadata


class StreamOfflineEvent(TwitchObject):
    """An event of `listen_stream_offline`."""

    subscription: Subscription
    event: StreamOfflineData
    metadata: MessageMetadata


class UserAuthorizationGrantEvent(TwitchObject):
    """An event of `listen_user_authorization_grant`."""

    subscription: Subscription
    event: UserAuthorizationGrantData
    metadata: MessageMetadata


class UserAuthorizationRevokeEvent(TwitchObject):
    """An event of `listen_user_authorization_revoke`."""

    subscription: Subscription
    event: UserAuthorizationRevokeData
    metadata: MessageMetadata


class UserUpdateEvent(TwitchObject):
    """An event of `listen_user_update`."""

    subscription: Subscription
    event: UserUpdateData
    metadata: MessageMetadata


class ShieldModeEvent(TwitchObject):
    """An event of `listen_channel_shield_mode_begin` and `listen_channel_shield_mode_end`."""

    subscription: Subscription
    event: ShieldModeData
    metadata: MessageMetadata


class CharityCampaignStartEvent(TwitchObject):
    """An event of `listen_channel_charity_campaign_start`."""

    subscription: Subscription
    event: CharityCampaignStartData
    metadata: MessageMetadata


class CharityCampaignProgressEvent(TwitchObject):
    """An event of `listen_channel_charity_campaign_progress`."""

    subscription: Subscription
    event: CharityCampaignProgressData
    metadata: MessageMetadata


class CharityCampaignStopEvent(TwitchObject):
    """An event of `listen_channel_charity_campaign_stop`."""

    subscription: Subscription
    event: CharityCampaignStopData
    metadata: MessageMetadata


class CharityDonationEvent(TwitchObject):
    """An event of `listen_channel_charity_campaign_donate`."""

    subscription: Subscription
    event: CharityDonationData
    metadata: MessageMetadata


class ChannelShoutoutCreateEvent(TwitchObject):
    """An event of `listen_channel_shoutout_create`."""

    subscription: Subscription
    event: ChannelShoutoutCreateData
    metadata: MessageMetadata


class ChannelShoutoutReceiveEvent(TwitchObject):
    """An event of `listen_channel_shoutout_receive`."""

    subscription: Subscription
    event: ChannelShoutoutReceiveData
    metadata: MessageMetadata


class ChannelChatClearEvent(TwitchObject):
    """An event of `listen_channel_chat_clear`."""

    subscription: Subscription
    event: ChannelChatClearData
    metadata: MessageMetadata


class ChannelChatClearUserMessagesEvent(TwitchObject):
    """An event of `listen_channel_chat_clear_user_messages`."""

    subscription: Subscription
    event: ChannelChatClearUserMessagesData
    metadata: MessageMetadata


class ChannelChatMessageDeleteEvent(TwitchObject):
    """An event of `listen_channel_chat_message_delete`."""

    subscription: Subscription
    event: ChannelChatMessageDeleteData
    metadata: MessageMetadata


class ChannelChatNotificationEvent(TwitchObject):
    """An event of `listen_channel_chat_notification`."""

    subscription: Subscription
    event: ChannelChatNotificationData
    metadata: MessageMetadata


class ChannelAdBreakBeginEvent(TwitchObject):
    """An event of `listen_channel_ad_break_begin`."""

    subscription: Subscription
    event: ChannelAdBreakBeginData
    metadata: MessageMetadata


class ChannelChatMessageEvent(TwitchObject):
    """An event of `listen_channel_chat_message`."""

    subscription: Subscription
    event: ChannelChatMessageData
    metadata: MessageMetadata


class ChannelChatSettingsUpdateEvent(TwitchObject):
    """An event of `listen_channel_chat_settings_update`."""

    subscription: Subscription
    event: ChannelChatSettingsUpdateData
    metadata: MessageMetadata


class UserWhisperMessageEvent(TwitchObject):
    """An event of `listen_user_whisper_message`."""

    subscription: Subscription
    event: UserWhisperMessageData
    metadata: MessageMetadata


class ChannelPointsAutomaticRewardRedemptionAddEvent(TwitchObject):
    """An event of `listen_channel_points_automatic_reward_redemption_add`."""

    subscription: Subscription
    event: ChannelPointsAutomaticRewardRedemptionAddData
    metadata: MessageMetadata


class ChannelPointsAutomaticRewardRedemptionAdd2Event(TwitchObject):
    """An event of `listen_channel_points_automatic_reward_redemption_add_v2`."""

    subscription: Subscription
    event: ChannelPointsAutomaticRewardRedemptionAdd2Data
    metadata: MessageMetadata


class ChannelVIPAddEvent(TwitchObject):
    """An event of `listen_channel_vip_add`."""

    subscription: Subscription
    event: ChannelVIPAddData
    metadata: MessageMetadata


class ChannelVIPRemoveEvent(TwitchObject):
    """An event of `listen_channel_vip_remove`."""

    subscription: Subscription
    event: ChannelVIPRemoveData
    metadata: MessageMetadata


class ChannelUnbanRequestCreateEvent(TwitchObject):
    """An event of `listen_channel_unban_request_create`."""

    subscription: Subscription
    event: ChannelUnbanRequestCreateData
    metadata: MessageMetadata


class ChannelUnbanRequestResolveEvent(TwitchObject):
    """An event of `listen_channel_unban_request_resolve`."""

    subscription: Subscription
    event: ChannelUnbanRequestResolveData
    metadata: MessageMetadata


class ChannelSuspiciousUserMessageEvent(TwitchObject):
    """An event of `listen_channel_suspicious_user_message`."""

    subscription: Subscription
    event: ChannelSuspiciousUserMessageData
    metadata: MessageMetadata


class ChannelSuspiciousUserUpdateEvent(TwitchObject):
    """An event of `listen_channel_suspicious_user_update`."""

    subscription: Subscription
    event: ChannelSuspiciousUserUpdateData
    metadata: MessageMetadata


class ChannelModerateEvent(TwitchObject):
    """An event of `listen_channel_moderate`."""

    subscription: Subscription
    event: ChannelModerateData
    metadata: MessageMetadata


class ChannelWarningAcknowledgeEvent(TwitchObject):
    """An event of `listen_channel_warning_acknowledge`."""

    subscription: Subscription
    event: ChannelWarningAcknowledgeData
    metadata: MessageMetadata


class ChannelWarningSendEvent(TwitchObject):
    """An event of `listen_channel_warning_send`."""

    subscription: Subscription
    event: ChannelWarningSendData
    metadata: MessageMetadata


class AutomodMessageHoldEvent(TwitchObject):
    """An event of `listen_automod_message_hold`."""

    subscription: Subscription
    event: AutomodMessageHoldData
    metadata: MessageMetadata


class AutomodMessageUpdateEvent(TwitchObject):
    """An event of `listen_automod_message_update`."""

    subscription: Subscription
    event: AutomodMessageUpdateData
    metadata: MessageMetadata


class AutomodSettingsUpdateEvent(TwitchObject):
    """An event of `listen_automod_settings_update`."""

    subscription: Subscription
    event: AutomodSettingsUpdateData
    metadata: MessageMetadata


class AutomodTermsUpdateEvent(TwitchObject):
    """An event of `listen_automod_terms_update`."""

    subscription: Subscription
    event: AutomodTermsUpdateData
    metadata: MessageMetadata


class ChannelChatUserMessageHoldEvent(TwitchObject):
    """An event of `listen_channel_chat_user_message_hold`."""

    subscription: Subscription
    event: ChannelChatUserMessageHoldData
    metadata: MessageMetadata


class ChannelChatUserMessageUpdateEvent(TwitchObject):
    """An event of `listen_channel_chat_user_message_update`."""

    subscription: Subscription
    event: ChannelChatUserMessageUpdateData
    metadata: MessageMetadata


class ChannelSharedChatBeginEvent(TwitchObject):
    """An event of `listen_channel_shared_chat_begin`."""

    subscription: Subscription
    event: ChannelSharedChatBeginData
    metadata: MessageMetadata


class ChannelSharedChatUpdateEvent(TwitchObject):
    """An event of `listen_channel_shared_chat_update`."""

    subscription: Subscription
    event: ChannelSharedChatUpdateData
    metadata: MessageMetadata


class ChannelSharedChatEndEvent(TwitchObject):
    """An event of `listen_channel_shared_chat_end`."""

    subscription: Subscription
    event: ChannelSharedChatEndData
    metadata: MessageMetadata


class ChannelBitsUseEvent(TwitchObject):
    """An event of `listen_channel_bits_use`."""

    subscription: Subscription
    event: ChannelBitsUseData
    metadata: MessageMetadata


class Subscription(TwitchObject):
    """Of version 4; no method gives it any more."""

    condition: dict[str, Any]
    cost: int
    created_at: datetime
    id: str
    status: str
    transport: dict[str, Any]
    type: str
    version: str


class MessageMetadata(TwitchObject):
    """Of version 4; no method gives it any more."""

    message_id: str
    message_type: str
    message_timestamp: datetime
    subscription_type: str
    subscription_version: str


class ChannelPollBeginData(TwitchObject):
    """A part of `ChannelPollBeginEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    title: str
    choices: list[PollChoice]
    bits_voting: BitsVoting
    channel_points_voting: ChannelPointsVoting
    started_at: datetime
    ends_at: datetime


class PollChoice(TwitchObject):
    """A part of `ChannelPollBeginData` and `ChannelPollProgressData` and `ChannelPollEndData`."""

    id: str
    title: str
    bits_votes: int
    channel_points_votes: int
    votes: int


class BitsVoting(TwitchObject):
    """A part of `ChannelPollBeginData` and `ChannelPollProgressData` and `ChannelPollEndData`."""

    is_enabled: bool
    amount_per_vote: int


class ChannelPointsVoting(TwitchObject):
    """A part of `ChannelPollBeginData` and `ChannelPollProgressData` and `ChannelPollEndData`."""

    is_enabled: bool
    amount_per_vote: int


class ChannelUpdateData(TwitchObject):
    """A part of `ChannelUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    title: str
    language: str
    category_id: str
    category_name: str
    content_classification_labels: list[str]


class ChannelFollowData(TwitchObject):
    """A part of `ChannelFollowEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    followed_at: datetime


class ChannelSubscribeData(TwitchObject):
    """A part of `ChannelSubscribeEvent` and `ChannelSubscriptionEndEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    tier: str
    is_gift: bool


class ChannelSubscriptionEndData(TwitchObject):
    """Of version 4; no method gives it any more."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    tier: str
    is_gift: bool


class ChannelSubscriptionGiftData(TwitchObject):
    """A part of `ChannelSubscriptionGiftEvent`."""

    user_id: str | None
    user_login: str | None
    user_name: str | None
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    total: int
    tier: str
    cumulative_total: int | None
    is_anonymous: bool


class ChannelSubscriptionMessageData(TwitchObject):
    """A part of `ChannelSubscriptionMessageEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    tier: str
    message: SubscriptionMessage
    cumulative_months: int | None
    duration_months: int


class SubscriptionMessage(TwitchObject):
    """A part of `ChannelSubscriptionMessageData`."""

    text: str
    emotes: list[Emote]


class Emote(TwitchObject):
    """A part of `SubscriptionMessage` and `RewardMessage`."""

    begin: int
    end: int
    id: str


class ChannelCheerData(TwitchObject):
    """A part of `ChannelCheerEvent`."""

    is_anonymous: bool
    user_id: str | None
    user_login: str | None
    user_name: str | None
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    message: str
    bits: int


class ChannelRaidData(TwitchObject):
    """A part of `ChannelRaidEvent`."""

    from_broadcaster_user_id: str
    from_broadcaster_user_login: str
    from_broadcaster_user_name: str
    to_broadcaster_user_id: str
    to_broadcaster_user_login: str
    to_broadcaster_user_name: str
    viewers: int


class ChannelBanData(TwitchObject):
    """A part of `ChannelBanEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    reason: str
    banned_at: datetime
    ends_at: datetime | None
    is_permanent: bool


class ChannelUnbanData(TwitchObject):
    """A part of `ChannelUnbanEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str


class ChannelModeratorAddData(TwitchObject):
    """A part of `ChannelModeratorAddEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str


class ChannelModeratorRemoveData(TwitchObject):
    """A part of `ChannelModeratorRemoveEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str


class ChannelPointsCustomRewardData(TwitchObject):
    """A part of `ChannelPointsCustomRewardAddEvent` and `ChannelPointsCustomRewardUpdateEvent` and `ChannelPointsCustomRewardRemoveEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    is_enabled: bool
    is_paused: bool
    is_in_stock: bool
    title: str
    cost: int
    prompt: str
    is_user_input_required: bool
    should_redemptions_skip_request_queue: bool
    max_per_stream: MaxPerStream
    max_per_user_per_stream: MaxPerUserPerStream
    background_color: str
    image: Image | None
    default_image: Image
    global_cooldown: GlobalCooldown
    cooldown_expires_at: datetime | None
    redemptions_redeemed_current_stream: int | None


class GlobalCooldown(TwitchObject):
    """A part of `ChannelPointsCustomRewardData`."""

    is_enabled: bool
    seconds: int


class Image(TwitchObject):
    """A part of `ChannelPointsCustomRewardData`."""

    url_1x: str
    url_2x: str
    url_4x: str


class MaxPerStream(TwitchObject):
    """A part of `ChannelPointsCustomRewardData`."""

    is_enabled: bool
    value: int


class MaxPerUserPerStream(TwitchObject):
    """A part of `ChannelPointsCustomRewardData`."""

    is_enabled: bool
    value: int


class ChannelPointsCustomRewardRedemptionData(TwitchObject):
    """A part of `ChannelPointsCustomRewardRedemptionAddEvent` and `ChannelPointsCustomRewardRedemptionUpdateEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    user_input: str
    status: str
    reward: Reward
    redeemed_at: datetime


class Reward(TwitchObject):
    """A part of `ChannelPointsCustomRewardRedemptionData`."""

    id: str
    title: str
    cost: int
    prompt: str


class ChannelPollProgressData(TwitchObject):
    """A part of `ChannelPollProgressEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    title: str
    choices: list[PollChoice]
    bits_voting: BitsVoting
    channel_points_voting: ChannelPointsVoting
    started_at: datetime
    ends_at: datetime


class ChannelPollEndData(TwitchObject):
    """A part of `ChannelPollEndEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    title: str
    choices: list[PollChoice]
    bits_voting: BitsVoting
    channel_points_voting: ChannelPointsVoting
    status: str
    started_at: datetime
    ended_at: datetime


class ChannelPredictionData(TwitchObject):
    """A part of `ChannelPredictionEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    title: str
    outcomes: list[Outcome]
    started_at: datetime
    locks_at: datetime


class Outcome(TwitchObject):
    """A part of `ChannelPredictionData` and `ChannelPredictionEndData`."""

    id: str
    title: str
    color: str
    users: int
    channel_points: int
    top_predictors: list[TopPredictors]


class TopPredictors(TwitchObject):
    """A part of `Outcome`."""

    user_id: str
    user_login: str
    user_name: str
    channel_points_won: int
    channel_points_used: int


class ChannelPredictionEndData(TwitchObject):
    """A part of `ChannelPredictionEndEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    title: str
    winning_outcome_id: str
    outcomes: list[Outcome]
    status: str
    started_at: datetime
    ended_at: datetime


class DropEntitlementGrantData(TwitchObject):
    """A part of `DropEntitlementGrantEvent`."""

    id: str
    data: Entitlement


class Entitlement(TwitchObject):
    """A part of `DropEntitlementGrantData`."""

    organization_id: str
    category_id: str
    category_name: str
    campaign_id: str
    user_id: str
    user_name: str
    user_login: str
    entitlement_id: str
    benefit_id: str
    created_at: datetime


class Product(TwitchObject):
    """A part of `ExtensionBitsTransactionCreateData`."""

    name: str
    bits: int
    sku: str
    in_development: bool


class ExtensionBitsTransactionCreateData(TwitchObject):
    """A part of `ExtensionBitsTransactionCreateEvent`."""

    extension_client_id: str
    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    product: Product


class GoalData(TwitchObject):
    """A part of `GoalEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    type: str
    description: str
    is_achieved: bool | None
    current_amount: int
    target_amount: int
    started_at: datetime
    ended_at: datetime | None


class TopContribution(TwitchObject):
    """A part of `HypeTrainData` and `HypeTrainEndData`."""

    user_id: str
    user_login: str
    user_name: str
    type: str
    total: int


class LastContribution(TwitchObject):
    """A part of `HypeTrainData`."""

    user_id: str
    user_login: str
    user_name: str
    type: str
    total: int


class HypeTrainData(TwitchObject):
    """A part of `HypeTrainEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    total: int
    progress: int
    goal: int
    top_contributions: list[TopContribution]
    last_contribution: LastContribution
    level: int
    started_at: datetime
    expires_at: datetime
    is_golden_kappa_train: bool


class HypeTrainEndData(TwitchObject):
    """A part of `HypeTrainEndEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    level: int
    total: int
    top_contributions: list[TopContribution]
    started_at: datetime
    ended_at: datetime
    cooldown_ends_at: datetime
    is_golden_kappa_train: bool


class StreamOnlineData(TwitchObject):
    """A part of `StreamOnlineEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    type: str
    started_at: datetime


class StreamOfflineData(TwitchObject):
    """A part of `StreamOfflineEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str


class UserAuthorizationGrantData(TwitchObject):
    """A part of `UserAuthorizationGrantEvent`."""

    client_id: str
    user_id: str
    user_login: str
    user_name: str


class UserAuthorizationRevokeData(TwitchObject):
    """A part of `UserAuthorizationRevokeEvent`."""

    client_id: str
    user_id: str
    user_login: str
    user_name: str


class UserUpdateData(TwitchObject):
    """A part of `UserUpdateEvent`."""

    user_id: str
    user_login: str
    user_name: str
    email: str
    email_verified: bool


class ShieldModeData(TwitchObject):
    """A part of `ShieldModeEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    started_at: datetime
    ended_at: datetime


class Amount(TwitchObject):
    """A part of `CharityCampaignStartData` and `CharityCampaignStopData` and `CharityCampaignProgressData` and `CharityDonationData` and
    others.
    """

    value: int
    decimal_places: int
    currency: str


class CharityCampaignStartData(TwitchObject):
    """A part of `CharityCampaignStartEvent`."""

    id: str
    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    charity_name: str
    charity_description: str
    charity_logo: str
    charity_website: str
    current_amount: Amount
    target_amount: Amount
    started_at: datetime


class CharityCampaignStopData(TwitchObject):
    """A part of `CharityCampaignStopEvent`."""

    id: str
    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    charity_name: str
    charity_description: str
    charity_logo: str
    charity_website: str
    current_amount: Amount
    target_amount: Amount
    stopped_at: datetime


class CharityCampaignProgressData(TwitchObject):
    """A part of `CharityCampaignProgressEvent`."""

    id: str
    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    charity_name: str
    charity_description: str
    charity_logo: str
    charity_website: str
    current_amount: Amount
    target_amount: Amount


class CharityDonationData(TwitchObject):
    """A part of `CharityDonationEvent`."""

    id: str
    campaign_id: str
    broadcaster_id: str
    broadcaster_login: str
    broadcaster_name: str
    user_id: str
    user_login: str
    user_name: str
    charity_name: str
    charity_description: str
    charity_logo: str
    charity_website: str
    amount: Amount


class ChannelShoutoutCreateData(TwitchObject):
    """A part of `ChannelShoutoutCreateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    to_broadcaster_user_id: str
    to_broadcaster_user_login: str
    to_broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    viewer_count: int
    started_at: datetime
    cooldown_ends_at: datetime
    target_cooldown_ends_at: datetime


class ChannelShoutoutReceiveData(TwitchObject):
    """A part of `ChannelShoutoutReceiveEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    from_broadcaster_user_id: str
    from_broadcaster_user_login: str
    from_broadcaster_user_name: str
    viewer_count: int
    started_at: datetime


class ChannelChatClearData(TwitchObject):
    """A part of `ChannelChatClearEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str


class ChannelChatClearUserMessagesData(TwitchObject):
    """A part of `ChannelChatClearUserMessagesEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    target_user_id: str
    target_user_name: str
    target_user_login: str


class ChannelChatMessageDeleteData(TwitchObject):
    """A part of `ChannelChatMessageDeleteEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    target_user_id: str
    target_user_name: str
    target_user_login: str
    message_id: str


class Badge(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    set_id: str
    id: str
    info: str


class MessageFragmentCheermote(TwitchObject):
    """A part of `MessageFragment`."""

    prefix: str
    bits: int
    tier: int


class MessageFragmentEmote(TwitchObject):
    """A part of `MessageFragment` and `AutomaticReward`."""

    id: str
    emote_set_id: str
    owner_id: str
    format: list[str]


class MessageFragmentMention(TwitchObject):
    """A part of `MessageFragment`."""

    user_id: str
    user_name: str
    user_login: str


class MessageFragment(TwitchObject):
    """A part of `Message`."""

    type: str
    text: str
    cheermote: MessageFragmentCheermote | None
    emote: MessageFragmentEmote | None
    mention: MessageFragmentMention | None


class Message(TwitchObject):
    """A part of `ChannelChatNotificationData` and `MessageWithID` and `AutomodMessageHoldData` and `AutomodMessageUpdateData` and others."""

    text: str
    fragments: list[MessageFragment]


class AnnouncementNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    color: str


class CharityDonationNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    charity_name: str
    amount: Amount


class BitsBadgeTierNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    tier: int


class SubNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    sub_tier: str
    is_prime: bool
    duration_months: int


class RaidNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    user_id: str
    user_name: str
    user_login: str
    viewer_count: int
    profile_image_url: str


class ResubNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    cumulative_months: int
    duration_months: int
    streak_months: int
    sub_tier: str
    is_prime: bool
    is_gift: bool
    gifter_is_anonymous: bool | None
    gifter_user_id: str | None
    gifter_user_name: str | None
    gifter_user_login: str | None


class UnraidNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""


class SubGiftNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    duration_months: int
    cumulative_total: int | None
    recipient_user_id: str
    recipient_user_name: str
    recipient_user_login: str
    sub_tier: str
    community_gift_id: str | None


class CommunitySubGiftNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    id: str
    total: int
    sub_tier: str
    cumulative_total: int | None


class GiftPaidUpgradeNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    gifter_is_anonymous: bool
    gifter_user_id: str | None
    gifter_user_name: str | None
    gifter_user_login: str | None


class PrimePaidUpgradeNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    sub_tier: str


class PayItForwardNoticeMetadata(TwitchObject):
    """A part of `ChannelChatNotificationData`."""

    gifter_is_anonymous: bool
    gifter_user_id: str | None
    gifter_user_name: str | None
    gifter_user_login: str | None


class ChannelChatNotificationData(TwitchObject):
    """A part of `ChannelChatNotificationEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    chatter_user_id: str
    chatter_user_name: str
    chatter_user_login: str
    chatter_is_anonymous: bool
    color: str
    badges: list[Badge]
    system_message: str
    message_id: str
    message: Message
    notice_type: str
    sub: SubNoticeMetadata | None
    resub: ResubNoticeMetadata | None
    sub_gift: SubGiftNoticeMetadata | None
    community_sub_gift: CommunitySubGiftNoticeMetadata | None
    gift_paid_upgrade: GiftPaidUpgradeNoticeMetadata | None
    prime_paid_upgrade: PrimePaidUpgradeNoticeMetadata | None
    raid: RaidNoticeMetadata | None
    unraid: UnraidNoticeMetadata | None
    pay_it_forward: PayItForwardNoticeMetadata | None
    announcement: AnnouncementNoticeMetadata | None
    charity_donation: CharityDonationNoticeMetadata | None
    bits_badge_tier: BitsBadgeTierNoticeMetadata | None


class ChannelAdBreakBeginData(TwitchObject):
    """A part of `ChannelAdBreakBeginEvent`."""

    duration_seconds: int
    started_at: datetime
    is_automatic: bool
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    requester_user_id: str
    requester_user_login: str
    requester_user_name: str


class ChannelChatMessageData(TwitchObject):
    """A part of `ChannelChatMessageEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    chatter_user_id: str
    chatter_user_name: str
    chatter_user_login: str
    message_id: str
    message: ChatMessage
    message_type: str
    badges: list[ChatMessageBadge]
    cheer: ChatMessageCheerMetadata | None
    color: str
    reply: ChatMessageReplyMetadata | None
    channel_points_custom_reward_id: str
    source_broadcaster_user_id: str | None
    source_broadcaster_user_name: str | None
    source_broadcaster_user_login: str | None
    source_message_id: str | None
    source_badges: list[ChatMessageBadge] | None
    is_source_only: bool | None


class ChatMessage(TwitchObject):
    """A part of `ChannelChatMessageData`."""

    text: str
    fragments: list[ChatMessageFragment]


class ChatMessageBadge(TwitchObject):
    """A part of `ChannelChatMessageData`."""

    set_id: str
    id: str
    info: str


class ChatMessageFragment(TwitchObject):
    """A part of `ChatMessage`."""

    type: str
    text: str
    cheermote: ChatMessageFragmentCheermoteMetadata | None
    emote: ChatMessageFragmentEmoteMetadata | None
    mention: ChatMessageFragmentMentionMetadata | None


class ChatMessageFragmentCheermoteMetadata(TwitchObject):
    """A part of `ChatMessageFragment`."""

    prefix: str
    bits: int
    tier: int


class ChatMessageFragmentMentionMetadata(TwitchObject):
    """A part of `ChatMessageFragment`."""

    user_id: str
    user_name: str
    user_login: str


class ChatMessageReplyMetadata(TwitchObject):
    """A part of `ChannelChatMessageData`."""

    parent_message_id: str
    parent_message_body: str
    parent_user_id: str
    parent_user_name: str
    parent_user_login: str
    thread_message_id: str
    thread_user_id: str
    thread_user_name: str
    thread_user_login: str


class ChatMessageCheerMetadata(TwitchObject):
    """A part of `ChannelChatMessageData`."""

    bits: int


class ChatMessageFragmentEmoteMetadata(TwitchObject):
    """A part of `ChatMessageFragment`."""

    id: str
    emote_set_id: str
    owner_id: str
    format: str


class ChannelChatSettingsUpdateData(TwitchObject):
    """A part of `ChannelChatSettingsUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    emote_mode: bool
    follower_mode: bool
    follower_mode_duration_minutes: int | None
    slow_mode: bool
    slow_mode_wait_time_seconds: int | None
    subscriber_mode: bool
    unique_chat_mode: bool


class WhisperInformation(TwitchObject):
    """A part of `UserWhisperMessageData`."""

    text: str


class UserWhisperMessageData(TwitchObject):
    """A part of `UserWhisperMessageEvent`."""

    from_user_id: str
    from_user_name: str
    from_user_login: str
    to_user_id: str
    to_user_name: str
    to_user_login: str
    whisper_id: str
    whisper: WhisperInformation


class AutomaticReward(TwitchObject):
    """A part of `ChannelPointsAutomaticRewardRedemptionAddData`."""

    type: str
    cost: int
    unlocked_emote: MessageFragmentEmote | None


class RewardMessage(TwitchObject):
    """A part of `ChannelPointsAutomaticRewardRedemptionAddData` and `ChannelPointsAutomaticRewardRedemptionAdd2Data`."""

    text: str
    emotes: list[Emote]


class RewardEmote(TwitchObject):
    """A part of `AutomaticReward2`."""

    id: str
    name: str


class ChannelPointsAutomaticRewardRedemptionAddData(TwitchObject):
    """A part of `ChannelPointsAutomaticRewardRedemptionAddEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    id: str
    reward: AutomaticReward
    message: RewardMessage
    user_input: str | None
    redeemed_at: datetime


class ChannelPointsAutomaticRewardRedemptionAdd2Data(TwitchObject):
    """A part of `ChannelPointsAutomaticRewardRedemptionAdd2Event`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    id: str
    reward: AutomaticReward2
    message: RewardMessage
    redeemed_at: datetime


class ChannelVIPAddData(TwitchObject):
    """A part of `ChannelVIPAddEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str


class ChannelVIPRemoveData(TwitchObject):
    """A part of `ChannelVIPRemoveEvent`."""

    user_id: str
    user_login: str
    user_name: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str


class ChannelUnbanRequestCreateData(TwitchObject):
    """A part of `ChannelUnbanRequestCreateEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    text: str
    created_at: datetime


class AutomaticReward2(TwitchObject):
    """A part of `ChannelPointsAutomaticRewardRedemptionAdd2Data`."""

    type: str
    channel_points: int
    unlocked_emote: RewardEmote | None


class ChannelUnbanRequestResolveData(TwitchObject):
    """A part of `ChannelUnbanRequestResolveEvent`."""

    id: str
    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_id: str
    moderator_login: str
    moderator_name: str
    user_id: str
    user_login: str
    user_name: str
    resolution_text: str
    status: str


class MessageWithID(Message):
    """A part of `ChannelSuspiciousUserMessageData`."""

    message_id: str


class ChannelSuspiciousUserMessageData(TwitchObject):
    """A part of `ChannelSuspiciousUserMessageEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    user_id: str
    user_name: str
    user_login: str
    low_trust_status: str
    shared_ban_channel_ids: list[str]
    types: list[str]
    ban_evasion_evaluation: str
    message: MessageWithID


class ChannelSuspiciousUserUpdateData(TwitchObject):
    """A part of `ChannelSuspiciousUserUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    moderator_user_id: str
    moderator_user_name: str
    moderator_user_login: str
    user_id: str
    user_name: str
    user_login: str
    low_trust_status: str


class ModerateMetadataSlow(TwitchObject):
    """A part of `ChannelModerateData`."""

    wait_time_seconds: int


class ModerateMetadataWarn(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str
    reason: str | None
    chat_rules_cited: list[str] | None


class ModerateMetadataDelete(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str
    message_id: str
    message_body: str


class ModerateMetadataTimeout(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str
    reason: str
    expires_at: datetime


class ModerateMetadataUnmod(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataUnvip(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataUntimeout(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataUnraid(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataUnban(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataUnbanRequest(TwitchObject):
    """A part of `ChannelModerateData`."""

    is_approved: bool
    user_id: str
    user_login: str
    user_name: str
    moderator_message: str


class ModerateMetadataAutomodTerms(TwitchObject):
    """A part of `ChannelModerateData`."""

    action: str
    list: str
    terms: builtins.list[str]
    from_automod: bool


class ModerateMetadataBan(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str
    reason: str | None


class ModerateMetadataMod(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataVip(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str


class ModerateMetadataRaid(TwitchObject):
    """A part of `ChannelModerateData`."""

    user_id: str
    user_login: str
    user_name: str
    viewer_count: int


class ModerateMetadataFollowers(TwitchObject):
    """A part of `ChannelModerateData`."""

    follow_duration_minutes: int


class ChannelModerateData(TwitchObject):
    """A part of `ChannelModerateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    action: str
    followers: ModerateMetadataFollowers | None
    slow: ModerateMetadataSlow | None
    vip: ModerateMetadataVip | None
    unvip: ModerateMetadataUnvip | None
    mod: ModerateMetadataMod | None
    unmod: ModerateMetadataUnmod | None
    ban: ModerateMetadataBan | None
    unban: ModerateMetadataUnban | None
    timeout: ModerateMetadataTimeout | None
    untimeout: ModerateMetadataUntimeout | None
    raid: ModerateMetadataRaid | None
    unraid: ModerateMetadataUnraid | None
    delete: ModerateMetadataDelete | None
    automod_terms: ModerateMetadataAutomodTerms | None
    unban_request: ModerateMetadataUnbanRequest | None
    warn: ModerateMetadataWarn | None


class ChannelWarningAcknowledgeData(TwitchObject):
    """A part of `ChannelWarningAcknowledgeEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str


class ChannelWarningSendData(TwitchObject):
    """A part of `ChannelWarningSendEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    user_id: str
    user_login: str
    user_name: str
    reason: str | None
    chat_rules_cited: list[str] | None


class AutomodMessageHoldData(TwitchObject):
    """A part of `AutomodMessageHoldEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    message_id: str
    message: Message
    category: str
    level: int
    held_at: datetime


class AutomodMessageUpdateData(TwitchObject):
    """A part of `AutomodMessageUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    moderator_user_id: str
    moderator_user_name: str
    moderator_user_login: str
    message_id: str
    message: Message
    category: str
    level: int
    status: str
    held_at: datetime


class AutomodSettingsUpdateData(TwitchObject):
    """A part of `AutomodSettingsUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    bullying: int
    overall_level: int | None
    disability: int
    race_ethnicity_or_religion: int
    misogyny: int
    sexuality_sex_or_gender: int
    aggression: int
    sex_based_terms: int
    swearing: int


class AutomodTermsUpdateData(TwitchObject):
    """A part of `AutomodTermsUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    moderator_user_id: str
    moderator_user_login: str
    moderator_user_name: str
    action: str
    from_automod: bool
    terms: list[str]


class ChannelChatUserMessageHoldData(TwitchObject):
    """A part of `ChannelChatUserMessageHoldEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    message_id: str
    message: Message


class ChannelChatUserMessageUpdateData(TwitchObject):
    """A part of `ChannelChatUserMessageUpdateEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    status: str
    message_id: str
    message: Message


class SharedChatParticipant(TwitchObject):
    """A part of `ChannelSharedChatBeginData` and `ChannelSharedChatUpdateData`."""

    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str


class ChannelSharedChatBeginData(TwitchObject):
    """A part of `ChannelSharedChatBeginEvent`."""

    session_id: str
    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    host_broadcaster_user_id: str
    host_broadcaster_user_name: str
    host_broadcaster_user_login: str
    participants: list[SharedChatParticipant]


class ChannelSharedChatUpdateData(TwitchObject):
    """A part of `ChannelSharedChatUpdateEvent`."""

    session_id: str
    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    host_broadcaster_user_id: str
    host_broadcaster_user_name: str
    host_broadcaster_user_login: str
    participants: list[SharedChatParticipant]


class ChannelSharedChatEndData(TwitchObject):
    """A part of `ChannelSharedChatEndEvent`."""

    session_id: str
    broadcaster_user_id: str
    broadcaster_user_name: str
    broadcaster_user_login: str
    host_broadcaster_user_id: str
    host_broadcaster_user_name: str
    host_broadcaster_user_login: str


class PowerUpEmote(TwitchObject):
    """A part of `PowerUp`."""

    id: str
    name: str


class PowerUp(TwitchObject):
    """A part of `ChannelBitsUseData`."""

    type: str
    emote: PowerUpEmote | None
    message_effect_id: str | None


class ChannelBitsUseData(TwitchObject):
    """A part of `ChannelBitsUseEvent`."""

    broadcaster_user_id: str
    broadcaster_user_login: str
    broadcaster_user_name: str
    user_id: str
    user_login: str
    user_name: str
    bits: int
    type: str
    message: Message | None
    power_up: PowerUp | None
