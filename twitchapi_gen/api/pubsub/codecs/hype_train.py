"""Hype Train: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import hype_train as models
from twitchapi_gen.runtime.reading.codec import (
    OBJECTS,
    UNLIKE,
    WHOLES,
    join,
    key,
    only,
    seconds,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, OBJECT, TEXT, WHOLE, Field, ListOf, MapOf, Nullable, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_data = key("data")
k_channel_id = key("channel_id")
k_id = key("id")
k_started_at = key("started_at")
k_expires_at = key("expires_at")
k_updated_at = key("updated_at")
k_ended_at = key("ended_at")
k_ending_reason = key("ending_reason")
k_config = key("config")
k_participations = key("participations")
k_conductors = key("conductors")
k_progress = key("progress")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_display_name = key("user_display_name")
k_user_profile_image_url = key("user_profile_image_url")
k_sequence_id = key("sequence_id")
k_action = key("action")
k_source = key("source")
k_quantity = key("quantity")
k_time_to_expire = key("time_to_expire")
k_user = key("user")
k_goal = key("goal")
k_events_remaining_durations = key("events_remaining_durations")
k_level_one_rewards = key("level_one_rewards")
k_creator_color = key("creator_color")
k_participants = key("participants")
k_approaching_hype_train_id = key("approaching_hype_train_id")
k_completed_level = key("completed_level")
k_rewards = key("rewards")
k_typename = key("__typename")
k_started_at_1 = key("startedAt")
k_expires_at_1 = key("expiresAt")
k_updated_at_1 = key("updatedAt")
k_ended_at_1 = key("endedAt")
k_end_reason = key("endReason")
k_is_golden_kappa_train = key("isGoldenKappaTrain")
k_is_enabled = key("is_enabled")
k_is_whitelisted = key("is_whitelisted")
k_kickoff = key("kickoff")
k_cooldown_duration = key("cooldown_duration")
k_level_duration = key("level_duration")
k_difficulty = key("difficulty")
k_reward_end_date = key("reward_end_date")
k_participation_conversion_rates = key("participation_conversion_rates")
k_notification_thresholds = key("notification_thresholds")
k_difficulty_settings = key("difficulty_settings")
k_conductor_rewards = key("conductor_rewards")
k_callout_emote_id = key("callout_emote_id")
k_callout_emote_token = key("callout_emote_token")
k_theme_color = key("theme_color")
k_use_theme_color = key("use_theme_color")
k_use_creator_color = key("use_creator_color")
k_primary_hex_color = key("primary_hex_color")
k_use_personalized_settings = key("use_personalized_settings")
k_has_conductor_badges = key("has_conductor_badges")
k_level = key("level")
k_value = key("value")
k_total = key("total")
k_remaining_seconds = key("remaining_seconds")
k_login = key("login")
k_display_name = key("display_name")
k_profile_image_url = key("profile_image_url")
k_group_id = key("group_id")
k_reward_level = key("reward_level")
k_set_id = key("set_id")
k_token = key("token")
k_progression = key("progression")
k_num_of_events = key("num_of_events")
k_min_points = key("min_points")
k_duration = key("duration")


HYPE_TRAIN_CONFIG_KICKOFF = Table(
    models.HypeTrainConfigKickoff,
    (
        Field("num_of_events", "num_of_events", WHOLE),
        Field("min_points", "min_points", WHOLE),
        Field("duration", "duration", Span("int", "seconds")),
    ),
)


def read_hype_train_config_kickoff(value: dict[str, Any]) -> models.HypeTrainConfigKickoff:
    """Reads HypeTrainConfigKickoff."""
    try:
        f_num_of_events = value[k_num_of_events]
        f_min_points = value[k_min_points]
        f_duration = value[k_duration]
        if f_num_of_events.__class__ is f_min_points.__class__ is int and f_duration.__class__ is int:
            made = new(models.HypeTrainConfigKickoff)
            made.num_of_events = f_num_of_events
            made.min_points = f_min_points
            made.duration = seconds(f_duration)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONFIG_KICKOFF.read(value)


HYPE_TRAIN_CONFIG = Table(
    models.HypeTrainConfig,
    (
        Field("channel_id", "channel_id", TEXT, absent=True),
        Field("is_enabled", "is_enabled", FLAG),
        Field("is_whitelisted", "is_whitelisted", FLAG),
        Field("kickoff", "kickoff", Object(HYPE_TRAIN_CONFIG_KICKOFF)),
        Field("cooldown_duration", "cooldown_duration", Span("int", "seconds")),
        Field("level_duration", "level_duration", Span("int", "seconds")),
        Field("difficulty", "difficulty", TEXT),
        Field("reward_end_date", "reward_end_date", Nullable(TEXT)),
        Field("participation_conversion_rates", "participation_conversion_rates", OBJECT),
        Field("notification_thresholds", "notification_thresholds", OBJECT),
        Field("difficulty_settings", "difficulty_settings", OBJECT),
        Field("conductor_rewards", "conductor_rewards", OBJECT),
        Field("callout_emote_id", "callout_emote_id", TEXT),
        Field("callout_emote_token", "callout_emote_token", TEXT),
        Field("theme_color", "theme_color", TEXT, absent=True),
        Field("use_theme_color", "use_theme_color", FLAG, absent=True),
        Field("use_creator_color", "use_creator_color", FLAG, absent=True),
        Field("primary_hex_color", "primary_hex_color", TEXT, absent=True),
        Field("use_personalized_settings", "use_personalized_settings", FLAG, absent=True),
        Field("has_conductor_badges", "has_conductor_badges", FLAG, absent=True),
    ),
)


def read_hype_train_config(value: dict[str, Any]) -> models.HypeTrainConfig:
    """Reads HypeTrainConfig."""
    try:
        f_channel_id = value.get(k_channel_id)
        f_is_enabled = value[k_is_enabled]
        f_is_whitelisted = value[k_is_whitelisted]
        f_kickoff = value[k_kickoff]
        f_cooldown_duration = value[k_cooldown_duration]
        f_level_duration = value[k_level_duration]
        f_difficulty = value[k_difficulty]
        f_reward_end_date = value[k_reward_end_date]
        f_participation_conversion_rates = value[k_participation_conversion_rates]
        f_notification_thresholds = value[k_notification_thresholds]
        f_difficulty_settings = value[k_difficulty_settings]
        f_conductor_rewards = value[k_conductor_rewards]
        f_callout_emote_id = value[k_callout_emote_id]
        f_callout_emote_token = value[k_callout_emote_token]
        f_theme_color = value.get(k_theme_color)
        f_use_theme_color = value.get(k_use_theme_color)
        f_use_creator_color = value.get(k_use_creator_color)
        f_primary_hex_color = value.get(k_primary_hex_color)
        f_use_personalized_settings = value.get(k_use_personalized_settings)
        f_has_conductor_badges = value.get(k_has_conductor_badges)
        if (
            f_difficulty.__class__ is f_callout_emote_id.__class__ is f_callout_emote_token.__class__ is str
            and f_is_enabled.__class__ is f_is_whitelisted.__class__ is bool
            and f_participation_conversion_rates.__class__
            is f_notification_thresholds.__class__
            is f_difficulty_settings.__class__
            is f_conductor_rewards.__class__
            is dict
            and (f_channel_id is None or f_channel_id.__class__ is str)
            and f_cooldown_duration.__class__ is int
            and f_level_duration.__class__ is int
            and (f_reward_end_date is None or f_reward_end_date.__class__ is str)
            and (f_theme_color is None or f_theme_color.__class__ is str)
            and (f_use_theme_color is None or f_use_theme_color.__class__ is bool)
            and (f_use_creator_color is None or f_use_creator_color.__class__ is bool)
            and (f_primary_hex_color is None or f_primary_hex_color.__class__ is str)
            and (f_use_personalized_settings is None or f_use_personalized_settings.__class__ is bool)
            and (f_has_conductor_badges is None or f_has_conductor_badges.__class__ is bool)
        ):
            made = new(models.HypeTrainConfig)
            made.channel_id = f_channel_id
            made.is_enabled = f_is_enabled
            made.is_whitelisted = f_is_whitelisted
            made.kickoff = read_hype_train_config_kickoff(f_kickoff)
            made.cooldown_duration = seconds(f_cooldown_duration)
            made.level_duration = seconds(f_level_duration)
            made.difficulty = f_difficulty
            made.reward_end_date = f_reward_end_date
            made.participation_conversion_rates = f_participation_conversion_rates
            made.notification_thresholds = f_notification_thresholds
            made.difficulty_settings = f_difficulty_settings
            made.conductor_rewards = f_conductor_rewards
            made.callout_emote_id = f_callout_emote_id
            made.callout_emote_token = f_callout_emote_token
            made.theme_color = f_theme_color
            made.use_theme_color = f_use_theme_color
            made.use_creator_color = f_use_creator_color
            made.primary_hex_color = f_primary_hex_color
            made.use_personalized_settings = f_use_personalized_settings
            made.has_conductor_badges = f_has_conductor_badges
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONFIG.read(value)


HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM_REWARD = Table(
    models.HypeTrainConfigDifficultySettingsMediumReward,
    (
        Field("type", "type", TEXT),
        Field("id", "id", TEXT),
        Field("group_id", "group_id", TEXT),
        Field("reward_level", "reward_level", WHOLE),
        Field("set_id", "set_id", TEXT),
        Field("token", "token", TEXT),
    ),
)


def read_hype_train_config_difficulty_settings_medium_reward(value: dict[str, Any]) -> models.HypeTrainConfigDifficultySettingsMediumReward:
    """Reads HypeTrainConfigDifficultySettingsMediumReward."""
    try:
        f_type = value[k_type]
        f_id = value[k_id]
        f_group_id = value[k_group_id]
        f_reward_level = value[k_reward_level]
        f_set_id = value[k_set_id]
        f_token = value[k_token]
        if (
            f_type.__class__ is f_id.__class__ is f_group_id.__class__ is f_set_id.__class__ is f_token.__class__ is str
            and f_reward_level.__class__ is int
        ):
            made = new(models.HypeTrainConfigDifficultySettingsMediumReward)
            made.type = f_type
            made.id = f_id
            made.group_id = f_group_id
            made.reward_level = f_reward_level
            made.set_id = f_set_id
            made.token = f_token
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM_REWARD.read(value)


HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM = Table(
    models.HypeTrainConfigDifficultySettingsMedium,
    (
        Field("value", "value", WHOLE),
        Field("goal", "goal", WHOLE),
        Field("rewards", "rewards", ListOf(Object(HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM_REWARD))),
    ),
)


def read_hype_train_config_difficulty_settings_medium(value: dict[str, Any]) -> models.HypeTrainConfigDifficultySettingsMedium:
    """Reads HypeTrainConfigDifficultySettingsMedium."""
    try:
        f_value = value[k_value]
        f_goal = value[k_goal]
        f_rewards = value[k_rewards]
        if f_value.__class__ is f_goal.__class__ is int and f_rewards.__class__ is list:
            made = new(models.HypeTrainConfigDifficultySettingsMedium)
            made.value = f_value
            made.goal = f_goal
            made.rewards = [read_hype_train_config_difficulty_settings_medium_reward(one) for one in f_rewards]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM.read(value)


HYPE_TRAIN_START_PROGRESS = Table(
    models.HypeTrainStartProgress,
    (
        Field("level", "level", Object(HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM)),
        Field("value", "value", WHOLE),
        Field("goal", "goal", WHOLE),
        Field("total", "total", WHOLE),
        Field("remaining_seconds", "remaining_seconds", WHOLE, absent=True),
    ),
)


def read_hype_train_start_progress(value: dict[str, Any]) -> models.HypeTrainStartProgress:
    """Reads HypeTrainStartProgress."""
    try:
        f_level = value[k_level]
        f_value = value[k_value]
        f_goal = value[k_goal]
        f_total = value[k_total]
        f_remaining_seconds = value.get(k_remaining_seconds)
        if f_value.__class__ is f_goal.__class__ is f_total.__class__ is int and (
            f_remaining_seconds is None or f_remaining_seconds.__class__ is int
        ):
            made = new(models.HypeTrainStartProgress)
            made.level = read_hype_train_config_difficulty_settings_medium(f_level)
            made.value = f_value
            made.goal = f_goal
            made.total = f_total
            made.remaining_seconds = f_remaining_seconds
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_START_PROGRESS.read(value)


HYPE_TRAIN_START_DATA = Table(
    models.HypeTrainStartData,
    (
        Field("channel_id", "channel_id", TEXT, absent=True),
        Field("id", "id", Nullable(TEXT), absent=True),
        Field("started_at", "started_at", Nullable(WHOLE), absent=True),
        Field("expires_at", "expires_at", Nullable(WHOLE), absent=True),
        Field("updated_at", "updated_at", Nullable(WHOLE), absent=True),
        Field("ended_at", "ended_at", Nullable(WHOLE)),
        Field("ending_reason", "ending_reason", Nullable(TEXT)),
        Field("config", "config", Object(HYPE_TRAIN_CONFIG)),
        Field("participations", "participations", MapOf(WHOLE)),
        Field("conductors", "conductors", OBJECT),
        Field("progress", "progress", Object(HYPE_TRAIN_START_PROGRESS)),
    ),
)


def read_hype_train_start_data(value: dict[str, Any]) -> models.HypeTrainStartData:
    """Reads HypeTrainStartData."""
    try:
        f_channel_id = value.get(k_channel_id)
        f_id = value.get(k_id)
        f_started_at = value.get(k_started_at)
        f_expires_at = value.get(k_expires_at)
        f_updated_at = value.get(k_updated_at)
        f_ended_at = value[k_ended_at]
        f_ending_reason = value[k_ending_reason]
        f_config = value[k_config]
        f_participations = value[k_participations]
        f_conductors = value[k_conductors]
        f_progress = value[k_progress]
        if (
            f_conductors.__class__ is dict
            and (f_channel_id is None or f_channel_id.__class__ is str)
            and (f_id is None or f_id.__class__ is str)
            and (f_started_at is None or f_started_at.__class__ is int)
            and (f_expires_at is None or f_expires_at.__class__ is int)
            and (f_updated_at is None or f_updated_at.__class__ is int)
            and (f_ended_at is None or f_ended_at.__class__ is int)
            and (f_ending_reason is None or f_ending_reason.__class__ is str)
            and f_participations.__class__ is dict
            and only(WHOLES, f_participations.values())
        ):
            made = new(models.HypeTrainStartData)
            made.channel_id = f_channel_id
            made.id = f_id
            made.started_at = f_started_at
            made.expires_at = f_expires_at
            made.updated_at = f_updated_at
            made.ended_at = f_ended_at
            made.ending_reason = f_ending_reason
            made.config = read_hype_train_config(f_config)
            made.participations = f_participations
            made.conductors = f_conductors
            made.progress = read_hype_train_start_progress(f_progress)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_START_DATA.read(value)


HYPE_TRAIN_START = Table(
    models.HypeTrainStart,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_START_DATA)),
    ),
)


def read_hype_train_start(value: dict[str, Any]) -> models.HypeTrainStart:
    """Reads HypeTrainStart."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainStart)
            made.type = f_type
            made.data = read_hype_train_start_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_START.read(value)


