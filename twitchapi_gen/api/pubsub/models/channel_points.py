"""Channel Points: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.message import Json
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class RedemptionUser(Model):
    """What `user` holds in Redemption."""

    NAMES = {
        "id": "id",
        "login": "login",
        "display_name": "display_name",
    }

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class RewardDefaultImage(Model):
    """What `default_image` holds in Reward."""

    NAMES = {
        "url_1x": "url_1x",
        "url_2x": "url_2x",
        "url_4x": "url_4x",
    }

    url_1x: str
    """Image in its smallest size."""
    url_2x: str
    """Image in twice the smallest size."""
    url_4x: str
    """Image in four times the smallest size."""


@define(eq=False, repr=False, kw_only=True)
class RewardMaxPerStream(Model):
    """What `max_per_stream` holds in Reward."""

    NAMES = {
        "is_enabled": "is_enabled",
        "max_per_stream": "max_per_stream",
    }

    is_enabled: bool
    """Whether it is switched on."""
    max_per_stream: int
    """How often it can be redeemed in one stream."""


@define(eq=False, repr=False, kw_only=True)
class RewardMaxPerUserPerStream(Model):
    """What `max_per_user_per_stream` holds in Reward."""

    NAMES = {
        "is_enabled": "is_enabled",
        "max_per_user_per_stream": "max_per_user_per_stream",
    }

    is_enabled: bool
    """Whether it is switched on."""
    max_per_user_per_stream: int
    """How often one viewer can redeem it in one stream."""


@define(eq=False, repr=False, kw_only=True)
class RewardGlobalCooldown(Model):
    """What `global_cooldown` holds in Reward."""

    NAMES = {
        "is_enabled": "is_enabled",
        "global_cooldown_seconds": "global_cooldown_seconds",
    }

    is_enabled: bool
    """Whether it is switched on."""
    global_cooldown_seconds: int
    """Seconds between two redemptions."""


@define(eq=False, repr=False, kw_only=True)
class Reward(Model):
    """What `new_reward` holds in CustomRewardCreatedData."""

    NAMES = {
        "id": "id",
        "channel_id": "channel_id",
        "title": "title",
        "prompt": "prompt",
        "cost": "cost",
        "is_user_input_required": "is_user_input_required",
        "is_sub_only": "is_sub_only",
        "image": "image",
        "default_image": "default_image",
        "background_color": "background_color",
        "is_enabled": "is_enabled",
        "is_paused": "is_paused",
        "is_in_stock": "is_in_stock",
        "max_per_stream": "max_per_stream",
        "should_redemptions_skip_request_queue": "should_redemptions_skip_request_queue",
        "template_id": "template_id",
        "updated_for_indicator_at": "updated_for_indicator_at",
        "max_per_user_per_stream": "max_per_user_per_stream",
        "global_cooldown": "global_cooldown",
        "redemptions_redeemed_current_stream": "redemptions_redeemed_current_stream",
        "cooldown_expires_at": "cooldown_expires_at",
    }

    id: str
    """Its id."""
    channel_id: str
    """Id of the channel."""
    title: str
    """Title as viewers see it."""
    prompt: str
    """What the viewer is asked to enter."""
    cost: int
    """Price in channel points."""
    is_user_input_required: bool
    """Whether the viewer must enter a text to redeem it."""
    is_sub_only: bool
    """Whether only subscribers may redeem it."""
    image: str | None = None
    """Pictures of its own."""
    default_image: RewardDefaultImage
    """Pictures used when there are none of its own."""
    background_color: str
    """Background colour as"""
    is_enabled: bool
    """Whether it is switched on."""
    is_paused: bool
    """Whether redeeming is paused."""
    is_in_stock: bool
    """Whether it can be redeemed now."""
    max_per_stream: RewardMaxPerStream
    """How often it can be redeemed in one stream."""
    should_redemptions_skip_request_queue: bool
    """Whether a redemption counts as fulfilled at once, without review."""
    template_id: str | None = None
    """Id of the template."""
    updated_for_indicator_at: datetime
    """When the reward was last changed."""
    max_per_user_per_stream: RewardMaxPerUserPerStream
    """How often one viewer can redeem it in one stream."""
    global_cooldown: RewardGlobalCooldown
    """Pause after each redemption."""
    redemptions_redeemed_current_stream: int
    """How often it was redeemed in this stream."""
    cooldown_expires_at: str | None = None
    """When the reward can be redeemed again."""


@define(eq=False, repr=False, kw_only=True)
class Redemption(Model):
    """What `redemption` holds in RewardRedeemedData."""

    NAMES = {
        "id": "id",
        "user": "user",
        "channel_id": "channel_id",
        "redeemed_at": "redeemed_at",
        "reward": "reward",
        "user_input": "user_input",
        "status": "status",
        "cursor": "cursor_",
    }

    id: str
    """Its id."""
    user: RedemptionUser
    """The user."""
    channel_id: str
    """Id of the channel."""
    redeemed_at: datetime
    """When it was redeemed."""
    reward: Reward
    """The reward."""
    user_input: str | None = None
    """What the viewer wrote."""
    status: str
    """Its state."""
    cursor_: str | None = None
    """Where the list of redemptions goes on."""


@define(eq=False, repr=False, kw_only=True)
class RewardRedeemedData(Model):
    """What `data` holds in RewardRedeemed."""

    NAMES = {
        "timestamp": "timestamp",
        "redemption": "redemption",
    }

    timestamp: datetime
    """When it happened."""
    redemption: Redemption
    """The redemption."""


@define(eq=False, repr=False, kw_only=True)
class RewardRedeemed(Model):
    """A viewer redeemed a custom reward, or a redemption changed its state."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: RewardRedeemedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardCreatedData(Model):
    """What `data` holds in CustomRewardCreated."""

    NAMES = {
        "timestamp": "timestamp",
        "new_reward": "new_reward",
    }

    timestamp: str
    """When it happened."""
    new_reward: Reward
    """The reward that was created."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardCreated(Model):
    """A reward was created."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: CustomRewardCreatedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardUpdatedData(Model):
    """What `data` holds in CustomRewardUpdated."""

    NAMES = {
        "timestamp": "timestamp",
        "updated_reward": "updated_reward",
    }

    timestamp: str
    """When it happened."""
    updated_reward: Reward
    """The reward as it is now."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardUpdated(Model):
    """A reward was changed."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: CustomRewardUpdatedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardDeletedData(Model):
    """What `data` holds in CustomRewardDeleted."""

    NAMES = {
        "timestamp": "timestamp",
        "deleted_reward": "deleted_reward",
    }

    timestamp: str
    """When it happened."""
    deleted_reward: Reward
    """The reward that was deleted."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardDeleted(Model):
    """A reward was deleted."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: CustomRewardDeletedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UpdateRedemptionStatusesProgressProgress(Model):
    """What `progress` holds in UpdateRedemptionStatusesProgressData."""

    NAMES = {
        "id": "id",
        "channel_id": "channel_id",
        "method": "method",
        "new_status": "new_status",
        "processed": "processed",
        "total": "total",
    }

    id: str
    """Its id."""
    channel_id: str
    """Id of the channel."""
    method: str
    """Kind of transport."""
    new_status: str
    """Its new state."""
    processed: int
    """How many are done."""
    total: int
    """How many there are in all, over all pages."""


