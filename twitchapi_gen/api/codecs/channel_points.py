"""Channel Points: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import channel_points as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    moment,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_url_1x = key("url_1x")
k_url_2x = key("url_2x")
k_url_4x = key("url_4x")
k_is_enabled = key("is_enabled")
k_max_per_stream = key("max_per_stream")
k_max_per_user_per_stream = key("max_per_user_per_stream")
k_global_cooldown_seconds = key("global_cooldown_seconds")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_id = key("id")
k_title = key("title")
k_prompt = key("prompt")
k_cost = key("cost")
k_image = key("image")
k_default_image = key("default_image")
k_background_color = key("background_color")
k_is_user_input_required = key("is_user_input_required")
k_max_per_stream_setting = key("max_per_stream_setting")
k_max_per_user_per_stream_setting = key("max_per_user_per_stream_setting")
k_global_cooldown_setting = key("global_cooldown_setting")
k_is_paused = key("is_paused")
k_is_in_stock = key("is_in_stock")
k_should_redemptions_skip_request_queue = key("should_redemptions_skip_request_queue")
k_redemptions_redeemed_current_stream = key("redemptions_redeemed_current_stream")
k_cooldown_expires_at = key("cooldown_expires_at")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_user_input = key("user_input")
k_status = key("status")
k_redeemed_at = key("redeemed_at")
k_reward = key("reward")

_REDEMPTION_STATUS = choices(models.RedemptionStatus)


CUSTOM_REWARD_IMAGE = Table(
    models.CustomRewardImage,
    (
        Field("url_1x", "url_1x", TEXT),
        Field("url_2x", "url_2x", TEXT),
        Field("url_4x", "url_4x", TEXT),
    ),
)


def read_custom_reward_image(value: dict[str, Any]) -> models.CustomRewardImage:
    """Reads CustomRewardImage."""
    try:
        f_url_1x = value[k_url_1x]
        f_url_2x = value[k_url_2x]
        f_url_4x = value[k_url_4x]
        if f_url_1x.__class__ is f_url_2x.__class__ is f_url_4x.__class__ is str:
            made = new(models.CustomRewardImage)
            made.url_1x = f_url_1x
            made.url_2x = f_url_2x
            made.url_4x = f_url_4x
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_IMAGE.read(value)


MAX_PER_STREAM_SETTING = Table(
    models.MaxPerStreamSetting,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("max_per_stream", "max_per_stream", WHOLE),
    ),
)


def read_max_per_stream_setting(value: dict[str, Any]) -> models.MaxPerStreamSetting:
    """Reads MaxPerStreamSetting."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_max_per_stream = value[k_max_per_stream]
        if f_max_per_stream.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.MaxPerStreamSetting)
            made.is_enabled = f_is_enabled
            made.max_per_stream = f_max_per_stream
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MAX_PER_STREAM_SETTING.read(value)


MAX_PER_USER_PER_STREAM_SETTING = Table(
    models.MaxPerUserPerStreamSetting,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("max_per_user_per_stream", "max_per_user_per_stream", WHOLE),
    ),
)


def read_max_per_user_per_stream_setting(value: dict[str, Any]) -> models.MaxPerUserPerStreamSetting:
    """Reads MaxPerUserPerStreamSetting."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_max_per_user_per_stream = value[k_max_per_user_per_stream]
        if f_max_per_user_per_stream.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.MaxPerUserPerStreamSetting)
            made.is_enabled = f_is_enabled
            made.max_per_user_per_stream = f_max_per_user_per_stream
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return MAX_PER_USER_PER_STREAM_SETTING.read(value)


GLOBAL_COOLDOWN_SETTING = Table(
    models.GlobalCooldownSetting,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("global_cooldown_seconds", "global_cooldown_seconds", WHOLE),
    ),
)


def read_global_cooldown_setting(value: dict[str, Any]) -> models.GlobalCooldownSetting:
    """Reads GlobalCooldownSetting."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_global_cooldown_seconds = value[k_global_cooldown_seconds]
        if f_global_cooldown_seconds.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.GlobalCooldownSetting)
            made.is_enabled = f_is_enabled
            made.global_cooldown_seconds = f_global_cooldown_seconds
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GLOBAL_COOLDOWN_SETTING.read(value)


CUSTOM_REWARD = Table(
    models.CustomReward,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("prompt", "prompt", TEXT),
        Field("cost", "cost", WHOLE),
        Field("image", "image", Nullable(Object(CUSTOM_REWARD_IMAGE))),
        Field("default_image", "default_image", Object(CUSTOM_REWARD_IMAGE)),
        Field("background_color", "background_color", TEXT, empty=True),
        Field("is_enabled", "is_enabled", FLAG),
        Field("is_user_input_required", "is_user_input_required", FLAG),
        Field("max_per_stream_setting", "max_per_stream_setting", Object(MAX_PER_STREAM_SETTING)),
        Field("max_per_user_per_stream_setting", "max_per_user_per_stream_setting", Object(MAX_PER_USER_PER_STREAM_SETTING)),
        Field("global_cooldown_setting", "global_cooldown_setting", Object(GLOBAL_COOLDOWN_SETTING)),
        Field("is_paused", "is_paused", FLAG),
        Field("is_in_stock", "is_in_stock", FLAG),
        Field("should_redemptions_skip_request_queue", "should_redemptions_skip_request_queue", FLAG),
        Field("redemptions_redeemed_current_stream", "redemptions_redeemed_current_stream", Nullable(WHOLE)),
        Field("cooldown_expires_at", "cooldown_expires_at", Nullable(MOMENT)),
    ),
)