HYPE_TRAIN_PROGRESSION_DATA = Table(
    models.HypeTrainProgressionData,
    (
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_display_name", "user_display_name", TEXT),
        Field("user_profile_image_url", "user_profile_image_url", TEXT, absent=True),
        Field("sequence_id", "sequence_id", WHOLE),
        Field("action", "action", TEXT),
        Field("source", "source", TEXT),
        Field("quantity", "quantity", WHOLE),
        Field("progress", "progress", Object(HYPE_TRAIN_START_PROGRESS)),
    ),
)


def read_hype_train_progression_data(value: dict[str, Any]) -> models.HypeTrainProgressionData:
    """Reads HypeTrainProgressionData."""
    try:
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_display_name = value[k_user_display_name]
        f_user_profile_image_url = value.get(k_user_profile_image_url)
        f_sequence_id = value[k_sequence_id]
        f_action = value[k_action]
        f_source = value[k_source]
        f_quantity = value[k_quantity]
        f_progress = value[k_progress]
        if (
            f_user_id.__class__ is f_user_login.__class__ is f_user_display_name.__class__ is f_action.__class__ is f_source.__class__ is str
            and f_sequence_id.__class__ is f_quantity.__class__ is int
            and (f_user_profile_image_url is None or f_user_profile_image_url.__class__ is str)
        ):
            made = new(models.HypeTrainProgressionData)
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_display_name = f_user_display_name
            made.user_profile_image_url = f_user_profile_image_url
            made.sequence_id = f_sequence_id
            made.action = f_action
            made.source = f_source
            made.quantity = f_quantity
            made.progress = read_hype_train_start_progress(f_progress)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_PROGRESSION_DATA.read(value)


