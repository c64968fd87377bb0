"""Hype Train: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta

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
    MapOf,
    Nullable,
    Object,
    Span,
)


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConfigKickoff(Model):
    """Contents of `kickoff` in HypeTrainConfig."""

    FIELDS = (
        Field("num_of_events", WHOLE),
        Field("min_points", WHOLE),
        Field("duration", Span("int", "seconds")),
    )

    num_of_events: int
    """Number of contributions that start a train."""
    min_points: int
    """Points that it takes at least."""
    duration: timedelta
    """Duration of the pin."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConfig(Model):
    """Contents of `config` in HypeTrainStartData."""

    FIELDS = (
        Field("channel_id", TEXT, absent=True),
        Field("is_enabled", FLAG),
        Field("is_whitelisted", FLAG),
        Field("kickoff", Object(HypeTrainConfigKickoff.TABLE)),
        Field("cooldown_duration", Span("int", "seconds")),
        Field("level_duration", Span("int", "seconds")),
        Field("difficulty", TEXT),
        Field("reward_end_date", Nullable(TEXT)),
        Field("participation_conversion_rates", OBJECT),
        Field("notification_thresholds", OBJECT),
        Field("difficulty_settings", OBJECT),
        Field("conductor_rewards", OBJECT),
        Field("callout_emote_id", TEXT),
        Field("callout_emote_token", TEXT),
        Field("theme_color", TEXT, absent=True),
        Field("use_theme_color", FLAG, absent=True),
        Field("use_creator_color", FLAG, absent=True),
        Field("primary_hex_color", TEXT, absent=True),
        Field("use_personalized_settings", FLAG, absent=True),
        Field("has_conductor_badges", FLAG, absent=True),
    )

    channel_id: str | None = None
    """Id of the channel."""
    is_enabled: bool
    """Whether it is switched on."""
    is_whitelisted: bool
    """Whether the channel had early access."""
    kickoff: HypeTrainConfigKickoff
    """Conditions that start a train."""
    cooldown_duration: timedelta
    """Time between two trains."""
    level_duration: timedelta
    """Duration of a level."""
    difficulty: str
    """Difficulty of the train."""
    reward_end_date: str | None = None
    """When the rewards end."""
    participation_conversion_rates: dict[str, Json]
    """Weight of each kind of contribution."""
    notification_thresholds: dict[str, Json]
    """Shares at which viewers are notified."""
    difficulty_settings: dict[str, Json]
    """Goals and rewards, by difficulty."""
    conductor_rewards: dict[str, Json]
    """Conductors' rewards, by kind of contribution."""
    callout_emote_id: str
    """Id of the emote that calls for the train."""
    callout_emote_token: str
    """Text of that emote."""
    theme_color: str | None = None
    """Colour of the theme."""
    use_theme_color: bool | None = None
    """Whether the theme's colour is used."""
    use_creator_color: bool | None = None
    """Whether the channel's colour is used."""
    primary_hex_color: str | None = None
    """Colour in hexadecimal."""
    use_personalized_settings: bool | None = None
    """Whether the settings are the channel's own."""
    has_conductor_badges: bool | None = None
    """Whether conductors get badges."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConfigDifficultySettingsMediumReward(Model):
    """Contents of `level_one_rewards` in HypeTrainApproachingData."""

    FIELDS = (
        Field("type", TEXT),
        Field("id", TEXT),
        Field("group_id", TEXT),
        Field("reward_level", WHOLE),
        Field("set_id", TEXT),
        Field("token", TEXT),
    )

    type: str
    """Its kind."""
    id: str
    """Its id."""
    group_id: str
    """Id of the group that the reward belongs to."""
    reward_level: int
    """Level that wins it."""
    set_id: str
    """Id of the set of emotes."""
    token: str
    """Text of it."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConfigDifficultySettingsMedium(Model):
    """Contents of `level` in HypeTrainStartProgress."""

    FIELDS = (
        Field("value", WHOLE),
        Field("goal", WHOLE),
        Field("rewards", ListOf(Object(HypeTrainConfigDifficultySettingsMediumReward.TABLE))),
    )

    value: int
    """Points of the level."""
    goal: int
    """Target."""
    rewards: list[HypeTrainConfigDifficultySettingsMediumReward]
    """Rewards."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStartProgress(Model):
    """Contents of `progress` in HypeTrainStartData."""

    FIELDS = (
        Field("level", Object(HypeTrainConfigDifficultySettingsMedium.TABLE)),
        Field("value", WHOLE),
        Field("goal", WHOLE),
        Field("total", WHOLE),
        Field("remaining_seconds", WHOLE, absent=True),
    )

    level: HypeTrainConfigDifficultySettingsMedium
    """The level."""
    value: int
    """Points of the level."""
    goal: int
    """Target."""
    total: int
    """Total number of items on all pages."""
    remaining_seconds: int | None = None
    """Seconds left."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStartData(Model):
    """Contents of `data` in HypeTrainStart."""

    FIELDS = (
        Field("channel_id", TEXT, absent=True),
        Field("id", Nullable(TEXT), absent=True),
        Field("started_at", Nullable(WHOLE), absent=True),
        Field("expires_at", Nullable(WHOLE), absent=True),
        Field("updated_at", Nullable(WHOLE), absent=True),
        Field("ended_at", Nullable(WHOLE)),
        Field("ending_reason", Nullable(TEXT)),
        Field("config", Object(HypeTrainConfig.TABLE)),
        Field("participations", MapOf(WHOLE)),
        Field("conductors", OBJECT),
        Field("progress", Object(HypeTrainStartProgress.TABLE)),
    )

    channel_id: str | None = None
    """Id of the channel."""
    id: str | None = None
    """Its id."""
    started_at: int | None = None
    """When it began."""
    expires_at: int | None = None
    """When it stops being valid."""
    updated_at: int | None = None
    """When it was last changed."""
    ended_at: int | None = None
    """When it ended; none while it still runs."""
    ending_reason: str | None = None
    """Reason for the end."""
    config: HypeTrainConfig
    """Settings of the train."""
    participations: dict[str, int]
    """Contributions by kind."""
    conductors: dict[str, Json]
    """Conductors, by kind of contribution."""
    progress: HypeTrainStartProgress
    """Progress so far."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStart(Model):
    """A hype train started."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainStartData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainStartData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainProgressionData(Model):
    """Contents of `data` in HypeTrainProgression."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_display_name", TEXT),
        Field("user_profile_image_url", TEXT, absent=True),
        Field("sequence_id", WHOLE),
        Field("action", TEXT),
        Field("source", TEXT),
        Field("quantity", WHOLE),
        Field("progress", Object(HypeTrainStartProgress.TABLE)),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_display_name: str
    """Display name of the user."""
    user_profile_image_url: str | None = None
    """URL of the user's picture."""
    sequence_id: int
    """Number in the train's order."""
    action: str
    """Action taken."""
    source: str
    """Source of the points."""
    quantity: int
    """How many."""
    progress: HypeTrainStartProgress
    """Progress so far."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainProgression(Model):
    """A user contributed to the train."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainProgressionData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainProgressionData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainLevelUpData(Model):
    """Contents of `data` in HypeTrainLevelUp."""

    FIELDS = (
        Field("time_to_expire", WHOLE),
        Field("progress", Object(HypeTrainStartProgress.TABLE)),
    )

    time_to_expire: int
    """When the train's level expires, in Unix milliseconds."""
    progress: HypeTrainStartProgress
    """Progress so far."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainLevelUp(Model):
    """The train reached a new level."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainLevelUpData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainLevelUpData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConductorUpdateUser(Model):
    """Contents of `user` in HypeTrainConductorUpdateData."""

    FIELDS = (
        Field("id", TEXT),
        Field("login", TEXT),
        Field("display_name", TEXT),
        Field("profile_image_url", TEXT),
    )

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name in the user's spelling, with capitals or other scripts."""
    profile_image_url: str
    """URL of the profile's picture."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConductorUpdateData(Model):
    """Contents of `data` in HypeTrainConductorUpdate."""

    FIELDS = (
        Field("source", TEXT),
        Field("user", Object(HypeTrainConductorUpdateUser.TABLE)),
        Field("participations", MapOf(WHOLE)),
    )

    source: str
    """Source of the points."""
    user: HypeTrainConductorUpdateUser
    """The user."""
    participations: dict[str, int]
    """Contributions by kind."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConductorUpdate(Model):
    """The train has a new conductor."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainConductorUpdateData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainConductorUpdateData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEndData(Model):
    """Contents of `data` in HypeTrainEnd."""

    FIELDS = (
        Field("ended_at", WHOLE),
        Field("ending_reason", TEXT),
    )

    ended_at: int
    """When it ended; none while it still runs."""
    ending_reason: str
    """Reason for the end."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEnd(Model):
    """The train ended."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainEndData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainEndData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainCooldownExpiration(Model):
    """A train can start again."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", OBJECT, absent=True),
    )

    type: str
    """Its kind."""
    data: dict[str, Json] | None = None
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainApproachingData(Model):
    """Contents of `data` in HypeTrainApproaching."""

    FIELDS = (
        Field("channel_id", TEXT, absent=True),
        Field("goal", WHOLE),
        Field("events_remaining_durations", MapOf(Span("int", "seconds"))),
        Field("level_one_rewards", ListOf(Object(HypeTrainConfigDifficultySettingsMediumReward.TABLE))),
        Field("creator_color", TEXT, absent=True, empty=True),
        Field("participants", ListOf(TEXT)),
        Field("approaching_hype_train_id", TEXT),
    )

    channel_id: str | None = None
    """Id of the channel."""
    goal: int
    """Target."""
    events_remaining_durations: dict[str, timedelta]
    """Time left, by kind of contribution."""
    level_one_rewards: list[HypeTrainConfigDifficultySettingsMediumReward]
    """Rewards of the first level."""
    creator_color: str | None = None
    """Colour that the channel chose."""
    participants: list[str]
    """Participants of the whisper."""
    approaching_hype_train_id: str
    """Id of the train that may start."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainApproaching(Model):
    """A train is about to start."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainApproachingData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainApproachingData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainRewardsReward(Model):
    """Contents of `rewards` in HypeTrainRewardsData."""

    FIELDS = (
        Field("type", TEXT),
        Field("id", TEXT),
        Field("group_id", TEXT),
        Field("reward_level", WHOLE),
        Field("set_id", TEXT, absent=True),
        Field("token", TEXT, absent=True),
    )

    type: str
    """Its kind."""
    id: str
    """Its id."""
    group_id: str
    """Id of the group that the reward belongs to."""
    reward_level: int
    """Level that wins it."""
    set_id: str | None = None
    """Id of the set of emotes."""
    token: str | None = None
    """Text of it."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainRewardsData(Model):
    """Contents of `data` in HypeTrainRewards."""

    FIELDS = (
        Field("channel_id", TEXT, absent=True),
        Field("completed_level", WHOLE),
        Field("rewards", ListOf(Object(HypeTrainRewardsReward.TABLE))),
    )

    channel_id: str | None = None
    """Id of the channel."""
    completed_level: int
    """Highest level that was completed."""
    rewards: list[HypeTrainRewardsReward]
    """Rewards."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainRewards(Model):
    """Reward that the user won in a train."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainRewardsData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainRewardsData
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2StartProgressLevel(Model):
    """Contents of `level` in HypeTrainV2StartProgress."""

    FIELDS = (
        Field("id", TEXT),
        Field("value", WHOLE),
        Field("goal", WHOLE),
        Field("rewards", ListOf(OBJECT)),
    )

    id: str
    """Its id."""
    value: int
    """Points of the level."""
    goal: int
    """Target."""
    rewards: list[dict[str, Json]]
    """Rewards."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2StartProgress(Model):
    """Contents of `progress` in HypeTrainV2StartData."""

    FIELDS = (
        Field("id", TEXT),
        Field("goal", WHOLE),
        Field("progression", WHOLE),
        Field("total", WHOLE),
        Field("level", Object(HypeTrainV2StartProgressLevel.TABLE)),
    )

    id: str
    """Its id."""
    goal: int
    """Target."""
    progression: int
    """Points reached."""
    total: int
    """Total number of items on all pages."""
    level: HypeTrainV2StartProgressLevel
    """The level."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2StartData(Model):
    """Contents of `data` in HypeTrainV2Start."""

    FIELDS = (
        Field("__typename", TEXT, "typename", absent=True),
        Field("id", TEXT),
        Field("startedAt", MOMENT, "started_at"),
        Field("expiresAt", TEXT, "expires_at"),
        Field("updatedAt", TEXT, "updated_at"),
        Field("endedAt", Nullable(TEXT), "ended_at"),
        Field("endReason", TEXT, "end_reason"),
        Field("isGoldenKappaTrain", FLAG, "is_golden_kappa_train"),
        Field("progress", Object(HypeTrainV2StartProgress.TABLE)),
    )

    typename: str | None = None
    """Kind of object."""
    id: str
    """Its id."""
    started_at: datetime
    """When it started."""
    expires_at: str
    """When it expires."""
    updated_at: str
    """When it was last changed."""
    ended_at: str | None = None
    """When it ended."""
    end_reason: str
    """Reason for the end."""
    is_golden_kappa_train: bool
    """Whether it is a golden Kappa train."""
    progress: HypeTrainV2StartProgress
    """Progress so far."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2Start(Model):
    """A hype train started, in the second form."""

    FIELDS = (
        Field("type", TEXT),
        Field("data", Object(HypeTrainV2StartData.TABLE)),
    )

    type: str
    """Its kind."""
    data: HypeTrainV2StartData
    """The requested items."""
