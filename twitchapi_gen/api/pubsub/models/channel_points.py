"""Channel Points: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    OBJECT,
    TEXT,
    WHOLE,
    Field,
    ListOf,
    Nullable,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class RedemptionUser(Model):
    """Contents of `user` in Redemption."""

    FIELDS = (
        Field("id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
    )

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""


@define(eq=False, repr=False, kw_only=True)
class RewardDefaultImage(Model):
    """Contents of `default_image` in Reward."""

    FIELDS = (
        Field("url_1x", TEXT),
        Field("url_2x", TEXT),
        Field("url_4x", TEXT),
    )

    url_1x: str
    """Image in its smallest size."""
    url_2x: str
    """Image in twice the smallest size."""
    url_4x: str
    """Image in four times the smallest size."""


@define(eq=False, repr=False, kw_only=True)
class RewardMaxPerStream(Model):
    """Contents of `max_per_stream` in Reward."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("max_per_stream", WHOLE),
    )

    is_enabled: bool
    """Whether it is switched on."""
    max_per_stream: int
    """Maximum number of redemptions in one stream."""


@define(eq=False, repr=False, kw_only=True)
class RewardMaxPerUserPerStream(Model):
    """Contents of `max_per_user_per_stream` in Reward."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("max_per_user_per_stream", WHOLE),
    )

    is_enabled: bool
    """Whether it is switched on."""
    max_per_user_per_stream: int
    """Maximum number of redemptions by one viewer in one stream."""


@define(eq=False, repr=False, kw_only=True)
class RewardGlobalCooldown(Model):
    """Contents of `global_cooldown` in Reward."""

    FIELDS = (
        Field("is_enabled", FLAG),
        Field("global_cooldown_seconds", WHOLE),
    )

    is_enabled: bool
    """Whether it is switched on."""
    global_cooldown_seconds: int
    """Seconds between two redemptions."""


@define(eq=False, repr=False, kw_only=True)
class Reward(Model):
    """Contents of `new_reward` in CustomRewardCreatedData."""

    FIELDS = (
        Field("id", TEXT),
        Field("channel_id", TEXT),
        Field("title", TEXT),
        Field("prompt", TEXT),
        Field("cost", WHOLE),
        Field("is_user_input_required", FLAG),
        Field("is_sub_only", FLAG),
        Field("image", Nullable(TEXT)),
        Field("default_image", Object(RewardDefaultImage.TABLE)),
        Field("background_color", TEXT),
        Field("is_enabled", FLAG),
        Field("is_paused", FLAG),
        Field("is_in_stock", FLAG),
        Field("max_per_stream", Object(RewardMaxPerStream.TABLE)),
        Field("should_redemptions_skip_request_queue", FLAG),
        Field("template_id", Nullable(TEXT)),
        Field("updated_for_indicator_at", MOMENT),
        Field("max_per_user_per_stream", Object(RewardMaxPerUserPerStream.TABLE)),
        Field("global_cooldown", Object(RewardGlobalCooldown.TABLE)),
        Field("redemptions_redeemed_current_stream", WHOLE),
        Field("cooldown_expires_at", Nullable(TEXT)),
    )

    id: str
    """Its id."""
    channel_id: str
    """Id of the channel."""
    title: str
    """Title as viewers see it."""
    prompt: str
    """Prompt for the viewer's text."""
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
    """Maximum number of redemptions in one stream."""
    should_redemptions_skip_request_queue: bool
    """Whether a redemption counts as fulfilled at once, without review."""
    template_id: str | None = None
    """Id of the template."""
    updated_for_indicator_at: datetime
    """When the reward was last changed."""
    max_per_user_per_stream: RewardMaxPerUserPerStream
    """Maximum number of redemptions by one viewer in one stream."""
    global_cooldown: RewardGlobalCooldown
    """Pause after each redemption."""
    redemptions_redeemed_current_stream: int
    """Number of redemptions in this stream."""
    cooldown_expires_at: str | None = None
    """When the reward can be redeemed again."""


