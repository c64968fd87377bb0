"""Channel Points: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import channel_points as models
from twitchapi_gen.runtime.reading.codec import (
    OBJECTS,
    UNLIKE,
    key,
    only,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, OBJECT, TEXT, WHOLE, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_data = key("data")
k_timestamp = key("timestamp")
k_redemption = key("redemption")
k_new_reward = key("new_reward")
k_updated_reward = key("updated_reward")
k_deleted_reward = key("deleted_reward")
k_progress = key("progress")
k_contribution = key("contribution")
k_channel_id = key("channel_id")
k_point_gain = key("point_gain")
k_balance = key("balance")
k_claim = key("claim")
k_id = key("id")
k_user = key("user")
k_redeemed_at = key("redeemed_at")
k_reward = key("reward")
k_user_input = key("user_input")
k_status = key("status")
k_cursor_ = key("cursor")
k_title = key("title")
k_prompt = key("prompt")
k_cost = key("cost")
k_is_user_input_required = key("is_user_input_required")
k_is_sub_only = key("is_sub_only")
k_image = key("image")
k_default_image = key("default_image")
k_background_color = key("background_color")
k_is_enabled = key("is_enabled")
k_is_paused = key("is_paused")
k_is_in_stock = key("is_in_stock")
k_max_per_stream = key("max_per_stream")
k_should_redemptions_skip_request_queue = key("should_redemptions_skip_request_queue")
k_template_id = key("template_id")
k_updated_for_indicator_at = key("updated_for_indicator_at")
k_max_per_user_per_stream = key("max_per_user_per_stream")
k_global_cooldown = key("global_cooldown")
k_redemptions_redeemed_current_stream = key("redemptions_redeemed_current_stream")
k_cooldown_expires_at = key("cooldown_expires_at")
k_method = key("method")
k_new_status = key("new_status")
k_processed = key("processed")
k_total = key("total")
k_redemption_metadata = key("redemption_metadata")
k_goal = key("goal")
k_amount = key("amount")
k_user_id = key("user_id")
k_total_points = key("total_points")
k_baseline_points = key("baseline_points")
k_reason_code = key("reason_code")
k_multipliers = key("multipliers")
k_created_at = key("created_at")
k_login = key("login")
k_display_name = key("display_name")
k_url_1x = key("url_1x")
k_url_2x = key("url_2x")
k_url_4x = key("url_4x")
k_global_cooldown_seconds = key("global_cooldown_seconds")
k_reward_type = key("reward_type")
k_default_cost = key("default_cost")
k_min_cost = key("min_cost")
k_default_background_color = key("default_background_color")
k_is_hidden_for_subs = key("is_hidden_for_subs")
k_bits_cost = key("bits_cost")
k_default_bits_cost = key("default_bits_cost")
k_pricing_type = key("pricing_type")
k_globally_updated_for_indicator_at = key("globally_updated_for_indicator_at")
k_celebration_emote_metadata = key("celebration_emote_metadata")
k_goal_amount = key("goal_amount")
k_points_contributed = key("points_contributed")
k_emote = key("emote")
k_token = key("token")


REDEMPTION_USER = Table(
    models.RedemptionUser,
    (
        Field("id", "id", TEXT),
        Field("login", "login", TEXT),
        Field("display_name", "display_name", TEXT),
    ),
)


def read_redemption_user(value: dict[str, Any]) -> models.RedemptionUser:
    """Reads RedemptionUser."""
    try:
        f_id = value[k_id]
        f_login = value[k_login]
        f_display_name = value[k_display_name]
        if f_id.__class__ is f_login.__class__ is f_display_name.__class__ is str:
            made = new(models.RedemptionUser)
            made.id = f_id
            made.login = f_login
            made.display_name = f_display_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REDEMPTION_USER.read(value)


REWARD_DEFAULT_IMAGE = Table(
    models.RewardDefaultImage,
    (
        Field("url_1x", "url_1x", TEXT),
        Field("url_2x", "url_2x", TEXT),
        Field("url_4x", "url_4x", TEXT),
    ),
)


def read_reward_default_image(value: dict[str, Any]) -> models.RewardDefaultImage:
    """Reads RewardDefaultImage."""
    try:
        f_url_1x = value[k_url_1x]
        f_url_2x = value[k_url_2x]
        f_url_4x = value[k_url_4x]
        if f_url_1x.__class__ is f_url_2x.__class__ is f_url_4x.__class__ is str:
            made = new(models.RewardDefaultImage)
            made.url_1x = f_url_1x
            made.url_2x = f_url_2x
            made.url_4x = f_url_4x
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_DEFAULT_IMAGE.read(value)


REWARD_MAX_PER_STREAM = Table(
    models.RewardMaxPerStream,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("max_per_stream", "max_per_stream", WHOLE),
    ),
)


def read_reward_max_per_stream(value: dict[str, Any]) -> models.RewardMaxPerStream:
    """Reads RewardMaxPerStream."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_max_per_stream = value[k_max_per_stream]
        if f_max_per_stream.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.RewardMaxPerStream)
            made.is_enabled = f_is_enabled
            made.max_per_stream = f_max_per_stream
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_MAX_PER_STREAM.read(value)