@define(eq=False, repr=False, kw_only=True)
class UpdateRedemptionStatusesProgressData(Model):
    """What `data` holds in UpdateRedemptionStatusesProgress."""

    NAMES = {
        "timestamp": "timestamp",
        "progress": "progress",
    }

    timestamp: str
    """When it happened."""
    progress: UpdateRedemptionStatusesProgressProgress
    """How far it is."""


@define(eq=False, repr=False, kw_only=True)
class UpdateRedemptionStatusesProgress(Model):
    """Many redemptions are being decided together."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: UpdateRedemptionStatusesProgressData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRedemptionReward(Model):
    """What `reward` holds in AutomaticRedemption."""

    NAMES = {
        "channel_id": "channel_id",
        "reward_type": "reward_type",
        "cost": "cost",
        "default_cost": "default_cost",
        "min_cost": "min_cost",
        "image": "image",
        "default_image": "default_image",
        "background_color": "background_color",
        "default_background_color": "default_background_color",
        "is_enabled": "is_enabled",
        "is_hidden_for_subs": "is_hidden_for_subs",
        "is_in_stock": "is_in_stock",
        "max_per_stream": "max_per_stream",
        "max_per_user_per_stream": "max_per_user_per_stream",
        "global_cooldown": "global_cooldown",
        "cooldown_expires_at": "cooldown_expires_at",
        "redemptions_redeemed_current_stream": "redemptions_redeemed_current_stream",
        "bits_cost": "bits_cost",
        "default_bits_cost": "default_bits_cost",
        "pricing_type": "pricing_type",
        "updated_for_indicator_at": "updated_for_indicator_at",
        "globally_updated_for_indicator_at": "globally_updated_for_indicator_at",
    }

    channel_id: str
    """Id of the channel."""
    reward_type: str
    """Kind of reward."""
    cost: int
    """Price in channel points."""
    default_cost: int
    """Price when none was chosen."""
    min_cost: int
    """Lowest price that can be chosen."""
    image: str | None = None
    """Pictures of its own."""
    default_image: RewardDefaultImage
    """Pictures used when there are none of its own."""
    background_color: str | None = None
    """Background colour as"""
    default_background_color: str
    """Colour when none was chosen."""
    is_enabled: bool
    """Whether it is switched on."""
    is_hidden_for_subs: bool
    """Whether subscribers don't see it."""
    is_in_stock: bool
    """Whether it can be redeemed now."""
    max_per_stream: RewardMaxPerStream
    """How often it can be redeemed in one stream."""
    max_per_user_per_stream: RewardMaxPerUserPerStream
    """How often one viewer can redeem it in one stream."""
    global_cooldown: RewardGlobalCooldown
    """Pause after each redemption."""
    cooldown_expires_at: str | None = None
    """When the reward can be redeemed again."""
    redemptions_redeemed_current_stream: str | None = None
    """How often it was redeemed in this stream."""
    bits_cost: int
    """Price in Bits."""
    default_bits_cost: int
    """Price in Bits when none was chosen."""
    pricing_type: str
    """What it is paid with."""
    updated_for_indicator_at: str | None = None
    """When the reward was last changed."""
    globally_updated_for_indicator_at: datetime
    """When the reward was last changed for everybody."""