HYPE_TRAIN_PROGRESSION = Table(
    models.HypeTrainProgression,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_PROGRESSION_DATA)),
    ),
)


def read_hype_train_progression(value: dict[str, Any]) -> models.HypeTrainProgression:
    """Reads HypeTrainProgression."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainProgression)
            made.type = f_type
            made.data = read_hype_train_progression_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_PROGRESSION.read(value)


HYPE_TRAIN_LEVEL_UP_DATA = Table(
    models.HypeTrainLevelUpData,
    (
        Field("time_to_expire", "time_to_expire", WHOLE),
        Field("progress", "progress", Object(HYPE_TRAIN_START_PROGRESS)),
    ),
)


def read_hype_train_level_up_data(value: dict[str, Any]) -> models.HypeTrainLevelUpData:
    """Reads HypeTrainLevelUpData."""
    try:
        f_time_to_expire = value[k_time_to_expire]
        f_progress = value[k_progress]
        if f_time_to_expire.__class__ is int:
            made = new(models.HypeTrainLevelUpData)
            made.time_to_expire = f_time_to_expire
            made.progress = read_hype_train_start_progress(f_progress)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_LEVEL_UP_DATA.read(value)


HYPE_TRAIN_LEVEL_UP = Table(
    models.HypeTrainLevelUp,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_LEVEL_UP_DATA)),
    ),
)


def read_hype_train_level_up(value: dict[str, Any]) -> models.HypeTrainLevelUp:
    """Reads HypeTrainLevelUp."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainLevelUp)
            made.type = f_type
            made.data = read_hype_train_level_up_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_LEVEL_UP.read(value)