REWARD_MAX_PER_USER_PER_STREAM = Table(
    models.RewardMaxPerUserPerStream,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("max_per_user_per_stream", "max_per_user_per_stream", WHOLE),
    ),
)


def read_reward_max_per_user_per_stream(value: dict[str, Any]) -> models.RewardMaxPerUserPerStream:
    """Reads RewardMaxPerUserPerStream."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_max_per_user_per_stream = value[k_max_per_user_per_stream]
        if f_max_per_user_per_stream.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.RewardMaxPerUserPerStream)
            made.is_enabled = f_is_enabled
            made.max_per_user_per_stream = f_max_per_user_per_stream
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_MAX_PER_USER_PER_STREAM.read(value)


REWARD_GLOBAL_COOLDOWN = Table(
    models.RewardGlobalCooldown,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("global_cooldown_seconds", "global_cooldown_seconds", WHOLE),
    ),
)


def read_reward_global_cooldown(value: dict[str, Any]) -> models.RewardGlobalCooldown:
    """Reads RewardGlobalCooldown."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_global_cooldown_seconds = value[k_global_cooldown_seconds]
        if f_global_cooldown_seconds.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.RewardGlobalCooldown)
            made.is_enabled = f_is_enabled
            made.global_cooldown_seconds = f_global_cooldown_seconds
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_GLOBAL_COOLDOWN.read(value)


REWARD = Table(
    models.Reward,
    (
        Field("id", "id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("title", "title", TEXT),
        Field("prompt", "prompt", TEXT),
        Field("cost", "cost", WHOLE),
        Field("is_user_input_required", "is_user_input_required", FLAG),
        Field("is_sub_only", "is_sub_only", FLAG),
        Field("image", "image", Nullable(TEXT)),
        Field("default_image", "default_image", Object(REWARD_DEFAULT_IMAGE)),
        Field("background_color", "background_color", TEXT),
        Field("is_enabled", "is_enabled", FLAG),
        Field("is_paused", "is_paused", FLAG),
        Field("is_in_stock", "is_in_stock", FLAG),
        Field("max_per_stream", "max_per_stream", Object(REWARD_MAX_PER_STREAM)),
        Field("should_redemptions_skip_request_queue", "should_redemptions_skip_request_queue", FLAG),
        Field("template_id", "template_id", Nullable(TEXT)),
        Field("updated_for_indicator_at", "updated_for_indicator_at", MOMENT),
        Field("max_per_user_per_stream", "max_per_user_per_stream", Object(REWARD_MAX_PER_USER_PER_STREAM)),
        Field("global_cooldown", "global_cooldown", Object(REWARD_GLOBAL_COOLDOWN)),
        Field("redemptions_redeemed_current_stream", "redemptions_redeemed_current_stream", WHOLE),
        Field("cooldown_expires_at", "cooldown_expires_at", Nullable(TEXT)),
    ),
)


def read_reward(value: dict[str, Any]) -> models.Reward:
    """Reads Reward."""
    try:
        f_id = value[k_id]
        f_channel_id = value[k_channel_id]
        f_title = value[k_title]
        f_prompt = value[k_prompt]
        f_cost = value[k_cost]
        f_is_user_input_required = value[k_is_user_input_required]
        f_is_sub_only = value[k_is_sub_only]
        f_image = value[k_image]
        f_default_image = value[k_default_image]
        f_background_color = value[k_background_color]
        f_is_enabled = value[k_is_enabled]
        f_is_paused = value[k_is_paused]
        f_is_in_stock = value[k_is_in_stock]
        f_max_per_stream = value[k_max_per_stream]
        f_should_redemptions_skip_request_queue = value[k_should_redemptions_skip_request_queue]
        f_template_id = value[k_template_id]
        f_updated_for_indicator_at = when(value[k_updated_for_indicator_at])
        f_max_per_user_per_stream = value[k_max_per_user_per_stream]
        f_global_cooldown = value[k_global_cooldown]
        f_redemptions_redeemed_current_stream = value[k_redemptions_redeemed_current_stream]
        f_cooldown_expires_at = value[k_cooldown_expires_at]
        if (
            f_id.__class__ is f_channel_id.__class__ is f_title.__class__ is f_prompt.__class__ is f_background_color.__class__ is str
            and f_cost.__class__ is f_redemptions_redeemed_current_stream.__class__ is int
            and f_is_user_input_required.__class__
            is f_is_sub_only.__class__
            is f_is_enabled.__class__
            is f_is_paused.__class__
            is f_is_in_stock.__class__
            is f_should_redemptions_skip_request_queue.__class__
            is bool
            and (f_image is None or f_image.__class__ is str)
            and (f_template_id is None or f_template_id.__class__ is str)
            and f_updated_for_indicator_at.tzinfo is not None
            and (f_cooldown_expires_at is None or f_cooldown_expires_at.__class__ is str)
        ):
            made = new(models.Reward)
            made.id = f_id
            made.channel_id = f_channel_id
            made.title = f_title
            made.prompt = f_prompt
            made.cost = f_cost
            made.is_user_input_required = f_is_user_input_required
            made.is_sub_only = f_is_sub_only
            made.image = f_image
            made.default_image = read_reward_default_image(f_default_image)
            made.background_color = f_background_color
            made.is_enabled = f_is_enabled
            made.is_paused = f_is_paused
            made.is_in_stock = f_is_in_stock
            made.max_per_stream = read_reward_max_per_stream(f_max_per_stream)
            made.should_redemptions_skip_request_queue = f_should_redemptions_skip_request_queue
            made.template_id = f_template_id
            made.updated_for_indicator_at = f_updated_for_indicator_at
            made.max_per_user_per_stream = read_reward_max_per_user_per_stream(f_max_per_user_per_stream)
            made.global_cooldown = read_reward_global_cooldown(f_global_cooldown)
            made.redemptions_redeemed_current_stream = f_redemptions_redeemed_current_stream
            made.cooldown_expires_at = f_cooldown_expires_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD.read(value)


REDEMPTION = Table(
    models.Redemption,
    (
        Field("id", "id", TEXT),
        Field("user", "user", Object(REDEMPTION_USER)),
        Field("channel_id", "channel_id", TEXT),
        Field("redeemed_at", "redeemed_at", MOMENT),
        Field("reward", "reward", Object(REWARD)),
        Field("user_input", "user_input", TEXT, absent=True),
        Field("status", "status", TEXT),
        Field("cursor", "cursor_", TEXT, absent=True),
    ),
)


def read_redemption(value: dict[str, Any]) -> models.Redemption:
    """Reads Redemption."""
    try:
        f_id = value[k_id]
        f_user = value[k_user]
        f_channel_id = value[k_channel_id]
        f_redeemed_at = when(value[k_redeemed_at])
        f_reward = value[k_reward]
        f_user_input = value.get(k_user_input)
        f_status = value[k_status]
        f_cursor_ = value.get(k_cursor_)
        if (
            f_id.__class__ is f_channel_id.__class__ is f_status.__class__ is str
            and f_redeemed_at.tzinfo is not None
            and (f_user_input is None or f_user_input.__class__ is str)
            and (f_cursor_ is None or f_cursor_.__class__ is str)
        ):
            made = new(models.Redemption)
            made.id = f_id
            made.user = read_redemption_user(f_user)
            made.channel_id = f_channel_id
            made.redeemed_at = f_redeemed_at
            made.reward = read_reward(f_reward)
            made.user_input = f_user_input
            made.status = f_status
            made.cursor_ = f_cursor_
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REDEMPTION.read(value)


REWARD_REDEEMED_DATA = Table(
    models.RewardRedeemedData,
    (
        Field("timestamp", "timestamp", MOMENT),
        Field("redemption", "redemption", Object(REDEMPTION)),
    ),
)


def read_reward_redeemed_data(value: dict[str, Any]) -> models.RewardRedeemedData:
    """Reads RewardRedeemedData."""
    try:
        f_timestamp = when(value[k_timestamp])
        f_redemption = value[k_redemption]
        if f_timestamp.tzinfo is not None:
            made = new(models.RewardRedeemedData)
            made.timestamp = f_timestamp
            made.redemption = read_redemption(f_redemption)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_REDEEMED_DATA.read(value)


REWARD_REDEEMED = Table(
    models.RewardRedeemed,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(REWARD_REDEEMED_DATA)),
    ),
)