@define(eq=False, repr=False, kw_only=True)
class CelebrationEmotesEmote(Model):
    """What `emote` holds in CelebrationEmotes."""

    NAMES = {
        "id": "id",
        "token": "token",
    }

    id: str
    """Its id."""
    token: str
    """Text of it."""


@define(eq=False, repr=False, kw_only=True)
class CelebrationEmotes(Model):
    """What `celebration_emote_metadata` holds in AutomaticRedemptionMetadata."""

    NAMES = {
        "emote": "emote",
    }

    emote: CelebrationEmotesEmote
    """The emote."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRedemptionMetadata(Model):
    """What `redemption_metadata` holds in AutomaticRedemption."""

    NAMES = {
        "celebration_emote_metadata": "celebration_emote_metadata",
    }

    celebration_emote_metadata: CelebrationEmotes
    """Emotes of a celebration."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRedemption(Model):
    """What `redemption` holds in AutomaticRewardRedeemedData."""

    NAMES = {
        "id": "id",
        "user": "user",
        "channel_id": "channel_id",
        "redeemed_at": "redeemed_at",
        "reward": "reward",
        "redemption_metadata": "redemption_metadata",
    }

    id: str
    """Its id."""
    user: RedemptionUser
    """The user."""
    channel_id: str
    """Id of the channel."""
    redeemed_at: str
    """When it was redeemed."""
    reward: AutomaticRedemptionReward
    """The reward."""
    redemption_metadata: AutomaticRedemptionMetadata | None = None
    """Further facts of the redemption."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedeemedData(Model):
    """What `data` holds in AutomaticRewardRedeemed."""

    NAMES = {
        "timestamp": "timestamp",
        "redemption": "redemption",
    }

    timestamp: str
    """When it happened."""
    redemption: AutomaticRedemption
    """The redemption."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedeemed(Model):
    """A viewer redeemed one of Twitch's own rewards."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: AutomaticRewardRedeemedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class GoalContributionGoal(Model):
    """What `goal` holds in GoalContribution."""

    NAMES = {
        "id": "id",
        "title": "title",
        "goal_amount": "goal_amount",
        "points_contributed": "points_contributed",
        "status": "status",
    }

    id: str
    """Its id."""
    title: str
    """Title as viewers see it."""
    goal_amount: int
    """How much is to be reached."""
    points_contributed: int
    """Points given."""
    status: str
    """Its state."""


@define(eq=False, repr=False, kw_only=True)
class GoalContribution(Model):
    """What `contribution` holds in CommunityGoalContributionData."""

    NAMES = {
        "channel_id": "channel_id",
        "goal": "goal",
        "user": "user",
        "amount": "amount",
    }

    channel_id: str
    """Id of the channel."""
    goal: GoalContributionGoal
    """What is to be reached."""
    user: RedemptionUser
    """The user."""
    amount: int
    """How much."""


@define(eq=False, repr=False, kw_only=True)
class CommunityGoalContributionData(Model):
    """What `data` holds in CommunityGoalContribution."""

    NAMES = {
        "timestamp": "timestamp",
        "contribution": "contribution",
    }

    timestamp: str
    """When it happened."""
    contribution: GoalContribution
    """What was given."""


@define(eq=False, repr=False, kw_only=True)
class CommunityGoalContribution(Model):
    """A viewer gave points to a community goal."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: CommunityGoalContributionData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class PointGain(Model):
    """What `point_gain` holds in PointsEarnedData."""

    NAMES = {
        "user_id": "user_id",
        "channel_id": "channel_id",
        "total_points": "total_points",
        "baseline_points": "baseline_points",
        "reason_code": "reason_code",
        "multipliers": "multipliers",
    }

    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    total_points: int
    """Points staked in all."""
    baseline_points: int
    """Points before multipliers."""
    reason_code: str
    """Code of the reason."""
    multipliers: list[dict[str, Json]]
    """What multiplied the points."""