HYPE_TRAIN_CONDUCTOR_UPDATE_USER = Table(
    models.HypeTrainConductorUpdateUser,
    (
        Field("id", "id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("profile_image_url", "profile_image_url", TEXT),
    ),
)


def read_hype_train_conductor_update_user(value: dict[str, Any]) -> models.HypeTrainConductorUpdateUser:
    """Reads HypeTrainConductorUpdateUser."""
    try:
        f_id = value[k_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        f_profile_image_url = value[k_profile_image_url]
        if f_id.__class__ is f_login.__class__ is f_display_name.__class__ is f_profile_image_url.__class__ is str:
            made = new(models.HypeTrainConductorUpdateUser)
            made.id = f_id
            made.login = f_login
            made.display_name = f_display_name
            made.profile_image_url = f_profile_image_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONDUCTOR_UPDATE_USER.read(value)


HYPE_TRAIN_CONDUCTOR_UPDATE_DATA = Table(
    models.HypeTrainConductorUpdateData,
    (
        Field("source", "source", TEXT),
        Field("user", "user", Object(HYPE_TRAIN_CONDUCTOR_UPDATE_USER)),
        Field("participations", "participations", MapOf(WHOLE)),
    ),
)


def read_hype_train_conductor_update_data(value: dict[str, Any]) -> models.HypeTrainConductorUpdateData:
    """Reads HypeTrainConductorUpdateData."""
    try:
        f_source = value[k_source]
        f_user = value[k_user]
        f_participations = value[k_participations]
        if f_source.__class__ is str and f_participations.__class__ is dict and only(WHOLES, f_participations.values()):
            made = new(models.HypeTrainConductorUpdateData)
            made.source = f_source
            made.user = read_hype_train_conductor_update_user(f_user)
            made.participations = f_participations
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONDUCTOR_UPDATE_DATA.read(value)


HYPE_TRAIN_CONDUCTOR_UPDATE = Table(
    models.HypeTrainConductorUpdate,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_CONDUCTOR_UPDATE_DATA)),
    ),
)