def read_reward_redeemed(value: dict[str, Any]) -> models.RewardRedeemed:
    """Reads RewardRedeemed."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.RewardRedeemed)
            made.type = f_type
            made.data = read_reward_redeemed_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_REDEEMED.read(value)


CUSTOM_REWARD_CREATED_DATA = Table(
    models.CustomRewardCreatedData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("new_reward", "new_reward", Object(REWARD)),
    ),
)


def read_custom_reward_created_data(value: dict[str, Any]) -> models.CustomRewardCreatedData:
    """Reads CustomRewardCreatedData."""
    try:
        f_timestamp = value[k_timestamp]
        f_new_reward = value[k_new_reward]
        if f_timestamp.__class__ is str:
            made = new(models.CustomRewardCreatedData)
            made.timestamp = f_timestamp
            made.new_reward = read_reward(f_new_reward)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_CREATED_DATA.read(value)


CUSTOM_REWARD_CREATED = Table(
    models.CustomRewardCreated,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CUSTOM_REWARD_CREATED_DATA)),
    ),
)


def read_custom_reward_created(value: dict[str, Any]) -> models.CustomRewardCreated:
    """Reads CustomRewardCreated."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.CustomRewardCreated)
            made.type = f_type
            made.data = read_custom_reward_created_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_CREATED.read(value)


CUSTOM_REWARD_UPDATED_DATA = Table(
    models.CustomRewardUpdatedData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("updated_reward", "updated_reward", Object(REWARD)),
    ),
)