@define(eq=False, repr=False, kw_only=True)
class Balance(Model):
    """What `balance` holds in PointsEarnedData."""

    NAMES = {
        "user_id": "user_id",
        "channel_id": "channel_id",
        "balance": "balance",
    }

    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    balance: int
    """Points that the viewer has now."""


@define(eq=False, repr=False, kw_only=True)
class PointsEarnedData(Model):
    """What `data` holds in PointsEarned."""

    NAMES = {
        "timestamp": "timestamp",
        "channel_id": "channel_id",
        "point_gain": "point_gain",
        "balance": "balance",
    }

    timestamp: str
    """When it happened."""
    channel_id: str
    """Id of the channel."""
    point_gain: PointGain
    """Points won."""
    balance: Balance
    """Points that the viewer has now."""


@define(eq=False, repr=False, kw_only=True)
class PointsEarned(Model):
    """The viewer earned points."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: PointsEarnedData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class PointsSpentData(Model):
    """What `data` holds in PointsSpent."""

    NAMES = {
        "timestamp": "timestamp",
        "balance": "balance",
    }

    timestamp: str
    """When it happened."""
    balance: Balance
    """Points that the viewer has now."""


@define(eq=False, repr=False, kw_only=True)
class PointsSpent(Model):
    """The viewer spent points."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: PointsSpentData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class ClaimPointGain(Model):
    """What `point_gain` holds in Claim."""

    NAMES = {
        "total_points": "total_points",
        "reason_code": "reason_code",
    }

    total_points: int
    """Points staked in all."""
    reason_code: str
    """Code of the reason."""


@define(eq=False, repr=False, kw_only=True)
class Claim(Model):
    """What `claim` holds in ClaimAvailableData."""

    NAMES = {
        "id": "id",
        "user_id": "user_id",
        "channel_id": "channel_id",
        "point_gain": "point_gain",
        "created_at": "created_at",
    }

    id: str
    """Its id."""
    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    point_gain: ClaimPointGain
    """Points won."""
    created_at: datetime
    """When it was created."""


@define(eq=False, repr=False, kw_only=True)
class ClaimAvailableData(Model):
    """What `data` holds in ClaimAvailable."""

    NAMES = {
        "timestamp": "timestamp",
        "claim": "claim",
    }

    timestamp: str
    """When it happened."""
    claim: Claim
    """What can be claimed."""


@define(eq=False, repr=False, kw_only=True)
class ClaimAvailable(Model):
    """The viewer can claim points."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: ClaimAvailableData
    """What was asked for."""
