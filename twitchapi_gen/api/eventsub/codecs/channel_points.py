"""Channel Points: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/channel_points.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.codecs.common import (
    EMOTED_MESSAGE,
    MESSAGE_BODY,
    NAMED_EMOTE,
    read_emoted_message,
    read_message_body,
    read_named_emote,
)
from twitchapi_gen.api.eventsub.models import channel_points as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    moment,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_cost = key("cost")
k_unlocked_emote = key("unlocked_emote")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_id = key("id")
k_reward = key("reward")
k_message = key("message")
k_user_input = key("user_input")
k_redeemed_at = key("redeemed_at")
k_channel_points = key("channel_points")
k_emote = key("emote")
k_is_enabled = key("is_enabled")
k_value = key("value")
k_url_1x = key("url_1x")
k_url_2x = key("url_2x")
k_url_4x = key("url_4x")
k_seconds = key("seconds")
k_is_paused = key("is_paused")
k_is_in_stock = key("is_in_stock")
k_title = key("title")
k_prompt = key("prompt")
k_is_user_input_required = key("is_user_input_required")
k_should_redemptions_skip_request_queue = key("should_redemptions_skip_request_queue")
k_max_per_stream = key("max_per_stream")
k_max_per_user_per_stream = key("max_per_user_per_stream")
k_background_color = key("background_color")
k_image = key("image")
k_default_image = key("default_image")
k_global_cooldown = key("global_cooldown")
k_cooldown_expires_at = key("cooldown_expires_at")
k_redemptions_redeemed_current_stream = key("redemptions_redeemed_current_stream")
k_status = key("status")

_AUTOMATIC_REWARD_TYPE = choices(models.AutomaticRewardType)
_REDEMPTION_STATUS = choices(models.RedemptionStatus)


AUTOMATIC_REWARD_V1 = Table(
    models.AutomaticRewardV1,
    (
        Field("type", "type", Choice(models.AutomaticRewardType)),
        Field("cost", "cost", WHOLE),
        Field("unlocked_emote", "unlocked_emote", Nullable(Object(NAMED_EMOTE))),
    ),
)


def read_automatic_reward_v1(value: dict[str, Any]) -> models.AutomaticRewardV1:
    """Reads AutomaticRewardV1."""
    try:
        f_cost = value[k_cost]
        f_unlocked_emote = value[k_unlocked_emote]
        if f_cost.__class__ is int:
            made = new(models.AutomaticRewardV1)
            made.type = _AUTOMATIC_REWARD_TYPE[value[k_type]]
            made.cost = f_cost
            made.unlocked_emote = None if f_unlocked_emote is None else read_named_emote(f_unlocked_emote)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REWARD_V1.read(value)


AUTOMATIC_REWARD_REDEMPTION_V1 = Table(
    models.AutomaticRewardRedemptionV1,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("id", "id", TEXT),
        Field("reward", "reward", Object(AUTOMATIC_REWARD_V1)),
        Field("message", "message", Nullable(Object(EMOTED_MESSAGE))),
        Field("user_input", "user_input", Nullable(TEXT)),
        Field("redeemed_at", "redeemed_at", MOMENT),
    ),
)


def read_automatic_reward_redemption_v1(value: dict[str, Any]) -> models.AutomaticRewardRedemptionV1:
    """Reads AutomaticRewardRedemptionV1."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_id = value[k_id]
        f_reward = value[k_reward]
        f_message = value[k_message]
        f_user_input = value[k_user_input]
        f_redeemed_at = when(value[k_redeemed_at])
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_id.__class__
            is str
            and (f_user_input is None or f_user_input.__class__ is str)
            and f_redeemed_at.tzinfo is not None
        ):
            made = new(models.AutomaticRewardRedemptionV1)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.id = f_id
            made.reward = read_automatic_reward_v1(f_reward)
            made.message = None if f_message is None else read_emoted_message(f_message)
            made.user_input = f_user_input
            made.redeemed_at = f_redeemed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REWARD_REDEMPTION_V1.read(value)


AUTOMATIC_REWARD = Table(
    models.AutomaticReward,
    (
        Field("type", "type", Choice(models.AutomaticRewardType)),
        Field("channel_points", "channel_points", WHOLE),
        Field("emote", "emote", Nullable(Object(NAMED_EMOTE))),
    ),
)