def read_custom_reward_updated_data(value: dict[str, Any]) -> models.CustomRewardUpdatedData:
    """Reads CustomRewardUpdatedData."""
    try:
        f_timestamp = value[k_timestamp]
        f_updated_reward = value[k_updated_reward]
        if f_timestamp.__class__ is str:
            made = new(models.CustomRewardUpdatedData)
            made.timestamp = f_timestamp
            made.updated_reward = read_reward(f_updated_reward)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_UPDATED_DATA.read(value)


CUSTOM_REWARD_UPDATED = Table(
    models.CustomRewardUpdated,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CUSTOM_REWARD_UPDATED_DATA)),
    ),
)


def read_custom_reward_updated(value: dict[str, Any]) -> models.CustomRewardUpdated:
    """Reads CustomRewardUpdated."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.CustomRewardUpdated)
            made.type = f_type
            made.data = read_custom_reward_updated_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_UPDATED.read(value)


CUSTOM_REWARD_DELETED_DATA = Table(
    models.CustomRewardDeletedData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("deleted_reward", "deleted_reward", Object(REWARD)),
    ),
)


def read_custom_reward_deleted_data(value: dict[str, Any]) -> models.CustomRewardDeletedData:
    """Reads CustomRewardDeletedData."""
    try:
        f_timestamp = value[k_timestamp]
        f_deleted_reward = value[k_deleted_reward]
        if f_timestamp.__class__ is str:
            made = new(models.CustomRewardDeletedData)
            made.timestamp = f_timestamp
            made.deleted_reward = read_reward(f_deleted_reward)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_DELETED_DATA.read(value)


CUSTOM_REWARD_DELETED = Table(
    models.CustomRewardDeleted,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CUSTOM_REWARD_DELETED_DATA)),
    ),
)


def read_custom_reward_deleted(value: dict[str, Any]) -> models.CustomRewardDeleted:
    """Reads CustomRewardDeleted."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.CustomRewardDeleted)
            made.type = f_type
            made.data = read_custom_reward_deleted_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_DELETED.read(value)


UPDATE_REDEMPTION_STATUSES_PROGRESS_PROGRESS = Table(
    models.UpdateRedemptionStatusesProgressProgress,
    (
        Field("id", "id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("method", "method", TEXT),
        Field("new_status", "new_status", TEXT),
        Field("processed", "processed", WHOLE),
        Field("total", "total", WHOLE),
    ),
)


def read_update_redemption_statuses_progress_progress(value: dict[str, Any]) -> models.UpdateRedemptionStatusesProgressProgress:
    """Reads UpdateRedemptionStatusesProgressProgress."""
    try:
        f_id = value[k_id]
        f_channel_id = value[k_channel_id]
        f_method = value[k_method]
        f_new_status = value[k_new_status]
        f_processed = value[k_processed]
        f_total = value[k_total]
        if (
            f_id.__class__ is f_channel_id.__class__ is f_method.__class__ is f_new_status.__class__ is str
            and f_processed.__class__ is f_total.__class__ is int
        ):
            made = new(models.UpdateRedemptionStatusesProgressProgress)
            made.id = f_id
            made.channel_id = f_channel_id
            made.method = f_method
            made.new_status = f_new_status
            made.processed = f_processed
            made.total = f_total
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_REDEMPTION_STATUSES_PROGRESS_PROGRESS.read(value)


UPDATE_REDEMPTION_STATUSES_PROGRESS_DATA = Table(
    models.UpdateRedemptionStatusesProgressData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("progress", "progress", Object(UPDATE_REDEMPTION_STATUSES_PROGRESS_PROGRESS)),
    ),
)


def read_update_redemption_statuses_progress_data(value: dict[str, Any]) -> models.UpdateRedemptionStatusesProgressData:
    """Reads UpdateRedemptionStatusesProgressData."""
    try:
        f_timestamp = value[k_timestamp]
        f_progress = value[k_progress]
        if f_timestamp.__class__ is str:
            made = new(models.UpdateRedemptionStatusesProgressData)
            made.timestamp = f_timestamp
            made.progress = read_update_redemption_statuses_progress_progress(f_progress)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_REDEMPTION_STATUSES_PROGRESS_DATA.read(value)


UPDATE_REDEMPTION_STATUSES_PROGRESS = Table(
    models.UpdateRedemptionStatusesProgress,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(UPDATE_REDEMPTION_STATUSES_PROGRESS_DATA)),
    ),
)