@define(eq=False, repr=False, kw_only=True)
class Redemption(Model):
    """Contents of `redemption` in RewardRedeemedData."""

    FIELDS = (
        Field("id", TEXT),
        Field("user", Object(RedemptionUser.TABLE)),
        Field("channel_id", TEXT),
        Field("redeemed_at", MOMENT),
        Field("reward", Object(Reward.TABLE)),
        Field("user_input", TEXT, absent=True),
        Field("status", TEXT),
        Field("cursor", TEXT, "cursor_", absent=True),
    )

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
    """Text that the viewer entered."""
    status: str
    """Its state."""
    cursor_: str | None = None
    """Cursor of the next redemptions."""


@define(eq=False, repr=False, kw_only=True)
class RewardRedeemedData(Model):
    """Contents of `data` in RewardRedeemed."""

    FIELDS = (
        Field("timestamp", MOMENT),
        Field("redemption", Object(Redemption.TABLE)),
    )

    timestamp: datetime
    """When it happened."""
    redemption: Redemption
    """The redemption."""


@define(eq=False, repr=False, kw_only=True)
class RewardRedeemed(Model):
    """A viewer redeemed a custom reward, or a redemption changed its state."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(RewardRedeemedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: RewardRedeemedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardCreatedData(Model):
    """Contents of `data` in CustomRewardCreated."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("new_reward", Object(Reward.TABLE)),
    )

    timestamp: str
    """When it happened."""
    new_reward: Reward
    """The reward that was created."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardCreated(Model):
    """A reward was created."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(CustomRewardCreatedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: CustomRewardCreatedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardUpdatedData(Model):
    """Contents of `data` in CustomRewardUpdated."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("updated_reward", Object(Reward.TABLE)),
    )

    timestamp: str
    """When it happened."""
    updated_reward: Reward
    """The reward as it is now."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardUpdated(Model):
    """A reward was changed."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(CustomRewardUpdatedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: CustomRewardUpdatedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardDeletedData(Model):
    """Contents of `data` in CustomRewardDeleted."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("deleted_reward", Object(Reward.TABLE)),
    )

    timestamp: str
    """When it happened."""
    deleted_reward: Reward
    """The reward that was deleted."""


@define(eq=False, repr=False, kw_only=True)
class CustomRewardDeleted(Model):
    """A reward was deleted."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(CustomRewardDeletedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: CustomRewardDeletedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class UpdateRedemptionStatusesProgressProgress(Model):
    """Contents of `progress` in UpdateRedemptionStatusesProgressData."""

    FIELDS = (
        Field("id", TEXT),
        Field("channel_id", TEXT),
        Field("method", TEXT),
        Field("new_status", TEXT),
        Field("processed", WHOLE),
        Field("total", WHOLE),
    )

    id: str
    """Its id."""
    channel_id: str
    """Id of the channel."""
    method: str
    """Kind of transport."""
    new_status: str
    """Its new state."""
    processed: int
    """Number of processed items."""
    total: int
    """Total number of items on all pages."""


@define(eq=False, repr=False, kw_only=True)
class UpdateRedemptionStatusesProgressData(Model):
    """Contents of `data` in UpdateRedemptionStatusesProgress."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("progress", Object(UpdateRedemptionStatusesProgressProgress.TABLE)),
    )

    timestamp: str
    """When it happened."""
    progress: UpdateRedemptionStatusesProgressProgress
    """Progress so far."""