def read_custom_reward(value: dict[str, Any]) -> models.CustomReward:
    """Reads CustomReward."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_id = value[k_id]
        f_title = value[k_title]
        f_prompt = value[k_prompt]
        f_cost = value[k_cost]
        f_image = value[k_image]
        f_default_image = value[k_default_image]
        f_background_color = value[k_background_color]
        f_is_enabled = value[k_is_enabled]
        f_is_user_input_required = value[k_is_user_input_required]
        f_max_per_stream_setting = value[k_max_per_stream_setting]
        f_max_per_user_per_stream_setting = value[k_max_per_user_per_stream_setting]
        f_global_cooldown_setting = value[k_global_cooldown_setting]
        f_is_paused = value[k_is_paused]
        f_is_in_stock = value[k_is_in_stock]
        f_should_redemptions_skip_request_queue = value[k_should_redemptions_skip_request_queue]
        f_redemptions_redeemed_current_stream = value[k_redemptions_redeemed_current_stream]
        f_cooldown_expires_at = value[k_cooldown_expires_at]
        if (
            f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_id.__class__
            is f_title.__class__
            is f_prompt.__class__
            is str
            and f_cost.__class__ is int
            and f_is_enabled.__class__
            is f_is_user_input_required.__class__
            is f_is_paused.__class__
            is f_is_in_stock.__class__
            is f_should_redemptions_skip_request_queue.__class__
            is bool
            and (f_background_color is None or f_background_color.__class__ is str)
            and (f_redemptions_redeemed_current_stream is None or f_redemptions_redeemed_current_stream.__class__ is int)
        ):
            made = new(models.CustomReward)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.id = f_id
            made.title = f_title
            made.prompt = f_prompt
            made.cost = f_cost
            made.image = None if f_image is None else read_custom_reward_image(f_image)
            made.default_image = read_custom_reward_image(f_default_image)
            made.background_color = f_background_color or None
            made.is_enabled = f_is_enabled
            made.is_user_input_required = f_is_user_input_required
            made.max_per_stream_setting = read_max_per_stream_setting(f_max_per_stream_setting)
            made.max_per_user_per_stream_setting = read_max_per_user_per_stream_setting(f_max_per_user_per_stream_setting)
            made.global_cooldown_setting = read_global_cooldown_setting(f_global_cooldown_setting)
            made.is_paused = f_is_paused
            made.is_in_stock = f_is_in_stock
            made.should_redemptions_skip_request_queue = f_should_redemptions_skip_request_queue
            made.redemptions_redeemed_current_stream = f_redemptions_redeemed_current_stream
            made.cooldown_expires_at = None if f_cooldown_expires_at is None else moment(f_cooldown_expires_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD.read(value)


REDEEMED_REWARD = Table(
    models.RedeemedReward,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("prompt", "prompt", TEXT),
        Field("cost", "cost", WHOLE),
    ),
)


def read_redeemed_reward(value: dict[str, Any]) -> models.RedeemedReward:
    """Reads RedeemedReward."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_prompt = value[k_prompt]
        f_cost = value[k_cost]
        if f_id.__class__ is f_title.__class__ is f_prompt.__class__ is str and f_cost.__class__ is int:
            made = new(models.RedeemedReward)
            made.id = f_id
            made.title = f_title
            made.prompt = f_prompt
            made.cost = f_cost
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REDEEMED_REWARD.read(value)


CUSTOM_REWARD_REDEMPTION = Table(
    models.CustomRewardRedemption,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("id", "id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_input", "user_input", TEXT, empty=True),
        Field("status", "status", Choice(models.RedemptionStatus)),
        Field("redeemed_at", "redeemed_at", MOMENT),
        Field("reward", "reward", Object(REDEEMED_REWARD)),
    ),
)


def read_custom_reward_redemption(value: dict[str, Any]) -> models.CustomRewardRedemption:
    """Reads CustomRewardRedemption."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_id = value[k_id]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_user_input = value[k_user_input]
        f_redeemed_at = when(value[k_redeemed_at])
        f_reward = value[k_reward]
        if (
            f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_id.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
            and (f_user_input is None or f_user_input.__class__ is str)
            and f_redeemed_at.tzinfo is not None
        ):
            made = new(models.CustomRewardRedemption)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.id = f_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.user_input = f_user_input or None
            made.status = _REDEMPTION_STATUS[value[k_status]]
            made.redeemed_at = f_redeemed_at
            made.reward = read_redeemed_reward(f_reward)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_REDEMPTION.read(value)


CREATE_CUSTOM_REWARDS = Codec(
    "create_custom_rewards",
    page_reader(read_custom_reward),
    page_table(Object(CUSTOM_REWARD)),
)

GET_CUSTOM_REWARD = Codec(
    "get_custom_reward",
    page_reader(read_custom_reward),
    page_table(Object(CUSTOM_REWARD)),
)

GET_CUSTOM_REWARD_REDEMPTION = Codec(
    "get_custom_reward_redemption",
    page_reader(read_custom_reward_redemption),
    page_table(Object(CUSTOM_REWARD_REDEMPTION)),
)

UPDATE_CUSTOM_REWARD = Codec(
    "update_custom_reward",
    page_reader(read_custom_reward),
    page_table(Object(CUSTOM_REWARD)),
)

UPDATE_REDEMPTION_STATUS = Codec(
    "update_redemption_status",
    page_reader(read_custom_reward_redemption),
    page_table(Object(CUSTOM_REWARD_REDEMPTION)),
)