def read_update_redemption_statuses_progress(value: dict[str, Any]) -> models.UpdateRedemptionStatusesProgress:
    """Reads UpdateRedemptionStatusesProgress."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.UpdateRedemptionStatusesProgress)
            made.type = f_type
            made.data = read_update_redemption_statuses_progress_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_REDEMPTION_STATUSES_PROGRESS.read(value)


AUTOMATIC_REDEMPTION_REWARD = Table(
    models.AutomaticRedemptionReward,
    (
        Field("channel_id", "channel_id", TEXT),
        Field("reward_type", "reward_type", TEXT),
        Field("cost", "cost", WHOLE),
        Field("default_cost", "default_cost", WHOLE),
        Field("min_cost", "min_cost", WHOLE),
        Field("image", "image", Nullable(TEXT)),
        Field("default_image", "default_image", Object(REWARD_DEFAULT_IMAGE)),
        Field("background_color", "background_color", Nullable(TEXT)),
        Field("default_background_color", "default_background_color", TEXT),
        Field("is_enabled", "is_enabled", FLAG),
        Field("is_hidden_for_subs", "is_hidden_for_subs", FLAG),
        Field("is_in_stock", "is_in_stock", FLAG),
        Field("max_per_stream", "max_per_stream", Object(REWARD_MAX_PER_STREAM)),
        Field("max_per_user_per_stream", "max_per_user_per_stream", Object(REWARD_MAX_PER_USER_PER_STREAM)),
        Field("global_cooldown", "global_cooldown", Object(REWARD_GLOBAL_COOLDOWN)),
        Field("cooldown_expires_at", "cooldown_expires_at", Nullable(TEXT)),
        Field("redemptions_redeemed_current_stream", "redemptions_redeemed_current_stream", Nullable(TEXT)),
        Field("bits_cost", "bits_cost", WHOLE),
        Field("default_bits_cost", "default_bits_cost", WHOLE),
        Field("pricing_type", "pricing_type", TEXT),
        Field("updated_for_indicator_at", "updated_for_indicator_at", Nullable(TEXT)),
        Field("globally_updated_for_indicator_at", "globally_updated_for_indicator_at", MOMENT),
    ),
)


def read_automatic_redemption_reward(value: dict[str, Any]) -> models.AutomaticRedemptionReward:
    """Reads AutomaticRedemptionReward."""
    try:
        f_channel_id = value[k_channel_id]
        f_reward_type = value[k_reward_type]
        f_cost = value[k_cost]
        f_default_cost = value[k_default_cost]
        f_min_cost = value[k_min_cost]
        f_image = value[k_image]
        f_default_image = value[k_default_image]
        f_background_color = value[k_background_color]
        f_default_background_color = value[k_default_background_color]
        f_is_enabled = value[k_is_enabled]
        f_is_hidden_for_subs = value[k_is_hidden_for_subs]
        f_is_in_stock = value[k_is_in_stock]
        f_max_per_stream = value[k_max_per_stream]
        f_max_per_user_per_stream = value[k_max_per_user_per_stream]
        f_global_cooldown = value[k_global_cooldown]
        f_cooldown_expires_at = value[k_cooldown_expires_at]
        f_redemptions_redeemed_current_stream = value[k_redemptions_redeemed_current_stream]
        f_bits_cost = value[k_bits_cost]
        f_default_bits_cost = value[k_default_bits_cost]
        f_pricing_type = value[k_pricing_type]
        f_updated_for_indicator_at = value[k_updated_for_indicator_at]
        f_globally_updated_for_indicator_at = when(value[k_globally_updated_for_indicator_at])
        if (
            f_channel_id.__class__ is f_reward_type.__class__ is f_default_background_color.__class__ is f_pricing_type.__class__ is str
            and f_cost.__class__ is f_default_cost.__class__ is f_min_cost.__class__ is f_bits_cost.__class__ is f_default_bits_cost.__class__ is int
            and f_is_enabled.__class__ is f_is_hidden_for_subs.__class__ is f_is_in_stock.__class__ is bool
            and (f_image is None or f_image.__class__ is str)
            and (f_background_color is None or f_background_color.__class__ is str)
            and (f_cooldown_expires_at is None or f_cooldown_expires_at.__class__ is str)
            and (f_redemptions_redeemed_current_stream is None or f_redemptions_redeemed_current_stream.__class__ is str)
            and (f_updated_for_indicator_at is None or f_updated_for_indicator_at.__class__ is str)
            and f_globally_updated_for_indicator_at.tzinfo is not None
        ):
            made = new(models.AutomaticRedemptionReward)
            made.channel_id = f_channel_id
            made.reward_type = f_reward_type
            made.cost = f_cost
            made.default_cost = f_default_cost
            made.min_cost = f_min_cost
            made.image = f_image
            made.default_image = read_reward_default_image(f_default_image)
            made.background_color = f_background_color
            made.default_background_color = f_default_background_color
            made.is_enabled = f_is_enabled
            made.is_hidden_for_subs = f_is_hidden_for_subs
            made.is_in_stock = f_is_in_stock
            made.max_per_stream = read_reward_max_per_stream(f_max_per_stream)
            made.max_per_user_per_stream = read_reward_max_per_user_per_stream(f_max_per_user_per_stream)
            made.global_cooldown = read_reward_global_cooldown(f_global_cooldown)
            made.cooldown_expires_at = f_cooldown_expires_at
            made.redemptions_redeemed_current_stream = f_redemptions_redeemed_current_stream
            made.bits_cost = f_bits_cost
            made.default_bits_cost = f_default_bits_cost
            made.pricing_type = f_pricing_type
            made.updated_for_indicator_at = f_updated_for_indicator_at
            made.globally_updated_for_indicator_at = f_globally_updated_for_indicator_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REDEMPTION_REWARD.read(value)


CELEBRATION_EMOTES_EMOTE = Table(
    models.CelebrationEmotesEmote,
    (
        Field("id", "id", TEXT),
        Field("token", "token", TEXT),
    ),
)


def read_celebration_emotes_emote(value: dict[str, Any]) -> models.CelebrationEmotesEmote:
    """Reads CelebrationEmotesEmote."""
    try:
        f_id = value[k_id]
        f_token = value[k_token]
        if f_id.__class__ is f_token.__class__ is str:
            made = new(models.CelebrationEmotesEmote)
            made.id = f_id
            made.token = f_token
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CELEBRATION_EMOTES_EMOTE.read(value)


CELEBRATION_EMOTES = Table(models.CelebrationEmotes, (Field("emote", "emote", Object(CELEBRATION_EMOTES_EMOTE)),))


def read_celebration_emotes(value: dict[str, Any]) -> models.CelebrationEmotes:
    """Reads CelebrationEmotes."""
    try:
        f_emote = value[k_emote]
        if value.__class__ is dict:
            made = new(models.CelebrationEmotes)
            made.emote = read_celebration_emotes_emote(f_emote)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CELEBRATION_EMOTES.read(value)


AUTOMATIC_REDEMPTION_METADATA = Table(
    models.AutomaticRedemptionMetadata, (Field("celebration_emote_metadata", "celebration_emote_metadata", Object(CELEBRATION_EMOTES)),)
)


def read_automatic_redemption_metadata(value: dict[str, Any]) -> models.AutomaticRedemptionMetadata:
    """Reads AutomaticRedemptionMetadata."""
    try:
        f_celebration_emote_metadata = value[k_celebration_emote_metadata]
        if value.__class__ is dict:
            made = new(models.AutomaticRedemptionMetadata)
            made.celebration_emote_metadata = read_celebration_emotes(f_celebration_emote_metadata)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REDEMPTION_METADATA.read(value)


AUTOMATIC_REDEMPTION = Table(
    models.AutomaticRedemption,
    (
        Field("id", "id", TEXT),
        Field("user", "user", Object(REDEMPTION_USER)),
        Field("channel_id", "channel_id", TEXT),
        Field("redeemed_at", "redeemed_at", TEXT),
        Field("reward", "reward", Object(AUTOMATIC_REDEMPTION_REWARD)),
        Field("redemption_metadata", "redemption_metadata", Nullable(Object(AUTOMATIC_REDEMPTION_METADATA))),
    ),
)


def read_automatic_redemption(value: dict[str, Any]) -> models.AutomaticRedemption:
    """Reads AutomaticRedemption."""
    try:
        f_id = value[k_id]
        f_user = value[k_user]
        f_channel_id = value[k_channel_id]
        f_redeemed_at = value[k_redeemed_at]
        f_reward = value[k_reward]
        f_redemption_metadata = value[k_redemption_metadata]
        if f_id.__class__ is f_channel_id.__class__ is f_redeemed_at.__class__ is str:
            made = new(models.AutomaticRedemption)
            made.id = f_id
            made.user = read_redemption_user(f_user)
            made.channel_id = f_channel_id
            made.redeemed_at = f_redeemed_at
            made.reward = read_automatic_redemption_reward(f_reward)
            made.redemption_metadata = None if f_redemption_metadata is None else read_automatic_redemption_metadata(f_redemption_metadata)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REDEMPTION.read(value)


AUTOMATIC_REWARD_REDEEMED_DATA = Table(
    models.AutomaticRewardRedeemedData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("redemption", "redemption", Object(AUTOMATIC_REDEMPTION)),
    ),
)


def read_automatic_reward_redeemed_data(value: dict[str, Any]) -> models.AutomaticRewardRedeemedData:
    """Reads AutomaticRewardRedeemedData."""
    try:
        f_timestamp = value[k_timestamp]
        f_redemption = value[k_redemption]
        if f_timestamp.__class__ is str:
            made = new(models.AutomaticRewardRedeemedData)
            made.timestamp = f_timestamp
            made.redemption = read_automatic_redemption(f_redemption)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REWARD_REDEEMED_DATA.read(value)


AUTOMATIC_REWARD_REDEEMED = Table(
    models.AutomaticRewardRedeemed,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(AUTOMATIC_REWARD_REDEEMED_DATA)),
    ),
)


def read_automatic_reward_redeemed(value: dict[str, Any]) -> models.AutomaticRewardRedeemed:
    """Reads AutomaticRewardRedeemed."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.AutomaticRewardRedeemed)
            made.type = f_type
            made.data = read_automatic_reward_redeemed_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REWARD_REDEEMED.read(value)