def read_hype_train_conductor_update(value: dict[str, Any]) -> models.HypeTrainConductorUpdate:
    """Reads HypeTrainConductorUpdate."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainConductorUpdate)
            made.type = f_type
            made.data = read_hype_train_conductor_update_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_CONDUCTOR_UPDATE.read(value)


HYPE_TRAIN_END_DATA = Table(
    models.HypeTrainEndData,
    (
        Field("ended_at", "ended_at", WHOLE),
        Field("ending_reason", "ending_reason", TEXT),
    ),
)


def read_hype_train_end_data(value: dict[str, Any]) -> models.HypeTrainEndData:
    """Reads HypeTrainEndData."""
    try:
        f_ended_at = value[k_ended_at]
        f_ending_reason = value[k_ending_reason]
        if f_ending_reason.__class__ is str and f_ended_at.__class__ is int:
            made = new(models.HypeTrainEndData)
            made.ended_at = f_ended_at
            made.ending_reason = f_ending_reason
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_END_DATA.read(value)


HYPE_TRAIN_END = Table(
    models.HypeTrainEnd,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_END_DATA)),
    ),
)


def read_hype_train_end(value: dict[str, Any]) -> models.HypeTrainEnd:
    """Reads HypeTrainEnd."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainEnd)
            made.type = f_type
            made.data = read_hype_train_end_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_END.read(value)