def read_automatic_reward(value: dict[str, Any]) -> models.AutomaticReward:
    """Reads AutomaticReward."""
    try:
        f_channel_points = value[k_channel_points]
        f_emote = value[k_emote]
        if f_channel_points.__class__ is int:
            made = new(models.AutomaticReward)
            made.type = _AUTOMATIC_REWARD_TYPE[value[k_type]]
            made.channel_points = f_channel_points
            made.emote = None if f_emote is None else read_named_emote(f_emote)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REWARD.read(value)


AUTOMATIC_REWARD_REDEMPTION = Table(
    models.AutomaticRewardRedemption,
    (
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("id", "id", TEXT),
        Field("reward", "reward", Object(AUTOMATIC_REWARD)),
        Field("message", "message", Nullable(Object(MESSAGE_BODY))),
        Field("redeemed_at", "redeemed_at", MOMENT),
    ),
)


def read_automatic_reward_redemption(value: dict[str, Any]) -> models.AutomaticRewardRedemption:
    """Reads AutomaticRewardRedemption."""
    try:
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_id = value[k_id]
        f_reward = value[k_reward]
        f_message = value[k_message]
        f_redeemed_at = when(value[k_redeemed_at])
        if (
            f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_id.__class__
            is str
            and f_redeemed_at.tzinfo is not None
        ):
            made = new(models.AutomaticRewardRedemption)
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.id = f_id
            made.reward = read_automatic_reward(f_reward)
            made.message = None if f_message is None else read_message_body(f_message)
            made.redeemed_at = f_redeemed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AUTOMATIC_REWARD_REDEMPTION.read(value)


REWARD_LIMIT = Table(
    models.RewardLimit,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("value", "value", WHOLE),
    ),
)


def read_reward_limit(value: dict[str, Any]) -> models.RewardLimit:
    """Reads RewardLimit."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_value = value[k_value]
        if f_value.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.RewardLimit)
            made.is_enabled = f_is_enabled
            made.value = f_value
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_LIMIT.read(value)


REWARD_IMAGE = Table(
    models.RewardImage,
    (
        Field("url_1x", "url_1x", TEXT),
        Field("url_2x", "url_2x", TEXT),
        Field("url_4x", "url_4x", TEXT),
    ),
)


def read_reward_image(value: dict[str, Any]) -> models.RewardImage:
    """Reads RewardImage."""
    try:
        f_url_1x = value[k_url_1x]
        f_url_2x = value[k_url_2x]
        f_url_4x = value[k_url_4x]
        if f_url_1x.__class__ is f_url_2x.__class__ is f_url_4x.__class__ is str:
            made = new(models.RewardImage)
            made.url_1x = f_url_1x
            made.url_2x = f_url_2x
            made.url_4x = f_url_4x
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_IMAGE.read(value)


REWARD_COOLDOWN = Table(
    models.RewardCooldown,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("seconds", "seconds", WHOLE),
    ),
)


def read_reward_cooldown(value: dict[str, Any]) -> models.RewardCooldown:
    """Reads RewardCooldown."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_seconds = value[k_seconds]
        if f_seconds.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.RewardCooldown)
            made.is_enabled = f_is_enabled
            made.seconds = f_seconds
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REWARD_COOLDOWN.read(value)


CUSTOM_REWARD = Table(
    models.CustomReward,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("is_enabled", "is_enabled", FLAG),
        Field("is_paused", "is_paused", FLAG),
        Field("is_in_stock", "is_in_stock", FLAG),
        Field("title", "title", TEXT),
        Field("cost", "cost", WHOLE),
        Field("prompt", "prompt", TEXT),
        Field("is_user_input_required", "is_user_input_required", FLAG),
        Field("should_redemptions_skip_request_queue", "should_redemptions_skip_request_queue", FLAG),
        Field("max_per_stream", "max_per_stream", Object(REWARD_LIMIT)),
        Field("max_per_user_per_stream", "max_per_user_per_stream", Object(REWARD_LIMIT)),
        Field("background_color", "background_color", TEXT),
        Field("image", "image", Nullable(Object(REWARD_IMAGE))),
        Field("default_image", "default_image", Object(REWARD_IMAGE)),
        Field("global_cooldown", "global_cooldown", Object(REWARD_COOLDOWN)),
        Field("cooldown_expires_at", "cooldown_expires_at", Nullable(MOMENT)),
        Field("redemptions_redeemed_current_stream", "redemptions_redeemed_current_stream", Nullable(WHOLE)),
    ),
)