GOAL_CONTRIBUTION_GOAL = Table(
    models.GoalContributionGoal,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("goal_amount", "goal_amount", WHOLE),
        Field("points_contributed", "points_contributed", WHOLE),
        Field("status", "status", TEXT),
    ),
)


def read_goal_contribution_goal(value: dict[str, Any]) -> models.GoalContributionGoal:
    """Reads GoalContributionGoal."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_goal_amount = value[k_goal_amount]
        f_points_contributed = value[k_points_contributed]
        f_status = value[k_status]
        if f_id.__class__ is f_title.__class__ is f_status.__class__ is str and f_goal_amount.__class__ is f_points_contributed.__class__ is int:
            made = new(models.GoalContributionGoal)
            made.id = f_id
            made.title = f_title
            made.goal_amount = f_goal_amount
            made.points_contributed = f_points_contributed
            made.status = f_status
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GOAL_CONTRIBUTION_GOAL.read(value)


GOAL_CONTRIBUTION = Table(
    models.GoalContribution,
    (
        Field("channel_id", "channel_id", TEXT),
        Field("goal", "goal", Object(GOAL_CONTRIBUTION_GOAL)),
        Field("user", "user", Object(REDEMPTION_USER)),
        Field("amount", "amount", WHOLE),
    ),
)


def read_goal_contribution(value: dict[str, Any]) -> models.GoalContribution:
    """Reads GoalContribution."""
    try:
        f_channel_id = value[k_channel_id]
        f_goal = value[k_goal]
        f_user = value[k_user]
        f_amount = value[k_amount]
        if f_channel_id.__class__ is str and f_amount.__class__ is int:
            made = new(models.GoalContribution)
            made.channel_id = f_channel_id
            made.goal = read_goal_contribution_goal(f_goal)
            made.user = read_redemption_user(f_user)
            made.amount = f_amount
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GOAL_CONTRIBUTION.read(value)


COMMUNITY_GOAL_CONTRIBUTION_DATA = Table(
    models.CommunityGoalContributionData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("contribution", "contribution", Object(GOAL_CONTRIBUTION)),
    ),
)


def read_community_goal_contribution_data(value: dict[str, Any]) -> models.CommunityGoalContributionData:
    """Reads CommunityGoalContributionData."""
    try:
        f_timestamp = value[k_timestamp]
        f_contribution = value[k_contribution]
        if f_timestamp.__class__ is str:
            made = new(models.CommunityGoalContributionData)
            made.timestamp = f_timestamp
            made.contribution = read_goal_contribution(f_contribution)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMUNITY_GOAL_CONTRIBUTION_DATA.read(value)


COMMUNITY_GOAL_CONTRIBUTION = Table(
    models.CommunityGoalContribution,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(COMMUNITY_GOAL_CONTRIBUTION_DATA)),
    ),
)


def read_community_goal_contribution(value: dict[str, Any]) -> models.CommunityGoalContribution:
    """Reads CommunityGoalContribution."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.CommunityGoalContribution)
            made.type = f_type
            made.data = read_community_goal_contribution_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return COMMUNITY_GOAL_CONTRIBUTION.read(value)