HYPE_TRAIN_COOLDOWN_EXPIRATION = Table(
    models.HypeTrainCooldownExpiration,
    (
        Field("type", "type", TEXT),
        Field("data", "data", OBJECT, absent=True),
    ),
)


def read_hype_train_cooldown_expiration(value: dict[str, Any]) -> models.HypeTrainCooldownExpiration:
    """Reads HypeTrainCooldownExpiration."""
    try:
        f_type = value[k_type]
        f_data = value.get(k_data)
        if f_type.__class__ is str and (f_data is None or f_data.__class__ is dict):
            made = new(models.HypeTrainCooldownExpiration)
            made.type = f_type
            made.data = f_data
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_COOLDOWN_EXPIRATION.read(value)


HYPE_TRAIN_APPROACHING_DATA = Table(
    models.HypeTrainApproachingData,
    (
        Field("channel_id", "channel_id", TEXT, absent=True),
        Field("goal", "goal", WHOLE),
        Field("events_remaining_durations", "events_remaining_durations", MapOf(Span("int", "seconds"))),
        Field("level_one_rewards", "level_one_rewards", ListOf(Object(HYPE_TRAIN_CONFIG_DIFFICULTY_SETTINGS_MEDIUM_REWARD))),
        Field("creator_color", "creator_color", TEXT, absent=True, empty=True),
        Field("participants", "participants", ListOf(TEXT)),
        Field("approaching_hype_train_id", "approaching_hype_train_id", TEXT),
    ),
)


def read_hype_train_approaching_data(value: dict[str, Any]) -> models.HypeTrainApproachingData:
    """Reads HypeTrainApproachingData."""
    try:
        f_channel_id = value.get(k_channel_id)
        f_goal = value[k_goal]
        f_events_remaining_durations = value[k_events_remaining_durations]
        f_level_one_rewards = value[k_level_one_rewards]
        f_creator_color = value.get(k_creator_color)
        f_participants = value[k_participants]
        f_approaching_hype_train_id = value[k_approaching_hype_train_id]
        if (
            f_approaching_hype_train_id.__class__ is str
            and f_goal.__class__ is int
            and (f_channel_id is None or f_channel_id.__class__ is str)
            and f_events_remaining_durations.__class__ is dict
            and only(WHOLES, f_events_remaining_durations.values())
            and f_level_one_rewards.__class__ is list
            and (f_creator_color is None or f_creator_color.__class__ is str)
            and f_participants.__class__ is list
            and join(f_participants).__class__ is str
        ):
            made = new(models.HypeTrainApproachingData)
            made.channel_id = f_channel_id
            made.goal = f_goal
            made.events_remaining_durations = {key: seconds(one) for key, one in f_events_remaining_durations.items()}
            made.level_one_rewards = [read_hype_train_config_difficulty_settings_medium_reward(one) for one in f_level_one_rewards]
            made.creator_color = f_creator_color or None
            made.participants = f_participants
            made.approaching_hype_train_id = f_approaching_hype_train_id
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_APPROACHING_DATA.read(value)


HYPE_TRAIN_APPROACHING = Table(
    models.HypeTrainApproaching,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_APPROACHING_DATA)),
    ),
)