def read_custom_reward(value: dict[str, Any]) -> models.CustomReward:
    """Reads CustomReward."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_is_enabled = value[k_is_enabled]
        f_is_paused = value[k_is_paused]
        f_is_in_stock = value[k_is_in_stock]
        f_title = value[k_title]
        f_cost = value[k_cost]
        f_prompt = value[k_prompt]
        f_is_user_input_required = value[k_is_user_input_required]
        f_should_redemptions_skip_request_queue = value[k_should_redemptions_skip_request_queue]
        f_max_per_stream = value[k_max_per_stream]
        f_max_per_user_per_stream = value[k_max_per_user_per_stream]
        f_background_color = value[k_background_color]
        f_image = value[k_image]
        f_default_image = value[k_default_image]
        f_global_cooldown = value[k_global_cooldown]
        f_cooldown_expires_at = value[k_cooldown_expires_at]
        f_redemptions_redeemed_current_stream = value[k_redemptions_redeemed_current_stream]
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is f_prompt.__class__
            is f_background_color.__class__
            is str
            and f_cost.__class__ is int
            and f_is_enabled.__class__
            is f_is_paused.__class__
            is f_is_in_stock.__class__
            is f_is_user_input_required.__class__
            is f_should_redemptions_skip_request_queue.__class__
            is bool
            and (f_redemptions_redeemed_current_stream is None or f_redemptions_redeemed_current_stream.__class__ is int)
        ):
            made = new(models.CustomReward)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.is_enabled = f_is_enabled
            made.is_paused = f_is_paused
            made.is_in_stock = f_is_in_stock
            made.title = f_title
            made.cost = f_cost
            made.prompt = f_prompt
            made.is_user_input_required = f_is_user_input_required
            made.should_redemptions_skip_request_queue = f_should_redemptions_skip_request_queue
            made.max_per_stream = read_reward_limit(f_max_per_stream)
            made.max_per_user_per_stream = read_reward_limit(f_max_per_user_per_stream)
            made.background_color = f_background_color
            made.image = None if f_image is None else read_reward_image(f_image)
            made.default_image = read_reward_image(f_default_image)
            made.global_cooldown = read_reward_cooldown(f_global_cooldown)
            made.cooldown_expires_at = None if f_cooldown_expires_at is None else moment(f_cooldown_expires_at)
            made.redemptions_redeemed_current_stream = f_redemptions_redeemed_current_stream
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
        Field("cost", "cost", WHOLE),
        Field("prompt", "prompt", TEXT),
    ),
)


def read_redeemed_reward(value: dict[str, Any]) -> models.RedeemedReward:
    """Reads RedeemedReward."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_cost = value[k_cost]
        f_prompt = value[k_prompt]
        if f_id.__class__ is f_title.__class__ is f_prompt.__class__ is str and f_cost.__class__ is int:
            made = new(models.RedeemedReward)
            made.id = f_id
            made.title = f_title
            made.cost = f_cost
            made.prompt = f_prompt
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return REDEEMED_REWARD.read(value)


CUSTOM_REWARD_REDEMPTION = Table(
    models.CustomRewardRedemption,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("user_input", "user_input", TEXT, empty=True),
        Field("status", "status", Choice(models.RedemptionStatus)),
        Field("reward", "reward", Object(REDEEMED_REWARD)),
        Field("redeemed_at", "redeemed_at", MOMENT),
    ),
)


def read_custom_reward_redemption(value: dict[str, Any]) -> models.CustomRewardRedemption:
    """Reads CustomRewardRedemption."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_user_input = value[k_user_input]
        f_reward = value[k_reward]
        f_redeemed_at = when(value[k_redeemed_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is str
            and (f_user_input is None or f_user_input.__class__ is str)
            and f_redeemed_at.tzinfo is not None
        ):
            made = new(models.CustomRewardRedemption)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.user_input = f_user_input or None
            made.status = _REDEMPTION_STATUS[value[k_status]]
            made.reward = read_redeemed_reward(f_reward)
            made.redeemed_at = f_redeemed_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CUSTOM_REWARD_REDEMPTION.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "AutomaticRewardRedemptionV1": (read_automatic_reward_redemption_v1, AUTOMATIC_REWARD_REDEMPTION_V1),
    "AutomaticRewardRedemption": (read_automatic_reward_redemption, AUTOMATIC_REWARD_REDEMPTION),
    "CustomReward": (read_custom_reward, CUSTOM_REWARD),
    "CustomRewardRedemption": (read_custom_reward_redemption, CUSTOM_REWARD_REDEMPTION),
}
"""Of each kind of event: the fast reader and the table."""