POINT_GAIN = Table(
    models.PointGain,
    (
        Field("user_id", "user_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("total_points", "total_points", WHOLE),
        Field("baseline_points", "baseline_points", WHOLE),
        Field("reason_code", "reason_code", TEXT),
        Field("multipliers", "multipliers", ListOf(OBJECT)),
    ),
)


def read_point_gain(value: dict[str, Any]) -> models.PointGain:
    """Reads PointGain."""
    try:
        f_user_id = value[k_user_id]
        f_channel_id = value[k_channel_id]
        f_total_points = value[k_total_points]
        f_baseline_points = value[k_baseline_points]
        f_reason_code = value[k_reason_code]
        f_multipliers = value[k_multipliers]
        if (
            f_user_id.__class__ is f_channel_id.__class__ is f_reason_code.__class__ is str
            and f_total_points.__class__ is f_baseline_points.__class__ is int
            and f_multipliers.__class__ is list
            and only(OBJECTS, f_multipliers)
        ):
            made = new(models.PointGain)
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.total_points = f_total_points
            made.baseline_points = f_baseline_points
            made.reason_code = f_reason_code
            made.multipliers = f_multipliers
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POINT_GAIN.read(value)


BALANCE = Table(
    models.Balance,
    (
        Field("user_id", "user_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("balance", "balance", WHOLE),
    ),
)


def read_balance(value: dict[str, Any]) -> models.Balance:
    """Reads Balance."""
    try:
        f_user_id = value[k_user_id]
        f_channel_id = value[k_channel_id]
        f_balance = value[k_balance]
        if f_user_id.__class__ is f_channel_id.__class__ is str and f_balance.__class__ is int:
            made = new(models.Balance)
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.balance = f_balance
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return BALANCE.read(value)


POINTS_EARNED_DATA = Table(
    models.PointsEarnedData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("point_gain", "point_gain", Object(POINT_GAIN)),
        Field("balance", "balance", Object(BALANCE)),
    ),
)


def read_points_earned_data(value: dict[str, Any]) -> models.PointsEarnedData:
    """Reads PointsEarnedData."""
    try:
        f_timestamp = value[k_timestamp]
        f_channel_id = value[k_channel_id]
        f_point_gain = value[k_point_gain]
        f_balance = value[k_balance]
        if f_timestamp.__class__ is f_channel_id.__class__ is str:
            made = new(models.PointsEarnedData)
            made.timestamp = f_timestamp
            made.channel_id = f_channel_id
            made.point_gain = read_point_gain(f_point_gain)
            made.balance = read_balance(f_balance)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POINTS_EARNED_DATA.read(value)


POINTS_EARNED = Table(
    models.PointsEarned,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(POINTS_EARNED_DATA)),
    ),
)