def read_hype_train_approaching(value: dict[str, Any]) -> models.HypeTrainApproaching:
    """Reads HypeTrainApproaching."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainApproaching)
            made.type = f_type
            made.data = read_hype_train_approaching_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_APPROACHING.read(value)


HYPE_TRAIN_REWARDS_REWARD = Table(
    models.HypeTrainRewardsReward,
    (
        Field("type", "type", TEXT),
        Field("id", "id", TEXT),
        Field("group_id", "group_id", TEXT),
        Field("reward_level", "reward_level", WHOLE),
        Field("set_id", "set_id", TEXT, absent=True),
        Field("token", "token", TEXT, absent=True),
    ),
)


def read_hype_train_rewards_reward(value: dict[str, Any]) -> models.HypeTrainRewardsReward:
    """Reads HypeTrainRewardsReward."""
    try:
        f_type = value[k_type]
        f_id = value[k_id]
        f_group_id = value[k_group_id]
        f_reward_level = value[k_reward_level]
        f_set_id = value.get(k_set_id)
        f_token = value.get(k_token)
        if (
            f_type.__class__ is f_id.__class__ is f_group_id.__class__ is str
            and f_reward_level.__class__ is int
            and (f_set_id is None or f_set_id.__class__ is str)
            and (f_token is None or f_token.__class__ is str)
        ):
            made = new(models.HypeTrainRewardsReward)
            made.type = f_type
            made.id = f_id
            made.group_id = f_group_id
            made.reward_level = f_reward_level
            made.set_id = f_set_id
            made.token = f_token
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_REWARDS_REWARD.read(value)


HYPE_TRAIN_REWARDS_DATA = Table(
    models.HypeTrainRewardsData,
    (
        Field("channel_id", "channel_id", TEXT, absent=True),
        Field("completed_level", "completed_level", WHOLE),
        Field("rewards", "rewards", ListOf(Object(HYPE_TRAIN_REWARDS_REWARD))),
    ),
)


def read_hype_train_rewards_data(value: dict[str, Any]) -> models.HypeTrainRewardsData:
    """Reads HypeTrainRewardsData."""
    try:
        f_channel_id = value.get(k_channel_id)
        f_completed_level = value[k_completed_level]
        f_rewards = value[k_rewards]
        if f_completed_level.__class__ is int and (f_channel_id is None or f_channel_id.__class__ is str) and f_rewards.__class__ is list:
            made = new(models.HypeTrainRewardsData)
            made.channel_id = f_channel_id
            made.completed_level = f_completed_level
            made.rewards = [read_hype_train_rewards_reward(one) for one in f_rewards]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_REWARDS_DATA.read(value)


HYPE_TRAIN_REWARDS = Table(
    models.HypeTrainRewards,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_REWARDS_DATA)),
    ),
)


def read_hype_train_rewards(value: dict[str, Any]) -> models.HypeTrainRewards:
    """Reads HypeTrainRewards."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainRewards)
            made.type = f_type
            made.data = read_hype_train_rewards_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_REWARDS.read(value)


HYPE_TRAIN_V2_START_PROGRESS_LEVEL = Table(
    models.HypeTrainV2StartProgressLevel,
    (
        Field("id", "id", TEXT),
        Field("value", "value", WHOLE),
        Field("goal", "goal", WHOLE),
        Field("rewards", "rewards", ListOf(OBJECT)),
    ),
)


def read_hype_train_v2_start_progress_level(value: dict[str, Any]) -> models.HypeTrainV2StartProgressLevel:
    """Reads HypeTrainV2StartProgressLevel."""
    try:
        f_id = value[k_id]
        f_value = value[k_value]
        f_goal = value[k_goal]
        f_rewards = value[k_rewards]
        if f_id.__class__ is str and f_value.__class__ is f_goal.__class__ is int and f_rewards.__class__ is list and only(OBJECTS, f_rewards):
            made = new(models.HypeTrainV2StartProgressLevel)
            made.id = f_id
            made.value = f_value
            made.goal = f_goal
            made.rewards = f_rewards
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_V2_START_PROGRESS_LEVEL.read(value)


HYPE_TRAIN_V2_START_PROGRESS = Table(
    models.HypeTrainV2StartProgress,
    (
        Field("id", "id", TEXT),
        Field("goal", "goal", WHOLE),
        Field("progression", "progression", WHOLE),
        Field("total", "total", WHOLE),
        Field("level", "level", Object(HYPE_TRAIN_V2_START_PROGRESS_LEVEL)),
    ),
)