@define(eq=False, repr=False, kw_only=True)
class UpdateRedemptionStatusesProgress(Model):
    """Several redemptions are being decided together."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(UpdateRedemptionStatusesProgressData.TABLE)),
    )

    type: str
    """Its kind."""
    data: UpdateRedemptionStatusesProgressData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRedemptionReward(Model):
    """Contents of `reward` in AutomaticRedemption."""

    FIELDS = (
        Field("channel_id", TEXT),
        Field("reward_type", TEXT),
        Field("cost", WHOLE),
        Field("default_cost", WHOLE),
        Field("min_cost", WHOLE),
        Field("image", Nullable(TEXT)),
        Field("default_image", Object(RewardDefaultImage.TABLE)),
        Field("background_color", Nullable(TEXT)),
        Field("default_background_color", TEXT),
        Field("is_enabled", FLAG),
        Field("is_hidden_for_subs", FLAG),
        Field("is_in_stock", FLAG),
        Field("max_per_stream", Object(RewardMaxPerStream.TABLE)),
        Field("max_per_user_per_stream", Object(RewardMaxPerUserPerStream.TABLE)),
        Field("global_cooldown", Object(RewardGlobalCooldown.TABLE)),
        Field("cooldown_expires_at", Nullable(TEXT)),
        Field("redemptions_redeemed_current_stream", Nullable(TEXT)),
        Field("bits_cost", WHOLE),
        Field("default_bits_cost", WHOLE),
        Field("pricing_type", TEXT),
        Field("updated_for_indicator_at", Nullable(TEXT)),
        Field("globally_updated_for_indicator_at", MOMENT),
    )

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
    """Maximum number of redemptions in one stream."""
    max_per_user_per_stream: RewardMaxPerUserPerStream
    """Maximum number of redemptions by one viewer in one stream."""
    global_cooldown: RewardGlobalCooldown
    """Pause after each redemption."""
    cooldown_expires_at: str | None = None
    """When the reward can be redeemed again."""
    redemptions_redeemed_current_stream: str | None = None
    """Number of redemptions in this stream."""
    bits_cost: int
    """Price in Bits."""
    default_bits_cost: int
    """Price in Bits when none was chosen."""
    pricing_type: str
    """Currency of the price."""
    updated_for_indicator_at: str | None = None
    """When the reward was last changed."""
    globally_updated_for_indicator_at: datetime
    """When the reward was last changed for everybody."""


@define(eq=False, repr=False, kw_only=True)
class CelebrationEmotesEmote(Model):
    """Contents of `emote` in CelebrationEmotes."""

    FIELDS = (
        Field("id", TEXT),
        Field("token", TEXT),
    )

    id: str
    """Its id."""
    token: str
    """Text of it."""


@define(eq=False, repr=False, kw_only=True)
class CelebrationEmotes(Model):
    """Contents of `celebration_emote_metadata` in AutomaticRedemptionMetadata."""

    FIELDS = (Field("emote", Object(CelebrationEmotesEmote.TABLE)),)

    emote: CelebrationEmotesEmote
    """The emote."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRedemptionMetadata(Model):
    """Contents of `redemption_metadata` in AutomaticRedemption."""

    FIELDS = (Field("celebration_emote_metadata", Object(CelebrationEmotes.TABLE)),)

    celebration_emote_metadata: CelebrationEmotes
    """Emotes of a celebration."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRedemption(Model):
    """Contents of `redemption` in AutomaticRewardRedeemedData."""

    FIELDS = (
        Field("id", TEXT),
        Field("user", Object(RedemptionUser.TABLE)),
        Field("channel_id", TEXT),
        Field("redeemed_at", TEXT),
        Field("reward", Object(AutomaticRedemptionReward.TABLE)),
        Field("redemption_metadata", Nullable(Object(AutomaticRedemptionMetadata.TABLE))),
    )

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
    """Contents of `data` in AutomaticRewardRedeemed."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("redemption", Object(AutomaticRedemption.TABLE)),
    )

    timestamp: str
    """When it happened."""
    redemption: AutomaticRedemption
    """The redemption."""