def read_points_earned(value: dict[str, Any]) -> models.PointsEarned:
    """Reads PointsEarned."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.PointsEarned)
            made.type = f_type
            made.data = read_points_earned_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POINTS_EARNED.read(value)


POINTS_SPENT_DATA = Table(
    models.PointsSpentData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("balance", "balance", Object(BALANCE)),
    ),
)


def read_points_spent_data(value: dict[str, Any]) -> models.PointsSpentData:
    """Reads PointsSpentData."""
    try:
        f_timestamp = value[k_timestamp]
        f_balance = value[k_balance]
        if f_timestamp.__class__ is str:
            made = new(models.PointsSpentData)
            made.timestamp = f_timestamp
            made.balance = read_balance(f_balance)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POINTS_SPENT_DATA.read(value)


POINTS_SPENT = Table(
    models.PointsSpent,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(POINTS_SPENT_DATA)),
    ),
)


def read_points_spent(value: dict[str, Any]) -> models.PointsSpent:
    """Reads PointsSpent."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.PointsSpent)
            made.type = f_type
            made.data = read_points_spent_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POINTS_SPENT.read(value)


CLAIM_POINT_GAIN = Table(
    models.ClaimPointGain,
    (
        Field("total_points", "total_points", WHOLE),
        Field("reason_code", "reason_code", TEXT),
    ),
)


def read_claim_point_gain(value: dict[str, Any]) -> models.ClaimPointGain:
    """Reads ClaimPointGain."""
    try:
        f_total_points = value[k_total_points]
        f_reason_code = value[k_reason_code]
        if f_reason_code.__class__ is str and f_total_points.__class__ is int:
            made = new(models.ClaimPointGain)
            made.total_points = f_total_points
            made.reason_code = f_reason_code
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CLAIM_POINT_GAIN.read(value)


CLAIM = Table(
    models.Claim,
    (
        Field("id", "id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("channel_id", "channel_id", TEXT),
        Field("point_gain", "point_gain", Object(CLAIM_POINT_GAIN)),
        Field("created_at", "created_at", MOMENT),
    ),
)


def read_claim(value: dict[str, Any]) -> models.Claim:
    """Reads Claim."""
    try:
        f_id = value[k_id]
        f_user_id = value[k_user_id]
        f_channel_id = value[k_channel_id]
        f_point_gain = value[k_point_gain]
        f_created_at = when(value[k_created_at])
        if f_id.__class__ is f_user_id.__class__ is f_channel_id.__class__ is str and f_created_at.tzinfo is not None:
            made = new(models.Claim)
            made.id = f_id
            made.user_id = f_user_id
            made.channel_id = f_channel_id
            made.point_gain = read_claim_point_gain(f_point_gain)
            made.created_at = f_created_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CLAIM.read(value)


CLAIM_AVAILABLE_DATA = Table(
    models.ClaimAvailableData,
    (
        Field("timestamp", "timestamp", TEXT),
        Field("claim", "claim", Object(CLAIM)),
    ),
)


def read_claim_available_data(value: dict[str, Any]) -> models.ClaimAvailableData:
    """Reads ClaimAvailableData."""
    try:
        f_timestamp = value[k_timestamp]
        f_claim = value[k_claim]
        if f_timestamp.__class__ is str:
            made = new(models.ClaimAvailableData)
            made.timestamp = f_timestamp
            made.claim = read_claim(f_claim)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CLAIM_AVAILABLE_DATA.read(value)


CLAIM_AVAILABLE = Table(
    models.ClaimAvailable,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(CLAIM_AVAILABLE_DATA)),
    ),
)


def read_claim_available(value: dict[str, Any]) -> models.ClaimAvailable:
    """Reads ClaimAvailable."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.ClaimAvailable)
            made.type = f_type
            made.data = read_claim_available_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CLAIM_AVAILABLE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "RewardRedeemed": (read_reward_redeemed, REWARD_REDEEMED),
    "CustomRewardCreated": (read_custom_reward_created, CUSTOM_REWARD_CREATED),
    "CustomRewardUpdated": (read_custom_reward_updated, CUSTOM_REWARD_UPDATED),
    "CustomRewardDeleted": (read_custom_reward_deleted, CUSTOM_REWARD_DELETED),
    "UpdateRedemptionStatusesProgress": (read_update_redemption_statuses_progress, UPDATE_REDEMPTION_STATUSES_PROGRESS),
    "AutomaticRewardRedeemed": (read_automatic_reward_redeemed, AUTOMATIC_REWARD_REDEEMED),
    "CommunityGoalContribution": (read_community_goal_contribution, COMMUNITY_GOAL_CONTRIBUTION),
    "PointsEarned": (read_points_earned, POINTS_EARNED),
    "PointsSpent": (read_points_spent, POINTS_SPENT),
    "ClaimAvailable": (read_claim_available, CLAIM_AVAILABLE),
}
"""Of each kind of message: the fast reader and the table."""