def read_hype_train_v2_start_progress(value: dict[str, Any]) -> models.HypeTrainV2StartProgress:
    """Reads HypeTrainV2StartProgress."""
    try:
        f_id = value[k_id]
        f_goal = value[k_goal]
        f_progression = value[k_progression]
        f_total = value[k_total]
        f_level = value[k_level]
        if f_id.__class__ is str and f_goal.__class__ is f_progression.__class__ is f_total.__class__ is int:
            made = new(models.HypeTrainV2StartProgress)
            made.id = f_id
            made.goal = f_goal
            made.progression = f_progression
            made.total = f_total
            made.level = read_hype_train_v2_start_progress_level(f_level)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_V2_START_PROGRESS.read(value)


HYPE_TRAIN_V2_START_DATA = Table(
    models.HypeTrainV2StartData,
    (
        Field("__typename", "typename", TEXT, absent=True),
        Field("id", "id", TEXT),
        Field("startedAt", "started_at", MOMENT),
        Field("expiresAt", "expires_at", TEXT),
        Field("updatedAt", "updated_at", TEXT),
        Field("endedAt", "ended_at", Nullable(TEXT)),
        Field("endReason", "end_reason", TEXT),
        Field("isGoldenKappaTrain", "is_golden_kappa_train", FLAG),
        Field("progress", "progress", Object(HYPE_TRAIN_V2_START_PROGRESS)),
    ),
)


def read_hype_train_v2_start_data(value: dict[str, Any]) -> models.HypeTrainV2StartData:
    """Reads HypeTrainV2StartData."""
    try:
        f_typename = value.get(k_typename)
        f_id = value[k_id]
        f_started_at = when(value[k_started_at_1])
        f_expires_at = value[k_expires_at_1]
        f_updated_at = value[k_updated_at_1]
        f_ended_at = value[k_ended_at_1]
        f_end_reason = value[k_end_reason]
        f_is_golden_kappa_train = value[k_is_golden_kappa_train]
        f_progress = value[k_progress]
        if (
            f_id.__class__ is f_expires_at.__class__ is f_updated_at.__class__ is f_end_reason.__class__ is str
            and f_is_golden_kappa_train.__class__ is bool
            and (f_typename is None or f_typename.__class__ is str)
            and f_started_at.tzinfo is not None
            and (f_ended_at is None or f_ended_at.__class__ is str)
        ):
            made = new(models.HypeTrainV2StartData)
            made.typename = f_typename
            made.id = f_id
            made.started_at = f_started_at
            made.expires_at = f_expires_at
            made.updated_at = f_updated_at
            made.ended_at = f_ended_at
            made.end_reason = f_end_reason
            made.is_golden_kappa_train = f_is_golden_kappa_train
            made.progress = read_hype_train_v2_start_progress(f_progress)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_V2_START_DATA.read(value)


HYPE_TRAIN_V2_START = Table(
    models.HypeTrainV2Start,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(HYPE_TRAIN_V2_START_DATA)),
    ),
)


def read_hype_train_v2_start(value: dict[str, Any]) -> models.HypeTrainV2Start:
    """Reads HypeTrainV2Start."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.HypeTrainV2Start)
            made.type = f_type
            made.data = read_hype_train_v2_start_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return HYPE_TRAIN_V2_START.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "HypeTrainStart": (read_hype_train_start, HYPE_TRAIN_START),
    "HypeTrainProgression": (read_hype_train_progression, HYPE_TRAIN_PROGRESSION),
    "HypeTrainLevelUp": (read_hype_train_level_up, HYPE_TRAIN_LEVEL_UP),
    "HypeTrainConductorUpdate": (read_hype_train_conductor_update, HYPE_TRAIN_CONDUCTOR_UPDATE),
    "HypeTrainEnd": (read_hype_train_end, HYPE_TRAIN_END),
    "HypeTrainCooldownExpiration": (read_hype_train_cooldown_expiration, HYPE_TRAIN_COOLDOWN_EXPIRATION),
    "HypeTrainApproaching": (read_hype_train_approaching, HYPE_TRAIN_APPROACHING),
    "HypeTrainRewards": (read_hype_train_rewards, HYPE_TRAIN_REWARDS),
    "HypeTrainV2Start": (read_hype_train_v2_start, HYPE_TRAIN_V2_START),
}
"""Of each kind of message: the fast reader and the table."""
