"""Hype Train: what its messages are made of.

Made by `python -m generator generate` from spec/pubsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import define

from twitchapi_gen.runtime.calls.message import Json
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConfigKickoff(Model):
    """What `kickoff` holds in HypeTrainConfig."""

    NAMES = {
        "num_of_events": "num_of_events",
        "min_points": "min_points",
        "duration": "duration",
    }
    UNITS = {
        "duration": "seconds",
    }

    num_of_events: int
    """How many contributions start a train."""
    min_points: int
    """Points that it takes at least."""
    duration: timedelta
    """For how long it is pinned."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConfig(Model):
    """What `config` holds in HypeTrainStartData."""

    NAMES = {
        "channel_id": "channel_id",
        "is_enabled": "is_enabled",
        "is_whitelisted": "is_whitelisted",
        "kickoff": "kickoff",
        "cooldown_duration": "cooldown_duration",
        "level_duration": "level_duration",
        "difficulty": "difficulty",
        "reward_end_date": "reward_end_date",
        "participation_conversion_rates": "participation_conversion_rates",
        "notification_thresholds": "notification_thresholds",
        "difficulty_settings": "difficulty_settings",
        "conductor_rewards": "conductor_rewards",
        "callout_emote_id": "callout_emote_id",
        "callout_emote_token": "callout_emote_token",
        "theme_color": "theme_color",
        "use_theme_color": "use_theme_color",
        "use_creator_color": "use_creator_color",
        "primary_hex_color": "primary_hex_color",
        "use_personalized_settings": "use_personalized_settings",
        "has_conductor_badges": "has_conductor_badges",
    }
    UNITS = {
        "cooldown_duration": "seconds",
        "level_duration": "seconds",
    }

    channel_id: str | None = None
    """Id of the channel."""
    is_enabled: bool
    """Whether it is switched on."""
    is_whitelisted: bool
    """Whether the channel was let in early."""
    kickoff: HypeTrainConfigKickoff
    """What it takes to start a train."""
    cooldown_duration: timedelta
    """Time between two trains."""
    level_duration: timedelta
    """How long a level lasts."""
    difficulty: str
    """How hard the train is."""
    reward_end_date: str | None = None
    """When the rewards end."""
    participation_conversion_rates: dict[str, Json]
    """What each kind of contribution counts for."""
    notification_thresholds: dict[str, Json]
    """Shares at which viewers are told."""
    difficulty_settings: dict[str, Json]
    """Goals and rewards, by difficulty."""
    conductor_rewards: dict[str, Json]
    """What conductors win, by kind of contribution."""
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
    """What `level_one_rewards` holds in HypeTrainApproachingData."""

    NAMES = {
        "type": "type",
        "id": "id",
        "group_id": "group_id",
        "reward_level": "reward_level",
        "set_id": "set_id",
        "token": "token",
    }

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
    """What `level` holds in HypeTrainStartProgress."""

    NAMES = {
        "value": "value",
        "goal": "goal",
        "rewards": "rewards",
    }

    value: int
    """Points of the level."""
    goal: int
    """What is to be reached."""
    rewards: list[HypeTrainConfigDifficultySettingsMediumReward]
    """What is won."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStartProgress(Model):
    """What `progress` holds in HypeTrainStartData."""

    NAMES = {
        "level": "level",
        "value": "value",
        "goal": "goal",
        "total": "total",
        "remaining_seconds": "remaining_seconds",
    }

    level: HypeTrainConfigDifficultySettingsMedium
    """The level."""
    value: int
    """Points of the level."""
    goal: int
    """What is to be reached."""
    total: int
    """How many there are in all, over all pages."""
    remaining_seconds: int | None = None
    """Seconds left."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStartData(Model):
    """What `data` holds in HypeTrainStart."""

    NAMES = {
        "channel_id": "channel_id",
        "id": "id",
        "started_at": "started_at",
        "expires_at": "expires_at",
        "updated_at": "updated_at",
        "ended_at": "ended_at",
        "ending_reason": "ending_reason",
        "config": "config",
        "participations": "participations",
        "conductors": "conductors",
        "progress": "progress",
    }

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
    """Why it ended."""
    config: HypeTrainConfig
    """How the train is set up."""
    participations: dict[str, int]
    """Contributions by kind."""
    conductors: dict[str, Json]
    """Who leads, by kind of contribution."""
    progress: HypeTrainStartProgress
    """How far it is."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainStart(Model):
    """A hype train started."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainStartData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainProgressionData(Model):
    """What `data` holds in HypeTrainProgression."""

    NAMES = {
        "user_id": "user_id",
        "user_login": "user_login",
        "user_display_name": "user_display_name",
        "user_profile_image_url": "user_profile_image_url",
        "sequence_id": "sequence_id",
        "action": "action",
        "source": "source",
        "quantity": "quantity",
        "progress": "progress",
    }

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_display_name: str
    """Display name of the user."""
    user_profile_image_url: str | None = None
    """Address of the user's picture."""
    sequence_id: int
    """Number in the train's order."""
    action: str
    """What was done."""
    source: str
    """What it was for."""
    quantity: int
    """How many."""
    progress: HypeTrainStartProgress
    """How far it is."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainProgression(Model):
    """Somebody contributed to the train."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainProgressionData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainLevelUpData(Model):
    """What `data` holds in HypeTrainLevelUp."""

    NAMES = {
        "time_to_expire": "time_to_expire",
        "progress": "progress",
    }

    time_to_expire: int
    """When the train's level expires, in Unix milliseconds."""
    progress: HypeTrainStartProgress
    """How far it is."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainLevelUp(Model):
    """The train reached a new level."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainLevelUpData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConductorUpdateUser(Model):
    """What `user` holds in HypeTrainConductorUpdateData."""

    NAMES = {
        "id": "id",
        "login": "login",
        "display_name": "display_name",
        "profile_image_url": "profile_image_url",
    }

    id: str
    """Its id."""
    login: str
    """Login name, in lower case."""
    display_name: str
    """Name as the user writes it, with capitals or other scripts."""
    profile_image_url: str
    """Address of the profile's picture."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConductorUpdateData(Model):
    """What `data` holds in HypeTrainConductorUpdate."""

    NAMES = {
        "source": "source",
        "user": "user",
        "participations": "participations",
    }

    source: str
    """What it was for."""
    user: HypeTrainConductorUpdateUser
    """The user."""
    participations: dict[str, int]
    """Contributions by kind."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainConductorUpdate(Model):
    """The train has a new conductor."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainConductorUpdateData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEndData(Model):
    """What `data` holds in HypeTrainEnd."""

    NAMES = {
        "ended_at": "ended_at",
        "ending_reason": "ending_reason",
    }

    ended_at: int
    """When it ended; none while it still runs."""
    ending_reason: str
    """Why it ended."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainEnd(Model):
    """The train ended."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainEndData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainCooldownExpiration(Model):
    """A train can start again."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: dict[str, Json] | None = None
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainApproachingData(Model):
    """What `data` holds in HypeTrainApproaching."""

    NAMES = {
        "channel_id": "channel_id",
        "goal": "goal",
        "events_remaining_durations": "events_remaining_durations",
        "level_one_rewards": "level_one_rewards",
        "creator_color": "creator_color",
        "participants": "participants",
        "approaching_hype_train_id": "approaching_hype_train_id",
    }
    UNITS = {
        "events_remaining_durations": "seconds",
    }

    channel_id: str | None = None
    """Id of the channel."""
    goal: int
    """What is to be reached."""
    events_remaining_durations: dict[str, timedelta]
    """Time left, by kind of contribution."""
    level_one_rewards: list[HypeTrainConfigDifficultySettingsMediumReward]
    """What the first level wins."""
    creator_color: str | None = None
    """Colour that the channel chose."""
    participants: list[str]
    """Who the whisper is between."""
    approaching_hype_train_id: str
    """Id of the train that may start."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainApproaching(Model):
    """A train is about to start."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainApproachingData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainRewardsReward(Model):
    """What `rewards` holds in HypeTrainRewardsData."""

    NAMES = {
        "type": "type",
        "id": "id",
        "group_id": "group_id",
        "reward_level": "reward_level",
        "set_id": "set_id",
        "token": "token",
    }

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
    """What `data` holds in HypeTrainRewards."""

    NAMES = {
        "channel_id": "channel_id",
        "completed_level": "completed_level",
        "rewards": "rewards",
    }

    channel_id: str | None = None
    """Id of the channel."""
    completed_level: int
    """Highest level that was completed."""
    rewards: list[HypeTrainRewardsReward]
    """What is won."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainRewards(Model):
    """What the user won in a train."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainRewardsData
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2StartProgressLevel(Model):
    """What `level` holds in HypeTrainV2StartProgress."""

    NAMES = {
        "id": "id",
        "value": "value",
        "goal": "goal",
        "rewards": "rewards",
    }

    id: str
    """Its id."""
    value: int
    """Points of the level."""
    goal: int
    """What is to be reached."""
    rewards: list[dict[str, Json]]
    """What is won."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2StartProgress(Model):
    """What `progress` holds in HypeTrainV2StartData."""

    NAMES = {
        "id": "id",
        "goal": "goal",
        "progression": "progression",
        "total": "total",
        "level": "level",
    }

    id: str
    """Its id."""
    goal: int
    """What is to be reached."""
    progression: int
    """Points reached."""
    total: int
    """How many there are in all, over all pages."""
    level: HypeTrainV2StartProgressLevel
    """The level."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2StartData(Model):
    """What `data` holds in HypeTrainV2Start."""

    NAMES = {
        "__typename": "typename",
        "id": "id",
        "startedAt": "started_at",
        "expiresAt": "expires_at",
        "updatedAt": "updated_at",
        "endedAt": "ended_at",
        "endReason": "end_reason",
        "isGoldenKappaTrain": "is_golden_kappa_train",
        "progress": "progress",
    }

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
    """Why it ended."""
    is_golden_kappa_train: bool
    """Whether it is a golden Kappa train."""
    progress: HypeTrainV2StartProgress
    """How far it is."""


@define(eq=False, repr=False, kw_only=True)
class HypeTrainV2Start(Model):
    """A hype train started, in the second form."""

    NAMES = {
        "type": "type",
        "data": "data",
    }

    type: str
    """Its kind."""
    data: HypeTrainV2StartData
    """What was asked for."""