@define(eq=False, repr=False, kw_only=True)
class AutomaticRewardRedeemed(Model):
    """A viewer redeemed one of Twitch's own rewards."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(AutomaticRewardRedeemedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: AutomaticRewardRedeemedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class GoalContributionGoal(Model):
    """Contents of `goal` in GoalContribution."""

    FIELDS = (
        Field("id", TEXT),
        Field("title", TEXT),
        Field("goal_amount", WHOLE),
        Field("points_contributed", WHOLE),
        Field("status", TEXT),
    )

    id: str
    """Its id."""
    title: str
    """Title as viewers see it."""
    goal_amount: int
    """Target amount."""
    points_contributed: int
    """Points given."""
    status: str
    """Its state."""


@define(eq=False, repr=False, kw_only=True)
class GoalContribution(Model):
    """Contents of `contribution` in CommunityGoalContributionData."""

    FIELDS = (
        Field("channel_id", TEXT),
        Field("goal", Object(GoalContributionGoal.TABLE)),
        Field("user", Object(RedemptionUser.TABLE)),
        Field("amount", WHOLE),
    )

    channel_id: str
    """Id of the channel."""
    goal: GoalContributionGoal
    """Target."""
    user: RedemptionUser
    """The user."""
    amount: int
    """How much."""


@define(eq=False, repr=False, kw_only=True)
class CommunityGoalContributionData(Model):
    """Contents of `data` in CommunityGoalContribution."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("contribution", Object(GoalContribution.TABLE)),
    )

    timestamp: str
    """When it happened."""
    contribution: GoalContribution
    """The contribution."""


@define(eq=False, repr=False, kw_only=True)
class CommunityGoalContribution(Model):
    """A viewer gave points to a community goal."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(CommunityGoalContributionData.TABLE)),
    )

    type: str
    """Its kind."""
    data: CommunityGoalContributionData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class PointGain(Model):
    """Contents of `point_gain` in PointsEarnedData."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("channel_id", TEXT),
        Field("total_points", WHOLE),
        Field("baseline_points", WHOLE),
        Field("reason_code", TEXT),
        Field("multipliers", ListOf(OBJECT)),
    )

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
    """Multipliers applied to the points."""


@define(eq=False, repr=False, kw_only=True)
class Balance(Model):
    """Contents of `balance` in PointsEarnedData."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("channel_id", TEXT),
        Field("balance", WHOLE),
    )

    user_id: str
    """Id of the user."""
    channel_id: str
    """Id of the channel."""
    balance: int
    """Points that the viewer has now."""


@define(eq=False, repr=False, kw_only=True)
class PointsEarnedData(Model):
    """Contents of `data` in PointsEarned."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("channel_id", TEXT),
        Field("point_gain", Object(PointGain.TABLE)),
        Field("balance", Object(Balance.TABLE)),
    )

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

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(PointsEarnedData.TABLE)),
    )

    type: str
    """Its kind."""
    data: PointsEarnedData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class PointsSpentData(Model):
    """Contents of `data` in PointsSpent."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("balance", Object(Balance.TABLE)),
    )

    timestamp: str
    """When it happened."""
    balance: Balance
    """Points that the viewer has now."""


@define(eq=False, repr=False, kw_only=True)
class PointsSpent(Model):
    """The viewer spent points."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(PointsSpentData.TABLE)),
    )

    type: str
    """Its kind."""
    data: PointsSpentData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class ClaimPointGain(Model):
    """Contents of `point_gain` in Claim."""

    FIELDS = (
        Field("total_points", WHOLE),
        Field("reason_code", TEXT),
    )

    total_points: int
    """Points staked in all."""
    reason_code: str
    """Code of the reason."""


@define(eq=False, repr=False, kw_only=True)
class Claim(Model):
    """Contents of `claim` in ClaimAvailableData."""

    FIELDS = (
        Field("id", TEXT),
        Field("user_id", TEXT),
        Field("channel_id", TEXT),
        Field("point_gain", Object(ClaimPointGain.TABLE)),
        Field("created_at", MOMENT),
    )

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
    """Contents of `data` in ClaimAvailable."""

    FIELDS = (
        Field("timestamp", TEXT),
        Field("claim", Object(Claim.TABLE)),
    )

    timestamp: str
    """When it happened."""
    claim: Claim
    """The claim that is available."""


@define(eq=False, repr=False, kw_only=True)
class ClaimAvailable(Model):
    """The viewer can claim points."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(ClaimAvailableData.TABLE)),
    )

    type: str
    """Its kind."""
    data: ClaimAvailableData
    """The requested items."""
